// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capacity/gpu_capacity.h"
#include "model/facts/licences.h"

namespace sliceboard {

/// How many more vGPUs of a type fit on several GPUs.
struct TypeSum {
    const VgpuType *type = nullptr;
    int more = 0; ///< on those GPUs for which it is known
    int gpus = 0; ///< GPUs of the type's model
    int unknownGpus = 0; ///< of them, those for which it is not known
    bool operator==(const TypeSum &) const = default;
};

/// Running VMs that need one of a set of editions, and the GPUs that they use.
struct LicenceCount {
    int vms = 0;
    int gpus = 0;
    bool operator==(const LicenceCount &) const = default;
};

/// Counts by the bits of the set of editions; the empty set is the unknown.
using LicenceCounts = std::array<LicenceCount, EditionSet::kCount>;

/// The capacity of a GPU, a host, a cluster or the design: sums over its GPUs.
struct Capacity {
    int gpus = 0;
    int unknownGpus = 0; ///< whose model the catalog does not know; no amount counts them
    int wholeGpus = 0; ///< how many more VMs could be given a whole GPU by DirectPath I/O
    int homeless = 0; ///< what finds no room where it is placed or reserved
    FrameBuffer memory;
    std::vector<TypeSum> types; ///< of the GPU models that are there, in catalog order
    LicenceCounts licences;

    /// Adds the GPU, or takes it away again; licences stay as they are.
    void add(const GpuCapacity &gpu, int sign = 1);
    const TypeSum *type(const VgpuType *type) const; ///< nullptr: no GPU of its model
    bool operator==(const Capacity &) const = default;
};

} // namespace sliceboard
