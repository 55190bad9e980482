// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/building.h"
#include "model/operations/draft.h"

#include <algorithm>
#include <set>

namespace sliceboard {
namespace {

/// All that goes when some entities are removed: also what stands in them.
class Removal {
public:
    explicit Removal(const Facts &facts) : m_facts(facts) { }

    void add(const EntityRef &ref)
    {
        if (const Cluster *cluster = ref.kind == EntityKind::Cluster ? m_facts.cluster({ref.id}) : nullptr)
            addCluster(*cluster);
        else if (const Host *host = ref.kind == EntityKind::Host ? m_facts.host({ref.id}) : nullptr)
            addHost(*host);
        else if (ref.kind == EntityKind::Gpu && m_facts.gpu({ref.id}))
            m_gpus.insert({ref.id});
        else if (ref.kind == EntityKind::Vm && m_facts.vm({ref.id}))
            m_vms.insert({ref.id});
    }

    /// First the VMs that stay let go of what they lose, then everything is removed from inside out and from the last
    /// row to the first: so every place still holds when its edit comes.
    std::vector<Edit> edits() const
    {
        std::vector<Edit> edits = freeVms();
        append(edits, places(m_vms));
        append(edits,
               places(outermost(m_gpus, [this](GpuId id) { return m_hosts.contains(m_facts.index().hostOf(id)); })));
        append(edits, places(outermost(m_hosts, [this](HostId id) {
                   return m_clusters.contains(m_facts.index().clusterOf(id));
               })));
        append(edits, places(m_clusters));
        return edits;
    }

private:
    void addCluster(const Cluster &cluster)
    {
        m_clusters.insert(cluster.id);
        for (const Host &host : cluster.hosts)
            addHost(host);
    }

    void addHost(const Host &host)
    {
        m_hosts.insert(host.id);
        for (const Gpu &gpu : host.gpus)
            m_gpus.insert(gpu.id);
    }

    std::vector<Edit> freeVms() const
    {
        Draft draft(m_facts);
        for (const GpuId gpu : m_gpus)
            for (const DeviceRef &ref : m_facts.index().residents(gpu))
                if (!m_vms.contains(ref.vm)) {
                    Device &device = draft.vm(ref.vm).devices[std::size_t(ref.device)];
                    device.gpu.reset();
                    device.at.reset();
                }
        for (const HostId host : m_hosts)
            for (const VmId vm : m_facts.index().pinned(host))
                if (!m_vms.contains(vm))
                    draft.vm(vm).host.reset();
        return draft.edits();
    }

    /// Those that do not go with what they stand in.
    template <class Id, class Goes> static std::set<Id> outermost(const std::set<Id> &ids, Goes goesWithParent)
    {
        std::set<Id> left;
        std::ranges::copy_if(ids, std::inserter(left, left.end()), [&](Id id) { return !goesWithParent(id); });
        return left;
    }

    template <class Id> std::vector<Place> places(const std::set<Id> &ids) const
    {
        std::vector<Place> places;
        for (const Id id : ids)
            places.push_back(m_facts.index().place(id.value));
        std::ranges::sort(places, std::greater(), &Place::row);
        return places;
    }

    static void append(std::vector<Edit> &edits, const std::vector<Place> &places)
    {
        for (const Place &place : places)
            edits.push_back(Remove{place});
    }

    Facts m_facts;
    std::set<ClusterId> m_clusters;
    std::set<HostId> m_hosts;
    std::set<GpuId> m_gpus;
    std::set<VmId> m_vms;
};

} // namespace

Edits removeEntities(const Facts &facts, std::span<const EntityRef> refs)
{
    Removal removal(facts);
    for (const EntityRef &ref : refs)
        removal.add(ref);
    return removal.edits();
}

} // namespace sliceboard
