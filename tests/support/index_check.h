// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design_index.h"

#include <QString>

#include <algorithm>

/// Where an index that was kept true edit by edit differs from one built anew; empty if nowhere.
inline QString indexFault(const sliceboard::DesignIndex &kept, const sliceboard::Design &design)
{
    using namespace sliceboard;
    DesignIndex fresh;
    fresh.rebuild(design);
    for (std::uint32_t id = 0; id <= design.lastId + 1; ++id) {
        if (kept.place(id) != fresh.place(id))
            return QStringLiteral("place of %1").arg(id);
        if (kept.hostOf(GpuId{id}) != fresh.hostOf(GpuId{id}))
            return QStringLiteral("parent of %1").arg(id);
        if (!std::ranges::equal(kept.residents({id}), fresh.residents({id})))
            return QStringLiteral("residents of %1").arg(id);
        if (!std::ranges::equal(kept.pinned({id}), fresh.pinned({id})))
            return QStringLiteral("VMs pinned to %1").arg(id);
        if (kept.hasDemands(HostId{id}) != fresh.hasDemands(HostId{id})
            || kept.hasDemands(ClusterId{id}) != fresh.hasDemands(ClusterId{id}))
            return QStringLiteral("demands on %1").arg(id);
    }
    return {};
}
