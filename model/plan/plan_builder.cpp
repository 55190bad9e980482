// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/plan_builder.h"

#include "model/plan/plan_text.h"
#include "model/plan/plan_values.h"

#include <algorithm>
#include <set>

namespace sliceboard {

PlanBuilder::PlanBuilder(const PlanEnds &ends, const PlanCourse &course, Rehearsal &rehearsal, PlanPulse &pulse,
                         std::string keyPrefix)
    : m_ends(ends), m_course(course), m_rehearsal(rehearsal), m_pulse(pulse), m_keyPrefix(std::move(keyPrefix))
{
    for (const Facts *facts : {&ends.after, &ends.before})
        for (const Cluster &cluster : facts->design().clusters)
            for (const Host &host : cluster.hosts)
                m_hostsByName.emplace(host.name, host.id);
    m_vmRows.resize(std::size_t(m_course.lastStage()) + 1);
    for (std::size_t row = 0; row < m_course.vms.size(); ++row) {
        const VmWork &work = m_course.vms[row];
        for (const int stage : std::set{work.offAt, work.prepareAt, work.configureAt, work.onAt})
            m_vmRows[std::size_t(stage)].push_back(row);
    }
}

std::vector<PlanStage> PlanBuilder::build()
{
    const int last = m_course.lastStage();
    for (int stage = 0; stage <= last && m_pulse.beat(double(stage) / (last + 1)); ++stage) {
        m_stage = {};
        m_rehearsal.enterStage(stage);
        buildStage(stage);
        if (m_stage.steps.empty())
            continue;
        entitle(stage);
        addTests();
        m_stages.push_back(std::move(m_stage));
    }
    return std::move(m_stages);
}

void PlanBuilder::buildStage(int stage)
{
    const bool isFirst = stage == 0;
    const bool isLast = stage == m_course.lastStage();
    const HostWork *host = isFirst || isLast ? nullptr : &m_course.windows[std::size_t(stage) - 1];
    checkHost(stage);
    if (isFirst) {
        setClusters(false);
        addClustersAndHosts();
    }
    takeOff(stage, 0);
    if (host)
        changeHost(*host);
    if (isLast) {
        setClusters(true);
        removeClusters();
    }
    bringBack(stage, 0);
    for (int turn = 1; turn <= lastTurn(stage); ++turn) {
        takeOff(stage, turn);
        bringBack(stage, turn);
    }
}

int PlanBuilder::lastTurn(int stage) const
{
    int last = 0;
    for (const std::size_t row : m_vmRows[std::size_t(stage)]) {
        const VmWork &work = m_course.vms[row];
        if (work.offAt == stage || work.prepareAt == stage)
            last = std::max(last, work.offTurn);
        if (work.onAt == stage || work.configureAt == stage)
            last = std::max(last, work.onTurn);
    }
    return last;
}

void PlanBuilder::each(int VmWork::*at, int stage, int VmWork::*inTurn, int turn,
                       void (PlanBuilder::*act)(const VmWork &))
{
    for (const std::size_t row : m_vmRows[std::size_t(stage)])
        if (const VmWork &work = m_course.vms[row]; work.*at == stage && work.*inTurn == turn)
            (this->*act)(work);
}

/// What happens to VMs before their host changes.
void PlanBuilder::takeOff(int stage, int turn)
{
    each(&VmWork::offAt, stage, &VmWork::offTurn, turn, &PlanBuilder::powerOff);
    each(&VmWork::prepareAt, stage, &VmWork::offTurn, turn, &PlanBuilder::removeDevices);
    each(&VmWork::prepareAt, stage, &VmWork::offTurn, turn, &PlanBuilder::moveOrRemove);
}

/// What happens to VMs afterwards.
void PlanBuilder::bringBack(int stage, int turn)
{
    each(&VmWork::configureAt, stage, &VmWork::onTurn, turn, &PlanBuilder::create);
    each(&VmWork::configureAt, stage, &VmWork::onTurn, turn, &PlanBuilder::configure);
    each(&VmWork::configureAt, stage, &VmWork::onTurn, turn, &PlanBuilder::addDevices);
    each(&VmWork::configureAt, stage, &VmWork::onTurn, turn, &PlanBuilder::setGuest);
    powerOnAll(stage, turn);
}

void PlanBuilder::entitle(int stage)
{
    if (stage == 0) {
        m_stage.title = PlanText::tr("Preparation").toStdString();
    } else if (stage == m_course.lastStage()) {
        m_stage.title = PlanText::tr("Conclusion").toStdString();
    } else {
        const HostWork &work = m_course.windows[std::size_t(stage) - 1];
        const Host *host = m_ends.before.host(work.id) ? m_ends.before.host(work.id) : m_ends.after.host(work.id);
        const QString title =
            work.needsMaintenance ? PlanText::tr("Maintenance window of %1") : PlanText::tr("Changes on %1");
        m_stage.title = title.arg(toQString(host->name)).toStdString();
        m_stage.hosts = {host->name};
    }
}

PlanStep PlanBuilder::begin(StepKind kind) const
{
    PlanStep step;
    step.kind = kind;
    return step;
}

PlanStep PlanBuilder::beginHost(StepKind kind, HostId host) const
{
    PlanStep step = begin(kind);
    const Facts &facts = m_ends.after.host(host) ? m_ends.after : m_ends.before;
    step.host = facts.host(host)->name;
    step.cluster = facts.clusterOf(host)->name;
    return step;
}

PlanStep PlanBuilder::beginGpu(StepKind kind, HostId host, const Gpu &gpu) const
{
    PlanStep step = beginHost(kind, host);
    step.gpu = gpu.address;
    return step;
}

PlanStep PlanBuilder::beginVm(StepKind kind, const Vm &vm) const
{
    PlanStep step = vm.host ? beginHost(kind, *vm.host) : begin(kind);
    step.vm = vm.name;
    return step;
}

void PlanBuilder::put(PlanStep step)
{
    step.key = m_keyPrefix + std::string(toString(step.kind));
    if (const std::string subject = subjectOf(step); !subject.empty())
        step.key += '/' + subject;
    const std::string base = step.key;
    for (int i = 2; !m_keys.insert(step.key).second; ++i)
        step.key = base + '#' + std::to_string(i);
    m_rehearsal.finish(step);
    const bool isTest = step.kind == StepKind::Test;
    (isTest ? m_stage.tests : m_stage.steps).push_back(std::move(step));
}

void PlanBuilder::putIfAny(PlanStep step)
{
    if (step.effects.empty())
        return;
    tellUnknown(step);
    put(std::move(step));
}

/// Of what is there already, somebody has to look at what no design tells.
void PlanBuilder::tellUnknown(PlanStep &step) const
{
    const EstateChange &change = step.effects.front();
    const bool isThere = !std::holds_alternative<std::monostate>(change.before)
        && !std::holds_alternative<std::monostate>(change.after)
        && m_ends.before.index().place(change.id).kind != NodeKind::None;
    QStringList unknown;
    for (const std::string &key : isThere ? unknownToday(step) : std::vector<std::string>())
        unknown.append(toQString(key));
    if (!unknown.isEmpty())
        step.reasons.push_back(PlanText::tr("Not entered for today: %1. Look at it first and note it for the way back; "
                                            "what is so already needs no change.")
                                   .arg(unknown.join(PlanText::tr(", ", "between names")))
                                   .toStdString());
}

} // namespace sliceboard
