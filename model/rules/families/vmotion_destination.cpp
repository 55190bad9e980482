// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/vm_asks.h"
#include "model/rules/families/families.h"
#include "model/rules/families/gpu_room.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/setting_fixes.h"
#include "model/rules/families/vm_needs.h"

#include <algorithm>
#include <map>

namespace sliceboard {
namespace {

/// What a host must offer to take over the vGPUs of a VM: whatever differs here is another question.
struct Wanted {
    const VgpuType *type = nullptr;
    std::optional<bool> ecc;
    int count = 0;
    std::string guestRelease;
    friend auto operator<=>(const Wanted &, const Wanted &) = default;
};

/// A host that can take the VM if a fact that is not entered is as it should be.
struct Doubt {
    const Host *host = nullptr;
    const Gpu *ecc =
        nullptr; ///< its ECC setting is not entered, or that of the VM's GPU; nullptr: the drivers are open
    GuestFit fit = GuestFit::Yes;
};

/// Answers from the first to the last host of a cluster, each question once.
struct Answer {
    int withModel = 0; ///< hosts that have the GPU model
    std::vector<const Host *> takers; ///< at most two: one of them is not the VM's own
    std::vector<Doubt> doubts; ///< the same
};

/// By its first placed vGPU: the others are of the same board and series (multi-vgpu-same-board-series).
std::optional<Wanted> wantedBy(const Facts &facts, const Vm &vm, const Host &host)
{
    for (const Device &device : vm.devices) {
        if (device.kind != DeviceKind::Vgpu || !device.gpu)
            continue;
        if (facts.index().hostOf(*device.gpu) != host.id)
            return {}; // vgpu-device-on-other-host speaks of it
        const Gpu *gpu = facts.gpu(*device.gpu);
        const VgpuType *type = gpu ? facts.type(device.profile, *gpu) : nullptr;
        if (type)
            return Wanted{type, gpu->ecc, int(std::ranges::count(vm.devices, device.profile, &Device::profile)),
                          vm.guestDriver.kind == DriverKind::Vgpu ? vm.guestDriver.release : std::string()};
    }
    return {};
}

/// How many of the wanted vGPUs the GPU takes, at most as many as are wanted.
int roomOn(const Facts &facts, const Gpu &gpu, const Wanted &wanted)
{
    GpuRoom room(facts, gpu);
    int taken = 0;
    while (taken < wanted.count && room.take(*wanted.type))
        ++taken;
    return taken;
}

/// Room of a host on GPUs with the same ECC setting, and on those of which it is not known whether they have it.
struct HostRoom {
    int sure = 0;
    int open = 0;
    const Gpu *firstOpen = nullptr;
};

HostRoom roomOf(const Facts &facts, const Host &host, const Wanted &wanted)
{
    HostRoom room;
    for (const Gpu &gpu : host.gpus) {
        const bool isKnown = gpu.ecc && wanted.ecc;
        if (room.sure >= wanted.count || (isKnown && *gpu.ecc != *wanted.ecc))
            continue;
        const int taken = roomOn(facts, gpu, wanted);
        (isKnown ? room.sure : room.open) += taken;
        if (!isKnown && taken > 0 && !room.firstOpen)
            room.firstOpen = &gpu;
    }
    return room;
}

bool hasModel(const Facts &facts, const Host &host, const std::string &key)
{
    return std::ranges::any_of(host.gpus, [&](const Gpu &gpu) {
        const GpuModel *model = facts.model(gpu);
        return model && model->key == key;
    });
}

Answer answerTo(const Facts &facts, const Cluster &cluster, const Wanted &wanted)
{
    Answer answer;
    for (const Host &host : cluster.hosts) {
        if (!hasModel(facts, host, wanted.type->model))
            continue;
        ++answer.withModel;
        const GuestFit fit = guestFit(facts.catalog(), host, wanted.guestRelease);
        if (fit == GuestFit::No || answer.takers.size() == 2)
            continue;
        const HostRoom room = roomOf(facts, host, wanted);
        if (room.sure >= wanted.count && fit == GuestFit::Yes)
            answer.takers.push_back(&host);
        else if (room.sure + room.open >= wanted.count && answer.doubts.size() < 2)
            answer.doubts.push_back({&host, room.sure >= wanted.count ? nullptr : room.firstOpen, fit});
    }
    return answer;
}

const char *messageFor(const Doubt &doubt, const Wanted &wanted)
{
    if (doubt.ecc)
        return wanted.ecc ? QT_TRANSLATE_NOOP("Rules",
                                              "Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): "
                                              "the ECC setting of %5 is not entered.")
                          : QT_TRANSLATE_NOOP("Rules",
                                              "Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): "
                                              "the ECC setting of the GPU that it is on today is not entered.");
    if (doubt.fit == GuestFit::ManagerReleaseMissing)
        return QT_TRANSLATE_NOOP("Rules",
                                 "Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the release "
                                 "of the vGPU Manager there is not entered.");
    if (doubt.fit == GuestFit::GuestReleaseMissing)
        return QT_TRANSLATE_NOOP("Rules",
                                 "Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the release "
                                 "of the vGPU guest driver is not entered.");
    return QT_TRANSLATE_NOOP("Rules",
                             "Whether %2 can take %3 by vMotion is unknown (VMs: %4, among them %1): the catalog does "
                             "not know whether the guest driver goes with the vGPU Manager there.");
}

void tell(const Cluster &cluster, const Vm &vm, const Wanted &wanted, const Answer &answer, Report &report)
{
    const std::vector<Arg> args{EntityRef(vm.id), EntityRef(cluster.id), wanted.type->name,
                                std::int64_t(answer.withModel - 1)};
    report.found(
        answer.withModel < 2
            ? QT_TRANSLATE_NOOP("Rules",
                                "%1 is to move by vMotion, but no other host of %2 has a GPU for %3. vMotion "
                                "needs the same GPU board.")
            : QT_TRANSLATE_NOOP("Rules",
                                "%1 is to move by vMotion, but of the other hosts of %2 with the same GPU board "
                                "(%4) none can take its %3: each lacks a free slot, the same mode or ECC setting, or "
                                "a vGPU Manager that goes with its guest driver."),
        cluster.id, args, {EntityRef(vm.id)});
}

/// VMs of one host that ask for the same.
struct Group {
    Wanted wanted;
    std::vector<EntityRef> vms;
};

std::vector<Group> groupsOn(const Facts &facts, const Host &host)
{
    std::vector<Group> groups;
    for (const VmId id : facts.vmsOn(host)) {
        const Vm &vm = *facts.vm(id);
        if (!needs(vm, VmNeed::Vmotion) || vm.power == PowerState::Off || facts.hostOf(vm) != &host
            || asksForPassthrough(vm))
            continue;
        const auto wanted = wantedBy(facts, vm, host);
        if (!wanted)
            continue;
        const auto known = std::ranges::find(groups, *wanted, &Group::wanted);
        if (known == groups.end())
            groups.push_back({*wanted, {id}});
        else
            known->vms.emplace_back(id);
    }
    return groups;
}

void judge(const Facts &facts, const Cluster &cluster, const Host &host, const Group &group, const Answer &answer,
           Report &report)
{
    if (std::ranges::any_of(answer.takers, [&](const Host *taker) { return taker != &host; }))
        return;
    const auto doubt = std::ranges::find_if(answer.doubts, [&](const Doubt &d) { return d.host != &host; });
    if (doubt == answer.doubts.end()) {
        for (const EntityRef &vm : group.vms)
            tell(cluster, *facts.vm({vm.id}), group.wanted, answer, report);
        return;
    }
    std::vector<Arg> args{group.vms.front(), EntityRef(doubt->host->id), group.wanted.type->name,
                          std::int64_t(group.vms.size())};
    if (doubt->ecc)
        args.emplace_back(EntityRef(doubt->ecc->id));
    report.unknown(messageFor(*doubt, group.wanted), cluster.id, std::move(args), group.vms);
}

void checkCluster(const Facts &facts, const Cluster &cluster, Report &report)
{
    std::map<Wanted, Answer> answers;
    for (const Host *host : hostsWithDemands(facts, cluster))
        for (const Group &group : groupsOn(facts, *host)) {
            const auto [found, isNew] = answers.try_emplace(group.wanted);
            if (isNew)
                found->second = answerTo(facts, cluster, group.wanted);
            judge(facts, cluster, *host, group, found->second, report);
        }
}

std::vector<Fix> fixDestination(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Vm *vm = finding.others.empty() ? nullptr : facts.vm({finding.others.front().id});
    if (!vm)
        return fixes;
    offerWithoutNeeds(fixes, facts, vm->id, {VmNeed::Vmotion});
    return fixes;
}

} // namespace

const Rule kVmotionDestinationMismatch{
    .id = "vmotion-destination-mismatch",
    .group = RuleGroup::Operations,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Another host of the cluster can take a VM that moves by vMotion"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "The destination needs the same GPU board (not 94 GB for 80 GB, nor H200 for H100), a "
                          "free slot for the profile, the same ECC setting, the same mode (time-sliced or MIG) "
                          "and a vGPU Manager that goes with the guest driver. A host that may be one, if facts "
                          "that are not entered are as they should be, is reported as unknown."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Make another host alike and keep a slot free there, or do without vMotion."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"AIE8L", "AIE6 Migration", "VCF9QA"},
    .check = checkCluster,
    .fixes = fixDestination};

} // namespace sliceboard
