// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/gpu_cards.h"

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

std::vector<UnitRange> freeRanges(const SliceShape &shape, const GpuLayout &layout)
{
    std::vector<UnitRange> ranges;
    for (const SliceStart &start : freeStarts(shape, layout.seats))
        ranges.push_back(start.seat.range);
    return ranges;
}

/// Slots that do not overlap each other, leftmost first.
std::vector<UnitRange> sideBySide(std::vector<UnitRange> ranges)
{
    std::ranges::sort(ranges);
    std::vector<UnitRange> chosen;
    for (const UnitRange &range : ranges)
        if (chosen.empty() || range.start >= chosen.back().end)
            chosen.push_back(range);
    return chosen;
}

/// The vGPU type that binds a same-size GPU: that of its running residents.
const VgpuType *bindingType(const Facts &facts, const Gpu &gpu, const GpuLayout &layout)
{
    for (const Block &block : layout.blocks)
        if (block.occupant.running && !block.occupant.profile.empty())
            return facts.type(block.occupant.profile, gpu);
    return nullptr;
}

/// Free ranges without what `usable` covers.
std::vector<UnitRange> without(const std::vector<UnitRange> &free, std::vector<UnitRange> usable)
{
    std::ranges::sort(usable);
    std::vector<UnitRange> left;
    for (const UnitRange &range : free) {
        int reached = range.start;
        for (const UnitRange &used : usable) {
            if (used.end <= reached || used.start >= range.end)
                continue;
            if (used.start > reached)
                left.push_back({reached, used.start});
            reached = std::max(reached, used.end);
        }
        if (reached < range.end)
            left.push_back({reached, range.end});
    }
    return left;
}

/// Every range that some vGPU type could still take.
std::vector<UnitRange> usableRanges(const Facts &facts, const Gpu &gpu, const GpuModel &model, const GpuLayout &layout)
{
    std::vector<UnitRange> usable;
    for (const VgpuType *type : facts.catalog().typesOf(model))
        if (const auto shape = shapeOf(*type, model, gpu.vgpuMode, facts.catalog()))
            std::ranges::copy(freeRanges(*shape, layout), std::back_inserter(usable));
    return usable;
}

void addRoom(const Facts &facts, const Gpu &gpu, GpuCard &card)
{
    const GpuModel *model = facts.model(gpu);
    if (!model || gpu.use != GpuUse::Vgpu || card.layout.free.empty())
        return;
    const VgpuType *bound = gpu.vgpuMode == VgpuMode::SameSize ? bindingType(facts, gpu, card.layout) : nullptr;
    if (bound) {
        if (const auto shape = shapeOf(*bound, *model, gpu.vgpuMode, facts.catalog()))
            card.possible = sideBySide(freeRanges(*shape, card.layout));
        card.stranded = without(card.layout.free, card.possible);
    } else {
        card.stranded = without(card.layout.free, usableRanges(facts, gpu, *model, card.layout));
    }
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
    addRoom(facts, gpu, card);
    return card;
}

float usedShare(const Facts &facts, const Gpu &gpu)
{
    const GpuModel *model = facts.model(gpu);
    const double room = model ? std::max(1.0, double(model->memory.value)) : 1;
    double used = 0;
    const auto add = [&](const std::string &profile) {
        const VgpuType *type = model ? facts.catalog().type(profile, *model) : nullptr;
        used += type ? double(type->frameBuffer.value) : room / 4;
    };
    for (const Resident &resident : facts.runningResidents(gpu)) {
        if (resident.device->kind != DeviceKind::Vgpu)
            return 1;
        add(resident.device->profile);
    }
    for (const Reservation &reservation : gpu.reservations)
        add(reservation.profile);
    return float(std::clamp(used / room, 0.0, 1.0));
}

int countOfOwnFindings(const Checker &checker, const EntityRef &ref)
{
    const std::vector<Finding> about = checker.findingsAbout(ref);
    return int(std::ranges::count_if(about, [&](const Finding &finding) {
        return finding.subject == ref && finding.severity >= Severity::Unknown && !checker.waiverOf(finding);
    }));
}

QString shortProfile(const std::string &profile)
{
    const QString name = QString::fromStdString(profile);
    const qsizetype dash = name.indexOf(u'-');
    return dash > 0 && dash + 1 < name.size() ? name.mid(dash + 1).toUpper() : name;
}

} // namespace sliceboard
