// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/plan/plan_builder.h"

namespace sliceboard {

/// Stages found for one direction.
struct FoundPlan {
    std::vector<PlanStage> stages;
    std::vector<QString> notes;
    bool allAsDrawn = true; ///< ESXi is expected to give every VM the GPU that is drawn
};

/// Looks for an order that breaks no rule on the way: whoever would run while one is broken is powered off earlier or
/// on later, at worst during all that happens. `before` and `after` have the same ids for the same things, and the
/// severities and house rules that count.
FoundPlan findPlan(const Catalog &catalog, const Design &before, const Design &after, QDate today,
                   const std::string &keyPrefix);

} // namespace sliceboard
