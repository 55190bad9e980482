// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_view.h"

#include "views/items/entity_texts.h"
#include "views/painting/board_steps.h"

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
    if (m_groupKey && foldGroupByKey(event))
        return true;
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

bool BoardView::foldGroupByKey(const QKeyEvent &event)
{
    const int group = position().group;
    if (group < 0)
        return false;
    const std::uint32_t key = m_layout.groups()[std::size_t(group)].key;
    const bool folded = isGroupFolded(key);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setGroupFolded(key, !folded);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        setGroupFolded(key, event.key() == Qt::Key_Minus);
        break;
    default:
        return false;
    }
    Q_EMIT announced(groupText(group));
    return true;
}

/// The cluster, host or GPU at which the keyboard is.
EntityRef BoardView::focused() const
{
    if (const auto &slot = m_selection.slot())
        if (const GpuId gpu = gpuOf(m_document.design(), m_document.index(), *slot))
            return gpu;
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
        step(Qt::Key(event.key()), extend);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        step(Qt::Key(event.key()), extend);
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

/// The header, host or GPU at which the keyboard is.
BoardHit BoardView::position() const
{
    if (m_groupKey)
        for (int group = 0; group < int(m_layout.groups().size()); ++group)
            if (m_layout.groups()[std::size_t(group)].key == *m_groupKey)
                return {BoardHit::Part::GroupHeader, group};
    const Place place = m_document.index().place(focused().id);
    if (place.kind == NodeKind::Cluster) {
        const auto group = m_layout.findCluster(place.row);
        return group ? BoardHit{BoardHit::Part::GroupHeader, *group} : BoardHit();
    }
    const bool isGpu = place.kind == NodeKind::Gpu;
    const auto spot = m_layout.find(place.cluster, isGpu ? place.host : place.row);
    if (!spot || (!isGpu && place.kind != NodeKind::Host))
        return {};
    return isGpu ? BoardHit{BoardHit::Part::Gpu, spot->group, spot->host, place.row}
                 : BoardHit{BoardHit::Part::HostHeader, spot->group, spot->host};
}

void BoardView::step(Qt::Key key, bool extend)
{
    const BoardHit next = stepOnBoard(m_layout, position(), key);
    if (next.part == BoardHit::Part::Nothing)
        return;
    const EntityRef ref = entityOf(next);
    if (ref.kind != EntityKind::Design)
        goTo(ref, {}, extend);
    else
        goToGroup(next.group);
}

/// The header of a group that is no cluster: nothing can be selected there, but it can be folded.
void BoardView::goToGroup(int group)
{
    m_selection.clear();
    m_groupKey = m_layout.groups()[std::size_t(group)].key;
    scrollToRect(m_layout.groupHeaderRect(group));
    announceFocus();
    Q_EMIT announced(groupText(group));
    viewport()->update();
}

QString BoardView::groupText(int group) const
{
    const BoardLayout::GroupBox &box = m_layout.groups()[std::size_t(group)];
    return tr("%1, %Ln host(s)", "group of hosts", box.hosts).arg(box.title) + u", "_qs
        + (box.folded ? tr("folded") : tr("unfolded"));
}

void BoardView::liftSelection()
{
    if (m_isReadOnly)
        return;
    if (const auto payload = payloadOf(m_selection, m_checker.facts()))
        m_drag.lift(*payload);
    else
        Q_EMIT announced(tr("Select a VM or a slot first, then take it."));
}

void BoardView::announceFocus()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *board = QAccessible::queryAccessibleInterface(this);
    if (QAccessibleInterface *here = board ? board->focusChild() : nullptr) {
        QAccessibleEvent moved(here, QAccessible::Focus);
        QAccessible::updateAccessibility(&moved);
    }
}

void BoardView::announceCurrent()
{
    announceFocus();
    const auto &slot = m_selection.slot();
    const Gpu *gpu = slot ? m_checker.facts().gpu({focused().id}) : nullptr;
    if (!gpu) {
        Q_EMIT announced(spokenText(m_selection.current()));
        return;
    }
    const GpuCard &card = m_scene.gpu(*gpu);
    if (const Block *block = blockOf(card.layout, *slot)) {
        const QString changes = changeText(ownerOf(*slot));
        const QString text = accessibleText(m_checker, *gpu, *block, card.layout.scale);
        Q_EMIT announced(changes.isEmpty() ? text : text + u'\n' + changes);
    }
}

QString BoardView::spokenText(const EntityRef &ref) const
{
    const Facts facts = m_checker.facts();
    QString text;
    if (const Cluster *cluster = facts.cluster({ref.id}))
        text = accessibleText(m_checker, ref, m_scene.cluster(*cluster).findings);
    else if (const Host *host = facts.host({ref.id}))
        text = accessibleText(m_checker, ref, m_scene.strip(*host).findings);
    else
        text = accessibleText(m_checker, ref);
    const QString changes = changeText(ref);
    return changes.isEmpty() ? text : text + u'\n' + changes;
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
