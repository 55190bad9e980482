// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/drop_chip.h"

#include "views/painting/drop_painter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace sliceboard {
namespace {

constexpr std::array kWidths{340.0, 480.0, 640.0}; ///< the wider, the lower

} // namespace

DropChip::DropChip(const Site &site, const BoardFonts &fonts, double scale, const QString &name,
                   const DropPreview &preview, const std::vector<WayOut> &ways)
    : m_scale(scale), m_grade(preview.grade())
{
    const QFont text = fonts.text.font();
    QFont bold = text;
    bold.setWeight(QFont::DemiBold);
    const QString way = name.isEmpty() ? preview.place : name + u" → "_qs + preview.place;
    m_lines = {{preview.title, bold},
               {preview.rule, fonts.blockSmall.font(), Tone::Muted},
               {way, text, Tone::Muted},
               {preview.message, text}};
    for (const QString &brings : {preview.turn, preview.note, preview.effect})
        m_lines.push_back({brings, bold});
    for (std::size_t row = 0; row < ways.size(); ++row)
        m_lines.push_back({u"→ %1  %2"_qs.arg(row + 1).arg(ways[row].title), text, Tone::Accent});
    std::erase_if(m_lines, [](const Line &line) { return line.text.isEmpty(); });
    for (const bool besideName : {true, false})
        if (const auto found = place(site, besideName)) {
            m_card = *found;
            return;
        }
    m_card = nearPoint(site, measure(std::min(kWidths.front() * m_scale, site.room.width() - 16)));
}

/// Near the pointer, else below, above, right or left of the target, else wider and lower.
std::optional<QRectF> DropChip::place(const Site &site, bool besideName)
{
    const QRectF &target = site.target;
    const QRectF inside = site.room.adjusted(4, 4, -4, -4);
    for (const double width : kWidths) {
        const QRectF card = nearPoint(site, measure(std::min(width * m_scale, site.room.width() - 16)));
        const std::array corners{card.topLeft(), QPointF(card.left(), target.bottom() + 4),
                                 QPointF(card.left(), target.top() - 4 - card.height()),
                                 QPointF(target.right() + 4, card.top()),
                                 QPointF(target.left() - 4 - card.width(), card.top())};
        for (const QPointF &corner : corners) {
            const QRectF place(corner.toPoint(), card.size());
            const bool isFree = !place.intersects(target) && !(besideName && place.intersects(site.name));
            if (isFree && (corner == card.topLeft() || inside.contains(place)))
                return place;
        }
    }
    return {};
}

/// Breaks the lines for a card of this width.
QSizeF DropChip::measure(double width)
{
    double height = 2 * pad();
    for (Line &line : m_lines) {
        const QRectF bounds =
            QFontMetricsF(line.font).boundingRect({0, 0, textWidth(width), 2000}, Qt::TextWordWrap, line.text);
        line.height = std::ceil(bounds.height()) + px(3);
        height += line.height;
    }
    return {width, height};
}

/// Below the pointer; where there is no room, beside or above it.
QRectF DropChip::nearPoint(const Site &site, const QSizeF &size) const
{
    const QRectF &room = site.room;
    QRectF chip(site.point + QPointF(18, px(26)), size);
    if (chip.right() > room.right() - 8)
        chip.moveRight(std::max(room.left() + chip.width(), site.point.x() - 14));
    if (chip.bottom() > room.bottom() - 8)
        chip.moveBottom(site.point.y() - 14);
    const double lowest = room.bottom() - chip.height() - 4;
    const double rightmost = room.right() - chip.width() - 4;
    chip.moveTop(std::clamp(chip.top(), room.top() + 4, std::max(room.top() + 4, lowest)));
    chip.moveLeft(std::clamp(chip.left(), room.left() + 4, std::max(room.left() + 4, rightmost)));
    return {chip.topLeft().toPoint(), chip.size()};
}

double DropChip::px(double units) const { return std::max(1.0, std::round(units * m_scale)); }

void DropChip::paint(QPainter &painter, const Theme &theme) const
{
    drawShadow(painter, m_card, 5);
    painter.fillRect(m_card, theme.card);
    drawGradeFrame(painter, m_card, m_grade, px(2), theme);
    drawMark(painter, {m_card.left() + pad(), m_card.top() + pad(), mark(), mark()}, markOf(m_grade), theme);
    QRectF box(m_card.left() + 2 * pad() + mark(), m_card.top() + pad(), textWidth(m_card.width()), 0);
    for (const Line &line : m_lines) {
        box.setHeight(line.height);
        painter.setFont(line.font);
        painter.setPen(line.tone == Tone::Muted        ? theme.mutedText
                           : line.tone == Tone::Accent ? theme.accent
                                                       : theme.text);
        painter.drawText(box, Qt::TextWordWrap, line.text);
        box.translate(0, line.height);
    }
}

} // namespace sliceboard
