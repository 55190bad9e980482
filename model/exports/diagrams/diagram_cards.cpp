// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/diagrams/diagram_cards.h"

#include "model/exports/diagrams/diagram_text.h"
#include "model/filter/filter_room.h"
#include "model/reports/report_text.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// A block beyond the end, by a wrong placement ID, still has to be seen.
UnitRange inside(const UnitRange &range, int units)
{
    const int width = std::clamp(range.size(), 1, units);
    const int start = std::clamp(range.start, 0, units - width);
    return {start, start + width};
}

DiagramBlock diagramBlock(const Block &block, const Facts &facts, const DiagramGpu &gpu)
{
    const Occupant &occupant = block.occupant;
    DiagramBlock drawn;
    if (occupant.device)
        drawn.vm = facts.vm(occupant.device->vm);
    drawn.number = occupant.device ? occupant.device->device : occupant.reservation;
    drawn.profile = occupant.profile;
    drawn.at = occupant.at;
    drawn.range = inside(block.range, gpu.units);
    drawn.lane = block.lane;
    const bool isSlice = gpu.look != DiagramLook::Passthrough && gpu.look != DiagramLook::Unassigned;
    drawn.look = occupant.profile.empty() ? DiagramLook::Passthrough : isSlice ? gpu.look : DiagramLook::SameSize;
    drawn.isOff = !occupant.running;
    drawn.fits = block.fits;
    return drawn;
}

} // namespace

QString DiagramBlock::name() const { return vm ? shownName(vm->name) : DiagramTexts::tr("reserved"); }

QString DiagramBlock::what() const
{
    if (profile.empty())
        return DiagramTexts::tr("whole GPU");
    return at ? shownName(profile) + u" @ "_qs + QString::number(*at) : shownName(profile);
}

QString DiagramGpu::freeText() const
{
    return freeMemory ? DiagramTexts::tr("%1 free").arg(gigabytes(*freeMemory)) : QString();
}

DiagramGpu diagramGpu(const Facts &facts, const Gpu &gpu)
{
    DiagramGpu drawn;
    drawn.gpu = &gpu;
    const GpuModel *model = facts.model(gpu);
    drawn.model = shownName(model ? model->name : gpu.model);
    if (drawn.model.startsWith(u"NVIDIA "_qs))
        drawn.model.remove(0, 7);
    drawn.look = diagramLook(gpu);
    const GpuLayout layout = facts.layout(gpu);
    drawn.units = std::max(1, layout.scale.units);
    drawn.lanes = std::max(1, layout.lanes);
    drawn.free = layout.free;
    for (const Block &block : layout.blocks)
        drawn.blocks.push_back(diagramBlock(block, facts, drawn));
    if (const MemoryRoom room = roomOf(facts, gpu); room.isKnown) {
        drawn.freeMemory = room.free;
        drawn.memory = room.memory;
    }
    return drawn;
}

QString hostReleases(const HostFacts &host)
{
    QStringList parts;
    if (host.esxi)
        parts += u"ESXi "_qs + text(host.esxi->toString());
    if (host.vgpuManager.kind == DriverKind::VgpuManager)
        parts += (u"vGPU Manager "_qs + shownName(host.vgpuManager.release)).trimmed();
    return parts.join(u", "_qs);
}

} // namespace sliceboard
