// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/plan_course.h"

#include "model/plan/plan_text.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace sliceboard {
namespace {

/// Hosts of both ends, those of `before` first.
std::vector<HostId> allHosts(const PlanEnds &ends)
{
    std::vector<HostId> hosts;
    for (const Cluster &cluster : ends.before.design().clusters)
        for (const Host &host : cluster.hosts)
            hosts.push_back(host.id);
    for (const Cluster &cluster : ends.after.design().clusters)
        for (const Host &host : cluster.hosts)
            if (!ends.before.host(host.id))
                hosts.push_back(host.id);
    return hosts;
}

VmWork untouched(const Vm *before, const Vm *after)
{
    VmWork work;
    work.id = before->id;
    work.before = before;
    work.after = after;
    return work;
}

std::optional<HostId> homeOf(const Vm *vm) { return vm ? vm->host : std::nullopt; }

class CourseMaker {
public:
    explicit CourseMaker(const PlanEnds &ends) : m_ends(ends) { }

    PlanCourse make()
    {
        for (const HostId id : allHosts(m_ends)) {
            m_order.emplace(id, int(m_order.size()));
            if (HostWork work = hostWorkOf(m_ends, id); work.isAny())
                m_hosts.emplace(id, std::move(work));
        }
        collectVms();
        for (const auto &[id, work] : m_hosts)
            askVmsOff(work);
        std::ranges::stable_sort(m_course.vms, {}, [&](const VmWork &work) { return m_vmOrder.at(work.id); });
        giveWindows();
        orderWindows();
        m_course.index();
        for (VmWork &work : m_course.vms)
            setStages(work);
        return std::move(m_course);
    }

private:
    void collectVms()
    {
        const auto add = [&](VmId id, const Vm *before, const Vm *after) {
            m_vmOrder.emplace(id, int(m_vmOrder.size()));
            if (const auto work = vmWorkOf(before, after))
                m_course.add(*work);
        };
        for (const Vm &vm : m_ends.before.design().vms)
            add(vm.id, &vm, m_ends.after.vm(vm.id));
        for (const Vm &vm : m_ends.after.design().vms)
            if (!m_ends.before.vm(vm.id))
                add(vm.id, nullptr, &vm);
    }

    void askVmsOff(const HostWork &work)
    {
        const Host *host = m_ends.before.host(work.id);
        if (!host)
            return;
        if (work.needsMaintenance)
            for (const VmId vm : m_ends.before.vmsOn(*host))
                askOff(vm, work.why);
        else
            for (const GpuId gpu : work.busy)
                for (const DeviceRef &resident : m_ends.before.index().residents(gpu))
                    askOff(resident.vm, {PlanText::tr("Its GPU changes, which it does only while it is empty.")});
    }
    void askOff(VmId id, const std::vector<QString> &why)
    {
        const Vm *before = m_ends.before.vm(id);
        const Vm *after = m_ends.after.vm(id);
        if (before->power == PowerState::Off)
            return;
        VmWork *known = m_course.vm(id);
        VmWork &work = known ? *known : m_course.add(untouched(before, after));
        work.goesOff = true;
        work.comesOn = after && after->power == PowerState::On;
        for (const QString &each : why)
            if (std::ranges::find(work.why, each) == work.why.end())
                work.why.push_back(each);
    }

    /// A host that changes has a window, and one whose VMs change; VMs that come from nowhere change where they go.
    void giveWindows()
    {
        for (const VmWork &work : m_course.vms) {
            const auto home = homeOf(work.before) ? homeOf(work.before) : homeOf(work.after);
            if (home)
                m_hosts[*home].id = *home;
        }
    }

    /// A host goes before those whose VMs come to it. Of a circle the first host goes first.
    void orderWindows()
    {
        std::unordered_map<HostId, std::unordered_set<HostId>> waitsFor;
        for (const VmWork &work : m_course.vms) {
            const auto from = homeOf(work.before);
            const auto to = homeOf(work.after);
            if (from && to && *from != *to && m_hosts.contains(*from) && m_hosts.contains(*to))
                waitsFor[*from].insert(*to);
        }
        std::vector<HostId> left;
        for (const auto &[id, work] : m_hosts)
            left.push_back(id);
        std::ranges::sort(left, {}, [&](HostId id) { return m_order.at(id); });
        while (!left.empty()) {
            auto next = std::ranges::find_if(left, [&](HostId id) {
                return std::ranges::none_of(waitsFor[id], [&](HostId other) { return m_hosts.contains(other); });
            });
            if (next == left.end())
                next = left.begin();
            m_course.windows.push_back(std::move(m_hosts.at(*next)));
            m_hosts.erase(*next);
            left.erase(next);
        }
    }

    void setStages(VmWork &work) const
    {
        const auto from = homeOf(work.before);
        const auto to = homeOf(work.after);
        const int source = from ? m_course.stageOf(*from) : 0;
        const int target = to ? m_course.stageOf(*to) : 0;
        work.offAt = work.prepareAt = from ? source : target;
        work.configureAt = work.onAt = std::max(source, target);
    }

    PlanEnds m_ends;
    PlanCourse m_course;
    std::map<HostId, HostWork> m_hosts; ///< that have no window yet
    std::unordered_map<HostId, int> m_order;
    std::unordered_map<VmId, int> m_vmOrder;
};

} // namespace

int PlanCourse::stageOf(HostId host) const
{
    const auto found = m_stages.find(host);
    return found == m_stages.end() ? 0 : found->second;
}

VmWork *PlanCourse::vm(VmId id) { return const_cast<VmWork *>(std::as_const(*this).vm(id)); }

const VmWork *PlanCourse::vm(VmId id) const
{
    const auto found = m_vmRows.find(id);
    return found == m_vmRows.end() ? nullptr : &vms[found->second];
}

VmWork &PlanCourse::add(VmWork work)
{
    m_vmRows.emplace(work.id, vms.size());
    return vms.emplace_back(std::move(work));
}

void PlanCourse::index()
{
    m_vmRows.clear();
    for (std::size_t row = 0; row < vms.size(); ++row)
        m_vmRows.emplace(vms[row].id, row);
    m_stages.clear();
    for (std::size_t row = 0; row < windows.size(); ++row)
        m_stages.emplace(windows[row].id, int(row) + 1);
}

PlanCourse courseOf(const PlanEnds &ends) { return CourseMaker(ends).make(); }

} // namespace sliceboard
