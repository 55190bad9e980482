// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/painting/board_scene.h"

namespace sliceboard {

GpuCard makeGpuCard(const Checker &checker, const Gpu &gpu);
/// The share of a GPU that is used, 0 to 1. One that the catalog does not know is drawn as if each vGPU took a quarter.
float drawnShare(const Facts &facts, const Gpu &gpu, const GpuCapacity &capacity);
/// The part of a vGPU type's name that tells its size: "10C" of "grid_a100-10c"; the whole name if it has no such part.
QString shortProfile(const std::string &profile);

} // namespace sliceboard
