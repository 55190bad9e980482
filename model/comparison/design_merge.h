// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/comparison/value_merge.h"
#include "model/domain/design.h"
#include "model/domain/entity_ref.h"

namespace sliceboard {

/// What two people made of one thing, each in another way. Without a key it is about the entity itself, which one side
/// changed and the other removed; its values are then all that the sides state of it, and empty where it is gone.
struct MergeConflict : ValueConflict {
    EntityKind entity = EntityKind::Design;
    std::string name; ///< as in EntityChange
    bool operator==(const MergeConflict &) const = default;
};

/// Two designs that were made from a third, brought together.
struct DesignMerge {
    Design design; ///< where there is a conflict, as `ours` has it; ids as in `ours`
    std::vector<MergeConflict> conflicts;
};

/// Merges what `ours` and `theirs` made of `base`, entity by entity and key by key. Without conflicts it is the same for
/// both exchanged. The merged design can always be read again: what one side refers to and the other removed stays, if
/// ours refers to it, or the reference goes, if theirs does, and is a conflict. An error only if the merged design would
/// exceed a limit of design files.
Result<DesignMerge> mergeDesigns(const Design &base, const Design &ours, const Design &theirs);

/// The design with its conflicts under the key "x-conflicts", behind those that it has already. No conflicts: as it is.
Design withConflicts(Design design, const std::vector<MergeConflict> &conflicts);
/// The conflicts that a design file carries; what is no conflict under that key is passed over.
std::vector<MergeConflict> conflictsOf(const Design &design);

/// Whether an item under that key is a conflict.
bool isConflict(const YamlValue &item);

/// The key of a design under which conflicts stand.
inline constexpr const char *kConflictsKey = "x-conflicts";

} // namespace sliceboard
