// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/families/device_groups.h"

namespace sliceboard {

/// A device group of several vGPUs on a host with NVSwitch, as far as it is placed.
struct SwitchedGroup {
    const Vm *vm = nullptr;
    DeviceGroup group;
    std::vector<const Gpu *> gpus;
};

/// Those of the running VMs of a host that do not reach out to other hosts, whose facts are not its own; empty if it has no NVSwitch.
std::vector<SwitchedGroup> switchedGroupsOf(const Facts &facts, const Host &host);

/// The GPU model that the group has or asks for; nullptr if it is not known.
const GpuModel *modelOf(const Facts &facts, const SwitchedGroup &switched);

/// Whether the model is made for NVSwitch baseboards and it is not entered whether the host is one.
bool mayHaveNvswitch(const Host &host, const GpuModel *model);

/// Whether the VM is on a host that is said to have an NVSwitch.
bool isOnNvswitch(const Facts &facts, const Vm &vm);

} // namespace sliceboard
