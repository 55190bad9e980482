// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/rule_profile.h"

#include "model/rules/active_rules.h"

namespace sliceboard {
namespace {

/// The fastest of these counts: what else the machine does only ever adds time.
constexpr int kRounds = 3;

// Each runs a check over all entities of its scope and counts them.

int runAll(const Facts &facts, ClusterCheck check, Report &report)
{
    for (const Cluster &cluster : facts.design().clusters)
        check(facts, cluster, report);
    return int(facts.design().clusters.size());
}

int runAll(const Facts &facts, HostCheck check, Report &report)
{
    int count = 0;
    for (const Cluster &cluster : facts.design().clusters)
        for (const Host &host : cluster.hosts) {
            check(facts, host, report);
            ++count;
        }
    return count;
}

int runAll(const Facts &facts, GpuCheck check, Report &report)
{
    int count = 0;
    for (const Cluster &cluster : facts.design().clusters)
        for (const Host &host : cluster.hosts)
            for (const Gpu &gpu : host.gpus) {
                check(facts, host, gpu, report);
                ++count;
            }
    return count;
}

int runAll(const Facts &facts, VmCheck check, Report &report)
{
    for (const Vm &vm : facts.design().vms)
        check(facts, vm, report);
    return int(facts.design().vms.size());
}

template <class Check> RuleCost costOf(const Facts &facts, const ActiveRule<Check> &active)
{
    using Clock = std::chrono::steady_clock;
    RuleCost cost{active.rule, 0, std::chrono::nanoseconds::max()};
    for (int round = 0; round < kRounds; ++round) {
        std::vector<Finding> findings;
        Report report(*active.rule, findings);
        const auto start = Clock::now();
        cost.entities = runAll(facts, active.check, report);
        cost.time = std::min(cost.time, std::chrono::nanoseconds(Clock::now() - start));
    }
    return cost;
}

} // namespace

std::vector<RuleCost> profileRules(const Facts &facts, const RuleBook &rules)
{
    std::vector<RuleCost> costs;
    ActiveRules(rules, facts.design().severities).forEach([&](const auto &active) {
        costs.push_back(costOf(facts, active));
    });
    std::ranges::stable_sort(costs, std::ranges::greater(), &RuleCost::time);
    return costs;
}

} // namespace sliceboard
