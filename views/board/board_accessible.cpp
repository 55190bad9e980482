// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_accessible.h"

#include "views/board/board_node_accessible.h"

namespace sliceboard {
namespace {

QAccessibleInterface *makeBoardAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<BoardView *>(object);
    return view ? new BoardAccessible(view) : nullptr;
}

} // namespace

BoardAccessible::BoardAccessible(BoardView *view) : QAccessibleWidget(view, QAccessible::Tree)
{
    const Document &document = view->scene().document();
    QObject::connect(
        &document, &Document::settled, &m_context, [this] { release(false); }, Qt::QueuedConnection);
    // Ids begin anew: what is known would speak of others.
    QObject::connect(&document, &Document::aboutToLoad, &m_context, [this] { release(true); });
}

BoardAccessible::~BoardAccessible() { release(true); }

void BoardAccessible::install()
{
    QAccessible::removeFactory(makeBoardAccessible);
    QAccessible::installFactory(makeBoardAccessible);
}

void BoardAccessible::release(bool all)
{
    std::erase_if(m_nodes, [&](const auto &known) {
        const bool goes = all || !tree().exists(known.first);
        if (goes)
            QAccessible::deleteAccessibleInterface(known.second);
        return goes;
    });
}

QAccessibleInterface *BoardAccessible::of(const BoardNode &node)
{
    if (node == BoardNode(EntityRef()))
        return this;
    const auto known = m_nodes.find(node);
    if (known != m_nodes.end())
        return QAccessible::accessibleInterface(known->second);
    auto *made = new BoardNodeAccessible(*this, node);
    m_nodes.emplace(node, QAccessible::registerAccessibleInterface(made));
    return made;
}

BoardNode BoardAccessible::focusedNode() const
{
    if (const auto key = view()->groupInFocus())
        return HostGroupRef{*key};
    if (const auto &slot = view()->selection().slot())
        return *slot;
    return view()->currentIndex().data(BoardItemModel::EntityRole).value<EntityRef>();
}

BoardNode BoardAccessible::nodeAt(const QPoint &point) const
{
    const QPoint at = view()->viewport()->mapFromGlobal(point);
    if (!view()->viewport()->rect().contains(at))
        return EntityRef();
    const BoardSpot spot = view()->spotAt(at);
    if (spot.slot)
        return *spot.slot;
    if (spot.hit.part == BoardHit::Part::GroupHeader)
        return tree().at(EntityRef(), spot.hit.group).value_or(EntityRef());
    return spot.entity;
}

QAccessible::State BoardAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    return state;
}

int BoardAccessible::childCount() const { return tree().count(EntityRef()); }

QAccessibleInterface *BoardAccessible::child(int index) const
{
    const auto node = tree().at(EntityRef(), index);
    return node ? self().of(*node) : nullptr;
}

QAccessibleInterface *BoardAccessible::childAt(int x, int y) const
{
    const BoardNode node = nodeAt({x, y});
    return node == BoardNode(EntityRef()) ? nullptr : self().of(node);
}

int BoardAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *own = dynamic_cast<const BoardNodeAccessible *>(child);
    return own && tree().parent(own->node()) == BoardNode(EntityRef()) ? tree().row(own->node()) : -1;
}

QAccessibleInterface *BoardAccessible::focusChild() const
{
    const BoardNode node = focusedNode();
    return node == BoardNode(EntityRef()) ? nullptr : self().of(node);
}

} // namespace sliceboard
