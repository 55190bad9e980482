// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/placement/free_room.h"

#include <algorithm>
#include <limits>
#include <set>

namespace sliceboard {
namespace {

constexpr int kNoLimit = std::numeric_limits<int>::max();

bool isRunningVgpu(const Block &block) { return block.occupant.running && !block.occupant.profile.empty(); }

std::vector<UnitRange> freeRanges(const SliceShape &shape, const GpuLayout &layout)
{
    std::vector<UnitRange> ranges;
    for (const SliceStart &start : freeStarts(shape, layout.seats))
        ranges.push_back(start.seat.range);
    return ranges;
}

/// Slots that do not overlap each other, leftmost first.
std::vector<UnitRange> sideBySide(std::vector<UnitRange> ranges)
{
    std::ranges::sort(ranges);
    std::vector<UnitRange> chosen;
    for (const UnitRange &range : ranges)
        if (chosen.empty() || range.start >= chosen.back().end)
            chosen.push_back(range);
    return chosen;
}

/// Free ranges without what `usable` covers.
std::vector<UnitRange> without(const std::vector<UnitRange> &free, std::vector<UnitRange> usable)
{
    std::ranges::sort(usable);
    std::vector<UnitRange> left;
    for (const UnitRange &range : free) {
        int reached = range.start;
        for (const UnitRange &used : usable) {
            if (used.end <= reached || used.start >= range.end)
                continue;
            if (used.start > reached)
                left.push_back({reached, used.start});
            reached = std::max(reached, used.end);
        }
        if (reached < range.end)
            left.push_back({reached, range.end});
    }
    return left;
}

/// Every range that some vGPU type could still take.
std::vector<UnitRange> usableRanges(const Gpu &gpu, const GpuModel &model, const GpuLayout &layout,
                                    const Catalog &catalog)
{
    std::vector<UnitRange> usable;
    for (const VgpuType *type : catalog.typesOf(model))
        if (const auto shape = shapeOf(*type, model, gpu.vgpuMode, catalog))
            std::ranges::copy(freeRanges(*shape, layout), std::back_inserter(usable));
    return usable;
}

/// The vGPU type that binds a same-size GPU: that of its running residents.
const VgpuType *bindingType(const Gpu &gpu, const GpuModel &model, const GpuLayout &layout, const Catalog &catalog)
{
    const auto bound = std::ranges::find_if(layout.blocks, isRunningVgpu);
    return gpu.vgpuMode == VgpuMode::SameSize && bound != layout.blocks.end()
        ? catalog.type(bound->occupant.profile, model)
        : nullptr;
}

/// The most seats that can stand beside each other: by their ends, as intervals are chosen.
int mostSideBySide(std::vector<SliceStart> starts)
{
    std::ranges::sort(starts, {}, [](const SliceStart &s) { return std::pair(s.seat.claim.end, s.seat.range.end); });
    std::vector<Seat> chosen;
    for (const SliceStart &start : starts)
        if (std::ranges::none_of(chosen, [&](const Seat &seat) { return seat.collidesWith(start.seat); }))
            chosen.push_back(start.seat);
    return int(chosen.size());
}

} // namespace

FreeRoom freeRoomOf(const Gpu &gpu, const GpuModel *model, const GpuLayout &layout, const Catalog &catalog)
{
    FreeRoom room;
    if (!model || gpu.use != GpuUse::Vgpu || layout.free.empty())
        return room;
    if (const VgpuType *bound = bindingType(gpu, *model, layout, catalog)) {
        if (const auto shape = shapeOf(*bound, *model, gpu.vgpuMode, catalog))
            room.possible = sideBySide(freeRanges(*shape, layout));
        room.stranded = without(layout.free, room.possible);
    } else {
        room.stranded = without(layout.free, usableRanges(gpu, *model, layout, catalog));
    }
    return room;
}

RoomCounter::RoomCounter(const Gpu &gpu, const GpuModel &model, const GpuLayout &layout, const Catalog &catalog)
    : m_gpu(gpu), m_model(model), m_layout(layout), m_catalog(catalog), m_isClosed(gpu.use == GpuUse::Passthrough)
{
    bool allFit = true;
    for (const Block &block : layout.blocks) {
        if (!block.occupant.running)
            continue;
        m_isClosed = m_isClosed || block.occupant.profile.empty();
        m_isKnown = m_isKnown && block.known;
        allFit = allFit && block.fits;
        addResident(block);
    }
    const bool someMove = std::ranges::any_of(m_residents, [](const Resident &resident) { return !resident.at; });
    m_mayMove = allFit && someMove;
}

void RoomCounter::addResident(const Block &block)
{
    const VgpuType *type = m_catalog.type(block.occupant.profile, m_model);
    auto shape = type ? shapeOf(*type, m_model, m_gpu.vgpuMode, m_catalog) : std::nullopt;
    if (!shape)
        return;
    m_isKnown = m_isKnown && !areStartsDoubtful(*type, m_model, m_gpu.vgpuMode, m_catalog);
    m_residents.push_back({type, std::move(*shape), block.occupant.at, block.claim});
}

std::optional<int> RoomCounter::more(const VgpuType &type) const
{
    const VgpuMode mode = modeFor(type);
    if (isOut(type, mode))
        return 0;
    if (!m_isKnown || isDoubtful(type, mode))
        return std::nullopt;
    const auto shape = shapeOf(type, m_model, mode, m_catalog);
    if (!shape)
        return mode == VgpuMode::Mig ? std::nullopt : std::optional(0); // no table of instances, or no such placement
    int count = mostSideBySide(freeStarts(*shape, m_layout.seats));
    const int limit = most(type, *shape, mode);
    while (m_mayMove && count < limit && canArrange(*shape, count + 1))
        ++count;
    return std::clamp(count, 0, std::max(0, limit));
}

/// As a drop of the type on the GPU takes it.
VgpuMode RoomCounter::modeFor(const VgpuType &type) const
{
    if (m_gpu.use != GpuUse::Unassigned || !m_layout.seats.empty())
        return m_gpu.vgpuMode;
    if (type.isMigBacked())
        return VgpuMode::Mig;
    return m_gpu.vgpuMode == VgpuMode::Mig ? VgpuMode::SameSize : m_gpu.vgpuMode;
}

/// Whether surely none fits: the GPU serves others, or is full.
bool RoomCounter::isOut(const VgpuType &type, VgpuMode mode) const
{
    const bool isFull = m_layout.free.empty() && !m_model.sharesMigInstances;
    const bool isOtherSize = mode == VgpuMode::SameSize
        && countOf([&](const VgpuType &resident) { return resident.frameBuffer != type.frameBuffer; }) > 0;
    return m_isClosed || isFull || isOtherSize || type.isMigBacked() != (mode == VgpuMode::Mig);
}

bool RoomCounter::isDoubtful(const VgpuType &type, VgpuMode mode) const
{
    if (areStartsDoubtful(type, m_model, mode, m_catalog))
        return true;
    switch (mode) {
    case VgpuMode::SameSize:
        return !type.maxEqual || type.confidence.doubts("max_equal");
    case VgpuMode::MixedSize:
        return m_model.mixedSize != true || m_model.confidence.doubts("mixed_size")
            || type.confidence.doubts("max_mixed") || type.confidence.doubts("mixed support");
    case VgpuMode::Mig:
        break;
    }
    return type.confidence.doubts("max_equal");
}

/// What the numbers of the catalog allow beside the residents, wherever they stand.
int RoomCounter::most(const VgpuType &type, const SliceShape &shape, VgpuMode mode) const
{
    int limit = int(shape.starts.size());
    if (mode == VgpuMode::SameSize)
        return std::min(limit, type.maxEqual.value_or(limit)) - int(m_residents.size());
    if (mode == VgpuMode::MixedSize)
        return std::min(limit, type.maxMixed.value_or(limit))
            - countOf([&](const VgpuType &resident) { return resident.frameBuffer == type.frameBuffer; });
    if (type.maxEqual)
        limit = std::min(limit, *type.maxEqual - countOf([&](const VgpuType &resident) { return &resident == &type; }));
    return std::min({limit, mostMedia(type), mostByCompute(shape)});
}

/// Instances with media extensions take engines of which a GPU has few.
int RoomCounter::mostMedia(const VgpuType &type) const
{
    const MigTable *table = m_catalog.migTable(m_model.migTable);
    const auto hasMedia = [table](const VgpuType &of) {
        const MigProfile *profile = table ? table->profile(of.migProfile) : nullptr;
        return profile && profile->mediaExtensions;
    };
    if (!hasMedia(type))
        return kNoLimit;
    return table->profile(type.migProfile)->maxInstances.value_or(kNoLimit) - countOf(hasMedia);
}

/// Compute slices that are left; vGPUs that share an instance are bounded by its places.
int RoomCounter::mostByCompute(const SliceShape &shape) const
{
    const MigTable *table = m_catalog.migTable(m_model.migTable);
    const bool isShared = !shape.starts.empty() && shape.starts.front().seat.share;
    if (!table || isShared || shape.computeSlices <= 0)
        return kNoLimit;
    std::set<UnitRange> instances;
    int taken = 0;
    for (const Resident &resident : m_residents)
        if (resident.claim.size() > 0 && instances.insert(resident.claim).second)
            taken += resident.shape.computeSlices;
    return (table->computeSlices - taken) / shape.computeSlices;
}

bool RoomCounter::canArrange(const SliceShape &shape, int count) const
{
    std::vector<SliceShape> shapes;
    std::vector<std::optional<int>> fixed;
    for (const Resident &resident : m_residents) {
        shapes.push_back(resident.shape);
        fixed.push_back(resident.at);
    }
    shapes.insert(shapes.end(), std::size_t(count), shape);
    fixed.resize(shapes.size());
    return arrange(shapes, fixed).has_value();
}

int RoomCounter::countOf(const std::function<bool(const VgpuType &)> &which) const
{
    return int(std::ranges::count_if(m_residents, [&](const Resident &resident) { return which(*resident.type); }));
}

} // namespace sliceboard
