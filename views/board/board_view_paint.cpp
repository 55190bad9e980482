// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_view.h"

#include <QPaintEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

// The part of BoardView that paints, no more than has changed.

namespace sliceboard {
namespace {

constexpr qint64 kFirstLooks = 4'000'000; ///< nanoseconds of a frame
constexpr int kMostParts = 16; ///< more are painted as the one rectangle around them

std::vector<QRect> partsOf(const QRegion &region)
{
    return region.rectCount() > kMostParts ? std::vector{region.boundingRect()}
                                           : std::vector<QRect>(region.begin(), region.end());
}

} // namespace

BoardHighlights BoardView::highlights() const
{
    BoardHighlights marks;
    marks.selected = marked();
    marks.slot = m_selection.slot();
    marks.current = m_selection.slot() ? EntityRef() : m_selection.current();
    marks.group = m_groupKey;
    marks.rooms = &m_rooms;
    marks.hasFocus = hasFocus();
    marks.filter = m_filter;
    return marks;
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const BoardHighlights marks = highlights();
    FirstLooks looks{kFirstLooks};
    for (const QRect &part : partsOf(event->region())) {
        painter.setClipRect(part);
        paintPart(painter, part, marks, looks);
    }
    if (!looks.unfinished.isNull())
        QTimer::singleShot(0, this, [this, rest = looks.unfinished] { // the board may be scrolled until then
            viewport()->update(toViewport(rest).adjusted(-1, -1, 1, 1));
        });
}

void BoardView::paintPart(QPainter &painter, const QRect &part, const BoardHighlights &marks, FirstLooks &looks)
{
    painter.fillRect(part, theme().canvas);
    if (isBare())
        paintEmptyHint(painter);
    painter.save();
    painter.translate(-scrollOffset());
    const QRectF exposed = QRectF(part).translated(scrollOffset());
    BoardPainter board(painter, m_scene, theme(), m_fonts, m_layout, marks);
    board.setFirstLooks(&looks);
    board.paint(exposed, verticalOffset());
    painter.restore();
    paintChanges(painter);
    if (m_gesture == Gesture::Band) {
        painter.fillRect(m_band, QColor(theme().accent.red(), theme().accent.green(), theme().accent.blue(), 40));
        sliceboard::drawFrame(painter, m_band, theme().accent);
    }
    m_drag.paint(painter, part, [&] {
        painter.save();
        painter.translate(-scrollOffset());
        board.paintSticky(exposed, verticalOffset());
        painter.restore();
    });
    m_hostDrag.paint(painter, part);
}

bool BoardView::isBare() const
{
    return std::ranges::all_of(m_document.design().clusters,
                               [](const Cluster &cluster) { return cluster.hosts.empty(); });
}

QString BoardView::bareTitle() { return tr("No hosts yet"); }

QString BoardView::bareHint()
{
    return tr("Add a cluster and hosts, start from a template, or open the sample design.");
}

void BoardView::paintEmptyHint(QPainter &painter) const
{
    const QRect room = viewport()->rect().adjusted(40, 40, -40, -40);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    painter.setFont(large);
    painter.setPen(theme().text);
    const QRect title(room.left(), room.center().y() - 60, room.width(), 40);
    painter.drawText(title, Qt::AlignCenter, bareTitle());
    painter.setFont(font());
    painter.setPen(theme().mutedText);
    painter.drawText(title.translated(0, 40).adjusted(0, 0, 0, 60), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     bareHint());
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    m_drag.boardMoved();
    m_hostDrag.boardMoved();
    m_minimap->follow();
    // Pixels can be shifted where a unit is a whole number of them and nothing but the board is painted.
    const double ratio = devicePixelRatioF();
    const bool isDragged = m_drag.isActive() || m_hostDrag.isActive();
    if (ratio == std::floor(ratio) && !isDragged && m_gesture != Gesture::Band)
        shiftPixels(dx, dy);
    else
        viewport()->update();
}

/// What stands still over the board is painted anew, here and where its pixels have gone.
void BoardView::shiftPixels(int dx, int dy)
{
    viewport()->scroll(dx, dy, viewport()->rect());
    const BoardMetrics &metrics = m_layout.metrics();
    const int headers = int(std::ceil(metrics.clusterHeader + metrics.hostHeader)) + 2;
    viewport()->update(0, 0, viewport()->width(), headers + std::max(0, dy));
    for (QObject *child : viewport()->children())
        if (const auto *widget = qobject_cast<QWidget *>(child); widget && widget->isVisible())
            viewport()->update(QRegion(widget->geometry()) + widget->geometry().translated(dx, dy));
}

} // namespace sliceboard
