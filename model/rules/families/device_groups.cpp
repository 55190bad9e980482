// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/device_groups.h"

#include "model/facts/device_models.h"
#include "model/rules/families/tenants.h"
#include "model/rules/families/vm_needs.h"

#include <algorithm>

namespace sliceboard {

std::vector<DeviceGroup> groupsOf(const Vm &vm)
{
    std::vector<DeviceGroup> groups;
    for (std::size_t row = 0; row < vm.devices.size(); ++row) {
        const std::string &word = vm.devices[row].group;
        if (word.empty() || vm.devices[row].kind != DeviceKind::Vgpu)
            continue;
        auto found = std::ranges::find(groups, word, &DeviceGroup::word);
        if (found == groups.end())
            found = groups.insert(groups.end(), {word, {}});
        found->rows.push_back(int(row));
    }
    return groups;
}

std::vector<const Gpu *> gpusOf(const Facts &facts, const Vm &vm, const DeviceGroup &group)
{
    std::vector<const Gpu *> gpus;
    for (const int row : group.rows) {
        const auto &on = vm.devices[std::size_t(row)].gpu;
        if (const Gpu *gpu = on ? facts.gpu(*on) : nullptr)
            gpus.push_back(gpu);
    }
    return gpus;
}

bool leavesHost(const Facts &facts, const Vm &vm, const DeviceGroup &group, const Host &host)
{
    return std::ranges::any_of(group.rows, [&](int row) {
        const auto &on = vm.devices[std::size_t(row)].gpu;
        return on && facts.index().hostOf(*on) != host.id;
    });
}

bool isFullSize(const Facts &facts, const VgpuType &type)
{
    const GpuModel *model = facts.catalog().model(type.model);
    return !type.isMigBacked() && model && type.frameBuffer >= sharedMemory(*model);
}

bool wantsLinkedGpus(const Vm &vm)
{
    if (needs(vm, VmNeed::PeerToPeer))
        return true;
    const auto groups = groupsOf(vm);
    return std::ranges::any_of(groups, [](const DeviceGroup &group) { return group.rows.size() > 1; });
}

} // namespace sliceboard
