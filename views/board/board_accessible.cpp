// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_accessible.h"

#include "views/items/entity_texts.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// What the arrow keys are at: of a VM, the GPU that its block is on.
EntityRef focusedEntity(const BoardView &view)
{
    return view.currentIndex().data(BoardItemModel::EntityRole).value<EntityRef>();
}

/// One cluster, host or GPU. To go there selects it.
class EntityAccessible : public QAccessibleInterface,
                         public QAccessibleActionInterface {
public:
    EntityAccessible(BoardView &view, const EntityRef &ref) : m_view(view), m_ref(ref) { }

    const EntityRef &entity() const { return m_ref; }
    bool isValid() const override { return !m_view.scene().checker().facts().path(m_ref).empty(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::TreeItem; }
    void setText(QAccessible::Text, const QString &) override { }
    QWindow *window() const override { return m_view.window()->windowHandle(); }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (name != setFocusAction())
            return;
        m_view.setFocus();
        m_view.selection().jumpTo(m_ref);
    }

    QString text(QAccessible::Text which) const override
    {
        const Checker &checker = m_view.scene().checker();
        if (which == QAccessible::Name)
            return checker.facts().label(m_ref);
        if (which != QAccessible::Description)
            return {};
        const QString changes = m_view.changeText(m_ref);
        return accessibleText(checker, m_ref) + (changes.isEmpty() ? QString() : u'\n' + changes);
    }

    QRect rect() const override
    {
        const QRect rect = m_view.rectOf(m_ref);
        return rect.isNull() ? rect : rect.translated(m_view.viewport()->mapToGlobal(QPoint()));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = state.selectable = true;
        state.selected = m_view.selection().contains(m_ref);
        state.focused = m_view.hasFocus() && focusedEntity(m_view) == m_ref;
        state.invisible = m_view.rectOf(m_ref).isNull();
        state.offscreen = !m_view.rectOf(m_ref).intersects(m_view.viewport()->rect());
        state.expandable = m_ref.kind != EntityKind::Gpu;
        state.collapsed = state.expandable && m_view.isFolded(m_ref);
        state.expanded = state.expandable && !m_view.isFolded(m_ref);
        return state;
    }

private:
    BoardView &m_view;
    EntityRef m_ref;
};

QAccessibleInterface *makeBoardAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<BoardView *>(object);
    return view ? new BoardAccessible(view) : nullptr;
}

} // namespace

BoardAccessible::BoardAccessible(BoardView *view) : QAccessibleWidget(view, QAccessible::Tree) { }

BoardAccessible::~BoardAccessible()
{
    for (const auto &[ref, id] : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

void BoardAccessible::install()
{
    QAccessible::removeFactory(makeBoardAccessible);
    QAccessible::installFactory(makeBoardAccessible);
}

QAccessibleInterface *BoardAccessible::of(const EntityRef &ref) const
{
    const auto known = m_children.find(ref);
    if (known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    auto *made = new EntityAccessible(*view(), ref);
    m_children.emplace(ref, QAccessible::registerAccessibleInterface(made));
    return made;
}

std::vector<EntityRef> BoardAccessible::entities() const { return view()->entitiesInOrder(); }

int BoardAccessible::childCount() const { return int(entities().size()); }

QAccessibleInterface *BoardAccessible::child(int index) const
{
    const auto all = entities();
    return index >= 0 && std::size_t(index) < all.size() ? of(all[std::size_t(index)]) : nullptr;
}

QAccessibleInterface *BoardAccessible::childAt(int x, int y) const
{
    const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
    if (!view()->viewport()->rect().contains(point))
        return nullptr;
    const EntityRef ref = view()->spotAt(point).entity;
    return ref.kind == EntityKind::Design ? nullptr : of(ref);
}

int BoardAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto all = entities();
    const auto *entity = dynamic_cast<const EntityAccessible *>(child);
    const auto found = entity ? std::ranges::find(all, entity->entity()) : all.end();
    return found == all.end() ? -1 : int(found - all.begin());
}

QAccessibleInterface *BoardAccessible::focusChild() const
{
    const EntityRef ref = focusedEntity(*view());
    return ref.kind == EntityKind::Design ? nullptr : of(ref);
}

} // namespace sliceboard
