// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comparison/design_difference.h"
#include "model/domain/design.h"

#include <span>
#include <string>
#include <variant>
#include <vector>

namespace sliceboard {

/// What one step of a plan does. Written in the order in which they may follow each other in one host's window
/// (INTEROP.md 5.1); of one GPU, what ends its old use comes before what begins the new one.
enum class StepKind {
    Check, ///< look before anything is touched
    SetCluster, ///< settings of a cluster: DRS, vMotion
    AddCluster,
    PowerOff, ///< one VM
    RemoveDevices, ///< GPU devices of a VM that is off
    MoveVm, ///< a VM that is off to another host
    RemoveVm,
    EnterMaintenance,
    SetEsxi, ///< version of ESXi; the host reboots
    SetManager, ///< vGPU Manager installed, exchanged or removed; the host reboots
    SetBios, ///< the host is off for it
    ChangeHardware, ///< GPUs put in or taken out, NVLink bridges, modules; the host is off for it
    SetHost, ///< boot device, scheduler, licence system …
    SetGraphics, ///< default graphics type and assignment policy of a host
    SetVgpuMode, ///< same size or mixed size, of one GPU
    SetMig, ///< MIG switched on or off, of one GPU; its instances are made by the platform at power-on
    SetPassthrough, ///< DirectPath I/O switched on or off, of one GPU
    SetGpu, ///< ECC, display mode … of one GPU
    AddHost,
    RemoveHost,
    MoveHost, ///< into another cluster
    RestartGraphics, ///< nv-hostengine or the Xorg service; no reboot
    RebootHost,
    LeaveMaintenance,
    RemoveCluster,
    CreateVm,
    ConfigureVm, ///< firmware, memory, reservation, MMIO … of a VM that is off
    AddDevices, ///< GPU devices to a VM that is off; all members of a device group in one request
    SetGuestDriver, ///< in the guest; the VM is started for it, but not in service
    ConfigureGuest, ///< licence and other facts inside the guest
    PowerOn, ///< one VM; into service
    Test, ///< after a stage
};

/// "power-off", "set-mig" …: language-neutral, for files and keys of steps.
std::string_view toString(StepKind kind);

/// A GPU device that is added to or removed from a VM.
struct PlannedDevice {
    Device device; ///< its GpuId is one of ChangePlan::before and ::after
    std::string host; ///< where it is drawn; empty: it waits
    std::string gpu; ///< PCI address there; for a vGPU only an intent, since ESXi chooses the GPU
    bool operator==(const PlannedDevice &) const = default;
};

/// One edit of the estate by name: what was and what is. Missing `before`: added; missing `after`: removed.
/// A cluster comes without its hosts, a host without its GPUs. A host that does not stand in `cluster` moves there.
struct EstateChange {
    using Contents = std::variant<std::monostate, ClusterFacts, HostFacts, Gpu, Vm>;
    EntityKind entity = EntityKind::Vm;
    std::string cluster; ///< the parent of a host
    std::string host; ///< the parent of a GPU
    std::string name; ///< of the cluster, host or VM; the PCI address of a GPU
    std::uint32_t id = 0; ///< of the entity, in the designs of the plan
    Contents before;
    Contents after;
};

/// One thing to do, by a person or a script.
struct PlanStep {
    StepKind kind = StepKind::Check;
    std::string key; ///< "power-off/train-01"; unique in the plan and the same for the same plan
    std::string cluster;
    std::string host;
    std::string gpu; ///< PCI address on `host`
    std::string vm;
    std::vector<std::string> vms; ///< others that it is about: those that must be off, those a test looks at
    /// Of RemoveDevices and AddDevices what goes and comes, of PowerOn what ESXi is to find a GPU for; else none.
    std::vector<PlannedDevice> devices;
    /// What is set, in the keys and values of design files, "bios.vtd" and "guest.driver" for keys within a key; of
    /// Check and Test what one should see, the same before and after.
    std::vector<ValueChange> values;
    std::vector<std::string> reasons; ///< whole sentences in the user's language: why it is there, why here
    std::vector<EstateChange> effects; ///< what it does to the estate; empty for Check and Test
};

/// Steps that belong to one window of work: nothing outside has to wait within it.
struct PlanStage {
    std::string title; ///< in the user's language
    std::vector<std::string> hosts; ///< whose window it is; empty: no host is out of service
    std::vector<PlanStep> steps;
    std::vector<PlanStep> tests; ///< what to look at before the next stage
};

/// One VM that is off in between, though it runs before and after.
struct PlannedDowntime {
    std::string vm;
    int firstStep = 0; ///< number of the step that powers it off, from 1 over all stages
    int lastStep = 0; ///< number of the step that powers it on again
    std::string reason; ///< in the user's language
};

/// How one gets from one design to another, in order, and back.
struct ChangePlan {
    Design before; ///< as is, as the estate sees it; entities of the same name have the same id as in `after`
    Design after; ///< to be; both are completed by what only the other one says where nothing has to be done for it
    std::vector<PlanStep> checks; ///< before anything is touched
    std::vector<PlanStage> stages;
    std::vector<PlanStage> backout; ///< from `after` to `before`
    std::vector<PlannedDowntime> downtime;
    std::vector<std::string> notes; ///< what to know: cycles and how they are broken, what is not estate
    std::string fingerprint; ///< of all steps; eight hex digits

    bool isEmpty() const { return stages.empty(); }
    int stepCount() const; ///< of all stages, tests not counted
};

} // namespace sliceboard
