// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/changing.h"
#include "model/operations/placing.h"
#include "model/rules/families/tenants.h"
#include "model/rules/rule.h"

namespace sliceboard {

// Building blocks of fixes. What an operation refuses, or what would change nothing, is not offered.

void offer(std::vector<Fix> &fixes, const char *title, std::vector<Arg> args, const Edits &edits);

/// Moves of a device to the nearest GPUs that have room for it: on its host first, then in the cluster. Looks at a
/// bounded number of GPUs and offers at most two.
void offerMoves(std::vector<Fix> &fixes, const Facts &facts, const DeviceRef &device);

/// The same for the GPUs of one host; `looks` counts down the GPUs looked at.
void offerMovesTo(std::vector<Fix> &fixes, const Facts &facts, const DeviceRef &device, const Host &host, int &looks);

/// Takes a device off its GPU, so that it waits again.
void offerUnplace(std::vector<Fix> &fixes, const Facts &facts, const DeviceRef &device);

/// Ways to give up some tenants of a GPU: release reserved slots, move one VM, or let VMs wait.
void offerRelief(std::vector<Fix> &fixes, const Facts &facts, const Gpu &gpu, std::vector<Tenant> leaving);

/// Sets use and vGPU mode of a GPU.
void offerUse(std::vector<Fix> &fixes, const Facts &facts, GpuId gpu, GpuUse use);
void offerVgpuMode(std::vector<Fix> &fixes, const Facts &facts, GpuId gpu, VgpuMode mode);
/// Plans MIG switched off on the device.
void offerMigOff(std::vector<Fix> &fixes, const Facts &facts, GpuId gpu);

/// Sets the guest driver of a VM; the title names the kind, and the release if there is one.
void offerGuestDriver(std::vector<Fix> &fixes, const Facts &facts, VmId vm, const Driver &driver);

/// Brings the vGPU Manager of a host to a release.
void offerManager(std::vector<Fix> &fixes, const Facts &facts, HostId host, const std::string &release);

/// The device that a tenant stands for; the tenant must be of a VM.
inline DeviceRef deviceOf(const Tenant &tenant) { return {tenant.vm->id, tenant.row}; }

/// The GPU, VM or host that a finding is about, if it still exists.
const Gpu *gpuOf(const Facts &facts, const Finding &finding);
const Vm *vmOf(const Facts &facts, const Finding &finding);
const Host *hostOf(const Facts &facts, const Finding &finding);

} // namespace sliceboard
