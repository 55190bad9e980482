// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"
#include "model/rules/families/host_versions.h"

#include <algorithm>

namespace sliceboard {
namespace {

void checkVolatile(const Facts &, const Host &, const Gpu &gpu, Report &report)
{
    if (gpu.use == GpuUse::Vgpu && gpu.vgpuMode == VgpuMode::MixedSize)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 is in mixed-size mode. Set with nvidia-smi alone, the mode may be lost when "
                                       "the host restarts, the driver is loaded again or the GPU is reset."),
                     gpu.id, {EntityRef(gpu.id)});
}

/// Whether the vGPU release is one that refuses placement IDs on the GPU's generation.
Reach manualReach(const Facts &facts, const Host &host, const Gpu &gpu)
{
    const Limit *limit = facts.catalog().limit("manual-placement");
    const GpuModel *model = gpu.vgpuMode == VgpuMode::SameSize && limit ? facts.model(gpu) : nullptr;
    return model && limit->isAbout(model->architecture) ? reach(host, *limit) : Reach::BranchTooOld;
}

/// Running same-size vGPUs or reserved slots with a placement ID.
std::vector<Tenant> fixedByHand(const Facts &facts, const Gpu &gpu)
{
    auto tenants = timeSlicedTenants(facts, gpu, VgpuMode::SameSize);
    std::erase_if(tenants, [](const Tenant &tenant) { return !tenant.at; });
    return tenants;
}

void checkManual(const Facts &facts, const Host &host, const Gpu &gpu, Report &report)
{
    const Reach reached = manualReach(facts, host, gpu);
    const bool isOpen = reached == Reach::BranchUnknown && host.vgpuManager.kind == DriverKind::VgpuManager;
    const auto tenants = isOpen || reached == Reach::Reached ? fixedByHand(facts, gpu) : std::vector<Tenant>();
    if (tenants.empty())
        return;
    const std::vector<Arg> args{EntityRef(gpu.id), std::int64_t(tenants.size()), facts.model(gpu)->architecture,
                                EntityRef(host.id), branchText(*facts.catalog().limit("manual-placement"))};
    if (isOpen)
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "Placement IDs are fixed for vGPUs or reserved slots on %1 in same-size mode "
                                         "(%2). GPUs of generation %3 do not take them there from vGPU %5 on; the "
                                         "release of the vGPU Manager on %4 is not entered."),
                       gpu.id, args, vmsOf(tenants));
    else
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "Placement IDs are fixed for vGPUs or reserved slots on %1 in same-size mode "
                                       "(%2). GPUs of generation %3 do not take them there; vSphere chooses the places "
                                       "itself anyway."),
                     gpu.id, {args[0], args[1], args[2]}, vmsOf(tenants));
}

std::vector<Fix> fixManual(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    if (!gpu)
        return fixes;
    std::vector<VmId> vms;
    for (const EntityRef &vm : vmsOf(fixedByHand(facts, *gpu)))
        vms.push_back({vm.id});
    Edits edits = changeVms(facts, vms, [&](Vm &vm) {
        for (Device &device : vm.devices)
            if (device.gpu == gpu->id)
                device.at.reset();
    });
    const GpuId ids[] = {gpu->id};
    const Edits slots = changeGpus(facts, ids, [](Gpu &changed) {
        for (Reservation &slot : changed.reservations)
            slot.at.reset();
    });
    if (edits && slots)
        edits->insert(edits->end(), slots->begin(), slots->end());
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Give up the fixed placement IDs on %1"), {EntityRef(gpu->id)}, edits);
    return fixes;
}

void checkCap(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const Limit *limit = gpu.use == GpuUse::Passthrough ? nullptr : facts.catalog().limit("c-series-per-gpu");
    const auto most = limit ? limit->number("count") : std::nullopt;
    if (!most || facts.index().residents(gpu.id).size() + gpu.reservations.size() <= std::size_t(*most))
        return;
    auto tenants = onlyTimeSliced(tenantsOf(facts, gpu, Who::Running));
    std::erase_if(tenants, [](const Tenant &tenant) { return tenant.type->series != "C"; });
    if (int(tenants.size()) > *most)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 holds %2 C-series vGPUs. A footnote of NVIDIA's tables speaks of at most %3 "
                                       "per GPU; the tables themselves allow more. It is disputed and not enforced."),
                     gpu.id, {EntityRef(gpu.id), std::int64_t(tenants.size()), std::int64_t(*most)}, vmsOf(tenants));
}

} // namespace

const Rule kMixedSizeModeVolatile{
    .id = "mixed-size-mode-volatile",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Info,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Mixed-size mode is set in vCenter"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "NVIDIA's guide says for KVM that a mode set with nvidia-smi returns to same size "
                                     "after a restart, and that it depends on the hypervisor. vCenter keeps the mode "
                                     "as a setting of the device. The design does not hold how the mode is set, so "
                                     "each GPU in this mode gets the note."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Set the vGPU mode of the graphics device in vCenter."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 8.0 Update 3 and later; read for KVM."),
    .sources = {"UG5 2.9", "AIE8H"},
    .check = checkVolatile};

const Rule kBlackwellAdaManualPlacement{
    .id = "blackwell-ada-manual-placement",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Info,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Ada and Blackwell GPUs choose the places in same-size mode themselves"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "The release notes of vGPU 19 for Azure Local say that placement IDs cannot be "
                                     "set by hand in same-size mode on these generations. vSphere has no means to set "
                                     "them at all, so the drawing is an intent only."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Give up the fixed placement IDs."),
    .versions = QT_TRANSLATE_NOOP("Rules", "vGPU release 19 and later; read for Azure Local."),
    .sources = {"RN19A"},
    .limits = {"manual-placement"},
    .check = checkManual,
    .fixes = fixManual};

const Rule kCSeriesCountCap{
    .id = "c-series-count-cap",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Info,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "How many C-series vGPUs a GPU takes is disputed"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "A footnote caps C-series vGPUs at 12 per GPU, but stands at boards of 48 GB, "
                                     "where memory allows no more than 12 anyway. The tables of boards with 80 and 94 "
                                     "GB allow 20 and more. The sources contradict each other, so Sliceboard follows "
                                     "the tables and only mentions the footnote."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Try it before you rely on it, or choose larger profiles."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All; the footnote stands in documents of vGPU 18 and earlier."),
    .sources = {"AIE6"},
    .limits = {"c-series-per-gpu"},
    .check = checkCap};

} // namespace sliceboard
