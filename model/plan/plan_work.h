// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design_index.h"
#include "model/domain/gpu_mode.h"
#include "model/facts/facts.h"

#include <map>
#include <vector>

namespace sliceboard {

/// Two estates with the same ids for the same things, and both ends of everything by id.
struct PlanEnds {
    const Facts &before;
    const Facts &after;
};

/// What becomes of a host and its GPUs, and what that asks for.
struct HostWork {
    HostId id;
    bool isNew = false;
    bool isRemoved = false;
    bool changesCluster = false;
    bool needsMaintenance = false; ///< all its VMs are off meanwhile
    bool needsReboot = false;
    bool needsRestart = false; ///< of its graphics services
    std::vector<GpuId> busy; ///< GPUs that change: their VMs are off meanwhile
    std::vector<QString> why; ///< why its VMs have to be off
    bool isAny() const { return isNew || isRemoved || changesCluster || hasChange; }
    bool hasChange = false;
};

/// What becomes of a VM. Stages count from 0; the window of a host has a number of its own.
struct VmWork {
    VmId id;
    const Vm *before = nullptr; ///< nullptr: it is new
    const Vm *after = nullptr; ///< nullptr: it goes
    bool goesOff = false; ///< it runs before and is powered off, be it for good
    bool comesOn = false; ///< it runs afterwards and is powered on
    int offAt = 0; ///< stage in which it is powered off
    int prepareAt = 0; ///< stage in which devices are taken from it and it moves
    int configureAt = 0; ///< stage in which it gets what it is to have
    int onAt = 0; ///< stage in which it is powered on
    int offTurn = 0; ///< within its stage: VMs of later turns begin once those of earlier ones run again
    int onTurn = 0; ///< at the end of which it is configured and powered on
    std::vector<QString> why; ///< why it is off in between
};

/// Facts of a host that is not set up yet: it stands in the rack and has ESXi.
Host bareHost(const Host &host);
Gpu bareGpu(const Gpu &gpu);

/// Whether the host has to restart when MIG of this GPU is switched.
bool isMigRebootNeeded(const Facts &facts, const Gpu &gpu);

/// What a host needs. `before` or `after` is nullptr if it is not there.
HostWork hostWorkOf(const PlanEnds &ends, HostId id);
/// What a VM needs for itself; stages are not set. Unset if nothing.
std::optional<VmWork> vmWorkOf(const Vm *before, const Vm *after);

/// Devices of `from` that `to` has not, told apart by what the VM's configuration says: for vGPUs and dynamic
/// DirectPath I/O no GPU. Members of a device group go together.
std::vector<Device> devicesLacking(const Vm &from, const Vm &to);

} // namespace sliceboard
