// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/slots.h"

#include "model/operations/operation_texts.h"

#include <QStringList>

#include <algorithm>

namespace sliceboard {
namespace {

bool isMover(const Mover &mover, const Occupant &occupant)
{
    return occupant.device ? occupant.device == mover.device : occupant.reservation == mover.reservation;
}

std::vector<Occupant> othersOn(const Facts &facts, const Gpu &gpu, const Mover &mover)
{
    std::vector<Occupant> others = occupantsOf(facts.design(), facts.index(), gpu);
    std::erase_if(others, [&](const Occupant &occupant) { return isMover(mover, occupant); });
    return others;
}

bool isFreeFor(const Facts &facts, const Gpu &gpu, const Mover &mover)
{
    const auto residents = facts.index().residents(gpu.id);
    return std::ranges::all_of(residents, [&](const DeviceRef &ref) { return ref == mover.device; })
        && gpu.reservations.size() == (mover.reservation >= 0 ? 1u : 0u);
}

VgpuMode impliedMode(const Gpu &gpu, const VgpuType &type)
{
    if (type.isMigBacked())
        return VgpuMode::Mig;
    return gpu.vgpuMode == VgpuMode::Mig ? VgpuMode::SameSize : gpu.vgpuMode;
}

/// The mode that the GPU would be in after a drop of the type.
VgpuMode modeForDrop(const Facts &facts, const Gpu &gpu, const VgpuType &type, const Mover &mover)
{
    const bool settled = gpu.use == GpuUse::Vgpu && !isFreeFor(facts, gpu, mover);
    return settled ? gpu.vgpuMode : impliedMode(gpu, type);
}

QString listed(const std::vector<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    if (texts.size() < 2)
        return texts.join(QString());
    const QString last = texts.takeLast();
    //: The last two of a list of numbers
    return OperationTexts::tr("%1 and %2").arg(texts.join(QStringLiteral(", ")), last);
}

/// The start at a placement ID, else the one whose slot covers it.
std::optional<int> startAround(const SliceShape &shape, int at)
{
    const SliceStart *start = shape.startAt(at) ? shape.startAt(at) : shape.startOver(at);
    return start ? std::optional(start->at) : std::nullopt;
}

/// How the GPU would look in a mode without what moves.
GpuLayout layoutWithout(const Facts &facts, const Gpu &gpu, VgpuMode mode, const Mover &mover)
{
    Gpu drawn = gpu;
    drawn.use = GpuUse::Vgpu;
    drawn.vgpuMode = mode;
    return layOut(drawn, facts.model(gpu), othersOn(facts, gpu, mover), facts.catalog());
}

/// The row of a reservation of the profile that is drawn at this start, or anywhere; -1 if there is none.
int reservationAt(const GpuLayout &layout, const std::string &profile, std::optional<int> start)
{
    for (const Block &block : layout.blocks)
        if (!block.occupant.device && block.occupant.profile == profile && (!start || block.range.start == *start))
            return block.occupant.reservation;
    return -1;
}

std::vector<int> placementIds(const SliceShape &shape)
{
    std::vector<int> ids;
    for (const SliceStart &start : shape.starts)
        ids.push_back(start.at);
    return ids;
}

/// Fills in start and reservation of a plan whose type has slots in its mode.
Result<SlotPlan> planInShape(const Facts &facts, const Gpu &gpu, const SliceShape &shape, std::optional<int> at,
                             const Mover &mover, SlotPlan plan)
{
    const GpuLayout layout = layoutWithout(facts, gpu, plan.mode, mover);
    if (at)
        plan.at = startAround(shape, *at);
    else if (const auto best = bestStart(shape, layout.seats, layout.scale.units))
        plan.at = best->at;
    if (at && !plan.at)
        return failure(OperationTexts::tr("%1 can start at %2 only.")
                           .arg(QString::fromStdString(plan.profile), listed(placementIds(shape))));
    plan.reservation = reservationAt(layout, plan.profile, plan.at);
    if (!plan.at && plan.reservation >= 0)
        plan.at = gpu.reservations[std::size_t(plan.reservation)].at;
    return plan;
}

bool hasProfile(const Facts &facts, const Gpu &gpu, const std::string &profile)
{
    return !profile.empty() && (!facts.model(gpu) || facts.type(profile, gpu));
}

tl::unexpected<Error> noSuchProfile(const GpuModel &model, const std::string &profile)
{
    const QString name = QString::fromStdString(model.name);
    if (model.passthroughOnly)
        return failure(OperationTexts::tr("%1 has no vGPU profiles; it can be used for passthrough only.").arg(name));
    return failure(OperationTexts::tr("%1 has no vGPU profile %2.").arg(name, QString::fromStdString(profile)));
}

std::string reservedProfile(const Facts &facts, const Gpu &gpu, std::optional<int> at)
{
    if (at && !gpu.reservations.empty())
        for (const Block &block : facts.layout(gpu).blocks)
            if (!block.occupant.device && block.range.start <= *at && *at < block.range.end)
                return block.occupant.profile;
    return gpu.reservations.empty() ? std::string() : gpu.reservations.front().profile;
}

/// The one profile of all vGPU residents of a same-size GPU; empty if they have none in common.
std::string commonProfile(const Facts &facts, const Gpu &gpu)
{
    if (gpu.use != GpuUse::Vgpu || gpu.vgpuMode != VgpuMode::SameSize)
        return {};
    std::string common;
    for (const Resident &resident : facts.residents(gpu)) {
        if (!common.empty() && resident.device->profile != common)
            return {};
        common = resident.device->profile;
    }
    return common;
}

std::string suggestedProfile(const Facts &facts, const Gpu &gpu, const std::string &asked, std::optional<int> at)
{
    for (const std::string &profile : {asked, reservedProfile(facts, gpu, at), commonProfile(facts, gpu)})
        if (hasProfile(facts, gpu, profile))
            return profile;
    return {};
}

} // namespace

tl::unexpected<Error> gone() { return failure(OperationTexts::tr("This is no longer part of the design.")); }

std::string askedProfile(const Vm &vm)
{
    std::string asked;
    for (const Device &device : vm.devices) {
        if (device.kind != DeviceKind::Vgpu)
            continue;
        if (!device.gpu && !device.profile.empty())
            return device.profile;
        if (asked.empty())
            asked = device.profile;
    }
    return asked;
}

Result<SlotPlan> planSlot(const Facts &facts, const Gpu &gpu, const std::string &profile, std::optional<int> at,
                          const Mover &mover)
{
    const GpuModel *model = facts.model(gpu);
    if (!model)
        return SlotPlan{profile, gpu.vgpuMode, at};
    const VgpuType *type = facts.type(profile, gpu);
    if (!type)
        return noSuchProfile(*model, profile);
    const VgpuMode mode = modeForDrop(facts, gpu, *type, mover);
    const SlotPlan plan{type->name, mode, {}};
    if (const auto shape = shapeOf(*type, *model, mode, facts.catalog()))
        return planInShape(facts, gpu, *shape, at, mover, plan);
    return plan;
}

Result<SlotPlan> planSlot(const Facts &facts, const Gpu &gpu, const std::string &profile, std::optional<int> at,
                          bool exact, const Mover &mover)
{
    if (!exact || !at)
        return planSlot(facts, gpu, profile, at, mover);
    Result<SlotPlan> plan = planSlot(facts, gpu, profile, {}, mover);
    if (plan)
        *plan = {plan->profile, plan->mode, at};
    return plan;
}

Result<std::string> profileOf(const Facts &facts, const Gpu &gpu, const DropTarget &target, const std::string &asked,
                              const QString &who)
{
    if (!target.profile.empty())
        return target.profile;
    const std::string profile = suggestedProfile(facts, gpu, asked, target.at);
    if (!profile.empty())
        return profile;
    const GpuModel *model = facts.model(gpu);
    if (model && (!asked.empty() || model->passthroughOnly))
        return noSuchProfile(*model, asked);
    return failure(
        OperationTexts::tr("%1 asks for no vGPU profile, and none is chosen for %2.").arg(who, facts.label(gpu.id)));
}

void takeUse(Draft &draft, const Facts &facts, const Gpu &gpu, GpuUse use, const Mover &mover)
{
    if (gpu.use == GpuUse::Unassigned || isFreeFor(facts, gpu, mover))
        draft.gpu(gpu.id).use = use;
}

void takeSlotUse(Draft &draft, const Facts &facts, const Gpu &gpu, const SlotPlan &plan, const Mover &mover)
{
    takeUse(draft, facts, gpu, GpuUse::Vgpu, mover);
    if (draft.gpu(gpu.id).use == GpuUse::Vgpu)
        draft.gpu(gpu.id).vgpuMode = plan.mode;
}

void takeReservation(Draft &draft, const Gpu &gpu, const SlotPlan &plan)
{
    if (plan.reservation >= 0) {
        std::vector<Reservation> &reservations = draft.gpu(gpu.id).reservations;
        reservations.erase(reservations.begin() + plan.reservation);
    }
}

std::vector<UnitRange> slotsFor(const Facts &facts, const Gpu &gpu, const VgpuType &type)
{
    const GpuModel *model = facts.model(gpu);
    const VgpuType *own = model ? facts.catalog().type(type.name, *model) : nullptr;
    if (!own)
        return {};
    const auto shape = shapeOf(*own, *model, modeForDrop(facts, gpu, *own, {}), facts.catalog());
    if (!shape)
        return {};
    std::vector<UnitRange> slots;
    for (const SliceStart &start : shape->starts)
        slots.push_back(start.seat.range);
    return slots;
}

DropTarget::Zone zoneFor(const Vm &vm, const Gpu &gpu)
{
    const auto waiting = std::ranges::find_if(vm.devices, [](const Device &device) { return !device.gpu; });
    const Device *device = waiting != vm.devices.end() ? &*waiting : vm.devices.empty() ? nullptr : &vm.devices.front();
    const bool slot = device ? device->kind == DeviceKind::Vgpu : gpu.use == GpuUse::Vgpu;
    return slot ? DropTarget::Zone::Slot : DropTarget::Zone::WholeGpu;
}

std::string profileForDrop(const Facts &facts, const Vm &vm, const Gpu &gpu, const std::string &preferred)
{
    const std::string profile = suggestedProfile(facts, gpu, askedProfile(vm), {});
    if (!profile.empty())
        return profile;
    return hasProfile(facts, gpu, preferred) ? preferred : std::string();
}

} // namespace sliceboard
