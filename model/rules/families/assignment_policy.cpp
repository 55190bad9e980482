// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/room.h"
#include "model/rules/families/setting_fixes.h"

#include <algorithm>
#include <map>

namespace sliceboard {
namespace {

bool isShared(const Gpu &gpu, VgpuMode mode) { return gpu.use == GpuUse::Vgpu && gpu.vgpuMode == mode; }

/// A host of unknown version is taken to be new enough: the rule only informs.
bool applies(const Facts &facts, const Host &host)
{
    const Limit *limit = facts.catalog().limit("assignment-policy");
    return limit && (!limit->esxiFrom || !host.esxi || *host.esxi >= *limit->esxiFrom);
}

void checkIgnored(const Facts &facts, const Host &host, Report &report)
{
    const auto count = std::ranges::count_if(host.gpus, [](const Gpu &gpu) {
        return isShared(gpu, VgpuMode::MixedSize) || isShared(gpu, VgpuMode::Mig);
    });
    if (count == 0 || !applies(facts, host))
        return;
    const char *message = host.assignmentPolicy == AssignmentPolicy::Performance
        ? QT_TRANSLATE_NOOP("Rules",
                            "The assignment policy of %1 (best performance) does not reach its GPUs in mixed-size or "
                            "MIG mode: %2. There ESXi chooses the GPU by itself.")
        : QT_TRANSLATE_NOOP("Rules",
                            "The assignment policy of %1 (consolidation) does not reach its GPUs in mixed-size or MIG "
                            "mode: %2. There ESXi chooses the GPU by itself.");
    report.found(message, host.id, {EntityRef(host.id), std::int64_t(count)});
}

/// The running time-sliced vGPUs on the same-size GPUs of a host, by size.
struct Spread {
    int gpus = 0;
    std::map<Mebibytes, int> vms;
    std::vector<Tenant> tenants;
};

Spread spreadOf(const Facts &facts, const Host &host)
{
    Spread spread;
    for (const Gpu &gpu : host.gpus) {
        if (!isShared(gpu, VgpuMode::SameSize))
            continue;
        ++spread.gpus;
        for (const Tenant &tenant : timeSlicedTenants(facts, gpu, VgpuMode::SameSize))
            if (tenant.vm) {
                ++spread.vms[tenant.type->frameBuffer];
                spread.tenants.push_back(tenant);
            }
    }
    return spread;
}

void checkStranding(const Facts &facts, const Host &host, Report &report)
{
    if (host.assignmentPolicy != AssignmentPolicy::Performance)
        return;
    const Spread spread = spreadOf(facts, host);
    if (spread.vms.size() < 2 || int(spread.vms.size()) > spread.gpus)
        return; // more sizes than GPUs fit with no policy
    const auto widest =
        std::ranges::max_element(spread.vms, {}, [](const auto &sizeAndCount) { return sizeAndCount.second; });
    const int taken = std::min(widest->second, spread.gpus);
    const int sizesLeft = int(spread.vms.size()) - 1;
    if (sizesLeft <= spread.gpus - taken)
        return;
    report.found(QT_TRANSLATE_NOOP("Rules",
                                   "%1 spreads vGPUs over its GPUs in same-size mode. If its %2 vGPUs of %3 power on "
                                   "first, they lock %4 of %5 GPUs to that size; vGPUs of other sizes (sizes: %6) "
                                   "find %7 free."),
                 host.id,
                 {EntityRef(host.id), std::int64_t(widest->second), sizeText(widest->first), std::int64_t(taken),
                  std::int64_t(spread.gpus), std::int64_t(sizesLeft), std::int64_t(spread.gpus - taken)},
                 vmsOf(spread.tenants));
}

std::vector<Fix> fixStranding(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerHostChange(fixes, facts, {finding.subject.id},
                    QT_TRANSLATE_NOOP("Rules", "Set the assignment policy of %1 to consolidation"),
                    [](HostFacts &host) { host.assignmentPolicy = AssignmentPolicy::Consolidation; });
    return fixes;
}

} // namespace

const Rule kAssignmentPolicyIgnored{
    .id = "assignment-policy-ignored",
    .group = RuleGroup::GraphicsConfiguration,
    .severity = Severity::Info,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "The assignment policy counts in same-size mode only"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "A host's policy says which GPU takes the next vGPU: the one with the fewest VMs "
                                     "(best performance) or the one with the most (consolidation). For GPUs in "
                                     "mixed-size and MIG mode it has no effect."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Nothing to do; do not rely on the policy for these GPUs."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 8.0 Update 3 and later."),
    .sources = {"FD4", "API"},
    .limits = {"assignment-policy"},
    .check = checkIgnored};

const Rule kSpreadPolicyStrandsProfiles{
    .id = "spread-policy-strands-profiles",
    .group = RuleGroup::GraphicsConfiguration,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Spreading leaves a GPU for each size of vGPU"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "With policy best performance each VM takes the GPU with the fewest vGPUs, an "
                                     "empty one if there is one, and in same-size mode locks it to its size. When the "
                                     "VMs of the most frequent size power on first, there must be an empty GPU left "
                                     "for each other size. ESXi decides by power-on order, not by this design. "
                                     "Powered-off VMs and reserved slots do not count."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Set the policy to consolidation, use mixed-size mode, or power on the VMs of the "
                                "rarer sizes first."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
    .sources = {"FD4"},
    .check = checkStranding,
    .fixes = fixStranding};

} // namespace sliceboard
