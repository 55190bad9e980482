// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/device_models.h"
#include "model/facts/vm_asks.h"
#include "model/rules/families/entered.h"
#include "model/rules/families/families.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/setting_fixes.h"
#include "model/rules/families/vm_needs.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// VMs with vGPUs that run on the host.
std::vector<const Vm *> vgpuVmsOf(const Facts &facts, const Host &host)
{
    std::vector<const Vm *> vms;
    for (const VmId id : facts.vmsOn(host)) {
        const Vm *vm = facts.vm(id);
        if (asksForVgpu(*vm) && facts.hostOf(*vm) == &host)
            vms.push_back(vm);
    }
    return vms;
}

void checkVersion(const Facts &facts, const Cluster &cluster, const Vm &vm, const Host &host, Report &report)
{
    const Limit *limit = facts.catalog().limit("vgpu-vmotion");
    const Reach reached = limit ? reach(host, *limit) : Reach::Reached;
    if (reached != Reach::EsxiTooOld && reached != Reach::EsxiUnknown)
        return;
    const std::vector<Arg> args{EntityRef(vm.id), EntityRef(host.id), esxiText(host), limitText(*limit)};
    const std::vector<EntityRef> others{EntityRef(host.id), EntityRef(vm.id)};
    if (reached == Reach::EsxiTooOld)
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 is to move by vMotion with its vGPU, but %2 runs ESXi %3. That works from ESXi "
                              "%4 on."),
            cluster.id, args, others);
    else
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 is to move by vMotion with its vGPU, which works from ESXi %4 on. The ESXi version "
                              "of %2 is not entered."),
            cluster.id, args, others);
}

void checkEnabled(const Facts &facts, const Cluster &cluster, Report &report)
{
    std::vector<EntityRef> vms;
    for (const Host *host : hostsWithDemands(facts, cluster))
        for (const Vm *vm : vgpuVmsOf(facts, *host))
            if (needs(*vm, VmNeed::Vmotion)) {
                checkVersion(facts, cluster, *vm, *host, report);
                vms.emplace_back(vm->id);
            }
    if (vms.empty() || cluster.vgpuHotMigrate == true)
        return;
    const std::vector<Arg> args{EntityRef(cluster.id), std::int64_t(vms.size()), vms.front()};
    if (cluster.vgpuHotMigrate)
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "vMotion of vGPUs is off for %1 (vgpu.hotmigrate.enabled), but VMs with vGPUs are to "
                              "move by vMotion: %2 of them, such as %3."),
            cluster.id, args, vms);
    else
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "VMs with vGPUs in %1 are to move by vMotion: %2 of them, such as %3. It is not "
                              "entered whether vgpu.hotmigrate.enabled is set; vCenter's default is off."),
            cluster.id, args, vms);
}

std::vector<Fix> fixEnabled(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerClusterChange(fixes, facts, {finding.subject.id},
                       QT_TRANSLATE_NOOP("Rules", "Plan vMotion of vGPUs switched on for %1"),
                       [](ClusterFacts &cluster) { cluster.vgpuHotMigrate = true; });
    return fixes;
}

/// How long vMotion stuns a VM, in seconds.
struct Stun {
    std::int64_t expected = 0;
    std::int64_t worst = 0;
};

/// In proportion to frame buffer and network, from the one row of the catalog; the vGPUs of a VM add up.
Stun stunOf(const Limit &limit, Mebibytes frameBuffer, int gbps)
{
    const auto number = [&limit](const char *name) { return std::int64_t(limit.number(name).value_or(0)); };
    const std::int64_t unit = Mebibytes::fromGib(number("frame_buffer_gb")).value * gbps;
    if (unit == 0)
        return {};
    const std::int64_t amount = frameBuffer.value * number("network_gbps");
    return {(number("expected_seconds") * amount + unit - 1) / unit,
            (number("worst_seconds") * amount + unit - 1) / unit};
}

/// Frame buffer of the vGPUs for which vSphere estimates stun times: those of C-series and Q-series.
Mebibytes movedMemory(const Facts &facts, const Vm &vm)
{
    Mebibytes sum;
    for (const Device &device : vm.devices)
        if (const VgpuType *type = facts.type(device); type && (type->series == "C" || type->series == "Q"))
            sum.value += type->frameBuffer.value;
    return sum;
}

std::int64_t stunLimit(const Limit &limit, const Cluster &cluster, const Host &host)
{
    const bool canBeSet = reach(host, limit) != Reach::EsxiTooOld;
    return canBeSet && cluster.stunSeconds ? *cluster.stunSeconds : limit.number("limit_seconds").value_or(0);
}

/// Whether the limit that is entered counts only if the host's ESXi, which is not entered, is new enough for it.
bool restsOnEsxi(const Limit &limit, const Cluster &cluster, const Host &host, const Stun &stun)
{
    const std::int64_t preset = limit.number("limit_seconds").value_or(0);
    const std::int64_t entered = cluster.stunSeconds.value_or(int(preset));
    const bool differs =
        (stun.worst <= entered) != (stun.worst <= preset) || (stun.expected > entered) != (stun.expected > preset);
    return cluster.vmotionGbps && differs && reach(host, limit) == Reach::EsxiUnknown;
}

void checkStun(const Facts &facts, const Vm &vm, Report &report)
{
    const Limit *limit = needs(vm, VmNeed::Vmotion) ? facts.catalog().limit("vgpu-stun") : nullptr;
    const Host *host = limit ? facts.hostOf(vm) : nullptr;
    const Device *open = host ? unknownVgpuOf(facts, vm) : nullptr;
    if (open)
        return report.unknown(QT_TRANSLATE_NOOP("Rules",
                                                "%1 is to move by vMotion. The catalog does not know vGPU profile %2, "
                                                "so it is unknown how long vMotion stuns the VM."),
                              vm.id, {EntityRef(vm.id), open->profile});
    const Mebibytes memory = host ? movedMemory(facts, vm) : Mebibytes();
    if (memory.value == 0)
        return;
    const Cluster &cluster = *facts.clusterOf(host->id);
    const int gbps = cluster.vmotionGbps.value_or(limit->number("network_gbps").value_or(1));
    const Stun stun = stunOf(*limit, memory, gbps);
    const std::int64_t most = stunLimit(*limit, cluster, *host);
    const std::vector<Arg> args{EntityRef(vm.id), memory.wholeGib(), std::int64_t(gbps),
                                stun.expected,    stun.worst,        most};
    if (restsOnEsxi(*limit, cluster, *host, stun))
        return report.unknown(QT_TRANSLATE_NOOP("Rules",
                                                "vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 "
                                                "Gbit/s by estimate %4 seconds, at worst %5. Whether the limit can be "
                                                "set to %6 seconds depends on the ESXi version of its host, which is "
                                                "not entered."),
                              vm.id, args);
    if (stun.worst <= most && cluster.vmotionGbps)
        return;
    if (!cluster.vmotionGbps)
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by "
                              "estimate %4 seconds, at worst %5; the limit is %6. The speed of the vMotion network "
                              "is not entered."),
            vm.id, args);
    else if (stun.expected > most)
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate "
                              "%4 seconds, at worst %5. The limit is %6 seconds, so vMotion fails."),
            vm.id, args);
    else
        report.found(
            Severity::Info,
            QT_TRANSLATE_NOOP("Rules",
                              "vMotion stuns %1 while it copies %2 GB of frame buffer: over %3 Gbit/s by estimate "
                              "%4 seconds, at worst %5. The limit is %6 seconds, so vMotion may fail."),
            vm.id, args);
}

void offerStunLimit(std::vector<Fix> &fixes, const Facts &facts, const Cluster &cluster, std::int64_t seconds)
{
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Plan a stun limit of %2 seconds for %1"), {EntityRef(cluster.id), seconds},
          changeCluster(facts, cluster.id, [seconds](ClusterFacts &changed) { changed.stunSeconds = int(seconds); }));
}

std::vector<Fix> fixStun(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Vm *vm = vmOf(facts, finding);
    const Host *host = vm ? facts.hostOf(*vm) : nullptr;
    const Cluster *cluster = host ? facts.clusterOf(host->id) : nullptr;
    const Limit *limit = facts.catalog().limit("vgpu-stun");
    if (!cluster || !limit)
        return fixes;
    if (cluster->vmotionGbps)
        offerStunLimit(fixes, facts, *cluster, stunOf(*limit, movedMemory(facts, *vm), *cluster->vmotionGbps).worst);
    offerWithoutNeeds(fixes, facts, vm->id, {VmNeed::Vmotion});
    return fixes;
}

/// Whether DRS may be told to move VMs with vGPUs, by the ESXi versions of the hosts.
Reach automationReach(const Facts &facts, const Cluster &cluster)
{
    const Limit *limit = facts.catalog().limit("drs-vgpu-automation");
    Reach worst = Reach::Reached;
    for (const Host &host : cluster.hosts) {
        const Reach reached = limit ? reach(host, *limit) : Reach::Reached;
        if (reached == Reach::EsxiTooOld)
            return reached;
        worst = reached == Reach::Reached ? worst : reached;
    }
    return worst;
}

void checkAutomation(const Facts &facts, const Cluster &cluster, std::int64_t vms, Report &report)
{
    const Limit *limit = facts.catalog().limit("drs-vgpu-automation");
    const Reach reached = automationReach(facts, cluster);
    const std::vector<Arg> args{EntityRef(cluster.id), vms, limit ? limitText(*limit) : std::string()};
    if (reached == Reach::EsxiTooOld)
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "DRS of %1 is fully automated, and %2 VMs there have vGPUs. Before ESXi %3 DRS does "
                              "not move them by itself, and not all its hosts run that."),
            cluster.id, args);
    else if (cluster.drsMovesVgpus == false)
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "DRS of %1 is fully automated, and %2 VMs there have vGPUs, which it does not move "
                              "without the option PassthroughDrsAutomation=1."),
            cluster.id, args);
    else if (!cluster.drsMovesVgpus)
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "DRS of %1 is fully automated, and %2 VMs there have vGPUs. It is not entered "
                              "whether the option PassthroughDrsAutomation=1 is set, with which it moves them."),
            cluster.id, args);
    else if (reached != Reach::Reached)
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "DRS of %1 is fully automated and to move its %2 VMs with vGPUs, which works from "
                              "ESXi %3 on. The ESXi version of a host is not entered."),
            cluster.id, args);
}

void checkDrs(const Facts &facts, const Cluster &cluster, Report &report)
{
    const bool isAutomated = cluster.drs == DrsLevel::FullyAutomated;
    if (!isAutomated && (cluster.drs || !entersOperations(cluster)))
        return;
    std::int64_t vms = 0;
    for (const Host &host : cluster.hosts)
        vms += std::int64_t(vgpuVmsOf(facts, host).size());
    if (vms == 0)
        return;
    if (isAutomated)
        checkAutomation(facts, cluster, vms, report);
    else
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%2 VMs of %1 have vGPUs, which a fully automated DRS does not move without more "
                              "ado. The automation level of its DRS is not entered."),
            cluster.id, {EntityRef(cluster.id), vms});
}

std::vector<Fix> fixDrs(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Cluster *cluster = facts.cluster({finding.subject.id});
    if (!cluster)
        return fixes;
    offerClusterChange(fixes, facts, cluster->id, QT_TRANSLATE_NOOP("Rules", "Plan DRS of %1 partially automated"),
                       [](ClusterFacts &changed) { changed.drs = DrsLevel::PartiallyAutomated; });
    if (cluster->drs)
        offerClusterChange(fixes, facts, cluster->id, QT_TRANSLATE_NOOP("Rules", "Let DRS of %1 move VMs with vGPUs"),
                           [](ClusterFacts &changed) { changed.drsMovesVgpus = true; });
    return fixes;
}

} // namespace

const Rule kVmotionVgpuNotEnabled{
    .id = "vmotion-vgpu-not-enabled",
    .group = RuleGroup::Operations,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "vMotion of vGPUs is switched on where VMs need it"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "vCenter moves VMs with vGPUs only if its advanced setting vgpu.hotmigrate.enabled is "
                          "true. It is false by default."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Set vgpu.hotmigrate.enabled to true in vCenter's advanced settings."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 6.7 Update 1 and later; before, vGPUs do not move."),
    .sources = {"VMOT7", "UG5 2.7.5"},
    .limits = {"vgpu-vmotion"},
    .check = checkEnabled,
    .fixes = fixEnabled};

const Rule kVmotionStunTime{
    .id = "vmotion-stun-time",
    .group = RuleGroup::Operations,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "vMotion copies the frame buffer within the stun limit"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "vMotion stops the VM while it copies the frame buffer of its vGPUs, and gives up "
                          "when that takes longer than the stun limit, by default 100 seconds. The estimate takes "
                          "one measured size and network, 32 GB over 10 Gbit/s, in proportion, which is inferred; "
                          "vSphere estimates for C-series and Q-series only."),
    .wayOut =
        QT_TRANSLATE_NOOP("Rules",
                          "Raise the limit (VmDevicesStunTimeTolerated, from ESXi 8.0 Update 2 on), or use a faster "
                          "vMotion network."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All; the limit can be set from ESXi 8.0 Update 2 on."),
    .sources = {"STUN", "VMOT7", "KB313479"},
    .limits = {"vgpu-stun"},
    .check = checkStun,
    .fixes = fixStun};

const Rule kDrsFullyAutomated{
    .id = "drs-fully-automated",
    .group = RuleGroup::Operations,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "DRS is not fully automated where VMs have vGPUs, unless told to move them"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "NVIDIA supports DRS with vGPUs in the levels manual and partially automated. From ESXi "
                          "8.0 Update 2 on the options PassthroughDrsAutomation=1 and LBMaxVmotionPerHost=1 let a "
                          "fully automated DRS move such VMs."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Choose the level partially automated, or set the options."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All; with the options ESXi 8.0 Update 2 and later."),
    .sources = {"UG17 2.2", "AIE6", "KB313479", "KB94881"},
    .limits = {"drs-vgpu-automation"},
    .check = checkDrs,
    .fixes = fixDrs};

} // namespace sliceboard
