// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_legend.h"

#include "model/rules/finding.h"
#include "views/painting/board_marks.h"
#include "views/painting/mini_strip.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sliceboard {
namespace {

constexpr double kSwatchWidth = 20;
constexpr double kSwatchHeight = 12;
constexpr double kGap = 6;
constexpr double kBetween = 18; ///< entries
constexpr double kLegendMargin = 8;

/// What has no room.
QString moreText(int count) { return u"+%1"_qs.arg(count); }

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
    QString whole = accessibleName();
    for (const Severity severity : {Severity::Error, Severity::Warning})
        whole += u'\n' + toText(severity);
    setToolTip(whole);
}

int BoardLegend::lineHeight() const { return fontMetrics().height() + 8; }

void BoardLegend::setPresent(const LegendEntries &present)
{
    if (m_present == present)
        return;
    m_present = present;
    update();
}

/// What is on the board first, each in its usual order.
std::vector<BoardLegend::Entry> BoardLegend::entries() const
{
    std::vector<Entry> all;
    for (const GpuLook look : kGpuLooks)
        all.push_back({toText(look), look, Severity::Off, m_present.looks[std::size_t(look)]});
    all.push_back({toText(Severity::Error), {}, Severity::Error, m_present.hasErrors});
    all.push_back({toText(Severity::Warning), {}, Severity::Warning, m_present.hasWarnings});
    std::ranges::stable_sort(all, std::ranges::greater(), &Entry::isPresent);
    return all;
}

double BoardLegend::widthOf(const Entry &entry) const
{
    return kSwatchWidth + kGap + fontMetrics().horizontalAdvance(entry.text);
}

std::size_t BoardLegend::fitting(const std::vector<Entry> &all) const
{
    const double count = fontMetrics().horizontalAdvance(moreText(int(all.size())));
    double right = kLegendMargin;
    for (std::size_t i = 0; i < all.size(); ++i) {
        right += widthOf(all[i]);
        const bool isLast = i + 1 == all.size();
        if (right + (isLast ? 0 : kBetween + count) > width() - kLegendMargin)
            return i;
        right += kBetween;
    }
    return all.size();
}

QStringList BoardLegend::shown() const
{
    const std::vector<Entry> all = entries();
    QStringList texts;
    for (std::size_t i = 0; i < fitting(all); ++i)
        texts += all[i].text;
    return texts;
}

void BoardLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    painter.fillRect(0, 0, width(), 1, theme.hairline);
    painter.setPen(theme.text);
    const std::vector<Entry> all = entries();
    const std::size_t count = fitting(all);
    double left = kLegendMargin;
    for (std::size_t i = 0; i < count; ++i) {
        const Entry &entry = all[i];
        const QRectF cell(std::round(left), std::round((height() - kSwatchHeight) / 2), kSwatchWidth, kSwatchHeight);
        if (entry.edge == Severity::Off)
            drawStripCell(painter, cell, {entry.look, entry.look == GpuLook::Unassigned ? 0 : 0.5, 1}, theme, 1);
        else
            drawEdge(painter, cell, entry.edge, theme);
        painter.setPen(theme.text);
        const double wide = widthOf(entry);
        painter.drawText(QRectF(cell.right() + kGap, 0, wide, height()), Qt::AlignVCenter, entry.text);
        left += wide + kBetween;
    }
    if (count < all.size())
        painter.drawText(QRectF(left, 0, width() - left, height()), Qt::AlignVCenter,
                         moreText(int(all.size() - count)));
}

} // namespace sliceboard
