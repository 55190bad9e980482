// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace sliceboard {

/// A stable name of a node of the design. It survives every edit, unlike a row, and is unique over all kinds of
/// node; 0 names nothing.
template <class Tag> struct Id {
    std::uint32_t value = 0;
    friend auto operator<=>(Id, Id) = default;
    explicit operator bool() const { return value != 0; }
};
using ClusterId = Id<struct ClusterTag>;
using HostId = Id<struct HostTag>;
using GpuId = Id<struct GpuTag>;
using VmId = Id<struct VmTag>;
using WaiverId = Id<struct WaiverTag>;

} // namespace sliceboard

template <class Tag> struct std::hash<sliceboard::Id<Tag>> {
    std::size_t operator()(sliceboard::Id<Tag> id) const noexcept { return id.value * 0x9E3779B97F4A7C15u; }
};
