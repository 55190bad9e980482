// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/planner.h"

#include "model/comparison/aligned.h"
#include "model/plan/completion.h"
#include "model/plan/estate.h"
#include "model/plan/plan_fingerprint.h"
#include "model/plan/plan_search.h"
#include "model/plan/plan_text.h"
#include "model/plan/rehearsal.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace sliceboard {
namespace {

constexpr const char *kBackout = "backout/";

/// By what the engine is to judge, beside the estate.
void judgeBy(const Design &design, Design &estate)
{
    estate.severities = design.severities;
    estate.houseRules = design.houseRules;
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
    std::unordered_set<std::string> touched;
    for (const PlanStage &stage : plan.stages)
        touched.insert(stage.hosts.begin(), stage.hosts.end());
    for (const Cluster &cluster : plan.before.clusters) {
        const bool isTouched =
            std::ranges::any_of(cluster.hosts, [&](const Host &host) { return touched.contains(host.name); });
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

void complete(const Catalog &catalog, QDate today, ChangePlan &plan)
{
    const bool facts = completeFacts(plan.before, plan.after);
    dropRepeated(plan.before);
    dropRepeated(plan.after);
    const bool places = completePlaces(catalog, today, plan.before, plan.after);
    if (facts || places)
        plan.notes.push_back(
            PlanText::tr("What is entered for today and left open in the design to be stays as it is.").toStdString());
}

/// The steps there and back.
void addSteps(const Catalog &catalog, QDate today, ChangePlan &plan, PlanPulse &pulse)
{
    if (sameEstate(plan.before, plan.after) || !pulse.beat(1))
        return;
    pulse.enter(0.1, 0.3);
    DesignIndex wasIndex;
    DesignIndex isIndex;
    wasIndex.rebuild(plan.before);
    isIndex.rebuild(plan.after);
    const Facts was(catalog, plan.before, wasIndex, today);
    const Facts is(catalog, plan.after, isIndex, today);
    Rehearsal there(catalog, plan.before, today);
    if (!pulse.beat(0.5))
        return;
    Rehearsal back(catalog, plan.after, today);
    there.excuse(back);
    back.excuse(there);
    pulse.enter(0.3, 0.65);
    FoundPlan way = findPlan({was, is}, there, pulse, {});
    pulse.enter(0.65, 1);
    plan.backout = findPlan({is, was}, back, pulse, kBackout).stages;
    plan.stages = std::move(way.stages);
    plan.downtime = downtimeOf(plan.stages);
    plan.checks = checksOf(plan);
    for (const QString &note : way.notes)
        plan.notes.push_back(note.toStdString());
}

} // namespace

std::optional<ChangePlan> planChange(const Catalog &catalog, const Design &before, const Design &after, QDate today,
                                     const PlanHearer &hearer)
{
    PlanPulse pulse(hearer);
    pulse.enter(0, 0.1);
    ChangePlan plan;
    plan.before = estateOf(before, true);
    plan.after = aligned(plan.before, estateOf(after, false));
    plan.before.lastId = plan.after.lastId;
    complete(catalog, today, plan);
    judgeBy(after, plan.before);
    judgeBy(after, plan.after);
    addSteps(catalog, today, plan, pulse);
    if (pulse.isStopped())
        return {};
    noteTheRest(before, after, plan);
    plan.fingerprint = fingerprintOf(plan);
    return plan;
}

ChangePlan planChange(const Catalog &catalog, const Design &before, const Design &after, QDate today)
{
    return *planChange(catalog, before, after, today, {});
}

ChangePlan planBackFrom(const Catalog &catalog, const ChangePlan &plan, int stages, QDate today)
{
    ChangePlan back;
    back.before = plan.before;
    for (int stage = 0; stage < stages; ++stage)
        for (const PlanStep &step : plan.stages[std::size_t(stage)].steps)
            applyStep(back.before, step);
    back.after = plan.before;
    PlanPulse pulse({});
    addSteps(catalog, today, back, pulse);
    back.fingerprint = fingerprintOf(back);
    return back;
}

} // namespace sliceboard
