// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>
#include <string_view>

namespace sliceboard {

/// The candidate that a mistyped word most likely means: at most two letters inserted, dropped or changed, and at
/// most half of the word. Empty when none is near.
std::string_view nearestWord(std::string_view word, std::span<const std::string_view> candidates);

} // namespace sliceboard
