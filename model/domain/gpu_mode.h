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

} // namespace sliceboard
