// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/device_models.h"
#include "model/facts/vm_asks.h"
#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"
#include "model/rules/families/host_versions.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// The vGPU types of a VM that has several vGPUs; empty for any other VM. Types that the catalog does not know, or
/// cannot tell apart while the device waits, are left out.
std::vector<const VgpuType *> typesOf(const Facts &facts, const Vm &vm)
{
    std::vector<const VgpuType *> types;
    if (vm.devices.size() < 2 || std::ranges::count(vm.devices, DeviceKind::Vgpu, &Device::kind) < 2)
        return types;
    for (const Device &device : vm.devices)
        if (const VgpuType *type = facts.type(device))
            types.push_back(type);
    return types;
}

std::int64_t vgpuCount(const Vm &vm) { return std::ranges::count(vm.devices, DeviceKind::Vgpu, &Device::kind); }

bool isFractional(const Facts &facts, const VgpuType &type)
{
    const GpuModel *model = facts.catalog().model(type.model);
    return type.isMigBacked() || (model && type.frameBuffer < sharedMemory(*model));
}

void checkFractional(const Facts &facts, const Vm &vm, Report &report)
{
    const Limit *limit = facts.catalog().limit("multi-vgpu-fractional");
    const auto types = typesOf(facts, vm);
    const Host *host = limit && !types.empty() ? facts.hostOf(vm) : nullptr;
    if (!host)
        return; // nowhere yet: every placement on ESXi 8 would do
    const auto found = std::ranges::find_if(types, [&](const VgpuType *type) { return isFractional(facts, *type); });
    const Reach reached = reach(*host, *limit);
    if (found == types.end() || reached == Reach::Reached)
        return;
    const GpuModel *model = facts.catalog().model((*found)->model);
    const std::vector<Arg> args{EntityRef(vm.id),
                                vgpuCount(vm),
                                (*found)->name,
                                EntityRef(host->id),
                                esxiText(*host),
                                limitText(*limit),
                                model ? model->name : std::string()};
    if (reached == Reach::EsxiTooOld)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has %2 vGPUs, among them %3, which is only a part of a %7. %4 runs ESXi %5; "
                                       "before ESXi %6 a VM with several vGPUs needs full-size profiles."),
                     vm.id, args, {EntityRef(host->id)});
    else if (reached == Reach::EsxiUnknown)
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 has %2 vGPUs, among them %3, which is only a part of a %7. That needs ESXi "
                              "%6 or later, and the ESXi version of %4 is not entered."),
            vm.id, args, {EntityRef(host->id)});
}

void checkSameBoard(const Facts &facts, const Vm &vm, Report &report)
{
    const auto types = typesOf(facts, vm);
    const auto other = std::ranges::find_if(types, [&](const VgpuType *type) {
        return type->model != types[0]->model || type->series != types[0]->series;
    });
    if (other == types.end())
        return;
    const char *message = (*other)->model != types[0]->model
        ? QT_TRANSLATE_NOOP("Rules",
                            "%1 has vGPUs of different GPU models: %2 and %3. All vGPUs of a VM must be of one board "
                            "type and one series; their sizes may differ.")
        : QT_TRANSLATE_NOOP("Rules",
                            "%1 has vGPUs of different series: %2 and %3. All vGPUs of a VM must be of one board type "
                            "and one series; their sizes may differ.");
    report.found(message, vm.id, {EntityRef(vm.id), types[0]->name, (*other)->name});
}

/// Types that may not be given to a VM together with other vGPUs, or of which that is not known.
const VgpuType *firstBarred(const std::vector<const VgpuType *> &types)
{
    const auto found = std::ranges::find_if(types, [](const VgpuType *type) { return type->multiVgpu == false; });
    return found == types.end() ? nullptr : *found;
}

const VgpuType *firstDoubtful(const std::vector<const VgpuType *> &types)
{
    const auto found = std::ranges::find_if(types, [](const VgpuType *type) {
        return type->confidence.doubts("multi_vgpu") || (!type->multiVgpu && !type->isMigBacked());
    });
    return found == types.end() ? nullptr : *found;
}

void checkSeries(const Facts &facts, const Vm &vm, Report &report)
{
    const auto types = typesOf(facts, vm);
    if (types.empty())
        return;
    const VgpuType *barred = firstBarred(types);
    const VgpuType *doubtful = firstDoubtful(types);
    if (barred && !barred->confidence.doubts("multi_vgpu"))
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 has %2 vGPUs, among them %3 of series %4. A VM with this vGPU type can have 1 "
                              "vGPU only."),
            vm.id, {EntityRef(vm.id), vgpuCount(vm), barred->name, barred->series});
    else if (doubtful)
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 has %2 vGPUs, among them %3. Whether a VM may have several of this type is "
                              "unverified in the catalog."),
            vm.id, {EntityRef(vm.id), vgpuCount(vm), doubtful->name});
}

/// Keeps the first vGPU, and of the others those that `keep` says go with it.
template <class Keep> void offerDrop(std::vector<Fix> &fixes, const Facts &facts, const Vm &vm, Keep keep)
{
    const VmId ids[] = {vm.id};
    std::int64_t dropped = 0;
    const Edits edits = changeVms(facts, ids, [&](Vm &changed) {
        bool first = true;
        dropped = std::int64_t(std::erase_if(changed.devices, [&](const Device &device) {
            const bool stays = isPassthrough(device) || std::exchange(first, false) || keep(device);
            return !stays;
        }));
    });
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Remove the vGPUs of %1 that do not go with its first one (%2)"),
          {EntityRef(vm.id), dropped}, edits);
}

std::vector<Fix> fixSameBoard(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Vm *vm = vmOf(facts, finding);
    const auto types = vm ? typesOf(facts, *vm) : std::vector<const VgpuType *>();
    if (!types.empty())
        offerDrop(fixes, facts, *vm, [&](const Device &device) {
            const VgpuType *type = facts.type(device);
            return type && type->model == types[0]->model && type->series == types[0]->series;
        });
    return fixes;
}

std::vector<Fix> fixToOne(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    if (const Vm *vm = vmOf(facts, finding))
        offerDrop(fixes, facts, *vm, [](const Device &) { return false; });
    return fixes;
}

std::vector<Fix> fixFractional(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Vm *vm = vmOf(facts, finding);
    const Host *host = vm ? facts.hostOf(*vm) : nullptr;
    const Limit *limit = facts.catalog().limit("multi-vgpu-fractional");
    if (host && limit && limit->esxiFrom) {
        const HostId ids[] = {host->id};
        offer(fixes, QT_TRANSLATE_NOOP("Rules", "Plan ESXi %2 on %1"), {EntityRef(host->id), limitText(*limit)},
              changeHosts(facts, ids, [&](HostFacts &changed) { changed.esxi = limit->esxiFrom; }));
    }
    const auto toOne = fixToOne(facts, finding);
    fixes.insert(fixes.end(), toOne.begin(), toOne.end());
    return fixes;
}

void checkBothKinds(const Facts &facts, const Vm &vm, Report &report)
{
    const auto types = typesOf(facts, vm);
    const auto mig = std::ranges::find_if(types, &VgpuType::isMigBacked);
    const auto timeSliced = std::ranges::find_if(types, [](const VgpuType *type) { return !type->isMigBacked(); });
    if (mig != types.end() && timeSliced != types.end())
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has MIG-backed and time-sliced vGPUs, among them %2 and %3. The documents "
                                       "read show several vGPUs of one kind only."),
                     vm.id, {EntityRef(vm.id), (*mig)->name, (*timeSliced)->name});
}

/// Keeps the vGPUs of the VM's first kind, or those of the other kind.
std::vector<Fix> fixBothKinds(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const VmId ids[] = {VmId{finding.subject.id}};
    const auto keep = [&](const char *title, bool migBacked) {
        offer(fixes, title, {finding.subject}, changeVms(facts, ids, [&](Vm &changed) {
                  std::erase_if(changed.devices, [&](const Device &device) {
                      const VgpuType *type = facts.type(device);
                      return type && type->isMigBacked() != migBacked;
                  });
              }));
    };
    keep(QT_TRANSLATE_NOOP("Rules", "Remove the MIG-backed vGPUs of %1"), false);
    keep(QT_TRANSLATE_NOOP("Rules", "Remove the time-sliced vGPUs of %1"), true);
    return fixes;
}

} // namespace

const Rule kMultiVgpuFractional{
    .id = "multi-vgpu-fractional",
    .group = RuleGroup::MultiVgpu,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Before ESXi 8.0 several vGPUs in one VM must be full-size"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Up to ESXi 7 a VM with several vGPUs may have only profiles of a whole GPU. From "
                                     "8.0 on NVIDIA allows all sizes, time-sliced and MIG-backed. A secondary text on "
                                     "vSphere 9.0 still asks for full size; NVIDIA's statement is preferred here."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Use full-size profiles, one vGPU, or ESXi 8.0 or later."),
    .versions = QT_TRANSLATE_NOOP("Rules", "Before ESXi 8.0."),
    .sources = {"AIE6", "VMADM67", "VCF9QA"},
    .limits = {"multi-vgpu-fractional"},
    .check = checkFractional,
    .fixes = fixFractional};

const Rule kMultiVgpuSameBoardSeries{
    .id = "multi-vgpu-same-board-series",
    .group = RuleGroup::MultiVgpu,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Several vGPUs of a VM are of one board and series"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "NVIDIA supports several vGPUs in one VM if all are of the same board type and the "
                          "same series: A40-48C with A40-16C works, A30-8C with A16-8C does not."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Choose profiles of one board type and series."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"AIE8M", "AIE6"},
    .check = checkSameBoard,
    .fixes = fixSameBoard};

const Rule kMultiVgpuSeriesNotAllowed{
    .id = "multi-vgpu-series-not-allowed",
    .group = RuleGroup::MultiVgpu,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Only some vGPU types may be several in one VM"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Q-series and C-series types may be given to a VM several times, A-series and "
                                     "B-series types may not, nor may some small types of older boards. That was "
                                     "read for vSphere 6.7 and in NVIDIA's type tables."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Give the VM one vGPU, or use Q-series or C-series profiles."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"VMADM67", "MEM"},
    .check = checkSeries,
    .fixes = fixToOne};

const Rule kMultiVgpuMigPlusTimesliced{
    .id = "multi-vgpu-mig-plus-timesliced",
    .group = RuleGroup::MultiVgpu,
    .severity = Severity::Warning,
    .evidence = Evidence::Inferred,
    .title = QT_TRANSLATE_NOOP("Rules", "All vGPUs of a VM are MIG-backed, or all are time-sliced"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "NVIDIA's examples of VMs with several vGPUs combine vGPUs of one kind. That the "
                                     "two kinds do not go together in one VM is inferred from the lack of an example, "
                                     "so it is a warning."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Use vGPUs of one kind in a VM."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"AIE8M"},
    .check = checkBothKinds,
    .fixes = fixBothKinds};

} // namespace sliceboard
