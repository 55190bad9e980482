// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/filter_room.h"

namespace sliceboard {

MemoryRoom roomOf(const Facts &facts, const Gpu &gpu)
{
    const GpuModel *model = facts.model(gpu);
    if (!model)
        return {};
    const GpuLayout layout = facts.layout(gpu);
    if (layout.scale.units > 0)
        return {true, model->memory, {model->memory.value * layout.freeUnits() / layout.scale.units}};
    const bool isTaken = !facts.runningResidents(gpu).empty();
    return {true, model->memory, isTaken ? Mebibytes() : model->memory};
}

} // namespace sliceboard
