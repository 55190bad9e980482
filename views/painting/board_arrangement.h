// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace sliceboard {

class BoardScene;

/// Hosts that the board shows, in groups and in order, by rows of the design.
///
/// It stays as it is while the design is edited, so that no card slips away under the pointer; hosts that come, go or
/// move make it anew.
struct BoardArrangement {
    struct HostRow {
        int cluster = 0;
        int row = 0;
        friend bool operator==(const HostRow &, const HostRow &) = default;
    };
    struct Group {
        std::uint32_t key = 0; ///< by which it is folded: the cluster's id, or one of its own
        std::optional<int> cluster; ///< row of the cluster that it is; unset: a group of another kind
        QString title; ///< of a group that is no cluster, for users
        std::vector<HostRow> hosts;
        std::string name = {}; ///< of a group that is no cluster, the same in every language; see groupKey()
        int columnsFor = 0; ///< it has as many columns as so many hosts need; 0: as the group with the most hosts
        std::vector<int> goneHosts = {}; ///< the same number of cards is left free behind the hosts, for so many GPUs
    };
    std::vector<Group> groups;
    std::unordered_map<std::uint32_t, int> goneGpus; ///< rows that are left free below the GPUs, by id of the host

    BoardArrangement() = default;
    /// Cluster by cluster, as in the file.
    explicit BoardArrangement(const Design &design);
};

/// The names of its groups that are no clusters, in order.
std::vector<std::string> groupNames(const BoardArrangement &arrangement);

/// How a board is to be arranged.
struct BoardSorting {
    BoardGrouping grouping = BoardGrouping::Cluster;
    BoardOrder order = BoardOrder::Design;
    bool operator==(const BoardSorting &) const = default;
};

/// As a saved view wants it; what it does not say stays as it is.
inline BoardSorting sortingOf(const SavedView &view, const BoardSorting &now)
{
    return {view.grouping.value_or(now.grouping), view.order.value_or(now.order)};
}

/// O(hosts log hosts). Groups without hosts are left out, unless they are clusters.
BoardArrangement arrangeBoard(const BoardScene &scene, const BoardSorting &sorting);

} // namespace sliceboard
