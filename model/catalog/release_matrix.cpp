// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/release_matrix.h"

namespace sliceboard {
namespace {

template <class Row, class Answer> std::vector<Row> newestFirst(const Catalog &catalog, Answer answer)
{
    std::vector<Row> rows;
    const auto &branches = catalog.branches();
    for (auto branch = branches.rbegin(); branch != branches.rend(); ++branch)
        rows.push_back({&*branch, answer(*branch)});
    return rows;
}

} // namespace

std::vector<BranchPairing> guestsFor(const Catalog &catalog, const VgpuRelease &host)
{
    return newestFirst<BranchPairing>(catalog, [&](const DriverBranch &guest) {
        return catalog.pairing(host, {guest.branch, 0});
    });
}

std::vector<BranchPairing> hostsFor(const Catalog &catalog, const VgpuRelease &guest)
{
    return newestFirst<BranchPairing>(catalog, [&](const DriverBranch &host) {
        return catalog.pairing({host.branch, 0}, guest);
    });
}

std::vector<BranchOnEsxi> branchesOn(const Catalog &catalog, const EsxiVersion &esxi)
{
    return newestFirst<BranchOnEsxi>(catalog, [&](const DriverBranch &branch) { return esxiSupport(branch, esxi); });
}

} // namespace sliceboard
