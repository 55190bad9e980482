// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/vm_asks.h"
#include "model/rules/families/families.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/setting_fixes.h"
#include "model/rules/families/vm_needs.h"

#include <algorithm>
#include <map>
#include <tuple>

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

/// Answers from the first to the last host of a cluster, each question once.
struct Answer {
    int withModel = 0; ///< hosts that have the GPU model
    std::vector<const Host *> takers; ///< at most two: one of them is not the VM's own
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

/// A release that is not entered, or a pairing that is not known, is no mismatch.
bool goesWith(const Facts &facts, const Host &host, const std::string &guestRelease)
{
    if (host.vgpuManager.kind != DriverKind::VgpuManager)
        return false;
    const auto manager = managerRelease(host);
    const auto guest = VgpuRelease::parse(guestRelease);
    if (!manager || !guest)
        return true;
    const DriverPairing pairing = facts.catalog().pairing(*manager, *guest);
    return pairing == DriverPairing::Compatible || pairing == DriverPairing::Unknown;
}

/// Slots on a GPU for the type, at most as many as are wanted; starts that overlap may be counted twice.
int roomOn(const Facts &facts, const Gpu &gpu, const Wanted &wanted)
{
    const GpuModel *model = facts.model(gpu);
    const VgpuType &type = *wanted.type;
    const bool sameEcc = !gpu.ecc || !wanted.ecc || *gpu.ecc == *wanted.ecc;
    if (!model || gpu.use != GpuUse::Vgpu || !sameEcc || type.isMigBacked() != (gpu.vgpuMode == VgpuMode::Mig))
        return 0;
    const auto tenants = tenantsOf(facts, gpu, Who::Running);
    const bool hasOtherSize = gpu.vgpuMode == VgpuMode::SameSize && std::ranges::any_of(tenants, [&](const Tenant &t) {
                                  return !t.type || t.type->frameBuffer != type.frameBuffer;
                              });
    const auto shape = hasOtherSize ? std::nullopt : shapeOf(type, *model, gpu.vgpuMode, facts.catalog());
    return shape ? std::min(int(freeStarts(*shape, facts.layout(gpu).seats).size()), wanted.count) : 0;
}

Answer answerTo(const Facts &facts, const Cluster &cluster, const Wanted &wanted)
{
    Answer answer;
    for (const Host &host : cluster.hosts) {
        bool hasModel = false;
        int room = 0;
        for (const Gpu &gpu : host.gpus) {
            const GpuModel *model = facts.model(gpu);
            if (!model || model->key != wanted.type->model)
                continue;
            hasModel = true;
            if (answer.takers.size() < 2 && room < wanted.count)
                room += roomOn(facts, gpu, wanted);
        }
        answer.withModel += hasModel ? 1 : 0;
        if (room >= wanted.count && goesWith(facts, host, wanted.guestRelease))
            answer.takers.push_back(&host);
    }
    return answer;
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

void checkCluster(const Facts &facts, const Cluster &cluster, Report &report)
{
    std::map<Wanted, Answer> answers;
    for (const Host &host : cluster.hosts)
        for (const VmId id : facts.vmsOn(host)) {
            const Vm &vm = *facts.vm(id);
            if (!needs(vm, VmNeed::Vmotion) || vm.power == PowerState::Off || facts.hostOf(vm) != &host
                || asksForPassthrough(vm))
                continue;
            const auto wanted = wantedBy(facts, vm, host);
            if (!wanted)
                continue;
            const auto [found, isNew] = answers.try_emplace(*wanted);
            if (isNew)
                found->second = answerTo(facts, cluster, *wanted);
            const auto &takers = found->second.takers;
            if (std::ranges::none_of(takers, [&](const Host *taker) { return taker != &host; }))
                tell(cluster, vm, *wanted, found->second, report);
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
                          "and a vGPU Manager that goes with the guest driver. Facts that are not entered count "
                          "as equal."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Make another host alike and keep a slot free there, or do without vMotion."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"AIE8L", "AIE6 Migration", "VCF9QA"},
    .check = checkCluster,
    .fixes = fixDestination};

} // namespace sliceboard
