// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/setting_fixes.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// Whether a host that has a vGPU Manager may have one of the two packages at all.
bool hasPackages(const Facts &facts, const Host &host)
{
    const Limit *limit = facts.catalog().limit("manager-packages");
    return limit && host.vgpuManager.kind == DriverKind::VgpuManager && reach(host, *limit) != Reach::BranchTooOld;
}

bool isForComputing(const VgpuType &type) { return type.isMigBacked() || type.series == "C"; }
bool isForGraphics(const VgpuType &type) { return type.series.starts_with('A') || type.series.starts_with('B'); }

/// A MIG-capable model of which there are vGPUs for computing only.
bool isForComputing(const Facts &facts, const GpuModel &model)
{
    const auto types = facts.catalog().typesOf(model);
    return model.migCapable && !types.empty()
        && std::ranges::all_of(types, [](const VgpuType *type) { return type->series == "C"; });
}

/// The first vGPU or reserved slot on the host whose type the predicate wants.
template <class Wanted> const VgpuType *firstType(const Facts &facts, const Host &host, Wanted wanted)
{
    for (const Gpu &gpu : host.gpus)
        if (gpu.use != GpuUse::Passthrough)
            for (const Tenant &tenant : tenantsOf(facts, gpu, Who::All))
                if (tenant.type && wanted(*tenant.type))
                    return tenant.type;
    return nullptr;
}

/// Why the host needs the package for computing: a vGPU type, or a GPU that has no other; empty if it does not.
std::string needsAie(const Facts &facts, const Host &host)
{
    for (const Gpu &gpu : host.gpus)
        if (const GpuModel *model = facts.model(gpu); model && servesVgpus(facts, gpu) && isForComputing(facts, *model))
            return model->name;
    const VgpuType *type = firstType(facts, host, [](const VgpuType &t) { return isForComputing(t); });
    return type ? type->name : std::string();
}

void checkWrong(const Facts &facts, const Host &host, Report &report)
{
    if (host.managerPackage == ManagerPackage::NvdAie || !hasPackages(facts, host))
        return;
    const std::string why = needsAie(facts, host);
    if (why.empty())
        return;
    if (!host.managerPackage)
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "The package of the vGPU Manager on %1 is not entered. %2 needs NVD-AIE, the "
                                         "package for computing."),
                       host.id, {EntityRef(host.id), why});
    else if (!managerRelease(host))
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "%1 has package NVD-VGPU of the vGPU Manager, and %2 needs NVD-AIE if the "
                                         "release is one that has two packages. The release is not entered."),
                       host.id, {EntityRef(host.id), why});
    else
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has package NVD-VGPU of the vGPU Manager, the one for graphics. %2 needs "
                                       "NVD-AIE, the package for computing."),
                     host.id, {EntityRef(host.id), why});
}

void checkGraphics(const Facts &facts, const Host &host, Report &report)
{
    if (host.managerPackage == ManagerPackage::NvdVgpu || !hasPackages(facts, host))
        return;
    const VgpuType *type = firstType(facts, host, [](const VgpuType &t) { return isForGraphics(t); });
    if (!type)
        return;
    if (host.managerPackage)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has package NVD-AIE of the vGPU Manager, the one for computing, but vGPU "
                                       "profile %2 is for desktops and applications."),
                     host.id, {EntityRef(host.id), type->name});
    else if (needsAie(facts, host).empty())
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "The package of the vGPU Manager on %1 is not entered. vGPU profile %2 goes "
                                         "with NVD-VGPU, the package for graphics."),
                       host.id, {EntityRef(host.id), type->name});
}

void offerPackage(std::vector<Fix> &fixes, const Facts &facts, const Finding &finding, ManagerPackage package)
{
    const char *title = package == ManagerPackage::NvdAie
        ? QT_TRANSLATE_NOOP("Rules", "Install package NVD-AIE of the vGPU Manager on %1")
        : QT_TRANSLATE_NOOP("Rules", "Install package NVD-VGPU of the vGPU Manager on %1");
    offerHostChange(fixes, facts, {finding.subject.id}, title, [package](HostFacts &host) {
        host.managerPackage = package;
        host.managerVib.clear();
    });
}

std::vector<Fix> fixWrong(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerPackage(fixes, facts, finding, ManagerPackage::NvdAie);
    return fixes;
}

std::vector<Fix> fixGraphics(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerPackage(fixes, facts, finding, ManagerPackage::NvdVgpu);
    return fixes;
}

} // namespace

const Rule kVgpuHostDriverWrongPackage{
    .id = "vgpu-host-driver-wrong-package",
    .group = RuleGroup::Drivers,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "vGPUs for computing have the NVD-AIE package on their host"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "The vGPU Manager comes in two packages: NVD-AIE of NVIDIA AI Enterprise and "
                                     "NVD-VGPU for graphics. C-series and MIG-backed vGPUs, and the data center GPUs "
                                     "that have no others, work with NVD-AIE only. A host takes one of the two."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Install the NVD-AIE package, or move vGPUs for graphics and vGPUs for computing to "
                                "different hosts."),
    .versions = QT_TRANSLATE_NOOP("Rules", "vGPU release 13 and later."),
    .sources = {"FDDRV", "UG17 2.1.1"},
    .limits = {"manager-packages"},
    .check = checkWrong,
    .fixes = fixWrong};

const Rule kGraphicsSeriesWithAiePackage{
    .id = "graphics-series-with-aie-package",
    .group = RuleGroup::Drivers,
    .severity = Severity::Warning,
    .evidence = Evidence::Inferred,
    .title = QT_TRANSLATE_NOOP("Rules", "A-series and B-series vGPUs have the NVD-VGPU package on their host"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "NVD-AIE is the package for computing. That A-series and B-series profiles need "
                                     "the package for graphics is inferred from what the two packages are for. "
                                     "Q-series profiles are not reported: VMware shows them beside C-series ones on "
                                     "one GPU."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Look whether the release lists the profile; otherwise install the package for "
                                "graphics, or move these VMs to another host."),
    .versions = QT_TRANSLATE_NOOP("Rules", "vGPU release 13 and later."),
    .sources = {"FDDRV"},
    .check = checkGraphics,
    .fixes = fixGraphics};

} // namespace sliceboard
