// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/rehearsal.h"

#include <algorithm>
#include <set>

namespace sliceboard {
namespace {

/// Where errors of a rule about one subject are found.
std::string placeOf(const Finding &finding)
{
    return std::string(finding.rule->id) + ' ' + std::string(toString(finding.subject.kind)) + ' '
        + std::to_string(finding.subject.id);
}

bool isRunning(const Vm *vm) { return vm && vm->power == PowerState::On; }

} // namespace

Rehearsal::Rehearsal(const Catalog &catalog, const Design &before, QDate today) : m_checker(m_document, catalog)
{
    m_checker.setToday(today); // before there is anything to check
    m_document.load(before);
    for (const Finding &finding : m_checker.findings())
        if (finding.severity == Severity::Error)
            excuse(finding);
    m_ownErrors = m_errors.size();
    QObject::connect(&m_checker, &Checker::findingsChanged, &m_checker,
                     [this](const FindingChange &change) { hear(change); });
}

void Rehearsal::excuse(const Rehearsal &other)
{
    for (std::size_t row = 0; row < other.m_ownErrors; ++row)
        excuse(other.m_errors[row]);
}

void Rehearsal::excuse(const Finding &error)
{
    m_excused.emplace(placeOf(error), m_errors.size());
    m_errors.push_back(error);
}

void Rehearsal::restart()
{
    m_document.goTo(0);
    m_breaches.clear();
    m_open.clear();
    m_stage = 0;
}

/// An error of either end, about the same entities or fewer: some of its VMs may be off in between.
bool Rehearsal::isExcused(const Finding &finding) const
{
    const auto [from, to] = m_excused.equal_range(placeOf(finding));
    return std::any_of(from, to, [&](const auto &row) {
        const std::vector<EntityRef> &allowed = m_errors[row.second].others;
        return std::ranges::all_of(finding.others, [&](const EntityRef &other) {
            return std::ranges::find(allowed, other) != allowed.end();
        });
    });
}

void Rehearsal::hear(const FindingChange &change)
{
    for (const Finding &finding : change.removed)
        m_open.erase(finding.key());
    for (const Finding &finding : change.added)
        if (finding.severity == Severity::Error && !isExcused(finding))
            m_open.emplace(finding.key(), finding);
}

/// The VMs of a finding that run, those on a GPU or host that it is about included.
std::vector<VmId> Rehearsal::runningIn(const Finding &finding) const
{
    const Facts facts = m_checker.facts();
    std::set<VmId> running;
    const auto look = [&](VmId id) {
        if (isRunning(facts.vm(id)))
            running.insert(id);
    };
    std::vector<EntityRef> refs = finding.others;
    refs.push_back(finding.subject);
    for (const EntityRef &ref : refs) {
        if (ref.kind == EntityKind::Vm)
            look({ref.id});
        if (ref.kind == EntityKind::Gpu)
            for (const DeviceRef &resident : facts.index().residents({ref.id}))
                look(resident.vm);
        if (const Host *host = ref.kind == EntityKind::Host ? facts.host({ref.id}) : nullptr)
            for (const VmId id : facts.vmsOn(*host))
                look(id);
    }
    return {running.begin(), running.end()};
}

void Rehearsal::finish(const PlanStep &step)
{
    if (step.effects.empty())
        return;
    for (const auto &[key, finding] : m_open)
        if (std::vector<VmId> running = runningIn(finding); !running.empty())
            m_breaches.push_back({finding, step.kind, m_stage, subjectOf(step), std::move(running)});
}

std::string subjectOf(const PlanStep &step)
{
    if (!step.vm.empty())
        return step.vm;
    if (!step.gpu.empty())
        return step.host + '/' + step.gpu;
    return step.host.empty() ? step.cluster : step.host;
}

} // namespace sliceboard
