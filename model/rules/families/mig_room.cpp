// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"
#include "model/rules/families/mig.h"
#include "model/rules/families/seating.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// What the MIG-backed tenants of one GPU need, beside what it has.
struct Need {
    const MigTable *table = nullptr; ///< nullptr: nothing to judge
    std::vector<Instances> instances;
    SliceSum slices;
    bool exceeds() const { return slices.compute > table->computeSlices || slices.memory > table->memorySlices; }
};

Need needOf(const Facts &facts, const Gpu &gpu, const std::vector<Tenant> &tenants)
{
    const GpuModel *model = tenants.empty() ? nullptr : facts.model(gpu);
    Need need;
    need.table = model ? facts.catalog().migTable(model->migTable) : nullptr;
    if (need.table) {
        need.instances = instancesOf(facts, *model, tenants);
        need.slices = slicesOf(need.instances);
    }
    return need;
}

/// Instances with media extensions, and how many the GPU may have.
struct MediaCount {
    const Instances *first = nullptr;
    int count = 0;
    int most = 0;
    bool exceeds() const { return first && count > most; }
};

MediaCount mediaOf(const Need &need)
{
    MediaCount media;
    for (const Instances &some : need.instances) {
        if (!some.profile->mediaExtensions || !some.profile->maxInstances)
            continue;
        const int most = *some.profile->maxInstances;
        media.most = media.first ? std::min(media.most, most) : most;
        media.first = media.first ? media.first : &some;
        media.count += some.count;
    }
    return media;
}

void checkSlices(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const auto tenants = migTenants(facts, gpu);
    const Need need = needOf(facts, gpu, tenants);
    if (!need.table || !need.exceeds())
        return;
    report.found(QT_TRANSLATE_NOOP("Rules",
                                   "%1 has %4 compute slices and %5 memory slices, but its MIG instances need %2 and "
                                   "%3 (vGPUs and reserved slots: %6, of them reserved: %7)."),
                 gpu.id,
                 {EntityRef(gpu.id), std::int64_t(need.slices.compute), std::int64_t(need.slices.memory),
                  std::int64_t(need.table->computeSlices), std::int64_t(need.table->memorySlices),
                  std::int64_t(tenants.size()), std::int64_t(reservedCount(tenants))},
                 vmsOf(tenants));
}

/// Takes tenants from the end until `fits` says that the rest is fine.
template <class Fits>
std::vector<Tenant> surplus(const Facts &facts, const Gpu &gpu, std::vector<Tenant> tenants, Fits fits)
{
    std::vector<Tenant> leaving;
    while (!tenants.empty() && !fits(needOf(facts, gpu, tenants))) {
        leaving.insert(leaving.begin(), tenants.back());
        tenants.pop_back();
    }
    return leaving;
}

std::vector<Fix> fixSlices(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    if (!gpu)
        return fixes;
    const auto fits = [](const Need &need) { return !need.table || !need.exceeds(); };
    const auto leaving = surplus(facts, *gpu, migTenants(facts, *gpu), fits);
    if (!leaving.empty())
        offerRelief(fixes, facts, *gpu, leaving);
    return fixes;
}

void checkInstancePlacement(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const auto tenants = migTenants(facts, gpu);
    const GpuModel *model = tenants.empty() ? nullptr : facts.model(gpu);
    if (!model || !model->migCapable)
        return;
    const Need need = needOf(facts, gpu, tenants);
    if (need.table && (need.exceeds() || mediaOf(need).exceeds()))
        return; // no arrangement could help
    tellSeating(gpu, tenants, seatingOf(facts, gpu, tenants), report);
}

void checkMedia(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const auto tenants = migTenants(facts, gpu);
    const Need need = needOf(facts, gpu, tenants);
    const MediaCount media = need.table ? mediaOf(need) : MediaCount{};
    if (media.exceeds())
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 holds %2 MIG instances with media extensions, such as profile %3. A GPU can "
                                       "have at most %4."),
                     gpu.id,
                     {EntityRef(gpu.id), std::int64_t(media.count), media.first->type->name, std::int64_t(media.most)},
                     vmsOf(tenants));
}

/// Profiles of the same size without media extensions.
const VgpuType *plainSibling(const Facts &facts, const GpuModel &model, const VgpuType &type)
{
    const MigProfile *with = migProfileOf(facts, model, type);
    for (const VgpuType *other : facts.catalog().typesOf(model)) {
        const MigProfile *profile = migProfileOf(facts, model, *other);
        if (profile && !profile->mediaExtensions && other->series == type.series
            && other->frameBuffer == type.frameBuffer && profile->computeSlices == with->computeSlices
            && profile->memorySlices == with->memorySlices)
            return other;
    }
    return nullptr;
}

std::vector<Tenant> mediaTenants(const Facts &facts, const Gpu &gpu)
{
    auto tenants = migTenants(facts, gpu);
    std::erase_if(tenants, [&](const Tenant &tenant) {
        const MigProfile *profile = migProfileOf(facts, *facts.model(gpu), *tenant.type);
        return !profile || !profile->mediaExtensions;
    });
    return tenants;
}

std::vector<Fix> fixMedia(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    if (!gpu)
        return fixes;
    const auto fits = [](const Need &need) { return !need.table || !mediaOf(need).exceeds(); };
    const auto leaving = surplus(facts, *gpu, mediaTenants(facts, *gpu), fits);
    if (leaving.empty())
        return fixes;
    const Tenant &last = leaving.back();
    const VgpuType *plain = leaving.size() == 1 ? plainSibling(facts, *facts.model(*gpu), *last.type) : nullptr;
    if (plain && last.vm) {
        const VmId ids[] = {last.vm->id};
        offer(fixes, QT_TRANSLATE_NOOP("Rules", "Let %1 use profile %2, without media extensions"),
              {EntityRef(last.vm->id), plain->name},
              changeVms(facts, ids, [&](Vm &vm) { vm.devices[std::size_t(last.row)].profile = plain->name; }));
    }
    offerRelief(fixes, facts, *gpu, leaving);
    return fixes;
}

} // namespace

const Rule kMigSlicesExceeded{
    .id = "mig-slices-exceeded",
    .group = RuleGroup::Mig,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "MIG instances fit into the GPU's slices"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "A MIG instance takes compute slices and memory slices for itself. Their sums "
                                     "cannot exceed what the GPU has. Powered-off VMs do not count; reserved slots "
                                     "do, since their room is promised. vGPUs that share an instance count as one."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Move a VM to another GPU, or use fewer or smaller instances."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases with MIG."),
    .sources = {"FD8", "AIE6"},
    .check = checkSlices,
    .fixes = fixSlices};

const Rule kMigNoValidPlacement{
    .id = "mig-no-valid-placement",
    .group = RuleGroup::Mig,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Every MIG instance finds a start slice"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Each kind of instance may start only at certain memory slices, and instances "
                                     "are never moved. On a GPU with seven compute slices 4g starts at 0 only and 3g "
                                     "at 0 or 4. Starts of this design are an intent: ESXi chooses them at power-on."),
    .wayOut =
        QT_TRANSLATE_NOOP("Rules", "Place 4g first, then 3g at slice 4; give up fixed starts, or use another GPU."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases with MIG."),
    .sources = {"LGIPP", "FD8"},
    .check = checkInstancePlacement,
    .fixes = fixSeating};

const Rule kMigMeProfileLimit{
    .id = "mig-me-profile-limit",
    .group = RuleGroup::Mig,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A GPU has one MIG instance with media extensions"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "The JPEG and optical-flow engines exist once per GPU, and the instance with "
                                     "media extensions (+me) takes them."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Use the plain profile of the same size for all but one VM."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases with MIG."),
    .sources = {"AIE6 types tables"},
    .check = checkMedia,
    .fixes = fixMedia};

} // namespace sliceboard
