// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/drop_chip.h"

#include "views/painting/drop_painter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace sliceboard {
namespace {

constexpr double kChipWidth = 340;

} // namespace

DropChip::DropChip(const QPointF &point, const QRectF &room, const BoardFonts &fonts, double scale, const QString &name,
                   const DropPreview &preview, const std::vector<WayOut> &ways)
    : m_scale(scale), m_verdict(preview.verdict)
{
    const QFont text = fonts.text.font();
    QFont bold = text;
    bold.setWeight(QFont::DemiBold);
    m_lines = {{preview.title, bold},
               {name.isEmpty() ? preview.place : name + u" → "_qs + preview.place, text, Tone::Muted},
               {preview.message, text},
               {preview.effect, bold}};
    for (std::size_t row = 0; row < ways.size(); ++row)
        m_lines.push_back({u"→ %1  %2"_qs.arg(row + 1).arg(ways[row].title), text, Tone::Accent});
    std::erase_if(m_lines, [](const Line &line) { return line.text.isEmpty(); });
    m_card.setWidth(std::min(kChipWidth * m_scale, room.width() - 16));
    double height = 2 * pad();
    for (Line &line : m_lines) {
        const QRectF bounds =
            QFontMetricsF(line.font).boundingRect({0, 0, textWidth(), 2000}, Qt::TextWordWrap, line.text);
        line.height = std::ceil(bounds.height()) + px(3);
        height += line.height;
    }
    place(point, room, height);
}

/// Below the label that goes along with the pointer; where there is no room, beside or above it.
void DropChip::place(const QPointF &point, const QRectF &room, double height)
{
    const double width = m_card.width();
    QRectF chip(point.x() + 18, point.y() + px(34), width, height);
    if (chip.right() > room.right() - 8)
        chip.moveRight(std::max(room.left() + width, point.x() - 14));
    if (chip.bottom() > room.bottom() - 8)
        chip.moveBottom(point.y() - 14);
    chip.moveTop(std::clamp(chip.top(), room.top() + 4, std::max(room.top() + 4, room.bottom() - height - 4)));
    chip.moveLeft(std::clamp(chip.left(), room.left() + 4, std::max(room.left() + 4, room.right() - width - 4)));
    m_card = QRectF(chip.topLeft().toPoint(), chip.size());
}

double DropChip::px(double units) const { return std::max(1.0, std::round(units * m_scale)); }

void DropChip::paint(QPainter &painter, const Theme &theme) const
{
    for (int i = 5; i > 0; --i)
        painter.fillRect(m_card.adjusted(-i, -i + 2, i, i + 2), QColor(0, 0, 0, 10));
    painter.fillRect(m_card, theme.card);
    drawVerdictFrame(painter, m_card, m_verdict, px(2), theme);
    drawMark(painter, {m_card.left() + pad(), m_card.top() + pad(), mark(), mark()}, markOf(m_verdict), theme);
    QRectF box(m_card.left() + 2 * pad() + mark(), m_card.top() + pad(), textWidth(), 0);
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
