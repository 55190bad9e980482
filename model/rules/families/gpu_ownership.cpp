// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/vm_asks.h"
#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// The VMs that hold a GPU by passthrough, each once. VMs that hold both kinds of device cannot start at all and are
/// left to vm-mixes-passthrough-and-vgpu.
struct Holders {
    std::vector<const Vm *> vms;
    int running = 0;
    const Vm *twice = nullptr; ///< holds the GPU by two devices
};

Holders holdersOf(const Facts &facts, const Gpu &gpu)
{
    Holders holders;
    for (const DeviceRef &ref : facts.index().residents(gpu.id)) {
        const Vm *vm = facts.vm(ref.vm);
        if (!isPassthrough(vm->devices[std::size_t(ref.device)]) || mixesKinds(*vm))
            continue;
        if (!holders.vms.empty() && holders.vms.back() == vm) {
            holders.twice = vm;
            continue;
        }
        holders.vms.push_back(vm);
        holders.running += vm->power == PowerState::On ? 1 : 0;
    }
    return holders;
}

std::vector<EntityRef> refs(const std::vector<const Vm *> &vms)
{
    std::vector<EntityRef> all;
    for (const Vm *vm : vms)
        all.emplace_back(vm->id);
    return all;
}

void checkMixes(const Facts &, const Vm &vm, Report &report)
{
    if (!mixesKinds(vm))
        return;
    const auto whole = std::ranges::count_if(vm.devices, isPassthrough);
    report.found(QT_TRANSLATE_NOOP("Rules",
                                   "%1 has both kinds of GPU device (passthrough: %2, vGPU: %3). NVIDIA "
                                   "supports the two modes only in separate VMs, so this VM may have one kind."),
                 vm.id, {EntityRef(vm.id), std::int64_t(whole), std::int64_t(vm.devices.size()) - whole});
}

Edits dropDevices(const Facts &facts, VmId vm, bool passthrough)
{
    const VmId ids[] = {vm};
    return changeVms(facts, ids, [passthrough](Vm &changed) {
        std::erase_if(changed.devices, [=](const Device &device) { return isPassthrough(device) == passthrough; });
    });
}

std::vector<Fix> fixMixes(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const VmId vm{finding.subject.id};
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Remove the passthrough devices of %1 and keep its vGPUs"),
          {finding.subject}, dropDevices(facts, vm, true));
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Remove the vGPUs of %1 and keep its passthrough devices"),
          {finding.subject}, dropDevices(facts, vm, false));
    return fixes;
}

/// The first passthrough device on the GPU; vm 0 if there is none.
DeviceRef firstPassthrough(const Facts &facts, const Gpu &gpu)
{
    for (const DeviceRef &ref : facts.index().residents(gpu.id))
        if (isPassthrough(facts.vm(ref.vm)->devices[std::size_t(ref.device)]))
            return ref;
    return {};
}

void checkTwoModes(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const DeviceRef whole = firstPassthrough(facts, gpu);
    const bool held = bool(whole.vm);
    const bool slices = hasTenants(facts, gpu);
    if (held && (slices || gpu.use == GpuUse::Vgpu)) {
        std::vector<EntityRef> others = vmsOf(tenantsOf(facts, gpu, Who::All));
        if (std::ranges::find(others, EntityRef(whole.vm)) == others.end())
            others.insert(others.begin(), whole.vm);
        const char *message = slices
            ? QT_TRANSLATE_NOOP("Rules",
                                "%1 is passed through to %2 and serves vGPUs too. A GPU works in one mode at "
                                "a time: passthrough for one VM, or vGPUs.")
            : QT_TRANSLATE_NOOP("Rules",
                                "%1 is planned for vGPUs but is passed through to %2. A GPU works in one mode "
                                "at a time: passthrough for one VM, or vGPUs.");
        return report.found(message, gpu.id, {EntityRef(gpu.id), EntityRef(whole.vm)}, std::move(others));
    }
    if (slices && (gpu.use == GpuUse::Passthrough || gpu.passthroughEnabled == true))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 is set to passthrough, but vGPUs are placed on it. A GPU works in "
                                       "one mode at a time: passthrough for one VM, or vGPUs."),
                     gpu.id, {EntityRef(gpu.id)}, vmsOf(tenantsOf(facts, gpu, Who::All)));
}

std::vector<Fix> fixTwoModes(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    if (!gpu)
        return fixes;
    const DeviceRef whole = firstPassthrough(facts, *gpu);
    auto slices = tenantsOf(facts, *gpu, Who::All);
    if (slices.empty() && whole.vm)
        offerUse(fixes, facts, gpu->id, GpuUse::Passthrough);
    if (!slices.empty() && !whole.vm)
        offerUse(fixes, facts, gpu->id, GpuUse::Vgpu);
    if (!slices.empty())
        offerRelief(fixes, facts, *gpu, std::move(slices));
    if (whole.vm) {
        offerMoves(fixes, facts, whole);
        offerUnplace(fixes, facts, whole);
    }
    return fixes;
}

void checkShared(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    if (facts.index().residents(gpu.id).size() < 2)
        return;
    const Holders holders = holdersOf(facts, gpu);
    if (holders.vms.size() > 1) {
        const std::vector<Arg> args{EntityRef(gpu.id), std::int64_t(holders.vms.size()), EntityRef(holders.vms[0]->id),
                                    EntityRef(holders.vms[1]->id)};
        if (holders.running > 1)
            report.found(QT_TRANSLATE_NOOP("Rules",
                                           "%1 is passed through to %2 VMs, among them %3 and %4. A passthrough "
                                           "GPU belongs to 1 running VM; the next one will not power on."),
                         gpu.id, args, refs(holders.vms));
        else
            report.found(Severity::Warning,
                         QT_TRANSLATE_NOOP("Rules",
                                           "%1 is passed through to %2 VMs, among them %3 and %4, of which at "
                                           "most 1 is powered on. That works only while the others stay off."),
                         gpu.id, args, refs(holders.vms));
    } else if (holders.twice) {
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%2 holds %1 by more than one passthrough device. A VM can have the "
                                       "same GPU only 1 time."),
                     gpu.id, {EntityRef(gpu.id), EntityRef(holders.twice->id)}, {holders.twice->id});
    }
}

std::vector<Fix> fixShared(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    std::vector<DeviceRef> held;
    for (const DeviceRef &ref : facts.index().residents({finding.subject.id}))
        if (isPassthrough(facts.vm(ref.vm)->devices[std::size_t(ref.device)]) && !mixesKinds(*facts.vm(ref.vm)))
            held.push_back(ref);
    for (auto ref = held.rbegin(); ref != held.rend() && fixes.size() < 4; ++ref)
        offerMoves(fixes, facts, *ref);
    for (auto ref = held.rbegin(); ref != held.rend() && fixes.size() < 6; ++ref)
        offerUnplace(fixes, facts, *ref);
    return fixes;
}

void checkNotEnabled(const Facts &facts, const Host &host, const Gpu &gpu, Report &report)
{
    if (gpu.passthroughEnabled != false)
        return;
    if (const DeviceRef whole = firstPassthrough(facts, gpu); whole.vm)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%2 is to have %1 by passthrough, but passthrough is switched off for "
                                       "this device on %3."),
                     gpu.id, {EntityRef(gpu.id), EntityRef(whole.vm), EntityRef(host.id)}, {EntityRef(whole.vm)});
}

std::vector<Fix> fixNotEnabled(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const GpuId ids[] = {GpuId{finding.subject.id}};
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Plan passthrough switched on for %1"), {finding.subject},
          changeGpus(facts, ids, [](Gpu &gpu) { gpu.passthroughEnabled = true; }));
    return fixes;
}

} // namespace

const Rule kVmMixesPassthroughAndVgpu{
    .id = "vm-mixes-passthrough-and-vgpu",
    .group = RuleGroup::Modes,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A VM uses passthrough or vGPU, never both"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "A whole GPU by DirectPath I/O and a vGPU need different drivers in the "
                                     "guest. NVIDIA supports both modes on one host, but only in separate VMs "
                                     "on separate physical GPUs."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Remove one kind of device. To switch a VM, power it off, remove the device and "
                                "add one of the other kind."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG17 ch.3", "BLOG"},
    .check = checkMixes,
    .fixes = fixMixes};

const Rule kGpuInTwoModes{
    .id = "gpu-in-two-modes",
    .group = RuleGroup::Modes,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A GPU serves passthrough or vGPUs, never both"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "A GPU that is passed through belongs to one VM and is invisible to the "
                                     "vGPU Manager, so it cannot hold vGPUs at the same time."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Dedicate the GPU to one mode and put the other VMs on another GPU."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG17 ch.3", "BLOG"},
    .check = checkTwoModes,
    .fixes = fixTwoModes};

const Rule kPassthroughGpuShared{
    .id = "passthrough-gpu-shared",
    .group = RuleGroup::Modes,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A passthrough GPU belongs to one running VM"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "DirectPath I/O hands the whole GPU to one VM. A second VM with the same "
                                     "GPU cannot power on while the first one runs. That several VMs may share "
                                     "it as long as all but one are powered off is our inference, so that case "
                                     "is a warning. A VM that mixes passthrough and vGPU is reported for that "
                                     "and does not count here."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Give each VM a GPU of its own, use Dynamic DirectPath I/O, or divide the GPU "
                                "into vGPUs."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
    .sources = {"UG17 ch.3", "FDFRAC"},
    .check = checkShared,
    .fixes = fixShared};

const Rule kPassthroughNotEnabledOnDevice{
    .id = "passthrough-not-enabled-on-device",
    .group = RuleGroup::Modes,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Passthrough is switched on for the device"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "ESXi offers a PCI device to VMs only after passthrough was toggled on for "
                                     "it and the host was restarted. Choose the physical function (PCI function "
                                     "0), never a virtual function."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "On the host: Configure > PCI Devices > Toggle Passthrough, then restart it."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
    .sources = {"UG17 3.5", "FDDDP"},
    .check = checkNotEnabled,
    .fixes = fixNotEnabled};

} // namespace sliceboard
