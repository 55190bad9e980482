// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/estate.h"
#include "model/plan/plan_builder.h"
#include "model/plan/plan_text.h"
#include "model/plan/plan_values.h"
#include "model/plan/power_on_order.h"

#include <algorithm>

namespace sliceboard {

PlannedDevice PlanBuilder::planned(const Device &device, const Facts &facts) const
{
    PlannedDevice made{device, {}, {}};
    if (const Gpu *gpu = device.gpu ? facts.gpu(*device.gpu) : nullptr) {
        made.gpu = gpu->address;
        made.host = facts.hostOf(gpu->id)->name;
    }
    return made;
}

void PlanBuilder::powerOff(const VmWork &work)
{
    if (!work.goesOff)
        return;
    Vm vm = *now().vm(work.id);
    vm.power = PowerState::Off;
    std::ranges::transform(vm.devices, vm.devices.begin(), atRest);
    PlanStep step = beginVm(StepKind::PowerOff, vm);
    for (const QString &reason : work.why)
        step.reasons.push_back(reason.toStdString());
    if (!work.after)
        step.reasons.push_back(PlanText::tr("It is removed.").toStdString());
    else if (!work.comesOn)
        step.reasons.push_back(PlanText::tr("It is to be off.").toStdString());
    m_rehearsal.change(step, vm);
    put(std::move(step));
}

void PlanBuilder::removeDevices(const VmWork &work)
{
    if (!work.before || !work.after)
        return;
    Vm vm = *now().vm(work.id);
    PlanStep step = beginVm(StepKind::RemoveDevices, vm);
    for (const Device &device : devicesLacking(*work.before, *work.after)) {
        step.devices.push_back(planned(device, m_ends.before));
        const auto row = std::ranges::find(vm.devices, vm.power == PowerState::Off ? atRest(device) : device);
        if (row != vm.devices.end())
            vm.devices.erase(row);
    }
    m_rehearsal.change(step, vm);
    putIfAny(std::move(step));
}

void PlanBuilder::moveOrRemove(const VmWork &work)
{
    if (!work.before)
        return;
    Vm vm = *now().vm(work.id);
    if (!work.after) {
        PlanStep step = beginVm(StepKind::RemoveVm, vm);
        m_rehearsal.remove(step, work.id);
        put(std::move(step));
        return;
    }
    const auto nameOf = [&](const std::optional<HostId> &host) {
        const Host *named = host ? now().host(*host) : nullptr;
        return named ? named->name : std::string();
    };
    PlanStep step = beginVm(StepKind::MoveVm, vm);
    step.values.push_back({"host", nameOf(vm.host), nameOf(work.after->host)});
    vm.host = work.after->host;
    if (vm.host) {
        step.host = nameOf(vm.host);
        step.cluster = now().clusterOf(*vm.host)->name;
    }
    m_rehearsal.change(step, vm);
    putIfAny(std::move(step));
}

void PlanBuilder::create(const VmWork &work)
{
    if (work.before)
        return;
    Vm vm = *work.after;
    vm.power = PowerState::Off;
    vm.devices.clear();
    vm.guestDriver = {};
    vm.license.reset();
    PlanStep step = beginVm(StepKind::CreateVm, vm);
    step.values = valuesOf(Vm(), vm);
    m_rehearsal.add(step, vm);
    put(std::move(step));
}

void PlanBuilder::configure(const VmWork &work)
{
    if (!work.after)
        return;
    const Vm before = *now().vm(work.id);
    Vm vm = *work.after;
    vm.host = before.host;
    vm.guestOs = before.guestOs;
    vm.guestDriver = before.guestDriver;
    vm.license = before.license;
    vm.power = before.power;
    vm.devices = before.devices;
    PlanStep step = beginVm(StepKind::ConfigureVm, *work.after);
    step.values = valuesOf(before, vm);
    if (before.firmware && before.firmware != vm.firmware)
        step.reasons.push_back(
            PlanText::tr("An installed guest may not start with other firmware; have a new installation at hand.")
                .toStdString());
    m_rehearsal.change(step, vm);
    putIfAny(std::move(step));
}

void PlanBuilder::addDevices(const VmWork &work)
{
    if (!work.after)
        return;
    Vm vm = *now().vm(work.id);
    const Vm &before = work.before ? *work.before : vm;
    PlanStep step = beginVm(StepKind::AddDevices, *work.after);
    for (const Device &device : devicesLacking(*work.after, before))
        step.devices.push_back(planned(device, m_ends.after));
    if (step.devices.empty())
        return;
    vm.devices = work.after->devices;
    if (vm.power == PowerState::Off)
        std::ranges::transform(vm.devices, vm.devices.begin(), atRest);
    m_rehearsal.change(step, vm);
    putIfAny(std::move(step));
}

void PlanBuilder::setGuest(const VmWork &work)
{
    if (!work.after)
        return;
    const auto act = [&](StepKind kind, const auto &set) {
        const Vm before = *now().vm(work.id);
        Vm vm = before;
        set(vm);
        PlanStep step = beginVm(kind, *work.after);
        step.values = valuesOf(before, vm);
        m_rehearsal.change(step, vm);
        putIfAny(std::move(step));
    };
    act(StepKind::SetGuestDriver, [&](Vm &vm) { vm.guestDriver = work.after->guestDriver; });
    act(StepKind::ConfigureGuest, [&](Vm &vm) {
        vm.guestOs = work.after->guestOs;
        vm.license = work.after->license;
    });
}

void PlanBuilder::powerOnAll(int stage, int turn)
{
    std::vector<VmId> vms;
    for (const std::size_t row : m_vmRows[std::size_t(stage)])
        if (const VmWork &work = m_course.vms[row]; work.comesOn && work.onAt == stage && work.onTurn == turn)
            vms.push_back(work.id);
    if (vms.empty())
        return;
    PowerOnOrder order = powerOnOrder(now(), m_ends.after, vms);
    for (const VmId id : order.vms)
        powerOn(*m_course.vm(id));
    if (!order.asDrawn)
        m_otherPlaces.insert(stage);
    for (QString &note : order.notes)
        if (std::ranges::find(m_notes, note) == m_notes.end())
            m_notes.push_back(std::move(note));
}

void PlanBuilder::powerOn(const VmWork &work)
{
    PlanStep step = beginVm(StepKind::PowerOn, *work.after);
    for (const Device &device : work.after->devices) {
        const PlannedDevice drawn = planned(device, m_ends.after);
        if (step.gpu.empty())
            step.gpu = drawn.gpu;
        if (device.kind != DeviceKind::Passthrough)
            step.devices.push_back(drawn);
    }
    m_rehearsal.change(step, *work.after);
    put(std::move(step));
}

} // namespace sliceboard
