// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/vm_asks.h"
#include "model/rules/families/entered.h"
#include "model/rules/families/families.h"
#include "model/rules/families/guest_os.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/setting_fixes.h"

#include <algorithm>

namespace sliceboard {
namespace {

bool asksDynamically(const Vm &vm)
{
    return std::ranges::any_of(vm.devices,
                               [](const Device &device) { return device.kind == DeviceKind::DynamicPassthrough; });
}

std::int64_t vgpuCount(const Vm &vm) { return std::ranges::count(vm.devices, DeviceKind::Vgpu, &Device::kind); }

/// The hardware version that a VM needs for its vGPUs, by what was read and by inference from how many there are.
struct VersionNeed {
    int read = 0; ///< 0: none
    int inferred = 0;
};

VersionNeed vgpuVersionNeed(const Facts &facts, const Vm &vm)
{
    const Limit *limit = facts.catalog().limit("multi-vgpu-hardware");
    const std::int64_t count = vgpuCount(vm);
    if (!limit || count < 2)
        return {};
    const bool isMany = count >= limit->number("many_from").value_or(std::numeric_limits<int>::max());
    const int read = limit->number("hardware_version").value_or(0);
    return {read, isMany ? limit->number("many_hardware_version").value_or(0) : 0};
}

void checkSeveral(const Facts &facts, const Vm &vm, Report &report)
{
    const VersionNeed need = vgpuVersionNeed(facts, vm);
    const std::vector<Arg> args{EntityRef(vm.id), vgpuCount(vm), std::int64_t(need.read),
                                std::int64_t(vm.hardwareVersion.value_or(0)), std::int64_t(need.inferred)};
    if (need.read == 0 || (!vm.hardwareVersion && !entersVirtualHardware(vm)))
        return;
    if (!vm.hardwareVersion)
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 has %2 vGPUs, which needs hardware version %3 or later. Its hardware version "
                              "is not entered."),
            vm.id, args);
    else if (*vm.hardwareVersion < need.read)
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 has %2 vGPUs and hardware version %4. Several vGPUs need hardware version %3 or "
                              "later."),
            vm.id, args);
    else if (*vm.hardwareVersion < need.inferred)
        report.found(
            Severity::Warning,
            QT_TRANSLATE_NOOP("Rules",
                              "%1 has %2 vGPUs and hardware version %4. So many probably need hardware version "
                              "%5, with which ESXi began to allow them; that is inferred."),
            vm.id, args);
}

void offerVersion(std::vector<Fix> &fixes, const Facts &facts, VmId vm, int version)
{
    offerVmChange(fixes, facts, vm, QT_TRANSLATE_NOOP("Rules", "Plan hardware version %2 for %1"),
                  [version](Vm &changed) { changed.hardwareVersion = version; }, {std::int64_t(version)});
}

std::vector<Fix> fixSeveral(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    if (const Vm *vm = vmOf(facts, finding)) {
        const VersionNeed need = vgpuVersionNeed(facts, *vm);
        offerVersion(fixes, facts, vm->id, std::max(need.read, need.inferred));
    }
    return fixes;
}

int dynamicVersion(const Facts &facts)
{
    const Limit *limit = facts.catalog().limit("dynamic-directpath-hardware");
    return limit ? limit->number("hardware_version").value_or(0) : 0;
}

void checkDynamic(const Facts &facts, const Vm &vm, Report &report)
{
    const int least = asksDynamically(vm) ? dynamicVersion(facts) : 0;
    const std::vector<Arg> args{EntityRef(vm.id), std::int64_t(vm.hardwareVersion.value_or(0)), std::int64_t(least)};
    if (vm.hardwareVersion && *vm.hardwareVersion < least)
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 asks for a GPU by Dynamic DirectPath I/O and has hardware version %2. It needs "
                              "hardware version %3 or later."),
            vm.id, args);
    else if (!vm.hardwareVersion && least > 0 && entersVirtualHardware(vm))
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 asks for a GPU by Dynamic DirectPath I/O, which needs hardware version %3 or "
                              "later. Its hardware version is not entered."),
            vm.id, args);
}

std::vector<Fix> fixDynamic(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerVersion(fixes, facts, {finding.subject.id}, dynamicVersion(facts));
    return fixes;
}

void checkHotPlug(const Facts &facts, const Vm &vm, Report &report)
{
    if (vm.passthroughHotPlug == false || !asksDynamically(vm))
        return;
    if (!vm.passthroughHotPlug) {
        if (entersVirtualHardware(vm))
            report.unknown(QT_TRANSLATE_NOOP("Rules",
                                             "%1 asks for a GPU by Dynamic DirectPath I/O. It is not entered whether "
                                             "hot-plug of passthrough devices is on, which must not be."),
                           vm.id, {EntityRef(vm.id)});
        return;
    }
    const Limit *limit = facts.catalog().limit("passthrough-hot-plug");
    const Host *host = facts.hostOf(vm);
    const std::vector<Arg> args{EntityRef(vm.id), limit ? limitText(*limit) : std::string()};
    if (limit && host && reach(*host, *limit) == Reach::EsxiTooOld)
        report.found(
            Severity::Warning,
            QT_TRANSLATE_NOOP("Rules",
                              "%1 asks for a GPU by Dynamic DirectPath I/O and has hot-plug of passthrough devices "
                              "on. ESXi %2 excludes that; for its older ESXi version nothing was read."),
            vm.id, args);
    else
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 asks for a GPU by Dynamic DirectPath I/O and has hot-plug of passthrough devices "
                              "on. The two exclude each other."),
            vm.id, args);
}

std::vector<Fix> fixHotPlug(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerVmChange(fixes, facts, {finding.subject.id},
                  QT_TRANSLATE_NOOP("Rules", "Plan hot-plug of passthrough devices switched off for %1"),
                  [](Vm &vm) { vm.passthroughHotPlug = false; });
    return fixes;
}

void checkSecureBoot(const Facts &facts, const Vm &vm, Report &report)
{
    const bool isOff = vm.secureBoot == false || vm.firmware == Firmware::Bios;
    if (isOff || vm.guestDriver.kind != DriverKind::Vgpu || !asksForVgpu(vm))
        return;
    const GuestFamily family = guestFamilyOf(facts.catalog(), vm.guestOs);
    const std::vector<Arg> args{EntityRef(vm.id)};
    if (vm.secureBoot && family == GuestFamily::Linux)
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 is a Linux guest with the NVIDIA vGPU guest driver and has secure boot on. It "
                              "does not load the driver unless you sign it."),
            vm.id, args);
    else if (vm.secureBoot && family == GuestFamily::NotEntered)
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 has the NVIDIA vGPU guest driver and secure boot on, with which a Linux guest "
                              "does not load it unsigned. Its guest system is not entered."),
            vm.id, args);
    else if (!vm.secureBoot && family == GuestFamily::Linux && entersVirtualHardware(vm))
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 is a Linux guest with the NVIDIA vGPU guest driver. It is not entered whether "
                              "secure boot is on, with which it does not load the driver unsigned."),
            vm.id, args);
}

std::vector<Fix> fixSecureBoot(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerVmChange(fixes, facts, {finding.subject.id},
                  QT_TRANSLATE_NOOP("Rules", "Plan secure boot switched off for %1"),
                  [](Vm &vm) { vm.secureBoot = false; });
    return fixes;
}

void checkHotAdd(const Facts &, const Vm &vm, Report &report)
{
    if (vm.memoryHotAdd == false || vm.devices.empty())
        return;
    if (vm.memoryHotAdd)
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 has a GPU device and memory hot-add on. All its memory is reserved, so none can "
                              "be added while it runs."),
            vm.id, {EntityRef(vm.id)});
    else if (entersVirtualHardware(vm))
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 has a GPU device. It is not entered whether memory hot-add is on, which does "
                              "not go with one."),
            vm.id, {EntityRef(vm.id)});
}

std::vector<Fix> fixHotAdd(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerVmChange(fixes, facts, {finding.subject.id},
                  QT_TRANSLATE_NOOP("Rules", "Plan memory hot-add switched off for %1"),
                  [](Vm &vm) { vm.memoryHotAdd = false; });
    return fixes;
}

} // namespace

const Rule kMultiVgpuHwVersion{
    .id = "multi-vgpu-hw-version",
    .group = RuleGroup::MultiVgpu,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A VM with several vGPUs has a hardware version that allows them"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "Several vGPUs in one VM came with the hardware version of ESXi 6.7 Update 2. That "
                          "more than four need the one of ESXi 8.0 is inferred, so it is a warning."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Upgrade the compatibility of the VM."),
    .versions = QT_TRANSLATE_NOOP("Rules", "Hardware version 15 and later; for more than four vGPUs 20."),
    .sources = {"VMADM67"},
    .limits = {"multi-vgpu-hardware"},
    .check = checkSeveral,
    .fixes = fixSeveral};

const Rule kPassthroughDynamicHw{
    .id = "passthrough-dynamic-hw",
    .group = RuleGroup::Passthrough,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Dynamic DirectPath I/O has the hardware version that it needs"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "Dynamic DirectPath I/O, which finds a matching device at power-on, came with hardware "
                          "version 17 of ESXi 7.0. An older VM can have static passthrough only."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Upgrade the compatibility of the VM."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 7.0 and later."),
    .sources = {"FDDDP"},
    .limits = {"dynamic-directpath-hardware"},
    .check = checkDynamic,
    .fixes = fixDynamic};

const Rule kPassthroughHotplugWithDynamic{
    .id = "passthrough-hotplug-with-dynamic",
    .group = RuleGroup::Passthrough,
    .severity = Severity::Error,
    .evidence = Evidence::Secondary,
    .title = QT_TRANSLATE_NOOP("Rules", "Hot-plug of passthrough devices is off with Dynamic DirectPath I/O"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "A secondary text that cites the vSphere 9.0 documents says that a VM cannot have both. "
                          "For older versions nothing was read; there it is a warning."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Switch hot-plug of passthrough devices off."),
    .versions = QT_TRANSLATE_NOOP("Rules", "Read for ESXi 9.0."),
    .sources = {"VCF9QA"},
    .limits = {"passthrough-hot-plug"},
    .check = checkHotPlug,
    .fixes = fixHotPlug};

const Rule kVmLinuxSecureBoot{
    .id = "vm-linux-secure-boot",
    .group = RuleGroup::VmPlatform,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Linux guests with secure boot have a signed vGPU guest driver"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "NVIDIA's vGPU guest driver for Linux is not signed. With EFI secure boot the guest's "
                          "kernel refuses it, unless you sign it and enrol your key."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Switch secure boot off, or sign the driver."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All vGPU releases."),
    .sources = {"UG17 2.2"},
    .limits = {"guest-linux", "guest-windows"},
    .check = checkSecureBoot,
    .fixes = fixSecureBoot};

const Rule kVmMemoryHotAdd{.id = "vm-memory-hot-add",
                           .group = RuleGroup::VmPlatform,
                           .severity = Severity::Warning,
                           .evidence = Evidence::Remembered,
                           .title = QT_TRANSLATE_NOOP("Rules", "Memory hot-add is off in a VM with a GPU"),
                           .explanation = QT_TRANSLATE_NOOP(
                               "Rules",
                               "A VM with a GPU device has all its memory reserved, so that memory cannot be added "
                               "while it runs. This is remembered; no source was read."),
                           .wayOut = QT_TRANSLATE_NOOP("Rules", "Switch memory hot-add off."),
                           .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
                           .sources = {"MEM"},
                           .check = checkHotAdd,
                           .fixes = fixHotAdd};

} // namespace sliceboard
