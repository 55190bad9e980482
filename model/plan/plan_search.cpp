// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/plan_search.h"

#include "model/plan/plan_cycles.h"
#include "model/plan/plan_text.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// Enough for every VM of a chain of hosts to wait for the next one.
constexpr int kMostTries = 60;

void addReason(VmWork &work, const QString &why)
{
    if (std::ranges::find(work.why, why) == work.why.end())
        work.why.push_back(why);
}

class PlanSearch {
public:
    PlanSearch(const PlanEnds &ends, Rehearsal &rehearsal, PlanPulse &pulse, const std::string &keyPrefix)
        : m_ends(ends), m_rehearsal(rehearsal), m_pulse(pulse), m_keyPrefix(keyPrefix), m_course(courseOf(ends))
    { }

    FoundPlan run()
    {
        std::vector<PlanCircle> circles = circlesOf(m_ends, m_course);
        const PlanCourse plain = m_course;
        takeWays(m_ends, m_course, circles);
        FoundPlan found = attempt();
        while (!m_pulse.isStopped() && giveWayWhereItFails(circles, found)) {
            m_course = plain;
            takeWays(m_ends, m_course, circles);
            found = attempt();
        }
        avoidBreaches(found);
        tellOfBreaches(found);
        for (const PlanCircle &circle : circles)
            found.notes.push_back(noteOn(m_ends, circle));
        return found;
    }

private:
    FoundPlan attempt()
    {
        m_rehearsal.restart();
        PlanBuilder builder(m_ends, m_course, m_rehearsal, m_pulse, m_keyPrefix);
        FoundPlan found;
        found.stages = builder.build();
        found.notes = builder.notes();
        found.otherPlaces = builder.otherPlaces();
        return found;
    }

    /// VMs of a circle that get other places than those drawn when they go one after the other, or break a rule.
    bool giveWayWhereItFails(std::vector<PlanCircle> &circles, const FoundPlan &found) const
    {
        bool changed = false;
        for (PlanCircle &circle : circles) {
            const bool breaks = std::ranges::any_of(m_rehearsal.breaches(),
                                                    [&](const Breach &breach) { return breach.stage == circle.stage; });
            if (found.otherPlaces.contains(circle.stage))
                changed = giveWay(circle, CircleBar::EsxiChooses) || changed;
            else if (breaks)
                changed = giveWay(circle, CircleBar::RuleBroken) || changed;
        }
        return changed;
    }

    void avoidBreaches(FoundPlan &found)
    {
        for (int tries = 0; tries < kMostTries && !m_rehearsal.breaches().empty() && !m_pulse.isStopped(); ++tries) {
            const std::vector<Breach> breaches = m_rehearsal.breaches();
            bool changed = false;
            for (const Breach &breach : breaches)
                changed = avoid(breach) || changed;
            if (!changed && !allOff(breaches))
                return;
            found = attempt();
        }
    }

    QString because(const Breach &breach) const
    {
        return PlanText::tr("Running, it would break a rule in between: %1.")
            .arg(QCoreApplication::translate("Rules", breach.finding.rule->title));
    }

    /// False if nothing can be put off any more.
    bool avoid(const Breach &breach)
    {
        if (breach.during == StepKind::SetCluster && breach.stage == 0)
            return putOffClusters();
        if (breach.during == StepKind::PowerOn)
            return delay(breach);
        bool changed = false;
        for (const VmId vm : breach.running)
            changed = keepOff(vm, breach) || changed;
        return changed;
    }

    bool putOffClusters()
    {
        const std::size_t before = m_course.lateClusters.size();
        for (const Cluster &cluster : m_ends.after.design().clusters)
            if (m_ends.before.cluster(cluster.id))
                m_course.lateClusters.insert(cluster.id);
        return m_course.lateClusters.size() != before;
    }

    /// The VM that comes on too early waits for a later stage.
    bool delay(const Breach &breach)
    {
        const auto work = std::ranges::find_if(m_course.vms, [&](const VmWork &each) {
            return each.after && each.after->name == breach.entity && each.comesOn;
        });
        if (work == m_course.vms.end() || work->onAt >= m_course.lastStage())
            return false;
        ++work->onAt;
        addReason(*work, because(breach));
        return true;
    }

    /// The VM is off in the stage of the breach.
    bool keepOff(VmId id, const Breach &breach)
    {
        VmWork *work = m_course.vm(id);
        const bool touched = work && (work->goesOff || work->comesOn);
        if (!touched) {
            work = &turnOff(id, breach.stage);
        } else if (work->comesOn && work->onAt < breach.stage) {
            work->onAt = breach.stage;
        } else if (work->goesOff && work->offAt > breach.stage) {
            work->offAt = breach.stage;
        } else if (work->goesOff && breach.during <= StepKind::PowerOff && work->offAt > 0) {
            --work->offAt;
        } else {
            return false;
        }
        addReason(*work, because(breach));
        return true;
    }

    /// A VM that runs at both ends is powered off in between.
    VmWork &turnOff(VmId id, int stage)
    {
        VmWork *work = m_course.vm(id);
        if (!work) {
            VmWork made;
            made.id = id;
            made.before = m_ends.before.vm(id);
            made.after = m_ends.after.vm(id);
            made.prepareAt = made.configureAt = stage;
            work = &m_course.add(std::move(made));
        }
        work->goesOff = work->comesOn = true;
        work->offAt = std::min(stage, work->prepareAt);
        work->onAt = std::max(stage, work->configureAt);
        return *work;
    }

    /// The worst case: all VMs of the hosts concerned are off from the first stage to the last.
    bool allOff(const std::vector<Breach> &breaches)
    {
        bool changed = false;
        for (const Breach &breach : breaches)
            for (const VmId id : breach.running)
                for (const std::optional<HostId> host : {homeOf(m_ends.before, id), homeOf(m_ends.after, id)})
                    if (host)
                        changed = hostOff(*host, breach) || changed;
        return changed;
    }
    static std::optional<HostId> homeOf(const Facts &facts, VmId id)
    {
        const Vm *vm = facts.vm(id);
        return vm ? vm->host : std::nullopt;
    }
    bool hostOff(HostId id, const Breach &breach)
    {
        const Host *host = m_ends.before.host(id);
        bool changed = false;
        for (const VmId vm : host ? m_ends.before.vmsOn(*host) : std::vector<VmId>()) {
            if (m_ends.before.vm(vm)->power == PowerState::Off || !m_ends.after.vm(vm))
                continue;
            VmWork *work = m_course.vm(vm);
            const bool runs = m_ends.after.vm(vm)->power == PowerState::On;
            if (work && work->goesOff && work->offAt == 0 && (!runs || work->onAt == m_course.lastStage()))
                continue;
            VmWork &off = work && work->goesOff ? *work : turnOff(vm, breach.stage);
            off.comesOn = runs;
            off.offAt = 0;
            off.onAt = m_course.lastStage();
            addReason(off, because(breach));
            changed = true;
        }
        return changed;
    }

    void tellOfBreaches(FoundPlan &found) const
    {
        std::set<QString> told;
        for (const Breach &breach : m_rehearsal.breaches())
            told.insert(PlanText::tr("No order was found that keeps this rule all the way: %1.")
                            .arg(QCoreApplication::translate("Rules", breach.finding.rule->title)));
        std::ranges::copy(told, std::back_inserter(found.notes));
    }

    PlanEnds m_ends;
    Rehearsal &m_rehearsal;
    PlanPulse &m_pulse;
    std::string m_keyPrefix;
    PlanCourse m_course;
};

} // namespace

FoundPlan findPlan(const PlanEnds &ends, Rehearsal &rehearsal, PlanPulse &pulse, const std::string &keyPrefix)
{
    return PlanSearch(ends, rehearsal, pulse, keyPrefix).run();
}

} // namespace sliceboard
