// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/device_models.h"
#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/room.h"

#include <algorithm>
#include <map>

namespace sliceboard {
namespace {

std::vector<Tenant> sameSizeTenants(const Facts &facts, const Gpu &gpu)
{
    return timeSlicedTenants(facts, gpu, VgpuMode::SameSize);
}

const Tenant *firstOfOtherSize(const std::vector<Tenant> &tenants)
{
    const auto other = std::ranges::find_if(tenants, [&](const Tenant &tenant) {
        return tenant.type->frameBuffer != tenants[0].type->frameBuffer;
    });
    return other == tenants.end() ? nullptr : &*other;
}

void checkMixedSizes(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const auto tenants = sameSizeTenants(facts, gpu);
    const Tenant *other = firstOfOtherSize(tenants);
    if (!other)
        return;
    report.found(QT_TRANSLATE_NOOP("Rules",
                                   "%1 is in same-size mode, but holds vGPUs of %2 and of %3 (%4 and %5, vGPUs and "
                                   "reserved slots in all: %6). The first one that powers on fixes the size for "
                                   "all."),
                 gpu.id,
                 {EntityRef(gpu.id), sizeText(tenants[0].type->frameBuffer), sizeText(other->type->frameBuffer),
                  *tenants[0].profile, *other->profile, std::int64_t(tenants.size())},
                 vmsOf(tenants));
}

/// All tenants but those of the most frequent size.
std::vector<Tenant> minority(std::vector<Tenant> tenants)
{
    std::map<Mebibytes, int> bySize;
    for (const Tenant &tenant : tenants)
        ++bySize[tenant.type->frameBuffer];
    const auto kept = std::ranges::max_element(bySize, {}, [](const auto &pair) { return pair.second; });
    std::erase_if(tenants, [&](const Tenant &tenant) { return tenant.type->frameBuffer == kept->first; });
    return tenants;
}

std::vector<Fix> fixMixedSizes(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    const auto tenants = gpu ? sameSizeTenants(facts, *gpu) : std::vector<Tenant>();
    if (tenants.empty())
        return fixes;
    offerVgpuMode(fixes, facts, gpu->id, VgpuMode::MixedSize);
    offerRelief(fixes, facts, *gpu, minority(tenants));
    return fixes;
}

void checkSeries(const Facts &facts, const Host &host, const Gpu &gpu, Report &report)
{
    const auto tenants = sameSizeTenants(facts, gpu);
    if (tenants.size() < 2 || firstOfOtherSize(tenants))
        return;
    const auto other = std::ranges::find_if(tenants, [&](const Tenant &tenant) {
        return tenant.type->series != tenants[0].type->series;
    });
    const Limit *limit = facts.catalog().limit("mixed-series-same-size");
    if (other == tenants.end() || !limit)
        return;
    const std::vector<Arg> args{EntityRef(gpu.id), *tenants[0].profile, *other->profile,
                                esxiText(host),    limitText(*limit),   releaseText(host)};
    switch (reach(host, *limit)) {
    case Reach::Reached:
        return;
    case Reach::EsxiTooOld:
        return report.found(QT_TRANSLATE_NOOP("Rules",
                                              "%1 holds vGPUs of different series (%2 and %3) in same-size mode. "
                                              "Its host runs ESXi %4; before ESXi %5 one GPU takes one vGPU type."),
                            gpu.id, args, vmsOf(tenants));
    case Reach::EsxiUnknown:
        return report.unknown(QT_TRANSLATE_NOOP("Rules",
                                                "%1 holds vGPUs of different series (%2 and %3) in same-size mode, "
                                                "which needs ESXi %5. The ESXi version of its host is not "
                                                "entered."),
                              gpu.id, args, vmsOf(tenants));
    case Reach::BranchTooOld:
        return report.found(Severity::Warning,
                            QT_TRANSLATE_NOOP("Rules",
                                              "%1 holds vGPUs of different series (%2 and %3) in same-size mode "
                                              "under vGPU Manager %6. As far as remembered, NVIDIA allows that "
                                              "only in later releases."),
                            gpu.id, args, vmsOf(tenants));
    case Reach::BranchUnknown:
        return; // the bound is remembered only: no ground to ask for the release
    }
}

std::vector<Fix> fixSeries(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    auto tenants = gpu ? sameSizeTenants(facts, *gpu) : std::vector<Tenant>();
    if (tenants.empty())
        return fixes;
    const std::string kept = tenants[0].type->series;
    std::erase_if(tenants, [&](const Tenant &tenant) { return tenant.type->series == kept; });
    offerRelief(fixes, facts, *gpu, tenants);
    return fixes;
}

/// How one size fills a GPU in same-size mode.
struct Filling {
    const VgpuType *type = nullptr; ///< nullptr: empty, or of several sizes
    int count = 0;
    bool isDoubtful() const { return count > 1 && (!type->maxEqual || type->confidence.doubts("max_equal")); }
    bool isOver() const { return type && !isDoubtful() && type->maxEqual && count > *type->maxEqual; }
};

Filling fillingOf(const std::vector<Tenant> &tenants)
{
    if (tenants.empty() || firstOfOtherSize(tenants))
        return {};
    // Of several series of one size the one with the least room counts.
    const auto least =
        std::ranges::min_element(tenants, {}, [](const Tenant &tenant) { return tenant.type->maxEqual.value_or(0); });
    return {least->type, int(tenants.size())};
}

void checkEqualCapacity(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const auto tenants = sameSizeTenants(facts, gpu);
    const Filling filling = fillingOf(tenants);
    if (!filling.type)
        return;
    if (filling.isOver())
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 holds %2 vGPUs of %3 in same-size mode (reserved slots among them: %4). "
                                       "Profile %5 fits at most %6 times."),
                     gpu.id,
                     {EntityRef(gpu.id), std::int64_t(filling.count), sizeText(filling.type->frameBuffer),
                      std::int64_t(reservedCount(tenants)), filling.type->name, std::int64_t(*filling.type->maxEqual)},
                     vmsOf(tenants));
    else if (filling.isDoubtful() && !isOvercommitted(facts, gpu, tenants))
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "%1 holds %2 vGPUs of profile %3 in same-size mode. How many of them fit on "
                                         "one GPU (max_equal) is unverified in the catalog."),
                       gpu.id, {EntityRef(gpu.id), std::int64_t(filling.count), filling.type->name}, vmsOf(tenants));
}

std::vector<Fix> fixEqualCapacity(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    const auto tenants = gpu ? sameSizeTenants(facts, *gpu) : std::vector<Tenant>();
    const Filling filling = fillingOf(tenants);
    if (filling.isOver())
        offerRelief(fixes, facts, *gpu, {tenants.begin() + *filling.type->maxEqual, tenants.end()});
    return fixes;
}

void checkFrameBuffer(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const auto tenants = timeSlicedTenants(facts, gpu, gpu.vgpuMode);
    if (gpu.vgpuMode == VgpuMode::Mig || !isOvercommitted(facts, gpu, tenants))
        return;
    const bool toldByCount =
        gpu.vgpuMode == VgpuMode::SameSize ? fillingOf(tenants).isOver() : mostOverMixed(tenants).has_value();
    if (toldByCount)
        return;
    report.found(QT_TRANSLATE_NOOP("Rules",
                                   "%1 has %2 of frame buffer, but its vGPUs need %3 (vGPUs: %4, reserved slots: "
                                   "%5). Frame buffer is never shared or oversubscribed."),
                 gpu.id,
                 {EntityRef(gpu.id), sizeText(sharedMemory(*facts.model(gpu))), sizeText(needed(tenants)),
                  std::int64_t(tenants.size()) - reservedCount(tenants), std::int64_t(reservedCount(tenants))},
                 vmsOf(tenants));
}

std::vector<Fix> fixFrameBuffer(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    auto tenants = gpu ? timeSlicedTenants(facts, *gpu, gpu->vgpuMode) : std::vector<Tenant>();
    std::vector<Tenant> leaving;
    while (!tenants.empty() && isOvercommitted(facts, *gpu, tenants)) {
        leaving.push_back(tenants.back());
        tenants.pop_back();
    }
    std::ranges::reverse(leaving);
    if (!leaving.empty())
        offerRelief(fixes, facts, *gpu, leaving);
    return fixes;
}

} // namespace

const Rule kFbOvercommit{
    .id = "fb-overcommit",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "The frame buffers of all vGPUs fit into the GPU's memory"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "A time-sliced vGPU shares computing time, but its frame buffer is its own "
                                     "from power-on to power-off. Powered-off VMs do not count; reserved slots "
                                     "do, since their room is promised."),
    .wayOut =
        QT_TRANSLATE_NOOP("Rules", "Move a VM to another GPU, choose smaller profiles, or release a reserved slot."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG17 2.1.4", "FD3"},
    .check = checkFrameBuffer,
    .fixes = fixFrameBuffer};

const Rule kEqualSizeModeMixedSizes{
    .id = "equal-size-mode-mixed-sizes",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "In same-size mode all vGPUs of a GPU have one size"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "The first vGPU that powers on fixes the frame-buffer size until the GPU is "
                                     "empty again. A vGPU of another size is refused, however much room is left. "
                                     "Before ESXi 8.0 Update 3 this is the only mode."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Use one size per GPU, or switch the empty GPU to mixed-size mode."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All; the only mode before ESXi 8.0 Update 3."),
    .sources = {"UG17 2.1.4", "FD4"},
    .check = checkMixedSizes,
    .fixes = fixMixedSizes};

const Rule kMixedSeriesSameSize{
    .id = "mixed-series-same-size",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "vGPU series share a GPU only from ESXi 8.0 Update 2 on"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Older ESXi versions take one vGPU type per GPU. Since ESXi 8.0 Update 2 "
                                     "profiles of equal size but different series may share a GPU. The ESXi bound "
                                     "was read; from which vGPU release NVIDIA allows it is remembered, so that "
                                     "part is a warning."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Update ESXi, or use one vGPU type per GPU."),
    .versions = QT_TRANSLATE_NOOP("Rules", "Before ESXi 8.0 Update 2 one vGPU type per GPU."),
    .sources = {"U3", "SW", "UG17 2.1.4"},
    .limits = {"mixed-series-same-size"},
    .check = checkSeries,
    .fixes = fixSeries};

const Rule kEqualSizeCapacity{
    .id = "equal-size-capacity",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A GPU in same-size mode holds a fixed number of vGPUs"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Each vGPU type has a most per GPU in NVIDIA's tables, at most the GPU's "
                                     "memory divided by the profile's frame buffer. Powered-off VMs do not count; "
                                     "reserved slots do, since their room is promised."),
    .wayOut =
        QT_TRANSLATE_NOOP("Rules", "Move a VM to another GPU, choose a smaller profile, or release a reserved slot."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG5 App.A/B", "AIE6"},
    .check = checkEqualCapacity,
    .fixes = fixEqualCapacity};

} // namespace sliceboard
