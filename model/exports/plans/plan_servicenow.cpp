// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/plans/plan_exporters.h"
#include "model/exports/plans/plan_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace sliceboard {
namespace {

QString partOf(const PlanOutline &outline, void (*part)(PlanMarkup &, const PlanOutline &))
{
    PlainText text;
    part(text, outline);
    return text.finish();
}

QString descriptionOf(const PlanOutline &outline)
{
    PlainText text;
    QStringList facts;
    for (const TitleFact &fact : outline.facts)
        facts << fact.label + QStringLiteral(": ") + fact.value;
    text.items(outline.summary);
    text.items(outline.notes);
    text.items(outline.downtime);
    text.items(facts);
    return text.finish();
}

/// Fields of ServiceNow's change request.
Result<std::vector<OutputFile>> writePlanServiceNow(const ExportInput &input)
{
    const PlanOutline outline = outlineOf(input);
    const QJsonObject fields{{u"short_description"_qs, onOneLine(outline.title)},
                             {u"description"_qs, descriptionOf(outline)},
                             {u"justification"_qs, QString::fromStdString(input.checker.facts().design().description)},
                             {u"implementation_plan"_qs, partOf(outline, writeImplementation)},
                             {u"test_plan"_qs, partOf(outline, writeTests)},
                             {u"backout_plan"_qs, partOf(outline, writeBackout)}};
    const QByteArray json = QJsonDocument(fields).toJson();
    return std::vector<OutputFile>{{"plan.servicenow.json", json.toStdString(), false}};
}

} // namespace

const Exporter kPlanServiceNow{
    "plan-servicenow",
    QT_TRANSLATE_NOOP("Exports", "Plan for ServiceNow"),
    QT_TRANSLATE_NOOP("Exports",
                      "The fields of a ServiceNow change request as JSON: description, implementation, test "
                      "and backout plan."),
    ExportGroup::Plan,
    "json",
    true,
    writePlanServiceNow};

} // namespace sliceboard
