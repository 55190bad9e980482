// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/placing.h"
#include "model/rules/preview.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sliceboard {

/// What goes to a host: a VM as it is dropped on a GPU (see placeVm), or one of its devices.
struct HostGuest {
    VmId vm;
    std::optional<int> device;
};

/// Where VMs go that are dropped on a host together.
struct HostSpread {
    struct Seat {
        VmId vm;
        DropTarget target;
    };
    std::vector<Seat> seats; ///< in the order in which they are filled
    std::vector<VmId> left; ///< VMs for which no GPU of the host has a place that breaks no rule at error
    QString why; ///< what refuses the first of those left: rule and numbers where it would break least, or the reason
    std::vector<Edit> edits; ///< those that come first, and the placing of all seats
};

/// Gives each of them, in order, a place on the host: the first that adds no finding, else the first of those that add
/// the least of warnings and doubts. None gets a place that adds an error. GPUs are tried as the host's assignment
/// policy has it: those with the fewest running VMs first, or with the most under consolidation (NVIDIA vGPU user guide
/// and vSphere API, PLACEMENT.md 1.1); of equals in the order of the design. What is on the host already stays.
///
/// `before`: edits that come first, as the adding of the VMs. `preferred`: the profile for VMs that ask for none.
HostSpread spreadOnHost(Document &document, Checker &checker, HostId host, std::span<const HostGuest> guests,
                        std::vector<Edit> before, const std::string &preferred);
HostSpread spreadOnHost(Document &document, Checker &checker, HostId host, std::span<const VmId> vms,
                        std::vector<Edit> before, const std::string &preferred);

} // namespace sliceboard
