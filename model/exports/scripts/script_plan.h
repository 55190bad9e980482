// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"

#include <optional>

namespace sliceboard {

/// A whole GPU by its kind.
struct DynamicGpu {
    std::string pciDevice; ///< "10de:20f1"
    std::string label; ///< hardware label; empty: any
    friend auto operator<=>(const DynamicGpu &, const DynamicGpu &) = default;
};

/// GPU devices as a VM's configuration holds them: for vGPUs and dynamic devices no GPU. Sorted.
struct VmGpus {
    std::vector<std::string> vgpus; ///< profiles, each as often as there are devices
    std::vector<std::string> fixed; ///< PCI addresses
    std::vector<DynamicGpu> dynamic;
    bool operator==(const VmGpus &) const = default;
};

/// Settings of a VM that a step gives it. Unset: not touched.
struct VmAmounts {
    std::optional<std::int64_t> memoryMib;
    std::optional<std::int64_t> reservationMib;
    std::optional<bool> isLocked; ///< all memory reserved
    std::optional<std::int64_t> mmioGib;
    std::string firmware; ///< "efi", "bios"; only for a VM that is new
    bool isEmpty() const { return !memoryMib && !reservationMib && !isLocked && !mmioGib && firmware.empty(); }
};

enum class ActionKind {
    PowerOff,
    PowerOn,
    MoveVm,
    SetVm,
    SetGpus, ///< vGPUs, fixed and dynamic devices of a VM
    EnterMaintenance,
    LeaveMaintenance,
    SetGraphics,
    SetVgpuMode,
    SetMig,
    SetPassthrough,
    RestartGraphics,
    Reboot,
    Manual, ///< what the tool cannot do
};

/// One thing to do, in the words of the vSphere API.
struct ScriptAction {
    ActionKind kind = ActionKind::Manual;
    std::string vm; ///< as vCenter has it
    std::string host; ///< as vCenter has it; of MoveVm where it goes
    std::string gpu; ///< PCI address
    bool isOn = false; ///< of SetMig and SetPassthrough
    std::string graphics; ///< "shared", "sharedDirect"; empty: not touched
    std::string policy; ///< "performance", "consolidation"; empty: not touched
    std::string wholePolicy; ///< of SetGraphics: what the policy is afterwards, changed or not
    std::string mode; ///< "sameSize", "mixedSize"
    VmAmounts amounts;
    VmGpus gpus; ///< what the VM has afterwards
    VmGpus formerGpus; ///< what it had before
    VmGpus lastGpus; ///< what it has in the end
    std::vector<std::string> fixedOff; ///< PCI addresses taken from it; other devices of the VM are not the plan's
    std::vector<std::string> fixedOn; ///< PCI addresses given to it
    std::vector<DynamicGpu> dynamicKinds; ///< kinds that change, each once
    std::string note; ///< of Manual: why it is one, a sentence in English
};

/// A step that a person does, as it is confirmed.
struct ManualStep {
    int number = 0;
    std::string key;
};

/// What a VM or host is to be in the end, as far as the plan touches it. A step is skipped once its targets are so.
struct VmTarget {
    std::string name; ///< as vCenter has it
    bool exists = true;
    std::optional<bool> isOn;
    std::string host; ///< empty: not touched
    VmAmounts amounts;
    std::optional<VmGpus> gpus;
    std::vector<std::string> fixedOff; ///< PCI addresses that it is not to have
    std::vector<ManualStep> manualSteps; ///< whose end the tool cannot see
    bool isSeen() const { return isOn || !host.empty() || !amounts.isEmpty() || gpus; }
};
struct GpuTarget {
    std::string address;
    std::optional<bool> isPassthrough;
    std::string mode;
};
struct HostTarget {
    std::string name;
    bool exists = true;
    std::string graphics;
    std::string policy;
    std::vector<GpuTarget> gpus;
    std::vector<ManualStep> manualSteps;
    bool isSeen() const { return !graphics.empty() || !policy.empty() || !gpus.empty() || !manualSteps.empty(); }
};

/// A step as scripts have it.
struct ScriptStep {
    int number = 0; ///< from 1 over all stages
    std::string key; ///< on one line
    std::string sentence; ///< in the user's language, on one line
    std::string vm; ///< names as vCenter has them; empty: not about one
    std::string host;
    bool isCheck = false; ///< for a person to look at; without actions
    std::vector<ScriptAction> actions; ///< none, and no check: there is nothing to set
    std::vector<int> vmTargets; ///< rows; if all targets are reached, nothing is left to do
    std::vector<int> hostTargets;
    /// Whether a tool sees that it is done; else that has to be remembered, or a second run does it again.
    bool isSeen() const { return !vmTargets.empty() || !hostTargets.empty(); }
};

/// What to look at after a stage. What an API tells of it stands there in its words.
struct ScriptTest {
    std::string sentence; ///< in the user's language, on one line
    std::string host; ///< as vCenter has it
    std::string graphics; ///< "shared", "sharedDirect"; empty: not said
    std::string policy;
    std::vector<std::string> vms; ///< that run, as vCenter has them
};

struct ScriptStage {
    std::string title; ///< on one line
    std::vector<std::string> hosts;
    std::vector<ScriptStep> steps;
    std::vector<ScriptTest> tests;
};

/// A plan as a script carries it out.
struct ScriptPlan {
    std::string title;
    std::string fingerprint;
    bool isBackout = false;
    std::vector<std::string> checks;
    std::vector<ScriptStage> stages;
    std::vector<std::string> existingVms; ///< that must be there at the start
    std::vector<std::string> existingHosts;
    std::vector<VmTarget> vms;
    std::vector<HostTarget> hosts;
};

/// The plan for a tool. What `can` denies becomes a manual step. Fails if a name is one that no tool can carry.
Result<ScriptPlan> scriptPlan(const ExportInput &input, bool isBackout, bool (*can)(const ScriptAction &action));

/// Actions of one step of the plan, for a VM that the plan created or not; see script_steps.cpp.
std::vector<ScriptAction> actionsOf(const PlanStep &step, const Catalog &catalog, const ChangePlan &plan,
                                    bool isBackout);
VmGpus gpusOf(const Vm &vm, const Catalog &catalog, const ChangePlan &plan);

} // namespace sliceboard
