// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/placing.h"

#include "model/operations/operation_texts.h"
#include "model/operations/slots.h"

#include <algorithm>

namespace sliceboard {
namespace {

using Zone = DropTarget::Zone;

bool isForZone(const Device &device, Zone zone) { return (device.kind == DeviceKind::Vgpu) == (zone == Zone::Slot); }

const Device *deviceOf(const Facts &facts, DeviceRef ref)
{
    const Vm *vm = facts.vm(ref.vm);
    const bool exists = vm && ref.device >= 0 && std::size_t(ref.device) < vm->devices.size();
    return exists ? &vm->devices[std::size_t(ref.device)] : nullptr;
}

/// Whether the device has just the seat that a drop would give it; an open placement ID is content with any.
bool isSeated(const Facts &facts, const Device &device, const DropTarget &target)
{
    if (device.gpu != target.gpu || !isForZone(device, target.zone))
        return false;
    if (target.zone == Zone::WholeGpu)
        return true;
    if (!target.profile.empty() && target.profile != device.profile)
        return false;
    if (!target.at || target.at == device.at)
        return true;
    if (target.exact)
        return false;
    const Gpu &gpu = *facts.gpu(target.gpu);
    const auto plan = planSlot(facts, gpu, device.profile, target.at, {});
    return device.at && plan && plan->at == device.at;
}

void waitAgain(Device &device)
{
    device.gpu.reset();
    device.at.reset();
}

Device requestFor(DeviceKind kind, const std::string &profile = {})
{
    Device device;
    device.kind = kind;
    device.profile = profile;
    return device;
}

void turnIntoPassthrough(Device &device)
{
    if (device.kind == DeviceKind::Vgpu)
        device = requestFor(DeviceKind::Passthrough);
}

void turnIntoVgpu(Device &device, const std::string &profile)
{
    device.kind = DeviceKind::Vgpu;
    device.profile = profile;
    device.label.clear();
}

Edits seatWhole(const Facts &facts, Draft &draft, DeviceRef ref, const Gpu &gpu)
{
    Device &device = draft.vm(ref.vm).devices[std::size_t(ref.device)];
    turnIntoPassthrough(device);
    device.gpu = gpu.id;
    device.at.reset();
    takeUse(draft, facts, gpu, GpuUse::Passthrough, {ref});
    return draft.edits();
}

Edits seatInSlot(const Facts &facts, Draft &draft, DeviceRef ref, const Gpu &gpu, const DropTarget &target)
{
    Vm &vm = draft.vm(ref.vm);
    Device &device = vm.devices[std::size_t(ref.device)];
    const std::string asked = device.kind == DeviceKind::Vgpu ? device.profile : std::string();
    const auto profile = profileOf(facts, gpu, target, asked, QString::fromStdString(vm.name));
    if (!profile)
        return tl::unexpected(profile.error());
    const auto plan = planSlot(facts, gpu, *profile, target.at, target.exact, {ref});
    if (!plan)
        return tl::unexpected(plan.error());
    turnIntoVgpu(device, plan->profile);
    device.gpu = gpu.id;
    device.at = plan->at;
    takeSlotUse(draft, facts, gpu, *plan, {ref});
    takeReservation(draft, gpu, *plan);
    return draft.edits();
}

/// Puts a device of the draft, which may be new in it, on the target.
Edits seat(const Facts &facts, Draft &draft, DeviceRef ref, const DropTarget &target)
{
    const Gpu &gpu = *facts.gpu(target.gpu);
    return target.zone == Zone::WholeGpu ? seatWhole(facts, draft, ref, gpu)
                                         : seatInSlot(facts, draft, ref, gpu, target);
}

/// How well a waiting device suits a target of its zone: 0 not at all, 2 when it asks for just that.
int suitability(const Facts &facts, const Device &device, const DropTarget &target)
{
    if (device.gpu || !isForZone(device, target.zone))
        return 0;
    const Gpu &gpu = *facts.gpu(target.gpu);
    if (device.kind == DeviceKind::Passthrough)
        return 2;
    if (device.kind == DeviceKind::DynamicPassthrough) {
        const GpuModel *wanted = facts.catalog().model(device.profile);
        return device.profile.empty() || wanted == facts.model(gpu) ? 2 : 1;
    }
    const bool same =
        target.profile.empty() ? facts.type(device.profile, gpu) != nullptr : device.profile == target.profile;
    return same ? 2 : 1;
}

/// The row of the device that a dropped VM places; one past the last: a new one.
std::size_t deviceToPlace(const Facts &facts, const Vm &vm, const DropTarget &target)
{
    std::size_t best = vm.devices.size();
    int bestSuitability = 0;
    for (std::size_t row = 0; row < vm.devices.size(); ++row) {
        const int own = suitability(facts, vm.devices[row], target);
        if (own > bestSuitability) {
            best = row;
            bestSuitability = own;
        }
    }
    const bool takesTheOnlyOne = bestSuitability == 0 && vm.devices.size() == 1;
    return takesTheOnlyOne ? 0 : best;
}

bool isSeatedAlready(const Facts &facts, const Vm &vm, const DropTarget &target, bool hasWaiting)
{
    const bool names = target.zone == Zone::WholeGpu || target.at;
    return (names || !hasWaiting)
        && std::ranges::any_of(vm.devices, [&](const Device &device) { return isSeated(facts, device, target); });
}

/// The target again, or without its placement ID where the profile has no slot around it.
DropTarget loosened(const Facts &facts, DeviceRef ref, DropTarget target)
{
    if (!planSlot(facts, *facts.gpu(target.gpu), target.profile, target.at, {ref}))
        target.at.reset();
    return target;
}

Edits changeProfile(const Facts &facts, DeviceRef ref, const std::string &profile)
{
    Draft draft(facts);
    Device &device = draft.vm(ref.vm).devices[std::size_t(ref.device)];
    const Gpu *gpu = device.gpu ? facts.gpu(*device.gpu) : nullptr;
    const bool stays = gpu && (!facts.model(*gpu) || facts.type(profile, *gpu));
    if (stays)
        return seat(facts, draft, ref, loosened(facts, ref, {gpu->id, Zone::Slot, profile, device.at}));
    turnIntoVgpu(device, profile);
    waitAgain(device);
    return draft.edits();
}

} // namespace

Edits placeVm(const Facts &facts, VmId id, const DropTarget &target)
{
    const Vm *vm = facts.vm(id);
    if (!vm || !facts.gpu(target.gpu))
        return gone();
    const std::size_t row = deviceToPlace(facts, *vm, target);
    const bool isNew = row == vm->devices.size();
    if (isSeatedAlready(facts, *vm, target, !isNew && !vm->devices[row].gpu))
        return std::vector<Edit>();
    Draft draft(facts);
    if (isNew) {
        const bool slot = target.zone == Zone::Slot;
        draft.vm(id).devices.push_back(slot ? requestFor(DeviceKind::Vgpu, askedProfile(*vm))
                                            : requestFor(DeviceKind::Passthrough));
    }
    return seat(facts, draft, {id, int(row)}, target);
}

bool isMovedWhenPlaced(const Vm &vm) { return vm.devices.size() == 1 && vm.devices.front().gpu.has_value(); }

Edits moveDevice(const Facts &facts, DeviceRef ref, const DropTarget &target)
{
    const Device *device = deviceOf(facts, ref);
    if (!device || !facts.gpu(target.gpu))
        return gone();
    if (isSeated(facts, *device, target))
        return std::vector<Edit>();
    Draft draft(facts);
    return seat(facts, draft, ref, target);
}

Edits unplaceDevice(const Facts &facts, DeviceRef ref)
{
    if (!deviceOf(facts, ref))
        return gone();
    Draft draft(facts);
    waitAgain(draft.vm(ref.vm).devices[std::size_t(ref.device)]);
    return draft.edits();
}

Edits unplaceVm(const Facts &facts, VmId id)
{
    if (!facts.vm(id))
        return gone();
    Draft draft(facts);
    std::ranges::for_each(draft.vm(id).devices, waitAgain);
    return draft.edits();
}

Edits askForProfile(const Facts &facts, VmId id, const std::string &profile)
{
    const Vm *vm = facts.vm(id);
    if (!vm)
        return gone();
    if (profile.empty())
        return failure(OperationTexts::tr("No vGPU profile is chosen for %1.").arg(QString::fromStdString(vm->name)));
    const auto first = std::ranges::find(vm->devices, DeviceKind::Vgpu, &Device::kind);
    if (first != vm->devices.end())
        return changeProfile(facts, {id, int(first - vm->devices.begin())}, profile);
    if (vm->devices.size() == 1 && !vm->devices.front().gpu)
        return changeProfile(facts, {id, 0}, profile);
    Draft draft(facts);
    draft.vm(id).devices.push_back(requestFor(DeviceKind::Vgpu, profile));
    return draft.edits();
}

Edits askForPassthrough(const Facts &facts, VmId id)
{
    const Vm *vm = facts.vm(id);
    if (!vm)
        return gone();
    const bool asksAlready = std::ranges::any_of(vm->devices, [](const Device &device) {
        return device.kind != DeviceKind::Vgpu && !device.gpu;
    });
    if (asksAlready)
        return std::vector<Edit>();
    Draft draft(facts);
    std::vector<Device> &devices = draft.vm(id).devices;
    if (devices.size() == 1 && devices.front().kind == DeviceKind::Vgpu)
        turnIntoPassthrough(devices.front());
    else
        devices.push_back(requestFor(DeviceKind::Passthrough));
    return draft.edits();
}

} // namespace sliceboard
