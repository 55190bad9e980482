// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"

namespace sliceboard {

/// Whether a limit of the catalog names a GPU model's key, an architecture or another word.
bool isListed(const Facts &facts, const char *limitId, std::string_view word);
/// BAR1 of at most 256 MB: a few small boards.
bool hasSmallBar(const Facts &facts, const GpuModel &model);

/// Frame buffer that vGPUs share: the placement region, which is the size of the largest type.
Mebibytes sharedMemory(const GpuModel &model);

/// The GPU model that a device has or asks for; nullptr while that is open or the catalog does not know it.
const GpuModel *modelOf(const Facts &facts, const Device &device);

/// The first vGPU of the VM whose type the catalog does not know, or cannot tell while it waits; nullptr if there is none.
const Device *unknownVgpuOf(const Facts &facts, const Vm &vm);

/// A model of the VM whose BAR1 is too large for a VM with BIOS or a small MMIO space; nullptr if it has none.
const GpuModel *largeBarModelOf(const Facts &facts, const Vm &vm);

/// MMIO space in GB that one GPU or vGPU of the model needs.
struct MmioNeed {
    int gib = 0;
    bool byThumb = false; ///< the catalog lacks the model's size; a rule of thumb gives it
};
MmioNeed mmioNeedOf(const Facts &facts, const GpuModel &model);

} // namespace sliceboard
