// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/seating.h"

#include "model/rules/families/fixing.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// Nobody's starts matter for a single tenant that may start anywhere.
bool restsOnStarts(const std::vector<Tenant> &tenants)
{
    return tenants.size() > 1 || (tenants.size() == 1 && tenants[0].at);
}

std::string listOf(const SliceShape &shape)
{
    std::string list;
    for (const SliceStart &start : shape.starts)
        list += (list.empty() ? "" : ", ") + std::to_string(start.at);
    return list;
}

/// Shapes and wanted starts of all tenants, side by side.
struct Puzzle {
    std::vector<SliceShape> shapes;
    std::vector<std::optional<int>> fixed;
};

/// Adds the tenants one by one; the first fault that one brings ends it.
Seating addAll(Puzzle &puzzle, const Facts &facts, const Gpu &gpu, const std::vector<Tenant> &tenants)
{
    const GpuModel &model = *facts.model(gpu);
    for (std::size_t i = 0; i < tenants.size(); ++i) {
        auto shape = shapeOf(*tenants[i].type, model, gpu.vgpuMode, facts.catalog());
        if (!shape || shape->starts.empty())
            return {SeatingFault::NoPlace, i, 0, {}, nullptr};
        const auto at = tenants[i].at;
        const SliceStart *start = at ? shape->startAt(*at) : nullptr;
        if (at && !start)
            return {SeatingFault::WrongStart, i, 0, listOf(*shape), nullptr};
        for (std::size_t earlier = 0; start && earlier < i; ++earlier)
            if (const auto other = puzzle.fixed[earlier];
                other && puzzle.shapes[earlier].startAt(*other)->seat.collidesWith(start->seat))
                return {SeatingFault::Overlap, i, earlier, {}, nullptr};
        puzzle.shapes.push_back(std::move(*shape));
        puzzle.fixed.push_back(at);
    }
    return {};
}

std::string nameOf(const Tenant &tenant) { return tenant.vm ? tenant.vm->name : std::string(); }

bool isMig(const Gpu &gpu) { return gpu.vgpuMode == VgpuMode::Mig; }

void tellNoPlace(const Gpu &gpu, const Tenant &tenant, Report &report)
{
    const char *message = isMig(gpu)
        ? QT_TRANSLATE_NOOP("Rules",
                            "Profile %2 on %1 needs a MIG instance, but the catalog lists no start for it on this "
                            "GPU model.")
        : QT_TRANSLATE_NOOP("Rules",
                            "Profile %2 has no placement ID in mixed-size mode, so it cannot be on %1 in that mode.");
    if (isMig(gpu))
        report.unknown(message, gpu.id, {EntityRef(gpu.id), *tenant.profile}, vmsOf({tenant}));
    else
        report.found(message, gpu.id, {EntityRef(gpu.id), *tenant.profile}, vmsOf({tenant}));
}

const char *wrongStartMessage(const Gpu &gpu, bool reserved)
{
    if (isMig(gpu))
        return reserved
            ? QT_TRANSLATE_NOOP("Rules",
                                "A reserved slot of profile %2 on %1 is fixed to start %3. Profile %2 may start at %4.")
            : QT_TRANSLATE_NOOP("Rules", "%5 has profile %2 on %1 fixed to start %3. Profile %2 may start at %4.");
    return reserved
        ? QT_TRANSLATE_NOOP("Rules",
                            "A reserved slot of profile %2 on %1 is fixed to placement ID %3. In mixed-size mode "
                            "profile %2 may start at %4.")
        : QT_TRANSLATE_NOOP("Rules",
                            "%5 has profile %2 on %1 fixed to placement ID %3. In mixed-size mode profile %2 may "
                            "start at %4.");
}

void tellWrongStart(const Gpu &gpu, const Tenant &tenant, const Seating &seating, Report &report)
{
    report.found(wrongStartMessage(gpu, !tenant.vm), gpu.id,
                 {EntityRef(gpu.id), *tenant.profile, std::int64_t(*tenant.at), seating.starts, nameOf(tenant)},
                 vmsOf({tenant}));
}

void tellOverlap(const Gpu &gpu, const Tenant &one, const Tenant &other, Report &report)
{
    report.found(QT_TRANSLATE_NOOP("Rules",
                                   "Two vGPUs or reserved slots on %1 overlap: profile %2 fixed to placement ID %3 and "
                                   "profile %4 fixed to placement ID %5."),
                 gpu.id,
                 {EntityRef(gpu.id), *other.profile, std::int64_t(*other.at), *one.profile, std::int64_t(*one.at)},
                 vmsOf({other, one}));
}

void tellNoArrangement(const Gpu &gpu, const std::vector<Tenant> &tenants, Report &report)
{
    const char *message = isMig(gpu)
        ? QT_TRANSLATE_NOOP("Rules",
                            "The MIG instances for the %2 vGPUs and reserved slots on %1 (reserved: %3) find no "
                            "places beside each other: each kind of instance may start only at certain memory "
                            "slices.")
        : QT_TRANSLATE_NOOP("Rules",
                            "The %2 vGPUs and reserved slots on %1 (reserved: %3) find no places beside each other: "
                            "in mixed-size mode each size may start only at its placement IDs.");
    report.found(message, gpu.id,
                 {EntityRef(gpu.id), std::int64_t(tenants.size()), std::int64_t(reservedCount(tenants))},
                 vmsOf(tenants));
}

/// Takes the placement IDs away from all tenants, of VMs and of the GPU itself.
Edits freeStartsOf(const Facts &facts, const Gpu &gpu, const std::vector<Tenant> &tenants)
{
    std::vector<VmId> vms;
    for (const Tenant &tenant : tenants)
        if (tenant.vm && (vms.empty() || vms.back() != tenant.vm->id))
            vms.push_back(tenant.vm->id);
    Edits edits = changeVms(facts, vms, [&](Vm &vm) {
        for (Device &device : vm.devices)
            if (device.gpu == gpu.id)
                device.at.reset();
    });
    const GpuId ids[] = {gpu.id};
    const Edits slots = changeGpus(facts, ids, [](Gpu &changed) {
        for (Reservation &slot : changed.reservations)
            slot.at.reset();
    });
    if (edits && slots)
        edits->insert(edits->end(), slots->begin(), slots->end());
    return edits;
}

/// The last tenant without which all others find places.
std::vector<Tenant> oneTooMany(const Facts &facts, const Gpu &gpu, const std::vector<Tenant> &tenants)
{
    for (auto candidate = tenants.rbegin(); candidate != tenants.rend(); ++candidate) {
        std::vector<Tenant> rest(tenants.begin(), candidate.base() - 1);
        rest.insert(rest.end(), candidate.base(), tenants.end());
        if (seatingOf(facts, gpu, rest).fault == SeatingFault::None)
            return {*candidate};
    }
    return {};
}

std::vector<Tenant> tenantsToSeat(const Facts &facts, const Gpu &gpu)
{
    auto tenants = tenantsOf(facts, gpu, Who::Running);
    return isMig(gpu) ? onlyMigBacked(std::move(tenants)) : onlyTimeSliced(std::move(tenants));
}

} // namespace

Seating seatingOf(const Facts &facts, const Gpu &gpu, const std::vector<Tenant> &tenants)
{
    Puzzle puzzle;
    Seating seating = addAll(puzzle, facts, gpu, tenants);
    if (seating.fault == SeatingFault::None && tenants.size() > 1 && !arrange(puzzle.shapes, puzzle.fixed))
        seating.fault = SeatingFault::NoArrangement;
    if (!restsOnStarts(tenants) || seating.fault == SeatingFault::NoPlace)
        return seating;
    for (const Tenant &tenant : tenants)
        if (areStartsDoubtful(*tenant.type, *facts.model(gpu), gpu.vgpuMode, facts.catalog()))
            seating.doubtful = tenant.type;
    return seating;
}

void tellSeating(const Gpu &gpu, const std::vector<Tenant> &tenants, const Seating &seating, Report &report)
{
    if (seating.doubtful) {
        const char *message = isMig(gpu)
            ? QT_TRANSLATE_NOOP("Rules",
                                "Where profile %2 may start on %1 is unverified in the catalog, so it is unknown "
                                "whether all its vGPUs find a place.")
            : QT_TRANSLATE_NOOP("Rules",
                                "The placement IDs of profile %2 in mixed-size mode are unverified in the catalog, so "
                                "it is unknown whether all vGPUs of %1 find a place.");
        return report.unknown(message, gpu.id, {EntityRef(gpu.id), seating.doubtful->name}, vmsOf(tenants));
    }
    switch (seating.fault) {
    case SeatingFault::None:
        return;
    case SeatingFault::NoPlace:
        return tellNoPlace(gpu, tenants[seating.first], report);
    case SeatingFault::WrongStart:
        return tellWrongStart(gpu, tenants[seating.first], seating, report);
    case SeatingFault::Overlap:
        return tellOverlap(gpu, tenants[seating.first], tenants[seating.second], report);
    case SeatingFault::NoArrangement:
        return tellNoArrangement(gpu, tenants, report);
    }
}

std::vector<Fix> fixSeating(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    const auto tenants = gpu ? tenantsToSeat(facts, *gpu) : std::vector<Tenant>();
    const Seating seating = tenants.empty() ? Seating{} : seatingOf(facts, *gpu, tenants);
    if (seating.fault == SeatingFault::None)
        return fixes;
    if (seating.fault == SeatingFault::WrongStart || seating.fault == SeatingFault::Overlap
        || seating.fault == SeatingFault::NoArrangement)
        offer(fixes, QT_TRANSLATE_NOOP("Rules", "Give up the fixed placement IDs on %1"), {EntityRef(gpu->id)},
              freeStartsOf(facts, *gpu, tenants));
    const auto leaving = seating.fault == SeatingFault::NoArrangement ? oneTooMany(facts, *gpu, tenants)
                                                                      : std::vector{tenants[seating.first]};
    if (!leaving.empty())
        offerRelief(fixes, facts, *gpu, leaving);
    return fixes;
}

} // namespace sliceboard
