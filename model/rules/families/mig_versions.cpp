// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/mig.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// The first GPU of the host that is planned for MIG or has a MIG-backed vGPU.
const Gpu *firstMigGpu(const Facts &facts, const Host &host)
{
    const auto found = std::ranges::find_if(host.gpus, [&](const Gpu &gpu) {
        if (gpu.use == GpuUse::Passthrough)
            return false;
        return (gpu.use == GpuUse::Vgpu && gpu.vgpuMode == VgpuMode::Mig)
            || !onlyMigBacked(tenantsOf(facts, gpu, Who::All)).empty();
    });
    return found == host.gpus.end() ? nullptr : &*found;
}

void checkVsphere(const Facts &facts, const Host &host, Report &report)
{
    const Limit *limit = facts.catalog().limit("mig");
    const Reach reached = limit ? reach(host, *limit) : Reach::Reached;
    const Gpu *gpu = reached == Reach::Reached ? nullptr : firstMigGpu(facts, host);
    if (!gpu)
        return;
    const std::vector<Arg> args{EntityRef(host.id), EntityRef(gpu->id), esxiText(host),
                                limitText(*limit),  releaseText(host),  branchText(*limit)};
    const std::vector<EntityRef> others{EntityRef(gpu->id)};
    if (reached == Reach::EsxiTooOld)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 runs ESXi %3, but %2 is to serve MIG-backed vGPUs, which need ESXi %4 or "
                                       "later."),
                     host.id, args, others);
    else if (reached == Reach::EsxiUnknown)
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "%2 is to serve MIG-backed vGPUs, which need ESXi %4 or later. The ESXi "
                                         "version of %1 is not entered."),
                       host.id, args, others);
    else if (reached == Reach::BranchTooOld)
        report.found(Severity::Warning,
                     QT_TRANSLATE_NOOP("Rules",
                                       "%1 runs vGPU Manager %5, but %2 is to serve MIG-backed vGPUs. As far as "
                                       "remembered, these need vGPU release %6 or later."),
                     host.id, args, others);
}

void offerEsxi(std::vector<Fix> &fixes, const Facts &facts, const Host *host, const Limit *limit)
{
    if (!host || !limit || !limit->esxiFrom || (host->esxi && *host->esxi >= *limit->esxiFrom))
        return;
    const HostId ids[] = {host->id};
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Plan ESXi %2 on %1"), {EntityRef(host->id), limitText(*limit)},
          changeHosts(facts, ids, [&](HostFacts &changed) { changed.esxi = limit->esxiFrom; }));
}

std::vector<Fix> fixVsphere(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerEsxi(fixes, facts, hostOf(facts, finding), facts.catalog().limit("mig"));
    return fixes;
}

/// Whether the profile came later than the others: one compute slice with more memory than its plain sibling, or media
/// extensions.
bool isLateProfile(const MigTable &table, const MigProfile &profile)
{
    if (profile.mediaExtensions)
        return true;
    return profile.computeSlices == 1 && std::ranges::any_of(table.profiles, [&](const MigProfile &sibling) {
               return sibling.computeSlices == 1 && sibling.memorySlices < profile.memorySlices;
           });
}

/// Tenants of a MIG GPU that `wanted` picks by their type.
template <class Wanted> std::vector<Tenant> picked(const Facts &facts, const Gpu &gpu, Wanted wanted)
{
    if (gpu.use == GpuUse::Passthrough)
        return {};
    auto tenants = onlyMigBacked(tenantsOf(facts, gpu, Who::All));
    std::erase_if(tenants, [&](const Tenant &tenant) { return !wanted(*tenant.type); });
    return tenants;
}

std::vector<Tenant> lateTenants(const Facts &facts, const Gpu &gpu)
{
    return picked(facts, gpu, [&](const VgpuType &type) {
        const GpuModel &model = *facts.model(gpu);
        const MigProfile *profile = migProfileOf(facts, model, type);
        return profile && isLateProfile(*facts.catalog().migTable(model.migTable), *profile);
    });
}

void checkLate(const Facts &facts, const Host &host, const Gpu &gpu, Report &report)
{
    const Limit *limit = facts.catalog().limit("mig-double-memory");
    const Reach reached = limit ? reach(host, *limit) : Reach::Reached;
    if (reached != Reach::EsxiTooOld && reached != Reach::EsxiUnknown)
        return;
    const auto tenants = lateTenants(facts, gpu);
    if (tenants.empty())
        return;
    const std::vector<Arg> args{EntityRef(gpu.id),  *tenants[0].profile, tenants[0].type->migProfile,
                                EntityRef(host.id), esxiText(host),      limitText(*limit)};
    if (reached == Reach::EsxiTooOld)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 holds profile %2 (MIG instance %3), but %4 runs ESXi %5. This profile "
                                       "needs ESXi %6 or later."),
                     gpu.id, args, vmsOf(tenants));
    else
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "%1 holds profile %2 (MIG instance %3), which needs ESXi %6 or later. The "
                                         "ESXi version of %4 is not entered."),
                       gpu.id, args, vmsOf(tenants));
}

std::vector<Fix> fixLate(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    if (!gpu)
        return fixes;
    offerEsxi(fixes, facts, facts.hostOf(gpu->id), facts.catalog().limit("mig-double-memory"));
    if (const auto tenants = lateTenants(facts, *gpu); !tenants.empty())
        offerRelief(fixes, facts, *gpu, tenants);
    return fixes;
}

/// A type whose instance holds one vGPU only fills it, and is plain MIG.
std::vector<Tenant> sharingTenants(const Facts &facts, const Gpu &gpu)
{
    return picked(facts, gpu, [](const VgpuType &type) {
        return type.sharing == Sharing::MigTimeSliced && type.maxPerInstance > 1;
    });
}

void checkSharing(const Facts &facts, const Host &host, const Gpu &gpu, Report &report)
{
    const Limit *limit = facts.catalog().limit("mig-time-sliced");
    const Reach reached = limit ? reach(host, *limit) : Reach::Reached;
    if (reached == Reach::Reached
        || (reached == Reach::BranchUnknown && host.vgpuManager.kind != DriverKind::VgpuManager))
        return;
    const auto tenants = sharingTenants(facts, gpu);
    if (tenants.empty())
        return;
    const std::vector<Arg> args{EntityRef(gpu.id), *tenants[0].profile, EntityRef(host.id), esxiText(host),
                                limitText(*limit), releaseText(host),   branchText(*limit)};
    switch (reached) {
    case Reach::EsxiTooOld:
        return report.found(QT_TRANSLATE_NOOP("Rules",
                                              "%1 holds profile %2, whose vGPUs share a MIG instance, but %3 runs "
                                              "ESXi %4. Sharing needs ESXi %5 or later."),
                            gpu.id, args, vmsOf(tenants));
    case Reach::BranchTooOld:
        return report.found(QT_TRANSLATE_NOOP("Rules",
                                              "%1 holds profile %2, whose vGPUs share a MIG instance, but %3 runs "
                                              "vGPU Manager %6. Sharing needs vGPU release %7 or later."),
                            gpu.id, args, vmsOf(tenants));
    case Reach::EsxiUnknown:
        return report.unknown(QT_TRANSLATE_NOOP("Rules",
                                                "%1 holds profile %2, whose vGPUs share a MIG instance, which needs "
                                                "ESXi %5 or later. The ESXi version of %3 is not entered."),
                              gpu.id, args, vmsOf(tenants));
    case Reach::BranchUnknown:
        return report.unknown(QT_TRANSLATE_NOOP("Rules",
                                                "%1 holds profile %2, whose vGPUs share a MIG instance, which needs "
                                                "vGPU release %7 or later. The release of the vGPU Manager on %3 is "
                                                "not entered."),
                              gpu.id, args, vmsOf(tenants));
    case Reach::Reached:
        return;
    }
}

std::vector<Fix> fixSharing(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    if (!gpu)
        return fixes;
    offerEsxi(fixes, facts, facts.hostOf(gpu->id), facts.catalog().limit("mig-time-sliced"));
    if (const auto tenants = sharingTenants(facts, *gpu); !tenants.empty())
        offerRelief(fixes, facts, *gpu, tenants);
    return fixes;
}

} // namespace

const Rule kMigVsphereVersion{
    .id = "mig-vsphere-version",
    .group = RuleGroup::Mig,
    .severity = Severity::Error,
    .evidence = Evidence::Secondary,
    .title = QT_TRANSLATE_NOOP("Rules", "MIG-backed vGPUs need ESXi 7.0 Update 2 or later"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Older ESXi versions know no MIG-backed vGPUs. The ESXi bound comes from a "
                                     "secondary source; the vGPU release is remembered, so that part is a warning."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Update ESXi, or use time-sliced vGPUs."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 7.0 Update 2 and later."),
    .sources = {"ANGRY", "FDFRAC"},
    .limits = {"mig"},
    .check = checkVsphere,
    .fixes = fixVsphere};

const Rule kMigNewProfilesNeed80u3{
    .id = "mig-new-profiles-need-80u3",
    .group = RuleGroup::Mig,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Double-memory and media profiles need ESXi 8.0 Update 3"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "MIG profiles with one compute slice and double memory, and those with media "
                                     "extensions (+me), carry a footnote in NVIDIA's tables that asks for ESXi 8.0 "
                                     "Update 3. The footnote was matched to the profiles by its position."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Update ESXi, or use another MIG profile."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 8.0 Update 3 and later."),
    .sources = {"AIE6 footnote 3"},
    .limits = {"mig-double-memory"},
    .check = checkLate,
    .fixes = fixLate};

const Rule kMigTimeslicedUnsupported{
    .id = "mig-timesliced-unsupported",
    .group = RuleGroup::Mig,
    .severity = Severity::Error,
    .evidence = Evidence::Secondary,
    .title = QT_TRANSLATE_NOOP("Rules", "vGPUs that share a MIG instance need ESXi 9.0 Update 1"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Several vGPUs may share one MIG instance on RTX PRO Blackwell server GPUs only. "
                                     "The GPUs were read at NVIDIA; the ESXi bound comes from one secondary source."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Update the host, or use profiles that fill a whole MIG instance."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 9.0 Update 1, vGPU release 19 and later."),
    .sources = {"AIE8R", "AIE8B", "BURD"},
    .limits = {"mig-time-sliced"},
    .check = checkSharing,
    .fixes = fixSharing};

} // namespace sliceboard
