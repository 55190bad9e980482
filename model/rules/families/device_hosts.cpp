// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/vm_asks.h"
#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kMostGpusPerHost = 64; ///< looked at for a fix

/// Whether an earlier device of the VM of the same kind sits on the same GPU, which was reported already.
bool isRepeated(const Vm &vm, std::size_t row)
{
    const Device &device = vm.devices[row];
    return std::any_of(vm.devices.begin(), vm.devices.begin() + std::ptrdiff_t(row),
                       [&](const Device &earlier) { return earlier.gpu == device.gpu && earlier.kind == device.kind; });
}

/// Calls `report` for each placed device of the wanted kind that is not on the VM's host.
template <class Wanted, class Tell> void eachElsewhere(const Facts &facts, const Vm &vm, Wanted wanted, Tell tell)
{
    const Host *home = vm.devices.empty() ? nullptr : facts.hostOf(vm);
    for (std::size_t row = 0; home && row < vm.devices.size(); ++row) {
        const Device &device = vm.devices[row];
        if (!device.gpu || !wanted(device) || isRepeated(vm, row))
            continue;
        const Host *there = facts.hostOf(*device.gpu);
        if (there && there != home)
            tell(device, *home, *there);
    }
}

void checkStatic(const Facts &facts, const Vm &vm, Report &report)
{
    const auto isStatic = [](const Device &device) { return device.kind == DeviceKind::Passthrough; };
    eachElsewhere(facts, vm, isStatic, [&](const Device &device, const Host &home, const Host &there) {
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 runs on %2, but its passthrough device is %3 on %4. Static DirectPath "
                                       "I/O names one PCI device of one host."),
                     vm.id, {EntityRef(vm.id), EntityRef(home.id), EntityRef(*device.gpu), EntityRef(there.id)},
                     {EntityRef(*device.gpu)});
    });
}

void checkOthers(const Facts &facts, const Vm &vm, Report &report)
{
    const auto isOther = [](const Device &device) { return device.kind != DeviceKind::Passthrough; };
    eachElsewhere(facts, vm, isOther, [&](const Device &device, const Host &home, const Host &there) {
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 runs on %2, but one of its GPU devices is placed on %3 of %4. A VM "
                                       "runs on 1 host and can use only that host's GPUs."),
                     vm.id, {EntityRef(vm.id), EntityRef(home.id), EntityRef(*device.gpu), EntityRef(there.id)},
                     {EntityRef(*device.gpu)});
    });
}

/// The device of the finding: the VM's first one on the GPU that the finding names.
DeviceRef strayOf(const Facts &facts, const Finding &finding)
{
    const Vm *vm = vmOf(facts, finding);
    if (!vm || finding.others.empty())
        return {};
    const GpuId gpu{finding.others.front().id};
    const auto found = std::ranges::find(vm->devices, std::optional(gpu), &Device::gpu);
    return found == vm->devices.end() ? DeviceRef{} : DeviceRef{vm->id, int(found - vm->devices.begin())};
}

void offerPin(std::vector<Fix> &fixes, const Facts &facts, const DeviceRef &stray)
{
    const Vm &vm = *facts.vm(stray.vm);
    if (!vm.host)
        return;
    const HostId there = facts.hostOf(*vm.devices[std::size_t(stray.device)].gpu)->id;
    const VmId ids[] = {vm.id};
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Let %1 run on %2"), {EntityRef(vm.id), EntityRef(there)},
          changeVms(facts, ids, [there](Vm &changed) { changed.host = there; }));
}

std::vector<Fix> fixElsewhere(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const DeviceRef stray = strayOf(facts, finding);
    if (!stray.vm)
        return fixes;
    offerPin(fixes, facts, stray);
    int looks = kMostGpusPerHost;
    offerMovesTo(fixes, facts, stray, *facts.hostOf(*facts.vm(stray.vm)), looks);
    offerUnplace(fixes, facts, stray);
    return fixes;
}

} // namespace

const Rule kPassthroughDeviceOnOtherHost{
    .id = "passthrough-device-on-other-host",
    .group = RuleGroup::Modes,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A passthrough device is on the VM's own host"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Static DirectPath I/O binds a VM to the segment, bus, device and function "
                                     "of one host's PCI device, so the VM can power on only there."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Move the VM to that host, choose a GPU of its own host, or use Dynamic "
                                "DirectPath I/O."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
    .sources = {"FD3", "FDDDP"},
    .check = checkStatic,
    .fixes = fixElsewhere};

// Not in rules.yaml: a design can say what vSphere has no means to say, a VM with slices of two hosts.
const Rule kVgpuDeviceOnOtherHost{
    .id = "vgpu-device-on-other-host",
    .group = RuleGroup::Modes,
    .severity = Severity::Error,
    .evidence = Evidence::Inferred,
    .title = QT_TRANSLATE_NOOP("Rules", "The GPU devices of a VM are on one host"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "DRS chooses one host that can give the VM all its GPU devices; a VM never "
                                     "reaches a GPU of another host. The rule is our own inference from how "
                                     "DRS places GPU VMs: vSphere has no way to ask for such a VM."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Place all devices of the VM on GPUs of one host, or let the VM run on the host "
                                "that has them."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
    .sources = {"FD3"},
    .check = checkOthers,
    .fixes = fixElsewhere};

} // namespace sliceboard
