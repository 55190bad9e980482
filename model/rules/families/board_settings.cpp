// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/device_models.h"
#include "model/rules/families/entered.h"
#include "model/rules/families/families.h"
#include "model/rules/families/setting_fixes.h"

namespace sliceboard {
namespace {

void checkDisplayMode(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const GpuModel *model = gpu.displayEnabled != false && servesVgpus(facts, gpu) ? facts.model(gpu) : nullptr;
    const bool onFromFactory = model && isListed(facts, "display-on-from-factory", model->key);
    if (!onFromFactory && !(model && isListed(facts, "display-off-from-factory", model->key)))
        return; // this board has no display mode
    if (gpu.displayEnabled)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 is to serve vGPUs, but its display mode is on. In that mode this board has "
                                       "no vGPUs."),
                     gpu.id, {EntityRef(gpu.id)});
    else if (onFromFactory && entersBoardSettings(gpu))
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "%1 is to serve vGPUs, which needs its display mode switched off. The mode is "
                                         "not entered; this board leaves the factory with it on."),
                       gpu.id, {EntityRef(gpu.id)});
}

std::vector<Fix> fixDisplayMode(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerGpuChange(fixes, facts, {finding.subject.id},
                   QT_TRANSLATE_NOOP("Rules", "Plan the display mode of %1 switched off"),
                   [](Gpu &gpu) { gpu.displayEnabled = false; });
    return fixes;
}

void checkPrimaryDisplay(const Facts &facts, const Host &host, const Gpu &gpu, Report &report)
{
    const bool isUsed = gpu.use != GpuUse::Unassigned || !facts.index().residents(gpu.id).empty();
    if (!isUsed || gpu.primaryDisplay == false)
        return;
    if (gpu.primaryDisplay)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 shows the console of %2 and is also to serve VMs. ESXi keeps its primary "
                                       "display to itself."),
                     gpu.id, {EntityRef(gpu.id), EntityRef(host.id)});
    else if (entersBoardSettings(gpu))
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "It is not entered whether %1 shows the console of %2. A GPU that does cannot "
                                         "serve VMs."),
                       gpu.id, {EntityRef(gpu.id), EntityRef(host.id)});
}

std::vector<Fix> fixPrimaryDisplay(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerGpuChange(fixes, facts, {finding.subject.id},
                   QT_TRANSLATE_NOOP("Rules", "Plan the console on other graphics than %1"),
                   [](Gpu &gpu) { gpu.primaryDisplay = false; });
    return fixes;
}

void checkEccLoss(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const GpuModel *model = gpu.ecc != false && servesVgpus(facts, gpu) ? facts.model(gpu) : nullptr;
    if (!model || isListed(facts, "hbm-memory", model->key))
        return;
    if (gpu.ecc)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "ECC is on for %1, which has GDDR memory. It takes frame buffer from every "
                                       "vGPU there; vGPUs of A-series and B-series make no use of it."),
                     gpu.id, {EntityRef(gpu.id)});
    else if (entersBoardSettings(gpu))
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "It is not entered whether ECC is on for %1. With its GDDR memory ECC takes "
                                         "frame buffer from every vGPU."),
                       gpu.id, {EntityRef(gpu.id)});
}

void checkEccSupport(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const GpuModel *model = gpu.ecc != false && servesVgpus(facts, gpu) ? facts.model(gpu) : nullptr;
    if (!model || !isListed(facts, "ecc-without-vgpu", model->key))
        return;
    if (gpu.ecc)
        report.found(QT_TRANSLATE_NOOP("Rules", "ECC is on for %1. vGPUs of this board do not start with ECC on."),
                     gpu.id, {EntityRef(gpu.id)});
    else if (entersBoardSettings(gpu))
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "It is not entered whether ECC is on for %1. vGPUs of this board do not start "
                                         "with ECC on."),
                       gpu.id, {EntityRef(gpu.id)});
}

std::vector<Fix> fixEcc(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerGpuChange(fixes, facts, {finding.subject.id}, QT_TRANSLATE_NOOP("Rules", "Plan ECC switched off on %1"),
                   [](Gpu &gpu) { gpu.ecc = false; });
    return fixes;
}

} // namespace

const Rule kGpuDisplayModeEnabled{
    .id = "gpu-display-mode-enabled",
    .group = RuleGroup::GraphicsConfiguration,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "The display mode of a GPU for vGPUs is off"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Some boards can drive displays or serve vGPUs, not both. A40, L40, L40S and L20 "
                                     "leave the factory with the display off, RTX A5000, A5500, A6000, 5000 Ada and "
                                     "6000 Ada with it on."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Run NVIDIA's displaymodeselector on the host and switch the display off."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG17 2.3"},
    .limits = {"display-off-from-factory", "display-on-from-factory"},
    .check = checkDisplayMode,
    .fixes = fixDisplayMode};

const Rule kGpuIsPrimaryDisplay{
    .id = "gpu-is-primary-display",
    .group = RuleGroup::Modes,
    .severity = Severity::Error,
    .evidence = Evidence::Secondary,
    .title = QT_TRANSLATE_NOOP("Rules", "A GPU for VMs is not the host's primary display"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "The GPU on which the hypervisor boots its console can serve neither passthrough "
                                     "nor vGPUs. That was read in a mirror of NVIDIA's guide; how it fails is "
                                     "inferred."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Choose on-board or BMC graphics as primary display in the BIOS."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG17 ch.1"},
    .check = checkPrimaryDisplay,
    .fixes = fixPrimaryDisplay};

const Rule kEccGddrLoss{.id = "ecc-gddr-loss",
                        .group = RuleGroup::MemoryAndLicences,
                        .severity = Severity::Info,
                        .evidence = Evidence::Read,
                        .title = QT_TRANSLATE_NOOP("Rules", "ECC takes frame buffer on boards with GDDR memory"),
                        .explanation = QT_TRANSLATE_NOOP(
                            "Rules",
                            "GDDR memory keeps the check bits in the memory itself, so that vGPUs of every "
                            "series have less of it. HBM memory has room of its own for them. Which boards have "
                            "HBM is remembered."),
                        .wayOut = QT_TRANSLATE_NOOP("Rules", "Switch ECC off where desktops and applications run."),
                        .versions = QT_TRANSLATE_NOOP("Rules", "All vGPU releases."),
                        .sources = {"UG5 2.13"},
                        .limits = {"hbm-memory"},
                        .check = checkEccLoss,
                        .fixes = fixEcc};

const Rule kEccUnsupported{.id = "ecc-unsupported",
                           .group = RuleGroup::MemoryAndLicences,
                           .severity = Severity::Error,
                           .evidence = Evidence::Read,
                           .title = QT_TRANSLATE_NOOP("Rules", "ECC is off on boards that have no vGPUs with ECC"),
                           .explanation =
                               QT_TRANSLATE_NOOP("Rules", "On M60 and M6 a vGPU does not start while ECC is on."),
                           .wayOut = QT_TRANSLATE_NOOP("Rules", "Run nvidia-smi -e 0 on the host and restart it."),
                           .versions = QT_TRANSLATE_NOOP("Rules", "Tesla M60 and M6, all releases."),
                           .sources = {"UG5 2.13"},
                           .limits = {"ecc-without-vgpu"},
                           .check = checkEccSupport,
                           .fixes = fixEcc};

} // namespace sliceboard
