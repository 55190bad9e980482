// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/setting_fixes.h"

#include <algorithm>

namespace sliceboard {
namespace {

std::vector<EntityRef> runningOn(const Facts &facts, const Host &host)
{
    std::vector<EntityRef> running;
    for (const VmId id : facts.vmsOn(host))
        if (const Vm *vm = facts.vm(id); vm->power == PowerState::On && facts.hostOf(*vm) == &host)
            running.emplace_back(id);
    return running;
}

void checkGraphics(const Facts &facts, const Host &host, Report &report)
{
    if (!host.currentGraphics || host.graphics == host.currentGraphics)
        return;
    const std::vector<EntityRef> running = runningOn(facts, host);
    if (running.empty())
        return;
    const std::vector<Arg> args{EntityRef(host.id), std::int64_t(running.size()), running.front()};
    if (!host.graphics)
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "The default graphics type that is planned for %1 is not entered, so it is "
                                         "unknown whether it changes under the VMs that run there: %2, among them %3."),
                       host.id, args, running);
    else if (host.graphics == HostGraphics::SharedDirect)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "The default graphics type of %1 is Shared today and is to become Shared "
                                       "Direct, but VMs run there: %2, among them %3."),
                     host.id, args, running);
    else
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "The default graphics type of %1 is Shared Direct today and is to become "
                                       "Shared, but VMs run there: %2, among them %3."),
                     host.id, args, running);
}

/// Plans VMs powered off while the change is made.
void offerOff(std::vector<Fix> &fixes, const Facts &facts, const EntityRef &where, const std::vector<EntityRef> &vms)
{
    std::vector<VmId> ids;
    for (const EntityRef &ref : vms)
        if (ref.kind == EntityKind::Vm && facts.vm({ref.id}))
            ids.push_back({ref.id});
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Plan the VMs on %1 powered off"), {where},
          changeVms(facts, ids, [](Vm &vm) { vm.power = PowerState::Off; }));
}

std::vector<Fix> fixGraphics(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    if (!hostOf(facts, finding))
        return fixes;
    offerHostChange(fixes, facts, {finding.subject.id},
                    QT_TRANSLATE_NOOP("Rules", "Leave the default graphics type of %1 as it is today"),
                    [](HostFacts &host) { host.graphics = host.currentGraphics; });
    offerOff(fixes, facts, finding.subject, finding.others);
    return fixes;
}

const char *messageFor(VgpuMode planned)
{
    switch (planned) {
    case VgpuMode::SameSize:
        return QT_TRANSLATE_NOOP("Rules",
                                 "%1 is to go to same-size mode, but vGPUs run on it in its mode of today: %2 VMs, "
                                 "among them %3. The mode of a GPU changes only while it is empty.");
    case VgpuMode::MixedSize:
        return QT_TRANSLATE_NOOP("Rules",
                                 "%1 is to go to mixed-size mode, but vGPUs run on it in its mode of today: %2 VMs, "
                                 "among them %3. The mode of a GPU changes only while it is empty.");
    case VgpuMode::Mig:
        break;
    }
    return QT_TRANSLATE_NOOP("Rules",
                             "%1 is to go to multi-instance (MIG) mode, but vGPUs run on it in its mode of today: %2 "
                             "VMs, among them %3. The mode of a GPU changes only while it is empty.");
}

/// A GPU that serves something else today has no vGPU mode yet; mode-switch-needs-reboot speaks of it.
void checkMode(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const bool stays = gpu.use == GpuUse::Vgpu && gpu.currentUse.value_or(gpu.use) == gpu.use;
    if (!stays || gpu.currentVgpuMode.value_or(gpu.vgpuMode) == gpu.vgpuMode)
        return;
    const std::vector<EntityRef> running = vmsOf(tenantsOf(facts, gpu, Who::Running));
    if (!running.empty())
        report.found(messageFor(gpu.vgpuMode), gpu.id,
                     {EntityRef(gpu.id), std::int64_t(running.size()), running.front()}, running);
}

std::vector<Fix> fixMode(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    if (!gpu || !gpu->currentVgpuMode)
        return fixes;
    offerGpuChange(fixes, facts, gpu->id, QT_TRANSLATE_NOOP("Rules", "Leave the vGPU mode of %1 as it is today"),
                   [](Gpu &changed) { changed.vgpuMode = *changed.currentVgpuMode; });
    offerOff(fixes, facts, finding.subject, finding.others);
    return fixes;
}

} // namespace

const Rule kGraphicsConfigChangeVmsOn{
    .id = "graphics-config-change-vms-on",
    .group = RuleGroup::GraphicsConfiguration,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "The default graphics type changes while no VM runs on the host"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "A host takes over another default graphics type only once all its VMs are off "
                                     "and it, or its Xorg service, was restarted. The same holds for an update of the "
                                     "vGPU Manager. The rule looks at hosts for which the type of today is entered."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Move the VMs to other hosts or power them off, put the host into maintenance mode, "
                                "then change the type."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
    .sources = {"UG5 2.7.6 and 2.7.2"},
    .check = checkGraphics,
    .fixes = fixGraphics};

const Rule kModeChangeWhileBusy{
    .id = "mode-change-while-busy",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "The vGPU mode of a GPU changes while no vGPU runs on it"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "A GPU keeps the mode in which it is divided until its last vGPU is gone: same "
                                     "size, mixed size or MIG. The rule looks at GPUs for which the mode of today is "
                                     "entered and differs from the plan."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Empty the GPU first: move its VMs or power them off, then change the mode."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG5 2.9"},
    .check = checkMode,
    .fixes = fixMode};

} // namespace sliceboard
