// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/mig.h"

#include <algorithm>

namespace sliceboard {

const MigProfile *migProfileOf(const Facts &facts, const GpuModel &model, const VgpuType &type)
{
    const MigTable *table = type.isMigBacked() ? facts.catalog().migTable(model.migTable) : nullptr;
    return table ? table->profile(type.migProfile) : nullptr;
}

std::vector<Tenant> migTenants(const Facts &facts, const Gpu &gpu)
{
    if (gpu.use == GpuUse::Passthrough || gpu.vgpuMode != VgpuMode::Mig)
        return {};
    return onlyMigBacked(tenantsOf(facts, gpu, Who::Running));
}

std::vector<Instances> instancesOf(const Facts &facts, const GpuModel &model, const std::vector<Tenant> &tenants)
{
    std::vector<Instances> instances;
    for (const Tenant &tenant : tenants) {
        const MigProfile *profile = migProfileOf(facts, model, *tenant.type);
        const auto same = std::ranges::find(instances, tenant.type, &Instances::type);
        if (profile && same == instances.end())
            instances.push_back({tenant.type, profile, 1});
        else if (profile)
            ++same->count;
    }
    for (Instances &some : instances) { // vGPUs to instances
        const int shared = std::max(1, some.type->maxPerInstance);
        some.count = (some.count + shared - 1) / shared;
    }
    return instances;
}

SliceSum slicesOf(const std::vector<Instances> &instances)
{
    SliceSum sum;
    for (const Instances &some : instances) {
        sum.compute += some.count * some.profile->computeSlices;
        sum.memory += some.count * some.profile->memorySlices;
    }
    return sum;
}

} // namespace sliceboard
