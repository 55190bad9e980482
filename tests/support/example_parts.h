// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace sliceboard {

// Of EXAMPLE.md's design A: its two GPUs, and the device of its second VM, placed and not placed.
inline constexpr const char *kGpu0 = "esxi-1/0000:17:00.0";
inline constexpr const char *kGpu1 = "esxi-1/0000:65:00.0";
inline const QByteArray kVm2Placed = "{profile: grid_a100-20c, on: \"esxi-1/0000:65:00.0\"}";
inline const QByteArray kVm2Waiting = "{profile: grid_a100-20c}";

} // namespace sliceboard
