// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/vm_asks.h"
#include "model/rules/families/driver_choice.h"
#include "model/rules/families/families.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// A vGPU VM with its driver and the host with the vGPU Manager that must suit it.
struct Pair {
    const Host *host = nullptr; ///< nullptr: there is no such pair, or other rules speak of it
    std::optional<VgpuRelease> managerRelease;
    std::optional<VgpuRelease> guestRelease;
};

Pair pairOf(const Facts &facts, const Vm &vm)
{
    if (vm.guestDriver.kind != DriverKind::Vgpu || !asksForVgpu(vm))
        return {};
    const Host *host = facts.hostOf(vm);
    if (!host || host->vgpuManager.kind != DriverKind::VgpuManager)
        return {};
    return {host, VgpuRelease::parse(host->vgpuManager.release), VgpuRelease::parse(vm.guestDriver.release)};
}

DriverPairing pairing(const Facts &facts, const Pair &pair)
{
    if (!pair.managerRelease || !pair.guestRelease)
        return DriverPairing::Unknown;
    return facts.catalog().pairing(*pair.managerRelease, *pair.guestRelease);
}

/// What is missing to judge the pair.
const char *unknownMessage(const Pair &pair)
{
    if (!pair.guestRelease && !pair.managerRelease)
        return QT_TRANSLATE_NOOP("Rules",
                                 "Neither the release of the vGPU guest driver of %1 nor that of the vGPU Manager "
                                 "on %2 is entered, so it is unknown whether they suit each other.");
    if (!pair.guestRelease)
        return QT_TRANSLATE_NOOP("Rules",
                                 "The release of the vGPU guest driver of %1 is not entered, so it is unknown "
                                 "whether it suits the vGPU Manager %3 on %2.");
    if (!pair.managerRelease)
        return QT_TRANSLATE_NOOP("Rules",
                                 "The release of the vGPU Manager on %2 is not entered, so it is unknown whether "
                                 "it suits the vGPU guest driver %4 of %1.");
    return QT_TRANSLATE_NOOP("Rules",
                             "The catalog does not say whether the vGPU guest driver %4 of %1 suits the vGPU "
                             "Manager %3 on %2.");
}

std::vector<Arg> argsOf(const Pair &pair, const Vm &vm)
{
    return {EntityRef(vm.id), EntityRef(pair.host->id), pair.host->vgpuManager.release, vm.guestDriver.release};
}

void checkBranches(const Facts &facts, const Vm &vm, Report &report)
{
    const Pair pair = pairOf(facts, vm);
    if (!pair.host)
        return;
    const DriverPairing verdict = pairing(facts, pair);
    if (verdict == DriverPairing::Unknown)
        report.unknown(unknownMessage(pair), vm.id, argsOf(pair, vm), {EntityRef(pair.host->id)});
    if (verdict == DriverPairing::Incompatible)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has vGPU guest driver %4, but %2 runs vGPU Manager %3. A guest driver "
                                       "works under a manager of its own branch, of the branch after it, or, if "
                                       "both are long-term branches, of the next long-term branch."),
                     vm.id, argsOf(pair, vm), {EntityRef(pair.host->id)});
}

void checkNewer(const Facts &facts, const Vm &vm, Report &report)
{
    const Pair pair = pairOf(facts, vm);
    if (pair.host && pairing(facts, pair) == DriverPairing::GuestNewer)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has vGPU guest driver %4, which is newer than vGPU Manager %3 on %2. "
                                       "The vGPU does not load in the guest."),
                     vm.id, argsOf(pair, vm), {EntityRef(pair.host->id)});
}

void checkOlder(const Facts &facts, const Vm &vm, Report &report)
{
    const Pair pair = pairOf(facts, vm);
    if (pair.host && pair.managerRelease && pair.guestRelease && pair.guestRelease->branch < pair.managerRelease->branch
        && pairing(facts, pair) == DriverPairing::Compatible)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has vGPU guest driver %4 under vGPU Manager %3 on %2. They work together, "
                                       "but only features, GPUs and guest systems that both branches support can be "
                                       "used."),
                     vm.id, argsOf(pair, vm), {EntityRef(pair.host->id)});
}

std::vector<Fix> fixOlder(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Vm *vm = vmOf(facts, finding);
    if (const Host *host = vm ? facts.hostOf(*vm) : nullptr)
        offerGuestDriver(fixes, facts, vm->id, {DriverKind::Vgpu, host->vgpuManager.release});
    return fixes;
}

std::vector<Fix> fixPair(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Vm *vm = vmOf(facts, finding);
    const Host *host = vm ? facts.hostOf(*vm) : nullptr;
    if (!host)
        return fixes;
    if (!host->vgpuManager.release.empty())
        offerGuestDriver(fixes, facts, vm->id, {DriverKind::Vgpu, host->vgpuManager.release});
    if (!vm->guestDriver.release.empty())
        offerManager(fixes, facts, host->id, vm->guestDriver.release);
    return fixes;
}

} // namespace

const Rule kGuestHostBranchIncompatible{
    .id = "guest-host-branch-incompatible",
    .group = RuleGroup::Drivers,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "The guest driver's branch suits the host's vGPU Manager"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "NVIDIA supports a guest driver of the same branch as the vGPU Manager, of "
                                     "the branch before it, and of the previous long-term branch under a "
                                     "long-term branch. With any other pair the vGPU fails to load. From which "
                                     "release on each relaxation holds is remembered."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Change the guest driver to the host's release, or to the branch before it."),
    .versions = QT_TRANSLATE_NOOP("Rules",
                                  "As written for vGPU release 15 and later; up to release 8 the branches must "
                                  "be equal."),
    .sources = {"RN19 1.2", "RN15 1.2", "RN8 1.2"},
    .check = checkBranches,
    .fixes = fixPair};

const Rule kGuestNewerThanHost{
    .id = "guest-newer-than-host",
    .group = RuleGroup::Drivers,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A guest driver is not newer than the host's vGPU Manager"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "NVIDIA lists no pair in which the guest driver is of a newer branch than the "
                                     "vGPU Manager: the vGPU does not load in the guest."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Update the vGPU Manager on the hosts first, then the guests; or use an older "
                                "guest driver."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All vGPU releases."),
    .sources = {"RN19 1.2"},
    .check = checkNewer,
    .fixes = fixPair};

const Rule kGuestOlderBranchFeatureLimit{
    .id = "guest-older-branch-feature-limit",
    .group = RuleGroup::Drivers,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A guest driver of an older branch limits what the VM can use"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "A guest driver of an older branch that works under the host's vGPU Manager gives "
                                     "the VM only what both releases support. That was read for release 19; that it "
                                     "holds for each branch since release 15 is remembered. Pairs that do not work at "
                                     "all, and releases that are not entered, are reported by "
                                     "guest-host-branch-incompatible."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Update the guest driver after the hosts."),
    .versions = QT_TRANSLATE_NOOP("Rules", "vGPU release 15 and later, where pairs of different branches work at all."),
    .sources = {"RN15 1.2", "RN19 1.2"},
    .check = checkOlder,
    .fixes = fixOlder};

} // namespace sliceboard
