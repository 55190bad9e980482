// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"
#include "model/domain/entity_ref.h"

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
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    EntityKind entity = EntityKind::Design;
    std::string name; ///< "ml-a", "esx01", "esx01/0000:17:00.0", "train-01"; empty for the design
    std::vector<ValueChange> values; ///< of a changed entity
    bool operator==(const EntityChange &) const = default;
};

/// How `after` differs from `before`. Entities are the same if they have the same name: clusters, hosts and VMs in the
/// design, GPUs by address on their host. What is renamed is removed and added; order does not count. Waivers are facts of
/// the design. Ordered as in the design: design, clusters, hosts, GPUs, VMs.
std::vector<EntityChange> designDifference(const Design &before, const Design &after);

} // namespace sliceboard
