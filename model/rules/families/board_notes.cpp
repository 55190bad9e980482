// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"

#include <algorithm>

namespace sliceboard {
namespace {

void checkModels(const Facts &facts, const Host &host, Report &report)
{
    std::vector<const GpuModel *> models;
    for (const Gpu &gpu : host.gpus)
        if (const GpuModel *model = facts.model(gpu); model && std::ranges::find(models, model) == models.end())
            models.push_back(model);
    if (models.size() > 1)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has GPUs of %2 models, among them %3 and %4. That is allowed: each GPU "
                                       "follows its own rules, and one release of the vGPU Manager must support all "
                                       "that serve vGPUs."),
                     host.id, {EntityRef(host.id), std::int64_t(models.size()), models[0]->name, models[1]->name});
}

void checkBoard(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    if (const GpuModel *model = facts.model(gpu); model && model->gpusPerBoard > 1)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 is one of the %2 GPUs of a board. Each of them has a PCI address, a use and "
                                       "a vGPU mode of its own."),
                     gpu.id, {EntityRef(gpu.id), std::int64_t(model->gpusPerBoard)});
}

} // namespace

const Rule kHostHeterogeneousGpusOk{
    .id = "host-heterogeneous-gpus-ok",
    .group = RuleGroup::GraphicsConfiguration,
    .severity = Severity::Info,
    .evidence = Evidence::Inferred,
    .title = QT_TRANSLATE_NOOP("Rules", "A host may hold GPUs of several models"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Rules apply per GPU. One vGPU Manager release must support all models that serve "
                                     "vGPUs, and one VM cannot combine vGPUs of different boards. That several models "
                                     "in one host are fine is inferred from documents that show it."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Look for each model whether the host's vGPU release supports it."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"AIE6", "FDFRAC"},
    .check = checkModels};

const Rule kBoardMultiGpuCount{
    .id = "board-multi-gpu-count",
    .group = RuleGroup::GraphicsConfiguration,
    .severity = Severity::Info,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A board with several GPUs is planned GPU by GPU"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "Some boards carry several physical GPUs, A16 for instance four. ESXi sees each as "
                          "a device of its own, and a vGPU never reaches over two of them. The count was "
                          "read for A16, for older boards it is remembered."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Enter each GPU of the board with its own PCI address."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"AIE6"},
    .check = checkBoard};

} // namespace sliceboard
