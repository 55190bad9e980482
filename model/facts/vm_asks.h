// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <algorithm>

namespace sliceboard {

/// Whether the device is a whole GPU by DirectPath I/O, static or dynamic.
inline bool isPassthrough(const Device &device) { return device.kind != DeviceKind::Vgpu; }

inline bool asksForVgpu(const Vm &vm)
{
    return std::any_of(vm.devices.begin(), vm.devices.end(),
                       [](const Device &device) { return !isPassthrough(device); });
}

inline bool asksForPassthrough(const Vm &vm)
{
    return std::any_of(vm.devices.begin(), vm.devices.end(), isPassthrough);
}

/// Whether the VM holds or asks for both kinds of GPU device.
inline bool mixesKinds(const Vm &vm) { return asksForPassthrough(vm) && asksForVgpu(vm); }

} // namespace sliceboard
