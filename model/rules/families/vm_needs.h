// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"

#include <algorithm>
#include <vector>

namespace sliceboard {

inline bool needs(const Vm &vm, VmNeed need) { return vm.needs.contains(need); }

inline bool needsAny(const Vm &vm, const std::set<VmNeed> &some)
{
    return std::any_of(some.begin(), some.end(), [&vm](VmNeed need) { return vm.needs.contains(need); });
}

/// Hosts of the cluster with VMs that have needs or ask for Dynamic DirectPath I/O. Most clusters have none; then not
/// even the hosts are looked at.
inline std::vector<const Host *> hostsWithDemands(const Facts &facts, const Cluster &cluster)
{
    std::vector<const Host *> hosts;
    if (!facts.index().hasDemands(cluster.id))
        return hosts;
    for (const Host &host : cluster.hosts)
        if (facts.index().hasDemands(host.id))
            hosts.push_back(&host);
    return hosts;
}

} // namespace sliceboard
