// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/domain/gpu_mode.h"
#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"
#include "model/rules/families/mig.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// Which kinds of vGPU sit on a GPU, powered off or not.
struct Kinds {
    const Tenant *mig = nullptr; ///< the first of each kind
    const Tenant *timeSliced = nullptr;
};

Kinds kindsOf(const std::vector<Tenant> &tenants)
{
    Kinds kinds;
    for (const Tenant &tenant : tenants) {
        if (!tenant.type)
            continue;
        const Tenant *&first = tenant.type->isMigBacked() ? kinds.mig : kinds.timeSliced;
        first = first ? first : &tenant;
    }
    return kinds;
}

/// The first tenant whose profile is a MIG-backed one of some other model.
const Tenant *foreignMig(const Facts &facts, const std::vector<Tenant> &tenants)
{
    const auto found = std::ranges::find_if(tenants, [&](const Tenant &tenant) {
        const auto named = tenant.type ? std::vector<const VgpuType *>() : facts.catalog().types(*tenant.profile);
        return !named.empty() && std::ranges::all_of(named, &VgpuType::isMigBacked);
    });
    return found == tenants.end() ? nullptr : &*found;
}

void checkCapable(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const GpuModel *model = facts.model(gpu);
    if (!model || model->migCapable)
        return;
    const auto tenants = tenantsOf(facts, gpu, Who::All);
    const std::vector<Arg> args{EntityRef(gpu.id), model->name};
    if (const Tenant *mig = foreignMig(facts, tenants))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "MIG-backed profile %3 is placed on %1, but %2 cannot be divided into MIG "
                                       "instances."),
                     gpu.id, {args[0], args[1], *mig->profile}, vmsOf({*mig}));
    else if (isMigOn(gpu))
        report.found(QT_TRANSLATE_NOOP("Rules", "%1 is in MIG mode, but %2 cannot be divided into MIG instances."),
                     gpu.id, args);
}

std::vector<Fix> fixCapable(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    if (!gpu)
        return fixes;
    const auto tenants = tenantsOf(facts, *gpu, Who::All);
    if (const Tenant *mig = foreignMig(facts, tenants))
        offerRelief(fixes, facts, *gpu, {*mig});
    else if (gpu->use == GpuUse::Vgpu)
        offerVgpuMode(fixes, facts, gpu->id, VgpuMode::SameSize);
    else
        offerMigOff(fixes, facts, gpu->id);
    return fixes;
}

void checkBothKinds(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    if (gpu.use == GpuUse::Passthrough)
        return;
    const auto tenants = tenantsOf(facts, gpu, Who::Running);
    const Kinds kinds = kindsOf(tenants);
    if (kinds.mig && kinds.timeSliced)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 holds MIG-backed profile %2 and time-sliced profile %3. A GPU is divided "
                                       "in one way at a time; two GPUs of one host may differ."),
                     gpu.id, {EntityRef(gpu.id), *kinds.mig->profile, *kinds.timeSliced->profile}, vmsOf(tenants));
}

std::vector<Fix> fixBothKinds(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    const auto tenants = gpu ? tenantsOf(facts, *gpu, Who::Running) : std::vector<Tenant>();
    if (tenants.empty())
        return fixes;
    const bool mig = gpu->vgpuMode == VgpuMode::Mig;
    offerRelief(fixes, facts, *gpu, mig ? onlyTimeSliced(tenants) : onlyMigBacked(tenants));
    return fixes;
}

void checkEnabled(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const bool off = gpu.migEnabled == false || gpu.vgpuMode != VgpuMode::Mig;
    if (!off || gpu.use == GpuUse::Passthrough)
        return;
    const auto tenants = tenantsOf(facts, gpu, Who::All);
    const Kinds kinds = kindsOf(tenants);
    const Kinds running = kindsOf(tenantsOf(facts, gpu, Who::Running));
    if (!kinds.mig || (running.mig && running.timeSliced))
        return; // mig-and-timesliced-same-gpu
    const char *message = gpu.vgpuMode == VgpuMode::Mig
        ? QT_TRANSLATE_NOOP("Rules", "%1 holds MIG-backed profile %2, but MIG is switched off on the device.")
        : QT_TRANSLATE_NOOP("Rules", "%1 holds MIG-backed profile %2, but is planned for time-sliced vGPUs.");
    report.found(message, gpu.id, {EntityRef(gpu.id), *kinds.mig->profile}, vmsOf(tenants));
}

std::vector<Fix> fixEnabled(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerVgpuMode(fixes, facts, {finding.subject.id}, VgpuMode::Mig);
    if (const Gpu *gpu = gpuOf(facts, finding))
        offerRelief(fixes, facts, *gpu, onlyMigBacked(tenantsOf(facts, *gpu, Who::All)));
    return fixes;
}

void checkLeftOn(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const GpuModel *model = facts.model(gpu);
    if (!isMigOn(gpu) || (model && !model->migCapable))
        return;
    if (gpu.use == GpuUse::Passthrough)
        return report.found(QT_TRANSLATE_NOOP("Rules",
                                              "MIG is switched on on %1, but the GPU is planned for passthrough."),
                            gpu.id, {EntityRef(gpu.id)});
    const auto tenants = tenantsOf(facts, gpu, Who::All);
    const Kinds kinds = kindsOf(tenants);
    const Kinds running = kindsOf(tenantsOf(facts, gpu, Who::Running));
    if (kinds.mig && (running.mig || !running.timeSliced))
        return; // mig-and-timesliced-same-gpu or mig-mode-not-enabled, or what is to run fits
    if (kinds.timeSliced)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "MIG is on on %1, but it holds time-sliced profile %2, which needs a GPU "
                                       "without MIG."),
                     gpu.id, {EntityRef(gpu.id), *kinds.timeSliced->profile}, vmsOf(tenants));
    else if (isTimeSliced(gpu))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "MIG is switched on on %1, but the GPU is planned for time-sliced vGPUs."),
                     gpu.id, {EntityRef(gpu.id)});
}

std::vector<Fix> fixLeftOn(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    if (!gpu)
        return fixes;
    if (gpu->migEnabled == true)
        offerMigOff(fixes, facts, gpu->id);
    if (gpu->use != GpuUse::Passthrough && gpu->vgpuMode == VgpuMode::Mig) {
        offerVgpuMode(fixes, facts, gpu->id, VgpuMode::SameSize);
        offerRelief(fixes, facts, *gpu, onlyTimeSliced(tenantsOf(facts, *gpu, Who::All)));
    }
    return fixes;
}

} // namespace

const Rule kMigNotCapable{
    .id = "mig-not-capable",
    .group = RuleGroup::Mig,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Only MIG-capable GPUs hold MIG instances"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "MIG divides a GPU in hardware, which only the GPUs that NVIDIA's MIG guide "
                                     "lists can do: data center GPUs of the Ampere generation and later, but not "
                                     "all of them."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Use time-sliced vGPUs on this GPU, or a MIG-capable GPU."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"MIGUG"},
    .check = checkCapable,
    .fixes = fixCapable};

const Rule kMigAndTimeslicedSameGpu{
    .id = "mig-and-timesliced-same-gpu",
    .group = RuleGroup::Mig,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A GPU holds MIG-backed or time-sliced vGPUs, never both"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "MIG is a mode of the whole GPU. While it is on, plain time-sliced vGPUs cannot "
                                     "start there, and the reverse."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Use separate GPUs for the two kinds."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"FDFRAC", "FD3"},
    .check = checkBothKinds,
    .fixes = fixBothKinds};

const Rule kMigModeNotEnabled{
    .id = "mig-mode-not-enabled",
    .group = RuleGroup::Mig,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A GPU with MIG-backed vGPUs is in MIG mode"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "MIG is enabled per GPU. Ampere GPUs need a host restart after nvidia-smi -mig 1 "
                                     "on ESXi, Hopper and later do not. ESXi then creates the instances itself."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Enable MIG on the GPU and plan it for multi-instance mode."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases with MIG."),
    .sources = {"UG5 2.11"},
    .check = checkEnabled,
    .fixes = fixEnabled};

const Rule kMigLeftEnabled{
    .id = "mig-left-enabled",
    .group = RuleGroup::Mig,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "MIG is off on a GPU for time-sliced vGPUs or passthrough"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "NVIDIA's guide asks to disable MIG before a GPU serves time-sliced vGPUs or "
                                     "passthrough. A guest may enable MIG itself later on a GPU passed through to "
                                     "it; that part is remembered."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Switch MIG off by nvidia-smi -mig 0 while nothing uses the GPU."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases with MIG."),
    .sources = {"UG5 2.12"},
    .check = checkLeftOn,
    .fixes = fixLeftOn};

} // namespace sliceboard
