// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/planner.h"

#include "model/comparison/aligned.h"
#include "model/plan/estate.h"
#include "model/plan/plan_fingerprint.h"
#include "model/plan/plan_search.h"
#include "model/plan/plan_text.h"

#include <algorithm>
#include <unordered_map>

namespace sliceboard {
namespace {

constexpr const char *kBackout = "backout/";

/// What the engine is to judge by, beside the estate.
Design judged(Design estate, const Design &design)
{
    estate.severities = design.severities;
    estate.houseRules = design.houseRules;
    return estate;
}

std::string joined(const std::vector<std::string> &sentences)
{
    std::string text;
    for (const std::string &sentence : sentences)
        (text += text.empty() ? "" : " ") += sentence;
    return text;
}

/// VMs that go off and come on again, by the numbers of the steps.
std::vector<PlannedDowntime> downtimeOf(const std::vector<PlanStage> &stages)
{
    std::vector<PlannedDowntime> all;
    std::unordered_map<std::string, PlannedDowntime> off;
    int number = 0;
    for (const PlanStage &stage : stages)
        for (const PlanStep &step : stage.steps) {
            ++number;
            if (step.kind == StepKind::PowerOff)
                off[step.vm] = {step.vm, number, 0, joined(step.reasons)};
            const auto found = step.kind == StepKind::PowerOn ? off.find(step.vm) : off.end();
            if (found == off.end())
                continue;
            found->second.lastStep = number;
            all.push_back(std::move(found->second));
            off.erase(found);
        }
    std::ranges::sort(all, {}, &PlannedDowntime::firstStep);
    return all;
}

PlanStep checkStep(const std::string &about)
{
    PlanStep step;
    step.kind = StepKind::Check;
    step.key = "check/" + about;
    return step;
}

/// Before anything is touched: who is told of it, and that DRS does not interfere.
std::vector<PlanStep> checksOf(const ChangePlan &plan)
{
    std::vector<PlanStep> checks;
    if (!plan.downtime.empty()) {
        PlanStep step = checkStep("downtime");
        for (const PlannedDowntime &downtime : plan.downtime)
            step.vms.push_back(downtime.vm);
        checks.push_back(std::move(step));
    }
    for (const Cluster &cluster : plan.before.clusters) {
        const bool isTouched = std::ranges::any_of(plan.stages, [&](const PlanStage &stage) {
            return std::ranges::any_of(cluster.hosts, [&](const Host &host) {
                return std::ranges::find(stage.hosts, host.name) != stage.hosts.end();
            });
        });
        if (!isTouched || cluster.drs != DrsLevel::FullyAutomated)
            continue;
        PlanStep step = checkStep("drs/" + cluster.name);
        step.cluster = cluster.name;
        step.values.push_back({"drs", std::string(spelling(*cluster.drs)), "partially-automated"});
        checks.push_back(std::move(step));
    }
    return checks;
}

/// One sentence for what differs and is not real.
void noteTheRest(const Design &before, const Design &after, ChangePlan &plan)
{
    const auto factsOf = [](const Design &design) {
        DesignFacts facts = design;
        facts.progress = {};
        return facts;
    };
    const auto slots = [](const Design &design) {
        std::vector<std::vector<Reservation>> all;
        for (const Cluster &cluster : design.clusters)
            for (const Host &host : cluster.hosts)
                for (const Gpu &gpu : host.gpus)
                    if (!gpu.reservations.empty())
                        all.push_back(gpu.reservations);
        return all;
    };
    const auto waivers = [](const Design &design) {
        std::vector<Waiver> all = design.waivers;
        for (Waiver &waiver : all)
            waiver.id = {};
        return all;
    };
    if (factsOf(before) != factsOf(after) || slots(before) != slots(after) || waivers(before) != waivers(after))
        plan.notes.push_back(PlanText::tr("The designs also differ in facts that are not part of the estate, such as "
                                          "texts, reserved slots, waivers or severities; no step is needed for them.")
                                 .toStdString());
}

} // namespace

ChangePlan planChange(const Catalog &catalog, const Design &before, const Design &after, QDate today)
{
    ChangePlan plan;
    plan.before = estateOf(before, true);
    plan.after = aligned(plan.before, estateOf(after, false));
    plan.before.lastId = plan.after.lastId;
    if (!sameEstate(plan.before, plan.after)) {
        const Design start = judged(plan.before, after);
        const Design goal = judged(plan.after, after);
        FoundPlan there = findPlan(catalog, start, goal, today, {});
        FoundPlan back = findPlan(catalog, goal, start, today, kBackout);
        plan.stages = std::move(there.stages);
        plan.backout = std::move(back.stages);
        plan.downtime = downtimeOf(plan.stages);
        plan.checks = checksOf(plan);
        for (const QString &note : there.notes)
            plan.notes.push_back(note.toStdString());
    }
    noteTheRest(before, after, plan);
    plan.fingerprint = fingerprintOf(plan);
    return plan;
}

} // namespace sliceboard
