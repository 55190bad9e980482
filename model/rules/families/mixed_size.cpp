// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/room.h"
#include "model/rules/families/seating.h"

#include <algorithm>

namespace sliceboard {
namespace {

bool isMixedSize(const Gpu &gpu) { return gpu.use == GpuUse::Vgpu && gpu.vgpuMode == VgpuMode::MixedSize; }

/// Speaks of the GPU model; true if it has said that the model does not have the mode, or that this is not known.
bool tellModel(const Limit &limit, const Gpu &gpu, const GpuModel &model, Report &report)
{
    const std::vector<Arg> args{EntityRef(gpu.id), model.name, model.architecture};
    if (model.mixedSize == true && !model.confidence.doubts("mixed_size"))
        return false;
    if (model.mixedSize == false && std::ranges::find(limit.disputed, model.architecture) != limit.disputed.end())
        report.found(Severity::Warning,
                     QT_TRANSLATE_NOOP("Rules",
                                       "%1 is in mixed-size mode. VMware names Ampere as the first generation with "
                                       "it, NVIDIA's documents contradict each other for %3."),
                     gpu.id, args);
    else if (model.mixedSize == false)
        report.found(QT_TRANSLATE_NOOP("Rules", "%1 is in mixed-size mode, which %2 (%3) does not have."), gpu.id,
                     args);
    else
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "%1 is in mixed-size mode. Whether %2 has that mode is unverified in the "
                                         "catalog."),
                       gpu.id, args);
    return true;
}

void tellVersions(const Limit &limit, const Host &host, const Gpu &gpu, Report &report)
{
    const std::vector<Arg> args{EntityRef(gpu.id), EntityRef(host.id), esxiText(host),
                                limitText(limit),  releaseText(host),  branchText(limit)};
    switch (reach(host, limit)) {
    case Reach::Reached:
        return;
    case Reach::EsxiTooOld:
        return report.found(QT_TRANSLATE_NOOP("Rules",
                                              "%1 is in mixed-size mode, but %2 runs ESXi %3. Mixed-size mode needs "
                                              "ESXi %4 or later."),
                            gpu.id, args);
    case Reach::BranchTooOld:
        return report.found(QT_TRANSLATE_NOOP("Rules",
                                              "%1 is in mixed-size mode, but %2 runs vGPU Manager %5. Mixed-size "
                                              "mode needs vGPU release %6 or later."),
                            gpu.id, args);
    case Reach::EsxiUnknown:
        return report.unknown(QT_TRANSLATE_NOOP("Rules",
                                                "%1 is in mixed-size mode, which needs ESXi %4 or later. The ESXi "
                                                "version of %2 is not entered."),
                              gpu.id, args);
    case Reach::BranchUnknown:
        if (host.vgpuManager.kind != DriverKind::VgpuManager)
            return; // the rules on host drivers say so
        return report.unknown(QT_TRANSLATE_NOOP("Rules",
                                                "%1 is in mixed-size mode, which needs vGPU release %6 or later. The "
                                                "release of the vGPU Manager on %2 is not entered."),
                              gpu.id, args);
    }
}

void checkSupport(const Facts &facts, const Host &host, const Gpu &gpu, Report &report)
{
    const Limit *limit = isMixedSize(gpu) ? facts.catalog().limit("mixed-size") : nullptr;
    const GpuModel *model = limit ? facts.model(gpu) : nullptr;
    if (model && !tellModel(*limit, gpu, *model, report))
        tellVersions(*limit, host, gpu, report);
}

std::vector<Fix> fixSupport(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerVgpuMode(fixes, facts, {finding.subject.id}, VgpuMode::SameSize);
    const Gpu *gpu = gpuOf(facts, finding);
    const Host *host = gpu ? facts.hostOf(gpu->id) : nullptr;
    const Limit *limit = facts.catalog().limit("mixed-size");
    if (host && limit && limit->esxiFrom && (!host->esxi || *host->esxi < *limit->esxiFrom)) {
        const HostId ids[] = {host->id};
        offer(fixes, QT_TRANSLATE_NOOP("Rules", "Plan ESXi %2 on %1"), {EntityRef(host->id), limitText(*limit)},
              changeHosts(facts, ids, [&](HostFacts &changed) { changed.esxi = limit->esxiFrom; }));
    }
    return fixes;
}

/// Running tenants of a mixed-size GPU whose model has the mode at all.
std::vector<Tenant> mixedTenants(const Facts &facts, const Gpu &gpu)
{
    const GpuModel *model = gpu.vgpuMode == VgpuMode::MixedSize ? facts.model(gpu) : nullptr;
    if (!model || model->mixedSize == false)
        return {};
    return timeSlicedTenants(facts, gpu, VgpuMode::MixedSize);
}

/// A size of which several sit on the GPU though its most is unverified; nullptr if there is none.
const Tenant *doubtfulMost(const std::vector<Tenant> &tenants)
{
    const auto found = std::ranges::find_if(tenants, [&](const Tenant &tenant) {
        return tenant.type->confidence.doubts("max_mixed")
            && std::ranges::count_if(tenants,
                                     [&](const Tenant &t) { return t.type->frameBuffer == tenant.type->frameBuffer; })
            > 1;
    });
    return found == tenants.end() ? nullptr : &*found;
}

void checkCapacity(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const auto tenants = mixedTenants(facts, gpu);
    if (const auto over = mostOverMixed(tenants)) {
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 holds %2 vGPUs of %3 in mixed-size mode (reserved slots in all: %4). In "
                                       "this mode profile %5 has %6 placement IDs, so at most %6 fit."),
                     gpu.id,
                     {EntityRef(gpu.id), std::int64_t(over->count), sizeText(over->type->frameBuffer),
                      std::int64_t(reservedCount(tenants)), over->type->name, std::int64_t(*over->type->maxMixed)},
                     vmsOf(tenants));
    } else if (const Tenant *tenant = doubtfulMost(tenants)) {
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "%1 holds several vGPUs of profile %2 in mixed-size mode. How many of them "
                                         "fit (max_mixed) is unverified in the catalog."),
                       gpu.id, {EntityRef(gpu.id), tenant->type->name}, vmsOf(tenants));
    }
}

std::vector<Fix> fixCapacity(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    auto tenants = gpu ? mixedTenants(facts, *gpu) : std::vector<Tenant>();
    const auto over = mostOverMixed(tenants);
    if (!over)
        return fixes;
    std::erase_if(tenants, [&](const Tenant &tenant) { return tenant.type->frameBuffer != over->type->frameBuffer; });
    offerRelief(fixes, facts, *gpu, {tenants.begin() + *over->type->maxMixed, tenants.end()});
    offerVgpuMode(fixes, facts, gpu->id, VgpuMode::SameSize);
    return fixes;
}

void checkMixedPlacement(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const auto tenants = mixedTenants(facts, gpu);
    const bool hopeless = mostOverMixed(tenants) || isOvercommitted(facts, gpu, tenants);
    if (!tenants.empty() && !hopeless)
        tellSeating(gpu, tenants, seatingOf(facts, gpu, tenants), report);
}

} // namespace

const Rule kMixedSizeUnsupported{
    .id = "mixed-size-unsupported",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Mixed-size mode needs a recent host and GPU"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "ESXi can set the mode from 8.0 Update 3 on, NVIDIA's driver has it from "
                                     "branch 17 on, and the GPU must support it. For generations before Ampere the "
                                     "sources disagree, so those are a warning."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Update the host, or return the GPU to same-size mode."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 8.0 Update 3, vGPU release 17 and later."),
    .sources = {"API", "U3", "AIE8H", "FD4"},
    .limits = {"mixed-size"},
    .check = checkSupport,
    .fixes = fixSupport};

const Rule kMixedSizeCapacity{
    .id = "mixed-size-capacity",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "In mixed-size mode each size has a most of its own"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "A vGPU of one size may start only at certain places of the GPU. There are as "
                                     "many as NVIDIA's table lists, which for some sizes is fewer than in "
                                     "same-size mode. Reserved slots count, powered-off VMs do not."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Move a VM to another GPU, or choose a profile of another size."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 8.0 Update 3 and later."),
    .sources = {"UG5 2.10 App.B"},
    .check = checkCapacity,
    .fixes = fixCapacity};

const Rule kMixedSizeNoValidPlacement{
    .id = "mixed-size-no-valid-placement",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "In mixed-size mode every vGPU finds a placement ID"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Each size may start only at its placement IDs, and ranges must not overlap. "
                                     "Room that no allowed start covers is stranded. Placement IDs of this design "
                                     "are an intent: ESXi chooses them itself at power-on."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Choose sizes that divide each other (10, 20 and 40 GB of 80 GB; 6, 12 and 24 GB of "
                                "48 GB), give up fixed placement IDs, or use another GPU."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 8.0 Update 3 and later."),
    .sources = {"UG5 2.10 App.B", "FD6"},
    .check = checkMixedPlacement,
    .fixes = fixSeating};

} // namespace sliceboard
