// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/vm_asks.h"
#include "model/rules/families/families.h"
#include "model/rules/families/setting_fixes.h"
#include "model/rules/families/vm_needs.h"

#include <algorithm>

namespace sliceboard {
namespace {

void checkVmotion(const Facts &, const Vm &vm, Report &report)
{
    if (needs(vm, VmNeed::Vmotion) && asksForPassthrough(vm))
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 is to move by vMotion, but has a passthrough device. Such a VM moves only while "
                              "it is powered off."),
            vm.id, {EntityRef(vm.id)});
}

std::vector<Fix> fixVmotion(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerWithoutNeeds(fixes, facts, {finding.subject.id}, {VmNeed::Vmotion});
    return fixes;
}

void checkTools(const Facts &, const Vm &vm, Report &report)
{
    if (!needsAny(vm, {VmNeed::Vmotion, VmNeed::Suspend}) || !asksForVgpu(vm))
        return;
    const std::vector<Arg> args{EntityRef(vm.id)};
    if (needs(vm, VmNeed::UnifiedMemory))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 is to move by vMotion or be suspended, but uses unified memory "
                                       "(enable_uvm), which excludes both."),
                     vm.id, args);
    else if (needs(vm, VmNeed::Debugging))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 is to move by vMotion or be suspended, but uses the CUDA debugger "
                                       "(enable_debugging), which excludes both."),
                     vm.id, args);
    else if (needs(vm, VmNeed::Profiling))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 is to move by vMotion or be suspended, but uses the CUDA profiler "
                                       "(enable_profiling), which excludes both."),
                     vm.id, args);
}

std::vector<Fix> fixTools(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerWithoutNeeds(fixes, facts, {finding.subject.id},
                      {VmNeed::UnifiedMemory, VmNeed::Debugging, VmNeed::Profiling});
    return fixes;
}

void checkHa(const Facts &, const Vm &vm, Report &report)
{
    if (needs(vm, VmNeed::HighAvailability)
        && std::ranges::count(vm.devices, DeviceKind::Passthrough, &Device::kind) > 0)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "vSphere HA is to restart %1, but its static passthrough device ties it to one "
                                       "host."),
                     vm.id, {EntityRef(vm.id)});
}

/// Static devices on GPUs of known models ask for that model dynamically.
std::vector<Fix> fixHa(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerVmChange(fixes, facts, {finding.subject.id},
                  QT_TRANSLATE_NOOP("Rules", "Ask for the GPUs of %1 by Dynamic DirectPath I/O"), [&](Vm &vm) {
                      for (Device &device : vm.devices) {
                          const Gpu *gpu = device.gpu ? facts.gpu(*device.gpu) : nullptr;
                          const GpuModel *model = gpu ? facts.model(*gpu) : nullptr;
                          if (device.kind == DeviceKind::Passthrough && model) {
                              device.kind = DeviceKind::DynamicPassthrough;
                              device.profile = model->key;
                          }
                      }
                  });
    offerWithoutNeeds(fixes, facts, {finding.subject.id}, {VmNeed::HighAvailability});
    return fixes;
}

void checkFt(const Facts &, const Vm &vm, Report &report)
{
    if (!needs(vm, VmNeed::FaultTolerance))
        return;
    if (asksForPassthrough(vm))
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "Fault Tolerance is to protect %1, but it has a passthrough device. The two exclude "
                              "each other."),
            vm.id, {EntityRef(vm.id)});
    else if (asksForVgpu(vm))
        report.found(Severity::Warning,
                     QT_TRANSLATE_NOOP("Rules",
                                       "Fault Tolerance is to protect %1, but it has a vGPU. That the two exclude each "
                                       "other is remembered, not read."),
                     vm.id, {EntityRef(vm.id)});
}

std::vector<Fix> fixFt(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerWithoutNeeds(fixes, facts, {finding.subject.id}, {VmNeed::FaultTolerance});
    return fixes;
}

const std::set<VmNeed> &savedStates()
{
    static const std::set<VmNeed> all{VmNeed::Snapshot, VmNeed::MemorySnapshot, VmNeed::Suspend};
    return all;
}

void checkSnapshot(const Facts &, const Vm &vm, Report &report)
{
    if (needsAny(vm, savedStates()) && asksForPassthrough(vm))
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 is to be suspended or to have snapshots, but has a passthrough device, whose "
                              "state ESXi cannot save."),
            vm.id, {EntityRef(vm.id)});
}

std::vector<Fix> fixSnapshot(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerWithoutNeeds(fixes, facts, {finding.subject.id}, savedStates());
    return fixes;
}

void checkMemorySnapshot(const Facts &, const Vm &vm, Report &report)
{
    if (needs(vm, VmNeed::MemorySnapshot) && asksForVgpu(vm) && !asksForPassthrough(vm))
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 is to have snapshots with memory and has a vGPU. Whether that works depends on "
                              "host and profile; a snapshot of the powered-off VM always does."),
            vm.id, {EntityRef(vm.id)});
}

std::vector<Fix> fixMemorySnapshot(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerVmChange(fixes, facts, {finding.subject.id},
                  QT_TRANSLATE_NOOP("Rules", "Plan snapshots of %1 without its memory"), [](Vm &vm) {
                      vm.needs.erase(VmNeed::MemorySnapshot);
                      vm.needs.insert(VmNeed::Snapshot);
                  });
    return fixes;
}

void checkRecovery(const Facts &, const Vm &vm, Report &report)
{
    if (!needs(vm, VmNeed::SiteRecovery) || vm.devices.empty())
        return;
    const bool isTied = std::ranges::count(vm.devices, DeviceKind::Passthrough, &Device::kind) > 0;
    report.found(
        isTied ? QT_TRANSLATE_NOOP("Rules",
                                   "Site Recovery is to protect %1, but its static passthrough device does not map "
                                   "to one of the recovery site.")
               : QT_TRANSLATE_NOOP("Rules",
                                   "Site Recovery is to protect %1, which has a GPU device. The recovery site "
                                   "needs a free GPU that matches."),
        vm.id, {EntityRef(vm.id)});
}

std::vector<Fix> fixRecovery(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerWithoutNeeds(fixes, facts, {finding.subject.id}, {VmNeed::SiteRecovery});
    return fixes;
}

} // namespace

const Rule kVmotionPassthrough{
    .id = "vmotion-passthrough",
    .group = RuleGroup::Operations,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A VM that moves by vMotion has no passthrough device"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "vMotion does not move the state of a passthrough device, static or dynamic. For "
                          "maintenance such a VM must be powered off; with Dynamic DirectPath I/O it can move "
                          "while it is off."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Use a vGPU, or do without vMotion."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions; Enhanced DirectPath devices are other devices."),
    .sources = {"VMADM8", "FDDDP"},
    .check = checkVmotion,
    .fixes = fixVmotion};

const Rule kVmotionCudaTools{
    .id = "vmotion-cuda-tools",
    .group = RuleGroup::Operations,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A VM that moves or is suspended uses no unified memory, debugger or profiler"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "With enable_uvm, enable_debugging or enable_profiling set, a VM with a vGPU can "
                                     "neither be moved by vMotion nor be suspended and resumed."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Clear the plugin parameter, or do without vMotion and suspend."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All vGPU releases."),
    .sources = {"AIE6 Migration", "UG5 5.6"},
    .check = checkTools,
    .fixes = fixTools};

const Rule kHaStaticPassthrough{
    .id = "ha-static-passthrough",
    .group = RuleGroup::Operations,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A VM under vSphere HA has no static passthrough device"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "A static passthrough device names one PCI address of one host, so vSphere HA cannot "
                          "restart the VM on another host."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Use Dynamic DirectPath I/O or a vGPU."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
    .sources = {"FDDDP", "FD3"},
    .check = checkHa,
    .fixes = fixHa};

const Rule kFtWithGpu{.id = "ft-with-gpu",
                      .group = RuleGroup::Operations,
                      .severity = Severity::Error,
                      .evidence = Evidence::Read,
                      .title = QT_TRANSLATE_NOOP("Rules", "A VM under Fault Tolerance has no GPU"),
                      .explanation = QT_TRANSLATE_NOOP(
                          "Rules",
                          "Fault Tolerance keeps a copy of the VM in step on another host, which it cannot do "
                          "with a passthrough device. That the same holds for vGPUs is remembered, so there it "
                          "is a warning."),
                      .wayOut = QT_TRANSLATE_NOOP("Rules", "Do without Fault Tolerance."),
                      .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
                      .sources = {"KB312208"},
                      .check = checkFt,
                      .fixes = fixFt};

const Rule kSnapshotSuspendPassthrough{
    .id = "snapshot-suspend-passthrough",
    .group = RuleGroup::Operations,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A VM with a passthrough device has no snapshots and is not suspended"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "ESXi cannot save the state of a passthrough device, so that a VM with one can neither "
                          "be suspended nor have snapshots while it runs."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Use a vGPU, or back the VM up while it is off."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
    .sources = {"VMADM8", "FDDDP", "API"},
    .check = checkSnapshot,
    .fixes = fixSnapshot};

const Rule kSnapshotMemoryVgpu{
    .id = "snapshot-memory-vgpu",
    .group = RuleGroup::Operations,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Snapshots with memory of a VM with a vGPU depend on host and profile"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Each host says for each profile whether snapshots with memory are supported "
                                     "(memorySnapshotSupported). A design does not hold that, so ask the host."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Power the VM off first, or take snapshots without memory."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
    .sources = {"API", "FDFRAC"},
    .check = checkMemorySnapshot,
    .fixes = fixMemorySnapshot};

const Rule kSrmPassthrough{
    .id = "srm-passthrough",
    .group = RuleGroup::Operations,
    .severity = Severity::Warning,
    .evidence = Evidence::Remembered,
    .title = QT_TRANSLATE_NOOP("Rules", "Site Recovery of a VM with a GPU needs a GPU at the other site"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "The recovery site needs a device that matches, and a static passthrough device must "
                          "be assigned again by hand. This is remembered; no source was read."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Plan the manual step in the recovery plan."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All versions."),
    .sources = {"MEM"},
    .check = checkRecovery,
    .fixes = fixRecovery};

} // namespace sliceboard
