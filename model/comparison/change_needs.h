// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comparison/design_difference.h"

namespace sliceboard {

/// Which of the changes from `now` to `wanted` have to come with the one about the entity that `change` names: the
/// return of what the entity stands in or refers to, and, if it goes, what becomes of those that refer to it or to what
/// it holds. Without `change` itself; in the order of designDifference(). Empty if it can come alone.
std::vector<EntityChange> changeNeeds(const Design &now, const Design &wanted, const EntityChange &change);

} // namespace sliceboard
