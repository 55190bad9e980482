// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/ids.h"

#include <string_view>

namespace sliceboard {

enum class EntityKind { Design, Cluster, Host, Gpu, Vm };

/// Any entity of a design, by kind and id: what findings, selections and drags speak of.
struct EntityRef {
    EntityKind kind = EntityKind::Design;
    std::uint32_t id = 0;
    EntityRef() = default;
    EntityRef(EntityKind kind_, std::uint32_t id_) : kind(kind_), id(id_) { }
    EntityRef(ClusterId cluster) : kind(EntityKind::Cluster), id(cluster.value) { } // NOLINT: wanted conversions
    EntityRef(HostId host) : kind(EntityKind::Host), id(host.value) { } // NOLINT
    EntityRef(GpuId gpu) : kind(EntityKind::Gpu), id(gpu.value) { } // NOLINT
    EntityRef(VmId vm) : kind(EntityKind::Vm), id(vm.value) { } // NOLINT
    friend auto operator<=>(const EntityRef &, const EntityRef &) = default;
};

/// "vm", "gpu", "host", "cluster", "design": language-neutral, for files and reports.
std::string_view toString(EntityKind kind);

} // namespace sliceboard

template <> struct std::hash<sliceboard::EntityRef> {
    std::size_t operator()(const sliceboard::EntityRef &ref) const noexcept { return ref.id * 0x9E3779B97F4A7C15u; }
};
