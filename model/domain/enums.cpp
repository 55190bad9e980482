// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/domain/enums.h"

namespace sliceboard {
namespace {

using Words2 = std::array<std::string_view, 2>;
using Words3 = std::array<std::string_view, 3>;
using Words4 = std::array<std::string_view, 4>;

constexpr Words3 kUse{"unassigned", "passthrough", "vgpu"};
constexpr Words3 kVgpuMode{"same-size", "mixed-size", "mig"};
constexpr Words2 kHostGraphics{"shared", "shared-direct"};
constexpr Words4 kGpuGraphics{"basic", "shared", "direct", "shared-direct"};
constexpr Words2 kPolicy{"performance", "consolidation"};
constexpr Words4 kDriver{"none", "data-center", "vgpu-manager", "vgpu"};
constexpr Words2 kPackage{"nvd-aie", "nvd-vgpu"};
constexpr Words2 kFirmware{"bios", "efi"};
constexpr Words2 kPower{"on", "off"};
constexpr Words3 kBoot{"disk", "usb", "network"};
constexpr Words3 kScheduler{"best-effort", "equal-share", "fixed-share"};
constexpr Words2 kLicenseSystem{"nls", "legacy"};
constexpr Words4 kLicense{"vws", "vpc", "vapps", "nvaie"};
constexpr Words4 kDrs{"off", "manual", "partially-automated", "fully-automated"};
constexpr std::array<std::string_view, 13> kNeed{
    "vmotion",      "ha",        "fault-tolerance", "snapshot",  "memory-snapshot", "suspend",     "site-recovery",
    "peer-to-peer", "gpudirect", "unified-memory",  "debugging", "profiling",       "gpu-hot-plug"};
constexpr Words4 kPaper{"a4", "a3", "letter", "tabloid"};
constexpr Words2 kOrientation{"landscape", "portrait"};
constexpr Words3 kOutcome{"done", "failed", "skipped"};
constexpr std::array<std::string_view, 5> kGrouping{"cluster", "gpus", "mode", "utilisation", "findings"};
constexpr std::array<std::string_view, 5> kOrder{"design", "name", "fullest", "emptiest", "worst"};
constexpr Words2 kNames{"real", "pseudonyms"};
constexpr std::array<std::string_view, 5> kSeverity{"off", "info", "unknown", "warning", "error"};

} // namespace

template <> std::span<const std::string_view> spellings<GpuUse>() { return kUse; }
template <> std::span<const std::string_view> spellings<VgpuMode>() { return kVgpuMode; }
template <> std::span<const std::string_view> spellings<HostGraphics>() { return kHostGraphics; }
template <> std::span<const std::string_view> spellings<GpuGraphics>() { return kGpuGraphics; }
template <> std::span<const std::string_view> spellings<AssignmentPolicy>() { return kPolicy; }
template <> std::span<const std::string_view> spellings<DriverKind>() { return kDriver; }
template <> std::span<const std::string_view> spellings<ManagerPackage>() { return kPackage; }
template <> std::span<const std::string_view> spellings<Firmware>() { return kFirmware; }
template <> std::span<const std::string_view> spellings<PowerState>() { return kPower; }
template <> std::span<const std::string_view> spellings<BootDevice>() { return kBoot; }
template <> std::span<const std::string_view> spellings<Scheduler>() { return kScheduler; }
template <> std::span<const std::string_view> spellings<LicenseSystem>() { return kLicenseSystem; }
template <> std::span<const std::string_view> spellings<LicenseEdition>() { return kLicense; }
template <> std::span<const std::string_view> spellings<DrsLevel>() { return kDrs; }
template <> std::span<const std::string_view> spellings<VmNeed>() { return kNeed; }
template <> std::span<const std::string_view> spellings<Severity>() { return kSeverity; }
template <> std::span<const std::string_view> spellings<PaperSize>() { return kPaper; }
template <> std::span<const std::string_view> spellings<PageOrientation>() { return kOrientation; }
template <> std::span<const std::string_view> spellings<StepOutcome>() { return kOutcome; }
template <> std::span<const std::string_view> spellings<BoardGrouping>() { return kGrouping; }
template <> std::span<const std::string_view> spellings<BoardOrder>() { return kOrder; }
template <> std::span<const std::string_view> spellings<PresentedNames>() { return kNames; }

} // namespace sliceboard
