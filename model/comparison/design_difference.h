// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/domain/design.h"
#include "model/domain/entity_ref.h"

#include <span>

namespace sliceboard {

/// One fact that two designs state differently, as design files have it: key and values on one line. Empty: not stated.
struct ValueChange {
    std::string key; ///< of the design file, such as "esxi"; "cluster" for a host that stands in another one
    std::string before;
    std::string after;
    bool operator==(const ValueChange &) const = default;
};

/// What became of one entity between two designs.
struct EntityChange {
    enum class Kind {
        Added,
        Removed,
        Changed,
        Reordered ///< what the entity holds stands in another order
    };
    Kind kind = Kind::Changed;
    EntityKind entity = EntityKind::Design;
    std::string name; ///< "ml-a", "esx01", "esx01/0000:17:00.0", "train-01"; empty for the design
    std::vector<ValueChange> values; ///< of an added or removed entity: all that it states
    std::string parent = {}; ///< the cluster of a host, the host of a GPU, as it is or, for a removed one, was
    std::string follows = {}; ///< of an added entity, or a host in another cluster: the one before it; empty: the first
    EntityKind ordered = EntityKind::Design; ///< Reordered: the kind of what it holds
    std::vector<std::string> order = {}; ///< Reordered: all names in the new order
    bool operator==(const EntityChange &) const = default;
};

/// How `after` differs from `before`. Entities are the same if they have the same name: clusters, hosts and VMs in the
/// design, GPUs by address on their host. What is renamed is removed and added; see renameHints(). Waivers, views and
/// house rules are facts of the design. Ordered as in the design: design, clusters, hosts, GPUs, VMs, then orders.
std::vector<EntityChange> designDifference(const Design &before, const Design &after);

/// `design` with these changes. applyDifference(a, designDifference(a, b)) is written as b is; what stays keeps its
/// ids. Changes may be left out, as long as what they refer to is there; else the error says what is missing.
Result<Design> applyDifference(const Design &design, std::span<const EntityChange> changes);

/// "added", "removed", "changed", "reordered": language-neutral, for reports.
std::string_view toString(EntityChange::Kind kind);

} // namespace sliceboard
