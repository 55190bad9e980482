// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/plan/change_plan.h"

#include <QStringList>

namespace sliceboard {

/// What to do, as one imperative sentence in the user's language: "Power off train-01."
QString describe(const PlanStep &step);
/// What one should see when the step is done, as a sentence; empty where there is nothing to look at.
QString expectedResult(const PlanStep &step);
/// What the step sets, a line each: "use: vgpu → passthrough".
QStringList valueTexts(const PlanStep &step);
/// "Done", "Failed", "Skipped".
QString toText(StepOutcome outcome);
/// Whether the host starts anew with this step.
bool needsReboot(const PlanStep &step);

} // namespace sliceboard
