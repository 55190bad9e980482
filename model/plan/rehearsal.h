// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/plan/change_plan.h"
#include "model/rules/checker.h"

#include <map>
#include <unordered_map>

namespace sliceboard {

/// A rule that a step would break for something that runs.
struct Breach {
    Finding finding;
    StepKind during = StepKind::Check;
    int stage = 0;
    std::string entity; ///< the VM, GPU, host or cluster that the step changes
    std::vector<VmId> running; ///< VMs that run at that time and that the finding is about
};

/// The estate in which a plan is tried out step by step, with the engine watching. Whatever a step does is written into
/// its effects and done here.
class Rehearsal {
public:
    /// From `before`; errors that it has are not held against a step.
    Rehearsal(const Catalog &catalog, const Design &before, QDate today);
    /// Nor are those of the other end; ids of both must agree. Before the first step.
    void excuse(const Rehearsal &other);

    /// Back to the start.
    void restart();
    Facts facts() const { return m_checker.facts(); }
    /// What follows belongs to this stage of the plan.
    void enterStage(int stage) { m_stage = stage; }

    // Each does one thing to the estate as part of the step; nothing if there is nothing to change.
    void change(PlanStep &step, ClusterId id, const ClusterFacts &after);
    void change(PlanStep &step, HostId id, const HostFacts &after);
    void change(PlanStep &step, const Gpu &after);
    void change(PlanStep &step, const Vm &after);
    void add(PlanStep &step, const Cluster &cluster); ///< without its hosts
    void add(PlanStep &step, const Host &host, ClusterId cluster);
    void add(PlanStep &step, const Gpu &gpu, HostId host);
    void add(PlanStep &step, const Vm &vm);
    void remove(PlanStep &step, ClusterId id);
    void remove(PlanStep &step, HostId id);
    void remove(PlanStep &step, GpuId id);
    void remove(PlanStep &step, VmId id);
    void move(PlanStep &step, HostId id, ClusterId to);

    /// Looks at what the step led to.
    void finish(const PlanStep &step);
    const std::vector<Breach> &breaches() const { return m_breaches; }

private:
    void hear(const FindingChange &change);
    bool isExcused(const Finding &finding) const;
    void excuse(const Finding &error);
    std::vector<VmId> runningIn(const Finding &finding) const;
    void edit(Edit edit);

    Document m_document;
    Checker m_checker;
    std::vector<Finding> m_errors; ///< of the designs at both ends, excused ones
    std::size_t m_ownErrors = 0; ///< the first of them: of the design at this end
    std::unordered_multimap<std::string, std::size_t> m_excused; ///< rows in m_errors by rule and subject
    std::map<std::string, Finding> m_open; ///< errors of the state reached that neither end has, by key
    std::vector<Breach> m_breaches;
    int m_stage = 0;
};

/// "esx01/0000:17:00.0": the entity that a step is about, for its key.
std::string subjectOf(const PlanStep &step);

} // namespace sliceboard
