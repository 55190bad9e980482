// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_view.h"

#include "views/items/entity_texts.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace sliceboard {

bool BoardView::event(QEvent *event)
{
    // While something is carried, the keys of the carry go before the window's shortcuts.
    if (event->type() == QEvent::ShortcutOverride && m_drag.wantsKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractItemView::event(event);
}

bool BoardView::focusNextPrevChild(bool next)
{
    if (!m_drag.isCarrying())
        return QWidget::focusNextPrevChild(next);
    m_drag.step(next);
    return true;
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (m_drag.press(*event) || zoomByKey(*event) || activate(*event) || navigate(*event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceHeld = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void BoardView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    m_isSpaceHeld = false;
    viewport()->unsetCursor();
}

bool BoardView::zoomByKey(const QKeyEvent &event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        zoomToFit();
        return true;
    case Qt::Key_1:
        actualSize();
        return true;
    case Qt::Key_2:
        zoomToSelection();
        return true;
    default:
        return false;
    }
}

bool BoardView::activate(const QKeyEvent &event)
{
    const EntityRef current = m_selection.current();
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (control && (event.key() == Qt::Key_M || event.key() == Qt::Key_X)) {
        liftSelection();
        return true;
    }
    const bool folds = current.kind == EntityKind::Cluster || current.kind == EntityKind::Host;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (folds)
            setFolded(current, !isFolded(current));
        else if (m_selection.slot())
            liftSelection();
        return folds || m_selection.slot();
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (folds)
            setFolded(current, event.key() == Qt::Key_Minus);
        return folds;
    case Qt::Key_F8:
        if (current.kind != EntityKind::Design)
            Q_EMIT findingActivated(current);
        return current.kind != EntityKind::Design;
    case Qt::Key_Escape:
        if (m_selection.isEmpty())
            return false;
        m_selection.clear();
        return true;
    default:
        return false;
    }
}

/// The cluster, host or GPU at which the keyboard is.
EntityRef BoardView::focused() const
{
    if (const auto &slot = m_selection.slot()) {
        const auto *reserved = std::get_if<ReservationRef>(&*slot);
        if (reserved)
            return reserved->gpu;
        const auto &ref = std::get<DeviceRef>(*slot);
        const Vm *vm = m_checker.facts().vm(ref.vm);
        return vm ? EntityRef(vm->devices[std::size_t(ref.device)].gpu.value_or(GpuId{})) : EntityRef();
    }
    return m_model.entity(currentIndex());
}

bool BoardView::navigate(const QKeyEvent &event)
{
    const bool extend = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (stepBlock(event.key() == Qt::Key_Right ? 1 : -1))
            return true;
        goTo(neighbour(event.key()), {}, extend);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        goTo(neighbour(event.key()), {}, extend);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(event.key() == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                                         : QScrollBar::SliderPageStepAdd);
        return true;
    default:
        return false;
    }
}

/// Within a GPU: from the GPU itself to its first block, from block to block, and back.
bool BoardView::stepBlock(int step)
{
    const Gpu *gpu = m_checker.facts().gpu({focused().id});
    if (!gpu || m_layout.metrics().level == DetailLevel::Far)
        return false;
    const auto &blocks = m_scene.gpu(*gpu).blocks;
    int row = -1;
    for (int i = 0; m_selection.slot() && i < int(blocks.size()); ++i)
        if (blocks[std::size_t(i)].slot(gpu->id) == *m_selection.slot())
            row = i;
    const int next = row + step;
    if (next < -1 || next >= int(blocks.size()))
        return false;
    if (next == -1)
        goTo(gpu->id, {}, false);
    else
        goTo(blocks[std::size_t(next)].owner(gpu->id), blocks[std::size_t(next)].slot(gpu->id), false);
    return true;
}

void BoardView::goTo(const EntityRef &ref, std::optional<SlotRef> slot, bool extend)
{
    if (ref.kind == EntityKind::Design)
        return;
    if (extend && !slot && m_rangeFrom.kind == ref.kind) {
        selectBetween(m_rangeFrom, ref);
    } else {
        m_selection.set({ref}, slot);
        m_rangeFrom = ref;
    }
    scrollToRect(slot ? QRectF(slotRect(*slot)).translated(scrollOffset()) : boardRectOf(ref));
    announceCurrent();
}

EntityRef BoardView::neighbour(int key) const
{
    const Design &design = m_document.design();
    const Place place = m_document.index().place(focused().id);
    if (design.clusters.empty())
        return {};
    if (place.kind == NodeKind::None || key == Qt::Key_Home)
        return design.clusters.front().id;
    if (key == Qt::Key_End) {
        const Cluster &last = design.clusters.back();
        return last.hosts.empty() || isFolded(last.id) ? EntityRef(last.id) : EntityRef(last.hosts.back().id);
    }
    if (place.kind == NodeKind::Host)
        return neighbourOfHost(place, key);
    if (place.kind == NodeKind::Gpu)
        return neighbourOfGpu(place, key);
    const Cluster &cluster = design.clusters[std::size_t(place.row)];
    const bool hasHosts = !cluster.hosts.empty() && !isFolded(cluster.id);
    if (hasHosts && (key == Qt::Key_Down || key == Qt::Key_Right))
        return cluster.hosts.front().id;
    const int row = place.row + (key == Qt::Key_Down || key == Qt::Key_Right ? 1 : -1);
    return row < 0 || row >= int(design.clusters.size()) ? EntityRef()
                                                         : EntityRef(design.clusters[std::size_t(row)].id);
}

EntityRef BoardView::neighbourOfHost(const Place &place, int key) const
{
    const auto &clusters = m_document.design().clusters;
    const Cluster &cluster = clusters[std::size_t(place.cluster)];
    const auto hostAt = [&](int row) -> EntityRef {
        return row >= 0 && row < int(cluster.hosts.size()) ? EntityRef(cluster.hosts[std::size_t(row)].id)
                                                           : EntityRef();
    };
    const int columns = m_layout.clusters()[std::size_t(place.cluster)].columns;
    const Host &host = cluster.hosts[std::size_t(place.row)];
    switch (key) {
    case Qt::Key_Left:
        return hostAt(place.row - 1);
    case Qt::Key_Right:
        return hostAt(place.row + 1);
    case Qt::Key_Up:
        return place.row < columns ? EntityRef(cluster.id) : hostAt(place.row - columns);
    default:
        break;
    }
    if (!host.gpus.empty() && !isFolded(host.id))
        return host.gpus.front().id;
    if (place.row + columns < int(cluster.hosts.size()))
        return hostAt(place.row + columns);
    const auto next = std::size_t(place.cluster) + 1;
    return next < clusters.size() ? EntityRef(clusters[next].id) : EntityRef();
}

EntityRef BoardView::neighbourOfGpu(const Place &place, int key) const
{
    const auto &clusters = m_document.design().clusters;
    const Cluster &cluster = clusters[std::size_t(place.cluster)];
    const Host &host = cluster.hosts[std::size_t(place.host)];
    if (key == Qt::Key_Up)
        return place.row == 0 ? EntityRef(host.id) : EntityRef(host.gpus[std::size_t(place.row) - 1].id);
    if (key == Qt::Key_Down && place.row + 1 < int(host.gpus.size()))
        return host.gpus[std::size_t(place.row) + 1].id;
    const int columns = m_layout.clusters()[std::size_t(place.cluster)].columns;
    const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : columns;
    const int row = place.host + step;
    if (row < 0)
        return {};
    if (row >= int(cluster.hosts.size())) {
        const auto next = std::size_t(place.cluster) + 1;
        return key == Qt::Key_Down && next < clusters.size() ? EntityRef(clusters[next].id) : EntityRef();
    }
    const Host &beside = cluster.hosts[std::size_t(row)];
    if (key == Qt::Key_Down || beside.gpus.empty() || isFolded(beside.id))
        return beside.id;
    return beside.gpus[std::min(std::size_t(place.row), beside.gpus.size() - 1)].id;
}

void BoardView::liftSelection()
{
    if (m_selection.slot()) {
        m_drag.lift(std::visit([](const auto &ref) { return DragPayload(ref); }, *m_selection.slot()));
        return;
    }
    const std::vector<VmId> vms = m_selection.vms();
    const auto placed = vms.size() == 1 ? firstSlotOf(vms.front()) : std::nullopt;
    if (placed)
        m_drag.lift(std::get<DeviceRef>(*placed));
    else if (!vms.empty())
        m_drag.lift(DraggedVms{vms});
    else
        Q_EMIT announced(tr("Select a VM or a slot first, then take it."));
}

void BoardView::announceCurrent()
{
    if (QAccessible::isActive())
        if (QAccessibleInterface *board = QAccessible::queryAccessibleInterface(this))
            if (QAccessibleInterface *here = board->focusChild()) {
                QAccessibleEvent moved(here, QAccessible::Focus);
                QAccessible::updateAccessibility(&moved);
            }
    const auto &slot = m_selection.slot();
    const Gpu *gpu = slot ? m_checker.facts().gpu({focused().id}) : nullptr;
    if (!gpu) {
        Q_EMIT announced(accessibleText(m_checker, m_selection.current()));
        return;
    }
    const GpuCard &card = m_scene.gpu(*gpu);
    for (const BlockCard &block : card.blocks)
        if (block.slot(gpu->id) == *slot)
            Q_EMIT announced(accessibleText(m_checker, *gpu, block.block, card.layout.scale));
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    m_isSpaceHeld = false;
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

} // namespace sliceboard
