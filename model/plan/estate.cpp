// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/estate.h"

#include "model/comparison/aligned.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace sliceboard {
namespace {

void takeTodaysFacts(HostFacts &host)
{
    if (host.currentGraphics)
        host.graphics = host.currentGraphics;
}

void takeTodaysFacts(Gpu &gpu)
{
    gpu.use = gpu.currentUse.value_or(gpu.use);
    gpu.vgpuMode = gpu.currentVgpuMode.value_or(gpu.vgpuMode);
}

/// Drops what only repeats the GPU's use and mode, or the host's default.
void sayOnce(Gpu &gpu, const HostFacts &host)
{
    if (gpu.use != GpuUse::Vgpu)
        gpu.vgpuMode = VgpuMode::SameSize;
    if (gpu.passthroughEnabled == (gpu.use == GpuUse::Passthrough))
        gpu.passthroughEnabled.reset();
    if (gpu.migEnabled == (gpu.use == GpuUse::Vgpu && gpu.vgpuMode == VgpuMode::Mig))
        gpu.migEnabled.reset();
    const bool isDirect = host.graphics == HostGraphics::SharedDirect;
    if (host.graphics && gpu.graphics == (isDirect ? GpuGraphics::SharedDirect : GpuGraphics::Shared))
        gpu.graphics.reset();
}

/// GPUs by id, with the hosts they are in.
using Homes = std::unordered_map<GpuId, std::pair<const Host *, const Gpu *>>;

Homes homesOf(const Design &design)
{
    Homes homes;
    for (const Cluster &cluster : design.clusters)
        for (const Host &host : cluster.hosts)
            for (const Gpu &gpu : host.gpus)
                homes.emplace(gpu.id, std::pair(&host, &gpu));
    return homes;
}

void settle(Vm &vm, const Homes &homes)
{
    vm.tags.clear();
    vm.extras.clear();
    for (const Device &device : vm.devices)
        if (const auto home = device.gpu ? homes.find(*device.gpu) : homes.end(); home != homes.end() && !vm.host)
            vm.host = home->second.first->id;
    if (!vm.host)
        vm.power = PowerState::Off;
    for (Device &device : vm.devices) {
        const auto home = device.gpu ? homes.find(*device.gpu) : homes.end();
        if (home == homes.end() || home->second.second->vgpuMode == VgpuMode::SameSize)
            device.at.reset();
        if (vm.power == PowerState::Off)
            device = atRest(std::move(device));
    }
}

template <class Act> void forEachGpu(Design &estate, const Act &act)
{
    for (Cluster &cluster : estate.clusters)
        for (Host &host : cluster.hosts)
            for (Gpu &gpu : host.gpus)
                act(gpu, host);
}

/// A GPU that nobody gave a use serves what runs on it.
void takeUsesFromVms(Design &estate)
{
    std::unordered_map<GpuId, DeviceKind> served;
    for (const Vm &vm : estate.vms)
        for (const Device &device : vm.devices)
            if (device.gpu && vm.power == PowerState::On)
                served.emplace(*device.gpu, device.kind);
    forEachGpu(estate, [&](Gpu &gpu, const HostFacts &) {
        if (const auto by = served.find(gpu.id); by != served.end() && gpu.use == GpuUse::Unassigned)
            gpu.use = by->second == DeviceKind::Vgpu ? GpuUse::Vgpu : GpuUse::Passthrough;
    });
}

void dropSketch(Gpu &gpu)
{
    gpu.currentUse.reset();
    gpu.currentVgpuMode.reset();
    gpu.reservations.clear();
    gpu.extras.clear();
}

/// Everything that == looks at, in the order of names.
void sortByName(Design &design)
{
    const auto byPlace = [](const Device &device) {
        return std::tuple(device.kind, device.profile, device.label, device.group, device.gpu, device.at);
    };
    std::ranges::sort(design.clusters, {}, &Cluster::name);
    for (Cluster &cluster : design.clusters) {
        std::ranges::sort(cluster.hosts, {}, &Host::name);
        for (Host &host : cluster.hosts)
            std::ranges::sort(host.gpus, {}, &Gpu::address);
    }
    std::ranges::sort(design.vms, {}, &Vm::name);
    for (Vm &vm : design.vms)
        std::ranges::sort(vm.devices, {}, byPlace);
}

} // namespace

void dropRepeated(Design &estate) { forEachGpu(estate, sayOnce); }

Device atRest(Device device)
{
    if (device.kind != DeviceKind::Passthrough) {
        device.gpu.reset();
        device.at.reset();
    }
    return device;
}

Design estateOf(const Design &design, bool asIs)
{
    Design estate;
    estate.clusters = design.clusters;
    estate.vms = design.vms;
    estate.lastId = design.lastId;
    for (Cluster &cluster : estate.clusters) {
        cluster.extras.clear();
        for (Host &host : cluster.hosts) {
            if (asIs)
                takeTodaysFacts(host);
            host.currentGraphics.reset();
            host.extras.clear();
        }
    }
    forEachGpu(estate, [&](Gpu &gpu, const HostFacts &) {
        if (asIs)
            takeTodaysFacts(gpu);
        dropSketch(gpu);
    });
    takeUsesFromVms(estate);
    dropRepeated(estate);
    const Homes homes = homesOf(estate);
    for (Vm &vm : estate.vms)
        settle(vm, homes);
    return estate;
}

bool sameEstate(const Design &a, const Design &b)
{
    Design first = a;
    Design second = aligned(a, b);
    sortByName(first);
    sortByName(second);
    return first.clusters == second.clusters && first.vms == second.vms;
}

} // namespace sliceboard
