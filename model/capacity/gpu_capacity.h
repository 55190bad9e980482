// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/placement/gpu_layout.h"

namespace sliceboard {

/// Frame buffer of GPUs, by what becomes of it. The parts add up to the total.
struct FrameBuffer {
    Mebibytes total;
    Mebibytes passthrough; ///< whole GPUs of running VMs
    Mebibytes vgpu; ///< claimed by vGPUs of running VMs; where these share a MIG instance, the whole of it
    Mebibytes reserved; ///< slots kept for VMs that have no name yet
    Mebibytes free; ///< everything else, with what is stranded
    Mebibytes stranded; ///< free, but no vGPU type could still take it
    Mebibytes used() const { return {total.value - free.value}; }
    /// Used part of the total, 0 to 1.
    double usedShare() const { return total.value > 0 ? double(used().value) / double(total.value) : 0; }
    void add(const FrameBuffer &other, int sign = 1);
    bool operator==(const FrameBuffer &) const = default;
};

/// How many more vGPUs of one type fit.
struct TypeRoom {
    const VgpuType *type = nullptr;
    std::optional<int> more; ///< unset: the catalog does not tell, or tells by an unverified row
    bool operator==(const TypeRoom &) const = default;
};

/// What one GPU holds and what could still come to it. Powered-off VMs hold no room.
struct GpuCapacity {
    const GpuModel *model = nullptr; ///< nullptr: the catalog does not know it, so that no amount below is known
    FrameBuffer memory;
    bool isFreeAsWhole = false; ///< a VM could be given it by DirectPath I/O
    int homeless = 0; ///< vGPUs of running VMs, whole-GPU devices and reservations that find no room on it
    std::vector<TypeRoom> types; ///< all types of the model, in catalog order
    bool operator==(const GpuCapacity &) const = default;
};

/// `occupants` as occupantsOf() gives them; `model` may be nullptr.
GpuCapacity capacityOf(const Gpu &gpu, const GpuModel *model, std::vector<Occupant> occupants, const Catalog &catalog);

} // namespace sliceboard
