// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/rules/checker.h"

namespace sliceboard {

/// Releases to bring a design to. What is newer already stays as it is.
struct UpgradePlan {
    std::optional<VgpuRelease> hosts; ///< of the vGPU Manager, on hosts that have one
    std::optional<VgpuRelease> guests; ///< of the vGPU guest driver, in VMs that have it
    std::optional<EsxiVersion> esxi; ///< on every host
};

/// What an upgrade would bring.
struct UpgradeOutcome {
    std::vector<Edit> edits;
    int hosts = 0; ///< that would change
    int vms = 0; ///< that would change
    FindingChange change;
};

/// Judges a planned upgrade; the design stays as it is.
Result<UpgradeOutcome> judgeUpgrade(Checker &checker, const UpgradePlan &plan);

} // namespace sliceboard
