// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_view.h"

#include "views/drag/drag_tree.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>

#include <algorithm>

// The part of BoardView in which drags begin, and that hands on those that come over it.

namespace sliceboard {

void BoardView::startBlockDrag()
{
    if (m_isReadOnly)
        return;
    const SlotRef slot = *m_pressedSpot.slot;
    const std::vector<VmId> vms = m_selection.vms();
    const bool isOneOfSeveral =
        vms.size() > 1 && m_selection.contains(m_pressedSpot.owner) && m_pressedSpot.owner.kind == EntityKind::Vm;
    const DragPayload payload = isOneOfSeveral ? DragPayload(DraggedVms{vms})
                                               : std::visit([](const auto &ref) { return DragPayload(ref); }, slot);
    auto *drag = new QDrag(this);
    drag->setMimeData(toMime(payload, m_document).release());
    dragPicture(nameOf(payload, m_document), *this).goAlong(*drag);
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    m_drag.cancel();
}

/// Whether a press takes hold of a host: of the header of its card. From afar it has none.
bool BoardView::isHostHeld(const BoardSpot &spot) const
{
    return spot.hit.part == BoardHit::Part::HostHeader && !m_isReadOnly && m_layout.metrics().level != DetailLevel::Far;
}

/// All selected hosts go together, if the one that is held is one of them.
void BoardView::startHostDrag()
{
    const HostId held{m_pressedSpot.entity.id};
    const std::vector<HostId> selected = m_selection.hosts();
    const bool isOneOfThem = std::ranges::find(selected, held) != selected.end();
    m_hostDrag.run(isOneOfThem ? selected : std::vector<HostId>{held});
}

void BoardView::dragEnterEvent(QDragEnterEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_hostDrag.enter(event->mimeData(), at) || m_drag.enter(event->mimeData(), at))
        event->acceptProposedAction();
    else
        event->ignore();
}

// Accepted everywhere: a forbidden cursor would explain nothing, the chip beside the pointer does.
void BoardView::dragMoveEvent(QDragMoveEvent *event)
{
    if (m_hostDrag.isActive()) {
        m_hostDrag.moveTo(event->position().toPoint());
        event->setDropAction(Qt::MoveAction);
        event->accept();
        return;
    }
    followKeys(event->modifiers());
    m_drag.moveTo(event->position().toPoint());
    event->setDropAction(m_drag.isCopying() ? Qt::CopyAction : Qt::MoveAction);
    event->accept();
}

void BoardView::followKeys(Qt::KeyboardModifiers modifiers)
{
    m_drag.setCopying(modifiers.testFlag(Qt::ControlModifier));
    m_drag.setExact(modifiers.testFlag(Qt::AltModifier));
}

void BoardView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drag.cancel();
    m_hostDrag.cancel();
}

void BoardView::dropEvent(QDropEvent *event)
{
    if (m_hostDrag.isActive()) {
        m_hostDrag.moveTo(event->position().toPoint());
        m_hostDrag.drop() ? event->acceptProposedAction() : event->ignore();
        return;
    }
    followKeys(event->modifiers());
    m_drag.moveTo(event->position().toPoint());
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_drag.dropSeveral();
        event->acceptProposedAction();
        return;
    }
    if (m_drag.drop())
        event->acceptProposedAction();
    else
        event->ignore();
}

} // namespace sliceboard
