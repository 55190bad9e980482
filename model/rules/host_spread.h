// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/placing.h"
#include "model/rules/preview.h"

namespace sliceboard {

/// Where VMs go that are dropped on a host together.
struct HostSpread {
    struct Seat {
        VmId vm;
        DropTarget target;
    };
    std::vector<Seat> seats; ///< in the order in which they are filled
    std::vector<VmId> left; ///< VMs for which no GPU of the host has a place that breaks no rule
    std::vector<Edit> edits; ///< those that come first, and the placing of all seats
};

/// Gives each VM, in order, the first place on the host that adds no finding. GPUs are tried as the host's assignment
/// policy has it: those with the fewest running VMs first, or with the most under consolidation (NVIDIA vGPU user guide
/// and vSphere API, PLACEMENT.md 1.1); of equals in the order of the design.
///
/// `before`: edits that come first, as the adding of the VMs. `preferred`: the profile for VMs that ask for none.
HostSpread spreadOnHost(Document &document, Checker &checker, HostId host, std::span<const VmId> vms,
                        std::vector<Edit> before, const std::string &preferred);

} // namespace sliceboard
