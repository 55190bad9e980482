// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"
#include "model/domain/enums.h"

#include <optional>
#include <span>
#include <vector>

namespace sliceboard {

/// The scale on which one GPU is divided in one of its modes.
struct GpuScale {
    enum class Unit { Gib, HalfGib, MemorySlice };
    Unit unit = Unit::Gib; ///< of frame buffer, or MIG memory slices
    int units = 0; ///< the GPU is [0, units)
};

/// GiB of frame buffer for time-sliced modes; MIG memory slices for MIG, but GiB where vGPUs share an instance, since
/// shares do not end at slices. Half GiB on the old boards that have vGPU types of 512 MiB.
GpuScale scaleOf(const GpuModel &model, VgpuMode mode, const Catalog &catalog);

/// A half-open range of units.
struct UnitRange {
    int start = 0;
    int end = 0;
    int size() const { return end - start; }
    bool overlaps(const UnitRange &other) const { return start < other.end && other.start < end; }
    friend auto operator<=>(const UnitRange &, const UnitRange &) = default;
};

/// A range with what it keeps others from: a vGPU that shares its MIG instance claims the whole instance against all
/// but vGPUs of its own kind in the same instance.
struct Seat {
    UnitRange range;
    UnitRange claim; ///< equals `range` for all others
    const void *share = nullptr; ///< identity of the vGPU type that shares an instance; else nullptr
    bool collidesWith(const Seat &other) const;
};

/// One start of a slice with the seat it gives.
struct SliceStart {
    int at = 0; ///< placement ID
    Seat seat;
};

/// How much of a GPU one slice of a vGPU type takes, and where it may start.
struct SliceShape {
    int width = 0; ///< units it covers
    std::vector<SliceStart> starts; ///< ascending by placement ID
    int computeSlices = 0; ///< of the MIG instance; 0 when time-sliced
    const SliceStart *startAt(int at) const; ///< nullptr if it may not start there
    /// The start whose range holds a unit; of several the lowest; nullptr if none.
    const SliceStart *startOver(int unit) const;
};

/// The shape of a type on its model; unset where the mode cannot hold the type at all (a MIG-backed type on a
/// time-sliced GPU, or a type without mixed-size placement in mixed-size mode).
///
/// Same size: slot k starts at k * size (NVIDIA vGPU user guide 17.6, 2.1.4; GPUs before Ada expose no placement
/// IDs, so the slots are a drawing). Mixed size: the placement IDs of NVIDIA's tables. MIG: the starts of the GPU
/// instance behind the type.
std::optional<SliceShape> shapeOf(const VgpuType &type, const GpuModel &model, VgpuMode mode, const Catalog &catalog);

/// Whether the starts of the type on its model rest on unverified rows of the catalog. In same-size mode they never
/// do: there only the number counts.
bool areStartsDoubtful(const VgpuType &type, const GpuModel &model, VgpuMode mode, const Catalog &catalog);

/// The starts of `shape` that collide with no seat taken.
std::vector<SliceStart> freeStarts(const SliceShape &shape, std::span<const Seat> taken);

/// Where slices of the shape fit beside each other and what is taken: at each start, ascending by placement ID, that
/// collides with nothing before.
std::vector<UnitRange> slotsSideBySide(const SliceShape &shape, std::vector<Seat> taken);

/// Of the free starts, the one that leaves the largest free range (PLACEMENT.md 1.3: ESXi keeps the largest
/// contiguous region; an assumption where no vendor text exists). Of equals the lowest, in MIG the highest: a 3g
/// instance was seen to go to slice 4 first, which keeps 4g possible.
std::optional<SliceStart> bestStart(const SliceShape &shape, std::span<const Seat> taken, int units);

/// Placement IDs for all shapes at once, without collision, or nothing. `fixed` ones are kept; unset ones are chosen.
std::optional<std::vector<int>> arrange(std::span<const SliceShape> shapes, std::span<const std::optional<int>> fixed);

} // namespace sliceboard
