// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/setting_fixes.h"
#include "model/rules/families/vm_needs.h"

namespace sliceboard {
namespace {

void checkHotPlug(const Facts &, const Vm &vm, Report &report)
{
    if (needs(vm, VmNeed::GpuHotPlug))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "GPUs or vGPUs of %1 are to be added or removed while it runs (devices now: "
                                       "%2). That is done while the VM is powered off."),
                     vm.id, {EntityRef(vm.id), std::int64_t(vm.devices.size())});
}

std::vector<Fix> fixHotPlug(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerWithoutNeeds(fixes, facts, {finding.subject.id}, {VmNeed::GpuHotPlug});
    return fixes;
}

} // namespace

const Rule kGpuHotplug{
    .id = "gpu-hotplug",
    .group = RuleGroup::Passthrough,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "GPUs come and go while the VM is powered off"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "The steps that NVIDIA describes for adding or removing a GPU or vGPU on vSphere "
                                     "begin with powering the VM off. That there is no way at all while it runs is "
                                     "inferred from that."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Plan a time at which the VM is powered off, and change its devices then."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG17 3.5", "UG5 2.7.8"},
    .check = checkHotPlug,
    .fixes = fixHotPlug};

} // namespace sliceboard
