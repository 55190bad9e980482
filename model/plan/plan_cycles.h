// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/plan/plan_course.h"

namespace sliceboard {

/// How VMs that wait for each other's places get there. None of these powers a VM off more than once: a place in
/// between, on a GPU that none of them is to have, would.
enum class CircleWay {
    InTurns, ///< one after the other, since the first of them finds a free place
    AroundOne, ///< one is off all the time, and the others go one after the other meanwhile
    Together, ///< all are off before the first runs again
};

/// Why they do not go one after the other though there is a free place.
enum class CircleBar {
    None,
    HostChanges, ///< in the same window, so that they are off anyway
    EsxiChooses, ///< ESXi would give them other GPUs than those drawn
    RuleBroken, ///< a rule would be broken in between
};

/// VMs whose places wait for each other: each goes to the GPU that the next one leaves, the last one to that of the first.
struct PlanCircle {
    std::vector<VmId> vms; ///< in the order in which they can go one after the other
    bool hasFreePlace = false; ///< the first of them finds room on its new GPU while all others still run
    std::string detour; ///< a GPU that none of them is to have, but where the first of them could be in between
    int stage = 0; ///< in which they change places
    CircleWay way = CircleWay::Together;
    CircleBar bar = CircleBar::None;
};

/// Finds circles, each with the best way that its hosts allow.
std::vector<PlanCircle> circlesOf(const PlanEnds &ends, const PlanCourse &course);

/// Lets the VMs of the circles go their ways, with the reasons.
void takeWays(const PlanEnds &ends, PlanCourse &course, const std::vector<PlanCircle> &circles);
/// Takes the next best way. False if there is none.
bool giveWay(PlanCircle &circle, CircleBar bar);
/// What to know of a circle, as sentences.
QString noteOn(const PlanEnds &ends, const PlanCircle &circle);

} // namespace sliceboard
