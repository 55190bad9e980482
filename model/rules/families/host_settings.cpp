// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/vm_asks.h"
#include "model/rules/families/entered.h"
#include "model/rules/families/families.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/setting_fixes.h"

#include <algorithm>

namespace sliceboard {
namespace {

bool hasPassthrough(const Facts &facts, const Host &host)
{
    return std::ranges::any_of(host.gpus, [&](const Gpu &gpu) {
        const auto residents = facts.index().residents(gpu.id);
        return gpu.use == GpuUse::Passthrough
            || std::any_of(residents.begin(), residents.end(), [&](const DeviceRef &ref) {
                   return isPassthrough(facts.vm(ref.vm)->devices[std::size_t(ref.device)]);
               });
    });
}

void checkBoot(const Facts &facts, const Host &host, Report &report)
{
    const bool isFine = host.boot && *host.boot != BootDevice::Usb;
    if (isFine || (!host.boot && !entersServerSettings(host)) || !hasPassthrough(facts, host))
        return;
    if (host.boot)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 boots from USB and has passthrough devices. vSphere does not support "
                                       "both on one host."),
                     host.id, {EntityRef(host.id)});
    else
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "It is not entered from what %1 boots. A host with passthrough devices must not "
                              "boot from USB."),
            host.id, {EntityRef(host.id)});
}

std::vector<Fix> fixBoot(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerHostChange(fixes, facts, {finding.subject.id}, QT_TRANSLATE_NOOP("Rules", "Plan %1 to boot from a disk"),
                    [](HostFacts &host) { host.boot = BootDevice::Disk; });
    return fixes;
}

void checkScheduler(const Facts &, const Host &host, const Gpu &gpu, Report &report)
{
    if (gpu.use != GpuUse::Vgpu || gpu.vgpuMode != VgpuMode::MixedSize)
        return;
    const std::vector<Arg> args{EntityRef(gpu.id), EntityRef(host.id)};
    if (host.scheduler == Scheduler::FixedShare)
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 is in mixed-size mode, but the scheduler of %2 is fixed share. Mixed-size mode "
                              "works with best effort and equal share only."),
            gpu.id, args, {EntityRef(host.id)});
    else if (!host.scheduler && entersVgpuSettings(host))
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 is in mixed-size mode, which does not work with the fixed share scheduler. "
                              "The scheduler of %2 is not entered."),
            gpu.id, args, {EntityRef(host.id)});
}

std::vector<Fix> fixScheduler(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    const Host *host = gpu ? facts.hostOf(gpu->id) : nullptr;
    if (!host)
        return fixes;
    offerHostChange(fixes, facts, host->id, QT_TRANSLATE_NOOP("Rules", "Plan the equal share scheduler for %1"),
                    [](HostFacts &changed) { changed.scheduler = Scheduler::EqualShare; });
    offerVgpuMode(fixes, facts, gpu->id, VgpuMode::SameSize);
    return fixes;
}

void checkLicenceServer(const Facts &facts, const Host &host, Report &report)
{
    const Limit *limit = facts.catalog().limit("license-system");
    if (!limit || host.vgpuManager.kind != DriverKind::VgpuManager || host.licenseSystem == LicenseSystem::Nls)
        return;
    const Reach reached = reach(host, *limit);
    const std::vector<Arg> args{EntityRef(host.id), branchText(*limit), releaseText(host)};
    if (!host.licenseSystem) {
        if (reached == Reach::Reached && entersVgpuSettings(host))
            report.unknown(QT_TRANSLATE_NOOP("Rules",
                                             "The licence system of %1 is not entered. From vGPU %2 on only the NVIDIA "
                                             "License System serves licences."),
                           host.id, args);
    } else if (reached == Reach::Reached) {
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 runs vGPU %3, but its vGPUs are to get their licences from the legacy "
                                       "licence server. From vGPU %2 on only the NVIDIA License System serves them."),
                     host.id, args);
    } else if (reached == Reach::BranchUnknown) {
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 uses the legacy licence server, which works before vGPU %2 only. The release "
                              "of its vGPU Manager is not entered."),
            host.id, args);
    }
}

std::vector<Fix> fixLicenceServer(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerHostChange(fixes, facts, {finding.subject.id},
                    QT_TRANSLATE_NOOP("Rules", "Plan the NVIDIA License System for %1"),
                    [](HostFacts &host) { host.licenseSystem = LicenseSystem::Nls; });
    return fixes;
}

} // namespace

const Rule kPassthroughHostBootsFromUsb{
    .id = "passthrough-host-boots-from-usb",
    .group = RuleGroup::Modes,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A host with passthrough does not boot from USB"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "vSphere does not support DirectPath I/O on a host that boots from a USB device. "
                                     "That holds for the USB controller above all, which must never be passed to a "
                                     "VM there."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Boot from a disk or a boot card."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
    .sources = {"VMADM7", "VMADM8"},
    .check = checkBoot,
    .fixes = fixBoot};

const Rule kMixedSizeFixedShareScheduler{
    .id = "mixed-size-fixed-share-scheduler",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Mixed-size mode does not use the fixed share scheduler"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Fixed share gives every vGPU the same part of the GPU's time, reckoned from its "
                                     "size. With vGPUs of different sizes only best effort and equal share work."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Choose best effort or equal share, or same-size mode."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All releases that have mixed-size mode."),
    .sources = {"UG5 2.9", "AIE8H"},
    .check = checkScheduler,
    .fixes = fixScheduler};

const Rule kLicenseServerLegacy{
    .id = "license-server-legacy",
    .group = RuleGroup::MemoryAndLicences,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "From vGPU 15 on licences come from the NVIDIA License System"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "Guest drivers from vGPU 15 on get licences from the NVIDIA License System only, in "
                          "the cloud (CLS) or on site (DLS). With the legacy licence server their vGPUs run "
                          "unlicensed, that is slowed down."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Move to CLS or DLS."),
    .versions = QT_TRANSLATE_NOOP("Rules", "vGPU 15 and later."),
    .sources = {"RN19 1.2", "RN15 1.2"},
    .limits = {"license-system"},
    .check = checkLicenceServer,
    .fixes = fixLicenceServer};

} // namespace sliceboard
