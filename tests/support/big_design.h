// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <fmt/format.h>

namespace sliceboard::testing {

/// The GPU of one half of the hosts of bigDesign(): its profile for two same-size vGPUs and for MIG.
struct BigGpu {
    const char *model;
    const char *half; ///< time-sliced, two on a GPU
    const char *migTwo; ///< three on a GPU, at 0, 2, 4
    const char *migThree; ///< two on a GPU, at 0 and 4
    bool hasPlacementIds; ///< in same-size mode: from Ada Lovelace on
    int halfGib;
    int mmioGib;
};

/// Fills a design host by host; see bigDesign().
class BigDesign {
public:
    explicit BigDesign(int hosts)
    {
        m_design.name = fmt::format("{} hosts", hosts);
        for (int i = 0; i < hosts; ++i)
            addHost(i);
        numberVms();
    }

    Design take() { return std::move(m_design); }

private:
    static constexpr int kHostsPerCluster = 32;
    static constexpr int kGpusPerHost = 8;

    static const BigGpu &gpuOf(int host)
    {
        static constexpr BigGpu kA100{
            "a100-pcie-40gb", "grid_a100-20c", "grid_a100-2-10c", "grid_a100-3-20c", false, 20, 128};
        static constexpr BigGpu kH100{
            "h100-pcie-80gb", "nvidia_h100-40c", "nvidia_h100-2-20c", "nvidia_h100-3-40c", true, 40, 256};
        return host % 2 == 0 ? kA100 : kH100;
    }

    std::uint32_t nextId() { return ++m_design.lastId; }

    void addHost(int index)
    {
        if (index % kHostsPerCluster == 0) {
            m_design.clusters.emplace_back().id = {nextId()};
            m_design.clusters.back().name = fmt::format("cluster-{:03}", index / kHostsPerCluster + 1);
        }
        Host &host = m_design.clusters.back().hosts.emplace_back();
        host.id = {nextId()};
        host.name = fmt::format("esx{:05}", index + 1);
        host.esxi = EsxiVersion{8, 0, 3};
        host.vgpuManager = {DriverKind::VgpuManager, "19.5"};
        host.managerPackage = ManagerPackage::NvdAie;
        host.graphics = HostGraphics::SharedDirect;
        for (int gpu = 0; gpu < kGpusPerHost; ++gpu)
            addGpu(host, gpu, gpuOf(index));
        for (int gpu = 0; gpu < kGpusPerHost; ++gpu)
            addVms(host, gpu, gpuOf(index));
    }

    /// Two GPUs in passthrough, three in same-size mode, three in MIG mode.
    static void addUse(Gpu &gpu, int row)
    {
        gpu.use = row < 2 ? GpuUse::Passthrough : GpuUse::Vgpu;
        gpu.vgpuMode = row < 5 ? VgpuMode::SameSize : VgpuMode::Mig;
    }

    void addGpu(Host &host, int row, const BigGpu &kind)
    {
        Gpu &gpu = host.gpus.emplace_back();
        gpu.id = {nextId()};
        gpu.address = fmt::format("0000:{:02x}:00.0", 0x17 + row * 0x11);
        gpu.model = kind.model;
        addUse(gpu, row);
    }

    void addVms(const Host &host, int row, const BigGpu &kind)
    {
        const GpuId gpu = host.gpus[std::size_t(row)].id;
        if (row < 2)
            return addVm(host, {DeviceKind::Passthrough, {}, {}, gpu, {}, {}}, kind);
        if (row < 5) {
            for (int i = 0; i < 2; ++i)
                addVm(host, {DeviceKind::Vgpu, kind.half, {}, gpu, halfId(kind, i), {}}, kind);
            return;
        }
        const int count = row == 7 ? 2 : 3;
        for (int i = 0; i < count; ++i)
            addVm(host, {DeviceKind::Vgpu, row == 7 ? kind.migThree : kind.migTwo, {}, gpu, i * (row == 7 ? 4 : 2), {}},
                  kind);
    }

    static std::optional<int> halfId(const BigGpu &kind, int slot)
    {
        return kind.hasPlacementIds ? std::optional(slot * kind.halfGib) : std::nullopt;
    }

    void addVm(const Host &host, Device device, const BigGpu &kind)
    {
        Vm &vm = m_design.vms.emplace_back();
        const bool passthrough = device.kind == DeviceKind::Passthrough;
        vm.name = fmt::format("{}-{:06}", passthrough ? "train" : "infer", m_design.vms.size());
        vm.host = host.id;
        vm.guestOs = "ubuntu-22.04";
        vm.guestDriver = passthrough ? Driver{DriverKind::DataCenter, "580.65.06"} : Driver{DriverKind::Vgpu, "19.5"};
        vm.firmware = Firmware::Efi;
        vm.memory = Mebibytes::fromGib(64);
        vm.reserveAll = true;
        vm.mmio = Mebibytes::fromGib(kind.mmioGib);
        vm.devices.push_back(std::move(device));
    }

    /// Ids in the order in which a file is read: all hosts before the first VM.
    void numberVms()
    {
        for (Vm &vm : m_design.vms)
            vm.id = {nextId()};
    }

    Design m_design;
};

/// A legal design of this many hosts, with 8 GPUs and 16 VMs each: A100 and H100 in turn, every host with
/// passthrough, same-size and MIG GPUs. The same for the same count, with ids as the reader gives them.
inline Design bigDesign(int hosts) { return BigDesign(hosts).take(); }

} // namespace sliceboard::testing
