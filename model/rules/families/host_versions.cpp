// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/host_versions.h"

namespace sliceboard {

Reach reach(const Host &host, const Limit &limit)
{
    if (limit.esxiFrom && host.esxi && *host.esxi < *limit.esxiFrom)
        return Reach::EsxiTooOld;
    const auto release = managerRelease(host);
    if (limit.branchFrom && release && release->branch < *limit.branchFrom)
        return Reach::BranchTooOld;
    if (limit.esxiFrom && !host.esxi)
        return Reach::EsxiUnknown;
    return limit.branchFrom && !release ? Reach::BranchUnknown : Reach::Reached;
}

std::optional<VgpuRelease> managerRelease(const Host &host)
{
    if (host.vgpuManager.kind != DriverKind::VgpuManager)
        return {};
    return VgpuRelease::parse(host.vgpuManager.release);
}

GuestFit guestFit(const Catalog &catalog, const Host &host, const std::string &guestRelease)
{
    if (host.vgpuManager.kind != DriverKind::VgpuManager)
        return GuestFit::No;
    const auto manager = managerRelease(host);
    if (!manager)
        return GuestFit::ManagerReleaseMissing;
    const auto guest = VgpuRelease::parse(guestRelease);
    if (!guest)
        return GuestFit::GuestReleaseMissing;
    switch (catalog.pairing(*manager, *guest)) {
    case DriverPairing::Compatible:
        return GuestFit::Yes;
    case DriverPairing::Unknown:
        return GuestFit::PairingUnknown;
    case DriverPairing::GuestNewer:
    case DriverPairing::Incompatible:
        break;
    }
    return GuestFit::No;
}

std::string esxiText(const Host &host) { return host.esxi ? host.esxi->toString() : std::string(); }

std::string releaseText(const Host &host) { return host.vgpuManager.release; }

std::string limitText(const Limit &limit) { return limit.esxiFrom ? limit.esxiFrom->toString() : std::string(); }

std::string branchText(const Limit &limit)
{
    return limit.branchFrom ? std::to_string(*limit.branchFrom) : std::string();
}

} // namespace sliceboard
