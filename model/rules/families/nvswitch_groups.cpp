// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/nvswitch_groups.h"

namespace sliceboard {

std::vector<SwitchedGroup> switchedGroupsOf(const Facts &facts, const Host &host)
{
    std::vector<SwitchedGroup> found;
    if (host.nvswitch != true)
        return found;
    for (const VmId id : facts.vmsOn(host)) {
        const Vm *vm = facts.vm(id);
        if (vm->power == PowerState::On && facts.hostOf(*vm) == &host)
            for (DeviceGroup &group : groupsOf(*vm))
                if (group.rows.size() > 1 && !leavesHost(facts, *vm, group, host))
                    found.push_back({vm, group, gpusOf(facts, *vm, group)});
    }
    return found;
}

const GpuModel *modelOf(const Facts &facts, const SwitchedGroup &switched)
{
    if (!switched.gpus.empty())
        return facts.model(*switched.gpus.front());
    const VgpuType *type = facts.type(switched.vm->devices[std::size_t(switched.group.rows.front())]);
    return type ? facts.catalog().model(type->model) : nullptr;
}

bool mayHaveNvswitch(const Host &host, const GpuModel *model) { return !host.nvswitch && model && model->nvswitchFrom; }

bool isOnNvswitch(const Facts &facts, const Vm &vm)
{
    const Host *host = facts.hostOf(vm);
    return host && host->nvswitch == true;
}

} // namespace sliceboard
