// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"
#include "model/domain/design.h"

namespace sliceboard {

/// Whether a host reaches the ESXi version and vGPU branch from which a limit of the catalog holds. What is surely too
/// old comes before what is unknown, ESXi before the branch.
enum class Reach { Reached, EsxiTooOld, BranchTooOld, EsxiUnknown, BranchUnknown };
Reach reach(const Host &host, const Limit &limit);

/// Release of the vGPU Manager on the host; unset if there is none or it is not entered.
std::optional<VgpuRelease> managerRelease(const Host &host);

/// Whether a guest with a vGPU guest driver works under the host's vGPU Manager.
enum class GuestFit { Yes, No, ManagerReleaseMissing, GuestReleaseMissing, PairingUnknown };
GuestFit guestFit(const Catalog &catalog, const Host &host, const std::string &guestRelease);

// For messages; empty if not entered.
std::string esxiText(const Host &host); ///< "8.0.3"
std::string releaseText(const Host &host); ///< "17.4"
std::string limitText(const Limit &limit); ///< ESXi version from which the limit holds
std::string branchText(const Limit &limit); ///< vGPU branch from which it holds

} // namespace sliceboard
