// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/aligned.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace sliceboard {
namespace {

using Names = std::unordered_map<std::string_view, std::uint32_t>;
using Renumbered = std::unordered_map<std::uint32_t, std::uint32_t>;

/// The ids of a design by the names that hold across designs. It keeps views of the design's texts.
class NamedIds {
public:
    explicit NamedIds(const Design &design)
    {
        m_vms.reserve(design.vms.size());
        for (const Cluster &cluster : design.clusters) {
            m_clusters.emplace(cluster.name, cluster.id.value);
            for (const Host &host : cluster.hosts)
                add(host);
        }
        for (const Vm &vm : design.vms)
            m_vms.emplace(vm.name, vm.id.value);
        for (const Waiver &waiver : design.waivers)
            m_waivers.emplace(nameOf(waiver), waiver.id.value);
    }

    // Each id is given away once: 0 from then on.
    std::uint32_t takeCluster(const std::string &name) { return take(m_clusters, name); }
    std::uint32_t takeHost(const std::string &name) { return take(m_hosts, name); }
    std::uint32_t takeVm(const std::string &name) { return take(m_vms, name); }
    std::uint32_t takeGpu(std::uint32_t host, const std::string &address)
    {
        const auto found = m_gpus.find(host);
        return found == m_gpus.end() ? 0 : take(found->second, address);
    }
    std::uint32_t takeWaiver(const Waiver &waiver)
    {
        const auto found = m_waivers.find(nameOf(waiver));
        return found == m_waivers.end() ? 0 : std::exchange(found->second, 0);
    }

private:
    static std::uint32_t take(Names &names, std::string_view name)
    {
        const auto found = names.find(name);
        return found == names.end() ? 0 : std::exchange(found->second, 0);
    }
    /// No text holds the byte 0, so that the parts cannot run into each other.
    static std::string nameOf(const Waiver &waiver)
    {
        std::string name = waiver.rule;
        for (const std::string &subject : waiver.subjects)
            (name += '\0') += subject;
        return name;
    }
    void add(const Host &host)
    {
        if (!m_hosts.emplace(host.name, host.id.value).second)
            return;
        Names &gpus = m_gpus[host.id.value];
        for (const Gpu &gpu : host.gpus)
            gpus.emplace(gpu.address, gpu.id.value);
    }

    Names m_clusters;
    Names m_hosts;
    Names m_vms;
    std::unordered_map<std::uint32_t, Names> m_gpus; ///< by host id
    std::unordered_map<std::string, std::uint32_t> m_waivers;
};

class Aligning {
public:
    Aligning(const Design &base, Design &design)
        : m_ids(base), m_design(design), m_last(std::max(base.lastId, design.lastId))
    { }

    void run()
    {
        for (Cluster &cluster : m_design.clusters) {
            cluster.id = {orFresh(m_ids.takeCluster(cluster.name))};
            for (Host &host : cluster.hosts)
                renumber(host);
        }
        for (Vm &vm : m_design.vms) {
            vm.id = {orFresh(m_ids.takeVm(vm.name))};
            follow(vm);
        }
        for (Waiver &waiver : m_design.waivers)
            waiver.id = {orFresh(m_ids.takeWaiver(waiver))};
        m_design.lastId = m_last;
    }

private:
    std::uint32_t orFresh(std::uint32_t id) { return id ? id : ++m_last; }

    void renumber(Host &host)
    {
        const std::uint32_t same = m_ids.takeHost(host.name);
        const std::uint32_t id = orFresh(same);
        m_hosts.emplace(host.id.value, id);
        host.id = {id};
        for (Gpu &gpu : host.gpus) {
            const std::uint32_t gpuId = orFresh(same ? m_ids.takeGpu(same, gpu.address) : 0);
            m_gpus.emplace(gpu.id.value, gpuId);
            gpu.id = {gpuId};
        }
    }
    void follow(Vm &vm) const
    {
        if (vm.host)
            followTo(m_hosts, vm.host);
        for (Device &device : vm.devices)
            if (device.gpu)
                followTo(m_gpus, device.gpu);
    }
    template <class Id> static void followTo(const Renumbered &renumbered, std::optional<Id> &reference)
    {
        const auto found = renumbered.find(reference->value);
        if (found == renumbered.end())
            reference.reset();
        else
            reference = Id{found->second};
    }

    NamedIds m_ids;
    Design &m_design;
    std::uint32_t m_last;
    Renumbered m_hosts; ///< new ids by old ones
    Renumbered m_gpus;
};

} // namespace

Design aligned(const Design &base, Design other)
{
    Aligning(base, other).run();
    return other;
}

} // namespace sliceboard
