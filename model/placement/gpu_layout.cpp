// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/placement/gpu_layout.h"

#include <algorithm>
#include <numeric>

namespace sliceboard {
namespace {

/// Units that an unknown GPU is drawn with.
constexpr int kGuessedUnits = 48;

int orderOf(const Occupant &occupant) { return !occupant.running ? 2 : occupant.at ? 0 : 1; }

const VgpuType *typeOf(const Occupant &occupant, const GpuModel *model, const Catalog &catalog)
{
    return model && !occupant.profile.empty() ? catalog.type(occupant.profile, *model) : nullptr;
}

/// Width of a block whose type this GPU does not have: by another model's type of the name, else a quarter.
int guessedWidth(const Occupant &occupant, const GpuScale &scale, const Catalog &catalog)
{
    const auto types = catalog.types(occupant.profile);
    const int width =
        types.empty() || scale.unit == GpuScale::Unit::MemorySlice ? scale.units / 4 : types[0]->sizeGib();
    return std::clamp(width, 1, std::max(1, scale.units));
}

class Seating {
public:
    Seating(const Gpu &gpu, const GpuModel *model, const Catalog &catalog)
        : m_gpu(gpu), m_model(model), m_catalog(catalog)
    {
        m_layout.scale = model ? scaleOf(*model, gpu.vgpuMode, catalog) : GpuScale{GpuScale::Unit::Gib, kGuessedUnits};
    }

    GpuLayout run(std::vector<Occupant> occupants)
    {
        for (const Occupant &occupant : occupants)
            m_shapes.push_back(shape(occupant));
        m_stays = staysOf(occupants);
        if (!seatAll(occupants, {}) && m_onlyForLackOfOrder)
            if (const auto starts = arranged(occupants))
                seatAll(occupants, *starts);
        std::ranges::stable_sort(m_layout.blocks, {}, [](const Block &b) { return std::pair(b.range.start, b.lane); });
        findFree();
        return std::move(m_layout);
    }

private:
    std::optional<SliceShape> shape(const Occupant &occupant) const
    {
        const VgpuType *type = typeOf(occupant, m_model, m_catalog);
        return type ? shapeOf(*type, *m_model, m_gpu.vgpuMode, m_catalog) : std::nullopt;
    }

    /// Seats one after the other; `starts` overrides the free choice. True if all running ones fit.
    bool seatAll(const std::vector<Occupant> &occupants, const std::vector<int> &starts)
    {
        m_layout.blocks.clear();
        m_layout.seats.clear();
        m_layout.lanes = 1;
        m_onlyForLackOfOrder = true;
        bool all = true;
        for (std::size_t i = 0; i < occupants.size(); ++i) {
            Occupant wanted = occupants[i];
            if (!starts.empty() && wanted.running && m_shapes[i])
                wanted.at = starts[i];
            Block block = seated(wanted, i);
            block.occupant = occupants[i];
            all = all && (block.fits || !block.occupant.running);
            put(std::move(block));
        }
        return all;
    }

    /// Where those without a fixed placement ID would stand if nobody had one. There they stay when something with a
    /// fixed one comes beside them. Empty if none is fixed, or all are.
    std::vector<std::optional<SliceStart>> staysOf(const std::vector<Occupant> &occupants) const
    {
        const auto isFixed = [](const Occupant &occupant) { return occupant.running && occupant.at.has_value(); };
        if (std::ranges::none_of(occupants, isFixed))
            return {};
        std::vector<std::optional<SliceStart>> stays(occupants.size());
        std::vector<Seat> seats;
        for (std::size_t i = 0; i < occupants.size(); ++i) {
            if (isFixed(occupants[i]) || !occupants[i].running || !m_shapes[i])
                continue;
            stays[i] = bestStart(*m_shapes[i], seats, m_layout.scale.units);
            if (stays[i])
                seats.push_back(stays[i]->seat);
        }
        return stays;
    }

    /// For one without a fixed placement ID: where it stays, else the best place that is nobody's, else the best one.
    std::optional<SliceStart> openStart(std::size_t row) const
    {
        const auto isFree = [&](const SliceStart &start) {
            return std::ranges::none_of(m_layout.seats, [&](const Seat &s) { return s.collidesWith(start.seat); });
        };
        const SliceShape &shape = *m_shapes[row];
        if (row < m_stays.size() && m_stays[row] && isFree(*m_stays[row]))
            return m_stays[row];
        std::vector<Seat> kept = m_layout.seats;
        for (std::size_t later = row + 1; later < m_stays.size(); ++later)
            if (m_stays[later] && isFree(*m_stays[later]))
                kept.push_back(m_stays[later]->seat);
        const auto start = bestStart(shape, kept, m_layout.scale.units);
        return start ? start : bestStart(shape, m_layout.seats, m_layout.scale.units);
    }

    Block seated(const Occupant &wanted, std::size_t row)
    {
        const std::optional<SliceShape> &shape = m_shapes[row];
        Block block;
        if (wanted.profile.empty()) {
            block.range = {0, std::max(1, m_layout.scale.units)};
            block.fits = !wanted.running || m_layout.seats.empty();
            m_onlyForLackOfOrder = m_onlyForLackOfOrder && block.fits;
            if (!wanted.running)
                return block;
            block.claim = block.range;
            m_layout.seats.push_back({block.range, block.range, nullptr});
            return block;
        }
        if (!shape || shape->starts.empty())
            return misfit(wanted);
        const auto start = wanted.at ? fixedStart(*shape, *wanted.at) : openStart(row);
        if (!start) {
            const int at = wanted.at.value_or(shape->starts.front().at);
            block.range = {at, at + shape->width};
            block.fits = !wanted.running && !wanted.at;
            return block;
        }
        block.range = start->seat.range;
        if (!wanted.running)
            return block;
        block.fits = std::ranges::none_of(m_layout.seats, [&](const Seat &s) { return s.collidesWith(start->seat); });
        block.claim = start->seat.claim;
        m_layout.seats.push_back(start->seat);
        return block;
    }

    static std::optional<SliceStart> fixedStart(const SliceShape &shape, int at)
    {
        const SliceStart *start = shape.startAt(at);
        return start ? std::optional(*start) : std::nullopt;
    }

    Block misfit(const Occupant &wanted)
    {
        Block block;
        const int width = guessedWidth(wanted, m_layout.scale, m_catalog);
        const int at = std::clamp(wanted.at.value_or(0), 0, std::max(0, m_layout.scale.units - width));
        block.range = {at, at + width};
        block.fits = false;
        block.known = m_model && !m_catalog.types(wanted.profile).empty();
        m_onlyForLackOfOrder = false;
        return block;
    }

    void put(Block block)
    {
        const auto taken = [&](int lane) {
            return std::ranges::any_of(m_layout.blocks,
                                       [&](const Block &b) { return b.lane == lane && b.range.overlaps(block.range); });
        };
        while (taken(block.lane))
            ++block.lane;
        m_layout.lanes = std::max(m_layout.lanes, block.lane + 1);
        m_layout.blocks.push_back(std::move(block));
    }

    /// Placement IDs for all running occupants at once, where one after the other found no room for each.
    std::optional<std::vector<int>> arranged(const std::vector<Occupant> &occupants) const
    {
        std::vector<SliceShape> shapes;
        std::vector<std::optional<int>> fixed;
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < occupants.size(); ++i) {
            if (!occupants[i].running || !m_shapes[i])
                continue;
            shapes.push_back(*m_shapes[i]);
            fixed.push_back(occupants[i].at);
            rows.push_back(i);
        }
        const auto chosen = arrange(shapes, fixed);
        if (!chosen)
            return {};
        std::vector<int> starts(occupants.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            starts[rows[i]] = (*chosen)[i];
        return starts;
    }

    void findFree()
    {
        std::vector<UnitRange> claims;
        for (const Seat &seat : m_layout.seats)
            claims.push_back(seat.claim);
        std::ranges::sort(claims);
        int reached = 0;
        for (const UnitRange &claim : claims) {
            if (claim.start > reached)
                m_layout.free.push_back({reached, claim.start});
            reached = std::max(reached, claim.end);
        }
        if (reached < m_layout.scale.units)
            m_layout.free.push_back({reached, m_layout.scale.units});
    }

    const Gpu &m_gpu;
    const GpuModel *m_model;
    const Catalog &m_catalog;
    std::vector<std::optional<SliceShape>> m_shapes;
    std::vector<std::optional<SliceStart>> m_stays; ///< see staysOf()
    GpuLayout m_layout;
    bool m_onlyForLackOfOrder = true; ///< no misfit stands in the way of another arrangement
};

} // namespace

int GpuLayout::freeUnits() const
{
    return std::accumulate(free.begin(), free.end(), 0,
                           [](int sum, const UnitRange &range) { return sum + range.size(); });
}

std::vector<Occupant> occupantsOf(const Design &design, const DesignIndex &index, const Gpu &gpu)
{
    std::vector<Occupant> occupants;
    for (const DeviceRef &ref : index.residents(gpu.id)) {
        const Vm *vm = vmAt(design, index.place(ref.vm.value));
        if (!vm)
            continue;
        const Device &device = vm->devices[std::size_t(ref.device)];
        const bool slice = device.kind == DeviceKind::Vgpu;
        occupants.push_back({ref, -1, slice ? device.profile : std::string(), slice ? device.at : std::nullopt,
                             vm->power == PowerState::On});
    }
    for (int row = 0; const Reservation &reservation : gpu.reservations)
        occupants.push_back({std::nullopt, row++, reservation.profile, reservation.at, true});
    std::ranges::stable_sort(occupants, {}, orderOf);
    return occupants;
}

GpuLayout layOut(const Gpu &gpu, const GpuModel *model, std::vector<Occupant> occupants, const Catalog &catalog)
{
    return Seating(gpu, model, catalog).run(std::move(occupants));
}

} // namespace sliceboard
