// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"

namespace sliceboard {

/// vGPUs of a VM that are assigned as one device group: those with the same word.
struct DeviceGroup {
    std::string word;
    std::vector<int> rows; ///< in Vm::devices
};

/// The device groups of a VM, in order of their first device.
std::vector<DeviceGroup> groupsOf(const Vm &vm);

/// GPUs of the group's devices that are placed, in order of the devices.
std::vector<const Gpu *> gpusOf(const Facts &facts, const Vm &vm, const DeviceGroup &group);

/// Whether a device of the group is placed elsewhere than on the host: on a GPU of another one, or on one that is gone.
bool leavesHost(const Facts &facts, const Vm &vm, const DeviceGroup &group, const Host &host);

/// Whether a time-sliced type is a whole GPU's.
bool isFullSize(const Facts &facts, const VgpuType &type);

/// Whether the VM is to have several GPUs that reach each other: by a need entered, or as a device group.
bool wantsLinkedGpus(const Vm &vm);

} // namespace sliceboard
