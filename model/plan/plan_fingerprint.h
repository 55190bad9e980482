// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/plan/change_plan.h"

namespace sliceboard {

/// Eight hex digits of everything that is to be done: the same for the same steps in the same order, in any language.
std::string fingerprintOf(const ChangePlan &plan);

} // namespace sliceboard
