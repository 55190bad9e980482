// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/placement/slice_shape.h"

#include <algorithm>
#include <numeric>

namespace sliceboard {
namespace {

Seat plainSeat(int start, int width)
{
    const UnitRange range{start, start + width};
    return {range, range, nullptr};
}

std::optional<SliceShape> sameSizeShape(const VgpuType &type, const GpuModel &model)
{
    const int halves = model.unitsPerGib;
    const int width = std::max(1, int(type.frameBuffer.value * halves / 1024));
    const int units = model.regionGib * halves;
    const int most = type.maxEqual.value_or(units / width);
    SliceShape shape{width, {}, 0};
    for (int slot = 0; slot < most; ++slot) {
        const bool listed = std::size_t(slot) < type.equalIds.size();
        const int start = listed ? type.equalIds[std::size_t(slot)] * halves : slot * width;
        if (start + width <= units)
            shape.starts.push_back({start, plainSeat(start, width)});
    }
    return shape;
}

std::optional<SliceShape> mixedSizeShape(const VgpuType &type)
{
    if (!type.maxMixed || type.mixedIds.empty())
        return {};
    SliceShape shape{type.mixedWidth, {}, 0};
    for (const int start : type.mixedIds)
        shape.starts.push_back({start, plainSeat(start, type.mixedWidth)});
    return shape;
}

/// Starts of vGPUs that share instances, in GiB: each instance start, and inside it each ID of the type.
void addShares(SliceShape &shape, const VgpuType &type, const MigProfile &profile, int gibPerSlice)
{
    for (const int instance : profile.starts) {
        const UnitRange claim{instance * gibPerSlice, (instance + profile.memorySlices) * gibPerSlice};
        for (const int inside : type.idsInInstance) {
            const int start = claim.start + inside;
            shape.starts.push_back({start, {{start, start + shape.width}, claim, &type}});
        }
    }
    std::ranges::sort(shape.starts, {}, &SliceStart::at);
}

std::optional<SliceShape> migShape(const VgpuType &type, const GpuModel &model, const Catalog &catalog)
{
    const MigTable *table = catalog.migTable(model.migTable);
    const MigProfile *profile = table ? table->profile(type.migProfile) : nullptr;
    if (!profile)
        return {};
    SliceShape shape{profile->memorySlices, {}, profile->computeSlices};
    if (!model.sharesMigInstances) {
        for (const int start : profile->starts)
            shape.starts.push_back({start, plainSeat(start, profile->memorySlices)});
        return shape;
    }
    const int gibPerSlice = std::max(1, model.regionGib / std::max(1, table->memorySlices));
    if (type.sharing == Sharing::MigTimeSliced && !type.idsInInstance.empty()) {
        shape.width = type.sizeGib();
        addShares(shape, type, *profile, gibPerSlice);
        return shape;
    }
    shape.width = profile->memorySlices * gibPerSlice;
    for (const int start : profile->starts)
        shape.starts.push_back({start * gibPerSlice, plainSeat(start * gibPerSlice, shape.width)});
    return shape;
}

/// Longest run of units that no seat claims.
int largestFree(std::span<const Seat> taken, const Seat &another, int units)
{
    std::vector<UnitRange> claims{another.claim};
    for (const Seat &seat : taken)
        claims.push_back(seat.claim);
    std::ranges::sort(claims);
    int largest = 0;
    int reached = 0;
    for (const UnitRange &claim : claims) {
        largest = std::max(largest, claim.start - reached);
        reached = std::max(reached, claim.end);
    }
    return std::max(largest, units - reached);
}

bool collides(const Seat &seat, std::span<const Seat> taken)
{
    return std::ranges::any_of(taken, [&](const Seat &other) { return seat.collidesWith(other); });
}

/// Backtracking over the shapes, most constrained first. Trees of halves make it short; the limit is a safety net.
class Arranger {
public:
    Arranger(std::span<const SliceShape> shapes, std::span<const std::optional<int>> fixed)
        : m_shapes(shapes), m_chosen(shapes.size())
    {
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            if (fixed[i])
                m_possible = m_possible && take(i, *fixed[i]);
            else
                m_order.push_back(i);
        }
        std::ranges::stable_sort(m_order, [&](std::size_t a, std::size_t b) {
            return std::pair(shapes[a].starts.size(), -shapes[a].width)
                < std::pair(shapes[b].starts.size(), -shapes[b].width);
        });
    }

    std::optional<std::vector<int>> run()
    {
        if (!m_possible || !seat(0))
            return {};
        return m_chosen;
    }

private:
    bool take(std::size_t item, int at)
    {
        const SliceStart *start = m_shapes[item].startAt(at);
        if (!start || collides(start->seat, m_taken))
            return false;
        m_taken.push_back(start->seat);
        m_chosen[item] = at;
        return true;
    }

    bool seat(std::size_t depth)
    {
        if (depth == m_order.size())
            return true;
        if (++m_tries > kMostTries)
            return false;
        const std::size_t item = m_order[depth];
        for (const SliceStart &start : m_shapes[item].starts) {
            if (collides(start.seat, m_taken))
                continue;
            m_taken.push_back(start.seat);
            m_chosen[item] = start.at;
            if (seat(depth + 1))
                return true;
            m_taken.pop_back();
        }
        return false;
    }

    static constexpr int kMostTries = 200'000;
    std::span<const SliceShape> m_shapes;
    std::vector<std::size_t> m_order;
    std::vector<int> m_chosen;
    std::vector<Seat> m_taken;
    bool m_possible = true;
    int m_tries = 0;
};

} // namespace

bool Seat::collidesWith(const Seat &other) const
{
    if (range.overlaps(other.range))
        return true;
    const bool together = share && share == other.share && claim == other.claim;
    return !together && claim.overlaps(other.claim);
}

const SliceStart *SliceShape::startAt(int at) const
{
    const auto found = std::ranges::find(starts, at, &SliceStart::at);
    return found == starts.end() ? nullptr : &*found;
}

const SliceStart *SliceShape::startOver(int unit) const
{
    const auto found = std::ranges::find_if(starts, [unit](const SliceStart &start) {
        return start.seat.range.start <= unit && unit < start.seat.range.end;
    });
    return found == starts.end() ? nullptr : &*found;
}

GpuScale scaleOf(const GpuModel &model, VgpuMode mode, const Catalog &catalog)
{
    const int gib = model.regionGib > 0 ? model.regionGib : int(model.memory.wholeGib());
    if (mode == VgpuMode::Mig && !model.sharesMigInstances)
        if (const MigTable *table = catalog.migTable(model.migTable))
            return {GpuScale::Unit::MemorySlice, table->memorySlices};
    if (model.unitsPerGib == 2)
        return {GpuScale::Unit::HalfGib, gib * 2};
    return {GpuScale::Unit::Gib, gib};
}

std::optional<SliceShape> shapeOf(const VgpuType &type, const GpuModel &model, VgpuMode mode, const Catalog &catalog)
{
    if (type.isMigBacked() != (mode == VgpuMode::Mig))
        return {};
    switch (mode) {
    case VgpuMode::SameSize:
        return sameSizeShape(type, model);
    case VgpuMode::MixedSize:
        return mixedSizeShape(type);
    case VgpuMode::Mig:
        return migShape(type, model, catalog);
    }
    return {};
}

std::vector<SliceStart> freeStarts(const SliceShape &shape, std::span<const Seat> taken)
{
    std::vector<SliceStart> free;
    for (const SliceStart &start : shape.starts)
        if (!collides(start.seat, taken))
            free.push_back(start);
    return free;
}

std::optional<SliceStart> bestStart(const SliceShape &shape, std::span<const Seat> taken, int units)
{
    std::optional<SliceStart> best;
    int left = -1;
    for (const SliceStart &start : freeStarts(shape, taken)) {
        const int largest = largestFree(taken, start.seat, units);
        if (largest > left || (largest == left && shape.computeSlices > 0)) {
            best = start;
            left = largest;
        }
    }
    return best;
}

std::optional<std::vector<int>> arrange(std::span<const SliceShape> shapes, std::span<const std::optional<int>> fixed)
{
    Q_ASSERT(shapes.size() == fixed.size());
    return Arranger(shapes, fixed).run();
}

} // namespace sliceboard
