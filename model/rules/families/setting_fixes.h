// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/families/fixing.h"

#include <set>

namespace sliceboard {

// Fixes that change one setting of the entity that a finding is about. The title's %1 is that entity, further
// placeholders are filled by `more`.

template <class Change>
void offerVmChange(std::vector<Fix> &fixes, const Facts &facts, VmId vm, const char *title, Change change,
                   const std::vector<Arg> &more = {})
{
    std::vector<Arg> args{EntityRef(vm)};
    args.insert(args.end(), more.begin(), more.end());
    const VmId ids[] = {vm};
    offer(fixes, title, std::move(args), changeVms(facts, ids, change));
}

template <class Change>
void offerHostChange(std::vector<Fix> &fixes, const Facts &facts, HostId host, const char *title, Change change,
                     const std::vector<Arg> &more = {})
{
    std::vector<Arg> args{EntityRef(host)};
    args.insert(args.end(), more.begin(), more.end());
    const HostId ids[] = {host};
    offer(fixes, title, std::move(args), changeHosts(facts, ids, change));
}

template <class Change>
void offerGpuChange(std::vector<Fix> &fixes, const Facts &facts, GpuId gpu, const char *title, Change change)
{
    const GpuId ids[] = {gpu};
    offer(fixes, title, {EntityRef(gpu)}, changeGpus(facts, ids, change));
}

template <class Change>
void offerClusterChange(std::vector<Fix> &fixes, const Facts &facts, ClusterId cluster, const char *title,
                        Change change)
{
    offer(fixes, title, {EntityRef(cluster)}, changeCluster(facts, cluster, change));
}

/// Gives up those of the needs that the VM has, in one step.
void offerWithoutNeeds(std::vector<Fix> &fixes, const Facts &facts, VmId vm, const std::set<VmNeed> &needs);

} // namespace sliceboard
