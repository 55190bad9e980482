// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"
#include "model/rules/rule_book.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace sliceboard {

/// The rules of one scope, with the severity that this design gives them; switched-off rules are left out.
template <class Check> struct ActiveRule {
    const Rule *rule = nullptr;
    Check check = nullptr;
    std::optional<Severity> severity;
};

/// A finding at its rule's own severity takes the design's; a milder or unknown one is only ever made milder.
inline Severity overridden(Severity found, Severity own, Severity wanted)
{
    return found == own ? wanted : std::min(found, wanted);
}

/// Views, waivers and reports know a finding by its key, so a rule says one thing about the same entities: the worst, or
/// the first of equals. `from`: where the findings of the rule begin.
inline void keepOnePerKey(std::vector<Finding> &findings, std::size_t from)
{
    if (findings.size() - from < 2)
        return;
    std::map<std::string, std::size_t> kept;
    std::size_t end = from;
    for (std::size_t i = from; i < findings.size(); ++i) {
        const auto [found, isNew] = kept.try_emplace(findings[i].key(), end);
        Finding &place = findings[isNew ? end++ : found->second];
        if (&place != &findings[i] && (isNew || findings[i].severity > place.severity))
            place = std::move(findings[i]);
    }
    findings.erase(findings.begin() + std::ptrdiff_t(end), findings.end());
}

/// All rules sorted by scope, for one set of severities.
class ActiveRules {
public:
    ActiveRules(const RuleBook &book, std::map<std::string, Severity> severities)
        : m_book(&book), m_severities(std::move(severities))
    {
        for (const Rule *rule : book.rules()) {
            const auto own = m_severities.find(rule->id);
            const auto severity = own == m_severities.end() ? std::nullopt : std::optional(own->second);
            if (severity.value_or(rule->severity) != Severity::Off)
                std::visit(
                    [&]<class Check>(Check check) {
                        std::get<std::vector<ActiveRule<Check>>>(m_lists).push_back({rule, check, severity});
                    },
                    rule->check);
        }
    }

    /// Whether it was made of these.
    bool isFor(const RuleBook &book, const std::map<std::string, Severity> &severities) const
    {
        return m_book == &book && m_severities == severities;
    }

    template <class Check, class... Entity> std::vector<Finding> run(const Facts &facts, const Entity &...entity) const
    {
        std::vector<Finding> findings;
        for (const auto &active : std::get<std::vector<ActiveRule<Check>>>(m_lists)) {
            const std::size_t before = findings.size();
            Report report(*active.rule, findings);
            active.check(facts, entity..., report);
            keepOnePerKey(findings, before);
            for (std::size_t i = before; active.severity && i < findings.size(); ++i)
                findings[i].severity = overridden(findings[i].severity, active.rule->severity, *active.severity);
        }
        return findings;
    }

    std::vector<Finding> check(const Facts &facts, const EntityRef &ref) const
    {
        switch (ref.kind) {
        case EntityKind::Vm:
            if (const Vm *vm = facts.vm({ref.id}))
                return run<VmCheck>(facts, *vm);
            break;
        case EntityKind::Gpu:
            if (const Gpu *gpu = facts.gpu({ref.id}))
                return run<GpuCheck>(facts, *facts.hostOf(gpu->id), *gpu);
            break;
        case EntityKind::Host:
            if (const Host *host = facts.host({ref.id}))
                return run<HostCheck>(facts, *host);
            break;
        case EntityKind::Cluster:
            if (const Cluster *cluster = facts.cluster({ref.id}))
                return run<ClusterCheck>(facts, *cluster);
            break;
        case EntityKind::Design:
            break;
        }
        return {};
    }

    /// Calls `visit` with each rule, whatever its scope.
    template <class Visit> void forEach(Visit visit) const
    {
        const auto visitAll = [&](const auto &list) { std::ranges::for_each(list, visit); };
        std::apply([&](const auto &...lists) { (visitAll(lists), ...); }, m_lists);
    }

private:
    const RuleBook *m_book;
    std::map<std::string, Severity> m_severities;
    std::tuple<std::vector<ActiveRule<VmCheck>>, std::vector<ActiveRule<GpuCheck>>, std::vector<ActiveRule<HostCheck>>,
               std::vector<ActiveRule<ClusterCheck>>>
        m_lists;
};

/// Clusters, hosts and GPUs as they stand, then VMs.
inline void forEachEntity(const Design &design, const std::function<void(EntityRef)> &visit)
{
    for (const Cluster &cluster : design.clusters) {
        visit(cluster.id);
        for (const Host &host : cluster.hosts) {
            visit(host.id);
            for (const Gpu &gpu : host.gpus)
                visit(gpu.id);
        }
    }
    for (const Vm &vm : design.vms)
        visit(vm.id);
}

} // namespace sliceboard
