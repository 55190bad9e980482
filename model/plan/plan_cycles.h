// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/plan/plan_course.h"

namespace sliceboard {

/// VMs whose places wait for each other: each goes to the GPU that the next one leaves, the last one to that of the first.
struct PlanCircle {
    std::vector<VmId> vms; ///< if there is a free place: in the order in which they can go one after the other
    bool hasFreePlace = false; ///< the first of them finds room on its new GPU while all others still run
};
std::vector<PlanCircle> circlesOf(const PlanEnds &ends, const PlanCourse &course);

/// Lets the VMs of circles with a free place go one after the other, where no host changes meanwhile. Whether there are
/// any.
bool takeTurns(PlanCourse &course, const std::vector<PlanCircle> &circles);
/// What to know of a circle, as a sentence. `inTurns`: its VMs go one after the other.
QString noteOn(const PlanEnds &ends, const PlanCircle &circle, bool inTurns);

} // namespace sliceboard
