// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/plan_cycles.h"

#include "model/placement/free_room.h"
#include "model/plan/plan_text.h"

#include <QStringList>

#include <algorithm>
#include <deque>

namespace sliceboard {
namespace {

/// One device that goes from a GPU to another one while its VM keeps running at both ends.
struct Step {
    VmId vm;
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
                steps.push_back({work.id, *from[row].gpu, *to[row].gpu, &to[row]});
    }
    return steps;
}

/// The steps as arrows between GPUs, of which circles are taken out one by one.
class Arrows {
public:
    explicit Arrows(std::vector<Step> steps) : m_steps(std::move(steps)), m_isGone(m_steps.size())
    {
        for (std::size_t row = 0; row < m_steps.size(); ++row) {
            m_out[m_steps[row].from].push_back(row);
            m_in[m_steps[row].to].push_back(row);
        }
        for (std::size_t row = 0; row < m_steps.size(); ++row)
            dropIfLoose(row);
    }

    /// The next circle; empty if there is none any more.
    std::vector<Step> take()
    {
        while (m_first < m_steps.size() && m_isGone[m_first])
            ++m_first;
        if (m_first == m_steps.size())
            return {};
        // Every arrow that is left leads to another one, so the way comes back to a GPU where it was.
        std::vector<std::size_t> path;
        std::map<GpuId, std::size_t> at;
        GpuId gpu = m_steps[m_first].from;
        while (!at.contains(gpu)) {
            at.emplace(gpu, path.size());
            path.push_back(*firstOf(m_out[gpu]));
            gpu = m_steps[path.back()].to;
        }
        path.erase(path.begin(), path.begin() + std::ptrdiff_t(at.at(gpu)));
        std::vector<Step> circle;
        for (const std::size_t row : path) {
            circle.push_back(m_steps[row]);
            m_isGone[row] = true;
        }
        for (const std::size_t row : path)
            dropAround(row);
        return circle;
    }

private:
    using Rows = std::deque<std::size_t>;

    /// The first row that is not gone; those before it are forgotten.
    const std::size_t *firstOf(Rows &rows)
    {
        while (!rows.empty() && m_isGone[rows.front()])
            rows.pop_front();
        return rows.empty() ? nullptr : &rows.front();
    }
    /// An arrow that nothing leads to, or that leads to nothing, is in no circle.
    void dropIfLoose(std::size_t row)
    {
        if (m_isGone[row] || (firstOf(m_in[m_steps[row].from]) && firstOf(m_out[m_steps[row].to])))
            return;
        m_isGone[row] = true;
        dropAround(row);
    }
    void dropAround(std::size_t gone)
    {
        Rows loose{gone};
        while (!loose.empty()) {
            const Step &step = m_steps[loose.front()];
            loose.pop_front();
            if (!firstOf(m_out[step.from]))
                dropAll(m_in[step.from], loose);
            if (!firstOf(m_in[step.to]))
                dropAll(m_out[step.to], loose);
        }
    }
    void dropAll(const Rows &rows, Rows &loose)
    {
        for (const std::size_t row : rows)
            if (!m_isGone[row]) {
                m_isGone[row] = true;
                loose.push_back(row);
            }
    }

    std::vector<Step> m_steps;
    std::vector<bool> m_isGone;
    std::map<GpuId, Rows> m_out;
    std::map<GpuId, Rows> m_in;
    std::size_t m_first = 0;
};

/// Whether the device finds room on a GPU while everything still is as before.
bool hasRoom(const Facts &facts, const Device &device, const Gpu &gpu)
{
    const GpuModel *model = facts.model(gpu);
    if (device.kind == DeviceKind::Passthrough)
        return model && isPassthroughOn(gpu) && facts.index().residents(gpu.id).empty();
    const VgpuType *type = device.kind == DeviceKind::Vgpu ? facts.type(device.profile, gpu) : nullptr;
    if (!model || !type || gpu.use != GpuUse::Vgpu)
        return false;
    const GpuLayout layout = facts.layout(gpu);
    return RoomCounter(gpu, *model, layout, facts.catalog()).more(*type).value_or(0) > 0;
}

/// A GPU of the same host and model that nobody of the circle has or is to have, with room for the device.
std::string detourOf(const PlanEnds &ends, const std::vector<Step> &circle)
{
    const Step &step = circle.front();
    const Host *host = ends.before.hostOf(step.from);
    const Gpu &own = *ends.before.gpu(step.from);
    for (const Gpu &gpu : host ? host->gpus : std::vector<Gpu>()) {
        const auto isOf = [&](const Step &each) { return each.from == gpu.id; };
        if (gpu.model == own.model && std::ranges::none_of(circle, isOf) && hasRoom(ends.before, *step.device, gpu))
            return ends.before.path(gpu.id);
    }
    return {};
}

/// Who has a free place goes first, and then always the one who goes where room was just made.
PlanCircle circleOf(const PlanEnds &ends, std::vector<Step> steps)
{
    PlanCircle circle;
    const auto free = std::ranges::find_if(steps, [&](const Step &step) {
        return hasRoom(ends.before, *step.device, *ends.before.gpu(step.to));
    });
    circle.hasFreePlace = free != steps.end();
    std::rotate(steps.begin(), (circle.hasFreePlace ? free : steps.begin()) + 1, steps.end());
    std::ranges::reverse(steps);
    if (!circle.hasFreePlace)
        circle.detour = detourOf(ends, steps);
    std::ranges::transform(steps, std::back_inserter(circle.vms), &Step::vm);
    return circle;
}

/// A VM with two devices may be in a circle with itself, or twice in one.
bool hasEachVmOnce(const std::vector<Step> &steps)
{
    std::set<VmId> vms;
    return std::ranges::all_of(steps, [&](const Step &step) { return vms.insert(step.vm).second; });
}

void setStage(const PlanCourse &course, PlanCircle &circle)
{
    bool isFree = true;
    for (const VmId id : circle.vms) {
        const VmWork &work = *course.vm(id);
        for (const int at : {work.offAt, course.stageOf(*work.after->host)}) {
            circle.stage = std::max(circle.stage, at);
            isFree = isFree && (at == 0 || !course.windows[std::size_t(at) - 1].hasChange);
        }
    }
    if (!isFree)
        circle.bar = CircleBar::HostChanges;
    else if (circle.hasFreePlace)
        circle.way = CircleWay::InTurns;
    else if (circle.vms.size() > 2)
        circle.way = CircleWay::AroundOne;
}

QString namesOf(const PlanEnds &ends, const std::vector<VmId> &vms, std::optional<VmId> but = {})
{
    QStringList names;
    for (const VmId id : vms)
        if (id != but)
            names.append(toQString(ends.after.vm(id)->name));
    return names.join(PlanText::tr(", ", "between names"));
}

QString reasonOf(const PlanEnds &ends, const PlanCircle &circle, VmId vm)
{
    const QString others = namesOf(ends, circle.vms, vm);
    switch (circle.way) {
    case CircleWay::InTurns:
        return PlanText::tr("It is in a circle of places with %1, and goes in its turn through a free place.")
            .arg(others);
    case CircleWay::AroundOne:
        return vm == circle.vms.front()
            ? PlanText::tr("It is in a circle of places with %1, and makes room for all of them.").arg(others)
            : PlanText::tr("It is in a circle of places with %1, and goes in its turn.").arg(others);
    case CircleWay::Together:
        break;
    }
    return PlanText::tr("It is in a circle of places with %1, which no one can leave before the others.").arg(others);
}

} // namespace

std::vector<PlanCircle> circlesOf(const PlanEnds &ends, const PlanCourse &course)
{
    Arrows arrows(stepsOf(ends, course));
    std::vector<PlanCircle> circles;
    std::set<VmId> known;
    for (auto steps = arrows.take(); !steps.empty(); steps = arrows.take()) {
        if (steps.size() < 2 || !hasEachVmOnce(steps))
            continue;
        PlanCircle circle = circleOf(ends, std::move(steps));
        // Who is in two circles, by another device, can go in the turn of one of them only.
        const bool isKnown = std::ranges::any_of(circle.vms, [&](VmId vm) { return known.contains(vm); });
        known.insert(circle.vms.begin(), circle.vms.end());
        if (isKnown)
            continue;
        setStage(course, circle);
        circles.push_back(std::move(circle));
    }
    return circles;
}

void takeWays(const PlanEnds &ends, PlanCourse &course, const std::vector<PlanCircle> &circles)
{
    std::map<int, int> turns; ///< the last one of each stage
    for (const PlanCircle &circle : circles) {
        int &turn = turns[circle.stage];
        const int last = turn + int(circle.vms.size()) - (circle.way == CircleWay::AroundOne ? 1 : 0);
        for (const VmId id : circle.vms) {
            VmWork &work = *course.vm(id);
            work.why.push_back(reasonOf(ends, circle, id));
            if (circle.way == CircleWay::Together)
                continue;
            const bool isFirst = id == circle.vms.front();
            work.offAt = work.prepareAt = work.configureAt = work.onAt = circle.stage;
            // The one that makes room goes off just before the second, and comes on last.
            if (circle.way == CircleWay::InTurns || !isFirst)
                ++turn;
            work.offTurn = isFirst && circle.way == CircleWay::AroundOne ? turn + 1 : turn;
            work.onTurn = isFirst && circle.way == CircleWay::AroundOne ? last : turn;
        }
    }
}

bool giveWay(PlanCircle &circle, CircleBar bar)
{
    if (circle.way == CircleWay::Together)
        return false;
    circle.way = circle.way == CircleWay::InTurns && circle.vms.size() > 2 ? CircleWay::AroundOne : CircleWay::Together;
    circle.bar = bar;
    return true;
}

QString noteOn(const PlanEnds &ends, const PlanCircle &circle)
{
    const QString first = toQString(ends.after.vm(circle.vms.front())->name);
    const QString who = PlanText::tr("These VMs take each other's places: %1.").arg(namesOf(ends, circle.vms)) + u' ';
    if (circle.way == CircleWay::InTurns)
        return who
            + PlanText::tr(
                  "There is a free place for %1, so they go one after the other and only one of them is off at "
                  "a time.")
                  .arg(first);
    QString why;
    if (circle.bar == CircleBar::HostChanges)
        why = PlanText::tr("Their host changes in the same window, so all of them are off together anyway.");
    else if (!circle.hasFreePlace)
        why = PlanText::tr("No place is free for one of them.");
    else if (circle.bar == CircleBar::EsxiChooses)
        why =
            PlanText::tr("There is a free place for %1, but ESXi chooses the GPU at power-on: while the others run, it "
                         "would not take the one that is drawn.")
                .arg(first);
    else
        why = PlanText::tr("There is a free place for %1, but a rule would be broken on the way.").arg(first);
    if (circle.way == CircleWay::AroundOne)
        why += u' '
            + PlanText::tr(
                  "%1 is off until the others have gone one after the other, so at most two of them are off at "
                  "a time.")
                  .arg(first);
    else if (circle.bar != CircleBar::HostChanges)
        why += u' '
            + (circle.hasFreePlace ? PlanText::tr("So all of them are off together.")
                                   : PlanText::tr("So all of them are off before the first is powered on again."));
    if (!circle.detour.empty() && circle.bar != CircleBar::HostChanges)
        why += u' '
            + PlanText::tr(
                  "%1 could run on %2 in between, but would then be powered off twice; this plan powers off each "
                  "VM once.")
                  .arg(first, toQString(circle.detour));
    return who + why;
}

} // namespace sliceboard
