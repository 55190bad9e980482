// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"

namespace sliceboard {

/// The 64-bit MMIO space that the GPU devices of a VM need together.
struct MmioSum {
    int sum = 0; ///< GB
    int largest = 0; ///< of one device, as the catalog has it
    const GpuModel *model = nullptr; ///< of the largest need; nullptr: nothing beyond the default region is needed
    bool byThumb = false; ///< some part of the sum is a rule of thumb
};

/// Passthrough needs 64-bit MMIO beyond the default region, vGPUs of large GPUs in VMs with much memory. Memory that is
/// not entered may be much.
MmioSum mmioNeedOf(const Facts &facts, const Vm &vm);

} // namespace sliceboard
