// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/mini_strip.h"

#include "views/painting/board_marks.h"

#include <cmath>

namespace sliceboard {
namespace {

constexpr double kCellWidth = 16; ///< of one GPU, at zoom 1
constexpr double kNarrowestCell = 3; ///< pixels

} // namespace

void drawStripCell(QPainter &painter, const QRectF &rect, const MiniStrip::Cell &cell, const Theme &theme, double unit)
{
    const bool isBare = cell.look == GpuLook::Unassigned;
    const QColor color = theme.look(cell.look);
    const double spacing = std::max(3.0, std::round(4 * unit));
    painter.fillRect(rect, isBare ? theme.free : theme.tint(cell.look));
    drawPattern(painter, rect, cell.look, color, spacing);
    if (cell.used > 0) {
        QRectF used = rect;
        used.setTop(rect.bottom() - std::max(1.0, std::round(rect.height() * cell.used)));
        painter.fillRect(used, color);
        drawPattern(painter, used, cell.look, theme.tint(cell.look), spacing);
    }
    if (rect.width() > kNarrowestCell)
        drawFrame(painter, rect, color, 1, isBare ? Qt::DashLine : Qt::SolidLine);
}

MiniStrip::MiniStrip(const HostStrip &strip)
{
    for (const HostStrip::Cell &cell : strip.cells)
        cells.push_back({cell.look, double(cell.used), 1});
}

MiniStrip::MiniStrip(const ClusterCard &card)
{
    for (const GpuLook look : kGpuLooks)
        if (const ClusterCard::Look &own = card.looks[std::size_t(look)]; own.gpus > 0)
            cells.push_back({look, own.used / own.gpus, own.gpus});
}

double MiniStrip::width(double most, double unit) const
{
    double wanted = 0;
    for (const Cell &cell : cells)
        wanted += cell.gpus * std::round(kCellWidth * unit);
    const double given = std::min(wanted, most);
    return given < kNarrowestCell * double(cells.size()) ? 0 : given;
}

void MiniStrip::draw(QPainter &painter, const QRectF &rect, const Theme &theme, double unit) const
{
    int all = 0;
    for (const Cell &cell : cells)
        all += cell.gpus;
    int before = 0;
    for (const Cell &cell : cells) {
        const double left = std::round(rect.left() + rect.width() * before / all);
        before += cell.gpus;
        const double right = std::round(rect.left() + rect.width() * before / all);
        const double gap = right - left > kNarrowestCell ? 1 : 0;
        drawStripCell(painter, {left, rect.top(), right - left - gap, rect.height()}, cell, theme, unit);
    }
}

} // namespace sliceboard
