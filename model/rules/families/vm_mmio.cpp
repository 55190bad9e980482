// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/mmio_need.h"
#include "model/facts/vm_asks.h"
#include "model/rules/families/families.h"
#include "model/rules/families/setting_fixes.h"

namespace sliceboard {
namespace {

void checkMmioMissing(const Facts &facts, const Vm &vm, Report &report)
{
    if (vm.mmio && vm.mmio->value > 0)
        return;
    const MmioSum need = mmioNeedOf(facts, vm);
    if (!need.model)
        return;
    const std::vector<Arg> args{EntityRef(vm.id), need.model->name, std::int64_t(need.sum)};
    if (!vm.mmio || (!asksForPassthrough(vm) && !vm.memory))
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "The 64-bit MMIO space of %1 is not entered. Its GPU devices, among them %2, "
                                         "need %3 GB."),
                       vm.id, args);
    else
        report.found(need.byThumb && need.largest == 0 ? Severity::Warning : Severity::Error,
                     QT_TRANSLATE_NOOP("Rules",
                                       "%1 has no 64-bit MMIO space, but its GPU devices, among them %2, need %3 GB."),
                     vm.id, args);
}

void checkSize(const Facts &facts, const Vm &vm, Report &report)
{
    const auto size = vm.mmio ? vm.mmio->wholeGib() : 0;
    const MmioSum need = vm.mmio && vm.mmio->value > 0 ? mmioNeedOf(facts, vm) : MmioSum();
    if (!need.model || size >= need.sum)
        return;
    const std::vector<Arg> args{EntityRef(vm.id), size, need.model->name, std::int64_t(need.sum)};
    const bool restsOnSum = !asksForPassthrough(vm) && !need.byThumb;
    if (size < need.largest || (!need.byThumb && !restsOnSum))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has %2 GB of 64-bit MMIO space, but its GPU devices, among them %3, need "
                                       "%4 GB."),
                     vm.id, args);
    else if (restsOnSum)
        report.found(Severity::Warning,
                     QT_TRANSLATE_NOOP("Rules",
                                       "%1 has %2 GB of 64-bit MMIO space. Its vGPUs, among them of %3, need %4 GB if "
                                       "the space of each counts, which is inferred."),
                     vm.id, args);
    else
        report.found(Severity::Warning,
                     QT_TRANSLATE_NOOP("Rules",
                                       "%1 has %2 GB of 64-bit MMIO space. Its GPU devices, among them %3, need %4 GB "
                                       "by a rule of thumb: NVIDIA's table does not list them all."),
                     vm.id, args);
}

std::vector<Fix> fixMmio(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Vm *vm = vmOf(facts, finding);
    const MmioSum need = vm ? mmioNeedOf(facts, *vm) : MmioSum();
    if (!need.model)
        return fixes;
    offerVmChange(fixes, facts, vm->id, QT_TRANSLATE_NOOP("Rules", "Give %1 a 64-bit MMIO space of %2 GB"),
                  [&](Vm &changed) { changed.mmio = Mebibytes::fromGib(need.sum); }, {std::int64_t(need.sum)});
    return fixes;
}

} // namespace

const Rule kVmMmio64bitMissing{
    .id = "vm-mmio-64bit-missing",
    .group = RuleGroup::VmPlatform,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A VM with a large GPU has 64-bit MMIO space"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "The memory of a GPU is shown to the guest in the VM's MMIO region. What does not "
                                     "fit into the default region of 32 GB needs the advanced settings "
                                     "pciPassthru.use64bitMMIO=TRUE and pciPassthru.64bitMMIOSizeGB. A vGPU needs them "
                                     "when its GPU needs 64 GB or more and the VM has 32 GB of memory or more. The "
                                     "spelling of the settings is remembered; one source writes them otherwise."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Add both advanced settings to the VM."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All; Tanzu Kubernetes nodes get 512 GB by themselves."),
    .sources = {"AIE6", "FDHOST", "KB312208"},
    .limits = {"mmio", "small-bar"},
    .check = checkMmioMissing,
    .fixes = fixMmio};

const Rule kVmMmioTooSmall{
    .id = "vm-mmio-too-small",
    .group = RuleGroup::VmPlatform,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "The 64-bit MMIO space of a VM is large enough for its GPUs"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "NVIDIA lists how much MMIO space a VM needs for one GPU or vGPU of each model. "
                                     "For several passthrough GPUs the sizes add up; that they do for vGPUs as well is "
                                     "inferred, so there it is a warning. For models that the list lacks, twice the "
                                     "next power of two of the GPU's memory is a rule of thumb, which is a warning "
                                     "too."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Set pciPassthru.64bitMMIOSizeGB to the size needed."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"AIE6", "FDHOST"},
    .limits = {"mmio"},
    .check = checkSize,
    .fixes = fixMmio};

} // namespace sliceboard
