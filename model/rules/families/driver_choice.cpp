// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/driver_choice.h"
#include "model/facts/vm_asks.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// The newest release that vGPU guests on the host have: a manager of it suits them and all older ones that can be
/// suited.
std::string newestGuestRelease(const Facts &facts, const Host &host)
{
    std::optional<VgpuRelease> newest;
    for (const VmId id : facts.vmsOn(host)) {
        const Driver &driver = facts.vm(id)->guestDriver;
        const auto release = driver.kind == DriverKind::Vgpu ? VgpuRelease::parse(driver.release) : std::nullopt;
        if (release && asksForVgpu(*facts.vm(id)) && (!newest || *newest < *release))
            newest = release;
    }
    return newest ? newest->toString() : std::string();
}

std::string neighbourRelease(const Facts &facts, const Host &host)
{
    const Cluster *cluster = facts.clusterOf(host.id);
    for (const Host &other : cluster->hosts)
        if (other.id != host.id && other.vgpuManager.kind == DriverKind::VgpuManager
            && !other.vgpuManager.release.empty())
            return other.vgpuManager.release;
    return {};
}

std::string newestOfCatalog(const Catalog &catalog)
{
    std::optional<VgpuRelease> newest;
    for (const DriverBranch &branch : catalog.branches())
        for (const DriverRelease &release : branch.releases)
            if (!release.hostEsxi.empty() && release.hostSeenOnEsxi && (!newest || *newest < release.release))
                newest = release.release;
    return newest ? newest->toString() : std::string();
}

} // namespace

std::vector<std::string> managerReleasesFor(const Facts &facts, const Host &host)
{
    std::vector<std::string> releases;
    const auto add = [&](std::string release) {
        if (!release.empty() && releases.size() < 2 && std::ranges::find(releases, release) == releases.end())
            releases.push_back(std::move(release));
    };
    add(newestGuestRelease(facts, host));
    add(neighbourRelease(facts, host));
    add(newestOfCatalog(facts.catalog()));
    return releases;
}

Driver rightGuestDriver(const Facts &facts, const Vm &vm)
{
    if (!asksForVgpu(vm))
        return asksForPassthrough(vm) ? Driver{DriverKind::DataCenter, {}} : Driver{};
    const Host *host = facts.hostOf(vm);
    const bool known = host && host->vgpuManager.kind == DriverKind::VgpuManager;
    return {DriverKind::Vgpu, known ? host->vgpuManager.release : std::string()};
}

} // namespace sliceboard
