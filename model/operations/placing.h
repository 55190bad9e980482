// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/edits/edit.h"
#include "model/facts/facts.h"

#include <vector>

namespace sliceboard {

using Edits = Result<std::vector<Edit>>;

/// Where something is dropped: on the body of a GPU, or on a slot of it.
struct DropTarget {
    enum class Zone {
        WholeGpu, ///< passthrough: the VM gets the GPU by DirectPath I/O
        Slot, ///< vGPU: the VM gets a slice of it
    };
    GpuId gpu;
    Zone zone = Zone::WholeGpu;
    std::string profile; ///< for a slot: the vGPU type wanted; empty: what the VM asks for, else the slot's own
    std::optional<int> at; ///< for a slot: the placement ID under the pointer; unset: the best free one
    bool exact = false; ///< `at` stays as it is, also where the profile cannot start; else the slot around it is taken
    bool operator==(const DropTarget &) const = default;
};

// Each of these returns the edits of one gesture, or why there is no such thing (no such slot on this GPU). None judges
// legality beyond that: a sketch may be illegal, and the checker says so.

/// Places a VM. Its waiting device that suits the target best is placed, else its only device, waiting or placed, is
/// turned into the wanted kind and placed there: a placed VM moves, with the vGPU type that it has if the target names
/// no other. A VM of several devices, none of which waits for such a target, gets another one, and placed devices stay
/// where they are. A GPU that is unassigned or empty takes the use that the zone implies, and the vGPU mode that the
/// profile implies. A reserved slot under it is taken. A VM that has that very seat already needs no edits.
Edits placeVm(const Facts &facts, VmId vm, const DropTarget &target);
/// Whether a drop of the VM moves its placed device: it has no other.
bool isMovedWhenPlaced(const Vm &vm);
/// Moves one placed device of a VM to another target.
Edits moveDevice(const Facts &facts, DeviceRef device, const DropTarget &target);
/// Takes a device off its GPU; it waits again. A GPU left empty keeps its use.
Edits unplaceDevice(const Facts &facts, DeviceRef device);
/// The same for all devices of a VM.
Edits unplaceVm(const Facts &facts, VmId vm);
/// Reserves a profile slot on a GPU; at the best free place if `at` is unset. `exact`: see DropTarget.
Edits reserveSlot(const Facts &facts, GpuId gpu, const std::string &profile, std::optional<int> at, bool exact = false);
Edits moveReservation(const Facts &facts, GpuId from, int row, const DropTarget &target);
Edits releaseSlot(const Facts &facts, GpuId gpu, int row);
/// Makes a VM ask for a profile: its first vGPU device changes to it, else its only device, if that waits, is turned
/// into one, else a waiting device is added. A placed device stays where it is if the GPU has the profile, else it
/// waits.
Edits askForProfile(const Facts &facts, VmId vm, const std::string &profile);
/// Makes a VM ask for a whole GPU: turns its only device into a waiting passthrough device, or adds one. A VM that
/// waits for a whole GPU needs no edits.
Edits askForPassthrough(const Facts &facts, VmId vm);

/// Every slot of a GPU on which a vGPU type could be dropped in the GPU's mode (or in the mode that an unassigned GPU
/// would take), free or not, ascending. Empty if the GPU's model has no such type.
std::vector<UnitRange> slotsFor(const Facts &facts, const Gpu &gpu, const VgpuType &type);
/// The zone that a VM asks for by its first waiting device, else by its first one; one without any gets a slot on a vGPU
/// GPU, else the whole GPU.
DropTarget::Zone zoneFor(const Vm &vm, const Gpu &gpu);
/// The profile that a drop of the VM on a slot of this GPU would use if none is named: what the VM asks for if this
/// model has it; else a reserved slot's; else the one all residents of a same-size GPU have; else `preferred` if the
/// model has it; else empty.
std::string profileForDrop(const Facts &facts, const Vm &vm, const Gpu &gpu, const std::string &preferred);

} // namespace sliceboard
