// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/placement/gpu_layout.h"

#include <functional>

namespace sliceboard {

/// What the free room of a vGPU GPU is good for.
struct FreeRoom {
    std::vector<UnitRange> possible; ///< slots free for the vGPU type that a same-size GPU is bound to
    std::vector<UnitRange> stranded; ///< free, but no vGPU type could still take it
};

/// Empty for GPUs that are unknown to the catalog (`model` is nullptr) or that do not serve vGPUs: an unassigned GPU
/// may become anything.
FreeRoom freeRoomOf(const Gpu &gpu, const GpuModel *model, const GpuLayout &layout, const Catalog &catalog);

/// Counts how many more vGPUs of one type a GPU can take beside what runs or is reserved there.
class RoomCounter {
public:
    RoomCounter(const Gpu &gpu, const GpuModel &model, const GpuLayout &layout, const Catalog &catalog);

    /// How many more of the type fit at once. vGPUs with a placement ID keep it, the others may be placed anew, as the
    /// layout does it. Unset where the catalog does not tell, or tells by an unverified row, and it matters.
    ///
    /// A GPU that is unassigned and empty takes the mode that the type implies.
    std::optional<int> more(const VgpuType &type) const;

private:
    /// A running vGPU or reservation whose size is known.
    struct Resident {
        const VgpuType *type;
        SliceShape shape;
        std::optional<int> at; ///< placement ID wanted
        UnitRange claim; ///< empty: it has no place
    };
    void addResident(const Block &block);
    VgpuMode modeFor(const VgpuType &type) const;
    bool isOut(const VgpuType &type, VgpuMode mode) const;
    bool isDoubtful(const VgpuType &type, VgpuMode mode) const;
    int most(const VgpuType &type, const SliceShape &shape, VgpuMode mode) const;
    int mostMedia(const VgpuType &type) const;
    int mostByCompute(const SliceShape &shape) const;
    bool canArrange(const SliceShape &shape, int count) const;
    int countOf(const std::function<bool(const VgpuType &)> &which) const;

    const Gpu &m_gpu;
    const GpuModel &m_model;
    const GpuLayout &m_layout;
    const Catalog &m_catalog;
    std::vector<Resident> m_residents;
    bool m_isClosed = false; ///< for passthrough, or taken as a whole
    bool m_isKnown = true; ///< it is known what the residents take, and where
    bool m_mayMove = false; ///< some resident has no placement ID, and all have a place
};

} // namespace sliceboard
