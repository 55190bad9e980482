// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/selection.h"

#include "model/base/overload.h"

#include <algorithm>

namespace sliceboard {
namespace {

NodeKind nodeKind(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Cluster:
        return NodeKind::Cluster;
    case EntityKind::Host:
        return NodeKind::Host;
    case EntityKind::Gpu:
        return NodeKind::Gpu;
    case EntityKind::Vm:
        return NodeKind::Vm;
    case EntityKind::Design:
        break;
    }
    return NodeKind::Design;
}

} // namespace

SlotRef slotOf(const Occupant &occupant, GpuId gpu)
{
    return occupant.device ? SlotRef(*occupant.device) : ReservationRef{gpu, occupant.reservation};
}

EntityRef ownerOf(const SlotRef &slot)
{
    return std::visit(Overload{[](const DeviceRef &device) { return EntityRef(device.vm); },
                               [](const ReservationRef &reserved) { return EntityRef(reserved.gpu); }},
                      slot);
}

GpuId gpuOf(const Design &design, const DesignIndex &index, const SlotRef &slot)
{
    if (const auto *reserved = std::get_if<ReservationRef>(&slot)) {
        const Gpu *gpu = gpuAt(design, index.place(reserved->gpu.value));
        const bool exists = gpu && reserved->row >= 0 && std::size_t(reserved->row) < gpu->reservations.size();
        return exists ? gpu->id : GpuId{};
    }
    const auto &ref = std::get<DeviceRef>(slot);
    const Vm *vm = vmAt(design, index.place(ref.vm.value));
    const bool exists = vm && ref.device >= 0 && std::size_t(ref.device) < vm->devices.size();
    const GpuId gpu = exists ? vm->devices[std::size_t(ref.device)].gpu.value_or(GpuId{}) : GpuId{};
    return index.place(gpu.value).kind == NodeKind::Gpu ? gpu : GpuId{};
}

const Block *blockOf(const GpuLayout &layout, const SlotRef &slot)
{
    const auto *reserved = std::get_if<ReservationRef>(&slot);
    const GpuId gpu = reserved ? reserved->gpu : GpuId{};
    const auto found =
        std::ranges::find_if(layout.blocks, [&](const Block &block) { return slotOf(block.occupant, gpu) == slot; });
    return found == layout.blocks.end() ? nullptr : &*found;
}

Selection::Selection(const Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::settled, this, &Selection::dropWhatIsGone);
    connect(&document, &Document::loaded, this, &Selection::clear);
}

std::vector<EntityRef> Selection::ofKind(EntityKind kind) const
{
    std::vector<EntityRef> result;
    std::ranges::copy_if(m_entities, std::back_inserter(result), [kind](auto &ref) { return ref.kind == kind; });
    return result;
}

std::vector<VmId> Selection::vms() const
{
    std::vector<VmId> result;
    for (const EntityRef &ref : ofKind(EntityKind::Vm))
        result.push_back({ref.id});
    return result;
}

std::vector<GpuId> Selection::gpus() const
{
    std::vector<GpuId> result;
    for (const EntityRef &ref : ofKind(EntityKind::Gpu))
        result.push_back({ref.id});
    return result;
}

std::vector<HostId> Selection::hosts() const
{
    std::vector<HostId> result;
    for (const EntityRef &ref : ofKind(EntityKind::Host))
        result.push_back({ref.id});
    return result;
}

void Selection::set(std::vector<EntityRef> entities, std::optional<SlotRef> slot)
{
    std::erase_if(entities, [this](const EntityRef &ref) { return !isThere(ref); });
    if (entities == m_entities && slot == m_slot)
        return;
    m_entities = std::move(entities);
    m_members = {m_entities.begin(), m_entities.end()};
    m_slot = slot;
    Q_EMIT changed();
}

void Selection::select(const SlotRef &slot)
{
    const EntityRef owner = std::visit(Overload{[](const DeviceRef &device) { return EntityRef(device.vm); },
                                                [](const ReservationRef &row) { return EntityRef(row.gpu); }},
                                       slot);
    set({owner}, slot);
}

void Selection::toggle(const EntityRef &ref)
{
    std::vector<EntityRef> next = m_entities;
    if (std::erase(next, ref) == 0)
        next.push_back(ref);
    set(std::move(next));
}

void Selection::jumpTo(const EntityRef &ref)
{
    if (!m_slot || !contains(ref))
        select(ref);
    Q_EMIT reveal(ref);
}

void Selection::dropWhatIsGone() { set(m_entities, m_slot && isThere(*m_slot) ? m_slot : std::nullopt); }

bool Selection::isThere(const EntityRef &ref) const
{
    return ref.kind == EntityKind::Design || m_document.index().place(ref.id).kind == nodeKind(ref.kind);
}

bool Selection::isThere(const SlotRef &slot) const
{
    const DesignIndex &index = m_document.index();
    return std::visit(Overload{[&](const DeviceRef &ref) {
                                   const Vm *vm = vmAt(m_document.design(), index.place(ref.vm.value));
                                   return vm && std::size_t(ref.device) < vm->devices.size()
                                       && vm->devices[std::size_t(ref.device)].gpu;
                               },
                               [&](const ReservationRef &ref) {
                                   const Gpu *gpu = gpuAt(m_document.design(), index.place(ref.gpu.value));
                                   return gpu && std::size_t(ref.row) < gpu->reservations.size();
                               }},
                      slot);
}

} // namespace sliceboard
