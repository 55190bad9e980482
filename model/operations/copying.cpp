// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/copying.h"

#include "model/operations/names.h"
#include "model/operations/slots.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>
#include <utility>

namespace sliceboard {
namespace {

/// "train-" and 7 of "train-07": how the copies of a VM are numbered.
struct NumberedName {
    std::string prefix;
    int number = 1;
    int digits = 1;
    explicit NumberedName(const std::string &name)
    {
        const std::size_t last = name.find_last_not_of("0123456789");
        const std::size_t digitsFrom = last == std::string::npos ? 0 : last + 1;
        const std::size_t length = name.size() - digitsFrom;
        if (length == 0 || length > 6) {
            prefix = name + "-";
            return;
        }
        prefix = name.substr(0, digitsFrom);
        number = std::stoi(name.substr(digitsFrom));
        digits = int(length);
    }
};

/// Names that are taken, and those that copies get.
class Names {
public:
    explicit Names(std::unordered_set<std::string> taken) : m_taken(std::move(taken)) { }

    /// The first number behind the original's that is free.
    std::string forCopy(const std::string &original)
    {
        const NumberedName numbered(original);
        Run &known = m_runs[{numbered.prefix, numbered.digits}];
        const int first = numbered.number + 1;
        for (int next = first;; ++next) {
            if (next >= known.first && next < known.end)
                next = known.end;
            std::string name = numberedName(numbered.prefix, next, numbered.digits);
            if (!m_taken.insert(name).second)
                continue;
            const bool joins = first <= known.end && next >= known.first;
            known = {joins ? std::min(first, known.first) : first, next + 1};
            return name;
        }
    }

    /// The name itself if it is free, else that of a copy.
    std::string freeFor(const std::string &wanted) { return m_taken.insert(wanted).second ? wanted : forCopy(wanted); }

private:
    /// Numbers known to be taken, so that hundreds of copies do not each ask for all of them.
    struct Run {
        int first = 0;
        int end = 0;
    };
    std::unordered_set<std::string> m_taken;
    std::map<std::pair<std::string, int>, Run> m_runs; ///< by prefix and digits
};

using GpuIds = std::map<GpuId, GpuId>;
using HostIds = std::map<HostId, HostId>;

Host arriving(Host host, const NewId &newId, Names &taken, HostIds &hosts, GpuIds &gpus)
{
    host.name = taken.freeFor(host.name);
    const HostId id{newId()};
    hosts[host.id] = id;
    host.id = id;
    for (Gpu &gpu : host.gpus) {
        const GpuId fresh{newId()};
        gpus[gpu.id] = fresh;
        gpu.id = fresh;
    }
    return host;
}

/// Keeps the places on what comes along, by its new ids; all else waits.
Vm arriving(Vm vm, const HostIds &hosts, const GpuIds &gpus)
{
    const auto host = vm.host ? hosts.find(*vm.host) : hosts.end();
    vm.host = host == hosts.end() ? std::nullopt : std::optional(host->second);
    for (Device &device : vm.devices) {
        const auto gpu = device.gpu ? gpus.find(*device.gpu) : gpus.end();
        if (gpu == gpus.end())
            device.at.reset();
        device.gpu = gpu == gpus.end() ? std::nullopt : std::optional(gpu->second);
    }
    return vm;
}

int rowOfCluster(const Facts &facts, ClusterId into, const std::string &name)
{
    const Place place = facts.index().place(into.value);
    if (place.kind == NodeKind::Cluster)
        return place.row;
    const auto &clusters = facts.design().clusters;
    const auto same = std::ranges::find(clusters, name, &Cluster::name);
    return same == clusters.end() ? -1 : int(same - clusters.begin());
}

} // namespace

Vm waiting(Vm vm)
{
    for (Device &device : vm.devices) {
        device.gpu.reset();
        device.at.reset();
    }
    return vm;
}

Edits duplicateVms(const Facts &facts, const NewId &newId, std::span<const VmId> vms)
{
    Names taken(namesOf(facts, EntityKind::Vm));
    std::vector<Vm> copies;
    for (const VmId id : vms) {
        const Vm *original = facts.vm(id);
        if (!original)
            return gone();
        copies.push_back(waiting(*original));
        copies.back().name = taken.forCopy(original->name);
        copies.back().id = {newId()};
    }
    return addNewcomers(facts, std::move(copies));
}

Design fragmentOf(const Facts &facts, std::span<const EntityRef> refs)
{
    Design fragment;
    std::set<EntityRef> wanted(refs.begin(), refs.end());
    HostIds hosts;
    GpuIds gpus;
    for (const Cluster &cluster : facts.design().clusters) {
        Cluster part;
        static_cast<ClusterFacts &>(part) = cluster;
        part.id = cluster.id;
        for (const Host &host : cluster.hosts) {
            if (!wanted.contains(host.id))
                continue;
            part.hosts.push_back(host);
            hosts[host.id] = host.id;
            for (const Gpu &gpu : host.gpus)
                gpus[gpu.id] = gpu.id;
        }
        if (!part.hosts.empty())
            fragment.clusters.push_back(std::move(part));
    }
    for (const Vm &vm : facts.design().vms)
        if (wanted.contains(vm.id))
            fragment.vms.push_back(arriving(vm, hosts, gpus));
    fragment.lastId = facts.design().lastId;
    return fragment;
}

Edits addFragment(const Facts &facts, const NewId &newId, const Design &fragment, ClusterId into)
{
    std::vector<Edit> edits;
    HostIds hosts;
    GpuIds gpus;
    Names takenHosts(namesOf(facts, EntityKind::Host));
    std::map<int, int> added; // hosts by row of their cluster
    int newClusters = 0;
    for (const Cluster &cluster : fragment.clusters) {
        std::vector<Host> arrivals;
        for (const Host &host : cluster.hosts)
            arrivals.push_back(arriving(host, newId, takenHosts, hosts, gpus));
        if (const int row = rowOfCluster(facts, into, cluster.name); row >= 0) {
            const auto present = int(facts.design().clusters[std::size_t(row)].hosts.size());
            for (Host &host : arrivals)
                edits.push_back(Insert{{NodeKind::Host, present + added[row]++, -1, row}, std::move(host)});
            continue;
        }
        Cluster whole;
        static_cast<ClusterFacts &>(whole) = cluster;
        whole.id = {newId()};
        whole.hosts = std::move(arrivals);
        const int end = int(facts.design().clusters.size()) + newClusters++;
        edits.push_back(Insert{{NodeKind::Cluster, end}, std::move(whole)});
    }
    Names takenVms(namesOf(facts, EntityKind::Vm));
    std::vector<Vm> vms;
    for (const Vm &vm : fragment.vms) {
        vms.push_back(arriving(vm, hosts, gpus));
        vms.back().id = {newId()};
        vms.back().name = takenVms.freeFor(vm.name);
    }
    std::ranges::move(addNewcomers(facts, std::move(vms)), std::back_inserter(edits));
    return edits;
}

std::vector<Vm> newcomers(const Facts &facts, const NewId &newId, const std::vector<Vm> &vms)
{
    if (vms.empty())
        return {}; // without looking at the names of a whole design
    Names taken(namesOf(facts, EntityKind::Vm));
    std::vector<Vm> fresh;
    for (const Vm &vm : vms) {
        fresh.push_back(waiting(vm));
        fresh.back().host.reset();
        fresh.back().id = {newId()};
        fresh.back().name = taken.freeFor(vm.name);
    }
    return fresh;
}

std::vector<Edit> addNewcomers(const Facts &facts, std::vector<Vm> vms)
{
    std::vector<Edit> edits;
    int row = int(facts.design().vms.size());
    for (Vm &vm : vms)
        edits.push_back(Insert{{NodeKind::Vm, row++}, std::move(vm)});
    return edits;
}

} // namespace sliceboard
