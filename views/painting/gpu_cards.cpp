// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/gpu_cards.h"

#include "model/placement/free_room.h"
#include "model/rules/preview.h"
#include "views/items/entity_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace sliceboard {
namespace {

struct GpuCards {
    Q_DECLARE_TR_FUNCTIONS(GpuCards)
};

BlockCard makeBlock(const Checker &checker, const Gpu &gpu, const Block &block, const GpuScale &scale)
{
    BlockCard card{block, blockName(checker.facts(), block), shortProfile(block.occupant.profile),
                   rangeText(block.range, scale)};
    card.worst = card.isReserved() ? Severity::Off : checker.worst(card.owner(gpu.id));
    if (block.occupant.profile.empty())
        card.profile = GpuCards::tr("whole GPU");
    return card;
}

} // namespace

GpuCard makeGpuCard(const Checker &checker, const Gpu &gpu)
{
    const Facts facts = checker.facts();
    GpuCard card;
    card.id = gpu.id;
    card.address = QString::fromStdString(gpu.address);
    card.model = modelText(facts, gpu);
    card.look = lookOf(gpu);
    card.layout = facts.layout(gpu);
    card.worst = checker.worst(gpu.id);
    for (const Block &block : card.layout.blocks)
        card.blocks.push_back(makeBlock(checker, gpu, block, card.layout.scale));
    card.free = GpuCards::tr("%1 free").arg(amountText(card.layout.freeUnits(), card.layout.scale));
    FreeRoom room = freeRoomOf(gpu, facts.model(gpu), card.layout, facts.catalog());
    card.possible = std::move(room.possible);
    card.stranded = std::move(room.stranded);
    return card;
}

float drawnShare(const Facts &facts, const Gpu &gpu, const GpuCapacity &capacity)
{
    if (capacity.model)
        return float(capacity.memory.usedShare());
    const std::vector<Resident> running = facts.runningResidents(gpu);
    const auto isWhole = [](const Resident &resident) { return resident.device->kind != DeviceKind::Vgpu; };
    if (std::ranges::any_of(running, isWhole))
        return 1;
    return std::min(1.0F, float(running.size() + gpu.reservations.size()) / 4);
}

QString shortProfile(const std::string &profile)
{
    const QString name = QString::fromStdString(profile);
    const qsizetype dash = name.indexOf(u'-');
    return dash > 0 && dash + 1 < name.size() ? name.mid(dash + 1).toUpper() : name;
}

} // namespace sliceboard
