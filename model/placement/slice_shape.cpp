// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/placement/slice_shape.h"

#include <algorithm>
#include <numeric>
#include <tuple>

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

bool areTwins(const SliceShape &a, const SliceShape &b)
{
    return std::ranges::equal(a.starts, b.starts, [](const SliceStart &one, const SliceStart &other) {
        return one.seat.range == other.seat.range && one.seat.claim == other.seat.claim
            && one.seat.share == other.seat.share;
    });
}

/// Backtracking over the shapes, most constrained first. Equal shapes take ascending starts, since exchanging them
/// changes nothing. Trees of halves make the rest short; the limit is a safety net.
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
        const auto rank = [&](std::size_t item) {
            const SliceShape &shape = shapes[item];
            const void *share = shape.starts.empty() ? nullptr : shape.starts.front().seat.share;
            return std::tuple(shape.starts.size(), -shape.width, share);
        };
        std::ranges::stable_sort(m_order, {}, rank);
        findTwins();
    }

    std::optional<std::vector<int>> run()
    {
        if (!m_possible || !haveRoom() || !seat(0))
            return {};
        return m_chosen;
    }

private:
    void findTwins()
    {
        m_twinsLeft.assign(m_order.size(), 1);
        m_start.assign(m_order.size(), 0);
        for (std::size_t depth = m_order.size(); depth-- > 1;)
            if (areTwins(m_shapes[m_order[depth - 1]], m_shapes[m_order[depth]]))
                m_twinsLeft[depth - 1] = m_twinsLeft[depth] + 1;
    }

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
        const auto &starts = m_shapes[m_order[depth]].starts;
        const auto free = freeFrom(depth);
        if (free.size() < m_twinsLeft[depth] || !leavesEnough(depth))
            return false;
        for (const std::size_t row : free) {
            m_taken.push_back(starts[row].seat);
            m_chosen[m_order[depth]] = starts[row].at;
            m_start[depth] = row;
            if (seat(depth + 1))
                return true;
            m_taken.pop_back();
        }
        return false;
    }

    /// Whether each later kind of shape still has as many starts as there are of it.
    bool leavesEnough(std::size_t depth) const
    {
        for (std::size_t next = depth + m_twinsLeft[depth]; next < m_order.size(); next += m_twinsLeft[next]) {
            const auto &starts = m_shapes[m_order[next]].starts;
            const auto isFree = [&](const SliceStart &start) { return !collides(start.seat, m_taken); };
            if (std::size_t(std::ranges::count_if(starts, isFree)) < m_twinsLeft[next])
                return false;
        }
        return true;
    }

    /// Whether all shapes together need no more units than there are; vGPUs that share an instance fill it up first.
    bool haveRoom() const
    {
        int units = 0;
        int needed = 0;
        for (const SliceShape &shape : m_shapes)
            for (const SliceStart &start : shape.starts)
                units = std::max(units, start.seat.claim.end);
        for (const Seat &seat : m_taken)
            needed += seat.share ? 0 : seat.range.size();
        for (std::size_t depth = 0; depth < m_order.size(); depth += m_twinsLeft[depth])
            needed += unitsFor(m_shapes[m_order[depth]], int(m_twinsLeft[depth]));
        return needed <= units;
    }

    static int unitsFor(const SliceShape &shape, int count)
    {
        if (shape.starts.empty() || !shape.starts.front().seat.share)
            return count * shape.width;
        const UnitRange claim = shape.starts.front().seat.claim;
        const auto inside = int(
            std::ranges::count_if(shape.starts, [&](const SliceStart &start) { return start.seat.claim == claim; }));
        return (count + inside - 1) / inside * claim.size();
    }

    /// Rows of the starts still free for the shape at this depth, above that of its twin before it.
    std::vector<std::size_t> freeFrom(std::size_t depth) const
    {
        const auto &starts = m_shapes[m_order[depth]].starts;
        const bool second = depth > 0 && m_twinsLeft[depth - 1] > 1;
        std::vector<std::size_t> free;
        for (std::size_t row = second ? m_start[depth - 1] + 1 : 0; row < starts.size(); ++row)
            if (!collides(starts[row].seat, m_taken))
                free.push_back(row);
        return free;
    }

    static constexpr int kMostTries = 200'000;
    std::span<const SliceShape> m_shapes;
    std::vector<std::size_t> m_order;
    std::vector<std::size_t> m_twinsLeft; ///< by depth: shapes equal to it from there on, itself among them
    std::vector<std::size_t> m_start; ///< by depth: row of the start chosen
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

bool areStartsDoubtful(const VgpuType &type, const GpuModel &model, VgpuMode mode, const Catalog &catalog)
{
    if (mode != VgpuMode::Mig)
        return mode == VgpuMode::MixedSize && type.confidence.doubts("mixed_ids");
    const MigTable *table = catalog.migTable(model.migTable);
    const MigProfile *profile = table ? table->profile(type.migProfile) : nullptr;
    return (profile && profile->confidence.doubts("placements")) || type.confidence.doubts("mig_profile")
        || (type.maxPerInstance > 1 && type.confidence.doubts("ids_in_instance"));
}

std::vector<SliceStart> freeStarts(const SliceShape &shape, std::span<const Seat> taken)
{
    std::vector<SliceStart> free;
    for (const SliceStart &start : shape.starts)
        if (!collides(start.seat, taken))
            free.push_back(start);
    return free;
}

std::vector<UnitRange> slotsSideBySide(const SliceShape &shape, std::vector<Seat> taken)
{
    std::vector<UnitRange> slots;
    for (const SliceStart &start : shape.starts)
        if (std::ranges::none_of(taken, [&](const Seat &seat) { return seat.collidesWith(start.seat); })) {
            taken.push_back(start.seat);
            slots.push_back(start.seat.range);
        }
    return slots;
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
