// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <compare>
#include <cstdint>

namespace sliceboard {

/// An amount of memory in MiB. NVIDIA's and VMware's "GB" of frame buffer, RAM and MMIO are GiB.
struct Mebibytes {
    std::int64_t value = 0;
    friend auto operator<=>(Mebibytes, Mebibytes) = default;
    static constexpr Mebibytes fromGib(std::int64_t gib) { return {gib * 1024}; }
    constexpr std::int64_t wholeGib() const { return value / 1024; }
};

} // namespace sliceboard
