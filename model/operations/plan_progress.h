// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/placing.h"

namespace sliceboard {

/// Keeps how a step of a change plan went, in place of what was kept of it before; a result without outcome and note is
/// forgotten. `plan`: fingerprint of the plan that is walked through; results of another plan are forgotten. Refuses texts that no design file may hold, and a
/// malformed day.
Edits noteStep(const Facts &facts, const std::string &plan, StepResult result);
/// Forgets the results of all steps.
Edits forgetProgress(const Facts &facts);
/// What is kept of a step; nullptr if nothing is.
const StepResult *resultOf(const PlanProgress &progress, std::string_view step);

} // namespace sliceboard
