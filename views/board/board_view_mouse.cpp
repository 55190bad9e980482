// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_view.h"

#include "views/board/inline_rename.h"
#include "views/items/entity_texts.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace sliceboard {

BoardSpot BoardView::spotAt(const QPoint &point) const
{
    BoardSpot spot;
    const QPointF at = toBoard(point);
    spot.hit = m_layout.hitTest(at, verticalOffset());
    spot.entity = spot.owner = entityOf(spot.hit);
    findBlock(spot, at);
    findBadge(spot, at);
    return spot;
}

void BoardView::findBlock(BoardSpot &spot, const QPointF &point) const
{
    if (spot.hit.part != BoardHit::Part::Gpu || m_layout.metrics().level == DetailLevel::Far)
        return;
    const Gpu *gpu = m_checker.facts().gpu({spot.entity.id});
    const GpuCard &card = m_scene.gpu(*gpu);
    const GpuGeometry geometry(boardRectOf(spot.entity), m_layout.metrics(), card.layout.scale, card.layout.lanes);
    const bool onInfoBadge = card.worst != Severity::Off && m_layout.metrics().level == DetailLevel::Near
        && gpuBadgeRect(geometry.info(), m_layout.metrics()).contains(point);
    if (onInfoBadge)
        spot.badge = gpu->id;
    const int row = geometry.blockAt(card.layout, point);
    if (row < 0)
        return;
    const BlockCard &block = card.blocks[std::size_t(row)];
    spot.slot = block.slot(gpu->id);
    spot.owner = block.owner(gpu->id);
    const bool marked = block.worst != Severity::Off || !block.block.fits;
    if (marked && blockBadgeRect(geometry.rectOf(block.block), m_layout.metrics()).contains(point))
        spot.badge = block.worst != Severity::Off ? spot.owner : EntityRef(gpu->id);
}

void BoardView::findBadge(BoardSpot &spot, const QPointF &point) const
{
    const BoardMetrics &metrics = m_layout.metrics();
    QRectF header;
    if (spot.hit.part == BoardHit::Part::GroupHeader)
        header = m_layout.stickyHeaderRect(spot.hit.group, verticalOffset());
    else if (spot.entity.kind == EntityKind::Host && metrics.level != DetailLevel::Far)
        header = m_layout.stickyHostHeaderRect(spot.hit.group, spot.hit.host, verticalOffset());
    else
        return;
    spot.isOnFold = foldRect(header, metrics).contains(point);
    if (badgeRect(header, metrics, badgeOf(spot.entity)).contains(point))
        spot.badge = spot.entity;
}

/// What the badge of a cluster or host shows.
std::vector<SeverityCount> BoardView::badgeOf(const EntityRef &ref) const
{
    if (const Cluster *cluster = m_checker.facts().cluster({ref.id}))
        return badgeParts(m_scene.cluster(*cluster).findings, m_layout.metrics(), false);
    if (const Host *host = m_checker.facts().host({ref.id}))
        return badgeParts(m_scene.strip(*host).findings, m_layout.metrics(), true);
    return {};
}

void BoardView::press(const BoardSpot &spot, Qt::KeyboardModifiers modifiers)
{
    if (spot.owner.kind == EntityKind::Design) {
        if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier)))
            m_selection.clear();
    } else if (modifiers.testFlag(Qt::ControlModifier)) {
        m_selection.toggle(spot.owner);
    } else if (modifiers.testFlag(Qt::ShiftModifier) && m_rangeFrom.kind == spot.owner.kind) {
        selectBetween(m_rangeFrom, spot.owner);
        return;
    } else if (spot.slot) {
        m_selection.select(*spot.slot);
    } else {
        m_selection.select(spot.owner);
    }
    m_rangeFrom = spot.owner;
}

/// A drag of a slice takes all selected VMs along, if its own is one of them, and one of a host all selected hosts: they
/// must still be selected when it begins.
bool BoardView::isDraggedWithOthers(const BoardSpot &spot, Qt::KeyboardModifiers modifiers) const
{
    const bool isHeld = (spot.slot && spot.owner.kind == EntityKind::Vm) || isHostHeld(spot);
    const bool isSelected = isHeld && m_selection.contains(spot.owner);
    return isSelected && !modifiers.testFlag(Qt::ShiftModifier)
        && (modifiers.testFlag(Qt::ControlModifier) || m_selection.entities().size() > 1);
}

/// Hosts or GPUs in reading order, VMs in the order of their blocks.
void BoardView::selectBetween(const EntityRef &from, const EntityRef &to)
{
    std::vector<EntityRef> all;
    for (const Cluster &cluster : m_document.design().clusters)
        all.push_back(cluster.id);
    for (const Host *host : hostsInOrder()) {
        all.push_back(host->id);
        for (const Gpu &gpu : host->gpus) {
            all.push_back(gpu.id);
            for (const DeviceRef &ref : m_document.index().residents(gpu.id))
                all.push_back(ref.vm);
        }
    }
    std::erase_if(all, [&](const EntityRef &ref) { return ref.kind != from.kind || isLeftOut(ref); });
    auto first = std::ranges::find(all, from);
    auto last = std::ranges::find(all, to);
    if (first == all.end() || last == all.end())
        return;
    if (last < first)
        std::swap(first, last);
    std::vector<EntityRef> chosen(first, last + 1);
    std::erase(chosen, to);
    chosen.push_back(to);
    m_selection.set(std::move(chosen));
}

/// VMs whose blocks the band touches; where there is none, and from afar, GPUs.
void BoardView::selectInBand(Qt::KeyboardModifiers modifiers)
{
    const QRectF band = QRectF(m_band).translated(scrollOffset());
    const bool far = m_layout.metrics().level == DetailLevel::Far;
    std::vector<EntityRef> vms;
    std::vector<EntityRef> gpus;
    for (const Gpu *gpu : gpusInSight()) {
        if (!boardRectOf(gpu->id).intersects(band))
            continue;
        gpus.push_back(gpu->id);
        if (far)
            continue;
        for (const BlockCard &block : m_scene.gpu(*gpu).blocks)
            if (!block.isReserved() && slotRectIn(m_scene.gpu(*gpu), block.slot(gpu->id)).intersects(band))
                vms.push_back(block.owner(gpu->id));
    }
    std::vector<EntityRef> chosen = vms.empty() ? std::move(gpus) : std::move(vms);
    if (modifiers.testFlag(Qt::ControlModifier)) {
        const auto &kept = m_selection.entities();
        chosen.insert(chosen.begin(), kept.begin(), kept.end());
    }
    std::unordered_set<EntityRef> seen;
    std::erase_if(chosen, [&seen](const EntityRef &ref) { return !seen.insert(ref).second; });
    m_selection.set(std::move(chosen));
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_pressed = at;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceHeld)) {
        m_gesture = Gesture::Pan;
        m_panFrom = scrollOffset().toPoint();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() == Qt::LeftButton && m_drag.isCarrying()) {
        m_drag.dropCarriedAt(at);
        return;
    }
    const BoardSpot spot = spotAt(at);
    if (event->button() == Qt::RightButton) {
        if (!m_selection.contains(spot.owner))
            press(spot, Qt::NoModifier);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (spot.isOnFold) {
        if (spot.hit.part == BoardHit::Part::GroupHeader) {
            const BoardLayout::GroupBox &group = m_layout.groups()[std::size_t(spot.hit.group)];
            setGroupFolded(group.key, !group.folded);
        } else {
            setFolded(spot.entity, !isFolded(spot.entity));
        }
        return;
    }
    m_pressedSpot = spot;
    m_gesture = Gesture::Press;
    m_heldPress.reset();
    if (spot.badge.kind == EntityKind::Design && isDraggedWithOthers(spot, event->modifiers()))
        m_heldPress = event->modifiers();
    else
        press(spot, event->modifiers());
    if (!m_heldPress)
        announceCurrent();
    if (spot.badge.kind != EntityKind::Design)
        Q_EMIT findingActivated(spot.badge);
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool far = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    switch (m_gesture) {
    case Gesture::Pan:
        horizontalScrollBar()->setValue(m_panFrom.x() - (at - m_pressed).x());
        verticalScrollBar()->setValue(m_panFrom.y() - (at - m_pressed).y());
        break;
    case Gesture::Press:
        if (!far)
            break;
        if (m_pressedSpot.slot) {
            m_gesture = Gesture::None;
            startBlockDrag();
            break;
        }
        if (isHostHeld(m_pressedSpot)) {
            m_gesture = Gesture::None;
            startHostDrag();
            break;
        }
        m_gesture = Gesture::Band;
        [[fallthrough]];
    case Gesture::Band:
        m_band = QRect(m_pressed, at).normalized();
        selectInBand(event->modifiers());
        viewport()->update();
        break;
    case Gesture::None:
        setCursorFor(at);
        break;
    }
}

void BoardView::setCursorFor(const QPoint &point)
{
    if (m_isSpaceHeld) {
        viewport()->setCursor(Qt::OpenHandCursor);
        return;
    }
    const BoardSpot spot = spotAt(point);
    const bool pointing = spot.isOnFold || spot.badge.kind != EntityKind::Design;
    viewport()->setCursor(pointing                            ? Qt::PointingHandCursor
                              : spot.slot || isHostHeld(spot) ? Qt::OpenHandCursor
                                                              : Qt::ArrowCursor);
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_gesture == Gesture::Press && m_heldPress) {
        press(m_pressedSpot, *m_heldPress);
        announceCurrent();
    }
    m_heldPress.reset();
    m_gesture = Gesture::None;
    setCursorFor(event->position().toPoint());
    viewport()->update();
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const BoardSpot spot = spotAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || spot.entity.kind == EntityKind::Design || spot.isOnFold)
        return;
    if (spot.badge.kind != EntityKind::Design)
        Q_EMIT findingActivated(spot.badge);
    else if (m_layout.metrics().level != DetailLevel::Near) // no name to change is in sight
        setZoom(1, event->position().toPoint());
    else if (InlineRename::canRename(spot.owner))
        rename(spot.owner);
    else
        Q_EMIT editWanted();
}

bool BoardView::rename(const EntityRef &ref)
{
    if (m_isReadOnly || !InlineRename::canRename(ref))
        return false;
    reveal(ref);
    const QRect name = nameRect(ref);
    if (name.isNull())
        return false;
    auto *field = new InlineRename(m_document, m_checker, ref, name, viewport());
    connect(field, &InlineRename::announced, this, &BoardView::announced);
    connect(field, &InlineRename::finished, this, [this, field] {
        if (field->hasFocus())
            setFocus(Qt::OtherFocusReason);
    });
    return true;
}

/// About where a name stands, in the viewport.
QRect BoardView::nameRect(const EntityRef &ref) const
{
    const QRect rect = rectOf(ref);
    if (rect.isNull() || ref.kind == EntityKind::Vm)
        return rect;
    const BoardMetrics &metrics = m_layout.metrics();
    const double height = ref.kind == EntityKind::Host ? metrics.hostHeader : metrics.clusterHeader;
    const QRectF header(rect.left(), rect.top(), rect.width() * 0.6, std::min(double(rect.height()), height));
    return header.adjusted(foldRect(header, metrics).width() + 2, 0, 0, 0).toAlignedRect();
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0)
        setZoom(m_zoom * std::pow(1.15, notches), event->position().toPoint());
    event->accept();
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        at = viewport()->mapToGlobal(rectOf(m_selection.current()).center());
    Q_EMIT contextMenuWanted(at);
    event->accept();
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

QString BoardView::toolTipAt(const QPoint &point) const
{
    const BoardSpot spot = spotAt(point);
    const QString gone = goneTextAt(point);
    const QString changes = gone.isEmpty() ? changeText(spot.owner) : gone;
    const QString text = toolTipOf(spot);
    if (changes.isEmpty())
        return text;
    return changes.toHtmlEscaped().replace(u'\n', u"<br>"_qs) + (text.isEmpty() ? QString() : u"<hr>"_qs + text);
}

QString BoardView::toolTipOf(const BoardSpot &spot) const
{
    if (!spot.slot)
        return toolTipFor(m_checker, spot.entity);
    const Gpu &gpu = *m_checker.facts().gpu({spot.entity.id});
    const GpuCard &card = m_scene.gpu(gpu);
    for (const BlockCard &block : card.blocks)
        if (block.slot(gpu.id) == *spot.slot)
            return toolTipFor(m_checker, gpu, block.block, card.layout.scale);
    return {};
}

} // namespace sliceboard
