// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_host_drag.h"

#include "views/board/board_view.h"
#include "views/board/edge_scroll.h"
#include "views/drag/drag_tree.h"
#include "views/painting/drop_painter.h"

#include <QDrag>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kJudgeBudget = 4; ///< milliseconds per turn of the event loop

} // namespace

BoardHostDrag::BoardHostDrag(BoardView &view, Document &document, Checker &checker)
    : m_view(view), m_document(document), m_checker(checker)
{ }

void BoardHostDrag::run(const std::vector<HostId> &hosts)
{
    auto *drag = new QDrag(&m_view);
    drag->setMimeData(hostsToMime(hosts, m_document).release());
    dragPicture(nameOf(hosts, m_checker.facts()), m_view).goAlong(*drag);
    drag->exec(Qt::MoveAction);
    cancel();
}

bool BoardHostDrag::enter(const QMimeData *data, const QPoint &point)
{
    std::vector<HostId> hosts = hostsFromMime(data, m_document);
    if (hosts.empty())
        return false;
    cancel();
    m_fonts = BoardFonts(m_view.font(), 1);
    m_move = std::make_unique<HostMove>(m_document, m_checker, std::move(hosts));
    connect(m_move.get(), &HostMove::gone, this, &BoardHostDrag::cancel, Qt::QueuedConnection);
    Q_EMIT activeChanged(true);
    m_judging.start(0, this);
    moveTo(point);
    return true;
}

void BoardHostDrag::moveTo(const QPoint &point)
{
    if (!m_move)
        return;
    m_point = point;
    if (edgeStep(m_view.viewport()->rect(), point) == 0)
        m_edgeTimer.stop();
    else if (!m_edgeTimer.isActive())
        m_edgeTimer.start(30, this);
    aim();
}

/// What is painted for a cluster changes with the one aimed at, the card with each move.
void BoardHostDrag::aim()
{
    const auto before = m_move->target();
    m_move->aim(clusterAt(m_point));
    if (before != m_move->target())
        m_view.viewport()->update();
    const auto card = chip();
    const QRect now = card ? card->outline().toAlignedRect() : QRect();
    m_view.viewport()->update(QRegion(m_shown) + now);
    m_shown = now;
    say();
}

bool BoardHostDrag::isByCluster() const { return m_view.sorting().grouping == BoardGrouping::Cluster; }

void BoardHostDrag::say()
{
    if (const DropPreview *preview = m_move->preview())
        Q_EMIT statusText(preview->sentence());
    else if (isByCluster())
        Q_EMIT statusText(dropOnClusterText(m_move->name()));
    else
        Q_EMIT statusText(tr("Group the board by cluster to drag hosts to another one."));
}

std::vector<BoardHostDrag::Group> BoardHostDrag::groupsInSight() const
{
    const BoardLayout &layout = m_view.boardLayout();
    const QPointF scrolled = m_view.scrollOffset();
    const auto rows = layout.visibleGroups(scrolled.y(), scrolled.y() + m_view.viewport()->height());
    std::vector<Group> groups;
    for (int row = rows.first; row < rows.end; ++row)
        if (const auto cluster = layout.groups()[std::size_t(row)].cluster)
            groups.push_back({layout.stickyHeaderRect(row, scrolled.y()).translated(-scrolled),
                              layout.groupRect(row).translated(-scrolled),
                              m_document.design().clusters[std::size_t(*cluster)].id});
    return groups;
}

std::optional<ClusterId> BoardHostDrag::clusterAt(const QPoint &point) const
{
    for (const Group &group : groupsInSight())
        if (group.header.contains(point) || group.area.contains(point))
            return group.cluster;
    return {};
}

void BoardHostDrag::boardMoved()
{
    if (!m_move)
        return;
    m_judging.start(0, this);
    aim();
}

bool BoardHostDrag::drop()
{
    if (!m_move)
        return false;
    const QString said = m_move->preview() ? m_move->preview()->sentence() : QString();
    const bool isDone = m_move->drop();
    cancel();
    Q_EMIT statusText(said);
    return isDone;
}

void BoardHostDrag::cancel()
{
    if (!m_move)
        return;
    m_move.release()->deleteLater(); // it may be what is calling
    m_edgeTimer.stop();
    m_judging.stop();
    m_shown = {};
    m_view.viewport()->update();
    Q_EMIT activeChanged(false);
    Q_EMIT statusText({});
}

/// As much at once as the time of a frame allows: a cluster may be large.
void BoardHostDrag::judgeSome()
{
    QElapsedTimer timer;
    timer.start();
    m_judging.stop();
    for (const Group &group : groupsInSight()) {
        if (m_move->hasPreview(group.cluster))
            continue;
        if (timer.elapsed() >= kJudgeBudget) {
            m_judging.start(0, this);
            break;
        }
        m_move->preview(group.cluster);
        m_view.viewport()->update(group.header.adjusted(-4, -4, 4, 4).toAlignedRect());
    }
}

void BoardHostDrag::timerEvent(QTimerEvent *event)
{
    if (!m_move)
        return;
    if (event->timerId() == m_judging.timerId()) {
        judgeSome();
    } else if (event->timerId() == m_edgeTimer.timerId()) {
        QScrollBar *bar = m_view.verticalScrollBar();
        bar->setValue(bar->value() + edgeStep(m_view.viewport()->rect(), m_point));
    }
}

/// The verdict stands where the triangle is that folds: there is nothing to fold during a drag.
void BoardHostDrag::paint(QPainter &painter, const QRect &exposed)
{
    if (!m_move)
        return;
    const Theme &theme = m_view.theme();
    paintMoved(painter, exposed);
    for (const Group &group : groupsInSight()) {
        if (!m_move->hasPreview(group.cluster))
            continue;
        const DropGrade grade = m_move->preview(group.cluster).grade();
        const bool isAimed = m_move->target() == group.cluster;
        if (isAimed)
            drawGradeFrame(painter, group.area.adjusted(4, -3, -4, 5), grade, 2, theme);
        drawGradeFrame(painter, group.header, grade, isAimed ? 3 : 1, theme);
        const QRectF fold = foldRect(group.header, m_view.boardLayout().metrics());
        painter.fillRect(fold.adjusted(2, 2, 1, -2), theme.canvas);
        const double size = std::min(18.0, fold.height() - 4);
        drawMark(painter, {fold.center().x() - size / 2 + 2, fold.center().y() - size / 2, size, size}, markOf(grade),
                 theme);
    }
    if (const auto card = chip(); card && card->outline().intersects(exposed))
        card->paint(painter, theme);
}

/// The cards that are held, as if lifted from the board.
void BoardHostDrag::paintMoved(QPainter &painter, const QRect &exposed)
{
    const Theme &theme = m_view.theme();
    QColor veil = theme.canvas;
    veil.setAlpha(theme.isHighContrast() ? 0 : 130);
    for (const HostId host : m_move->hosts()) {
        const QRectF card = m_view.rectOf(host);
        if (!card.intersects(exposed))
            continue;
        painter.fillRect(card, veil);
        drawFrame(painter, card, theme.accent, 2, Qt::DashLine);
    }
}

std::optional<DropChip> BoardHostDrag::chip() const
{
    const DropPreview *preview = m_move->preview();
    if (!preview)
        return {};
    QRectF header;
    for (const Group &group : groupsInSight())
        if (m_move->target() == group.cluster)
            header = group.header;
    const BoardMetrics metrics(1, QFontMetricsF(m_view.font()).height());
    return DropChip({QPointF(m_point), QRectF(m_view.viewport()->rect()), header}, m_fonts, metrics.unit,
                    m_move->name(), *preview, {});
}

} // namespace sliceboard
