// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/plan/change_plan.h"

#include <QString>

namespace sliceboard {

/// What to do, as one imperative sentence in the user's language: "Power off train-01."
QString describe(const PlanStep &step);
/// What one should see when the step is done, as a sentence; empty where there is nothing to look at.
QString expectedResult(const PlanStep &step);
/// Whether the host starts anew with this step.
bool needsReboot(const PlanStep &step);

} // namespace sliceboard
