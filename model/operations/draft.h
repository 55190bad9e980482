// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/edit.h"
#include "model/facts/facts.h"

#include <map>
#include <optional>
#include <vector>

namespace sliceboard {

/// Gathers the changes of one gesture on copies of the nodes it touches: several changes of one node become one edit,
/// a node left as it was becomes none. The nodes asked for must exist.
class Draft {
public:
    explicit Draft(const Facts &facts) : m_facts(facts) { }

    DesignFacts &design();
    ClusterFacts &cluster(ClusterId id);
    HostFacts &host(HostId id);
    Gpu &gpu(GpuId id);
    Vm &vm(VmId id);
    Waiver &waiver(int row);

    /// One Replace for each node that differs from the design. They move no row.
    std::vector<Edit> edits() const;

private:
    Facts m_facts;
    std::optional<DesignFacts> m_design;
    std::map<ClusterId, ClusterFacts> m_clusters;
    std::map<HostId, HostFacts> m_hosts;
    std::map<GpuId, Gpu> m_gpus;
    std::map<VmId, Vm> m_vms;
    std::map<int, Waiver> m_waivers;
};

} // namespace sliceboard
