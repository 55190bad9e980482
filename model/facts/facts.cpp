// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace sliceboard {
namespace {

template <class Nodes> const typename Nodes::value_type *byName(const Nodes &nodes, std::string_view name)
{
    const auto found = std::ranges::find_if(nodes, [&](const auto &node) { return node.name == name; });
    return found == nodes.end() ? nullptr : &*found;
}

} // namespace

const Host *Facts::hostOf(const Vm &vm) const
{
    if (vm.host)
        return host(*vm.host);
    for (const Device &device : vm.devices)
        if (device.gpu)
            return hostOf(*device.gpu);
    return nullptr;
}

std::vector<Resident> Facts::residents(const Gpu &gpu) const
{
    std::vector<Resident> all;
    for (const DeviceRef &ref : m_index->residents(gpu.id))
        if (const Vm *found = vm(ref.vm))
            all.push_back({found, &found->devices[std::size_t(ref.device)], ref});
    return all;
}

std::vector<Resident> Facts::runningResidents(const Gpu &gpu) const
{
    std::vector<Resident> all = residents(gpu);
    std::erase_if(all, [](const Resident &resident) { return resident.vm->power == PowerState::Off; });
    return all;
}

std::vector<VmId> Facts::vmsOn(const Host &host) const
{
    const auto pinned = m_index->pinned(host.id);
    std::vector<VmId> all(pinned.begin(), pinned.end());
    for (const Gpu &gpu : host.gpus)
        for (const DeviceRef &ref : m_index->residents(gpu.id))
            if (!std::ranges::binary_search(pinned, ref.vm))
                all.push_back(ref.vm);
    if (all.size() == pinned.size())
        return all; // in order already, which rules on clusters are glad of
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

const VgpuType *Facts::type(std::string_view profile, const Gpu &gpu) const
{
    const GpuModel *known = model(gpu);
    return known ? m_catalog->type(profile, *known) : nullptr;
}

const VgpuType *Facts::type(const Device &device) const
{
    if (device.kind != DeviceKind::Vgpu)
        return nullptr;
    if (const Gpu *placed = device.gpu ? gpu(*device.gpu) : nullptr)
        if (const VgpuType *found = type(device.profile, *placed))
            return found;
    const auto named = m_catalog->types(device.profile);
    return named.size() == 1 ? named.front() : nullptr;
}

GpuLayout Facts::layout(const Gpu &gpu) const
{
    return layOut(gpu, model(gpu), occupantsOf(*m_design, *m_index, gpu), *m_catalog);
}

QString Facts::label(const EntityRef &ref) const
{
    if (ref.kind == EntityKind::Design)
        return QCoreApplication::translate("Facts", "the design");
    const QString name = QString::fromStdString(path(ref));
    if (name.isEmpty())
        return QCoreApplication::translate("Facts", "(removed)");
    const Gpu *found = ref.kind == EntityKind::Gpu ? gpu({ref.id}) : nullptr;
    const GpuModel *known = found ? model(*found) : nullptr;
    return known ? QStringLiteral("%1 (%2)").arg(name, QString::fromStdString(known->name)) : name;
}

std::string Facts::path(const EntityRef &ref) const
{
    switch (ref.kind) {
    case EntityKind::Cluster:
        if (const Cluster *found = cluster({ref.id}))
            return found->name;
        break;
    case EntityKind::Host:
        if (const Host *found = host({ref.id}))
            return found->name;
        break;
    case EntityKind::Gpu:
        if (const Gpu *found = gpu({ref.id}))
            return hostOf(found->id)->name + "/" + found->address;
        break;
    case EntityKind::Vm:
        if (const Vm *found = vm({ref.id}))
            return found->name;
        break;
    case EntityKind::Design:
        break;
    }
    return {};
}

std::optional<EntityRef> Facts::find(std::string_view path) const
{
    const auto slash = path.rfind('/');
    const std::string_view hostName = path.substr(0, slash);
    for (const Cluster &cluster : m_design->clusters) {
        const Host *host = slash == std::string_view::npos ? nullptr : byName(cluster.hosts, hostName);
        if (!host)
            continue;
        for (const Gpu &gpu : host->gpus)
            if (gpu.address == path.substr(slash + 1))
                return EntityRef(gpu.id);
    }
    if (const Vm *vm = byName(m_design->vms, path))
        return EntityRef(vm->id);
    for (const Cluster &cluster : m_design->clusters)
        if (const Host *host = byName(cluster.hosts, path))
            return EntityRef(host->id);
    if (const Cluster *cluster = byName(m_design->clusters, path))
        return EntityRef(cluster->id);
    return {};
}

} // namespace sliceboard
