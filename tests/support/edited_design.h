// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/random_design.h"

#include <set>

namespace sliceboard::testing {

/// Changes a design as people do between two versions of a file: facts, devices, moves, orders, newcomers, removals, new
/// names. What comes out can be written and read again.
class DesignEditor {
public:
    DesignEditor(std::mt19937 &random, Design design, const DesignShape &shape)
        : m_random(random), m_design(std::move(design)), m_donor(randomDesign(random, shape))
    { }

    /// `mark` keeps the names that two editors of one design give apart.
    Design edited(int edits, const std::string &mark)
    {
        m_mark = mark;
        for (int i = 0; i < edits; ++i)
            edit();
        dropLostReferences();
        return m_design;
    }

private:
    int below(std::size_t count) { return int(m_random() % unsigned(count)); }
    template <class Nodes> typename Nodes::value_type *any(Nodes &from)
    {
        return from.empty() ? nullptr : &from[std::size_t(below(from.size()))];
    }
    std::string newName() { return "new " + m_mark + std::to_string(++m_names); }
    std::uint32_t newId() { return ++m_design.lastId; }
    Host *anyHost(Design &design)
    {
        Cluster *cluster = any(design.clusters);
        return cluster ? any(cluster->hosts) : nullptr;
    }
    Gpu *anyGpu(Design &design)
    {
        Host *host = anyHost(design);
        return host ? any(host->gpus) : nullptr;
    }

    void edit()
    {
        switch (below(12)) {
        case 0:
            return takeFacts();
        case 1:
            return takeHostFacts();
        case 2:
            return takeGpuFacts();
        case 3:
        case 4:
            return changeVm();
        case 5:
            return moveHost();
        case 6:
            return shuffle();
        case 7:
            return addSomething();
        case 8:
            return removeSomething();
        case 9:
            return rename();
        default:
            return changeDevices();
        }
    }

    void takeFacts()
    {
        switch (below(7)) {
        case 0:
            m_design.name = m_donor.name;
            return;
        case 1:
            m_design.description = m_donor.description;
            return;
        case 2:
            m_design.change = m_donor.change;
            m_design.page = m_donor.page;
            return;
        case 3:
            m_design.severities = m_donor.severities;
            return;
        case 4:
            m_design.views = m_donor.views;
            m_design.presentation = m_donor.presentation;
            return;
        case 5:
            m_design.waivers = m_donor.waivers;
            for (Waiver &waiver : m_design.waivers)
                waiver.id = {newId()};
            return;
        default:
            m_design.houseRules = m_donor.houseRules;
            m_design.extras = m_donor.extras;
            m_design.progress = m_donor.progress;
        }
    }
    void takeHostFacts()
    {
        Host *host = anyHost(m_design);
        const Host *donor = anyHost(m_donor);
        if (!host || !donor)
            return;
        const std::string name = host->name;
        static_cast<HostFacts &>(*host) = *donor;
        host->name = name;
    }
    void takeGpuFacts()
    {
        Gpu *gpu = anyGpu(m_design);
        const Gpu *donor = anyGpu(m_donor);
        if (!gpu || !donor)
            return;
        const Gpu was = *gpu;
        *gpu = *donor;
        gpu->id = was.id;
        gpu->address = was.address;
    }
    void changeVm()
    {
        Vm *vm = any(m_design.vms);
        const Vm *donor = any(m_donor.vms);
        if (!vm || !donor)
            return;
        vm->guestOs = donor->guestOs;
        vm->guestDriver = donor->guestDriver;
        vm->memory = donor->memory;
        vm->tags = donor->tags;
        vm->needs = donor->needs;
        vm->power = donor->power;
        if (const Host *host = anyHost(m_design); host && below(2) == 0)
            vm->host = host->id;
    }
    void changeDevices()
    {
        Vm *vm = any(m_design.vms);
        if (!vm)
            return;
        Device *device = any(vm->devices);
        if (!device || below(4) == 0) {
            vm->devices.push_back({DeviceKind::Vgpu, "grid_a100-10c", {}, {}, {}, {}});
            return;
        }
        if (below(4) == 0) {
            vm->devices.erase(vm->devices.begin() + below(vm->devices.size()));
            return;
        }
        if (const Gpu *gpu = anyGpu(m_design))
            device->gpu = gpu->id;
        if (device->kind == DeviceKind::Vgpu && below(2) == 0)
            device->profile = "grid_a100-20c";
        if (device->kind == DeviceKind::Vgpu && below(2) == 0)
            device->at = below(40);
    }
    void moveHost()
    {
        Cluster *from = any(m_design.clusters);
        Cluster *to = any(m_design.clusters);
        if (!from || !to || from->hosts.empty())
            return;
        const auto host = from->hosts.begin() + below(from->hosts.size());
        Host moved = std::move(*host);
        from->hosts.erase(host);
        to->hosts.insert(to->hosts.begin() + below(to->hosts.size() + 1), std::move(moved));
    }
    template <class Nodes> void shuffle(Nodes &list)
    {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[std::size_t(below(i))]);
    }
    void shuffle()
    {
        Cluster *cluster = any(m_design.clusters);
        Host *host = anyHost(m_design);
        switch (below(4)) {
        case 0:
            return shuffle(m_design.clusters);
        case 1:
            return cluster ? shuffle(cluster->hosts) : void();
        case 2:
            return host ? shuffle(host->gpus) : void();
        default:
            return shuffle(m_design.vms);
        }
    }
    void addSomething()
    {
        switch (below(4)) {
        case 0:
            return addCluster();
        case 1:
            return addHost();
        case 2:
            return addGpu();
        default:
            return addVm();
        }
    }
    void addCluster()
    {
        Cluster made;
        made.id = {newId()};
        made.name = newName();
        m_design.clusters.insert(m_design.clusters.begin() + below(m_design.clusters.size() + 1), made);
    }
    void addHost()
    {
        Cluster *cluster = any(m_design.clusters);
        if (!cluster)
            return;
        Host made;
        made.id = {newId()};
        made.name = newName();
        cluster->hosts.insert(cluster->hosts.begin() + below(cluster->hosts.size() + 1), made);
    }
    void addGpu()
    {
        Host *host = anyHost(m_design);
        if (!host)
            return;
        Gpu made;
        made.id = {newId()};
        made.address = fmt::format("{:04x}:{:02x}:00.0", m_mark.empty() ? 2 : int(m_mark[0]), ++m_names & 0xff);
        made.model = "l40s";
        host->gpus.insert(host->gpus.begin() + below(host->gpus.size() + 1), made);
    }
    void addVm()
    {
        Vm made;
        made.id = {newId()};
        made.name = newName();
        if (const Gpu *gpu = anyGpu(m_design))
            made.devices.push_back({DeviceKind::Passthrough, {}, {}, gpu->id, {}, {}});
        m_design.vms.insert(m_design.vms.begin() + below(m_design.vms.size() + 1), made);
    }
    void removeSomething()
    {
        Cluster *cluster = any(m_design.clusters);
        Host *host = cluster ? any(cluster->hosts) : nullptr;
        switch (below(5)) {
        case 0:
            if (cluster && cluster->hosts.size() < 2)
                m_design.clusters.erase(m_design.clusters.begin() + (cluster - m_design.clusters.data()));
            return;
        case 1:
            if (host)
                cluster->hosts.erase(cluster->hosts.begin() + (host - cluster->hosts.data()));
            return;
        case 2:
            if (host && !host->gpus.empty())
                host->gpus.erase(host->gpus.begin() + below(host->gpus.size()));
            return;
        default:
            if (!m_design.vms.empty())
                m_design.vms.erase(m_design.vms.begin() + below(m_design.vms.size()));
        }
    }
    void rename()
    {
        if (Host *host = anyHost(m_design); host && below(2) == 0)
            host->name = newName();
        else if (Vm *vm = any(m_design.vms))
            vm->name = newName();
    }
    void dropLostReferences()
    {
        std::set<std::uint32_t> there;
        for (const Cluster &cluster : m_design.clusters)
            for (const Host &host : cluster.hosts) {
                there.insert(host.id.value);
                for (const Gpu &gpu : host.gpus)
                    there.insert(gpu.id.value);
            }
        for (Vm &vm : m_design.vms) {
            if (vm.host && !there.count(vm.host->value))
                vm.host.reset();
            for (Device &device : vm.devices)
                if (device.gpu && !there.count(device.gpu->value))
                    device.gpu.reset();
        }
    }

    std::mt19937 &m_random;
    Design m_design;
    Design m_donor;
    std::string m_mark;
    int m_names = 0;
};

inline Design editedDesign(std::mt19937 &random, const Design &design, const DesignShape &shape, int edits,
                           const std::string &mark)
{
    return DesignEditor(random, design, shape).edited(edits, mark);
}

} // namespace sliceboard::testing
