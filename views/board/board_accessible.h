// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/board/board_tree.h"
#include "views/board/board_view.h"

#include <QAccessibleWidget>

#include <map>

namespace sliceboard {

/// The board for assistive technology: a tree of clusters (or other groups), hosts, GPUs and blocks. The interface of a
/// node is made when it is first asked for, and given back when the node has left the design.
class BoardAccessible : public QAccessibleWidget {
public:
    explicit BoardAccessible(BoardView *view);
    ~BoardAccessible() override;

    /// Makes Qt use it for every board; may be called again.
    static void install();

    BoardView *view() const { return static_cast<BoardView *>(widget()); }
    BoardTree tree() const { return BoardTree(*view()); }
    /// The interface of a node, the board's own for the design. It says itself that it is invalid when its node is gone,
    /// and goes with the next turn of the event loop.
    QAccessibleInterface *of(const BoardNode &node);
    /// At which node the keyboard is; the board itself if at none.
    BoardNode focusedNode() const;
    /// The node that is painted at a point of the screen; the board itself if none is.
    BoardNode nodeAt(const QPoint &point) const;
    /// How many interfaces of nodes there are.
    int known() const { return int(m_nodes.size()); }

    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

private:
    BoardAccessible &self() const { return const_cast<BoardAccessible &>(*this); }
    void release(bool all);

    std::map<BoardNode, QAccessible::Id> m_nodes;
    QObject m_context; ///< ends what is connected when this goes
};

} // namespace sliceboard
