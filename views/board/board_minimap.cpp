// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_minimap.h"

#include "views/board/board_view.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <numeric>
#include <utility>

namespace sliceboard {
namespace {

constexpr QSizeF kLargest{180, 260};
constexpr double kShareOfView = 0.22; ///< at most, of width; of height twice as much
constexpr QSizeF kSmallest{40, 48};
constexpr int kBorder = 3;
constexpr int kCornerGap = 12; ///< from the corner of the view
constexpr int kDelay = 80; ///< milliseconds
constexpr int kBudget = 3; ///< milliseconds per turn of the event loop
constexpr double kDimmed = 0.3; ///< opacity of hosts that a filter does not find

} // namespace

BoardMinimap::BoardMinimap(BoardView &view) : QWidget(view.viewport()), m_view(view)
{
    setObjectName(u"minimap"_qs);
    setAccessibleName(tr("Overview of the board"));
    setToolTip(tr("Overview: click or drag to go there"));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    m_parts.setSingleShot(true);
    m_parts.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        begin();
        goOn();
    });
    connect(&m_parts, &QTimer::timeout, this, &BoardMinimap::goOn);
    hide();
}

void BoardMinimap::setWanted(bool wanted)
{
    m_isWanted = wanted;
    follow();
}

void BoardMinimap::setDragged(bool dragged)
{
    m_isDragged = dragged;
    setVisible(isUseful());
}

int BoardMinimap::reach() const { return hasUse() ? sizeHint().height() + kCornerGap : 0; }

bool BoardMinimap::isUseful() const { return !m_isDragged && hasUse(); }

bool BoardMinimap::hasUse() const
{
    const QSize room = m_view.viewport()->size();
    const bool hasRoom = room.width() > 5 * kSmallest.width() && room.height() > sizeHint().height() + 4 * kCornerGap;
    return m_isWanted && hasRoom && m_view.boardLayout().height() > 1.2 * room.height();
}

QSize BoardMinimap::sizeHint() const
{
    const BoardLayout &layout = m_view.boardLayout();
    const QSizeF whole(std::max(1.0, layout.width()), std::max(1.0, layout.height()));
    // To scale as far as that gives a map of a useful shape.
    const QSizeF view = m_view.viewport()->size();
    const QSizeF most = kLargest.boundedTo({view.width() * kShareOfView, view.height() * 2 * kShareOfView});
    const QSizeF scaled = whole.scaled(most.expandedTo(kSmallest), Qt::KeepAspectRatio).expandedTo(kSmallest);
    return scaled.toSize() + QSize(2 * kBorder, 2 * kBorder);
}

void BoardMinimap::refresh()
{
    follow();
    if (isVisible() && !m_timer.isActive())
        m_timer.start();
}

void BoardMinimap::follow()
{
    const QSize size = sizeHint();
    if (size != this->size() && isVisible() && !m_timer.isActive())
        m_timer.start();
    const QRect room = m_view.viewport()->rect();
    setGeometry({QPoint(room.right() - size.width() - kCornerGap, room.bottom() - size.height() - kCornerGap), size});
    setVisible(isUseful());
    update();
}

QRectF BoardMinimap::onMap(const QRectF &board) const
{
    const BoardLayout &layout = m_view.boardLayout();
    const double x = (width() - 2 * kBorder) / std::max(1.0, layout.width());
    const double y = (height() - 2 * kBorder) / std::max(1.0, layout.height());
    return {kBorder + board.x() * x, kBorder + board.y() * y, board.width() * x, board.height() * y};
}

void BoardMinimap::begin()
{
    const double ratio = devicePixelRatioF();
    m_next = QPixmap(size() * ratio);
    m_next.setDevicePixelRatio(ratio);
    m_next.fill(m_view.theme().canvas);
    m_nextGroup = m_nextRow = 0;
}

void BoardMinimap::goOn()
{
    if (!isVisible()) {
        m_next = m_picture = {}; // drawn when it is shown again
        return;
    }
    if (!drawSome())
        return m_parts.start();
    m_picture = std::exchange(m_next, {});
    update();
}

/// True when nothing is left. The board may have been laid out anew since the last part: then the next picture is right.
bool BoardMinimap::drawSome()
{
    QElapsedTimer timer;
    timer.start();
    QPainter painter(&m_next);
    const BoardLayout &layout = m_view.boardLayout();
    for (; m_nextGroup < int(layout.groups().size()); ++m_nextGroup, m_nextRow = 0)
        for (; m_nextRow < layout.groups()[std::size_t(m_nextGroup)].hosts; ++m_nextRow) {
            if (timer.elapsed() >= kBudget)
                return false;
            const QRectF card = layout.hostRect(m_nextGroup, m_nextRow);
            if (card.isNull())
                continue;
            const Host &host = layout.hostOf(m_view.scene().design(), m_nextGroup, m_nextRow);
            painter.setOpacity(m_view.filter() && !m_view.filter()->holds(host.id) ? kDimmed : 1);
            drawHost(painter, onMap(card), m_view.scene().strip(host));
        }
    return true;
}

/// Filled from the left as far as it is used; a bar at the left where something is wrong.
void BoardMinimap::drawHost(QPainter &painter, const QRectF &rect, const HostStrip &strip) const
{
    const Theme &theme = m_view.theme();
    const QRectF card = rect.adjusted(0, 0, -0.5, -0.5);
    painter.fillRect(card, theme.free);
    const double used =
        std::accumulate(strip.cells.begin(), strip.cells.end(), 0.0,
                        [](double sum, const HostStrip::Cell &cell) { return sum + double(cell.used); });
    if (!strip.cells.empty())
        painter.fillRect(QRectF(card.left(), card.top(), card.width() * used / double(strip.cells.size()),
                                card.height()),
                         theme.mutedText);
    if (strip.findings.worst >= Severity::Warning)
        painter.fillRect(QRectF(card.left(), card.top(), strip.findings.worst == Severity::Error ? 3 : 1.5,
                                card.height()),
                         theme.severity(strip.findings.worst));
}

/// A picture in the colours of another theme is none.
void BoardMinimap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_parts.stop();
    m_picture = m_next = {};
    update();
}

void BoardMinimap::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull() && m_next.isNull()) {
        begin();
        m_parts.start();
    }
    QPainter painter(this);
    if (m_picture.isNull())
        painter.fillRect(rect(), m_view.theme().canvas);
    else
        painter.drawPixmap(rect(), m_picture);
    sliceboard::drawFrame(painter, rect(), m_view.theme().line);
    const QRectF seen = onMap(QRectF(m_view.viewport()->rect()).translated(m_view.scrollOffset())).intersected(rect());
    const QColor accent = m_view.theme().accent;
    painter.fillRect(seen, QColor(accent.red(), accent.green(), accent.blue(), 40));
    sliceboard::drawFrame(painter, seen, accent, 2);
}

void BoardMinimap::goTo(const QPointF &point)
{
    const double share = (point.y() - kBorder) / std::max(1, height() - 2 * kBorder);
    const double y = share * m_view.boardLayout().height() - m_view.viewport()->height() / 2.0;
    // The end of the board is shown free of this map.
    const bool isEnd = y >= m_view.boardLayout().height() - m_view.viewport()->height();
    m_view.verticalScrollBar()->setValue(isEnd ? m_view.verticalScrollBar()->maximum() : int(y));
    const double across = (point.x() - kBorder) / std::max(1, width() - 2 * kBorder);
    const double x = across * m_view.boardLayout().width() - m_view.viewport()->width() / 2.0;
    m_view.horizontalScrollBar()->setValue(int(x));
}

void BoardMinimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position());
    event->accept();
}

void BoardMinimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position());
    event->accept();
}

void BoardMinimap::mouseReleaseEvent(QMouseEvent *event) { event->accept(); }

} // namespace sliceboard
