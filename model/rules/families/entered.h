// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <algorithm>

namespace sliceboard {

// When a missing fact is asked for. Most settings of real servers are beside the point while a design is sketched, and
// a finding for each of them would bury those that matter. So a setting that is not entered stays unmentioned until
// the design shows that somebody enters its kind of fact for the same entity; from then on every missing setting that a
// rule needs there is reported as unknown. What a VM needs (Vm::needs, a device group) always asks for the facts that
// it rests on, since it was entered itself.

/// Settings of the server: BIOS, boot device.
inline bool entersServerSettings(const Host &host) { return host.bios != BiosSettings{} || host.boot.has_value(); }

/// Settings of the vGPU software of a host: scheduler, licence system.
inline bool entersVgpuSettings(const Host &host)
{
    return host.scheduler.has_value() || host.licenseSystem.has_value();
}

/// Settings of the board: display mode, primary display, ECC.
inline bool entersBoardSettings(const Gpu &gpu)
{
    return gpu.displayEnabled.has_value() || gpu.primaryDisplay.has_value() || gpu.ecc.has_value();
}

/// Module ids or bridges of a host's GPUs, or that it has an NVSwitch.
inline bool entersTopology(const Host &host)
{
    return host.nvswitch.has_value() || std::any_of(host.gpus.begin(), host.gpus.end(), [](const Gpu &gpu) {
               return gpu.moduleId.has_value() || !gpu.nvlink.empty();
           });
}

/// Virtual hardware of a VM: its version, secure boot, hot-add and hot-plug.
inline bool entersVirtualHardware(const Vm &vm)
{
    return vm.hardwareVersion || vm.secureBoot || vm.memoryHotAdd || vm.passthroughHotPlug;
}

/// Operations of a cluster: DRS, vMotion.
inline bool entersOperations(const Cluster &cluster)
{
    return cluster.drs || cluster.drsMovesVgpus || cluster.vgpuHotMigrate || cluster.vmotionGbps || cluster.stunSeconds;
}

} // namespace sliceboard
