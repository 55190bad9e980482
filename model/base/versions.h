// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace sliceboard {

/// An ESXi version: 8.0 Update 3 is {8, 0, 3}.
struct EsxiVersion {
    int major = 0;
    int minor = 0;
    int update = 0;
    friend auto operator<=>(const EsxiVersion &, const EsxiVersion &) = default;
    /// Reads "8.0.3", "8.0" (update 0), "8.0 U3" and "8.0 update 3"; nothing else.
    static std::optional<EsxiVersion> parse(std::string_view text);
    std::string toString() const; ///< "8.0.3"
};

/// A release of NVIDIA vGPU software: 17.4 is {17, 4}. The vGPU Manager and its guest drivers share the number.
struct VgpuRelease {
    int branch = 0;
    int minor = 0;
    friend auto operator<=>(const VgpuRelease &, const VgpuRelease &) = default;
    static std::optional<VgpuRelease> parse(std::string_view text); ///< "17.4" or "17" (minor 0)
    std::string toString() const; ///< "17.4"
};

} // namespace sliceboard
