// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/domain/gpu_mode.h"
#include "model/exports/scripts/quoting.h"
#include "model/exports/scripts/script_plan.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// What a step makes of the one entity of this kind that it is about.
template <class T> struct Effect {
    const T *before = nullptr;
    const T *after = nullptr;
    explicit Effect(const PlanStep &step)
    {
        for (const EstateChange &change : step.effects) {
            before = before ? before : std::get_if<T>(&change.before);
            after = after ? after : std::get_if<T>(&change.after);
        }
    }
};

/// A GPU may be at one end of the plan only.
std::string addressOf(const ChangePlan &plan, GpuId id)
{
    for (const Design *design : {&plan.after, &plan.before})
        for (const Cluster &cluster : design->clusters)
            for (const Host &host : cluster.hosts)
                for (const Gpu &gpu : host.gpus)
                    if (gpu.id == id)
                        return gpu.address;
    return {};
}

/// A GPU that serves no vGPUs any more has no mode to be set.
bool hasNothingToSet(const PlanStep &step)
{
    const Effect<Gpu> effect(step);
    return step.kind == StepKind::SetVgpuMode && effect.after && effect.after->use == GpuUse::Unassigned;
}

ScriptAction manual(const char *why)
{
    ScriptAction action;
    action.note = why;
    return action;
}

const Vm *vmNamed(const Design &design, const std::string &name)
{
    const auto found = std::ranges::find(design.vms, name, &Vm::name);
    return found == design.vms.end() ? nullptr : &*found;
}

VmAmounts amountsOf(const Vm &before, const Vm &after)
{
    VmAmounts amounts;
    if (after.memory && after.memory != before.memory)
        amounts.memoryMib = after.memory->value;
    if (after.reserveAll != before.reserveAll)
        amounts.isLocked = after.reserveAll;
    if (!after.reserveAll && after.reservation
        && (after.reservation != before.reservation || after.reserveAll != before.reserveAll))
        amounts.reservationMib = after.reservation->value;
    if (after.mmio && after.mmio != before.mmio)
        amounts.mmioGib = (after.mmio->value + 1023) / 1024;
    return amounts;
}

/// Whether something else of a VM changes, which is for a person to set.
bool changesMore(const Vm &before, const Vm &after)
{
    return before.hardwareVersion != after.hardwareVersion || before.secureBoot != after.secureBoot
        || before.memoryHotAdd != after.memoryHotAdd || before.passthroughHotPlug != after.passthroughHotPlug
        || before.firmware != after.firmware || before.needs != after.needs || (before.memory && !after.memory)
        || (before.mmio && !after.mmio) || (before.reservation && !after.reservation && !after.reserveAll);
}

void configure(std::vector<ScriptAction> &actions, const PlanStep &step)
{
    const Effect<Vm> effect(step);
    if (!effect.after)
        return;
    const bool isNew = !effect.before;
    const Vm before = isNew ? Vm() : *effect.before;
    ScriptAction set;
    set.kind = ActionKind::SetVm;
    set.amounts = amountsOf(before, *effect.after);
    Vm bare = *effect.after;
    if (isNew && bare.firmware)
        set.amounts.firmware = spelling(*bare.firmware);
    if (isNew)
        bare.firmware.reset();
    if (!set.amounts.isEmpty())
        actions.push_back(set);
    if (changesMore(before, bare))
        actions.push_back(manual("This script sets memory, reservation and MMIO space; set the rest by hand. The "
                                 "firmware of an installed guest is not switched by a script."));
}

DynamicGpu kindOf(const Device &device, const Catalog &catalog)
{
    const GpuModel *model = catalog.model(device.profile);
    return {model ? model->pciDevice : std::string(), device.label};
}

bool hasGroup(const std::vector<PlannedDevice> &devices)
{
    return std::ranges::any_of(devices, [](const PlannedDevice &each) { return !each.device.group.empty(); });
}

bool isOpen(const PlannedDevice &each) { return each.device.kind == DeviceKind::Passthrough && each.gpu.empty(); }

void setGpus(std::vector<ScriptAction> &actions, const PlanStep &step, const Catalog &catalog, const ChangePlan &plan,
             bool isBackout)
{
    const Effect<Vm> effect(step);
    const Design &end = isBackout ? plan.before : plan.after;
    const Vm *last = vmNamed(end, step.vm);
    if (!effect.after)
        return;
    if (hasGroup(step.devices)) {
        actions.push_back(manual("All members of a device group go in one request; use the vSphere Client."));
        return;
    }
    if (std::ranges::any_of(step.devices, isOpen))
        actions.push_back(manual("A passthrough GPU is still to be chosen."));
    ScriptAction set;
    set.kind = ActionKind::SetGpus;
    set.gpus = gpusOf(*effect.after, catalog, plan);
    if (effect.before)
        set.formerGpus = gpusOf(*effect.before, catalog, plan);
    set.lastGpus = last ? gpusOf(*last, catalog, plan) : set.gpus;
    for (const PlannedDevice &each : step.devices) {
        if (each.device.kind == DeviceKind::Passthrough && !each.gpu.empty())
            (step.kind == StepKind::AddDevices ? set.fixedOn : set.fixedOff).push_back(each.gpu);
        if (each.device.kind == DeviceKind::DynamicPassthrough)
            set.dynamicKinds.push_back(kindOf(each.device, catalog));
    }
    std::ranges::sort(set.dynamicKinds);
    set.dynamicKinds.erase(std::unique(set.dynamicKinds.begin(), set.dynamicKinds.end()), set.dynamicKinds.end());
    const bool isKnown = std::ranges::none_of(set.dynamicKinds, [](const DynamicGpu &gpu) {
        // 10de:20f1; catalogs of users are not checked.
        return gpu.pciDevice.size() != 9 || gpu.pciDevice[4] != ':'
            || gpu.pciDevice.find_first_not_of("0123456789abcdefABCDEF:") != std::string::npos;
    });
    actions.push_back(isKnown ? set : manual("The PCI id of a GPU model is not known; add the device by hand."));
}

void setGpu(ScriptAction &action, const PlanStep &step)
{
    const Effect<Gpu> effect(step);
    if (!effect.after)
        return;
    if (step.kind == StepKind::SetMig) {
        action.kind = ActionKind::SetMig;
        action.isOn = isMigOn(*effect.after);
    } else if (step.kind == StepKind::SetPassthrough) {
        action.kind = ActionKind::SetPassthrough;
        action.isOn = isPassthroughOn(*effect.after);
    } else if (effect.after->use == GpuUse::Vgpu && effect.after->vgpuMode != VgpuMode::Mig) {
        action.kind = ActionKind::SetVgpuMode;
        action.mode = effect.after->vgpuMode == VgpuMode::MixedSize ? "mixedSize" : "sameSize";
    } else {
        action.note = "The GPU is no longer used for vGPUs; there is nothing to set but what you want it to be.";
    }
}

void setGraphics(ScriptAction &action, const PlanStep &step)
{
    const Effect<HostFacts> effect(step);
    if (!effect.after)
        return;
    const HostFacts before = effect.before ? *effect.before : HostFacts();
    if (effect.after->graphics && effect.after->graphics != before.graphics)
        action.graphics = *effect.after->graphics == HostGraphics::Shared ? "shared" : "sharedDirect";
    action.wholePolicy = spelling(effect.after->assignmentPolicy);
    if (effect.after->assignmentPolicy != before.assignmentPolicy)
        action.policy = spelling(effect.after->assignmentPolicy);
    if (!action.graphics.empty() || !action.policy.empty())
        action.kind = ActionKind::SetGraphics;
}

ScriptAction simpleAction(const PlanStep &step)
{
    ScriptAction action = manual("No command of this tool does it.");
    switch (step.kind) {
    case StepKind::PowerOff:
        action.kind = ActionKind::PowerOff;
        break;
    case StepKind::PowerOn:
        action.kind = ActionKind::PowerOn;
        break;
    case StepKind::EnterMaintenance:
        action.kind = ActionKind::EnterMaintenance;
        break;
    case StepKind::LeaveMaintenance:
        action.kind = ActionKind::LeaveMaintenance;
        break;
    case StepKind::RestartGraphics:
        action.kind = ActionKind::RestartGraphics;
        break;
    case StepKind::RebootHost:
        action.kind = ActionKind::Reboot;
        break;
    case StepKind::SetGraphics:
        setGraphics(action, step);
        break;
    case StepKind::SetMig:
    case StepKind::SetVgpuMode:
    case StepKind::SetPassthrough:
        setGpu(action, step);
        break;
    case StepKind::MoveVm:
        if (const Effect<Vm> effect(step); effect.after && effect.after->host && !step.host.empty())
            action.kind = ActionKind::MoveVm;
        break;
    default:
        break;
    }
    return action;
}

} // namespace

VmGpus gpusOf(const Vm &vm, const Catalog &catalog, const ChangePlan &plan)
{
    VmGpus gpus;
    for (const Device &device : vm.devices) {
        if (device.kind == DeviceKind::Vgpu)
            gpus.vgpus.push_back(device.profile);
        else if (device.kind == DeviceKind::DynamicPassthrough)
            gpus.dynamic.push_back(kindOf(device, catalog));
        else if (device.gpu)
            gpus.fixed.push_back(addressOf(plan, *device.gpu));
    }
    std::ranges::sort(gpus.vgpus);
    std::ranges::sort(gpus.fixed);
    std::ranges::sort(gpus.dynamic);
    return gpus;
}

std::vector<ScriptAction> actionsOf(const PlanStep &step, const Catalog &catalog, const ChangePlan &plan,
                                    bool isBackout)
{
    std::vector<ScriptAction> actions;
    if (step.kind == StepKind::Check || step.kind == StepKind::Test || hasNothingToSet(step))
        return actions; // to look at, and said as such
    if (step.kind == StepKind::RemoveDevices || step.kind == StepKind::AddDevices) {
        setGpus(actions, step, catalog, plan, isBackout);
    } else if (step.kind == StepKind::ConfigureVm) {
        configure(actions, step);
    } else {
        actions.push_back(simpleAction(step));
        if (step.kind == StepKind::CreateVm)
            configure(actions, step);
    }
    // Such as a reservation that only counts once the lock on all memory is gone.
    if (actions.empty())
        actions.push_back(manual("No command of this tool does it."));
    for (ScriptAction &action : actions) {
        action.vm = vCenterName(step.vm);
        action.host = vCenterName(step.host);
        action.gpu = step.gpu;
    }
    return actions;
}

} // namespace sliceboard
