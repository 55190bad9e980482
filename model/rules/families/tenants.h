// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"

namespace sliceboard {

/// One taker of vGPU room on a GPU: a vGPU of a VM, or a slot reserved for one.
struct Tenant {
    const VgpuType *type = nullptr; ///< nullptr: the GPU's model has no such type, or the catalog does not know it
    const std::string *profile = nullptr; ///< as the design spells it
    std::optional<int> at; ///< placement ID wanted
    const Vm *vm = nullptr; ///< nullptr: a reservation
    int row = 0; ///< in Vm::devices or Gpu::reservations
};

/// Whose devices are looked at.
enum class Who {
    Running, ///< capacity: powered-off VMs hold no vGPU (RULES.md, data model)
    All
};

/// The vGPUs of VMs, in order of VM and device, then the reserved slots.
std::vector<Tenant> tenantsOf(const Facts &facts, const Gpu &gpu, Who who);

/// Whether the GPU is planned for vGPUs, or some are placed on it though nobody said so.
bool servesVgpus(const Facts &facts, const Gpu &gpu);

/// Whether a VM, powered off or not, has a vGPU on it, or a slot is reserved.
bool hasTenants(const Facts &facts, const Gpu &gpu);

/// The VMs of the tenants, each once, as further subjects of a finding.
std::vector<EntityRef> vmsOf(const std::vector<Tenant> &tenants);

int reservedCount(const std::vector<Tenant> &tenants);

/// Leaves the tenants that take turns on the whole GPU, or those backed by MIG instances; unknown types go in any case.
std::vector<Tenant> onlyTimeSliced(std::vector<Tenant> tenants);
std::vector<Tenant> onlyMigBacked(std::vector<Tenant> tenants);

/// Running time-sliced tenants of a GPU that is to serve vGPUs in this mode; empty for any other GPU.
std::vector<Tenant> timeSlicedTenants(const Facts &facts, const Gpu &gpu, VgpuMode mode);

} // namespace sliceboard
