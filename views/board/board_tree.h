// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/selection.h"

namespace sliceboard {

class BoardView;

/// A group of hosts that is no cluster, by its key.
struct HostGroupRef {
    std::uint32_t key = 0;
    friend auto operator<=>(HostGroupRef, HostGroupRef) = default;
};

/// A node of the board: the board itself (as the design), a cluster or another group of hosts, a host, a GPU, a block.
using BoardNode = std::variant<EntityRef, SlotRef, HostGroupRef>;

/// The board as a tree, as it is grouped and ordered; hosts that a filter leaves out are not in it. Keeps nothing: each
/// answer is of now, also within an edit, when the board may not have been arranged anew yet.
class BoardTree {
public:
    explicit BoardTree(const BoardView &view) : m_view(view) { }

    bool exists(const BoardNode &node) const;
    int count(const BoardNode &parent) const;
    /// Unset if there is no such row.
    std::optional<BoardNode> at(const BoardNode &parent, int row) const;
    /// The board itself for a group, and for what is not in the tree.
    BoardNode parent(const BoardNode &node) const;
    /// Below its parent; -1 if it is not in the tree.
    int row(const BoardNode &node) const;
    /// Whether `node` is below `above`, at any depth.
    bool isBelow(BoardNode node, const BoardNode &above) const;
    /// The position of a group in the layout.
    std::optional<int> groupOf(const BoardNode &node) const;

private:
    const Design &design() const;
    Place place(const EntityRef &ref) const;
    std::optional<BoardNode> groupAt(int row) const;
    std::optional<BoardNode> hostAt(int group, int row) const;

    const BoardView &m_view;
};

} // namespace sliceboard
