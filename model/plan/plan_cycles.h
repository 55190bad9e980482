// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/plan/plan_course.h"

namespace sliceboard {

/// Sentences on VMs whose places wait for each other, and what breaks the circle.
std::vector<QString> cycleNotes(const PlanEnds &ends, const PlanCourse &course);

} // namespace sliceboard
