// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/plan/change_plan.h"

namespace sliceboard {

/// What two states of an entity say differently, in the keys and values of design files and in their order.
std::vector<ValueChange> valuesOf(const ClusterFacts &before, const ClusterFacts &after);
std::vector<ValueChange> valuesOf(const HostFacts &before, const HostFacts &after);
std::vector<ValueChange> valuesOf(const Gpu &before, const Gpu &after);
/// Devices left out: steps name them one by one.
std::vector<ValueChange> valuesOf(const Vm &before, const Vm &after);

} // namespace sliceboard
