// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/power_on_order.h"

#include "model/plan/plan_text.h"
#include "model/plan/power_on_host.h"

#include <algorithm>
#include <map>

namespace sliceboard {
namespace {

/// Looks for an order of power-on on one host. Gives up after a number of tries, since there are n! orders.
class OrderSearch {
public:
    OrderSearch(const PowerOnHost &host, std::vector<const Vm *> vms, PowerOnMatch wanted)
        : m_host(host), m_left(std::move(vms)), m_wanted(wanted)
    { }

    bool run() { return step(m_host); }
    std::vector<VmId> order() const { return m_order; }

private:
    static constexpr int kMostTries = 2000;

    bool step(const PowerOnHost &host)
    {
        if (m_left.empty())
            return true;
        const std::vector<const Vm *> tried = m_left;
        for (std::size_t row = 0; row < tried.size(); ++row) {
            if (++m_tries > kMostTries)
                return false;
            if (std::any_of(tried.begin(), tried.begin() + std::ptrdiff_t(row),
                            [&](const Vm *vm) { return vm->devices == tried[row]->devices; }))
                continue; // one like it was tried already
            PowerOnHost next = host;
            if (next.powerOn(*tried[row]) < m_wanted)
                continue;
            m_left.erase(m_left.begin() + std::ptrdiff_t(row));
            m_order.push_back(tried[row]->id);
            if (step(next))
                return true;
            m_order.pop_back();
            m_left = tried;
        }
        return false;
    }

    const PowerOnHost &m_host;
    std::vector<const Vm *> m_left;
    PowerOnMatch m_wanted;
    std::vector<VmId> m_order;
    int m_tries = 0;
};

/// Whatever can have its place next comes next, the largest first; then the rest as it is.
std::vector<const Vm *> asFarAsPossible(PowerOnHost host, std::vector<const Vm *> left, std::vector<VmId> &order)
{
    std::vector<const Vm *> missed;
    while (!left.empty()) {
        auto next = std::ranges::find_if(left, [&](const Vm *vm) {
            PowerOnHost trial = host;
            return trial.powerOn(*vm) != PowerOnMatch::Elsewhere;
        });
        if (next == left.end()) {
            next = left.begin();
            missed.push_back(*next);
        }
        host.powerOn(**next);
        order.push_back((*next)->id);
        left.erase(next);
    }
    return missed;
}

QString namesOf(const std::vector<const Vm *> &vms)
{
    QStringList names;
    for (const Vm *vm : vms)
        names.append(toQString(vm->name));
    return names.join(PlanText::tr(", ", "between names"));
}

void orderOnHost(const Facts &now, const Facts &goal, const Host &host, std::vector<const Vm *> vms,
                 PowerOnOrder &order)
{
    const PowerOnHost start(now, goal, host);
    std::ranges::stable_sort(vms, std::greater<>(), [&](const Vm *vm) { return start.widthOf(*vm); });
    const bool assumed = std::ranges::any_of(vms, [&](const Vm *vm) { return start.restsOnAssumption(*vm); });
    for (const PowerOnMatch wanted : {PowerOnMatch::Exact, PowerOnMatch::SameGpu}) {
        OrderSearch search(start, vms, wanted);
        if (!search.run())
            continue;
        std::ranges::copy(search.order(), std::back_inserter(order.vms));
        if (wanted == PowerOnMatch::SameGpu)
            order.notes.push_back(
                PlanText::tr("Assumption: on %1 ESXi gives the VMs the GPUs that are drawn, but may choose other "
                             "placement IDs there: how it chooses them is not documented.")
                    .arg(toQString(host.name)));
        else if (assumed)
            order.notes.push_back(
                PlanText::tr("Assumption: powered on in the order of this plan, the VMs of %1 get the places that "
                             "are drawn. How ESXi chooses among GPUs in mixed-size and MIG mode is not documented.")
                    .arg(toQString(host.name)));
        return;
    }
    order.asDrawn = false;
    const std::vector<const Vm *> missed = asFarAsPossible(start, vms, order.vms);
    order.notes.push_back(
        (assumed ? PlanText::tr("Assumption: no order of power-on was found on %1 in which ESXi gives all VMs the GPUs "
                                "that are drawn. Expect other GPUs for: %2.")
                 : PlanText::tr("No order of power-on was found on %1 in which ESXi gives all VMs the GPUs that are "
                                "drawn, by the host's assignment policy. Expect other GPUs for: %2."))
            .arg(toQString(host.name), namesOf(missed)));
}

} // namespace

PowerOnOrder powerOnOrder(const Facts &now, const Facts &goal, const std::vector<VmId> &vms)
{
    PowerOnOrder order;
    std::vector<HostId> hosts;
    std::map<HostId, std::vector<const Vm *>> byHost;
    for (const VmId id : vms) {
        const Vm *vm = goal.vm(id);
        if (byHost[*vm->host].empty())
            hosts.push_back(*vm->host);
        byHost[*vm->host].push_back(vm);
    }
    for (const HostId host : hosts)
        orderOnHost(now, goal, *now.host(host), byHost[host], order);
    return order;
}

} // namespace sliceboard
