// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"

namespace sliceboard {

/// How the releases of one branch go with something: pairing is a matter of branches.
struct BranchPairing {
    const DriverBranch *branch = nullptr;
    DriverPairing pairing = DriverPairing::Unknown;
};

/// Which guest driver branches go with a vGPU Manager, newest first.
std::vector<BranchPairing> guestsFor(const Catalog &catalog, const VgpuRelease &host);
/// Which vGPU Manager branches take a guest driver, newest first.
std::vector<BranchPairing> hostsFor(const Catalog &catalog, const VgpuRelease &guest);

/// What the sources say of one branch on an ESXi version.
struct BranchOnEsxi {
    const DriverBranch *branch = nullptr;
    EsxiSupport support = EsxiSupport::NotListed;
};

/// Every branch on this ESXi version, newest first.
std::vector<BranchOnEsxi> branchesOn(const Catalog &catalog, const EsxiVersion &esxi);

} // namespace sliceboard
