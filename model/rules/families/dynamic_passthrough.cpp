// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/gpu_room.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/setting_fixes.h"
#include "model/rules/families/vm_needs.h"

#include <algorithm>
#include <map>

namespace sliceboard {
namespace {

bool isWaiting(const Device &device) { return device.kind == DeviceKind::DynamicPassthrough && !device.gpu; }

bool asksDynamically(const Vm &vm)
{
    return std::ranges::any_of(vm.devices,
                               [](const Device &device) { return device.kind == DeviceKind::DynamicPassthrough; });
}

int freeFor(const Facts &facts, const Host &host, const std::string &model)
{
    return int(std::ranges::count_if(host.gpus, [&](const Gpu &gpu) {
        return isFreeForPassthrough(facts, gpu) && isOfModel(facts, gpu, model);
    }));
}

/// Waiting devices of a running VM by the model that they ask for.
std::map<std::string, int> wantedBy(const Vm &vm)
{
    std::map<std::string, int> wanted;
    for (const Device &device : vm.devices)
        if (isWaiting(device) && vm.power == PowerState::On)
            ++wanted[device.profile];
    return wanted;
}

/// Speaks of the ESXi version; true if it has said that it is too old, or not entered.
bool tellVersion(const Facts &facts, const Cluster &cluster, const Host &host, const Vm &vm, Report &report)
{
    const Limit *limit = facts.catalog().limit("dynamic-directpath");
    const Reach reached = limit ? reach(host, *limit) : Reach::Reached;
    if (reached == Reach::Reached)
        return false;
    const std::vector<Arg> args{EntityRef(vm.id), EntityRef(host.id), esxiText(host), limitText(*limit)};
    if (reached == Reach::EsxiTooOld)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 asks for a GPU by Dynamic DirectPath I/O, but %2 runs ESXi %3. It needs "
                                       "ESXi %4 or later."),
                     cluster.id, args, {EntityRef(vm.id)});
    else
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "%1 asks for a GPU by Dynamic DirectPath I/O, which needs ESXi %4 or later. "
                                         "The ESXi version of %2 is not entered."),
                       cluster.id, args, {EntityRef(vm.id)});
    return true;
}

/// Speaks of the first model of which the host has too few.
void tellShortage(const Facts &facts, const Cluster &cluster, const Host &host, const Vm &vm, Report &report)
{
    for (const auto &[model, count] : wantedBy(vm))
        if (const int free = freeFor(facts, host, model); free < count)
            return report.found(QT_TRANSLATE_NOOP("Rules",
                                                  "%1 is to have %2 GPUs of model %3 by Dynamic DirectPath I/O, but "
                                                  "%4 has %5 free that match."),
                                cluster.id,
                                {EntityRef(vm.id), std::int64_t(count), model, EntityRef(host.id), std::int64_t(free)},
                                {EntityRef(vm.id)});
}

/// Each VM of a host by itself: that several wait for one GPU shows when the first of them is placed.
void checkHost(const Facts &facts, const Cluster &cluster, const Host &host, Report &report)
{
    for (const VmId id : facts.vmsOn(host)) {
        const Vm &vm = *facts.vm(id);
        if (!asksDynamically(vm) || facts.hostOf(vm) != &host)
            continue; // of the latter it has a device here, but runs elsewhere
        if (!tellVersion(facts, cluster, host, vm, report))
            tellShortage(facts, cluster, host, vm, report);
    }
}

void checkSimilarGpus(const Facts &facts, const Cluster &cluster, Report &report)
{
    for (const Host *host : hostsWithDemands(facts, cluster))
        checkHost(facts, cluster, *host, report);
}

/// Hosts of the cluster that have what the VM waits for, nearest first; at most two.
std::vector<Fix> fixMatch(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Cluster *cluster = facts.cluster({finding.subject.id});
    const Vm *vm = cluster && !finding.others.empty() ? facts.vm({finding.others.front().id}) : nullptr;
    const auto placed = [](const Device &device) { return device.gpu.has_value(); };
    if (!vm || !vm->host || std::ranges::any_of(vm->devices, placed))
        return fixes;
    for (const Host &host : cluster->hosts) {
        const auto wanted = wantedBy(*vm);
        const bool has = std::ranges::all_of(wanted, [&](const auto &entry) {
            return freeFor(facts, host, entry.first) >= entry.second;
        });
        if (!has || host.id == *vm->host || fixes.size() == 2)
            continue;
        offerVmChange(fixes, facts, vm->id, QT_TRANSLATE_NOOP("Rules", "Let %1 run on %2"),
                      [&](Vm &changed) { changed.host = host.id; }, {EntityRef(host.id)});
    }
    return fixes;
}

} // namespace

const Rule kPassthroughDynamicNoFreeMatch{
    .id = "passthrough-dynamic-no-free-match",
    .group = RuleGroup::Modes,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Dynamic DirectPath I/O finds free GPUs of the model asked for"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "At power-on Dynamic DirectPath I/O takes any free passthrough GPU of the host "
                                     "with the vendor and device asked for. If there are too few, the VM does not "
                                     "power on. Looked at are VMs that have a host; those that wait for one can go "
                                     "anywhere. Hardware labels narrow the choice further; they are not compared, "
                                     "since the design does not hold labels of GPUs."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Free or add a matching GPU, correct the model or label asked for, or let the VM run "
                                "on a host that has one."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 7.0 and later."),
    .sources = {"FDDDP", "FD3", "VMADM7"},
    .limits = {"dynamic-directpath"},
    .check = checkSimilarGpus,
    .fixes = fixMatch};

} // namespace sliceboard
