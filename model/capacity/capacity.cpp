// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/capacity/capacity.h"

#include <algorithm>

namespace sliceboard {
namespace {

std::vector<TypeSum>::const_iterator placeOf(const std::vector<TypeSum> &sums, const VgpuType *type)
{
    return std::ranges::lower_bound(sums, type, std::ranges::less(), &TypeSum::type);
}

} // namespace

void Capacity::add(const GpuCapacity &gpu, int sign)
{
    gpus += sign;
    unknownGpus += gpu.model ? 0 : sign;
    wholeGpus += gpu.isFreeAsWhole ? sign : 0;
    homeless += sign * gpu.homeless;
    memory.add(gpu.memory, sign);
    if (gpu.types.empty())
        return;
    // The types of a model stand in a row in the catalog, and so do their sums.
    auto at = types.begin() + (placeOf(types, gpu.types.front().type) - types.begin());
    if (at == types.end() || at->type != gpu.types.front().type) {
        at = types.insert(at, gpu.types.size(), TypeSum{});
        for (std::size_t i = 0; i < gpu.types.size(); ++i)
            at[std::ptrdiff_t(i)].type = gpu.types[i].type;
    }
    const auto first = at;
    for (const TypeRoom &room : gpu.types) {
        at->more += sign * room.more.value_or(0);
        at->gpus += sign;
        at->unknownGpus += room.more ? 0 : sign;
        ++at;
    }
    if (first->gpus == 0)
        types.erase(first, at);
}

const TypeSum *Capacity::type(const VgpuType *type) const
{
    const auto at = placeOf(types, type);
    return at != types.end() && at->type == type ? &*at : nullptr;
}

} // namespace sliceboard
