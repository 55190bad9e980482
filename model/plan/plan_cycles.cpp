// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/plan_cycles.h"

#include "model/placement/free_room.h"
#include "model/plan/plan_text.h"

#include <algorithm>
#include <set>

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

/// Who has a free place goes first, and then always the one who goes where room was just made.
PlanCircle circleOf(const PlanEnds &ends, std::vector<Step> steps)
{
    PlanCircle circle;
    const auto free = std::ranges::find_if(steps, [&](const Step &step) { return hasRoomAlready(ends, step); });
    circle.hasFreePlace = free != steps.end();
    if (circle.hasFreePlace) {
        std::rotate(steps.begin(), free + 1, steps.end());
        std::ranges::reverse(steps);
    }
    std::ranges::transform(steps, std::back_inserter(circle.vms), [](const Step &step) { return step.vm->id; });
    return circle;
}

} // namespace

std::vector<PlanCircle> circlesOf(const PlanEnds &ends, const PlanCourse &course)
{
    const std::vector<Step> steps = stepsOf(ends, course);
    std::map<GpuId, std::vector<Step>> byGpu;
    for (const Step &step : steps)
        byGpu[step.from].push_back(step);
    std::vector<PlanCircle> circles;
    std::set<GpuId> seen;
    for (const Step &step : steps)
        if (auto circle = circleFrom(byGpu, step, seen); circle.size() > 1)
            circles.push_back(circleOf(ends, std::move(circle)));
    return circles;
}

bool takeTurns(PlanCourse &course, const std::vector<PlanCircle> &circles)
{
    bool any = false;
    int turn = 0;
    for (const PlanCircle &circle : circles) {
        int stage = 0;
        bool isFree = circle.hasFreePlace;
        for (const VmId id : circle.vms) {
            const VmWork &work = *course.vm(id);
            for (const int at : {work.offAt, course.stageOf(*work.after->host)}) {
                stage = std::max(stage, at);
                isFree = isFree && work.turn == 0 && (at == 0 || !course.windows[std::size_t(at) - 1].hasChange);
            }
        }
        for (const VmId id : isFree ? circle.vms : std::vector<VmId>()) {
            VmWork &work = *course.vm(id);
            work.offAt = work.prepareAt = work.configureAt = work.onAt = stage;
            work.turn = ++turn;
            any = true;
        }
    }
    return any;
}

QString noteOn(const PlanEnds &ends, const PlanCircle &circle, bool inTurns)
{
    QStringList names;
    for (const VmId id : circle.vms)
        names.append(toQString(ends.after.vm(id)->name));
    const QString all = names.join(PlanText::tr(", ", "between names"));
    if (inTurns)
        return PlanText::tr(
                   "These VMs take each other's places: %1. There is a free place for %2, so they go one after "
                   "the other and only one of them is off at a time.")
            .arg(all, names.front());
    if (circle.hasFreePlace)
        return PlanText::tr("These VMs take each other's places: %1. There is a free place for %2, but all of them are "
                            "off together: something else asks for it, or ESXi would not give them these places.")
            .arg(all, names.front());
    return PlanText::tr("These VMs take each other's places: %1. No place is free for one of them, so all of them are "
                        "off before the first is powered on again.")
        .arg(all);
}

} // namespace sliceboard
