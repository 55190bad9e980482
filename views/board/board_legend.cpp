// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_legend.h"

#include "model/rules/finding.h"
#include "views/painting/board_marks.h"
#include "views/painting/mini_strip.h"

#include <QPainter>

namespace sliceboard {
namespace {

constexpr double kSwatchWidth = 20;
constexpr double kSwatchHeight = 12;
constexpr double kGap = 6;

/// The edge that a strip has for its worst finding.
void drawEdge(QPainter &painter, const QRectF &cell, Severity severity, const Theme &theme)
{
    painter.fillRect(cell, theme.free);
    if (severity == Severity::Error)
        drawFrame(painter, cell, theme.severity(severity));
    painter.fillRect(QRectF(cell.left(), cell.top(), 3, cell.height()), theme.severity(severity));
}

} // namespace

BoardLegend::BoardLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"board-legend"_qs);
    QStringList looks;
    for (const GpuLook look : kGpuLooks)
        looks << toText(look);
    setAccessibleName(
        tr("Legend: each cell is a GPU, filled as far as it is used. Modes: %1.").arg(looks.join(u", "_qs)));
    setToolTip(accessibleName());
}

int BoardLegend::lineHeight() const { return fontMetrics().height() + 8; }

void BoardLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    painter.fillRect(0, 0, width(), 1, theme.hairline);
    double left = 8;
    const auto add = [&](const QString &text, const auto &drawSign) {
        const double wide = kSwatchWidth + kGap + fontMetrics().horizontalAdvance(text);
        if (left + wide > width() - 8)
            return;
        drawSign(QRectF(std::round(left), std::round((height() - kSwatchHeight) / 2), kSwatchWidth, kSwatchHeight));
        painter.setPen(theme.text);
        painter.drawText(QRectF(left + kSwatchWidth + kGap, 0, wide, height()), Qt::AlignVCenter, text);
        left += wide + 2 * kGap + 6;
    };
    for (const GpuLook look : kGpuLooks)
        add(toText(look), [&](const QRectF &cell) {
            drawStripCell(painter, cell, {look, look == GpuLook::Unassigned ? 0 : 0.5, 1}, theme, 1);
        });
    for (const Severity severity : {Severity::Error, Severity::Warning})
        add(toText(severity), [&](const QRectF &cell) { drawEdge(painter, cell, severity, theme); });
}

} // namespace sliceboard
