// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/utf8.h"
#include "model/exports/plans/plan_exporters.h"
#include "model/exports/plans/plan_outline.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sliceboard {
namespace {

QJsonArray arrayOf(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const std::string &text : texts)
        array.append(plain(text));
    return array;
}

std::string_view wordOf(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Passthrough:
        return "passthrough";
    case DeviceKind::DynamicPassthrough:
        return "dynamic-passthrough";
    case DeviceKind::Vgpu:
        return "vgpu";
    }
    return {};
}

QJsonArray devicesOf(const PlanStep &step)
{
    QJsonArray array;
    for (const PlannedDevice &planned : step.devices) {
        const bool isVgpu = planned.device.kind == DeviceKind::Vgpu;
        array.append(QJsonObject{{u"kind"_qs, plain(wordOf(planned.device.kind))},
                                 {isVgpu ? u"profile"_qs : u"model"_qs, textOrNull(planned.device.profile)},
                                 {u"label"_qs, textOrNull(planned.device.label)},
                                 {u"group"_qs, textOrNull(planned.device.group)},
                                 {u"host"_qs, textOrNull(planned.host)},
                                 {u"gpu"_qs, textOrNull(planned.gpu)},
                                 {u"at"_qs, planned.device.at ? QJsonValue(*planned.device.at) : QJsonValue()}});
    }
    return array;
}

QJsonArray valuesOf(const PlanStep &step)
{
    QJsonArray array;
    for (const ValueChange &value : step.values)
        array.append(QJsonObject{{u"key"_qs, plain(value.key)},
                                 {u"before"_qs, textOrNull(value.before)},
                                 {u"after"_qs, textOrNull(value.after)}});
    return array;
}

QJsonValue resultOf(const StepResult *result)
{
    if (!result)
        return {};
    return QJsonObject{{u"outcome"_qs, result->outcome ? textOrNull(spelling(*result->outcome)) : QJsonValue()},
                       {u"note"_qs, textOrNull(result->note)},
                       {u"by"_qs, textOrNull(result->by)},
                       {u"on"_qs, textOrNull(result->on)}};
}

QJsonObject toJson(const OutlineStep &row)
{
    const PlanStep &step = *row.step;
    return {{u"number"_qs, row.number > 0 ? QJsonValue(row.number) : QJsonValue()},
            {u"key"_qs, plain(step.key)},
            {u"kind"_qs, plain(toString(step.kind))},
            {u"text"_qs, row.text},
            {u"expected"_qs, row.expected.isEmpty() ? QJsonValue() : QJsonValue(row.expected)},
            {u"cluster"_qs, textOrNull(step.cluster)},
            {u"host"_qs, textOrNull(step.host)},
            {u"gpu"_qs, textOrNull(step.gpu)},
            {u"vm"_qs, textOrNull(step.vm)},
            {u"vms"_qs, arrayOf(step.vms)},
            {u"devices"_qs, devicesOf(step)},
            {u"values"_qs, valuesOf(step)},
            {u"reasons"_qs, arrayOf(step.reasons)},
            {u"result"_qs, resultOf(row.result)}};
}

QJsonArray toJson(const std::vector<OutlineStep> &rows)
{
    QJsonArray array;
    for (const OutlineStep &row : rows)
        array.append(toJson(row));
    return array;
}

QJsonArray toJson(const std::vector<OutlineStage> &stages, const std::vector<PlanStage> &from)
{
    QJsonArray array;
    for (std::size_t i = 0; i < stages.size(); ++i)
        array.append(QJsonObject{{u"title"_qs, stages[i].title},
                                 {u"hosts"_qs, arrayOf(from[i].hosts)},
                                 {u"steps"_qs, toJson(stages[i].steps)},
                                 {u"tests"_qs, toJson(stages[i].tests)}});
    return array;
}

QJsonArray downtimeRows(const ChangePlan &plan)
{
    QJsonArray array;
    for (const PlannedDowntime &off : plan.downtime)
        array.append(QJsonObject{{u"vm"_qs, plain(off.vm)},
                                 {u"firstStep"_qs, off.firstStep},
                                 {u"lastStep"_qs, off.lastStep},
                                 {u"reason"_qs, textOrNull(off.reason)}});
    return array;
}

Result<std::vector<OutputFile>> writePlanJson(const ExportInput &input)
{
    const PlanOutline outline = outlineOf(input);
    QJsonObject facts;
    for (const TitleFact &fact : outline.facts)
        facts.insert(QLatin1String(fact.key), fact.value);
    const QJsonObject json{{u"schemaVersion"_qs, kPlanSchema},
                           {u"title"_qs, outline.title},
                           {u"fingerprint"_qs, plain(input.plan->fingerprint)},
                           {u"facts"_qs, facts},
                           {u"notes"_qs, arrayOf(input.plan->notes)},
                           {u"downtime"_qs, downtimeRows(*input.plan)},
                           {u"checks"_qs, toJson(outline.checks)},
                           {u"stages"_qs, toJson(outline.stages, input.plan->stages)},
                           {u"backout"_qs, toJson(outline.backout, input.plan->backout)}};
    const QByteArray bytes = QJsonDocument(json).toJson();
    return std::vector<OutputFile>{{"plan.json", bytes.toStdString(), false}};
}

} // namespace

const Exporter kPlanJson{"plan-json",
                         QT_TRANSLATE_NOOP("Exports", "Plan as JSON"),
                         QT_TRANSLATE_NOOP("Exports",
                                           "The change plan for programs, by the schema that is installed "
                                           "with Sliceboard."),
                         ExportGroup::Plan,
                         "json",
                         true,
                         writePlanJson};

} // namespace sliceboard
