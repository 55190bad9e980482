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
    enum class Unit { Gib, MemorySlice };
    Unit unit = Unit::Gib; ///< GiB of frame buffer, or MIG memory slices
    int units = 0; ///< the GPU is [0, units)
};
GpuScale scaleOf(const GpuModel &model, VgpuMode mode, const Catalog &catalog);

/// How much of a GPU one slice of a vGPU type takes, and where it may start.
struct SliceShape {
    int width = 0; ///< units it covers
    std::vector<int> starts; ///< placement IDs, ascending
    int computeSlices = 0; ///< MIG only
};

/// The shape of a type on its model; unset where the mode cannot hold the type at all (a MIG-backed type on a
/// time-sliced GPU, or a type without mixed-size placement in mixed-size mode).
///
/// Same size: slot k starts at k * size (NVIDIA vGPU user guide 17.6, 2.1.4; GPUs before Ada expose no placement
/// IDs, so the slots are a drawing). Mixed size: the placement IDs of NVIDIA's tables. MIG: the starts of the GPU
/// instance behind the type.
std::optional<SliceShape> shapeOf(const VgpuType &type, const GpuModel &model, VgpuMode mode, const Catalog &catalog);

/// A half-open range of units.
struct UnitRange {
    int start = 0;
    int end = 0;
    int size() const { return end - start; }
    bool overlaps(const UnitRange &other) const { return start < other.end && other.start < end; }
    friend auto operator<=>(const UnitRange &, const UnitRange &) = default;
};

/// The starts of `shape` whose range is free of all `taken` ranges.
std::vector<int> freeStarts(const SliceShape &shape, std::span<const UnitRange> taken);

/// Of several free starts, the one that leaves the largest free range; the lowest of equals (PLACEMENT.md 1.3:
/// ESXi keeps the largest contiguous region; an assumption where no vendor text exists).
std::optional<int> bestStart(const SliceShape &shape, std::span<const UnitRange> taken, int units);

/// Starts for all shapes at once, without overlap, or nothing. `fixed` starts are kept; unset ones are chosen.
std::optional<std::vector<int>> arrange(std::span<const SliceShape> shapes, std::span<const std::optional<int>> fixed);

} // namespace sliceboard
