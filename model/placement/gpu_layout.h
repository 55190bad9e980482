// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design_index.h"
#include "model/placement/slice_shape.h"

namespace sliceboard {

/// One thing that takes room on a GPU: a placed device of a VM or a reserved slot.
struct Occupant {
    std::optional<DeviceRef> device; ///< unset: a reservation
    int reservation = -1; ///< row in Gpu::reservations; -1: a device
    std::string profile; ///< empty: a passthrough device, which takes the whole GPU
    std::optional<int> at; ///< placement ID wanted
    bool running = true; ///< false: of a powered-off VM, which holds no room
};

/// Where an occupant is drawn.
struct Block {
    Occupant occupant;
    UnitRange range;
    int lane = 0; ///< 0 unless it overlaps earlier blocks; blocks of one lane never overlap
    bool fits = true; ///< false: no room, wrong placement ID, or a profile that this GPU or its mode does not have
    bool known = true; ///< false: the catalog lacks the profile or the GPU model; the width is a guess for drawing
    UnitRange claim = {}; ///< what it keeps others from; empty while it holds no room
};

/// The picture of one GPU: what stands where, to scale, and what is free.
struct GpuLayout {
    GpuScale scale;
    std::vector<Block> blocks; ///< in order of range start, then lane
    std::vector<Seat> seats; ///< of the running occupants that fit
    std::vector<UnitRange> free; ///< maximal ranges that nobody claims, ascending
    int lanes = 1;
    int freeUnits() const;
};

/// Everything that has a seat on the GPU, in the order in which seats are given: running VMs and reservations with a
/// fixed placement ID, then those without, then powered-off VMs.
std::vector<Occupant> occupantsOf(const Design &design, const DesignIndex &index, const Gpu &gpu);

/// Seats the occupants on a GPU in its own mode. `model` may be nullptr (unknown to the catalog).
GpuLayout layOut(const Gpu &gpu, const GpuModel *model, std::vector<Occupant> occupants, const Catalog &catalog);

} // namespace sliceboard
