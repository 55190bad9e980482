// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/device_models.h"
#include "model/facts/licences.h"
#include "model/facts/vm_asks.h"
#include "model/rules/families/device_groups.h"
#include "model/rules/families/entered.h"
#include "model/rules/families/families.h"
#include "model/rules/families/guest_os.h"
#include "model/rules/families/setting_fixes.h"
#include "model/rules/families/vm_needs.h"

#include <algorithm>

namespace sliceboard {
namespace {

bool covers(const Facts &facts, const Vm &vm, LicenseEdition edition)
{
    return std::ranges::all_of(vm.devices, [&](const Device &device) {
        const auto *licences = licencesOf(facts, device);
        return !licences || std::ranges::find(*licences, nameOf(edition)) != licences->end();
    });
}

std::string listOf(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

void checkEdition(const Facts &facts, const Vm &vm, Report &report)
{
    const Host *host = vm.license || !asksForVgpu(vm) ? nullptr : facts.hostOf(vm);
    if (host && host->licenseSystem)
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "The NVIDIA licence of %1 is not entered, so it is unknown whether it covers its "
                              "vGPU."),
            vm.id, {EntityRef(vm.id)});
    if (!vm.license)
        return;
    for (const Device &device : vm.devices) {
        const auto *licences = licencesOf(facts, device);
        if (!licences || std::ranges::find(*licences, nameOf(*vm.license)) != licences->end())
            continue;
        const std::vector<Arg> args{EntityRef(vm.id), std::string(nameOf(*vm.license)), listOf(*licences),
                                    device.profile};
        report.found(
            isPassthrough(device)
                ? QT_TRANSLATE_NOOP("Rules",
                                    "%1 has licence %2 and a GPU in passthrough, for which one of these is meant: "
                                    "%3. That is remembered, not read.")
                : QT_TRANSLATE_NOOP("Rules", "%1 has licence %2, which does not cover %4. One of these does: %3."),
            vm.id, args);
        return;
    }
    const auto open = std::ranges::find_if(vm.devices, [&](const Device &d) { return !licencesOf(facts, d); });
    if (open != vm.devices.end() && !isPassthrough(*open))
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "%1 has licence %2. Which licences cover vGPU profile %3 is not in the "
                                         "catalog."),
                       vm.id, {EntityRef(vm.id), std::string(nameOf(*vm.license)), open->profile});
}

std::vector<Fix> fixEdition(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Vm *vm = vmOf(facts, finding);
    for (const LicenseEdition edition : kLicenseEditions)
        if (vm && covers(facts, *vm, edition))
            offerVmChange(fixes, facts, vm->id, QT_TRANSLATE_NOOP("Rules", "Plan licence %2 for %1"),
                          [edition](Vm &changed) { changed.license = edition; }, {std::string(nameOf(edition))});
    return fixes;
}

/// Whether a limit of the catalog names the model's architecture; unset if the catalog lacks the limit.
std::optional<bool> isAbout(const Facts &facts, const char *limitId, const GpuModel &model)
{
    const Limit *limit = facts.catalog().limit(limitId);
    return limit ? std::optional(limit->isAbout(model.architecture)) : std::nullopt;
}

/// Reports a vGPU of which the catalog knows nothing; true if the VM has one.
bool tellUnknownType(const Facts &facts, const Vm &vm, const char *message, Report &report)
{
    const Device *device = unknownVgpuOf(facts, vm);
    if (device)
        report.unknown(message, vm.id, {EntityRef(vm.id), device->profile});
    return device;
}

void checkUnifiedMemory(const Facts &facts, const Vm &vm, Report &report)
{
    if (!needs(vm, VmNeed::UnifiedMemory))
        return;
    for (const Device &device : vm.devices) {
        const VgpuType *type = facts.type(device);
        const GpuModel *model = type && !type->isMigBacked() ? facts.catalog().model(type->model) : nullptr;
        if (!model)
            continue;
        const std::vector<Arg> args{EntityRef(vm.id), type->name, model->name};
        if (type->series != "C" || isAbout(facts, "unified-memory", *model) != true)
            report.unknown(
                QT_TRANSLATE_NOOP("Rules",
                                  "%1 needs unified memory. Whether %2 has it on %3 is not in the documents read, "
                                  "which speak of C-series on Ampere, Ada and Hopper."),
                vm.id, args);
        else if (!isFullSize(facts, *type))
            report.found(
                QT_TRANSLATE_NOOP("Rules",
                                  "%1 needs unified memory, but %2 is only a part of a %3. Time-sliced vGPUs have "
                                  "it at full size only."),
                vm.id, args);
        else
            continue;
        return;
    }
    tellUnknownType(facts, vm,
                    QT_TRANSLATE_NOOP("Rules",
                                      "%1 needs unified memory. The catalog does not know vGPU profile %2, so it is "
                                      "unknown whether it is of full size."),
                    report);
}

/// The full-size C-series type of the GPU in place of each time-sliced one.
std::vector<Fix> fixUnifiedMemory(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerWithoutNeeds(fixes, facts, {finding.subject.id},
                      {VmNeed::UnifiedMemory, VmNeed::Debugging, VmNeed::Profiling});
    return fixes;
}

std::vector<VmId> profilersOn(const Facts &facts, const Gpu &gpu)
{
    std::vector<VmId> vms;
    for (const DeviceRef &ref : facts.index().residents(gpu.id)) {
        const Vm &vm = *facts.vm(ref.vm);
        const bool isVgpu = !isPassthrough(vm.devices[std::size_t(ref.device)]);
        if (isVgpu && vm.power == PowerState::On && needs(vm, VmNeed::Profiling)
            && (vms.empty() || vms.back() != vm.id))
            vms.push_back(vm.id);
    }
    return vms;
}

void checkProfilers(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const auto vms = profilersOn(facts, gpu);
    if (vms.size() > 1)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%2 VMs on %1 are to use the CUDA profiler. Only the one that starts first can "
                                       "collect data."),
                     gpu.id, {EntityRef(gpu.id), std::int64_t(vms.size())},
                     std::vector<EntityRef>(vms.begin(), vms.end()));
}

std::vector<Fix> fixProfilers(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    std::vector<VmId> vms = gpu ? profilersOn(facts, *gpu) : std::vector<VmId>();
    if (vms.size() < 2)
        return fixes;
    const VmId first = vms.front();
    vms.erase(vms.begin());
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Leave the profiler to %1 on this GPU"), {EntityRef(first)},
          changeVms(facts, vms, [](Vm &vm) { vm.needs.erase(VmNeed::Profiling); }));
    return fixes;
}

enum class Direct { Yes, No, Unknown };

/// Whether documents say that GPUDirect works with the vGPU type.
Direct directOf(const Facts &facts, const VgpuType &type)
{
    const GpuModel *model = facts.catalog().model(type.model);
    const auto listed = model ? isAbout(facts, "gpudirect", *model) : std::nullopt;
    if (type.series != "C" || listed == false)
        return Direct::No;
    return listed ? Direct::Yes : Direct::Unknown;
}

/// Reports the first vGPU with which GPUDirect does not work, or may not; true if there is one.
bool tellUnsuited(const Facts &facts, const Vm &vm, Report &report)
{
    for (const Device &device : vm.devices) {
        const VgpuType *type = facts.type(device);
        const Direct direct = type ? directOf(facts, *type) : Direct::Yes;
        if (direct == Direct::Yes)
            continue;
        const std::vector<Arg> args{EntityRef(vm.id), type->name};
        if (direct == Direct::No)
            report.found(QT_TRANSLATE_NOOP("Rules",
                                           "%1 needs GPUDirect, but has %2. It works with C-series vGPUs on GPUs with "
                                           "SR-IOV only."),
                         vm.id, args);
        else
            report.unknown(QT_TRANSLATE_NOOP("Rules",
                                             "%1 needs GPUDirect and has %2. The catalog does not say on which GPUs "
                                             "it works."),
                           vm.id, args);
        return true;
    }
    return tellUnknownType(facts, vm,
                           QT_TRANSLATE_NOOP("Rules",
                                             "%1 needs GPUDirect. The catalog does not know vGPU profile %2, so it is "
                                             "unknown whether it works with it."),
                           report);
}

void checkGpuDirect(const Facts &facts, const Vm &vm, Report &report)
{
    if (!needs(vm, VmNeed::GpuDirect) || vm.devices.empty())
        return;
    const GuestFamily family = guestFamilyOf(facts.catalog(), vm.guestOs);
    if (family == GuestFamily::Windows)
        return report.found(
            QT_TRANSLATE_NOOP("Rules", "%1 needs GPUDirect, which works in Linux guests only. Its guest system is %2."),
            vm.id, {EntityRef(vm.id), vm.guestOs});
    if (!tellUnsuited(facts, vm, report) && family == GuestFamily::NotEntered)
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 needs GPUDirect, which works in Linux guests only. Its guest system is not "
                              "entered."),
            vm.id, {EntityRef(vm.id)});
}

std::vector<Fix> fixGpuDirect(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerWithoutNeeds(fixes, facts, {finding.subject.id}, {VmNeed::GpuDirect});
    return fixes;
}

/// Only guests that show something: an X server matters to those with a workstation, desktop or application vGPU.
void checkX11(const Facts &facts, const Vm &vm, Report &report)
{
    if (vm.guestDriver.kind != DriverKind::Vgpu || guestFamilyOf(facts.catalog(), vm.guestOs) != GuestFamily::Linux)
        return;
    const auto shows = [&](const Device &device) {
        const VgpuType *type = facts.type(device);
        return type && type->series != "C";
    };
    if (std::ranges::any_of(vm.devices, shows))
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 is a Linux guest with a vGPU for graphics: disable nouveau there, and leave DRM "
                              "kernel mode setting off."),
            vm.id, {EntityRef(vm.id)});
}

} // namespace

const Rule kLicenseEdition{.id = "license-edition",
                           .group = RuleGroup::MemoryAndLicences,
                           .severity = Severity::Warning,
                           .evidence = Evidence::Read,
                           .title = QT_TRANSLATE_NOOP("Rules", "The licence of a VM covers its GPU devices"),
                           .explanation = QT_TRANSLATE_NOOP(
                               "Rules",
                               "Q-series needs vWS, B-series vPC or vWS, A-series vApps, C-series and MIG-backed types "
                               "NVIDIA AI Enterprise. Without its licence a vGPU is slowed down. That vPC does not "
                               "license a GPU in passthrough is remembered."),
                           .wayOut = QT_TRANSLATE_NOOP("Rules", "Assign a licence that covers the profile."),
                           .versions = QT_TRANSLATE_NOOP("Rules", "All vGPU releases."),
                           .sources = {"UG17 2.1.2", "AIE6", "MEM"},
                           .limits = {"passthrough-licences"},
                           .check = checkEdition,
                           .fixes = fixEdition};

const Rule kUvmNeedsFullOrMig{
    .id = "uvm-needs-full-or-mig",
    .group = RuleGroup::MemoryAndLicences,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Unified memory needs a full-size or MIG-backed vGPU"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "Time-sliced C-series vGPUs support unified memory only if they have the whole frame "
                          "buffer of their GPU; MIG-backed ones do at all sizes."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Use a full-size or a MIG-backed profile, or do without unified memory."),
    .versions = QT_TRANSLATE_NOOP("Rules", "Read for C-series on Ampere, Ada and Hopper."),
    .sources = {"AIE6 Unified memory"},
    .limits = {"unified-memory"},
    .check = checkUnifiedMemory,
    .fixes = fixUnifiedMemory};

const Rule kProfilerMultipleVms{.id = "profiler-multiple-vms",
                                .group = RuleGroup::MemoryAndLicences,
                                .severity = Severity::Warning,
                                .evidence = Evidence::Read,
                                .title = QT_TRANSLATE_NOOP("Rules", "One VM of a GPU uses the CUDA profiler"),
                                .explanation = QT_TRANSLATE_NOOP(
                                    "Rules",
                                    "If several VMs of one GPU have enable_profiling set, only the one that starts its "
                                    "profiler first collects data from the hardware."),
                                .wayOut = QT_TRANSLATE_NOOP("Rules", "Use the profiler in one VM of each GPU."),
                                .versions = QT_TRANSLATE_NOOP("Rules", "All vGPU releases."),
                                .sources = {"UG5 5.6.2"},
                                .check = checkProfilers,
                                .fixes = fixProfilers};

const Rule kGpudirectGuest{
    .id = "gpudirect-guest",
    .group = RuleGroup::MemoryAndLicences,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "GPUDirect needs a Linux guest and a C-series vGPU with SR-IOV"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "GPUDirect RDMA and Storage with vGPUs work in Linux guests, with C-series vGPUs on "
                          "GPUs with SR-IOV, and with ConnectX-5, 6 or 7 network cards."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Use a Linux guest and a C-series profile, or do without GPUDirect."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All releases read."),
    .sources = {"AIE6"},
    .limits = {"gpudirect", "guest-windows", "guest-linux"},
    .check = checkGpuDirect,
    .fixes = fixGpuDirect};

const Rule kX11DrmOptions{
    .id = "x11-drm-options",
    .group = RuleGroup::MemoryAndLicences,
    .severity = Severity::Info,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Linux guests with a display have nouveau disabled and DRM mode setting off"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "NVIDIA's guide asks Linux guests to disable the nouveau driver before its own is "
                          "installed and to leave DRM kernel mode setting off. Guests with C-series vGPUs, which "
                          "have no display to speak of, are not reminded."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Add nouveau to the guest's list of modules not to load."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All vGPU releases."),
    .sources = {"UG17 4.2"},
    .limits = {"guest-linux", "guest-windows"},
    .check = checkX11};

} // namespace sliceboard
