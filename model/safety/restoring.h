// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/edit.h"

#include <functional>
#include <optional>
#include <vector>

namespace sliceboard {

/// The edits that put another design in place of the one in a document, as a step that can be undone: for reloading a
/// file and for restoring an earlier version. `newId` gives the ids of its nodes.
std::vector<Edit> replaceDesign(const Design &now, Design by, const std::function<std::uint32_t()> &newId);

/// The fewest edits that make one design of the other, whose nodes have the same ids where they are the same: what stays
/// is not touched, so that views keep what is chosen and folded. Unset if what stays stands in another order, or a host
/// in another cluster.
std::optional<std::vector<Edit>> fewestEdits(const Design &now, const Design &by);
/// The same, with ids from `newId` for what is new; replaces all where there is no other way.
std::vector<Edit> editsBetween(const Design &now, Design by, const std::function<std::uint32_t()> &newId);

} // namespace sliceboard
