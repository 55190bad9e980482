// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/plan_texts.h"

#include "model/plan/plan_text.h"
#include "model/plan/plan_values.h"

#include <QStringList>

namespace sliceboard {
namespace {

/// "esxi 8.0.3, vgpu_manager 19.5": values as they are to be, in the words of design files.
QString valuesText(const PlanStep &step)
{
    QStringList texts;
    for (const ValueChange &value : step.values) {
        const QString key = toQString(value.key);
        if (!value.after.empty())
            texts.append(key + u' ' + toQString(value.after));
        else if (isUnknownIfEmpty(step, value.key)) // only on the way back: what is left open stays on the way there
            texts.append(PlanText::tr("%1 as it was before").arg(key));
        else
            texts.append(PlanText::tr("%1 not set").arg(key));
    }
    return texts.join(u", ");
}

QString valueAfter(const PlanStep &step, const char *key)
{
    for (const ValueChange &value : step.values)
        if (value.key == key)
            return toQString(value.after);
    return {};
}

QString deviceText(const PlannedDevice &planned)
{
    const QString profile = toQString(planned.device.profile);
    const QString gpu = toQString(planned.gpu);
    switch (planned.device.kind) {
    case DeviceKind::Vgpu:
        return PlanText::tr("vGPU %1").arg(profile);
    case DeviceKind::DynamicPassthrough:
        return PlanText::tr("dynamic DirectPath I/O device %1").arg(profile);
    case DeviceKind::Passthrough:
        break;
    }
    return gpu.isEmpty() ? PlanText::tr("a passthrough GPU still to be chosen")
                         : PlanText::tr("passthrough GPU %1").arg(gpu);
}

QString devicesText(const PlanStep &step)
{
    QStringList texts;
    for (const PlannedDevice &device : step.devices)
        texts.append(deviceText(device));
    return texts.join(PlanText::tr(", ", "between names"));
}

QString namesText(const PlanStep &step)
{
    QStringList names;
    for (const std::string &vm : step.vms)
        names.append(toQString(vm));
    return names.join(PlanText::tr(", ", "between names"));
}

QString describeCheck(const PlanStep &step)
{
    if (!step.host.empty())
        return PlanText::tr("Check that %1 is set up as this plan takes it to be.").arg(toQString(step.host));
    if (!step.cluster.empty())
        return PlanText::tr("Check that DRS of cluster %1 moves no VM by itself meanwhile: partially automated or "
                            "manual.")
            .arg(toQString(step.cluster));
    return PlanText::tr("Check that everybody who uses these VMs knows that they will be off: %1.")
        .arg(namesText(step));
}

QString describeTest(const PlanStep &step)
{
    if (step.vms.empty())
        return PlanText::tr("Test that %1 is set up as planned.").arg(toQString(step.host));
    return PlanText::tr("Test that %1 is set up as planned and that the GPUs work in: %2.")
        .arg(toQString(step.host), namesText(step));
}

/// Steps about a cluster.
QString describeCluster(const PlanStep &step)
{
    const QString cluster = toQString(step.cluster);
    switch (step.kind) {
    case StepKind::AddCluster:
        return PlanText::tr("Create cluster %1.").arg(cluster);
    case StepKind::RemoveCluster:
        return PlanText::tr("Remove cluster %1.").arg(cluster);
    default:
        return PlanText::tr("Set in cluster %1: %2.").arg(cluster, valuesText(step));
    }
}

QString describeMove(const PlanStep &step)
{
    const QString vm = toQString(step.vm);
    const QString to = valueAfter(step, "host");
    return to.isEmpty() ? PlanText::tr("Take %1 off its host; it waits for a place.").arg(vm)
                        : PlanText::tr("Move %1 to host %2, powered off.").arg(vm, to);
}

/// Steps about a VM.
QString describeVm(const PlanStep &step)
{
    const QString vm = toQString(step.vm);
    switch (step.kind) {
    case StepKind::PowerOff:
        return PlanText::tr("Power off %1.").arg(vm);
    case StepKind::PowerOn:
        return PlanText::tr("Power on %1.").arg(vm);
    case StepKind::RemoveDevices:
        return PlanText::tr("Remove from %1: %2.").arg(vm, devicesText(step));
    case StepKind::AddDevices:
        return PlanText::tr("Add to %1 in one request: %2.").arg(vm, devicesText(step));
    case StepKind::MoveVm:
        return describeMove(step);
    case StepKind::RemoveVm:
        return PlanText::tr("Remove VM %1.").arg(vm);
    case StepKind::CreateVm:
        return PlanText::tr("Create VM %1 without GPU devices.").arg(vm);
    case StepKind::ConfigureVm:
        return PlanText::tr("Set in %1: %2.").arg(vm, valuesText(step));
    case StepKind::SetGuestDriver:
        return PlanText::tr("Install or remove the guest driver of %1: %2.").arg(vm, valuesText(step));
    default:
        return PlanText::tr("Set in the guest of %1: %2.").arg(vm, valuesText(step));
    }
}

QString describeMig(const PlanStep &step, const QString &gpu)
{
    const QString mode = valueAfter(step, "vgpu_mode");
    const QString entered = valueAfter(step, "mig_enabled");
    const bool isOn = mode.isEmpty() ? entered == QLatin1String("true") : mode == QLatin1String("mig");
    return isOn ? PlanText::tr("Switch MIG on for GPU %1.").arg(gpu)
                : PlanText::tr("Switch MIG off for GPU %1.").arg(gpu);
}

QString describePassthrough(const PlanStep &step, const QString &gpu)
{
    const QString use = valueAfter(step, "use");
    const QString entered = valueAfter(step, "passthrough_enabled");
    const bool isOn = use.isEmpty() ? entered == QLatin1String("true") : use == QLatin1String("passthrough");
    return isOn ? PlanText::tr("Switch passthrough on for GPU %1.").arg(gpu)
                : PlanText::tr("Switch passthrough off for GPU %1.").arg(gpu);
}

QString describeMode(const PlanStep &step, const QString &gpu)
{
    const QString mode = valueAfter(step, "vgpu_mode");
    if (valueAfter(step, "use") == QLatin1String("unassigned"))
        return PlanText::tr("Leave GPU %1 without a use.").arg(gpu);
    if (mode == QLatin1String("mixed-size"))
        return PlanText::tr("Set the vGPU mode of GPU %1 to mixed size.").arg(gpu);
    return PlanText::tr("Set the vGPU mode of GPU %1 to same size.").arg(gpu);
}

QString describeHardware(const PlanStep &step, const QString &gpu)
{
    const QString model = valueAfter(step, "model");
    for (const ValueChange &value : step.values)
        if (value.key == "model" && value.after.empty())
            return PlanText::tr("Take GPU %1 out.").arg(gpu);
        else if (value.key == "model" && value.before.empty())
            return PlanText::tr("Put GPU %1 in: %2.").arg(gpu, model);
    return PlanText::tr("Change the hardware of GPU %1: %2.").arg(gpu, valuesText(step));
}

/// Steps about a GPU.
QString describeGpu(const PlanStep &step)
{
    const QString gpu = toQString(step.host) + u'/' + toQString(step.gpu);
    switch (step.kind) {
    case StepKind::ChangeHardware:
        return describeHardware(step, gpu);
    case StepKind::SetVgpuMode:
        return describeMode(step, gpu);
    case StepKind::SetMig:
        return describeMig(step, gpu);
    case StepKind::SetPassthrough:
        return describePassthrough(step, gpu);
    default:
        return PlanText::tr("Set on GPU %1: %2.").arg(gpu, valuesText(step));
    }
}

QString describeManager(const PlanStep &step, const QString &host)
{
    for (const ValueChange &value : step.values)
        if (value.key == "vgpu_manager" && value.after.empty())
            return PlanText::tr("Remove the vGPU Manager from %1.").arg(host);
    return PlanText::tr("Install the vGPU Manager on %1: %2.").arg(host, valuesText(step));
}

/// Steps about a host.
QString describeHost(const PlanStep &step)
{
    const QString host = toQString(step.host);
    switch (step.kind) {
    case StepKind::EnterMaintenance:
        return PlanText::tr("Put %1 into maintenance mode.").arg(host);
    case StepKind::LeaveMaintenance:
        return PlanText::tr("Take %1 out of maintenance mode.").arg(host);
    case StepKind::SetEsxi:
        return PlanText::tr("Bring %1 to this version: %2.").arg(host, valuesText(step));
    case StepKind::SetManager:
        return describeManager(step, host);
    case StepKind::SetBios:
        return PlanText::tr("Set in the BIOS of %1: %2.").arg(host, valuesText(step));
    case StepKind::AddHost:
        return PlanText::tr("Add host %1 to cluster %2.").arg(host, toQString(step.cluster));
    case StepKind::RemoveHost:
        return PlanText::tr("Remove host %1 from cluster %2.").arg(host, toQString(step.cluster));
    case StepKind::MoveHost:
        return PlanText::tr("Move host %1 to cluster %2.").arg(host, valueAfter(step, "cluster"));
    case StepKind::RestartGraphics:
        return PlanText::tr("Restart the graphics services of %1.").arg(host);
    case StepKind::RebootHost:
        return PlanText::tr("Reboot %1.").arg(host);
    default:
        return PlanText::tr("Set on %1: %2.").arg(host, valuesText(step));
    }
}

QString expectedPlaces(const PlanStep &step)
{
    QStringList places;
    for (const PlannedDevice &planned : step.devices)
        if (!planned.gpu.empty())
            places.append(PlanText::tr("%1 at %2").arg(deviceText(planned), toQString(planned.gpu)));
    const QString vm = toQString(step.vm);
    return places.isEmpty()
        ? PlanText::tr("%1 runs.").arg(vm)
        : PlanText::tr("%1 runs, and has %2.").arg(vm, places.join(PlanText::tr(", ", "between names")));
}

} // namespace

QString describe(const PlanStep &step)
{
    if (step.kind == StepKind::Check)
        return describeCheck(step);
    if (step.kind == StepKind::Test)
        return describeTest(step);
    if (!step.vm.empty())
        return describeVm(step);
    if (!step.gpu.empty())
        return describeGpu(step);
    return step.host.empty() ? describeCluster(step) : describeHost(step);
}

QString expectedResult(const PlanStep &step)
{
    const QString vm = toQString(step.vm);
    const QString host = toQString(step.host);
    switch (step.kind) {
    case StepKind::Check:
    case StepKind::Test:
        return step.values.empty() ? QString() : PlanText::tr("It reads: %1.").arg(valuesText(step));
    case StepKind::PowerOff:
        return PlanText::tr("%1 is powered off and holds no GPU.").arg(vm);
    case StepKind::PowerOn:
        return expectedPlaces(step);
    case StepKind::EnterMaintenance:
        return PlanText::tr("%1 is in maintenance mode and no VM runs there.").arg(host);
    case StepKind::RebootHost:
    case StepKind::RestartGraphics:
        return PlanText::tr("%1 is connected again and lists its GPUs.").arg(host);
    case StepKind::SetMig:
        return PlanText::tr("nvidia-smi shows the MIG mode as set; instances are made at power-on.");
    case StepKind::SetManager:
        return PlanText::tr("After the restart, nvidia-smi on %1 answers if the vGPU Manager is there.").arg(host);
    case StepKind::SetGuestDriver:
        return PlanText::tr("The guest of %1 shows this driver.").arg(vm);
    default:
        return {};
    }
}

QStringList valueTexts(const PlanStep &step)
{
    QStringList lines;
    for (const ValueChange &value : step.values) {
        if (value.before == value.after)
            continue; // to be looked at only
        const QString before = value.before.empty() ? PlanText::tr("not entered") : toQString(value.before);
        const QString after = value.after.empty() ? PlanText::tr("not entered") : toQString(value.after);
        lines << QStringLiteral("%1: %2 → %3").arg(toQString(value.key), before, after);
    }
    return lines;
}

QString toText(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Done:
        return PlanText::tr("Done");
    case StepOutcome::Failed:
        return PlanText::tr("Failed");
    case StepOutcome::Skipped:
        return PlanText::tr("Skipped");
    }
    return {};
}

bool needsReboot(const PlanStep &step) { return step.kind == StepKind::RebootHost; }

} // namespace sliceboard
