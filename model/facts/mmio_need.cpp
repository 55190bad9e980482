// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/mmio_need.h"

#include "model/facts/device_models.h"
#include "model/facts/vm_asks.h"

#include <algorithm>

namespace sliceboard {
namespace {

MmioSum sumOf(const Facts &facts, const Vm &vm)
{
    MmioSum need;
    int most = 0;
    for (const Device &device : vm.devices) {
        const GpuModel *model = modelOf(facts, device);
        const MmioNeed one = model ? mmioNeedOf(facts, *model) : MmioNeed();
        need.sum += one.gib;
        need.byThumb = need.byThumb || (one.byThumb && one.gib > 0);
        if (!one.byThumb)
            need.largest = std::max(need.largest, one.gib);
        if (one.gib > most) {
            most = one.gib;
            need.model = model;
        }
    }
    return need;
}

} // namespace

MmioSum mmioNeedOf(const Facts &facts, const Vm &vm)
{
    if (vm.devices.empty() || mixesKinds(vm))
        return {}; // a VM with both kinds cannot start at all, which a rule reports
    const Limit *limit = facts.catalog().limit("mmio");
    if (!limit)
        return {};
    const MmioSum need = sumOf(facts, vm);
    const auto reaches = [&](int amount, const char *bound) { return amount >= limit->number(bound).value_or(0); };
    const bool isNeeded = asksForPassthrough(vm) ? need.sum > limit->number("default_gb").value_or(0)
                                                 : reaches(need.sum, "vgpu_from_gb")
            && (!vm.memory || reaches(int(vm.memory->wholeGib()), "vgpu_from_memory_gb"));
    return isNeeded ? need : MmioSum();
}

} // namespace sliceboard
