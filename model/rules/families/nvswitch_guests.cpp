// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/device_models.h"
#include "model/facts/vm_asks.h"
#include "model/rules/families/device_groups.h"
#include "model/rules/families/families.h"
#include "model/rules/families/guest_os.h"
#include "model/rules/families/nvswitch_groups.h"
#include "model/rules/families/setting_fixes.h"
#include "model/rules/families/vm_needs.h"

#include <algorithm>

namespace sliceboard {
namespace {

const Host *nvswitchHostOf(const Facts &facts, const Vm &vm)
{
    const Host *host = facts.hostOf(vm);
    return host && host->nvswitch == true ? host : nullptr;
}

void checkGuest(const Facts &facts, const Vm &vm, Report &report)
{
    const Host *host = wantsLinkedGpus(vm) && asksForVgpu(vm) ? nvswitchHostOf(facts, vm) : nullptr;
    if (!host)
        return;
    const GuestFamily family = guestFamilyOf(facts.catalog(), vm.guestOs);
    if (family == GuestFamily::Windows)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 is to use the NVSwitch of %2, which works in Linux guests only. Its guest "
                                       "system is %3."),
                     vm.id, {EntityRef(vm.id), EntityRef(host->id), vm.guestOs});
    else if (family == GuestFamily::NotEntered)
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "%1 is to use the NVSwitch of %2, which works in Linux guests only. Its guest "
                                         "system is not entered."),
                       vm.id, {EntityRef(vm.id), EntityRef(host->id)});
}

/// A VM that needs peer-to-peer, but has one GPU, could only mean peers in other VMs.
void checkAlone(const Facts &facts, const Vm &vm, Report &report)
{
    const bool isAlone = std::ranges::count(vm.devices, DeviceKind::Vgpu, &Device::kind) == 1;
    const Host *host = isAlone && needs(vm, VmNeed::PeerToPeer) ? facts.hostOf(vm) : nullptr;
    if (host && host->nvswitch == true)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 needs peer-to-peer between GPUs on %2, but has one vGPU only. vGPUs of "
                                       "different VMs do not reach each other."),
                     vm.id, {EntityRef(vm.id), EntityRef(host->id)});
    else if (host && std::ranges::any_of(vm.devices, [&](const Device &device) {
                 return mayHaveNvswitch(*host, modelOf(facts, device));
             }))
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "%1 needs peer-to-peer between GPUs, but has one vGPU only, of a model made "
                                         "for NVSwitch baseboards. It is not entered whether %2 has an NVSwitch."),
                       vm.id, {EntityRef(vm.id), EntityRef(host->id)});
}

std::vector<Fix> fixAlone(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerWithoutNeeds(fixes, facts, {finding.subject.id}, {VmNeed::PeerToPeer});
    return fixes;
}

} // namespace

const Rule kNvswitchGuestWindows{
    .id = "nvswitch-guest-windows",
    .group = RuleGroup::Nvswitch,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Guests that use the NVSwitch are Linux"),
    .explanation = QT_TRANSLATE_NOOP("Rules", "NVIDIA supports peer-to-peer over NVSwitch in Linux guests only."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Install a Linux guest, or do without peer-to-peer."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All releases read."),
    .sources = {"AIE6"},
    .limits = {"guest-windows", "guest-linux"},
    .check = checkGuest};

const Rule kNvswitchP2pAcrossVms{
    .id = "nvswitch-p2p-across-vms",
    .group = RuleGroup::Nvswitch,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "GPUs that reach each other are in one VM"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "Peer-to-peer over NVSwitch works between the vGPUs of one VM, never between VMs. A "
                          "VM with one vGPU has nothing to reach."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Give all the GPUs to one VM, or do without peer-to-peer."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All releases read."),
    .sources = {"AIE8N"},
    .check = checkAlone,
    .fixes = fixAlone};

} // namespace sliceboard
