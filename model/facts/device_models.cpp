// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/device_models.h"

#include <bit>

namespace sliceboard {

bool isListed(const Facts &facts, const char *limitId, std::string_view word)
{
    const Limit *limit = facts.catalog().limit(limitId);
    return limit && limit->isAbout(word);
}

bool hasSmallBar(const Facts &facts, const GpuModel &model) { return isListed(facts, "small-bar", model.key); }

Mebibytes sharedMemory(const GpuModel &model)
{
    return model.regionGib > 0 ? Mebibytes::fromGib(model.regionGib) : model.memory;
}

const GpuModel *modelOf(const Facts &facts, const Device &device)
{
    if (const Gpu *gpu = device.gpu ? facts.gpu(*device.gpu) : nullptr)
        return facts.model(*gpu);
    if (device.kind == DeviceKind::DynamicPassthrough)
        return facts.catalog().model(device.profile);
    const VgpuType *type = facts.type(device);
    return type ? facts.catalog().model(type->model) : nullptr;
}

const Device *unknownVgpuOf(const Facts &facts, const Vm &vm)
{
    for (const Device &device : vm.devices)
        if (device.kind == DeviceKind::Vgpu && !facts.type(device))
            return &device;
    return nullptr;
}

const GpuModel *largeBarModelOf(const Facts &facts, const Vm &vm)
{
    for (const Device &device : vm.devices)
        if (const GpuModel *model = modelOf(facts, device); model && !hasSmallBar(facts, *model))
            return model;
    return nullptr;
}

MmioNeed mmioNeedOf(const Facts &facts, const GpuModel &model)
{
    if (model.mmioGib)
        return {*model.mmioGib, false};
    if (hasSmallBar(facts, model))
        return {};
    const Limit *limit = facts.catalog().limit("mmio");
    const auto factor = limit ? limit->number("rule_of_thumb") : std::nullopt;
    const auto memory = unsigned(model.memory.wholeGib());
    return {factor ? *factor * int(std::bit_ceil(memory)) : 0, true};
}

} // namespace sliceboard
