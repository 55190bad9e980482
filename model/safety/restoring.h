// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/edit.h"

#include <functional>
#include <vector>

namespace sliceboard {

/// The edits that put another design in place of the one in a document, as a step that can be undone: for reloading a
/// file and for restoring an earlier version. `newId` gives the ids of its nodes.
std::vector<Edit> replaceDesign(const Design &now, Design by, const std::function<std::uint32_t()> &newId);

} // namespace sliceboard
