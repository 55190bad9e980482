// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/plan/plan_course.h"
#include "model/plan/plan_pulse.h"
#include "model/plan/rehearsal.h"

#include <functional>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace sliceboard {

/// Writes the steps of a course and carries them out in a rehearsal.
class PlanBuilder {
public:
    /// `keyPrefix` stands before the key of each step.
    PlanBuilder(const PlanEnds &ends, const PlanCourse &course, Rehearsal &rehearsal, PlanPulse &pulse,
                std::string keyPrefix);

    /// Stages without any step are left out, and those that are not reached once the pulse is stopped.
    std::vector<PlanStage> build();
    /// What to know of the order of power-on: whole sentences.
    const std::vector<QString> &notes() const { return m_notes; }
    /// Stages in which ESXi is expected to give a VM another GPU than the one that is drawn.
    const std::set<int> &otherPlaces() const { return m_otherPlaces; }

private:
    void buildStage(int stage);
    void entitle(int stage);
    int lastTurn(int stage) const;
    void each(int VmWork::*at, int stage, int VmWork::*inTurn, int turn, void (PlanBuilder::*act)(const VmWork &));
    void takeOff(int stage, int turn);
    void bringBack(int stage, int turn);
    PlanStep begin(StepKind kind) const;
    PlanStep beginVm(StepKind kind, const Vm &vm) const;
    PlanStep beginHost(StepKind kind, HostId host) const;
    PlanStep beginGpu(StepKind kind, HostId host, const Gpu &gpu) const;
    /// Names the step and puts it last, if it does something or is not about the estate.
    void put(PlanStep step);
    void putIfAny(PlanStep step);
    void tellUnknown(PlanStep &step) const;
    Facts now() const { return m_rehearsal.facts(); }

    // plan_builder_vms.cpp
    void powerOff(const VmWork &work);
    void removeDevices(const VmWork &work);
    void moveOrRemove(const VmWork &work);
    void create(const VmWork &work);
    void configure(const VmWork &work);
    void addDevices(const VmWork &work);
    void setGuest(const VmWork &work);
    void powerOnAll(int stage, int turn);
    void powerOn(const VmWork &work);
    PlannedDevice planned(const Device &device, const Facts &facts) const;

    // plan_builder_hosts.cpp
    void addClustersAndHosts();
    void setClusters(bool late);
    void removeClusters();
    enum class Restart { None, Graphics, Host };
    void changeHost(const HostWork &work);
    void setUpHost(HostId id);
    void rebootBetween(const HostWork &work);
    Restart restartDue(const HostWork &work) const;
    void setFacts(StepKind kind, HostId host, void (*set)(HostFacts &, const HostFacts &));
    void changeHardware(HostId host);
    void changeGpu(StepKind kind, HostId host, const Gpu &to, const std::function<void(Gpu &)> &set);
    void freeGpus(HostId host);
    void useGpus(HostId host);
    void setGpus(HostId host);
    void finishHost(const HostWork &work);

    // plan_builder_tests.cpp
    void checkHost(int stage);
    void addTests();

    PlanEnds m_ends;
    const PlanCourse &m_course;
    Rehearsal &m_rehearsal;
    PlanPulse &m_pulse;
    std::string m_keyPrefix;
    std::vector<PlanStage> m_stages;
    PlanStage m_stage; ///< that is being built
    std::unordered_set<std::string> m_keys;
    std::unordered_map<std::string, HostId> m_hostsByName;
    std::vector<QString> m_notes;
    std::set<int> m_otherPlaces;
    std::vector<std::vector<std::size_t>> m_vmRows; ///< VMs that have to do with each stage, in their order
};

} // namespace sliceboard
