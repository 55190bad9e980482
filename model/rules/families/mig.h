// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/families/tenants.h"

namespace sliceboard {

/// The MIG profile behind a MIG-backed type; nullptr if the catalog has no table for the model.
const MigProfile *migProfileOf(const Facts &facts, const GpuModel &model, const VgpuType &type);

/// Running MIG-backed tenants of a GPU planned for MIG, or not said to be anything else; empty for any other GPU.
std::vector<Tenant> migTenants(const Facts &facts, const Gpu &gpu);

/// MIG instances of one vGPU type that a GPU needs.
struct Instances {
    const VgpuType *type = nullptr;
    const MigProfile *profile = nullptr;
    int count = 0;
};

/// The instances that the tenants need, type by type: vGPUs of a type that shares instances fill each instance up.
/// Types whose MIG profile is not in the catalog are left out.
std::vector<Instances> instancesOf(const Facts &facts, const GpuModel &model, const std::vector<Tenant> &tenants);

/// Compute and memory slices that instances take together.
struct SliceSum {
    int compute = 0;
    int memory = 0;
};
SliceSum slicesOf(const std::vector<Instances> &instances);

} // namespace sliceboard
