// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

namespace sliceboard {

// Keys of a design file that comparing and merging treat in a way of their own.

inline constexpr std::string_view kClusterKey = "cluster"; ///< of a change: which cluster a host stands in
inline constexpr std::string_view kOnKey = "on"; ///< of a vGPU device: its GPU
inline constexpr std::string_view kPassthroughKey = "passthrough"; ///< of a passthrough device: its GPU

} // namespace sliceboard
