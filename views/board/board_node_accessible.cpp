// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_node_accessible.h"

#include "views/board/board_accessible.h"
#include "views/items/entity_texts.h"

#include <QTimer>

namespace sliceboard {

bool BoardNodeAccessible::isValid() const { return m_board.tree().exists(m_node); }

QWindow *BoardNodeAccessible::window() const { return m_board.window(); }

QAccessibleInterface *BoardNodeAccessible::parent() const { return m_board.of(m_board.tree().parent(m_node)); }

int BoardNodeAccessible::childCount() const { return m_board.tree().count(m_node); }

QAccessibleInterface *BoardNodeAccessible::child(int index) const
{
    const auto node = m_board.tree().at(m_node, index);
    return node ? m_board.of(*node) : nullptr;
}

QAccessibleInterface *BoardNodeAccessible::childAt(int x, int y) const
{
    const BoardNode node = m_board.nodeAt({x, y});
    return m_board.tree().isBelow(node, m_node) ? m_board.of(node) : nullptr;
}

int BoardNodeAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *own = dynamic_cast<const BoardNodeAccessible *>(child);
    return own && m_board.tree().parent(own->node()) == m_node ? m_board.tree().row(own->node()) : -1;
}

QAccessibleInterface *BoardNodeAccessible::focusChild() const
{
    const BoardNode node = m_board.focusedNode();
    return node == m_node || m_board.tree().isBelow(node, m_node) ? m_board.of(node) : nullptr;
}

const Gpu *BoardNodeAccessible::gpu() const
{
    const Facts facts = m_board.view()->scene().checker().facts();
    if (slot())
        return facts.gpu(gpuOf(facts.design(), facts.index(), *slot()));
    return entity() && entity()->kind == EntityKind::Gpu ? facts.gpu({entity()->id}) : nullptr;
}

/// By which it is folded; unset for what cannot be.
std::optional<std::uint32_t> BoardNodeAccessible::foldKey() const
{
    if (const auto *group = std::get_if<HostGroupRef>(&m_node))
        return group->key;
    const bool folds = entity() && (entity()->kind == EntityKind::Cluster || entity()->kind == EntityKind::Host);
    return folds ? std::optional(entity()->id) : std::nullopt;
}

QRect BoardNodeAccessible::rectInView() const
{
    const BoardView &view = *m_board.view();
    if (!isValid())
        return {};
    if (slot())
        return view.slotRect(*slot());
    if (entity())
        return view.rectOf(*entity());
    const auto group = m_board.tree().groupOf(m_node);
    const QRectF header = view.boardLayout().groupHeaderRect(group.value_or(-1));
    return header.translated(-view.scrollOffset()).toAlignedRect();
}

QRect BoardNodeAccessible::rect() const
{
    const QRect rect = rectInView();
    return rect.isNull() ? rect : rect.translated(m_board.view()->viewport()->mapToGlobal(QPoint()));
}

QAccessible::State BoardNodeAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const BoardView &view = *m_board.view();
    state.focusable = true;
    state.focused = view.hasFocus() && m_board.focusedNode() == m_node;
    state.selectable = entity() || slot();
    if (entity())
        state.selected = view.selection().contains(*entity());
    else if (slot())
        state.selected = view.selection().slot()
            ? view.selection().slot() == *slot()
            : ownerOf(*slot()).kind == EntityKind::Vm && view.selection().contains(ownerOf(*slot()));
    const QRect rect = rectInView();
    state.invisible = rect.isNull();
    state.offscreen = !rect.intersects(view.viewport()->rect());
    if (const auto key = foldKey()) {
        state.expandable = true;
        state.collapsed = view.isGroupFolded(*key);
        state.expanded = !state.collapsed;
    }
    return state;
}

QString BoardNodeAccessible::text(QAccessible::Text which) const
{
    if (!isValid())
        return {};
    switch (which) {
    case QAccessible::Name:
        return name();
    case QAccessible::Description:
        return description();
    case QAccessible::Value:
        return value();
    default:
        return {};
    }
}

QString BoardNodeAccessible::name() const
{
    const BoardView &view = *m_board.view();
    const Facts facts = view.scene().checker().facts();
    if (entity())
        return facts.label(*entity());
    if (!slot())
        return view.boardLayout().groups()[std::size_t(m_board.tree().groupOf(m_node).value())].title;
    const GpuLayout &layout = view.scene().gpu(*gpu()).layout;
    const Block *block = blockOf(layout, *slot());
    return block ? blockTitle(facts, *block, layout.scale) : facts.label(ownerOf(*slot()));
}

QString BoardNodeAccessible::description() const
{
    const BoardView &view = *m_board.view();
    if (entity()) {
        // Readers show the value of those alone that have one as a number.
        const QString room = gpu() ? QString() : value();
        return view.spokenText(*entity()) + (room.isEmpty() ? room : u'\n' + room);
    }
    if (!slot())
        return view.groupText(m_board.tree().groupOf(m_node).value());
    const GpuLayout &layout = view.scene().gpu(*gpu()).layout;
    const Block *block = blockOf(layout, *slot());
    if (!block)
        return {};
    const EntityRef owner = ownerOf(*slot());
    const QString changes = owner.kind == EntityKind::Vm ? view.changeText(owner) : QString();
    const QString text = accessibleText(view.scene().checker(), *gpu(), *block, layout.scale);
    return changes.isEmpty() ? text : text + u'\n' + changes;
}

QString BoardNodeAccessible::value() const
{
    const BoardScene &scene = m_board.view()->scene();
    const Facts facts = scene.checker().facts();
    if (slot())
        return {};
    if (const Gpu *own = gpu())
        return usedText(scene.gpu(*own).layout);
    if (const Host *host = entity() ? facts.host({entity()->id}) : nullptr)
        return scene.strip(*host).room.text();
    const Cluster *cluster = entity() ? facts.cluster({entity()->id}) : nullptr;
    return cluster ? scene.cluster(*cluster).room.text() : QString();
}

void *BoardNodeAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    const bool isGpu = entity() && entity()->kind == EntityKind::Gpu;
    return type == QAccessible::ValueInterface && isGpu ? static_cast<QAccessibleValueInterface *>(this) : nullptr;
}

QVariant BoardNodeAccessible::currentValue() const
{
    const Gpu *own = gpu();
    if (!own)
        return 0;
    const GpuLayout &layout = m_board.view()->scene().gpu(*own).layout;
    const int used = layout.scale.units - layout.freeUnits();
    return layout.scale.unit == GpuScale::Unit::HalfGib ? QVariant(used / 2.0) : QVariant(used);
}

QVariant BoardNodeAccessible::maximumValue() const
{
    const Gpu *own = gpu();
    if (!own)
        return 0;
    const GpuScale &scale = m_board.view()->scene().gpu(*own).layout.scale;
    return scale.unit == GpuScale::Unit::HalfGib ? QVariant(scale.units / 2.0) : QVariant(scale.units);
}

QStringList BoardNodeAccessible::actionNames() const
{
    QStringList names{setFocusAction()};
    if (entity() || slot())
        names << pressAction() << showMenuAction();
    if (foldKey())
        names << toggleAction();
    return names;
}

QString BoardNodeAccessible::localizedActionName(const QString &name) const
{
    if (name == toggleAction() && foldKey())
        return m_board.view()->isGroupFolded(*foldKey()) ? tr("Unfold") : tr("Fold");
    return name == pressAction() ? tr("Select") : QAccessibleActionInterface::localizedActionName(name);
}

QString BoardNodeAccessible::localizedActionDescription(const QString &name) const
{
    if (name == toggleAction())
        return tr("Folds or unfolds it");
    return name == pressAction() ? tr("Selects it") : QAccessibleActionInterface::localizedActionDescription(name);
}

void BoardNodeAccessible::select()
{
    Selection &selection = m_board.view()->selection();
    if (slot())
        selection.select(*slot());
    else if (entity())
        selection.select(*entity());
}

void BoardNodeAccessible::doAction(const QString &name)
{
    BoardView &view = *m_board.view();
    if (!isValid() || !actionNames().contains(name))
        return;
    if (name == toggleAction())
        return view.setGroupFolded(*foldKey(), !view.isGroupFolded(*foldKey()));
    if (name == showMenuAction()) {
        if (!state().selected)
            select();
        // A menu waits for its user; who asked for it must not wait.
        QTimer::singleShot(0, &view, [&view, at = rect().center()] { Q_EMIT view.contextMenuWanted(at); });
        return;
    }
    if (name == setFocusAction())
        view.setFocus();
    if (const auto group = m_board.tree().groupOf(m_node); group && !entity())
        return view.goToGroup(*group);
    select();
    view.reveal(slot() ? EntityRef(gpu()->id) : *entity());
}

} // namespace sliceboard
