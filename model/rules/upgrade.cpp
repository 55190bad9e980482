// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/upgrade.h"

#include "model/operations/changing.h"

namespace sliceboard {
namespace {

/// A release that was not entered, or cannot be read, counts as older than any.
void raise(Driver &driver, DriverKind kind, const std::optional<VgpuRelease> &to)
{
    if (!to || driver.kind != kind)
        return;
    const auto now = VgpuRelease::parse(driver.release);
    if (!now || *now < *to)
        driver.release = to->toString();
}

std::vector<HostId> allHosts(const Design &design)
{
    std::vector<HostId> ids;
    for (const Cluster &cluster : design.clusters)
        for (const Host &host : cluster.hosts)
            ids.push_back(host.id);
    return ids;
}

Edits hostEdits(const Facts &facts, const UpgradePlan &plan)
{
    const std::vector<HostId> ids = allHosts(facts.design());
    return changeHosts(facts, ids, [&plan](HostFacts &host) {
        const Driver before = host.vgpuManager;
        raise(host.vgpuManager, DriverKind::VgpuManager, plan.hosts);
        if (host.vgpuManager != before)
            host.managerVib.clear(); // another release comes as another component
        if (plan.esxi && (!host.esxi || *host.esxi < *plan.esxi))
            host.esxi = plan.esxi;
    });
}

Edits vmEdits(const Facts &facts, const UpgradePlan &plan)
{
    std::vector<VmId> ids;
    for (const Vm &vm : facts.design().vms)
        ids.push_back(vm.id);
    return changeVms(facts, ids, [&plan](Vm &vm) { raise(vm.guestDriver, DriverKind::Vgpu, plan.guests); });
}

} // namespace

Result<UpgradeOutcome> judgeUpgrade(Checker &checker, const UpgradePlan &plan)
{
    auto hosts = hostEdits(checker.facts(), plan);
    if (!hosts)
        return tl::unexpected(hosts.error());
    auto vms = vmEdits(checker.facts(), plan);
    if (!vms)
        return tl::unexpected(vms.error());
    UpgradeOutcome outcome;
    outcome.hosts = int(hosts->size());
    outcome.vms = int(vms->size());
    outcome.edits = std::move(*hosts);
    outcome.edits.insert(outcome.edits.end(), std::make_move_iterator(vms->begin()),
                         std::make_move_iterator(vms->end()));
    outcome.change = checker.preview(outcome.edits);
    return outcome;
}

} // namespace sliceboard
