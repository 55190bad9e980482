// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/capacity/capacity_book.h"

#include "model/base/overload.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// The record of an id, made when it is not there.
template <class Record> Record &recordOf(std::vector<Record> &records, std::uint32_t id)
{
    if (id >= records.size())
        records.resize(std::size_t(id) + 1);
    return records[id];
}

bool isCounted(const Vm &vm) { return vm.power == PowerState::On && !vm.devices.empty(); }

} // namespace

CapacityBook::CapacityBook(const Document &document, const Catalog &catalog, QObject *parent)
    : QObject(parent), m_document(document), m_catalog(catalog)
{
    connect(&document, &Document::aboutToApply, this, &CapacityBook::note);
    connect(&document, &Document::applied, this, &CapacityBook::note);
    connect(&document, &Document::settled, this, &CapacityBook::changed);
    connect(&document, &Document::loaded, this, [this] {
        m_next = 0;
        Q_EMIT changed();
    });
}

const Capacity &CapacityBook::of(const EntityRef &ref)
{
    update();
    if (ref.kind == EntityKind::Design)
        return m_design;
    if (ref.kind == EntityKind::Cluster)
        if (const auto found = m_clusters.find({ref.id}); found != m_clusters.end())
            return found->second;
    if (ref.kind == EntityKind::Host)
        if (const auto found = m_hosts.find({ref.id}); found != m_hosts.end())
            return found->second;
    return m_answer = ref.kind == EntityKind::Gpu ? ofGpu({ref.id}) : Capacity();
}

const GpuCapacity *CapacityBook::gpu(GpuId id)
{
    update();
    return id.value < m_gpus.size() ? m_gpus[id.value].capacity.get() : nullptr;
}

void CapacityBook::note(const Edit &edit)
{
    if (m_next == 0)
        return;
    std::visit(Overload{[this](const Move &move) {
                            touch(move.from);
                            touch(move.to);
                        },
                        [this](const Replace &replace) {
                            // What a cluster or a host says of itself is no matter of capacity.
                            if (replace.at.kind == NodeKind::Gpu || replace.at.kind == NodeKind::Vm)
                                touch(replace.at);
                        },
                        [this](const auto &other) { touch(other.at); }},
               edit);
}

void CapacityBook::touch(const Place &at)
{
    const Design &design = m_document.design();
    if (const Cluster *cluster = clusterAt(design, at)) {
        for (const Host &host : cluster->hosts)
            touchHost(host);
    } else if (const Host *host = hostAt(design, at)) {
        touchHost(*host);
    } else if (const Gpu *gpu = gpuAt(design, at)) {
        touchGpu(gpu->id);
    } else if (const Vm *vm = vmAt(design, at)) {
        m_touched.insert(vm->id);
        for (const Device &device : vm->devices)
            if (device.gpu)
                m_touched.insert(*device.gpu);
    }
}

void CapacityBook::touchHost(const Host &host)
{
    for (const Gpu &gpu : host.gpus)
        touchGpu(gpu.id);
    for (const VmId vm : m_document.index().pinned(host.id))
        m_touched.insert(vm);
}

/// With the VMs on it: their host and their licences follow the GPU. With all the GPUs of these, in turn.
void CapacityBook::touchGpu(GpuId gpu)
{
    m_touched.insert(gpu);
    for (const DeviceRef &ref : m_document.index().residents(gpu)) {
        m_touched.insert(ref.vm);
        if (const Vm *vm = vmAt(m_document.design(), m_document.index().place(ref.vm.value)))
            for (const Device &device : vm->devices)
                if (device.gpu)
                    m_touched.insert(*device.gpu);
    }
}

bool CapacityBook::countSome(int entities)
{
    for (; entities > 0 && !isComplete(); --entities)
        countNext();
    return isComplete();
}

double CapacityBook::progress() const
{
    const std::uint32_t all = m_document.design().lastId;
    return all == 0 ? 1 : double(std::min(m_next, all)) / all;
}

bool CapacityBook::isComplete() const { return m_next > m_document.design().lastId && m_touched.empty(); }

void CapacityBook::update()
{
    while (!isComplete())
        countNext();
}

void CapacityBook::begin()
{
    m_touched.clear();
    m_gpus.clear();
    m_vms.clear();
    m_hosts.clear();
    m_clusters.clear();
    m_design = {};
    m_next = 1;
}

/// Goes by ids, since rows move when the design is edited in between. An edit touches what it adds, so that it does not
/// matter whether the count has come by there.
void CapacityBook::countNext()
{
    if (m_next == 0)
        return begin();
    if (m_next > m_document.design().lastId)
        return recount(m_touched.extract(m_touched.begin()).value());
    const std::uint32_t id = m_next++;
    const NodeKind kind = m_document.index().place(id).kind;
    if (kind == NodeKind::Gpu)
        recount(GpuId{id});
    else if (kind == NodeKind::Vm)
        recount(VmId{id});
}

void CapacityBook::recount(const EntityRef &ref)
{
    ref.kind == EntityKind::Gpu ? recount(GpuId{ref.id}) : recount(VmId{ref.id});
}

void CapacityBook::recount(GpuId id)
{
    GpuRecord &record = recordOf(m_gpus, id.value);
    if (record.capacity)
        count(record, -1);
    record = {};
    const Facts facts = this->facts();
    const Gpu *gpu = facts.gpu(id);
    if (!gpu)
        return;
    record.host = facts.index().hostOf(id);
    record.cluster = facts.index().clusterOf(record.host);
    record.capacity = m_memo.of(facts, *gpu);
    record.editions = editionsOn(*gpu);
    count(record, 1);
}

void CapacityBook::recount(VmId id)
{
    VmRecord &record = recordOf(m_vms, id.value);
    if (record.isCounted)
        count(record, -1);
    record = {};
    const Facts facts = this->facts();
    const Vm *vm = facts.vm(id);
    if (!vm || !isCounted(*vm))
        return;
    record.isCounted = true;
    record.editions = editionsFor(facts, *vm);
    if (const Host *host = facts.hostOf(*vm)) {
        record.host = host->id;
        record.cluster = facts.index().clusterOf(host->id);
    }
    count(record, 1);
}

void CapacityBook::count(const GpuRecord &gpu, int sign)
{
    for (Capacity *sum : {&m_hosts[gpu.host], &m_clusters[gpu.cluster], &m_design}) {
        sum->add(*gpu.capacity, sign);
        for (std::size_t set = 0; set < gpu.editions.size(); ++set)
            sum->licences[set].gpus += gpu.editions[set] ? sign : 0;
    }
}

void CapacityBook::count(const VmRecord &vm, int sign)
{
    m_design.licences[vm.editions.bits].vms += sign;
    if (!vm.host)
        return;
    m_hosts[vm.host].licences[vm.editions.bits].vms += sign;
    m_clusters[vm.cluster].licences[vm.editions.bits].vms += sign;
}

CapacityBook::Editions CapacityBook::editionsOn(const Gpu &gpu) const
{
    Editions sets;
    for (const Resident &resident : facts().runningResidents(gpu))
        sets.set(editionsFor(facts(), *resident.vm).bits);
    return sets;
}

Capacity CapacityBook::ofGpu(GpuId id) const
{
    Capacity sum;
    const Facts facts = this->facts();
    const Gpu *gpu = facts.gpu(id);
    if (!gpu || id.value >= m_gpus.size() || !m_gpus[id.value].capacity)
        return sum;
    sum.add(*m_gpus[id.value].capacity);
    std::set<VmId> vms;
    for (const Resident &resident : facts.runningResidents(*gpu)) {
        LicenceCount &count = sum.licences[editionsFor(facts, *resident.vm).bits];
        count.gpus = 1;
        count.vms += vms.insert(resident.vm->id).second ? 1 : 0;
    }
    return sum;
}

} // namespace sliceboard
