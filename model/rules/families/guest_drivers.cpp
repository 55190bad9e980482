// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/vm_asks.h"
#include "model/rules/families/driver_choice.h"
#include "model/rules/families/families.h"

#include <algorithm>

namespace sliceboard {
namespace {

const std::string &firstProfile(const Vm &vm)
{
    return std::ranges::find(vm.devices, DeviceKind::Vgpu, &Device::kind)->profile;
}

void checkGuestDriver(const Facts &, const Vm &vm, Report &report)
{
    if (vm.guestDriver.kind != DriverKind::None || vm.devices.empty())
        return;
    if (asksForVgpu(vm))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 uses vGPU profile %2, but no NVIDIA driver is given for its guest. A "
                                       "vGPU VM needs the NVIDIA vGPU guest driver."),
                     vm.id, {EntityRef(vm.id), firstProfile(vm)});
    else
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has a passthrough GPU, but no NVIDIA driver is given for its guest. A "
                                       "passthrough VM needs the NVIDIA Data Center driver, or the vGPU guest "
                                       "driver for licensed features."),
                     vm.id, {EntityRef(vm.id)});
}

void checkWrongKind(const Facts &, const Vm &vm, Report &report)
{
    if (vm.guestDriver.kind == DriverKind::DataCenter && asksForVgpu(vm))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 uses vGPU profile %2, but its guest has the NVIDIA Data Center driver. "
                                       "A vGPU VM needs the NVIDIA vGPU guest driver; the Data Center driver "
                                       "belongs in passthrough VMs, the vGPU Manager on the ESXi host."),
                     vm.id, {EntityRef(vm.id), firstProfile(vm)});
}

void checkChoice(const Facts &, const Vm &vm, Report &report)
{
    const DriverKind kind = vm.guestDriver.kind;
    if ((kind != DriverKind::DataCenter && kind != DriverKind::Vgpu) || !asksForPassthrough(vm) || asksForVgpu(vm))
        return;
    const char *message = kind == DriverKind::DataCenter
        ? QT_TRANSLATE_NOOP("Rules",
                            "%1 has a passthrough GPU and the NVIDIA Data Center driver, the usual choice. Features "
                            "licensed as vWS, vApps or NVIDIA AI Enterprise need the vGPU guest driver instead.")
        : QT_TRANSLATE_NOOP("Rules",
                            "%1 has a passthrough GPU and the NVIDIA vGPU guest driver, which features licensed as "
                            "vWS, vApps or NVIDIA AI Enterprise need. Without them the Data Center driver is the "
                            "usual choice.");
    report.found(message, vm.id, {EntityRef(vm.id)});
}

void checkHostDriver(const Facts &, const Vm &vm, Report &report)
{
    if (vm.guestDriver.kind != DriverKind::VgpuManager)
        return;
    if (asksForVgpu(vm))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on "
                                       "the ESXi host. A vGPU VM needs the NVIDIA vGPU guest driver."),
                     vm.id, {EntityRef(vm.id)});
    else if (asksForPassthrough(vm))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on "
                                       "the ESXi host. A passthrough VM needs the NVIDIA Data Center driver."),
                     vm.id, {EntityRef(vm.id)});
    else
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "The guest of %1 is said to have the NVIDIA vGPU Manager, which belongs on "
                                       "the ESXi host. A VM without GPU needs no NVIDIA driver."),
                     vm.id, {EntityRef(vm.id)});
}

std::vector<Fix> fixDriver(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Vm *vm = vmOf(facts, finding);
    if (!vm)
        return fixes;
    const Driver right = rightGuestDriver(facts, *vm);
    offerGuestDriver(fixes, facts, vm->id, right);
    if (right.kind != DriverKind::Vgpu && asksForPassthrough(*vm))
        offerGuestDriver(fixes, facts, vm->id, {DriverKind::Vgpu, {}});
    return fixes;
}

} // namespace

const Rule kGuestDriverMissing{
    .id = "guest-driver-missing",
    .group = RuleGroup::Drivers,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A VM with a GPU has an NVIDIA driver in its guest"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "The VM powers on, but its guest cannot use the GPU without a driver. "
                                     "Passthrough VMs take the Data Center driver, vGPU VMs the vGPU guest "
                                     "driver."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Install the Data Center driver in passthrough VMs and the vGPU guest driver in "
                                "vGPU VMs."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG17 ch.3-4"},
    .check = checkGuestDriver,
    .fixes = fixDriver};

const Rule kVgpuGuestDriverWrongKind{
    .id = "vgpu-guest-driver-wrong-kind",
    .group = RuleGroup::Drivers,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A vGPU VM has the vGPU guest driver"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "NVIDIA has three drivers: the vGPU Manager for the ESXi host, the vGPU guest "
                                     "driver for vGPU VMs and the Data Center driver for passthrough VMs. That "
                                     "vGPU VMs need the vGPU guest driver was read in NVIDIA's guide; that the "
                                     "Data Center driver does not drive a vGPU at all is remembered."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Install the vGPU guest driver of a release that is compatible with the host's "
                                "vGPU Manager, best of the same release."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG17 ch.4", "RN19 1.2"},
    .check = checkWrongKind,
    .fixes = fixDriver};

const Rule kPassthroughDriverChoice{
    .id = "passthrough-driver-choice",
    .group = RuleGroup::Drivers,
    .severity = Severity::Info,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A passthrough VM may have one of two drivers"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "The Data Center driver is the usual choice for a whole GPU; that it is usual "
                                     "is remembered, not read. The vGPU guest driver installs there as well and "
                                     "is needed for features licensed as vWS, vApps or NVIDIA AI Enterprise."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Choose deliberately; both are supported."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG17 ch.4", "MEM"},
    .check = checkChoice};

const Rule kHostDriverInGuest{
    .id = "host-driver-in-guest",
    .group = RuleGroup::Drivers,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "The vGPU Manager is on the host, never in a guest"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "The vGPU Manager is an ESXi component. Guests take the Data Center driver "
                                     "for passthrough or the vGPU guest driver for vGPUs."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Replace it by the driver that the VM's GPU device needs."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG17 ch.2"},
    .check = checkHostDriver,
    .fixes = fixDriver};

} // namespace sliceboard
