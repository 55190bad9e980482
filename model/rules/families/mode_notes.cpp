// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/vm_asks.h"
#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"

#include <algorithm>

namespace sliceboard {
namespace {

const char *switchMessage(GpuUse from, GpuUse to)
{
    if (from == GpuUse::Passthrough && to == GpuUse::Vgpu)
        return QT_TRANSLATE_NOOP("Rules",
                                 "%1 serves passthrough today and is planned for vGPUs. The switch needs its "
                                 "VMs powered off and a restart of %2.");
    if (from == GpuUse::Vgpu && to == GpuUse::Passthrough)
        return QT_TRANSLATE_NOOP("Rules",
                                 "%1 serves vGPUs today and is planned for passthrough. The switch needs its "
                                 "VMs powered off and a restart of %2.");
    return QT_TRANSLATE_NOOP("Rules",
                             "%1 is used otherwise today than this design plans. The change needs its VMs "
                             "powered off and a restart of %2.");
}

/// Without passthrough on either side, as at the first vGPU of a GPU, ESXi keeps the driver that it has.
void checkSwitch(const Facts &, const Host &host, const Gpu &gpu, Report &report)
{
    const GpuUse now = gpu.currentUse.value_or(gpu.use);
    if (now != gpu.use && (now == GpuUse::Passthrough || gpu.use == GpuUse::Passthrough))
        report.found(switchMessage(*gpu.currentUse, gpu.use), gpu.id, {EntityRef(gpu.id), EntityRef(host.id)});
}

/// Whether each GPU of the host is held in one mode by VMs of one kind, so that the two modes stay apart.
bool keepsModesApart(const Facts &facts, const Host &host)
{
    return std::ranges::all_of(host.gpus, [&](const Gpu &gpu) {
        const auto residents = facts.index().residents(gpu.id);
        const bool reserved = gpu.use == GpuUse::Passthrough && !gpu.reservations.empty();
        return !reserved && std::ranges::all_of(residents, [&](const DeviceRef &ref) {
            const Vm &vm = *facts.vm(ref.vm);
            const bool whole = isPassthrough(vm.devices[std::size_t(ref.device)]);
            return whole == (gpu.use == GpuUse::Passthrough) && !mixesKinds(vm);
        });
    });
}

void checkMixedModes(const Facts &facts, const Host &host, Report &report)
{
    const auto count = [&](GpuUse use) { return std::int64_t(std::ranges::count(host.gpus, use, &Gpu::use)); };
    const std::int64_t whole = count(GpuUse::Passthrough);
    const std::int64_t shared = whole > 0 ? count(GpuUse::Vgpu) : 0;
    if (shared > 0 && keepsModesApart(facts, host))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 serves both modes (passthrough GPUs: %2, vGPU GPUs: %3). That is "
                                       "supported: the modes use separate GPUs and separate VMs."),
                     host.id, {EntityRef(host.id), whole, shared});
}

} // namespace

const Rule kModeSwitchNeedsReboot{
    .id = "mode-switch-needs-reboot",
    .group = RuleGroup::Modes,
    .severity = Severity::Info,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Switching a GPU's use needs a host restart"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "ESXi binds the device to another driver when passthrough is toggled. The "
                                     "VMs on it must be powered off and the host restarted before the new use "
                                     "holds."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Plan a maintenance window: power off the VMs, toggle passthrough or set Shared "
                                "Direct, restart the host."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
    .sources = {"UG17 ch.3 and 3.5", "KB309986"},
    .check = checkSwitch};

const Rule kSameHostMixedModesOk{
    .id = "same-host-mixed-modes-ok",
    .group = RuleGroup::Modes,
    .severity = Severity::Info,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "One host may serve passthrough and vGPUs on separate GPUs"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "NVIDIA supports both modes on one host as long as they use separate "
                                     "physical GPUs and separate VMs. VMware recommends vGPU where both would "
                                     "do, since it is easier to operate."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Nothing to do."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"BLOG", "UG17 ch.3"},
    .check = checkMixedModes};

} // namespace sliceboard
