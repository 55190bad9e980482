// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <array>
#include <string_view>

namespace sliceboard {

/// All words of modeOf().
inline constexpr std::array<std::string_view, 5> kModeWords{"unassigned", "passthrough", "same-size", "mixed-size",
                                                            "mig"};

/// "passthrough", or how a vGPU GPU is divided, or "unassigned".
inline std::string_view modeOf(const Gpu &gpu)
{
    return gpu.use == GpuUse::Vgpu ? spelling(gpu.vgpuMode) : spelling(gpu.use);
}

/// Whether MIG is on: as entered, else as planned.
inline bool isMigOn(const Gpu &gpu)
{
    return gpu.migEnabled.value_or(gpu.use == GpuUse::Vgpu && gpu.vgpuMode == VgpuMode::Mig);
}
/// Whether DirectPath I/O is switched on: as entered, else as planned.
inline bool isPassthroughOn(const Gpu &gpu) { return gpu.passthroughEnabled.value_or(gpu.use == GpuUse::Passthrough); }
/// Whether vGPUs are to take turns on it.
inline bool isTimeSliced(const Gpu &gpu) { return gpu.use == GpuUse::Vgpu && gpu.vgpuMode != VgpuMode::Mig; }

} // namespace sliceboard
