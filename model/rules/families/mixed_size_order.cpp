// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"
#include "model/rules/families/power_order.h"
#include "model/rules/families/room.h"
#include "model/rules/families/seating.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// Running tenants of a GPU in mixed-size mode that all have a place; empty for any other GPU.
std::vector<Tenant> seatedTenants(const Facts &facts, const Gpu &gpu)
{
    const GpuModel *model = gpu.vgpuMode == VgpuMode::MixedSize ? facts.model(gpu) : nullptr;
    if (!model || model->mixedSize == false)
        return {};
    auto tenants = timeSlicedTenants(facts, gpu, VgpuMode::MixedSize);
    const bool seated = !tenants.empty() && !mostOverMixed(tenants) && !isOvercommitted(facts, gpu, tenants)
        && seatingOf(facts, gpu, tenants).fault == SeatingFault::None;
    return seated ? tenants : std::vector<Tenant>();
}

void checkOrder(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const auto tenants = seatedTenants(facts, gpu);
    if (const auto bad = badOrderOf(facts, gpu, tenants))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "The vGPUs on %1 have room, but not in every order of power-on: if those of "
                                       "profile %2 come first, one of profile %3 may find no placement ID. ESXi never "
                                       "moves a running vGPU."),
                     gpu.id, {EntityRef(gpu.id), *bad->early->profile, *bad->refused->profile}, vmsOf(tenants));
}

std::vector<Fix> fixOrder(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    const auto tenants = gpu ? seatedTenants(facts, *gpu) : std::vector<Tenant>();
    if (!tenants.empty())
        offerOrder(fixes, facts, *gpu, tenants);
    return fixes;
}

/// Marks the units that a slice could still take.
void markUsable(std::vector<bool> &usable, const SliceShape &shape, std::span<const Seat> taken)
{
    for (const SliceStart &start : freeStarts(shape, taken))
        for (int unit = start.seat.range.start; unit < start.seat.range.end && unit < int(usable.size()); ++unit)
            usable[std::size_t(unit)] = true;
}

/// Units that nobody has and no vGPU type of the model can take.
int strandedUnits(const Facts &facts, const GpuModel &model, const Gpu &gpu, const GpuLayout &layout)
{
    std::vector<bool> usable(std::size_t(layout.scale.units), false);
    for (const VgpuType *type : facts.catalog().typesOf(model))
        if (const auto shape =
                type->isMigBacked() ? std::nullopt : shapeOf(*type, model, gpu.vgpuMode, facts.catalog()))
            markUsable(usable, *shape, layout.seats);
    int stranded = 0;
    for (const UnitRange &range : layout.free)
        for (int unit = range.start; unit < range.end; ++unit)
            stranded += usable[std::size_t(unit)] ? 0 : 1;
    return stranded;
}

Mebibytes sizeOf(int units, const GpuScale &scale)
{
    return {std::int64_t(units) * (scale.unit == GpuScale::Unit::HalfGib ? 512 : 1024)};
}

void checkStranded(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const auto tenants = seatedTenants(facts, gpu);
    if (tenants.empty())
        return;
    const GpuLayout layout = facts.layout(gpu);
    const int stranded = strandedUnits(facts, *facts.model(gpu), gpu, layout);
    if (stranded > 0)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has %2 free, of which no vGPU can use %3: no profile has a placement ID "
                                       "there."),
                     gpu.id,
                     {EntityRef(gpu.id), sizeText(sizeOf(layout.freeUnits(), layout.scale)),
                      sizeText(sizeOf(stranded, layout.scale))},
                     vmsOf(tenants));
}

/// The next larger type of the same series; nullptr if there is none.
const VgpuType *nextLarger(const Facts &facts, const GpuModel &model, const VgpuType &type)
{
    const VgpuType *next = nullptr;
    for (const VgpuType *other : facts.catalog().typesOf(model))
        if (other->series == type.series && !other->isMigBacked() && other->frameBuffer > type.frameBuffer
            && (!next || other->frameBuffer < next->frameBuffer))
            next = other;
    return next;
}

Edits resize(const Facts &facts, const Gpu &gpu, const std::vector<Tenant> &tenants, const VgpuType &from,
             const VgpuType &to)
{
    std::vector<VmId> vms;
    for (const Tenant &tenant : tenants)
        if (tenant.vm && tenant.type == &from && (vms.empty() || vms.back() != tenant.vm->id))
            vms.push_back(tenant.vm->id);
    return changeVms(facts, vms, [&](Vm &vm) {
        for (Device &device : vm.devices)
            if (device.gpu == gpu.id && facts.type(device.profile, gpu) == &from) {
                device.profile = to.name;
                device.at.reset();
            }
    });
}

/// Larger profiles that leave no waste, for one type on the GPU.
std::vector<Fix> fixStranded(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    const auto tenants = gpu ? seatedTenants(facts, *gpu) : std::vector<Tenant>();
    std::vector<const VgpuType *> seen;
    for (const Tenant &tenant : tenants) {
        if (std::ranges::find(seen, tenant.type) != seen.end())
            continue;
        seen.push_back(tenant.type);
        if (const VgpuType *larger = nextLarger(facts, *facts.model(*gpu), *tenant.type))
            offer(fixes, QT_TRANSLATE_NOOP("Rules", "Give the VMs with profile %2 on %1 profile %3"),
                  {EntityRef(gpu->id), tenant.type->name, larger->name},
                  resize(facts, *gpu, tenants, *tenant.type, *larger));
    }
    return fixes;
}

} // namespace

const Rule kMixedSizeOrderDependent{
    .id = "mixed-size-order-dependent",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Warning,
    .evidence = Evidence::Inferred,
    .title = QT_TRANSLATE_NOOP("Rules", "In mixed-size mode every order of power-on works"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "The vGPU Manager chooses the placement ID at power-on and never moves a running "
                                     "vGPU, so small vGPUs that start early can take the places that a large one "
                                     "needs. Tried are orders in which all vGPUs of one profile start together, each "
                                     "at the lowest free placement ID; how ESXi really chooses is not documented, so "
                                     "the rule is our inference."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Power on the large vGPUs first, choose sizes that divide each other, or move a VM to "
                                "another GPU."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 8.0 Update 3 and later."),
    .sources = {"FD6"},
    .check = checkOrder,
    .fixes = fixOrder};

const Rule kMixedSizeStranded{
    .id = "mixed-size-stranded",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "In mixed-size mode free memory can be used by some profile"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Each size may start at its placement IDs only. Free memory that no profile of "
                                     "the GPU model can reach any more is lost until a vGPU goes. Sizes such as 8 GB "
                                     "on a GPU of 80 GB waste some, sizes that are halves of halves waste none. The "
                                     "amount follows from the places drawn in this design."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Choose sizes that divide each other, for instance 10 GB instead of 8 GB."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 8.0 Update 3 and later."),
    .sources = {"FD6"},
    .check = checkStranded,
    .fixes = fixStranded};

} // namespace sliceboard
