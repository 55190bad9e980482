// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/draft.h"
#include "model/operations/placing.h"

namespace sliceboard {

/// What is being moved, so that it does not stand in its own way: a device, or a reservation of the GPU dropped on.
struct Mover {
    std::optional<DeviceRef> device;
    int reservation = -1;
};

/// The slot that a drop comes to.
struct SlotPlan {
    std::string profile; ///< as the catalog spells it
    VgpuMode mode = VgpuMode::SameSize; ///< in which the slot was found
    std::optional<int> at; ///< unset: no start is free, or the mode knows none
    int reservation = -1; ///< row of the reserved slot that is taken; -1: none
};

/// Finds the slot for a profile on a GPU at, or around, the placement ID `at`. Refuses profiles that the GPU's model
/// does not have and placement IDs that no slot covers.
Result<SlotPlan> planSlot(const Facts &facts, const Gpu &gpu, const std::string &profile, std::optional<int> at,
                          const Mover &mover);

/// The same; with `exact`, a placement ID that is given is kept, whatever slots there are.
Result<SlotPlan> planSlot(const Facts &facts, const Gpu &gpu, const std::string &profile, std::optional<int> at,
                          bool exact, const Mover &mover);

/// The profile of a drop on a slot: the target's own, else `asked` if the GPU's model has it, else what the slot or
/// the GPU suggests. Refused if there is none; `who` asks.
Result<std::string> profileOf(const Facts &facts, const Gpu &gpu, const DropTarget &target, const std::string &asked,
                              const QString &who);

/// The vGPU profile that a VM asks for: of its first waiting vGPU device, else of its first one; may be empty.
std::string askedProfile(const Vm &vm);

/// Gives the GPU the use that a drop implies, if it has none or nothing else sits on it.
void takeUse(Draft &draft, const Facts &facts, const Gpu &gpu, GpuUse use, const Mover &mover);
/// The same for vGPU, with the mode of the plan.
void takeSlotUse(Draft &draft, const Facts &facts, const Gpu &gpu, const SlotPlan &plan, const Mover &mover);
/// Removes the reservation that the plan takes.
void takeReservation(Draft &draft, const Gpu &gpu, const SlotPlan &plan);

/// The refusal when something is not in the design any more.
tl::unexpected<Error> gone();

} // namespace sliceboard
