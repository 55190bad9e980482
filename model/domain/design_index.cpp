// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/domain/design_index.h"

#include <algorithm>

namespace sliceboard {
namespace {

template <class Nodes> const typename Nodes::value_type *at(const Nodes &nodes, int row)
{
    return row >= 0 && std::size_t(row) < nodes.size() ? &nodes[std::size_t(row)] : nullptr;
}

template <class T> T &grown(std::vector<T> &lists, std::uint32_t id)
{
    if (lists.size() <= id)
        lists.resize(std::max<std::size_t>(id + 1, lists.size() * 2));
    return lists[id];
}

bool concernsOthers(const Vm &vm)
{
    return !vm.needs.empty() || std::ranges::any_of(vm.devices, [](const Device &device) {
        return device.kind == DeviceKind::DynamicPassthrough;
    });
}

template <class T> void insertSorted(std::vector<T> &list, const T &value)
{
    list.insert(std::ranges::upper_bound(list, value), value);
}

} // namespace

const Cluster *clusterAt(const Design &design, const Place &place)
{
    return place.kind == NodeKind::Cluster ? at(design.clusters, place.row) : nullptr;
}

const Host *hostAt(const Design &design, const Place &place)
{
    const Cluster *cluster = place.kind == NodeKind::Host ? at(design.clusters, place.cluster) : nullptr;
    return cluster ? at(cluster->hosts, place.row) : nullptr;
}

const Gpu *gpuAt(const Design &design, const Place &place)
{
    const Cluster *cluster = place.kind == NodeKind::Gpu ? at(design.clusters, place.cluster) : nullptr;
    const Host *host = cluster ? at(cluster->hosts, place.host) : nullptr;
    return host ? at(host->gpus, place.row) : nullptr;
}

const Vm *vmAt(const Design &design, const Place &place)
{
    return place.kind == NodeKind::Vm ? at(design.vms, place.row) : nullptr;
}

void DesignIndex::rebuild(const Design &design)
{
    *this = {};
    m_slots.resize(design.lastId + 1);
    for (int row = 0; const Cluster &cluster : design.clusters) {
        slot(cluster.id.value) = {NodeKind::Cluster, row++, 0};
        for (int hostRow = 0; const Host &host : cluster.hosts)
            addHost(host, hostRow++, cluster.id);
    }
    for (int row = 0; const Vm &vm : design.vms)
        addVm(vm, row++);
    for (int row = 0; const Waiver &waiver : design.waivers)
        slot(waiver.id.value) = {NodeKind::Waiver, row++, 0};
}

Place DesignIndex::place(std::uint32_t id) const
{
    if (id == 0 || id >= m_slots.size())
        return {};
    const Slot &own = m_slots[id];
    Place place{own.kind, own.row};
    if (own.kind == NodeKind::Host) {
        place.cluster = m_slots[own.parent].row;
    } else if (own.kind == NodeKind::Gpu) {
        place.host = m_slots[own.parent].row;
        place.cluster = m_slots[m_slots[own.parent].parent].row;
    }
    return place;
}

std::span<const DeviceRef> DesignIndex::residents(GpuId gpu) const
{
    return gpu.value < m_residents.size() ? std::span(m_residents[gpu.value]) : std::span<const DeviceRef>();
}

std::span<const VmId> DesignIndex::pinned(HostId host) const
{
    return host.value < m_pinned.size() ? std::span(m_pinned[host.value]) : std::span<const VmId>();
}

void DesignIndex::inserted(const Design &design, const Place &at)
{
    switch (at.kind) {
    case NodeKind::Cluster: {
        const Cluster &cluster = *clusterAt(design, at);
        for (int row = 0; const Host &host : cluster.hosts)
            addHost(host, row++, cluster.id);
        break;
    }
    case NodeKind::Host:
        addHost(*hostAt(design, at), at.row, design.clusters[std::size_t(at.cluster)].id);
        break;
    case NodeKind::Gpu: {
        const Host &host = design.clusters[std::size_t(at.cluster)].hosts[std::size_t(at.host)];
        addGpus(host, at.row);
        countAbove(m_slots[gpuAt(design, at)->id.value], demands(m_ownDemands, gpuAt(design, at)->id.value));
        return;
    }
    case NodeKind::Vm:
        if (std::size_t(at.row) + 1 < design.vms.size())
            shiftVms(at.row, 1);
        addVm(*vmAt(design, at), at.row);
        return;
    default:
        break;
    }
    renumber(design, at);
}

void DesignIndex::removing(const Design &design, const Place &at)
{
    const auto forgetHost = [this](const Host &host) {
        countHost(host, {parent(host.id.value)}, -1);
        slot(host.id.value) = {};
        for (const Gpu &gpu : host.gpus)
            slot(gpu.id.value) = {};
    };
    switch (at.kind) {
    case NodeKind::Cluster:
        for (const Host &host : clusterAt(design, at)->hosts)
            forgetHost(host);
        slot(clusterAt(design, at)->id.value) = {};
        break;
    case NodeKind::Host:
        forgetHost(*hostAt(design, at));
        break;
    case NodeKind::Gpu:
        countAbove(m_slots[gpuAt(design, at)->id.value], -demands(m_ownDemands, gpuAt(design, at)->id.value));
        slot(gpuAt(design, at)->id.value) = {};
        break;
    case NodeKind::Vm:
        dropVm(*vmAt(design, at));
        slot(vmAt(design, at)->id.value) = {};
        break;
    case NodeKind::Waiver:
        slot(design.waivers[std::size_t(at.row)].id.value) = {};
        break;
    default:
        break;
    }
}

void DesignIndex::removed(const Design &design, const Place &at)
{
    if (at.kind != NodeKind::Vm)
        renumber(design, at);
    else if (std::size_t(at.row) < design.vms.size())
        shiftVms(at.row, -1);
}

void DesignIndex::vmReplaced(const Vm &before, const Vm &after)
{
    dropVm(before);
    addVm(after, slot(after.id.value).row);
}

DesignIndex::Slot &DesignIndex::slot(std::uint32_t id)
{
    if (m_slots.size() <= id)
        m_slots.resize(std::max<std::size_t>(id + 1, m_slots.size() * 2));
    return m_slots[id];
}

void DesignIndex::addHost(const Host &host, int row, ClusterId cluster)
{
    slot(host.id.value) = {NodeKind::Host, row, cluster.value};
    addGpus(host, 0);
    countHost(host, cluster, 1);
}

void DesignIndex::addGpus(const Host &host, int from)
{
    for (std::size_t row = std::size_t(from); row < host.gpus.size(); ++row)
        slot(host.gpus[row].id.value) = {NodeKind::Gpu, int(row), host.id.value};
}

void DesignIndex::addVm(const Vm &vm, int row)
{
    slot(vm.id.value) = {NodeKind::Vm, row, 0};
    for (int device = 0; const Device &request : vm.devices) {
        if (request.gpu)
            insertSorted(grown(m_residents, request.gpu->value), DeviceRef{vm.id, device});
        ++device;
    }
    if (vm.host)
        insertSorted(grown(m_pinned, vm.host->value), vm.id);
    countDemands(vm, 1);
}

void DesignIndex::dropVm(const Vm &vm)
{
    for (const Device &request : vm.devices)
        if (request.gpu)
            std::erase_if(grown(m_residents, request.gpu->value),
                          [&](const DeviceRef &ref) { return ref.vm == vm.id; });
    if (vm.host)
        std::erase(grown(m_pinned, vm.host->value), vm.id);
    countDemands(vm, -1);
}

void DesignIndex::countDemands(const Vm &vm, int sign)
{
    if (!concernsOthers(vm))
        return;
    for (const Device &request : vm.devices)
        if (request.gpu)
            countDemand(request.gpu->value, sign);
    if (vm.host)
        countDemand(vm.host->value, sign);
}

/// On a GPU or host, and what it stands in, if it is there: undo may bring it back with what was on it.
void DesignIndex::countDemand(std::uint32_t id, int sign)
{
    grown(m_ownDemands, id) += sign;
    const Slot own = slot(id);
    if (own.kind == NodeKind::Host)
        countAbove({NodeKind::Gpu, 0, id}, sign);
    else if (own.kind == NodeKind::Gpu)
        countAbove(own, sign);
}

/// In the host and the cluster of a GPU.
void DesignIndex::countAbove(const Slot &gpu, int count)
{
    if (count == 0)
        return;
    grown(m_demands, gpu.parent) += count;
    grown(m_demands, parent(gpu.parent)) += count;
}

/// What is on a host that comes or goes.
void DesignIndex::countHost(const Host &host, ClusterId cluster, int sign)
{
    int count = demands(m_ownDemands, host.id.value);
    for (const Gpu &gpu : host.gpus)
        count += demands(m_ownDemands, gpu.id.value);
    if (count == 0)
        return;
    grown(m_demands, host.id.value) += sign * count;
    grown(m_demands, cluster.value) += sign * count;
}

void DesignIndex::shiftVms(int from, int by)
{
    for (Slot &slot : m_slots)
        if (slot.kind == NodeKind::Vm && slot.row >= from)
            slot.row += by;
}

void DesignIndex::renumber(const Design &design, const Place &from)
{
    const auto number = [&](NodeKind kind, const auto &nodes, std::uint32_t parent) {
        for (std::size_t row = std::size_t(from.row); row < nodes.size(); ++row)
            slot(nodes[row].id.value) = {kind, int(row), parent};
    };
    switch (from.kind) {
    case NodeKind::Cluster:
        number(from.kind, design.clusters, 0);
        break;
    case NodeKind::Host: {
        const Cluster &cluster = design.clusters[std::size_t(from.cluster)];
        number(from.kind, cluster.hosts, cluster.id.value);
        break;
    }
    case NodeKind::Gpu:
        addGpus(design.clusters[std::size_t(from.cluster)].hosts[std::size_t(from.host)], from.row);
        break;
    case NodeKind::Waiver:
        number(from.kind, design.waivers, 0);
        break;
    default:
        break;
    }
}

} // namespace sliceboard
