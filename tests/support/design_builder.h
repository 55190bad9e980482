// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <fmt/format.h>

namespace sliceboard::testing {

/// Writes a small design in one expression:
///
///     DesignBuilder().host("esx01").esxi("8.0.3").manager("17.4")
///         .gpu("a100-pcie-40gb").mode(VgpuMode::MixedSize)
///         .vm("vm-1").guest(DriverKind::Vgpu, "17.4").vgpu("grid_a100-10c", 0)
///
/// Words about hosts, GPUs and VMs speak of the last one added. GPUs are counted from 0 over the whole design. A host
/// comes with nothing entered but the default graphics type Shared Direct; ids are given in the order of writing.
class DesignBuilder {
public:
    DesignBuilder() { m_design.name = "test"; }

    DesignBuilder &cluster(const std::string &name)
    {
        m_design.clusters.emplace_back();
        m_design.clusters.back().id = {nextId()};
        m_design.clusters.back().name = name;
        return *this;
    }

    DesignBuilder &host(const std::string &name)
    {
        if (m_design.clusters.empty())
            cluster("cluster");
        auto &hosts = m_design.clusters.back().hosts;
        hosts.emplace_back();
        hosts.back().id = {nextId()};
        hosts.back().name = name;
        return graphics(HostGraphics::SharedDirect);
    }
    DesignBuilder &esxi(const std::string &version)
    {
        lastHost().esxi = EsxiVersion::parse(version);
        return *this;
    }
    DesignBuilder &manager(const std::string &release) { return hostDriver(DriverKind::VgpuManager, release); }
    DesignBuilder &hostDriver(DriverKind kind, const std::string &release = {})
    {
        lastHost().vgpuManager = {kind, release};
        return *this;
    }
    DesignBuilder &package(std::optional<ManagerPackage> package)
    {
        lastHost().managerPackage = package;
        return *this;
    }
    DesignBuilder &policy(AssignmentPolicy policy)
    {
        lastHost().assignmentPolicy = policy;
        return *this;
    }
    DesignBuilder &graphics(std::optional<HostGraphics> graphics)
    {
        lastHost().graphics = graphics;
        return *this;
    }

    DesignBuilder &currentGraphics(HostGraphics graphics)
    {
        lastHost().currentGraphics = graphics;
        return *this;
    }
    DesignBuilder &vib(const std::string &name)
    {
        lastHost().managerVib = name;
        return *this;
    }

    DesignBuilder &gpu(const std::string &model, GpuUse use = GpuUse::Vgpu, VgpuMode mode = VgpuMode::SameSize)
    {
        auto &gpus = lastHost().gpus;
        gpus.emplace_back();
        gpus.back().id = {nextId()};
        gpus.back().address = fmt::format("0000:{:02x}:00.0", 0x10 + gpus.size());
        gpus.back().model = model;
        gpus.back().use = use;
        gpus.back().vgpuMode = mode;
        m_gpus.push_back(gpus.back().id);
        return *this;
    }
    DesignBuilder &use(GpuUse use) { return gpuFact(&Gpu::use, use); }
    DesignBuilder &mode(VgpuMode mode) { return gpuFact(&Gpu::vgpuMode, mode); }
    DesignBuilder &currentUse(GpuUse use) { return gpuFact(&Gpu::currentUse, use); }
    DesignBuilder &currentMode(VgpuMode mode) { return gpuFact(&Gpu::currentVgpuMode, mode); }
    DesignBuilder &passthroughEnabled(bool on) { return gpuFact(&Gpu::passthroughEnabled, on); }
    DesignBuilder &migEnabled(bool on) { return gpuFact(&Gpu::migEnabled, on); }
    DesignBuilder &gpuGraphics(GpuGraphics graphics) { return gpuFact(&Gpu::graphics, graphics); }
    DesignBuilder &reserve(const std::string &profile, std::optional<int> at = {}, int times = 1)
    {
        lastHost().gpus.back().reservations.insert(lastHost().gpus.back().reservations.end(), std::size_t(times),
                                                   {profile, at});
        return *this;
    }

    DesignBuilder &vm(const std::string &name)
    {
        m_design.vms.emplace_back();
        m_design.vms.back().id = {nextId()};
        m_design.vms.back().name = name;
        return *this;
    }
    DesignBuilder &guest(DriverKind kind, const std::string &release = {})
    {
        m_design.vms.back().guestDriver = {kind, release};
        return *this;
    }
    DesignBuilder &os(const std::string &name) { return vmFact(&Vm::guestOs, name); }
    DesignBuilder &firmware(Firmware firmware) { return vmFact(&Vm::firmware, firmware); }
    DesignBuilder &memory(int gib) { return vmFact(&Vm::memory, Mebibytes::fromGib(gib)); }
    DesignBuilder &reserved(int gib) { return vmFact(&Vm::reservation, Mebibytes::fromGib(gib)); }
    DesignBuilder &reserveAll() { return vmFact(&Vm::reserveAll, true); }
    DesignBuilder &mmio(int gib) { return vmFact(&Vm::mmio, Mebibytes::fromGib(gib)); }
    // Facts that only a few tests need: the function gets the last entity of its kind.
    template <class Change> DesignBuilder &setCluster(Change change)
    {
        change(m_design.clusters.back());
        return *this;
    }
    template <class Change> DesignBuilder &setHost(Change change)
    {
        change(lastHost());
        return *this;
    }
    template <class Change> DesignBuilder &setGpu(Change change)
    {
        change(lastHost().gpus.back());
        return *this;
    }
    template <class Change> DesignBuilder &setVm(Change change)
    {
        change(m_design.vms.back());
        return *this;
    }
    DesignBuilder &need(VmNeed need)
    {
        m_design.vms.back().needs.insert(need);
        return *this;
    }
    /// The last device belongs to this device group.
    DesignBuilder &inGroup(const std::string &word)
    {
        m_design.vms.back().devices.back().group = word;
        return *this;
    }

    DesignBuilder &off()
    {
        m_design.vms.back().power = PowerState::Off;
        return *this;
    }
    /// Pins the VM to the last host with this name.
    DesignBuilder &pin(const std::string &hostName)
    {
        for (const Cluster &cluster : m_design.clusters)
            for (const Host &host : cluster.hosts)
                if (host.name == hostName)
                    m_design.vms.back().host = host.id;
        return *this;
    }
    DesignBuilder &vgpu(const std::string &profile, std::optional<int> onGpu = {}, std::optional<int> at = {})
    {
        return device(DeviceKind::Vgpu, profile, onGpu, at);
    }
    DesignBuilder &passthrough(std::optional<int> onGpu = {}) { return device(DeviceKind::Passthrough, {}, onGpu, {}); }
    DesignBuilder &dynamic(const std::string &model, std::optional<int> onGpu = {})
    {
        return device(DeviceKind::DynamicPassthrough, model, onGpu, {});
    }
    /// A VM on a GPU with the vGPU guest driver 17.4, which suits goodHost().
    DesignBuilder &vgpuVm(const std::string &name, const std::string &profile, int onGpu, std::optional<int> at = {})
    {
        return vm(name).guest(DriverKind::Vgpu, "17.4").vgpu(profile, onGpu, at);
    }
    /// A VM with a whole GPU and the Data Center driver.
    DesignBuilder &wholeVm(const std::string &name, int onGpu)
    {
        return vm(name).guest(DriverKind::DataCenter).passthrough(onGpu);
    }
    /// `count` more VMs as of vgpuVm(), named by their number, all on one GPU.
    DesignBuilder &vgpuVms(int count, const std::string &profile, int onGpu, const std::string &release = "17.4")
    {
        for (int i = 0; i < count; ++i)
            vm(fmt::format("vm-{}", m_design.vms.size() + 1)).guest(DriverKind::Vgpu, release).vgpu(profile, onGpu);
        return *this;
    }

    DesignBuilder &severity(const std::string &rule, Severity severity)
    {
        m_design.severities[rule] = severity;
        return *this;
    }

    const Design &build()
    {
        m_design.lastId = m_lastId;
        return m_design;
    }
    operator const Design &() { return build(); } // NOLINT: a builder may stand for its design
    GpuId gpuId(int number) const { return m_gpus[std::size_t(number)]; }

private:
    std::uint32_t nextId() { return ++m_lastId; }
    Host &lastHost() { return m_design.clusters.back().hosts.back(); }

    template <class Member, class Value> DesignBuilder &gpuFact(Member member, Value value)
    {
        lastHost().gpus.back().*member = value;
        return *this;
    }

    template <class Member, class Value> DesignBuilder &vmFact(Member member, Value value)
    {
        m_design.vms.back().*member = value;
        return *this;
    }

    DesignBuilder &device(DeviceKind kind, const std::string &profile, std::optional<int> onGpu, std::optional<int> at)
    {
        Device device;
        device.kind = kind;
        device.profile = profile;
        if (onGpu)
            device.gpu = m_gpus[std::size_t(*onGpu)];
        device.at = at;
        m_design.vms.back().devices.push_back(device);
        return *this;
    }

    Design m_design;
    std::vector<GpuId> m_gpus;
    std::uint32_t m_lastId = 0;
};

/// A host on which all is right: ESXi 8.0 Update 3, vGPU Manager 17.4, Shared Direct.
inline DesignBuilder goodHost(const std::string &name = "esx01")
{
    return DesignBuilder().host(name).esxi("8.0.3").manager("17.4");
}

} // namespace sliceboard::testing
