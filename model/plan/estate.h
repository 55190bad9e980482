// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/plan/change_plan.h"

namespace sliceboard {

/// What of a design is real: without names and texts of the document, reserved slots, waivers, views, severities, house
/// rules, keys that begin with "x-" and tags. `asIs`: as the real estate is today, where the design enters that
/// (current_use …); else as it is planned.
///
/// Said once: a fact that only repeats what follows from another one is dropped; a VM names the host that it is on; one
/// that is on none does not run; what ESXi chooses at power-on (GPU and placement of vGPUs, the GPU of dynamic
/// DirectPath I/O) is open while the VM is off, and so are the places within a same-size GPU.
Design estateOf(const Design &design, bool asIs);

/// Drops what only repeats a GPU's use and mode or its host's default graphics type.
void dropRepeated(Design &estate);

/// A device of a VM that is off: ESXi gives it a GPU at power-on, unless it is bound to one.
Device atRest(Device device);

/// Whether two estates are the same by names; order does not count.
bool sameEstate(const Design &a, const Design &b);

/// Carries out what a step does to the estate, by its `effects` alone. Entities are found by name; ids of new ones are
/// those of the plan, so the estate must be a ChangePlan::before or ::after or what steps made of it.
void applyStep(Design &estate, const PlanStep &step);

} // namespace sliceboard
