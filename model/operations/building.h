// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/placing.h"

#include <functional>
#include <span>

namespace sliceboard {

/// What to make several hosts from. Names are `prefix` + number, counted from `firstNumber` and padded to `digits`.
struct NewHosts {
    ClusterId cluster;
    int count = 1;
    std::string prefix = "esx";
    int firstNumber = 1;
    int digits = 2;
    std::optional<EsxiVersion> esxi;
    Driver vgpuManager;
    std::optional<ManagerPackage> managerPackage;
    std::optional<HostGraphics> graphics;
    AssignmentPolicy assignmentPolicy = AssignmentPolicy::Performance;
    std::string server; ///< key of the catalog's servers, whose other facts the hosts get; empty: none
    std::string gpuModel; ///< key; may be empty when gpuCount is 0
    int gpuCount = 0; ///< physical GPUs per host
    GpuUse gpuUse = GpuUse::Unassigned;
    VgpuMode vgpuMode = VgpuMode::SameSize;
};

struct NewVms {
    int count = 1;
    std::string prefix = "vm";
    int firstNumber = 1;
    int digits = 2;
    Vm likeness; ///< its id and name are ignored; devices become waiting
};

/// Hands out numbers for new nodes; Document::newId in the program.
using NewId = std::function<std::uint32_t()>;

Edits addCluster(const Facts &facts, const NewId &newId, const std::string &name);
/// Refuses names that are taken, counts below 1 or above 1,000, more than 64 GPUs a host, and unknown clusters and
/// servers. From a server come BIOS settings, boot device and NVSwitch, and the module ids if the GPUs are the server's.
Edits addHosts(const Facts &facts, const NewId &newId, const NewHosts &wanted);
/// Adds physical GPUs of one model to a host, at the next free PCI addresses; those of one board are neighbours.
Edits addGpus(const Facts &facts, const NewId &newId, HostId host, const std::string &model, int count);
/// Refuses names that are taken and counts below 1 or above 10,000.
Edits addVms(const Facts &facts, const NewId &newId, const NewVms &wanted);
/// Removes entities of any kind; VMs placed on what goes wait again, and lose a pin to it.
Edits removeEntities(const Facts &facts, std::span<const EntityRef> refs);

/// "esx07" of "esx", 7 and 2 digits.
std::string numberedName(const std::string &prefix, int number, int digits);
/// The first number from which `count` names with this prefix are free among hosts and VMs.
int firstFreeNumber(const Facts &facts, const std::string &prefix, int digits, int count);
/// Whether an entity of the kind other than `self` bears the name. O(design).
bool isNameTaken(const Facts &facts, EntityKind kind, const std::string &name, std::uint32_t self = 0);

} // namespace sliceboard
