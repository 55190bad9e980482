// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/plan/plan_work.h"

#include <set>
#include <unordered_map>

namespace sliceboard {

/// Everything that there is to do, and in which stage. Stage 0 comes before all windows and the last one after them.
struct PlanCourse {
    std::vector<HostWork> windows; ///< hosts one after another; the stage of a window is its row + 1
    std::vector<VmWork> vms; ///< in the order of the designs
    std::set<ClusterId> lateClusters; ///< whose settings change in the last stage

    int lastStage() const { return int(windows.size()) + 1; }
    /// The stage of a host's window; 0 if it has none.
    int stageOf(HostId host) const;
    /// nullptr if nothing is to be done about it.
    VmWork *vm(VmId id);
    const VmWork *vm(VmId id) const;
    VmWork &add(VmWork work);
    /// After windows or VMs were put into another order.
    void index();

private:
    std::unordered_map<VmId, std::size_t> m_vmRows;
    std::unordered_map<HostId, int> m_stages;
};

/// Finds what is to be done. VMs that a host or GPU asks off are in it. Hosts that VMs come to go before those that
/// they leave, so that a VM is off during one window only.
PlanCourse courseOf(const PlanEnds &ends);

} // namespace sliceboard
