// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace sliceboard {

/// What a GPU serves: DirectPath I/O for one VM, or vGPUs.
enum class GpuUse { Unassigned, Passthrough, Vgpu };
/// How a vGPU GPU is divided (vSphere API: sameSize, mixedSize, multiInstanceGpu).
enum class VgpuMode { SameSize, MixedSize, Mig };
/// A host's default graphics type (vSphere API: shared, sharedDirect).
enum class HostGraphics { Shared, SharedDirect };
/// A device's active graphics type (vSphere API: basic, shared, direct, sharedDirect).
enum class GpuGraphics { Basic, Shared, Direct, SharedDirect };
/// Which GPU of the host takes the next vGPU: the one with fewest VMs (performance) or with most (consolidation).
enum class AssignmentPolicy { Performance, Consolidation };
/// NVIDIA's three drivers, and none. DataCenter: guest of a passthrough VM; VgpuManager: ESXi host; Vgpu: guest of a
/// vGPU VM.
enum class DriverKind { None, DataCenter, VgpuManager, Vgpu };
/// The two packages of the vGPU Manager: NVD-AIE (compute) and NVD-VGPU (graphics).
enum class ManagerPackage { NvdAie, NvdVgpu };
enum class Firmware { Bios, Efi };
/// From what a host boots.
enum class BootDevice { Disk, Usb, Network };
/// How time-sliced vGPUs take turns on a GPU.
enum class Scheduler { BestEffort, EqualShare, FixedShare };
/// NVIDIA License System (CLS or DLS), or the legacy licence server that it replaced.
enum class LicenseSystem { Nls, Legacy };
/// NVIDIA's software editions: RTX Virtual Workstation, Virtual PC, Virtual Applications, AI Enterprise.
enum class LicenseEdition { Vws, Vpc, Vapps, Nvaie };
/// How far DRS moves VMs by itself.
enum class DrsLevel { Off, Manual, PartiallyAutomated, FullyAutomated };
/// What is wanted of a VM beside running: operations of vSphere and features of the GPU.
enum class VmNeed {
    Vmotion,
    HighAvailability,
    FaultTolerance,
    Snapshot,
    MemorySnapshot,
    Suspend,
    SiteRecovery,
    PeerToPeer,
    GpuDirect,
    UnifiedMemory,
    Debugging,
    Profiling,
    GpuHotPlug ///< GPUs or vGPUs come and go while the VM runs
};
enum class PowerState { On, Off };
enum class DeviceKind { Passthrough, DynamicPassthrough, Vgpu };
/// How a finding counts. Unknown lies between Info and Warning: a fact is missing.
enum class Severity { Off, Info, Unknown, Warning, Error };

/// Paper of diagrams.
enum class PaperSize { A4, A3, Letter, Tabloid };
enum class PageOrientation { Landscape, Portrait };
/// How a step of a change plan went.
enum class StepOutcome { Done, Failed, Skipped };

/// What stands together under one header of the board.
enum class BoardGrouping {
    Cluster,
    GpuModel, ///< hosts with the same GPUs
    Mode, ///< how the GPUs of a host are shared out
    Utilisation, ///< in quarters of the GPUs' memory
    Findings, ///< by the worst finding
};
/// The order of hosts within a group of the board.
enum class BoardOrder {
    Design, ///< as in the file
    Name, ///< numbers in names by value: esx9 before esx10
    FullestFirst,
    EmptiestFirst,
    WorstFirst, ///< by the worst finding, then by the number of findings
};
/// By which names an audience knows things.
enum class PresentedNames { Real, Pseudonyms };

/// Spellings of an enum in design files and reports, in enum order; specialised for each of them.
template <class E> std::span<const std::string_view> spellings();
template <> std::span<const std::string_view> spellings<GpuUse>();
template <> std::span<const std::string_view> spellings<VgpuMode>();
template <> std::span<const std::string_view> spellings<HostGraphics>();
template <> std::span<const std::string_view> spellings<GpuGraphics>();
template <> std::span<const std::string_view> spellings<AssignmentPolicy>();
template <> std::span<const std::string_view> spellings<DriverKind>();
template <> std::span<const std::string_view> spellings<ManagerPackage>();
template <> std::span<const std::string_view> spellings<Firmware>();
template <> std::span<const std::string_view> spellings<PowerState>();
template <> std::span<const std::string_view> spellings<BootDevice>();
template <> std::span<const std::string_view> spellings<Scheduler>();
template <> std::span<const std::string_view> spellings<LicenseSystem>();
template <> std::span<const std::string_view> spellings<LicenseEdition>();
template <> std::span<const std::string_view> spellings<DrsLevel>();
template <> std::span<const std::string_view> spellings<VmNeed>();
template <> std::span<const std::string_view> spellings<Severity>();
template <> std::span<const std::string_view> spellings<PaperSize>();
template <> std::span<const std::string_view> spellings<PageOrientation>();
template <> std::span<const std::string_view> spellings<StepOutcome>();
template <> std::span<const std::string_view> spellings<BoardGrouping>();
template <> std::span<const std::string_view> spellings<BoardOrder>();
template <> std::span<const std::string_view> spellings<PresentedNames>();

template <class E> std::string_view spelling(E value) { return spellings<E>()[std::size_t(value)]; }

template <class E> std::optional<E> fromSpelling(std::string_view text)
{
    const auto all = spellings<E>();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i] == text)
            return E(i);
    return {};
}

} // namespace sliceboard
