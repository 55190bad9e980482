// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/nvswitch_groups.h"
#include "model/rules/families/setting_fixes.h"

#include <algorithm>
#include <map>

namespace sliceboard {
namespace {

/// The linked GPUs of a host that a GPU belongs to: its bridge, or the NVSwitch of the host; empty if it has no link.
std::string domainOf(const Host &host, const Gpu &gpu)
{
    return host.nvswitch == true ? std::string("NVSwitch") : gpu.nvlink;
}

bool isIdle(const Facts &facts, const Gpu &gpu)
{
    return gpu.use != GpuUse::Passthrough && gpu.reservations.empty() && facts.index().residents(gpu.id).empty();
}

/// How many GPUs of a model, idle or the group's own, the best linked set of the host has.
std::int64_t mostLinked(const Facts &facts, const Host &host, const GpuModel *model,
                        const std::vector<const Gpu *> &own)
{
    std::map<std::string, std::int64_t> counts;
    for (const Gpu &gpu : host.gpus) {
        const std::string domain = domainOf(host, gpu);
        const bool isOwn = std::ranges::find(own, &gpu) != own.end();
        if (!domain.empty() && (!model || facts.model(gpu) == model) && (isOwn || isIdle(facts, gpu)))
            ++counts[domain];
    }
    std::int64_t most = 0;
    for (const auto &[domain, count] : counts)
        most = std::max(most, count);
    return most;
}

/// Whether the placed devices of a group sit on different GPUs of one linked set.
bool areLinked(const Host &host, const std::vector<const Gpu *> &gpus)
{
    const std::set<const Gpu *> distinct(gpus.begin(), gpus.end());
    return distinct.size() == gpus.size() && std::ranges::all_of(gpus, [&](const Gpu *gpu) {
               const bool isHere = std::ranges::any_of(host.gpus, [&](const Gpu &here) { return &here == gpu; });
               const std::string domain = domainOf(host, *gpu);
               return isHere && !domain.empty() && domain == domainOf(host, *gpus.front());
           });
}

void checkVersion(const Facts &facts, const Host &host, const Vm &vm, Report &report)
{
    const Limit *limit = facts.catalog().limit("device-groups");
    if (!limit)
        return;
    const Reach reached = reach(host, *limit);
    const std::vector<Arg> args{EntityRef(vm.id), EntityRef(host.id), esxiText(host), limitText(*limit)};
    if (reached == Reach::EsxiTooOld)
        report.found(QT_TRANSLATE_NOOP(
                         "Rules", "%1 has a device group, but %2 runs ESXi %3. Device groups exist from ESXi %4 on."),
                     host.id, args, {EntityRef(vm.id)});
    else if (reached == Reach::EsxiUnknown)
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 has a device group, which needs ESXi %4 or later. The ESXi version of %2 is "
                              "not entered."),
            host.id, args, {EntityRef(vm.id)});
}

void checkGroup(const Facts &facts, const Host &host, const Vm &vm, const DeviceGroup &group, Report &report)
{
    if (leavesHost(facts, vm, group, host))
        return; // vgpu-device-on-other-host speaks of it
    const auto gpus = gpusOf(facts, vm, group);
    const VgpuType *type = facts.type(vm.devices[std::size_t(group.rows.front())]);
    const GpuModel *model = type ? facts.catalog().model(type->model) : nullptr;
    const auto size = std::int64_t(group.rows.size());
    const std::int64_t most = mostLinked(facts, host, model, gpus);
    const std::vector<Arg> args{EntityRef(vm.id), group.word, size, EntityRef(host.id), most};
    const bool isScattered = !gpus.empty() && !areLinked(host, gpus);
    if ((isScattered || most < size) && mayHaveNvswitch(host, model))
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "Device group %2 of %1 needs %3 linked GPUs. Its GPUs are made for NVSwitch baseboards; "
                              "it is not entered whether %4 has an NVSwitch."),
            host.id, args, {EntityRef(vm.id)});
    else if (isScattered)
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "The %3 vGPUs of device group %2 of %1 sit on GPUs of %4 that are not all linked to "
                              "each other. A device group needs as many linked GPUs of its own."),
            host.id, args, {EntityRef(vm.id)});
    else if (most < size)
        report.found(QT_TRANSLATE_NOOP(
                         "Rules", "Device group %2 of %1 needs %3 linked GPUs that are free, but %4 has %5 at most."),
                     host.id, args, {EntityRef(vm.id)});
}

void checkHost(const Facts &facts, const Host &host, Report &report)
{
    for (const VmId id : facts.vmsOn(host)) {
        const Vm &vm = *facts.vm(id);
        const auto groups = groupsOf(vm);
        if (groups.empty() || vm.power == PowerState::Off || facts.hostOf(vm) != &host)
            continue;
        checkVersion(facts, host, vm, report);
        for (const DeviceGroup &group : groups)
            if (group.rows.size() > 1)
                checkGroup(facts, host, vm, group, report);
    }
}

/// The finding's VM is its first argument, the word of the group its second.
std::vector<Fix> fixGroup(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const auto *ref = finding.args.empty() ? nullptr : std::get_if<EntityRef>(&finding.args[0]);
    const Vm *vm = ref ? facts.vm({ref->id}) : nullptr;
    const auto *word = finding.args.size() == 5 ? std::get_if<std::string>(&finding.args[1]) : nullptr;
    if (vm && word)
        offerVmChange(fixes, facts, vm->id,
                      QT_TRANSLATE_NOOP("Rules", "Take the vGPUs of device group %2 of %1 singly"),
                      [word](Vm &changed) {
                          for (Device &device : changed.devices)
                              if (device.group == *word)
                                  device.group.clear();
                      },
                      {*word});
    return fixes;
}

} // namespace

const Rule kDeviceGroupPartialHost{
    .id = "device-group-partial-host",
    .group = RuleGroup::MultiVgpu,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A device group finds all its linked GPUs on one host"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "A device group of n vGPUs needs n whole GPUs of one host that are linked to each "
                          "other, by one bridge or by the NVSwitch, and that nobody else uses. With fewer of "
                          "them the VM does not power on."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Free the linked GPUs, choose a smaller group, or another host."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 8.0 and later."),
    .sources = {"FD11"},
    .limits = {"device-groups"},
    .check = checkHost,
    .fixes = fixGroup};

} // namespace sliceboard
