// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/model/rules/rule_test.h"

namespace sliceboard::testing {

// What boundaries are measured by. A measure gives a number for a design; its text tells what must be equal in two
// designs that are compared.

struct Measured {
    std::int64_t value = 0;
    std::string context;
};
using Measure = std::optional<Measured> (*)(const RowOutcome &row);

inline const Host *firstHost(const Design &design)
{
    return design.clusters.empty() || design.clusters.front().hosts.empty() ? nullptr
                                                                            : &design.clusters.front().hosts.front();
}

inline std::string esxiOf(const Design &design)
{
    const Host *host = firstHost(design);
    return host && host->esxi ? host->esxi->toString() : std::string();
}

inline std::optional<Measured> byDay(const RowOutcome &row)
{
    const Host *host = firstHost(row.design);
    return host ? std::optional(Measured{row.today.toJulianDay(), host->vgpuManager.release}) : std::nullopt;
}

inline std::optional<Measured> byDevices(const RowOutcome &row)
{
    std::size_t most = 0;
    for (const Vm &vm : row.design.vms)
        most = std::max(most, vm.devices.size());
    return Measured{std::int64_t(most), esxiOf(row.design)};
}

/// Running vGPUs and reserved slots of the whole design, by the profile of the first.
inline std::optional<Measured> bySlots(const RowOutcome &row)
{
    std::int64_t slots = 0;
    for (const Vm &vm : row.design.vms)
        slots += vm.power == PowerState::On ? std::int64_t(vm.devices.size()) : 0;
    for (const Cluster &cluster : row.design.clusters)
        for (const Host &host : cluster.hosts)
            for (const Gpu &gpu : host.gpus)
                slots += std::int64_t(gpu.reservations.size());
    const bool has = !row.design.vms.empty() && !row.design.vms.front().devices.empty();
    return Measured{slots, has ? row.design.vms.front().devices.front().profile : std::string()};
}

/// The first VM, and what it asks for first.
inline const Vm *firstVm(const Design &design) { return design.vms.empty() ? nullptr : &design.vms.front(); }

inline std::string askedFirst(const Vm &vm) { return vm.devices.empty() ? std::string() : vm.devices.front().profile; }

inline std::optional<Measured> byHardware(const RowOutcome &row)
{
    const Vm *vm = firstVm(row.design);
    return vm && vm->hardwareVersion ? std::optional(Measured{*vm->hardwareVersion, std::to_string(vm->devices.size())})
                                     : std::nullopt;
}

inline std::optional<Measured> byMmio(const RowOutcome &row)
{
    const Vm *vm = firstVm(row.design);
    return vm && vm->mmio ? std::optional(Measured{vm->mmio->wholeGib(), askedFirst(*vm)}) : std::nullopt;
}

inline std::optional<Measured> byMemory(const RowOutcome &row)
{
    const Vm *vm = firstVm(row.design);
    return vm && vm->memory ? std::optional(Measured{vm->memory->wholeGib(), askedFirst(*vm)}) : std::nullopt;
}

inline std::optional<Measured> byReservation(const RowOutcome &row)
{
    const Vm *vm = firstVm(row.design);
    return vm && vm->memory && vm->reservation
        ? std::optional(Measured{vm->reservation->wholeGib(), std::to_string(vm->memory->value)})
        : std::nullopt;
}

inline std::optional<Measured> byStunLimit(const RowOutcome &row)
{
    const Cluster *cluster = row.design.clusters.empty() ? nullptr : &row.design.clusters.front();
    return cluster && cluster->stunSeconds
        ? std::optional(Measured{*cluster->stunSeconds, std::to_string(cluster->vmotionGbps.value_or(0))})
        : std::nullopt;
}

inline std::optional<Measured> byGuestBranch(const RowOutcome &row)
{
    const Vm *vm = firstVm(row.design);
    const Host *host = firstHost(row.design);
    const auto guest = vm && host ? VgpuRelease::parse(vm->guestDriver.release) : std::nullopt;
    return guest ? std::optional(Measured{guest->branch, host->vgpuManager.release}) : std::nullopt;
}

/// A rule with a number: two rows whose numbers differ by one step must find different things.
struct NumberBound {
    const char *rule;
    Measure measure;
};

constexpr NumberBound kNumberBounds[] = {
    {"driver-branch-eol", byDay},
    {"multi-vgpu-count", byDevices},
    {"passthrough-count", byDevices},
    {"nvswitch-partition-size", byDevices},
    {"passthrough-gpu-shared", bySlots},
    {"equal-size-capacity", bySlots},
    {"mixed-size-capacity", bySlots},
    {"fb-overcommit", bySlots},
    {"c-series-count-cap", bySlots},
    {"mig-slices-exceeded", bySlots},
    {"mig-me-profile-limit", bySlots},
    {"profiler-multiple-vms", bySlots},
    {"vmotion-destination-mismatch", bySlots},
    {"ha-no-spare-gpu", bySlots},
    {"multi-vgpu-hw-version", byHardware},
    {"passthrough-dynamic-hw", byHardware},
    {"vm-memory-not-reserved", byReservation},
    {"vm-mmio-64bit-missing", byMemory},
    {"vm-mmio-too-small", byMmio},
    {"vmotion-stun-time", byStunLimit},
    {"guest-host-branch-incompatible", byGuestBranch},
    {"guest-newer-than-host", byGuestBranch},
    {"guest-older-branch-feature-limit", byGuestBranch},
};

/// A rule with a version of the catalog from which on something holds: rows below it and just at it must find
/// different things.
struct VersionBound {
    const char *rule;
    const char *limit; ///< id in limits.yaml
    bool byBranch = false; ///< the vGPU branch, else the ESXi version
};

constexpr VersionBound kVersionBounds[] = {
    {"assignment-policy-ignored", "assignment-policy"},
    {"passthrough-dynamic-no-free-match", "dynamic-directpath"},
    {"host-graphics-type-not-shared-direct", "shared-direct"},
    {"gpu-graphics-type-not-shared-direct", "shared-direct"},
    {"vgpu-host-driver-wrong-package", "manager-packages", true},
    {"graphics-series-with-aie-package", "manager-packages", true},
    {"mixed-series-same-size", "mixed-series-same-size"},
    {"mixed-size-unsupported", "mixed-size"},
    {"mixed-size-unsupported", "mixed-size", true},
    {"mig-vsphere-version", "mig"},
    {"mig-new-profiles-need-80u3", "mig-double-memory"},
    {"mig-timesliced-unsupported", "mig-time-sliced"},
    {"mig-timesliced-unsupported", "mig-time-sliced", true},
    {"multi-vgpu-fractional", "multi-vgpu-fractional"},
    {"device-group-partial-host", "device-groups"},
    {"nvlink-needs-device-group", "device-groups"},
    {"nvlink-needs-device-group", "device-groups-nvswitch"},
    {"passthrough-hotplug-with-dynamic", "passthrough-hot-plug"},
    {"vm-memory-not-reserved", "memory-reserved-by-itself"},
    {"vmotion-vgpu-not-enabled", "vgpu-vmotion"},
    {"vmotion-stun-time", "vgpu-stun"},
    {"drs-fully-automated", "drs-vgpu-automation"},
    {"license-server-legacy", "license-system", true},
};

/// A rule whose text names versions or generations, but whose bound is neither: rows on both sides of it, by name.
struct NamedBound {
    const char *rule;
    const char *fires; ///< row, without the rule's id before it
    const char *silent;
};

constexpr NamedBound kNamedBounds[] = {
    {"esxi-vgpu-release-mismatch", "8.0 with 14.4", "8.0 with 15.0"},
    {"esxi-vgpu-release-mismatch", "6.7 with 14.2", "6.7 with 14.1"},
    {"gpu-unsupported-by-release", "A10 with 12.1", "A10 with 12.2"},
    {"gpu-unsupported-by-release", "P40 with 17.0: named no more", "P40 with 16.4"},
    {"host-vib-esxi-major-mismatch", "800 on 7.0 U3", "800 on 8.0 (first)"},
    {"host-vib-esxi-major-mismatch", "703 on 8.0", "703 on 7.0 U3"},
    {"sriov-disabled", "off, Ampere", "off, Turing"},
    {"ari-disabled", "off", "off, Volta"},
    {"vtd-disabled", "off, vGPU on Ampere", "off, vGPU on Turing"},
    {"blackwell-ada-manual-placement", "Ada, 19.0, fixed", "Ada, 18.4, fixed"},
    {"blackwell-ada-manual-placement", "Ada, 19.0, fixed", "Ampere, 19.0, fixed"},
    {"nvswitch-esxi-too-old", "H100, 8.0 U1", "H100, 8.0 U2"},
    {"nvswitch-esxi-too-old", "A100, 8.0", "A100, 8.0 U1"},
    {"nvswitch-partition-geometry", "modules 7 and 8", "modules 6 and 8"},
    {"ecc-unsupported", "on", "on, newer board"},
    {"uvm-needs-full-or-mig", "part of a GPU", "whole GPU"},
    {"mixed-size-no-valid-placement", "fixed ones overlap", "fixed ones touch"},
    {"mixed-size-order-dependent", "four of 16 GB, one of 4 GB", "three of 16 GB, one of 4 GB"},
};

/// Rules whose text names versions, but that do not look at them: those of the mode, NVLink or guest systems, which
/// another rule judges.
constexpr const char *kJudgedElsewhere[] = {"mixed-size-stranded", "mixed-size-mode-volatile",
                                            "mixed-size-fixed-share-scheduler", "p2p-needs-full-profile",
                                            "guest-os-unsupported"};

/// Why a rule has no row in which it asks for a fact: another rule asks for the facts that it rests on, or (nullptr)
/// all its facts have a meaning when they are not entered. Models and profiles are asked for by profile-not-in-catalog.
struct AsksNothing {
    const char *rule;
    const char *asker;
};

constexpr const char *kProfiles = "profile-not-in-catalog";
constexpr const char *kSwitch = "device-group-partial-host";
constexpr const char *kPair = "guest-host-branch-incompatible";
constexpr AsksNothing kAskNothing[] = {
    {"vm-mixes-passthrough-and-vgpu", nullptr},
    {"gpu-in-two-modes", nullptr},
    {"mode-switch-needs-reboot", nullptr}, // the use of today is the planned one, unless entered
    {"passthrough-gpu-shared", nullptr},
    {"passthrough-not-enabled-on-device", nullptr}, // follows the use, unless entered
    {"passthrough-device-on-other-host", nullptr},
    {"vgpu-device-on-other-host", nullptr},
    {"same-host-mixed-modes-ok", nullptr},
    {"passthrough-gpu-not-monitorable", nullptr},
    {"companion-audio-function", kProfiles},
    {"passthrough-nvlink-peers-split", nullptr}, // no word: no bridge
    {"vgpu-host-driver-missing", nullptr}, // no driver entered: none installed
    {"vgpu-host-driver-not-needed", nullptr},
    {"guest-driver-on-host", nullptr},
    {"guest-driver-missing", nullptr}, // fires when nothing is entered
    {"vgpu-guest-driver-wrong-kind", nullptr},
    {"passthrough-driver-choice", nullptr},
    {"host-driver-in-guest", nullptr},
    {"guest-newer-than-host", kPair},
    {"guest-older-branch-feature-limit", kPair},
    {"gpu-graphics-type-not-shared-direct", "host-graphics-type-not-shared-direct"},
    {"assignment-policy-ignored", nullptr}, // an unknown ESXi is taken to be new: it informs
    {"spread-policy-strands-profiles", kProfiles},
    {"host-heterogeneous-gpus-ok", kProfiles},
    {"board-multi-gpu-count", kProfiles},
    {"fb-overcommit", kProfiles},
    {"equal-size-mode-mixed-sizes", kProfiles},
    {"mixed-size-order-dependent", "mixed-size-no-valid-placement"},
    {"mixed-size-stranded", "mixed-size-no-valid-placement"},
    {"mixed-size-mode-volatile", nullptr},
    {"mode-change-while-busy", nullptr}, // the mode of today is the planned one, unless entered
    {"c-series-count-cap", kProfiles},
    {"same-size-slot-conflict", kProfiles},
    {"mig-not-capable", kProfiles},
    {"mig-and-timesliced-same-gpu", kProfiles},
    {"mig-mode-not-enabled", nullptr}, // follows the mode, unless entered
    {"mig-left-enabled", nullptr},
    {"mig-slices-exceeded", "mig-no-valid-placement"},
    {"mig-order-dependent", "mig-no-valid-placement"},
    {"mig-stranded", "mig-no-valid-placement"},
    {"mig-me-profile-limit", "mig-no-valid-placement"},
    {"mig-no-nvlink", "p2p-needs-full-profile"},
    {"multi-vgpu-same-board-series", kProfiles},
    {"multi-vgpu-mig-plus-timesliced", kProfiles},
    {"gpu-hotplug", nullptr},
    {"nvswitch-partition-size", kSwitch},
    {"nvswitch-mig", kSwitch},
    {"vm-guest-not-64bit", nullptr}, // nearly every guest system is a 64-bit one
    {"vm-mmio-too-small", "vm-mmio-64bit-missing"},
    {"vm-console-blank", nullptr},
    {"guest-os-unsupported", nullptr}, // nearly every guest system would do
    {"vmotion-passthrough", nullptr},
    {"vmotion-cuda-tools", nullptr},
    {"ha-static-passthrough", nullptr},
    {"ft-with-gpu", nullptr},
    {"snapshot-suspend-passthrough", nullptr},
    {"snapshot-memory-vgpu", nullptr},
    {"srm-passthrough", nullptr},
    {"fb-reserved-info", kProfiles},
    {"profiler-multiple-vms", nullptr},
    {"x11-drm-options", nullptr}, // a hint for those that say that the guest is Linux
};

} // namespace sliceboard::testing
