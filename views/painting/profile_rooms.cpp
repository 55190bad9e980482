// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/profile_rooms.h"

#include "model/operations/placing.h"
#include "views/painting/gpu_cards.h"

#include <QCoreApplication>

#include <algorithm>

namespace sliceboard {
namespace {

struct Rooms {
    Q_DECLARE_TR_FUNCTIONS(ProfileRooms)
};

/// The free placements on a GPU, side by side from the left. An unassigned GPU is looked at as it would be with a slot.
std::vector<UnitRange> freeSlots(const Facts &facts, const Gpu &gpu, const VgpuType &type)
{
    const auto shape = shapeOf(type, *facts.model(gpu), gpu.vgpuMode, facts.catalog());
    return shape ? slotsSideBySide(*shape, facts.layout(gpu).seats) : std::vector<UnitRange>();
}

} // namespace

void ProfileRooms::choose(const std::string &profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    forget();
}

const ProfileRoom *ProfileRooms::of(GpuId id) const
{
    if (m_profile.empty())
        return nullptr;
    const auto known = m_rooms.find(id);
    if (known != m_rooms.end())
        return &known->second;
    const Gpu *gpu = m_checker.facts().gpu(id);
    return gpu ? &m_rooms.emplace(id, look(*gpu)).first->second : nullptr;
}

ProfileRoom ProfileRooms::look(const Gpu &gpu) const
{
    ProfileRoom room;
    const Facts facts = m_checker.facts();
    const VgpuType *type = facts.type(m_profile, gpu);
    if (!type)
        return room;
    const QString name = shortProfile(m_profile);
    const Judgement judgement = judge(m_checker, reserveSlot(facts, gpu.id, m_profile, {}));
    room.verdict = judgement.verdict;
    const int reserved = int(gpu.reservations.size());
    const GpuLook look = lookOf(gpu);
    GpuLook next = look;
    room.scale = facts.layout(gpu).scale;
    if (look != GpuLook::Unassigned)
        room.slots = freeSlots(facts, gpu, *type);
    // Else in the mode that it takes with a first slot, which itself is part of the room then.
    m_document.whatIf(judgement.edits, [&] {
        const Gpu &changed = *facts.gpu(gpu.id);
        next = lookOf(changed);
        if (next == look && !room.slots.empty())
            return;
        const GpuLayout layout = facts.layout(changed);
        room.scale = layout.scale;
        room.slots.clear();
        for (const Block &block : layout.blocks)
            if (block.occupant.reservation >= reserved && block.fits)
                room.slots.push_back(block.range);
        std::ranges::copy(freeSlots(facts, changed, *type), std::back_inserter(room.slots));
    });
    if (room.verdict == Verdict::Allowed && !room.slots.empty()) {
        std::ranges::sort(room.slots);
        const int fit = int(room.slots.size());
        // Capacity counts no room that only another mode would have, and so the text says which it takes.
        room.text = look == GpuLook::Unassigned || look == next
            ? Rooms::tr("%Ln × %1 fit(s)", nullptr, fit).arg(name)
            : Rooms::tr("%Ln × %1 fit(s) if switched to %2", nullptr, fit).arg(name, toText(next));
        return room;
    }
    const bool breaks = room.verdict == Verdict::AllowedWithFindings && !room.slots.empty();
    const bool isOtherKind =
        look != GpuLook::Unassigned && look != GpuLook::Passthrough && type->isMigBacked() != (look == GpuLook::Mig);
    if (isOtherKind)
        room.text = Rooms::tr("no %1 in mode %2").arg(name, toText(look));
    else if (breaks)
        room.text = Rooms::tr("%1 would break a rule").arg(name);
    else
        room.text = Rooms::tr("no room for %1").arg(name);
    room.slots.clear();
    return room;
}

} // namespace sliceboard
