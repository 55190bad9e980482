// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/operation_texts.h"
#include "model/operations/placing.h"

#include "model/operations/slots.h"

namespace sliceboard {
namespace {

bool hasReservation(const Gpu *gpu, int row) { return gpu && row >= 0 && std::size_t(row) < gpu->reservations.size(); }

/// The reservation that a plan comes to. Where the plan would take a reserved slot, nothing is free: it stays open.
Reservation planned(const SlotPlan &plan, bool named)
{
    return {plan.profile, !named && plan.reservation >= 0 ? std::nullopt : plan.at};
}

/// Adds a reservation as planned; one that stands there already is enough.
Edits reserve(const Facts &facts, Draft &draft, const Gpu &gpu, const SlotPlan &plan, bool named)
{
    if (!named || plan.reservation < 0)
        draft.gpu(gpu.id).reservations.push_back(planned(plan, named));
    takeSlotUse(draft, facts, gpu, plan, {});
    return draft.edits();
}

Edits moveWithin(const Facts &facts, const Gpu &gpu, int row, const std::string &profile, const DropTarget &target)
{
    const Mover mover{{}, row};
    const auto plan = planSlot(facts, gpu, profile, target.at, target.exact, mover);
    if (!plan)
        return tl::unexpected(plan.error());
    Draft draft(facts);
    draft.gpu(gpu.id).reservations[std::size_t(row)] = planned(*plan, target.at.has_value());
    takeSlotUse(draft, facts, gpu, *plan, mover);
    return draft.edits();
}

} // namespace

Edits reserveSlot(const Facts &facts, GpuId id, const std::string &profile, std::optional<int> at, bool exact)
{
    const Gpu *gpu = facts.gpu(id);
    if (!gpu)
        return gone();
    if (profile.empty())
        return failure(OperationTexts::tr("No vGPU profile is chosen for %1.").arg(facts.label(id)));
    const auto plan = planSlot(facts, *gpu, profile, at, exact, {});
    if (!plan)
        return tl::unexpected(plan.error());
    Draft draft(facts);
    return reserve(facts, draft, *gpu, *plan, at.has_value());
}

Edits moveReservation(const Facts &facts, GpuId from, int row, const DropTarget &target)
{
    const Gpu *source = facts.gpu(from);
    const Gpu *gpu = facts.gpu(target.gpu);
    if (!hasReservation(source, row) || !gpu)
        return gone();
    if (target.zone == DropTarget::Zone::WholeGpu)
        return failure(OperationTexts::tr("A reserved slot goes on a vGPU slot; only a VM can take a whole GPU."));
    const Reservation moved = source->reservations[std::size_t(row)];
    const std::string profile = target.profile.empty() ? moved.profile : target.profile;
    if (from == target.gpu)
        return !target.at && profile == moved.profile ? Edits(std::vector<Edit>())
                                                      : moveWithin(facts, *gpu, row, profile, target);
    const auto plan = planSlot(facts, *gpu, profile, target.at, target.exact, {});
    if (!plan)
        return tl::unexpected(plan.error());
    Draft draft(facts);
    std::vector<Reservation> &left = draft.gpu(from).reservations;
    left.erase(left.begin() + row);
    return reserve(facts, draft, *gpu, *plan, target.at.has_value());
}

Edits releaseSlot(const Facts &facts, GpuId id, int row)
{
    const Gpu *gpu = facts.gpu(id);
    if (!hasReservation(gpu, row))
        return gone();
    Draft draft(facts);
    std::vector<Reservation> &left = draft.gpu(id).reservations;
    left.erase(left.begin() + row);
    return draft.edits();
}

} // namespace sliceboard
