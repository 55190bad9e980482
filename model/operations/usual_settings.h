// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/edit.h"
#include "model/facts/facts.h"

#include <span>

namespace sliceboard {

/// What a filling-in brings: the edits, and how many entities of each kind they change.
struct UsualSettings {
    std::vector<Edit> edits;
    int hosts = 0;
    int gpus = 0;
    int vms = 0;
};

/// Fills in settings as the rules' sources ask for them, on these entities only and only where nothing is entered: on
/// hosts the BIOS settings on; on GPUs for vGPUs the display mode off where the board has one; on VMs with GPU devices
/// EFI firmware, all memory reserved, and the 64-bit MMIO space that the devices need. Entities that are gone are passed
/// over.
UsualSettings usualSettings(const Facts &facts, std::span<const HostId> hosts, std::span<const GpuId> gpus,
                            std::span<const VmId> vms);

} // namespace sliceboard
