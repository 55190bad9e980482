// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/draft.h"

namespace sliceboard {
namespace {

/// The copy under a key, made from `now` when it is first asked for.
template <class Key, class Node> Node &copyOf(std::map<Key, Node> &copies, Key key, const Node &now)
{
    return copies.try_emplace(key, now).first->second;
}

template <class Node> void compare(std::vector<Edit> &edits, const Place &at, const Node &now, const Node &wanted)
{
    if (now != wanted)
        edits.push_back(Replace{at, wanted});
}

} // namespace

DesignFacts &Draft::design()
{
    if (!m_design)
        m_design = m_facts.design();
    return *m_design;
}

ClusterFacts &Draft::cluster(ClusterId id)
{
    return copyOf<ClusterId, ClusterFacts>(m_clusters, id, *m_facts.cluster(id));
}

HostFacts &Draft::host(HostId id) { return copyOf<HostId, HostFacts>(m_hosts, id, *m_facts.host(id)); }

Gpu &Draft::gpu(GpuId id) { return copyOf(m_gpus, id, *m_facts.gpu(id)); }

Vm &Draft::vm(VmId id) { return copyOf(m_vms, id, *m_facts.vm(id)); }

Waiver &Draft::waiver(int row) { return copyOf(m_waivers, row, m_facts.design().waivers[std::size_t(row)]); }

std::vector<Edit> Draft::edits() const
{
    std::vector<Edit> edits;
    const auto place = [this](auto id) { return m_facts.index().place(id.value); };
    for (const auto &[id, wanted] : m_clusters)
        compare<ClusterFacts>(edits, place(id), *m_facts.cluster(id), wanted);
    for (const auto &[id, wanted] : m_hosts)
        compare<HostFacts>(edits, place(id), *m_facts.host(id), wanted);
    for (const auto &[id, wanted] : m_gpus)
        compare(edits, place(id), *m_facts.gpu(id), wanted);
    for (const auto &[id, wanted] : m_vms)
        compare(edits, place(id), *m_facts.vm(id), wanted);
    for (const auto &[row, wanted] : m_waivers)
        compare(edits, Place{NodeKind::Waiver, row}, m_facts.design().waivers[std::size_t(row)], wanted);
    if (m_design)
        compare<DesignFacts>(edits, Place{NodeKind::Design}, m_facts.design(), *m_design);
    return edits;
}

} // namespace sliceboard
