// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/capacity/gpu_capacity.h"

#include "model/facts/device_models.h"
#include "model/placement/free_room.h"

#include <algorithm>
#include <array>

namespace sliceboard {
namespace {

/// Who has a unit of the GPU; of several the last one.
enum class Holder : std::uint8_t { Nobody, Reservation, Vgpu, Passthrough };

Holder holderOf(const Block &block)
{
    if (block.occupant.profile.empty())
        return Holder::Passthrough;
    return block.occupant.device ? Holder::Vgpu : Holder::Reservation;
}

std::vector<Holder> holders(const GpuLayout &layout)
{
    std::vector<Holder> units(std::size_t(std::max(0, layout.scale.units)), Holder::Nobody);
    for (const Block &block : layout.blocks)
        for (int unit = std::max(0, block.claim.start); unit < std::min(block.claim.end, layout.scale.units); ++unit)
            units[std::size_t(unit)] = std::max(units[std::size_t(unit)], holderOf(block));
    return units;
}

/// Turns units into MiB so that the parts of a GPU add up, whatever a unit comes to.
class Measure {
public:
    Measure(Mebibytes total, int units) : m_total(total), m_units(std::max(1, units)) { }
    Mebibytes operator()(const UnitRange &range) const { return {edge(range.end) - edge(range.start)}; }

private:
    std::int64_t edge(int unit) const { return m_total.value * unit / m_units; }
    Mebibytes m_total;
    int m_units;
};

FrameBuffer memoryOf(const Gpu &gpu, const GpuModel &model, const GpuLayout &layout, const Catalog &catalog)
{
    FrameBuffer memory;
    memory.total = sharedMemory(model);
    const Measure measure(memory.total, layout.scale.units);
    const std::vector<Holder> units = holders(layout);
    const std::array parts{&memory.free, &memory.reserved, &memory.vgpu, &memory.passthrough};
    for (int unit = 0; unit < layout.scale.units; ++unit)
        parts[std::size_t(units[std::size_t(unit)])]->value += measure({unit, unit + 1}).value;
    for (const UnitRange &range : freeRoomOf(gpu, &model, layout, catalog).stranded)
        memory.stranded.value += measure(range).value;
    return memory;
}

} // namespace

void FrameBuffer::add(const FrameBuffer &other, int sign)
{
    for (const auto part : {&FrameBuffer::total, &FrameBuffer::passthrough, &FrameBuffer::vgpu, &FrameBuffer::reserved,
                            &FrameBuffer::free, &FrameBuffer::stranded})
        (this->*part).value += sign * (other.*part).value;
}

GpuCapacity capacityOf(const Gpu &gpu, const GpuModel *model, std::vector<Occupant> occupants, const Catalog &catalog)
{
    const GpuLayout layout = layOut(gpu, model, std::move(occupants), catalog);
    const auto runs = [](const Block &block) { return block.occupant.running; };
    GpuCapacity capacity;
    capacity.model = model;
    capacity.isFreeAsWhole =
        gpu.use != GpuUse::Vgpu && gpu.passthroughEnabled != false && std::ranges::none_of(layout.blocks, runs);
    capacity.homeless =
        int(std::ranges::count_if(layout.blocks, [&](const Block &block) { return runs(block) && !block.fits; }));
    if (!model)
        return capacity;
    capacity.memory = memoryOf(gpu, *model, layout, catalog);
    const RoomCounter counter(gpu, *model, layout, catalog);
    for (const VgpuType *type : catalog.typesOf(*model))
        capacity.types.push_back({type, counter.more(*type)});
    return capacity;
}

} // namespace sliceboard
