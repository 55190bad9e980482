// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>

namespace sliceboard {

// What saved views may be, in files and in the program alike.
inline constexpr std::size_t kMostViews = 1'000;
inline constexpr std::size_t kMostViewBytes = 4'000; ///< of a title, a caption, a filter
inline constexpr std::size_t kMostViewPaths =
    10'000; ///< of what a step adds, what a finding is about, and what is folded
inline constexpr std::size_t kMostStepResults = 100'000; ///< notes on steps of a change plan
inline constexpr int kLeastViewZoom = 5; ///< percent
inline constexpr int kMostViewZoom = 300;

} // namespace sliceboard
