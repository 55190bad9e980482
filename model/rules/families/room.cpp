// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/room.h"

#include "model/facts/device_models.h"

#include <algorithm>

namespace sliceboard {

std::string sizeText(Mebibytes size)
{
    const bool whole = size.value >= 1024;
    return std::to_string(whole ? size.wholeGib() : size.value) + (whole ? " GB" : " MB");
}

Mebibytes needed(const std::vector<Tenant> &tenants)
{
    Mebibytes sum;
    for (const Tenant &tenant : tenants)
        sum.value += tenant.type->frameBuffer.value;
    return sum;
}

bool isOvercommitted(const Facts &facts, const Gpu &gpu, const std::vector<Tenant> &tenants)
{
    const GpuModel *model = tenants.empty() ? nullptr : facts.model(gpu);
    const Mebibytes memory = model ? sharedMemory(*model) : Mebibytes{};
    return memory.value > 0 && needed(tenants) > memory;
}

std::optional<OverMixed> mostOverMixed(const std::vector<Tenant> &tenants)
{
    std::optional<OverMixed> worst;
    int most = 0;
    for (const Tenant &tenant : tenants) {
        const VgpuType &type = *tenant.type;
        if (!type.maxMixed || type.confidence.doubts("max_mixed"))
            continue;
        const auto count = int(std::ranges::count_if(tenants, [&](const Tenant &other) {
            return other.type->frameBuffer == type.frameBuffer;
        }));
        if (count - *type.maxMixed > most) {
            worst = OverMixed{&type, count};
            most = count - *type.maxMixed;
        }
    }
    return worst;
}

} // namespace sliceboard
