// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/plan/change_plan.h"

#include <string_view>

namespace sliceboard {

/// What two states of an entity say differently, in the keys and values of design files and in their order.
std::vector<ValueChange> valuesOf(const ClusterFacts &before, const ClusterFacts &after);
std::vector<ValueChange> valuesOf(const HostFacts &before, const HostFacts &after);
std::vector<ValueChange> valuesOf(const Gpu &before, const Gpu &after);
/// Devices left out: steps name them one by one.
std::vector<ValueChange> valuesOf(const Vm &before, const Vm &after);

/// The keys of facts that the step sets and of which nobody entered what they are today.
std::vector<std::string> unknownToday(const PlanStep &step);
/// Whether a fact that is not entered may be anything; else it says that there is none, or follows from others.
bool isUnknownIfEmpty(const PlanStep &step, std::string_view key);

} // namespace sliceboard
