// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/plan_builder.h"
#include "model/plan/plan_values.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// Facts of a host that is looked at, as they are to be.
std::vector<ValueChange> valuesToSee(const HostFacts &host)
{
    std::vector<ValueChange> values = valuesOf(HostFacts(), host);
    for (ValueChange &value : values)
        value.before = value.after;
    return values;
}

} // namespace

/// Before a host is touched: that it is what the plan takes it to be, and which VMs run there.
void PlanBuilder::checkHost(int stage)
{
    if (stage == 0 || stage == m_course.lastStage())
        return;
    const HostId id = m_course.windows[std::size_t(stage) - 1].id;
    const Host *host = now().host(id);
    if (!host || !m_ends.before.host(id))
        return;
    PlanStep step = beginHost(StepKind::Check, id);
    step.values = valuesToSee(*host);
    for (const VmId vm : now().vmsOn(*host))
        if (now().vm(vm)->power == PowerState::On)
            step.vms.push_back(now().vm(vm)->name);
    put(std::move(step));
}

/// One test for each host on which something changed; those of the last stage see the VMs that came on there.
void PlanBuilder::addTests()
{
    std::vector<std::string> hosts;
    for (const PlanStep &step : m_stage.steps)
        if (!step.host.empty() && step.kind != StepKind::Check && std::ranges::find(hosts, step.host) == hosts.end())
            hosts.push_back(step.host);
    for (const std::string &name : hosts) {
        const Host *host = now().host(m_hostsByName.at(name));
        if (!host)
            continue;
        PlanStep step = beginHost(StepKind::Test, host->id);
        step.values = valuesToSee(*host);
        for (const PlanStep &done : m_stage.steps)
            if (done.kind == StepKind::PowerOn && done.host == name)
                step.vms.push_back(done.vm);
        put(std::move(step));
    }
}

} // namespace sliceboard
