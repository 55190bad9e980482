// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/house/house_rule.h"

namespace sliceboard {
namespace {

/// What an entity is judged by: the rule's demand first, since most designs keep their rules.
HouseOutcome outcomeOf(const HouseRule &rule, const HouseSubject &subject)
{
    const HouseOutcome must = evaluate(*rule.must, subject);
    if (must.truth == Truth::True || !rule.when)
        return must;
    const HouseOutcome when = evaluate(*rule.when, subject);
    if (when.truth == Truth::True)
        return must;
    return when.truth == Truth::False ? HouseOutcome() : when;
}

void judge(const HouseSubject &subject, EntityRef ref, Report &report)
{
    const auto &rule = static_cast<const HouseRule &>(report.rule());
    const bool asksParent = rule.must->asksParent || (rule.when && rule.when->asksParent);
    if (asksParent && !subject.cluster)
        return; // a VM that waits is judged once it has a place
    const HouseOutcome outcome = outcomeOf(rule, subject);
    if (outcome.truth == Truth::Unknown)
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "%1: the house rule “%2” cannot be judged, because the fact “%3” is not "
                                         "known."),
                       ref, {ref, rule.texts.title, outcome.because->name});
    else if (outcome.truth == Truth::False && !outcome.because)
        report.found(QT_TRANSLATE_NOOP("Rules", "%1 breaks the house rule “%2”."), ref, {ref, rule.texts.title});
    else if (outcome.truth == Truth::False)
        report.found(QT_TRANSLATE_NOOP("Rules", "%1 breaks the house rule “%2”: “%3” is %4, but the rule demands %5."),
                     ref,
                     {ref, rule.texts.title, outcome.because->name, toText(outcome.because->fact->value(subject)),
                      rule.texts.demand});
}

void checkVm(const Facts &facts, const Vm &vm, Report &report)
{
    const Host *host = facts.hostOf(vm);
    judge({facts, host ? facts.clusterOf(host->id) : nullptr, host, nullptr, &vm}, vm.id, report);
}

void checkGpu(const Facts &facts, const Host &host, const Gpu &gpu, Report &report)
{
    judge({facts, facts.clusterOf(host.id), &host, &gpu, nullptr}, gpu.id, report);
}

void checkHost(const Facts &facts, const Host &host, Report &report)
{
    judge({facts, facts.clusterOf(host.id), &host, nullptr, nullptr}, host.id, report);
}

void checkCluster(const Facts &facts, const Cluster &cluster, Report &report)
{
    judge({facts, &cluster, nullptr, nullptr, nullptr}, cluster.id, report);
}

decltype(Rule::check) checkOf(EntityKind on)
{
    switch (on) {
    case EntityKind::Gpu:
        return checkGpu;
    case EntityKind::Host:
        return checkHost;
    case EntityKind::Cluster:
        return checkCluster;
    default:
        return checkVm;
    }
}

} // namespace

HouseRule::HouseRule(Texts texts_, EntityKind on, Severity severity_, HouseConditionPtr when_, HouseConditionPtr must_)
    : Rule{.id = nullptr,
           .group = RuleGroup::House,
           .severity = severity_,
           .evidence = Evidence::House,
           .title = nullptr,
           .explanation = nullptr,
           .wayOut = nullptr,
           .versions = nullptr,
           .sources = {},
           .check = checkOf(on)},
      texts(std::move(texts_)),
      when(std::move(when_)),
      must(std::move(must_))
{
    id = texts.id.c_str();
    title = texts.title.c_str();
    explanation = texts.explanation.c_str();
    wayOut = texts.wayOut.c_str();
    versions = texts.origin.c_str();
}

} // namespace sliceboard
