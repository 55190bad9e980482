// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/device_models.h"
#include "model/facts/vm_asks.h"
#include "model/rules/families/families.h"
#include "model/rules/families/guest_os.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/room.h"
#include "model/rules/families/setting_fixes.h"

#include <algorithm>

namespace sliceboard {
namespace {

void checkFirmware(const Facts &facts, const Vm &vm, Report &report)
{
    const GpuModel *model = vm.firmware == Firmware::Efi ? nullptr : largeBarModelOf(facts, vm);
    if (!model)
        return;
    const std::vector<Arg> args{EntityRef(vm.id), model->name};
    if (vm.firmware)
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 has BIOS firmware and a GPU device of %2. With GPUs of that memory size a VM "
                              "needs EFI."),
            vm.id, args);
    else
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "The firmware of %1 is not entered. With a GPU device of %2 it needs EFI."),
                       vm.id, args);
}

std::vector<Fix> fixFirmware(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerVmChange(fixes, facts, {finding.subject.id}, QT_TRANSLATE_NOOP("Rules", "Plan EFI firmware for %1"),
                  [](Vm &vm) { vm.firmware = Firmware::Efi; });
    return fixes;
}

void checkBits(const Facts &facts, const Vm &vm, Report &report)
{
    if (!vm.devices.empty() && isGuest32Bit(facts.catalog(), vm.guestOs))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has a GPU device, but its guest system %2 is a 32-bit one. NVIDIA's drivers "
                                       "for it are 64-bit."),
                     vm.id, {EntityRef(vm.id), vm.guestOs});
}

/// Whether vSphere reserves the memory by itself; unset if the VM is nowhere yet.
std::optional<Reach> reservesByItself(const Facts &facts, const Vm &vm)
{
    const Limit *limit = facts.catalog().limit("memory-reserved-by-itself");
    const Host *host = limit ? facts.hostOf(vm) : nullptr;
    return host ? std::optional(reach(*host, *limit)) : std::nullopt;
}

void checkMemory(const Facts &facts, const Vm &vm, Report &report)
{
    if (vm.devices.empty() || vm.reserveAll)
        return;
    if (vm.memory && vm.reservation) {
        if (*vm.reservation < *vm.memory)
            report.found(
                QT_TRANSLATE_NOOP("Rules",
                                  "%1 has a GPU device and %2 of memory, of which %3 are reserved. A VM with a "
                                  "GPU device powers on only if all its memory is reserved."),
                vm.id, {EntityRef(vm.id), sizeText(*vm.memory), sizeText(*vm.reservation)});
        return;
    }
    const auto reached = reservesByItself(facts, vm);
    if (!reached || *reached == Reach::Reached)
        return;
    report.unknown(vm.memory || !vm.reservation
                       ? QT_TRANSLATE_NOOP("Rules",
                                           "The reserved memory of %1 is not entered. A VM with a GPU device needs all "
                                           "its memory reserved; vSphere 8 sets that by itself, older ones do not.")
                       : QT_TRANSLATE_NOOP("Rules",
                                           "The memory of %1 is not entered, so it is unknown whether all of it is "
                                           "reserved, as a VM with a GPU device needs."),
                   vm.id, {EntityRef(vm.id)});
}

std::vector<Fix> fixMemory(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerVmChange(fixes, facts, {finding.subject.id}, QT_TRANSLATE_NOOP("Rules", "Reserve all memory of %1"),
                  [](Vm &vm) {
                      vm.reserveAll = true;
                      vm.reservation.reset();
                  });
    return fixes;
}

} // namespace

const Rule kVmFirmwareNotEfi{.id = "vm-firmware-not-efi",
                             .group = RuleGroup::VmPlatform,
                             .severity = Severity::Error,
                             .evidence = Evidence::Read,
                             .title = QT_TRANSLATE_NOOP("Rules", "A VM with a large GPU has EFI firmware"),
                             .explanation = QT_TRANSLATE_NOOP(
                                 "Rules",
                                 "GPUs with a BAR1 of more than 256 MB, that is all but T4 and those of the M10's "
                                 "kind, need a VM with EFI firmware. The firmware cannot be changed after the guest "
                                 "was installed without installing it again."),
                             .wayOut = QT_TRANSLATE_NOOP("Rules", "Create the VM with EFI firmware."),
                             .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
                             .sources = {"AIE6", "FDHOST"},
                             .limits = {"small-bar"},
                             .check = checkFirmware,
                             .fixes = fixFirmware};

const Rule kVmGuestNot64bit{
    .id = "vm-guest-not-64bit",
    .group = RuleGroup::VmPlatform,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "The guest of a VM with a GPU is a 64-bit system"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Large GPUs and their drivers need a 64-bit guest. A system counts as 32-bit if "
                                     "its name says so; one that is not entered, or says nothing, counts as 64-bit, as "
                                     "all systems of today are."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Install a 64-bit guest system."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"AIE6", "FDHOST"},
    .limits = {"guest-32-bit"},
    .check = checkBits};

const Rule kVmMemoryNotReserved{
    .id = "vm-memory-not-reserved",
    .group = RuleGroup::VmPlatform,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "All memory of a VM with a GPU is reserved"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "A GPU reads and writes guest memory directly, so ESXi must keep all of it in "
                                     "place. vSphere 8 reserves it when a GPU device is added; before, the VM does not "
                                     "power on until \"Reserve all guest memory\" is set."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Set \"Reserve all guest memory (All locked)\"."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All; set by itself from vSphere 8.0 on."),
    .sources = {"UG5 2.7.7.2", "UG17 3.5", "FDHOST"},
    .limits = {"memory-reserved-by-itself"},
    .check = checkMemory,
    .fixes = fixMemory};

} // namespace sliceboard
