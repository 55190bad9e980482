// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/board/board_view.h"

#include <QAccessibleWidget>

#include <map>

namespace sliceboard {

/// The board for assistive technology: a tree widget whose children are the clusters, hosts and GPUs in reading order.
/// The outline shows the same with all columns.
class BoardAccessible : public QAccessibleWidget {
public:
    explicit BoardAccessible(BoardView *view);
    ~BoardAccessible() override;

    /// Makes Qt use it for every board; may be called again.
    static void install();

    BoardView *view() const { return static_cast<BoardView *>(widget()); }
    /// The interface of a cluster, host or GPU; it says itself that it is invalid when the entity is gone.
    QAccessibleInterface *of(const EntityRef &ref) const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

private:
    std::vector<EntityRef> entities() const;

    mutable std::map<EntityRef, QAccessible::Id> m_children;
};

} // namespace sliceboard
