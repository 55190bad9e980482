// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"
#include "model/domain/design_index.h"

#include <variant>

namespace sliceboard {

/// A whole node with what it holds, to be inserted.
using Node = std::variant<Cluster, Host, Gpu, Vm, Waiver>;
/// A node's own facts, without what it holds: exchanging them never copies hosts or GPUs of a cluster.
using Contents = std::variant<DesignFacts, ClusterFacts, HostFacts, Gpu, Vm, Waiver>;

// The only four ways to change a design; they answer to QAbstractItemModel's four signals.
struct Insert {
    Place at;
    Node node;
};
struct Remove {
    Place at;
};
struct Replace {
    Place at;
    Contents contents; ///< of the kind that `at` names, with the id of the node there
};
/// Moves one node. `to` counts rows before the move, as QAbstractItemModel::beginMoveRows does.
/// GPUs move between hosts, hosts between clusters, clusters and VMs among themselves.
struct Move {
    Place from;
    Place to;
};
using Edit = std::variant<Insert, Remove, Replace, Move>;

/// Applies the edit to design and index alike and returns the one that undoes it.
[[nodiscard]] Edit apply(Design &design, DesignIndex &index, Edit edit);

} // namespace sliceboard
