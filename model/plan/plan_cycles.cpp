// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/plan_cycles.h"

#include "model/placement/free_room.h"
#include "model/plan/plan_text.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// One device that goes from a GPU to another one while its VM keeps running at both ends.
struct Step {
    const Vm *vm = nullptr;
    GpuId from;
    GpuId to;
    const Device *device = nullptr; ///< as it is to be
};

std::vector<Step> stepsOf(const PlanEnds &ends, const PlanCourse &course)
{
    std::vector<Step> steps;
    for (const VmWork &work : course.vms) {
        if (!work.goesOff || !work.comesOn)
            continue;
        const auto &from = work.before->devices;
        const auto &to = work.after->devices;
        for (std::size_t row = 0; row < std::min(from.size(), to.size()); ++row)
            if (from[row].gpu && to[row].gpu && from[row].gpu != to[row].gpu && ends.before.gpu(*to[row].gpu))
                steps.push_back({work.after, *from[row].gpu, *to[row].gpu, &to[row]});
    }
    return steps;
}

/// Follows the steps from GPU to GPU until one is met again; the steps of that circle, or none.
std::vector<Step> circleFrom(const std::map<GpuId, std::vector<Step>> &byGpu, const Step &first, std::set<GpuId> &seen)
{
    std::vector<Step> path;
    std::map<GpuId, std::size_t> at;
    GpuId gpu = first.from;
    while (!at.contains(gpu)) {
        const auto next = byGpu.find(gpu);
        if (next == byGpu.end() || !seen.insert(gpu).second)
            return {};
        at.emplace(gpu, path.size());
        path.push_back(next->second.front());
        gpu = path.back().to;
    }
    path.erase(path.begin(), path.begin() + std::ptrdiff_t(at.at(gpu)));
    return path;
}

/// Whether the device finds room on its new GPU while everything still is as before.
bool hasRoomAlready(const PlanEnds &ends, const Step &step)
{
    const Gpu &gpu = *ends.before.gpu(step.to);
    const GpuModel *model = ends.before.model(gpu);
    const VgpuType *type = ends.before.type(step.device->profile, gpu);
    if (!model || !type)
        return false;
    const GpuLayout layout = ends.before.layout(gpu);
    return RoomCounter(gpu, *model, layout, ends.before.catalog()).more(*type).value_or(0) > 0;
}

QString noteOn(const PlanEnds &ends, const std::vector<Step> &circle)
{
    QStringList names;
    for (const Step &step : circle)
        names.append(toQString(step.vm->name));
    const QString all = names.join(PlanText::tr(", ", "between names"));
    const auto free = std::ranges::find_if(circle, [&](const Step &step) { return hasRoomAlready(ends, step); });
    if (free == circle.end())
        return PlanText::tr("These VMs take each other's places: %1. No place is free for one of them, so all of them "
                            "are off before the first is powered on again.")
            .arg(all);
    return PlanText::tr("These VMs take each other's places: %1. There is a free place for %2 already, so it needs "
                        "none of the others to go first.")
        .arg(all, toQString(free->vm->name));
}

} // namespace

std::vector<QString> cycleNotes(const PlanEnds &ends, const PlanCourse &course)
{
    const std::vector<Step> steps = stepsOf(ends, course);
    std::map<GpuId, std::vector<Step>> byGpu;
    for (const Step &step : steps)
        byGpu[step.from].push_back(step);
    std::vector<QString> notes;
    std::set<GpuId> seen;
    for (const Step &step : steps)
        if (const auto circle = circleFrom(byGpu, step, seen); circle.size() > 1)
            notes.push_back(noteOn(ends, circle));
    return notes;
}

} // namespace sliceboard
