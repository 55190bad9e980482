// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/edit.h"

#include <optional>
#include <random>
#include <string>
#include <vector>

/// Raw edits of all four kinds on nodes of every kind, the same for the same seed. They hold to what edits demand
/// (rows that exist, ids that are new) and to nothing else: GPUs vanish under their VMs, names clash.
class RandomEdits {
public:
    explicit RandomEdits(unsigned seed) : m_random(seed) { }

    sliceboard::Edit next(sliceboard::Design &design)
    {
        using namespace sliceboard;
        const std::vector<Place> nodes = placesOf(design);
        switch (nodes.empty() ? 0 : below(9)) {
        case 0:
        case 1:
        case 2:
            return insertion(design);
        case 3:
            return Remove{pick(nodes)};
        case 4:
        case 5:
            return move(design, pick(nodes));
        case 6:
            return Replace{{NodeKind::Design}, facts()};
        default:
            return replacement(design, pick(nodes));
        }
    }

    sliceboard::DesignFacts facts()
    {
        sliceboard::DesignFacts facts;
        facts.name = word();
        facts.description = word();
        facts.customer = word();
        facts.author = word();
        facts.change = {word(), word(), {}, word(), word()};
        facts.progress.plan = word();
        facts.houseRules = houseRules();
        return facts;
    }

    /// Rules that look at what stands above an entity and at what is counted below it; or none.
    std::string houseRules()
    {
        if (below(3) == 0)
            return {};
        return "rules:\n  - {id: crowd, on: host, must: {vms: {at_most: 1}}}\n"
               "  - {id: crowds, on: cluster, must: {vms: {at_most: 3}}}\n"
               "  - {id: shared, on: gpu, must: {vms: {at_most: 1}, host.esxi: {at_least: 8.0}}}\n"
               "  - {id: homes, on: vm, must: {cluster.name: {not_matches: '.*a.*'}, host.vgpu_manager: {at_least: "
               "1}}}";
    }

    int below(int count) { return int(m_random() % unsigned(count)); }

    template <class Things> const typename Things::value_type &pick(const Things &things)
    {
        return things[std::size_t(below(int(things.size())))];
    }

    /// Places of all nodes.
    static std::vector<sliceboard::Place> placesOf(const sliceboard::Design &design)
    {
        using namespace sliceboard;
        std::vector<Place> places;
        for (int c = 0; c < int(design.clusters.size()); ++c) {
            places.push_back({NodeKind::Cluster, c});
            const std::vector<Host> &hosts = design.clusters[std::size_t(c)].hosts;
            for (int h = 0; h < int(hosts.size()); ++h) {
                places.push_back({NodeKind::Host, h, -1, c});
                for (int g = 0; g < int(hosts[std::size_t(h)].gpus.size()); ++g)
                    places.push_back({NodeKind::Gpu, g, h, c});
            }
        }
        for (int v = 0; v < int(design.vms.size()); ++v)
            places.push_back({NodeKind::Vm, v});
        for (int w = 0; w < int(design.waivers.size()); ++w)
            places.push_back({NodeKind::Waiver, w});
        return places;
    }

private:
    std::string word() { return "w" + std::to_string(below(1000)); }
    static std::uint32_t newId(sliceboard::Design &design) { return ++design.lastId; }

    static const std::vector<std::string> &profiles()
    {
        static const std::vector<std::string> all{"nvidia_a40-48q", "nvidia_a40-8q", "nvidia_a40-8q",
                                                  "nvidia_h100xm-80c", "nvidia_h100xm-1-10c"};
        return all;
    }
    static const std::vector<std::string> &models()
    {
        static const std::vector<std::string> all{"a40", "a40", "h100-sxm5-80gb"};
        return all;
    }

    sliceboard::Gpu gpu(sliceboard::Design &design)
    {
        sliceboard::Gpu made;
        made.id = {newId(design)};
        made.address = word();
        made.model = below(4) == 0 ? word() : pick(models());
        made.use = sliceboard::GpuUse(below(3));
        return made;
    }

    sliceboard::Host host(sliceboard::Design &design)
    {
        sliceboard::Host made;
        made.id = {newId(design)};
        made.name = word();
        if (below(2) == 0)
            made.vgpuManager = {sliceboard::DriverKind::VgpuManager, below(2) == 0 ? "17.4" : "19.5"};
        for (int i = below(4); i > 0; --i)
            made.gpus.push_back(gpu(design));
        return made;
    }

    sliceboard::Cluster cluster(sliceboard::Design &design)
    {
        sliceboard::Cluster made;
        made.id = {newId(design)};
        made.name = word();
        for (int i = below(4); i > 0; --i)
            made.hosts.push_back(host(design));
        return made;
    }

    std::optional<bool> maybe() { return below(3) == 0 ? std::nullopt : std::optional(below(2) == 0); }

    /// Any of the first `count` values, or none.
    template <class E> std::optional<E> maybe(int count)
    {
        const int value = below(count + 1);
        return value == count ? std::nullopt : std::optional(E(value));
    }

    sliceboard::ClusterFacts clusterFacts()
    {
        sliceboard::ClusterFacts facts;
        facts.name = word();
        facts.drs = maybe<sliceboard::DrsLevel>(4);
        facts.drsMovesVgpus = maybe();
        facts.vgpuHotMigrate = maybe();
        facts.vmotionGbps = maybe<int>(2) ? std::optional(10) : std::nullopt;
        facts.stunSeconds = maybe<int>(2) ? std::optional(20 * (1 + below(10))) : std::nullopt;
        return facts;
    }

    void settings(sliceboard::HostFacts &facts)
    {
        facts.bios = {maybe(), maybe(), maybe(), maybe()};
        facts.boot = maybe<sliceboard::BootDevice>(3);
        facts.scheduler = maybe<sliceboard::Scheduler>(3);
        facts.nvswitch = maybe();
        facts.licenseSystem = maybe<sliceboard::LicenseSystem>(2);
        facts.graphics = maybe<sliceboard::HostGraphics>(2);
        facts.currentGraphics = maybe<sliceboard::HostGraphics>(2);
        static const std::vector<std::string> components{"", "NVD-AIE-800_550.54.16-1OEM.800.1.0.20613240", "703"};
        facts.managerVib = pick(components);
    }

    void settings(sliceboard::Gpu &gpu)
    {
        gpu.displayEnabled = maybe();
        gpu.primaryDisplay = maybe();
        gpu.ecc = maybe();
        gpu.currentVgpuMode = maybe<sliceboard::VgpuMode>(3);
        gpu.nvlink = below(2) == 0 ? "" : "a";
        gpu.moduleId = below(2) == 0 ? std::nullopt : std::optional(1 + below(8));
    }

    void settings(sliceboard::Vm &vm)
    {
        static const std::vector<std::string> systems{"", "ubuntu-22.04", "windows-11"};
        vm.guestOs = pick(systems);
        vm.hardwareVersion = below(2) == 0 ? std::nullopt : std::optional(14 + below(8));
        vm.secureBoot = maybe();
        vm.memoryHotAdd = maybe();
        vm.passthroughHotPlug = maybe();
        vm.license = maybe<sliceboard::LicenseEdition>(4);
        for (int i = below(4); i > 0; --i)
            vm.needs.insert(sliceboard::VmNeed(below(13)));
    }

    /// Facts of a VM: devices on GPUs that may be gone, a pin to a host that may be gone.
    sliceboard::Vm vm(const sliceboard::Design &design, sliceboard::VmId id)
    {
        sliceboard::Vm made;
        made.id = id;
        made.name = word();
        for (int i = below(4); i > 0; --i) {
            sliceboard::Device device;
            device.kind = sliceboard::DeviceKind(below(3));
            if (device.kind != sliceboard::DeviceKind::Passthrough)
                device.profile = device.kind == sliceboard::DeviceKind::Vgpu ? pick(profiles()) : "a40";
            if (const std::uint32_t on = idOf(design, sliceboard::NodeKind::Gpu); on != 0 && below(3) > 0)
                device.gpu = sliceboard::GpuId{on};
            if (device.kind == sliceboard::DeviceKind::Vgpu && below(2) == 0)
                device.group = "g";
            made.devices.push_back(device);
        }
        settings(made);
        if (const std::uint32_t on = idOf(design, sliceboard::NodeKind::Host); on != 0 && below(2) == 0)
            made.host = sliceboard::HostId{on};
        return made;
    }

    /// The id of some node of a kind, 0 if there is none.
    std::uint32_t idOf(const sliceboard::Design &design, sliceboard::NodeKind kind)
    {
        using namespace sliceboard;
        std::vector<std::uint32_t> ids;
        for (const Cluster &cluster : design.clusters)
            for (const Host &host : cluster.hosts) {
                if (kind == NodeKind::Host)
                    ids.push_back(host.id.value);
                for (const Gpu &gpu : host.gpus)
                    if (kind == NodeKind::Gpu)
                        ids.push_back(gpu.id.value);
            }
        return ids.empty() ? 0 : pick(ids);
    }

    /// Parents of a kind: clusters for hosts, hosts for GPUs, as places that a child's place can be made from.
    std::vector<sliceboard::Place> parentsFor(const sliceboard::Design &design, sliceboard::NodeKind kind)
    {
        using namespace sliceboard;
        std::vector<Place> parents;
        for (const Place &place : placesOf(design)) {
            if (kind == NodeKind::Host && place.kind == NodeKind::Cluster)
                parents.push_back({kind, int(design.clusters[std::size_t(place.row)].hosts.size()), -1, place.row});
            if (kind == NodeKind::Gpu && place.kind == NodeKind::Host)
                parents.push_back({kind, int(hostAt(design, place)->gpus.size()), place.row, place.cluster});
        }
        return parents;
    }

    /// A place of a kind that a node can be put at; kind None if there is no parent.
    sliceboard::Place landing(const sliceboard::Design &design, sliceboard::NodeKind kind)
    {
        using namespace sliceboard;
        const auto among = [&](std::size_t count) { return Place{kind, below(int(count) + 1)}; };
        if (kind == NodeKind::Cluster)
            return among(design.clusters.size());
        if (kind == NodeKind::Vm)
            return among(design.vms.size());
        if (kind == NodeKind::Waiver)
            return among(design.waivers.size());
        const std::vector<Place> ends = parentsFor(design, kind);
        if (ends.empty())
            return {};
        Place place = pick(ends);
        place.row = below(place.row + 1);
        return place;
    }

    sliceboard::Edit insertion(sliceboard::Design &design)
    {
        using namespace sliceboard;
        const std::vector<NodeKind> kinds{NodeKind::Cluster, NodeKind::Host, NodeKind::Host, NodeKind::Gpu,
                                          NodeKind::Gpu,     NodeKind::Vm,   NodeKind::Vm,   NodeKind::Waiver};
        const Place at = landing(design, pick(kinds));
        switch (at.kind) {
        case NodeKind::Host:
            return Insert{at, host(design)};
        case NodeKind::Gpu:
            return Insert{at, gpu(design)};
        case NodeKind::Vm:
            return Insert{at, vm(design, {newId(design)})};
        case NodeKind::Waiver:
            return Insert{at, Waiver{{newId(design)}, word(), {word()}, word(), word(), {}, {}}};
        default:
            return Insert{landing(design, NodeKind::Cluster), cluster(design)};
        }
    }

    sliceboard::Edit move(const sliceboard::Design &design, const sliceboard::Place &from)
    {
        return sliceboard::Move{from, landing(design, from.kind)};
    }

    sliceboard::Edit replacement(sliceboard::Design &design, const sliceboard::Place &at)
    {
        using namespace sliceboard;
        switch (at.kind) {
        case NodeKind::Cluster:
            return Replace{at, clusterFacts()};
        case NodeKind::Host: {
            HostFacts facts = *hostAt(design, at);
            facts.name = word();
            settings(facts);
            return Replace{at, facts};
        }
        case NodeKind::Gpu: {
            Gpu changed = *gpuAt(design, at);
            changed.use = GpuUse(below(3));
            settings(changed);
            return Replace{at, changed};
        }
        case NodeKind::Vm:
            return Replace{at, vm(design, vmAt(design, at)->id)};
        default: {
            Waiver waiver = design.waivers[std::size_t(at.row)];
            waiver.reason = word();
            return Replace{at, waiver};
        }
        }
    }

    std::mt19937 m_random;
};
