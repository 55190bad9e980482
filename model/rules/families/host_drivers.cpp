// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/driver_choice.h"
#include "model/rules/families/families.h"

#include <algorithm>

namespace sliceboard {
namespace {

std::int64_t countVgpuGpus(const Facts &facts, const Host &host)
{
    return std::ranges::count_if(host.gpus, [&](const Gpu &gpu) { return servesVgpus(facts, gpu); });
}

bool isGuestDriver(DriverKind kind) { return kind == DriverKind::DataCenter || kind == DriverKind::Vgpu; }

void checkManagerMissing(const Facts &facts, const Host &host, Report &report)
{
    if (host.vgpuManager.kind != DriverKind::None)
        return;
    if (const std::int64_t count = countVgpuGpus(facts, host); count > 0)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has GPUs for vGPUs (%2), but no NVIDIA vGPU Manager is installed on "
                                       "it. Without it ESXi cannot start a VM with a vGPU."),
                     host.id, {EntityRef(host.id), count});
}

void checkNotNeeded(const Facts &, const Host &host, Report &report)
{
    const auto whole = [](const Gpu &gpu) { return gpu.use == GpuUse::Passthrough; };
    if (host.vgpuManager.kind == DriverKind::VgpuManager && !host.gpus.empty() && std::ranges::all_of(host.gpus, whole))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has the NVIDIA vGPU Manager, but all its GPUs (%2) are passed "
                                       "through. It is not needed there and does no harm."),
                     host.id, {EntityRef(host.id), std::int64_t(host.gpus.size())});
}

void checkGuestDriverOnHost(const Facts &, const Host &host, Report &report)
{
    if (!isGuestDriver(host.vgpuManager.kind))
        return;
    const char *message = host.vgpuManager.kind == DriverKind::DataCenter
        ? QT_TRANSLATE_NOOP("Rules",
                            "%1 is said to have the NVIDIA Data Center driver. That driver belongs in the guest "
                            "of a passthrough VM; an ESXi host takes the NVIDIA vGPU Manager or no driver.")
        : QT_TRANSLATE_NOOP("Rules",
                            "%1 is said to have the NVIDIA vGPU guest driver. That driver belongs in the guest "
                            "of a vGPU VM; an ESXi host takes the NVIDIA vGPU Manager or no driver.");
    report.found(message, host.id, {EntityRef(host.id)});
}

void offerHostDriver(std::vector<Fix> &fixes, const Facts &facts, HostId host, const Driver &driver)
{
    const HostId ids[] = {host};
    const bool none = driver.kind == DriverKind::None;
    const char *title = none ? QT_TRANSLATE_NOOP("Rules", "Remove the NVIDIA driver from %1")
                             : QT_TRANSLATE_NOOP("Rules", "Install the NVIDIA vGPU Manager of release %2 on %1");
    std::vector<Arg> args{EntityRef(host)};
    if (!none)
        args.emplace_back(driver.release);
    offer(fixes, title, std::move(args), changeHosts(facts, ids, [&](HostFacts &changed) {
              changed.vgpuManager = driver;
              changed.managerVib.clear();
              if (none)
                  changed.managerPackage.reset();
          }));
}

std::vector<Fix> fixMissing(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Host *host = hostOf(facts, finding);
    if (!host)
        return fixes;
    for (const std::string &release : managerReleasesFor(facts, *host))
        offerHostDriver(fixes, facts, host->id, {DriverKind::VgpuManager, release});
    if (countVgpuGpus(facts, *host) == 0)
        offerHostDriver(fixes, facts, host->id, {});
    return fixes;
}

std::vector<Fix> fixNotNeeded(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerHostDriver(fixes, facts, {finding.subject.id}, {});
    return fixes;
}

} // namespace

const Rule kVgpuHostDriverMissing{
    .id = "vgpu-host-driver-missing",
    .group = RuleGroup::Drivers,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A host with vGPUs has the vGPU Manager"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Of NVIDIA's three drivers the vGPU Manager belongs on the ESXi host: it "
                                     "divides the GPUs. The vGPU guest driver belongs in vGPU VMs, the Data "
                                     "Center driver in passthrough VMs."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Install the vGPU Manager component for this major version of ESXi and restart "
                                "the host."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG17 ch.2", "FDDRV"},
    .check = checkManagerMissing,
    .fixes = fixMissing};

const Rule kVgpuHostDriverNotNeeded{
    .id = "vgpu-host-driver-not-needed",
    .group = RuleGroup::Drivers,
    .severity = Severity::Info,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A host with passthrough only needs no vGPU Manager"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "A GPU that is passed through is driven by the guest alone. The vGPU "
                                     "Manager serves vGPUs only."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "It may be removed, or kept for vGPUs that come later."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG17 ch.3"},
    .check = checkNotNeeded,
    .fixes = fixNotNeeded};

// The host's half of rules.yaml's host-driver-in-guest: one id has one scope here.
const Rule kGuestDriverOnHost{
    .id = "guest-driver-on-host",
    .group = RuleGroup::Drivers,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "An ESXi host has the vGPU Manager or no NVIDIA driver"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Of NVIDIA's three drivers only the vGPU Manager runs on ESXi. The vGPU "
                                     "guest driver and the Data Center driver are made for Linux and Windows "
                                     "guests."),
    .wayOut =
        QT_TRANSLATE_NOOP("Rules", "Replace it by the vGPU Manager, or by nothing if all GPUs are passed through."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG17 ch.2"},
    .check = checkGuestDriverOnHost,
    .fixes = fixMissing};

} // namespace sliceboard
