// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/design_file.h"
#include "model/formats/design_reader.h"
#include "model/plan/planner.h"
#include "tests/support/shipped_catalog.h"

#include <QRegularExpression>
#include <QStringList>

#include <stdexcept>

/// Plans of designs that a test writes as YAML.
namespace sliceboard::testing {

inline const QString kA100 = QStringLiteral("a100-pcie-40gb");

inline Design read(const QString &text)
{
    auto design = readDesign(text.toStdString(), u"test"_qs);
    if (!design)
        throw std::runtime_error(design.error().toString().toStdString());
    return std::move(*design);
}

inline Design sample(const char *name)
{
    auto loaded = loadDesignFile(u":/samples/%1.sliceboard.yaml"_qs.arg(QLatin1String(name)));
    if (!loaded)
        throw std::runtime_error(loaded.error().toString().toStdString());
    return std::move(loaded->design);
}

/// A cluster of hosts; each line of `gpus` stands below the host named before it.
inline QString hostText(const QString &name, const QStringList &gpus, const QString &more = {})
{
    QString text =
        u"      - name: %1\n        esxi: 8.0.3\n        vgpu_manager: 19.5\n        manager_package: nvd-aie\n"
        u"        graphics: shared-direct\n"_qs.arg(name);
    text += more;
    if (!gpus.isEmpty())
        text += u"        gpus:\n"_qs;
    for (const QString &gpu : gpus)
        text += u"          - {%1}\n"_qs.arg(gpu);
    return text;
}

inline QString vmText(const QString &name, const QString &device, const QString &driver = u"vgpu, release: 19.5"_qs)
{
    return u"  - name: %1\n    guest: {os: ubuntu-22.04, driver: %3}\n    firmware: efi\n    memory: 64 GB\n"
           u"    reservation: all\n    mmio: 256 GB\n    devices:\n      - {%2}\n"_qs.arg(name, device, driver);
}

inline QString designText(const QString &hosts, const QString &vms)
{
    return u"format: 1\nclusters:\n  - name: ml-a\n    hosts:\n"_qs + hosts + u"vms:\n"_qs + vms;
}

inline QString gpuText(const QString &address, const QString &model, const QString &more = u"use: vgpu"_qs)
{
    return u"address: \"0000:%1:00.0\", model: %2, %3"_qs.arg(address, model, more);
}

inline ChangePlan plan(const Design &before, const Design &after)
{
    return planChange(shippedCatalog(), before, after, QDate(2026, 7, 1));
}
inline ChangePlan plan(const QString &before, const QString &after) { return plan(read(before), read(after)); }

/// Steps of stages by their keys, checks left out; the GPU's PCI address shortened to its bus.
inline QStringList keys(const std::vector<PlanStage> &stages)
{
    QStringList all;
    for (const PlanStage &stage : stages)
        for (const PlanStep &step : stage.steps)
            if (step.kind != StepKind::Check)
                all.append(QString::fromStdString(step.key).remove(u"0000:"_qs).remove(u":00.0"_qs));
    return all;
}
inline QString shown(const ChangePlan &plan) { return keys(plan.stages).join(u'\n'); }

inline QString notes(const ChangePlan &plan)
{
    QStringList all;
    for (const std::string &note : plan.notes)
        all.append(QString::fromStdString(note));
    return all.join(u'\n');
}

} // namespace sliceboard::testing
