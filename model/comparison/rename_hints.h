// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comparison/design_difference.h"

namespace sliceboard {

/// An entity that was removed and one that was added which state the very same: perhaps it was only renamed.
struct RenameHint {
    EntityKind entity = EntityKind::Host;
    std::string before;
    std::string after;
    bool operator==(const RenameHint &) const = default;
};

/// Pairs of which neither has another candidate: hosts with the same facts and the same GPUs, at least one; clusters with
/// the same facts whose hosts all went from the one to the other; VMs with the same facts and devices, at least one.
/// Nobody has said that they were renamed: it is a hint for people, and nothing else makes use of it.
std::vector<RenameHint> renameHints(std::span<const EntityChange> changes);

} // namespace sliceboard
