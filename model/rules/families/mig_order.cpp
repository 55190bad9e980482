// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/mig.h"
#include "model/rules/families/power_order.h"
#include "model/rules/families/seating.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// Running MIG tenants that all have a place within the slices of the GPU; empty for any other GPU.
std::vector<Tenant> seatedTenants(const Facts &facts, const Gpu &gpu, const MigTable &table)
{
    auto tenants = migTenants(facts, gpu);
    if (tenants.empty())
        return {};
    const SliceSum sum = slicesOf(instancesOf(facts, *facts.model(gpu), tenants));
    const bool seated = sum.compute <= table.computeSlices && sum.memory <= table.memorySlices
        && seatingOf(facts, gpu, tenants).fault == SeatingFault::None;
    return seated ? tenants : std::vector<Tenant>();
}

const MigTable *tableOf(const Facts &facts, const Gpu &gpu)
{
    const GpuModel *model = gpu.vgpuMode == VgpuMode::Mig ? facts.model(gpu) : nullptr;
    return model ? facts.catalog().migTable(model->migTable) : nullptr;
}

void checkOrder(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const MigTable *table = tableOf(facts, gpu);
    const auto tenants = table ? seatedTenants(facts, gpu, *table) : std::vector<Tenant>();
    if (const auto bad = badOrderOf(facts, gpu, tenants))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "The MIG instances on %1 have room, but not in every order of power-on: if "
                                       "those of profile %2 come first, one of profile %3 may find no start. Running "
                                       "instances are never moved."),
                     gpu.id, {EntityRef(gpu.id), *bad->early->profile, *bad->refused->profile}, vmsOf(tenants));
}

std::vector<Fix> fixOrder(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    const MigTable *table = gpu ? tableOf(facts, *gpu) : nullptr;
    const auto tenants = table ? seatedTenants(facts, *gpu, *table) : std::vector<Tenant>();
    if (!tenants.empty())
        offerOrder(fixes, facts, *gpu, tenants);
    return fixes;
}

/// Whether some MIG-backed type still finds room on the GPU.
bool takesAnother(const Facts &facts, const GpuModel &model, const MigTable &table, int computeTaken,
                  const GpuLayout &layout)
{
    return std::ranges::any_of(facts.catalog().typesOf(model), [&](const VgpuType *type) {
        const auto shape = type->isMigBacked() ? shapeOf(*type, model, VgpuMode::Mig, facts.catalog()) : std::nullopt;
        if (!shape)
            return false;
        const bool sharesOne = type->sharing == Sharing::MigTimeSliced
            && std::ranges::any_of(layout.seats, [&](const Seat &seat) { return seat.share == type; });
        const bool hasCompute = sharesOne || computeTaken + shape->computeSlices <= table.computeSlices;
        return hasCompute && !freeStarts(*shape, layout.seats).empty();
    });
}

void checkStranded(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const MigTable *table = tableOf(facts, gpu);
    const auto tenants = table ? seatedTenants(facts, gpu, *table) : std::vector<Tenant>();
    if (tenants.empty())
        return;
    const GpuModel &model = *facts.model(gpu);
    const SliceSum sum = slicesOf(instancesOf(facts, model, tenants));
    const int compute = table->computeSlices - sum.compute;
    const int memory = table->memorySlices - sum.memory;
    if ((compute > 0 || memory > 0) && !takesAnother(facts, model, *table, sum.compute, facts.layout(gpu)))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has slices left that no further MIG instance can use (compute slices: %2, "
                                       "memory slices: %3)."),
                     gpu.id, {EntityRef(gpu.id), std::int64_t(compute), std::int64_t(memory)}, vmsOf(tenants));
}

} // namespace

const Rule kMigOrderDependent{
    .id = "mig-order-dependent",
    .group = RuleGroup::Mig,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "MIG instances find their places in every order of power-on"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Large instances have one start only, 4g and 7g the first memory slice. A smaller "
                                     "instance that starts early can sit in their way, and running instances never "
                                     "move. Ampere GPUs were seen to be worse at it than Hopper ones, which begin at "
                                     "the far end. Tried are orders in which all VMs of one profile start together, "
                                     "each at the lowest free start, on Hopper at the highest."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Power on the VMs with the largest instances first, or use another GPU."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases that have MIG."),
    .sources = {"FD8"},
    .limits = {"mig-far-end-first"},
    .check = checkOrder,
    .fixes = fixOrder};

const Rule kMigStranded{
    .id = "mig-stranded",
    .group = RuleGroup::Mig,
    .severity = Severity::Info,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Some mixtures of MIG instances leave slices unused"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Compute and memory slices come in fixed packs. Seven instances of 1g leave a "
                                     "memory slice, two of 3g leave a compute slice, and no other instance can take "
                                     "what is left."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Nothing to do, or choose a mixture that uses all slices."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases that have MIG."),
    .sources = {"FD8"},
    .check = checkStranded};

} // namespace sliceboard
