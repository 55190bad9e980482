// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"

namespace sliceboard {
namespace {

void checkMonitoring(const Facts &, const Host &host, const Gpu &gpu, Report &report)
{
    if (gpu.use == GpuUse::Passthrough)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 is passed through, so nvidia-smi on %2 does not list it. Its load can be "
                                       "watched in the guest only."),
                     gpu.id, {EntityRef(gpu.id), EntityRef(host.id)});
}

void checkAudio(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const Limit *limit = facts.catalog().limit("companion-audio");
    const GpuModel *model = gpu.use == GpuUse::Passthrough && limit ? facts.model(gpu) : nullptr;
    if (model && limit->isAbout(model->key))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has an audio function beside its graphics function. Passing only the "
                                       "graphics function through may not be enough."),
                     gpu.id, {EntityRef(gpu.id)});
}

} // namespace

const Rule kPassthroughGpuNotMonitorable{
    .id = "passthrough-gpu-not-monitorable",
    .group = RuleGroup::Modes,
    .severity = Severity::Info,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A passthrough GPU is watched from its guest"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "ESXi gives the device away, so the host's tools do not see its load, memory or "
                                     "temperature. The driver in the guest does."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Monitor it in the guest, with nvidia-smi or an agent there."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
    .sources = {"UG17 ch.3"},
    .check = checkMonitoring};

const Rule kCompanionAudioFunction{
    .id = "companion-audio-function",
    .group = RuleGroup::Modes,
    .severity = Severity::Info,
    .evidence = Evidence::Inferred,
    .title = QT_TRANSLATE_NOOP("Rules", "The audio function of a graphics board goes with it"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Boards with display outputs have an audio function at PCI function 1. NVIDIA "
                                     "asks to pass it through too for the active Quadro RTX 6000 and 8000 on Hyper-V; "
                                     "that ESXi gains by it is our inference."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "If the guest has trouble with the GPU, pass PCI function 1 through as well."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
    .sources = {"UG17 3.4"},
    .limits = {"companion-audio"},
    .check = checkAudio};

} // namespace sliceboard
