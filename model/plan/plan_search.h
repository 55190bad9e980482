// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/plan/plan_builder.h"

#include <set>

namespace sliceboard {

/// Stages found for one direction.
struct FoundPlan {
    std::vector<PlanStage> stages;
    std::vector<QString> notes;
    std::set<int> otherPlaces; ///< stages in which ESXi is expected to give a VM another GPU than the one drawn
};

/// Looks for an order that breaks no rule on the way: whoever would run while one is broken is powered off earlier or
/// on later, at worst during all that happens. The rehearsal stands at the start. What is found is of no use once the
/// pulse is stopped.
FoundPlan findPlan(const PlanEnds &ends, Rehearsal &rehearsal, PlanPulse &pulse, const std::string &keyPrefix);

} // namespace sliceboard
