// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/vm_asks.h"
#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"

#include <algorithm>

namespace sliceboard {
namespace {

enum class Fault { None, WrongModel, NoTypesAtAll, NamesUnverified, UnknownProfile };

bool isMigName(const Catalog &catalog, const std::string &profile)
{
    const auto types = catalog.types(profile);
    return !types.empty() && std::ranges::all_of(types, &VgpuType::isMigBacked);
}

Fault faultOf(const Catalog &catalog, const GpuModel &model, const Tenant &tenant)
{
    if (tenant.type)
        return Fault::None;
    if (!model.migCapable && isMigName(catalog, *tenant.profile))
        return Fault::None; // mig-not-capable says it better
    if (catalog.types(*tenant.profile).empty())
        return Fault::UnknownProfile;
    if (model.confidence.doubts("vgpu names"))
        return Fault::NamesUnverified;
    return model.regionGib == 0 || model.passthroughOnly ? Fault::NoTypesAtAll : Fault::WrongModel;
}

void tell(Fault fault, const Host &host, const Gpu &gpu, const Tenant &tenant, Report &report)
{
    const std::vector<Arg> args{EntityRef(gpu.id), *tenant.profile, EntityRef(host.id)};
    const std::vector<EntityRef> others = tenant.vm ? std::vector{EntityRef(tenant.vm->id)} : std::vector<EntityRef>();
    switch (fault) {
    case Fault::None:
        break;
    case Fault::WrongModel:
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "vGPU profile %2 is placed on %1, but it is a profile of another GPU model. "
                                       "Each GPU model has its own vGPU types."),
                     gpu.id, args, others);
        break;
    case Fault::NoTypesAtAll:
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "vGPU profile %2 is placed on %1, but this GPU model has no vGPU types at "
                                       "all: it serves passthrough only."),
                     gpu.id, args, others);
        break;
    case Fault::NamesUnverified:
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "vGPU profile %2 is placed on %1. The catalog lists no such profile for "
                                         "this model, but its list of names is unverified."),
                       gpu.id, args, others);
        break;
    case Fault::UnknownProfile:
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "The catalog has no vGPU profile %2, so its size and its place on %1 "
                                         "cannot be checked."),
                       gpu.id, args, others);
        break;
    }
}

void checkGpu(const Facts &facts, const Host &host, const Gpu &gpu, Report &report)
{
    const GpuModel *model = facts.model(gpu);
    if (!model) {
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "The catalog has no GPU model %2, so what %1 can hold cannot be checked."),
                       gpu.id, {EntityRef(gpu.id), gpu.model});
        return;
    }
    const Tenant *last = nullptr;
    bool reservationTold = false;
    const auto tenants = tenantsOf(facts, gpu, Who::All);
    for (const Tenant &tenant : tenants) {
        const Fault fault = faultOf(facts.catalog(), *model, tenant);
        const bool told = tenant.vm ? last && last->vm == tenant.vm : reservationTold;
        if (fault == Fault::None || told)
            continue;
        tell(fault, host, gpu, tenant, report);
        last = &tenant;
        reservationTold = reservationTold || !tenant.vm;
    }
}

/// The tenants that the finding is about: those of its VM, or the reserved slots.
std::vector<Tenant> faultyOf(const Facts &facts, const Gpu &gpu, const Finding &finding)
{
    auto tenants = tenantsOf(facts, gpu, Who::All);
    std::erase_if(tenants, [&](const Tenant &tenant) {
        const bool same =
            finding.others.empty() ? !tenant.vm : tenant.vm && EntityRef(tenant.vm->id) == finding.others[0];
        return tenant.type || !same;
    });
    return tenants;
}

/// Profiles of the GPU that come closest to a wrong one: the same series and size, else the next larger, else the
/// largest of the series.
const VgpuType *substituteFor(const Catalog &catalog, const GpuModel &model, const std::string &profile)
{
    const auto named = catalog.types(profile);
    if (named.empty())
        return nullptr;
    const VgpuType &wanted = *named.front();
    const VgpuType *best = nullptr;
    for (const VgpuType *type : catalog.typesOf(model)) {
        if (type->series != wanted.series || type->isMigBacked() != wanted.isMigBacked()
            || type->frameBuffer < wanted.frameBuffer)
            continue;
        if (!best || type->frameBuffer < best->frameBuffer)
            best = type;
    }
    return best;
}

void offerSubstitute(std::vector<Fix> &fixes, const Facts &facts, const Gpu &gpu, const Tenant &tenant)
{
    const GpuModel *model = facts.model(gpu);
    const VgpuType *type = model ? substituteFor(facts.catalog(), *model, *tenant.profile) : nullptr;
    if (!type || !tenant.vm)
        return;
    const VmId ids[] = {tenant.vm->id};
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Let %1 use vGPU profile %2, which this GPU has"),
          {EntityRef(tenant.vm->id), type->name}, changeVms(facts, ids, [&](Vm &vm) {
              Device &device = vm.devices[std::size_t(tenant.row)];
              device.profile = type->name;
              device.at.reset();
          }));
}

std::vector<Fix> fixGpu(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Gpu *gpu = gpuOf(facts, finding);
    if (!gpu)
        return fixes;
    const auto faulty = faultyOf(facts, *gpu, finding);
    if (faulty.size() == 1)
        offerSubstitute(fixes, facts, *gpu, faulty.front());
    if (!faulty.empty())
        offerRelief(fixes, facts, *gpu, faulty);
    return fixes;
}

void checkVm(const Facts &facts, const Vm &vm, Report &report)
{
    for (const Device &device : vm.devices) {
        const bool named = !device.gpu && device.kind == DeviceKind::Vgpu;
        if (named && facts.catalog().types(device.profile).empty())
            return report.unknown(QT_TRANSLATE_NOOP("Rules",
                                                    "%1 waits for vGPU profile %2, which the catalog does not "
                                                    "have, so it cannot be checked."),
                                  vm.id, {EntityRef(vm.id), device.profile});
        if (device.kind == DeviceKind::DynamicPassthrough && !device.profile.empty()
            && !facts.catalog().model(device.profile))
            return report.unknown(QT_TRANSLATE_NOOP("Rules",
                                                    "%1 asks for GPU model %2, which the catalog does not have, so "
                                                    "it cannot be checked."),
                                  vm.id, {EntityRef(vm.id), device.profile});
    }
}

} // namespace

const Rule kProfileNotForGpu{
    .id = "profile-not-for-gpu",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A vGPU profile belongs to the GPU's model"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "The name of a profile begins with the board that it belongs to. ESXi offers a "
                                     "VM only hosts with a GPU of that model. A model or profile that the catalog "
                                     "does not know is neither confirmed nor refused."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Choose a profile of this GPU's model, or a GPU of the profile's model."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"VDM", "FD11"},
    .check = checkGpu,
    .fixes = fixGpu};

// Not in rules.yaml: the same for what is not placed yet.
const Rule kProfileNotInCatalog{
    .id = "profile-not-in-catalog",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Unknown,
    .evidence = Evidence::Inferred,
    .title = QT_TRANSLATE_NOOP("Rules", "What a VM asks for is in the catalog"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Sliceboard knows sizes and limits from its catalog only. What is not in it "
                                     "cannot be checked; that does not mean that it is wrong."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Correct the name, or add the profile or model to your own catalog folder."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"VDM", "FD11"},
    .check = checkVm};

} // namespace sliceboard
