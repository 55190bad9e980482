// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/rehearsal.h"

namespace sliceboard {

void Rehearsal::edit(Edit edit)
{
    std::vector<Edit> edits;
    edits.push_back(std::move(edit));
    run(m_document, {}, std::move(edits));
}

void Rehearsal::change(PlanStep &step, ClusterId id, const ClusterFacts &after)
{
    const ClusterFacts &now = *facts().cluster(id);
    if (now == after)
        return;
    step.effects.push_back({EntityKind::Cluster, {}, {}, now.name, id.value, now, after});
    edit(Replace{m_document.index().place(id.value), after});
}

void Rehearsal::change(PlanStep &step, HostId id, const HostFacts &after)
{
    const HostFacts &now = *facts().host(id);
    if (now == after)
        return;
    step.effects.push_back({EntityKind::Host, facts().clusterOf(id)->name, {}, now.name, id.value, now, after});
    edit(Replace{m_document.index().place(id.value), after});
}

void Rehearsal::change(PlanStep &step, const Gpu &after)
{
    const Gpu &now = *facts().gpu(after.id);
    if (now == after)
        return;
    step.effects.push_back({EntityKind::Gpu, {}, facts().hostOf(now.id)->name, now.address, now.id.value, now, after});
    edit(Replace{m_document.index().place(after.id.value), after});
}

void Rehearsal::change(PlanStep &step, const Vm &after)
{
    const Vm &now = *facts().vm(after.id);
    if (now == after)
        return;
    step.effects.push_back({EntityKind::Vm, {}, {}, now.name, now.id.value, now, after});
    edit(Replace{m_document.index().place(after.id.value), after});
}

void Rehearsal::add(PlanStep &step, const Cluster &cluster)
{
    Cluster bare;
    static_cast<ClusterFacts &>(bare) = cluster;
    bare.id = cluster.id;
    const ClusterFacts &made = bare;
    step.effects.push_back({EntityKind::Cluster, {}, {}, bare.name, bare.id.value, {}, made});
    edit(Insert{{NodeKind::Cluster, int(m_document.design().clusters.size())}, bare});
}

void Rehearsal::add(PlanStep &step, const Host &host, ClusterId cluster)
{
    const Cluster &home = *facts().cluster(cluster);
    const HostFacts &made = host;
    step.effects.push_back({EntityKind::Host, home.name, {}, host.name, host.id.value, {}, made});
    for (const Gpu &gpu : host.gpus)
        step.effects.push_back({EntityKind::Gpu, {}, host.name, gpu.address, gpu.id.value, {}, gpu});
    const int row = m_document.index().place(cluster.value).row;
    edit(Insert{{NodeKind::Host, int(home.hosts.size()), -1, row}, host});
}

void Rehearsal::add(PlanStep &step, const Gpu &gpu, HostId host)
{
    const Host &home = *facts().host(host);
    step.effects.push_back({EntityKind::Gpu, {}, home.name, gpu.address, gpu.id.value, {}, gpu});
    const Place place = m_document.index().place(host.value);
    edit(Insert{{NodeKind::Gpu, int(home.gpus.size()), place.row, place.cluster}, gpu});
}

void Rehearsal::add(PlanStep &step, const Vm &vm)
{
    step.effects.push_back({EntityKind::Vm, {}, {}, vm.name, vm.id.value, {}, vm});
    edit(Insert{{NodeKind::Vm, int(m_document.design().vms.size())}, vm});
}

void Rehearsal::remove(PlanStep &step, ClusterId id)
{
    const ClusterFacts &now = *facts().cluster(id);
    step.effects.push_back({EntityKind::Cluster, {}, {}, now.name, id.value, now, {}});
    edit(Remove{m_document.index().place(id.value)});
}

void Rehearsal::remove(PlanStep &step, HostId id)
{
    const Host &host = *facts().host(id);
    for (const Gpu &gpu : host.gpus)
        step.effects.push_back({EntityKind::Gpu, {}, host.name, gpu.address, gpu.id.value, gpu, {}});
    const HostFacts &now = host;
    step.effects.push_back({EntityKind::Host, facts().clusterOf(id)->name, {}, now.name, id.value, now, {}});
    edit(Remove{m_document.index().place(id.value)});
}

void Rehearsal::remove(PlanStep &step, GpuId id)
{
    const Gpu &now = *facts().gpu(id);
    step.effects.push_back({EntityKind::Gpu, {}, facts().hostOf(id)->name, now.address, id.value, now, {}});
    edit(Remove{m_document.index().place(id.value)});
}

void Rehearsal::remove(PlanStep &step, VmId id)
{
    const Vm &now = *facts().vm(id);
    step.effects.push_back({EntityKind::Vm, {}, {}, now.name, id.value, now, {}});
    edit(Remove{m_document.index().place(id.value)});
}

void Rehearsal::move(PlanStep &step, HostId id, ClusterId to)
{
    const HostFacts &now = *facts().host(id);
    const Cluster &home = *facts().cluster(to);
    step.effects.push_back({EntityKind::Host, home.name, {}, now.name, id.value, now, now});
    const int row = m_document.index().place(to.value).row;
    edit(Move{m_document.index().place(id.value), {NodeKind::Host, int(home.hosts.size()), -1, row}});
}

} // namespace sliceboard
