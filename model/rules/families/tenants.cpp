// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/tenants.h"

#include <algorithm>

namespace sliceboard {

std::vector<Tenant> tenantsOf(const Facts &facts, const Gpu &gpu, Who who)
{
    const auto residents = facts.index().residents(gpu.id);
    std::vector<Tenant> tenants;
    tenants.reserve(residents.size() + gpu.reservations.size());
    for (const DeviceRef &ref : residents) {
        const Vm *vm = facts.vm(ref.vm);
        const Device &device = vm->devices[std::size_t(ref.device)];
        if (device.kind == DeviceKind::Vgpu && (who == Who::All || vm->power == PowerState::On))
            tenants.push_back({facts.type(device.profile, gpu), &device.profile, device.at, vm, ref.device});
    }
    for (std::size_t row = 0; row < gpu.reservations.size(); ++row) {
        const Reservation &slot = gpu.reservations[row];
        tenants.push_back({facts.type(slot.profile, gpu), &slot.profile, slot.at, nullptr, int(row)});
    }
    return tenants;
}

bool hasTenants(const Facts &facts, const Gpu &gpu)
{
    if (!gpu.reservations.empty())
        return true;
    const auto residents = facts.index().residents(gpu.id);
    return std::any_of(residents.begin(), residents.end(), [&](const DeviceRef &ref) {
        return facts.vm(ref.vm)->devices[std::size_t(ref.device)].kind == DeviceKind::Vgpu;
    });
}

bool servesVgpus(const Facts &facts, const Gpu &gpu) { return gpu.use == GpuUse::Vgpu || hasTenants(facts, gpu); }

std::vector<EntityRef> vmsOf(const std::vector<Tenant> &tenants)
{
    std::vector<EntityRef> vms;
    for (const Tenant &tenant : tenants)
        if (tenant.vm && std::find(vms.begin(), vms.end(), EntityRef(tenant.vm->id)) == vms.end())
            vms.push_back(tenant.vm->id);
    return vms;
}

int reservedCount(const std::vector<Tenant> &tenants)
{
    return int(std::count_if(tenants.begin(), tenants.end(), [](const Tenant &tenant) { return !tenant.vm; }));
}

std::vector<Tenant> onlyTimeSliced(std::vector<Tenant> tenants)
{
    std::erase_if(tenants, [](const Tenant &tenant) { return !tenant.type || tenant.type->isMigBacked(); });
    return tenants;
}

std::vector<Tenant> onlyMigBacked(std::vector<Tenant> tenants)
{
    std::erase_if(tenants, [](const Tenant &tenant) { return !tenant.type || !tenant.type->isMigBacked(); });
    return tenants;
}

std::vector<Tenant> timeSlicedTenants(const Facts &facts, const Gpu &gpu, VgpuMode mode)
{
    if (gpu.use == GpuUse::Passthrough || gpu.vgpuMode != mode)
        return {};
    return onlyTimeSliced(tenantsOf(facts, gpu, Who::Running));
}

} // namespace sliceboard
