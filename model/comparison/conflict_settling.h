// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comparison/design_merge.h"

namespace sliceboard {

enum class MergeSide { Base, Ours, Theirs };

/// What a side made of it, as in the conflict; empty: it has none.
const std::string &valueOf(const MergeConflict &conflict, MergeSide side);

/// The design with what a side made of one of conflictsOf(design), and without that conflict in its list; ids as before.
/// Ours is what stands in the design now. An error if what it is about is there no more, or if the design could not be
/// read with that value, as when it refers to what is gone.
Result<Design> settledConflict(const Design &design, std::size_t conflict, MergeSide side);

} // namespace sliceboard
