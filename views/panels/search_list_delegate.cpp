// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/search_list_delegate.h"

#include "views/actions/action_table.h"
#include "views/painting/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kTargetHeight = 24; ///< WCAG 2.2, 2.5.8
constexpr int kLineMargin = 6;
constexpr int kSymbol = 16;
constexpr double kMuted = 0.7; ///< of the text colour; still 4.5:1 with the ground
constexpr double kMostReasons = 0.4; ///< of the width

/// Writes from left to right until the room is full.
class LineWriter {
public:
    LineWriter(QPainter &painter, const QRect &room) : m_painter(painter), m_room(room) { }

    void write(const QString &text, const QFont &font, const QColor &color, Qt::TextElideMode elide = Qt::ElideRight)
    {
        if (text.isEmpty() || m_room.width() <= 0)
            return;
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, elide, m_room.width());
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(m_room, int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine), shown);
        m_room.setLeft(m_room.left() + metrics.horizontalAdvance(shown));
    }
    void skip(int width) { m_room.setLeft(m_room.left() + width); }

private:
    QPainter &m_painter;
    QRect m_room;
};

void writeName(LineWriter &writer, const SearchLine &line, const QFont &font, const QColor &color)
{
    QFont bold = font;
    bold.setBold(true);
    qsizetype at = 0;
    for (const auto &[from, length] : line.marked) {
        const auto begin = std::max(at, qsizetype(from));
        const auto end = std::max(begin, qsizetype(from + length));
        writer.write(line.name.mid(at, begin - at), font, color);
        writer.write(line.name.mid(begin, end - begin), bold, color);
        at = end;
    }
    writer.write(line.name.mid(at), font, color);
}

} // namespace

void SearchListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto line = index.data(kLineRole).value<SearchLine>();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    option.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const bool isChosen = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    const QColor ground = palette.color(QPalette::Active, isChosen ? QPalette::Highlight : QPalette::Base);
    const QColor text = palette.color(QPalette::Active, isChosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isChosen ? text : mixed(text, ground, kMuted);
    painter->save();
    if (line.isFirstHit && index.row() > 0) {
        painter->setPen(muted);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    QRect room = option.rect.adjusted(kLineMargin, 0, -kLineMargin, 0);
    if (line.icon)
        themedIcon(line.icon).paint(painter, QRect(room.left(), room.center().y() - kSymbol / 2, kSymbol, kSymbol),
                                    Qt::AlignCenter, isChosen ? QIcon::Selected : QIcon::Normal);
    room.setLeft(room.left() + kSymbol + kLineMargin);
    if (!line.because.isEmpty()) {
        const QFontMetrics metrics(option.font);
        const QString shown = metrics.elidedText(line.because, Qt::ElideRight, int(option.rect.width() * kMostReasons));
        const int width = metrics.horizontalAdvance(shown);
        QRect right = room;
        right.setLeft(right.right() - width);
        LineWriter(*painter, right).write(shown, option.font, muted);
        room.setRight(right.left() - 2 * kLineMargin);
    }
    LineWriter writer(*painter, room);
    writeName(writer, line, option.font, text);
    writer.skip(2 * kLineMargin);
    writer.write(line.about, option.font, muted, Qt::ElideMiddle);
    painter->restore();
}

QSize SearchListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, std::max(kTargetHeight, option.fontMetrics.height() + 6)};
}

} // namespace sliceboard
