// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/safety/restoring.h"

#include "model/safety/edit_codec.h"

#include <algorithm>
#include <unordered_set>

namespace sliceboard {
namespace {

void removeAll(std::vector<Edit> &edits, NodeKind kind, std::size_t count)
{
    while (count > 0)
        edits.push_back(Remove{{kind, int(--count)}});
}

template <class Nodes> void insertAll(std::vector<Edit> &edits, NodeKind kind, Nodes nodes)
{
    int row = 0;
    for (auto &node : nodes)
        edits.push_back(Insert{{kind, row++}, std::move(node)});
}

using Ids = std::unordered_set<std::uint32_t>;

/// Whether the nodes that both lists have stand in the same order.
template <class Nodes> bool isSameOrder(const Nodes &now, const Nodes &by)
{
    const auto idsIn = [](const Nodes &nodes) {
        Ids ids;
        for (const auto &node : nodes)
            ids.insert(node.id.value);
        return ids;
    };
    const auto common = [](const Nodes &nodes, const Ids &others) {
        std::vector<std::uint32_t> ids;
        for (const auto &node : nodes)
            if (others.count(node.id.value))
                ids.push_back(node.id.value);
        return ids;
    };
    return common(now, idsIn(by)) == common(by, idsIn(now));
}

/// Makes the edits from one design to another whose nodes have the same ids where they are the same.
class Changeover {
public:
    Changeover(const Design &now, const Design &by) : m_now(now), m_by(by)
    {
        m_ids.rebuild(now);
        m_wanted.rebuild(by);
    }

    bool isInPlace() const
    {
        const auto isHostInPlace = [this](const Host &host) {
            const Host *now = hostAt(m_now, m_ids.place(host.id.value));
            return !now
                || (m_ids.clusterOf(host.id) == m_wanted.clusterOf(host.id) && isSameOrder(now->gpus, host.gpus)
                    && std::ranges::all_of(host.gpus, [&](const Gpu &gpu) {
                           return !stays(gpu.id.value) || m_ids.hostOf(gpu.id) == host.id;
                       }));
        };
        const auto isClusterInPlace = [&](const Cluster &cluster) {
            const Cluster *now = clusterAt(m_now, m_ids.place(cluster.id.value));
            return (!now || isSameOrder(now->hosts, cluster.hosts)) && std::ranges::all_of(cluster.hosts, isHostInPlace)
                && (now || std::ranges::none_of(cluster.hosts, [&](const Host &host) { return stays(host.id.value); }));
        };
        return isSameOrder(m_now.clusters, m_by.clusters) && isSameOrder(m_now.vms, m_by.vms)
            && isSameOrder(m_now.waivers, m_by.waivers) && std::ranges::all_of(m_by.clusters, isClusterInPlace);
    }

    std::vector<Edit> run()
    {
        removeGone({NodeKind::Vm}, m_now.vms);
        removeGone({NodeKind::Waiver}, m_now.waivers);
        takeOffWhatGoes();
        if (static_cast<const DesignFacts &>(m_now) != m_by)
            m_edits.push_back(Replace{{NodeKind::Design}, static_cast<const DesignFacts &>(m_by)});
        removeGone({NodeKind::Cluster}, m_now.clusters);
        for (int row = 0; row < int(m_by.clusters.size()); ++row)
            change(row);
        changeAll({NodeKind::Vm}, m_by.vms, [this](const Vm &vm) { return vmAt(m_now, m_ids.place(vm.id.value)); });
        changeAll({NodeKind::Waiver}, m_by.waivers, [this](const Waiver &waiver) {
            const Place place = m_ids.place(waiver.id.value);
            return place.kind == NodeKind::Waiver ? &m_now.waivers[std::size_t(place.row)] : nullptr;
        });
        return std::move(m_edits);
    }

private:
    bool stays(std::uint32_t id) const { return m_ids.place(id).kind != NodeKind::None; }
    bool isGone(std::uint32_t id) const { return m_wanted.place(id).kind == NodeKind::None; }

    template <class Nodes> void removeGone(Place at, const Nodes &nodes)
    {
        for (at.row = int(nodes.size()) - 1; at.row >= 0; --at.row)
            if (isGone(nodes[std::size_t(at.row)].id.value))
                m_edits.push_back(Remove{at});
    }
    /// No VM may sit on what is gone, not even for a moment.
    void takeOffWhatGoes()
    {
        int row = 0;
        for (const Vm &vm : m_now.vms) {
            if (isGone(vm.id.value))
                continue;
            Vm left = vm;
            if (left.host && isGone(left.host->value))
                left.host.reset();
            for (Device &device : left.devices)
                if (device.gpu && isGone(device.gpu->value)) {
                    device.gpu.reset();
                    device.at.reset();
                }
            if (left != vm)
                m_edits.push_back(Replace{{NodeKind::Vm, row}, std::move(left)});
            ++row;
        }
    }
    /// What is gone has left, so that rows are those of the wanted design.
    template <class Nodes, class Find> void changeAll(Place at, const Nodes &nodes, const Find &find)
    {
        for (at.row = 0; at.row < int(nodes.size()); ++at.row) {
            const auto &node = nodes[std::size_t(at.row)];
            if (const auto *now = find(node); !now)
                m_edits.push_back(Insert{at, node});
            else if (*now != node)
                m_edits.push_back(Replace{at, node});
        }
    }
    void change(int row)
    {
        const Cluster &cluster = m_by.clusters[std::size_t(row)];
        const Cluster *now = clusterAt(m_now, m_ids.place(cluster.id.value));
        if (!now) {
            m_edits.push_back(Insert{{NodeKind::Cluster, row}, cluster});
            return;
        }
        if (static_cast<const ClusterFacts &>(*now) != cluster)
            m_edits.push_back(Replace{{NodeKind::Cluster, row}, static_cast<const ClusterFacts &>(cluster)});
        removeGone({NodeKind::Host, 0, -1, row}, now->hosts);
        for (int host = 0; host < int(cluster.hosts.size()); ++host)
            change({NodeKind::Host, host, -1, row}, cluster.hosts[std::size_t(host)]);
    }
    void change(const Place &at, const Host &host)
    {
        const Host *now = hostAt(m_now, m_ids.place(host.id.value));
        if (!now) {
            m_edits.push_back(Insert{at, host});
            return;
        }
        if (static_cast<const HostFacts &>(*now) != host)
            m_edits.push_back(Replace{at, static_cast<const HostFacts &>(host)});
        const Place gpus{NodeKind::Gpu, 0, at.row, at.cluster};
        removeGone(gpus, now->gpus);
        changeAll(gpus, host.gpus, [this](const Gpu &gpu) { return gpuAt(m_now, m_ids.place(gpu.id.value)); });
    }

    const Design &m_now;
    const Design &m_by;
    DesignIndex m_ids; ///< of the design as it is
    DesignIndex m_wanted;
    std::vector<Edit> m_edits;
};

/// Gives ids of the document to what is new.
void renumberNew(Design &by, const Design &now, const std::function<std::uint32_t()> &newId)
{
    const std::vector<std::uint32_t> known = idsOf(now);
    const Ids there(known.begin(), known.end());
    std::vector<std::uint32_t> ids = idsOf(by);
    for (std::uint32_t &id : ids)
        if (!there.count(id))
            id = newId();
    renumber(by, ids);
}

} // namespace

std::vector<Edit> replaceDesign(const Design &now, Design by, const std::function<std::uint32_t()> &newId)
{
    std::vector<std::uint32_t> ids(idsOf(by).size());
    std::ranges::generate(ids, newId);
    renumber(by, ids);
    std::vector<Edit> edits;
    removeAll(edits, NodeKind::Vm, now.vms.size()); // first, so that no VM sits on a GPU that is gone
    removeAll(edits, NodeKind::Waiver, now.waivers.size());
    removeAll(edits, NodeKind::Cluster, now.clusters.size());
    edits.push_back(Replace{{NodeKind::Design}, static_cast<const DesignFacts &>(by)});
    insertAll(edits, NodeKind::Cluster, std::move(by.clusters));
    insertAll(edits, NodeKind::Vm, std::move(by.vms));
    insertAll(edits, NodeKind::Waiver, std::move(by.waivers));
    return edits;
}

std::optional<std::vector<Edit>> fewestEdits(const Design &now, const Design &by)
{
    Changeover changeover(now, by);
    if (!changeover.isInPlace())
        return {};
    return changeover.run();
}

std::vector<Edit> editsBetween(const Design &now, Design by, const std::function<std::uint32_t()> &newId)
{
    renumberNew(by, now, newId);
    auto edits = fewestEdits(now, by);
    return edits ? std::move(*edits) : replaceDesign(now, std::move(by), newId);
}

} // namespace sliceboard
