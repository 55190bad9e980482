// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog.h"

#include <algorithm>

namespace sliceboard {

int PairingRule::ltsBefore(int branch) const
{
    const auto found = std::find(ltsChain.begin(), ltsChain.end(), branch);
    return found == ltsChain.end() || found == ltsChain.begin() ? 0 : *std::prev(found);
}

EsxiSupport esxiSupport(const DriverBranch &branch, const EsxiVersion &esxi)
{
    const auto covers = [&](const EsxiVersion &from) {
        return from.major == esxi.major && from.minor == esxi.minor && from.update <= esxi.update;
    };
    if (std::any_of(branch.esxiFrom.begin(), branch.esxiFrom.end(), covers))
        return EsxiSupport::Listed;
    const bool isDoubtful = std::any_of(branch.esxiDoubtful.begin(), branch.esxiDoubtful.end(), covers);
    return isDoubtful ? EsxiSupport::Doubtful : EsxiSupport::NotListed;
}

DriverPairing Catalog::pairing(const VgpuRelease &host, const VgpuRelease &guest) const
{
    const int h = host.branch;
    const int g = guest.branch;
    if (g > h)
        return DriverPairing::GuestNewer;
    if (h <= m_pairingRule.sameBranchOnlyUntil)
        return g == h ? DriverPairing::Compatible : DriverPairing::Incompatible;
    if (!branch(h) || !branch(g))
        return DriverPairing::Unknown;
    if (g == h)
        return DriverPairing::Compatible;
    if (g == h - 1)
        return h >= m_pairingRule.previousBranchFrom ? DriverPairing::Compatible : DriverPairing::Unknown;
    if (g == m_pairingRule.ltsBefore(h))
        return h >= m_pairingRule.ltsPairFrom ? DriverPairing::Compatible : DriverPairing::Unknown;
    return DriverPairing::Incompatible;
}

} // namespace sliceboard
