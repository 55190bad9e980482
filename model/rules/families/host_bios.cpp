// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/device_models.h"
#include "model/facts/vm_asks.h"
#include "model/rules/families/entered.h"
#include "model/rules/families/families.h"
#include "model/rules/families/setting_fixes.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// Whether the GPU's vGPUs are SR-IOV virtual functions.
bool hasVirtualFunctions(const Facts &facts, const Gpu &gpu)
{
    const GpuModel *model = servesVgpus(facts, gpu) ? facts.model(gpu) : nullptr;
    return model && isListed(facts, "sriov", model->architecture);
}

bool servesPassthrough(const Facts &facts, const Gpu &gpu)
{
    const auto residents = facts.index().residents(gpu.id);
    return gpu.use == GpuUse::Passthrough || std::any_of(residents.begin(), residents.end(), [&](const DeviceRef &ref) {
               return isPassthrough(facts.vm(ref.vm)->devices[std::size_t(ref.device)]);
           });
}

bool needsVtd(const Facts &facts, const Gpu &gpu)
{
    return servesPassthrough(facts, gpu) || hasVirtualFunctions(facts, gpu);
}

/// BAR1 of more than 256 MB: all but a few small boards.
bool needsHighMemory(const Facts &facts, const Gpu &gpu)
{
    const GpuModel *model = gpu.use == GpuUse::Unassigned && !needsVtd(facts, gpu) ? nullptr : facts.model(gpu);
    return model && !hasSmallBar(facts, *model);
}

/// One BIOS setting that GPUs of a kind need switched on.
struct Setting {
    std::optional<bool> BiosSettings::*value;
    bool (*isNeeded)(const Facts &, const Gpu &);
    const char *off; ///< message; %1 host, %2 number of GPUs, %3 the first of them
    const char *notEntered;
    const char *switchOn;
};

constexpr Setting kSriov{
    &BiosSettings::sriov, hasVirtualFunctions,
    QT_TRANSLATE_NOOP("Rules",
                      "SR-IOV is off in the BIOS of %1, but its GPUs for vGPUs need it: %2 of them, such as %3."),
    QT_TRANSLATE_NOOP("Rules",
                      "It is not entered whether SR-IOV is on in the BIOS of %1. Its GPUs for vGPUs need it: %2 "
                      "of them, such as %3."),
    QT_TRANSLATE_NOOP("Rules", "Plan SR-IOV switched on in the BIOS of %1")};
constexpr Setting kAri{
    &BiosSettings::ari, hasVirtualFunctions,
    QT_TRANSLATE_NOOP("Rules", "ARI is off in the BIOS of %1, but its GPUs for vGPUs need it: %2 of them, such as %3."),
    QT_TRANSLATE_NOOP("Rules",
                      "It is not entered whether ARI is on in the BIOS of %1. Its GPUs for vGPUs need it: %2 of "
                      "them, such as %3."),
    QT_TRANSLATE_NOOP("Rules", "Plan ARI switched on in the BIOS of %1")};
constexpr Setting kVtd{
    &BiosSettings::vtd, needsVtd,
    QT_TRANSLATE_NOOP("Rules",
                      "VT-d or the AMD IOMMU is off in the BIOS of %1, but its GPUs need it: %2 of them, such as %3."),
    QT_TRANSLATE_NOOP("Rules",
                      "It is not entered whether VT-d or the AMD IOMMU is on in the BIOS of %1. Its GPUs need "
                      "it: %2 of them, such as %3."),
    QT_TRANSLATE_NOOP("Rules", "Plan VT-d or the AMD IOMMU switched on in the BIOS of %1")};
constexpr Setting kAbove4g{
    &BiosSettings::above4g, needsHighMemory,
    QT_TRANSLATE_NOOP("Rules",
                      "Memory mapped I/O above 4 GB is off in the BIOS of %1, but its GPUs need it: %2 of them, "
                      "such as %3."),
    QT_TRANSLATE_NOOP("Rules",
                      "It is not entered whether memory mapped I/O above 4 GB is on in the BIOS of %1. Its GPUs "
                      "need it: %2 of them, such as %3."),
    QT_TRANSLATE_NOOP("Rules", "Plan memory mapped I/O above 4 GB switched on in the BIOS of %1")};

template <const Setting &setting> void checkSetting(const Facts &facts, const Host &host, Report &report)
{
    const std::optional<bool> value = host.bios.*setting.value;
    if (value == true || (!value && !entersServerSettings(host)))
        return;
    std::vector<EntityRef> gpus;
    for (const Gpu &gpu : host.gpus)
        if (setting.isNeeded(facts, gpu))
            gpus.emplace_back(gpu.id);
    if (gpus.empty())
        return;
    const std::vector<Arg> args{EntityRef(host.id), std::int64_t(gpus.size()), gpus.front()};
    if (value)
        report.found(setting.off, host.id, args);
    else
        report.unknown(setting.notEntered, host.id, args);
}

template <const Setting &setting> std::vector<Fix> fixSetting(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerHostChange(fixes, facts, {finding.subject.id}, setting.switchOn,
                    [](HostFacts &host) { host.bios.*setting.value = true; });
    return fixes;
}

} // namespace

const Rule kSriovDisabled{
    .id = "sriov-disabled",
    .group = RuleGroup::GraphicsConfiguration,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "SR-IOV is on where vGPUs run on Ampere or later GPUs"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "From the Ampere architecture on each vGPU is an SR-IOV virtual function. With "
                                     "SR-IOV off in the BIOS a VM with a vGPU does not power on; its log says that the "
                                     "plugin libnvidia-vgx.so could not be initialised. T4 needs SR-IOV on some "
                                     "servers only, so it is not asked for there."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Switch on SR-IOV globally in the BIOS."),
    .versions = QT_TRANSLATE_NOOP("Rules", "GPUs of the Ampere architecture and later."),
    .sources = {"UG17 2.2", "FDSRIOV"},
    .limits = {"sriov"},
    .check = checkSetting<kSriov>,
    .fixes = fixSetting<kSriov>};

const Rule kAriDisabled{
    .id = "ari-disabled",
    .group = RuleGroup::GraphicsConfiguration,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "ARI is on where vGPUs run on Ampere or later GPUs"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "NVIDIA asks for Alternative Routing-ID Interpretation, which lets a device have "
                                     "more than eight functions, on hosts with SR-IOV vGPUs. What happens without it "
                                     "was not read; that this is a warning is inferred."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Switch on ARI in the BIOS."),
    .versions = QT_TRANSLATE_NOOP("Rules", "GPUs of the Ampere architecture and later."),
    .sources = {"UG17 2.2"},
    .limits = {"sriov"},
    .check = checkSetting<kAri>,
    .fixes = fixSetting<kAri>};

const Rule kVtdDisabled{
    .id = "vtd-disabled",
    .group = RuleGroup::GraphicsConfiguration,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "VT-d or the AMD IOMMU is on for passthrough and SR-IOV"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "A VM reaches a whole GPU, or a virtual function of one, only through the IOMMU. "
                                     "With VT-d (Intel) or the IOMMU (AMD) off in the BIOS ESXi cannot give it away."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Switch on VT-d or the AMD IOMMU in the BIOS."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All for passthrough; for vGPUs the Ampere architecture and later."),
    .sources = {"UG17 ch.3 and 2.2", "HZN"},
    .limits = {"sriov"},
    .check = checkSetting<kVtd>,
    .fixes = fixSetting<kVtd>};

const Rule kAbove4gDecodingDisabled{
    .id = "above-4g-decoding-disabled",
    .group = RuleGroup::GraphicsConfiguration,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Memory mapped I/O above 4 GB is on for large GPUs"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "A GPU with a BAR1 of more than 256 MB, that is all but T4 and the like, needs "
                                     "memory mapped I/O above 4 GB. The setting was read as a demand; that the GPU "
                                     "cannot be used without it is inferred."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Switch on memory mapped I/O above 4 GB (Above 4G Decoding) in the BIOS."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
    .sources = {"FDHOST", "UG5 1.2"},
    .check = checkSetting<kAbove4g>,
    .fixes = fixSetting<kAbove4g>};

} // namespace sliceboard
