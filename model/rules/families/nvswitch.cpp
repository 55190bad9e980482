// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/vm_asks.h"
#include "model/rules/families/entered.h"
#include "model/rules/families/families.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/nvswitch_groups.h"
#include "model/rules/families/setting_fixes.h"

#include <algorithm>

namespace sliceboard {
namespace {

std::vector<EntityRef> passthroughOf(const Facts &facts, const Host &host)
{
    std::vector<EntityRef> gpus;
    for (const Gpu &gpu : host.gpus) {
        const auto residents = facts.index().residents(gpu.id);
        const bool isPassed = std::any_of(residents.begin(), residents.end(), [&](const DeviceRef &ref) {
            return isPassthrough(facts.vm(ref.vm)->devices[std::size_t(ref.device)]);
        });
        const GpuModel *model = facts.model(gpu);
        if ((isPassed || gpu.use == GpuUse::Passthrough) && (host.nvswitch || (model && model->nvswitchFrom)))
            gpus.emplace_back(gpu.id);
    }
    return gpus;
}

void checkPassthrough(const Facts &facts, const Host &host, Report &report)
{
    if (host.nvswitch == false || (!host.nvswitch && !entersTopology(host)))
        return;
    const auto gpus = passthroughOf(facts, host);
    if (gpus.empty())
        return;
    const std::vector<Arg> args{EntityRef(host.id), std::int64_t(gpus.size())};
    if (host.nvswitch)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has an NVSwitch baseboard and GPUs in passthrough (%2). NVIDIA does not "
                                       "support that on vSphere."),
                     host.id, args, gpus);
    else
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "%1 has GPUs in passthrough (%2) that are made for NVSwitch baseboards, where "
                                         "passthrough is not supported. It is not entered whether it has an NVSwitch."),
                       host.id, args, gpus);
}

std::vector<Fix> fixPassthrough(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    std::vector<GpuId> ids;
    for (const EntityRef &ref : finding.others)
        ids.push_back({ref.id});
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Use all GPUs of %1 that are in passthrough for vGPUs"), {finding.subject},
          changeGpus(facts, ids, [](Gpu &gpu) {
              gpu.use = GpuUse::Vgpu;
              gpu.passthroughEnabled.reset();
          }));
    return fixes;
}

void checkVersion(const Facts &facts, const Host &host, Report &report)
{
    for (const SwitchedGroup &switched : switchedGroupsOf(facts, host)) {
        const GpuModel *model = modelOf(facts, switched);
        if (!model)
            continue;
        const std::string first = model->nvswitchFrom ? model->nvswitchFrom->toString() : std::string();
        const std::vector<Arg> args{EntityRef(switched.vm->id), model->name, EntityRef(host.id), esxiText(host), first};
        const std::vector<EntityRef> others{EntityRef(switched.vm->id)};
        if (!model->nvswitchFrom)
            report.unknown(
                QT_TRANSLATE_NOOP("Rules",
                                  "%1 has a device group of %2 on the NVSwitch of %3. From which ESXi version "
                                  "on that works is not in the catalog."),
                host.id, args, others);
        else if (!host.esxi)
            report.unknown(
                QT_TRANSLATE_NOOP("Rules",
                                  "%1 has a device group of %2 on the NVSwitch of %3, which needs ESXi %5 or "
                                  "later. The ESXi version is not entered."),
                host.id, args, others);
        else if (*host.esxi < *model->nvswitchFrom)
            report.found(QT_TRANSLATE_NOOP("Rules",
                                           "%1 has a device group of %2 on the NVSwitch of %3, which runs ESXi %4. It "
                                           "needs ESXi %5 or later."),
                         host.id, args, others);
        else
            continue;
        return; // the other groups of the host fare the same
    }
}

std::vector<Fix> fixVersion(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Host *host = hostOf(facts, finding);
    const auto *text = finding.args.size() == 5 ? std::get_if<std::string>(&finding.args[4]) : nullptr;
    const auto version = text ? EsxiVersion::parse(*text) : std::nullopt;
    if (host && version)
        offerHostChange(fixes, facts, host->id, QT_TRANSLATE_NOOP("Rules", "Plan ESXi %2 on %1"),
                        [&](HostFacts &changed) { changed.esxi = version; }, {*text});
    return fixes;
}

void checkProfiles(const Facts &facts, const Vm &vm, Report &report)
{
    if (!wantsLinkedGpus(vm) || !isOnNvswitch(facts, vm))
        return;
    for (const Device &device : vm.devices) {
        const VgpuType *type = facts.type(device);
        if (!type || isFullSize(facts, *type))
            continue;
        report.found(
            type->isMigBacked()
                ? QT_TRANSLATE_NOOP("Rules",
                                    "%1 is to use the NVSwitch of %3, but %2 is backed by a MIG instance. Only "
                                    "time-sliced vGPUs of a whole GPU can use it.")
                : QT_TRANSLATE_NOOP("Rules",
                                    "%1 is to use the NVSwitch of %3, but %2 is only a part of a GPU. Only "
                                    "time-sliced vGPUs of a whole GPU can use it."),
            vm.id, {EntityRef(vm.id), type->name, EntityRef(facts.hostOf(vm)->id)});
        return;
    }
}

/// Does without peer-to-peer and takes the vGPUs singly.
std::vector<Fix> fixLinked(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerVmChange(fixes, facts, {finding.subject.id}, QT_TRANSLATE_NOOP("Rules", "Do without NVSwitch for %1"),
                  [](Vm &vm) {
                      vm.needs.erase(VmNeed::PeerToPeer);
                      for (Device &device : vm.devices)
                          device.group.clear();
                  });
    return fixes;
}

} // namespace

const Rule kNvswitchPassthroughUnsupported{
    .id = "nvswitch-passthrough-unsupported",
    .group = RuleGroup::Nvswitch,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "GPUs of an NVSwitch baseboard are not passed through"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "NVIDIA does not support GPU passthrough on vSphere hosts with NVSwitch, not even of "
                          "the whole baseboard. The texts for NVIDIA AI Enterprise 6 and 8 say so; that of "
                          "release 9 was cut off before this point."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Use device groups of full-size vGPUs."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All read; not verified for NVIDIA AI Enterprise 9."),
    .sources = {"AIE8N", "AIE6 NVSwitch"},
    .check = checkPassthrough,
    .fixes = fixPassthrough};

const Rule kNvswitchEsxiTooOld{
    .id = "nvswitch-esxi-too-old",
    .group = RuleGroup::Nvswitch,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "ESXi is new enough for the NVSwitch of the baseboard"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "ESXi builds the partitions of an NVSwitch from 8.0 Update 1 on for A100 and A800 "
                          "baseboards, from 8.0 Update 2 on for H100, H800, H200 and H20. B200 needs a Fabric "
                          "Manager of its own, whose versions are not in the catalog."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Upgrade ESXi."),
    .versions = QT_TRANSLATE_NOOP("Rules", "By GPU model, see the catalog."),
    .sources = {"AIE6 table 31", "AIE9N"},
    .check = checkVersion,
    .fixes = fixVersion};

const Rule kNvswitchMig{.id = "nvswitch-mig",
                        .group = RuleGroup::Nvswitch,
                        .severity = Severity::Error,
                        .evidence = Evidence::Read,
                        .title = QT_TRANSLATE_NOOP("Rules", "Only vGPUs of a whole GPU use the NVSwitch"),
                        .explanation = QT_TRANSLATE_NOOP(
                            "Rules",
                            "Peer-to-peer over NVSwitch works between time-sliced vGPUs that each have a whole "
                            "GPU. MIG-backed and fractional vGPUs take no part in it."),
                        .wayOut = QT_TRANSLATE_NOOP("Rules", "Use full-size time-sliced profiles."),
                        .versions = QT_TRANSLATE_NOOP("Rules", "All releases read."),
                        .sources = {"AIE8N", "AIE9N"},
                        .check = checkProfiles,
                        .fixes = fixLinked};

} // namespace sliceboard
