// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/plans/plan_exporters.h"
#include "model/exports/plans/plan_markup.h"
#include "model/reports/csv_line.h"

#include <QCoreApplication>

namespace sliceboard {
namespace {

QString fromUtf8(const std::string &text) { return QString::fromStdString(text); }

/// Column names are the same in every language.
const QStringList &columns()
{
    static const QStringList kColumns{u"part"_qs,    u"stage"_qs,    u"number"_qs,  u"key"_qs,    u"kind"_qs,
                                      u"cluster"_qs, u"host"_qs,     u"gpu"_qs,     u"vm"_qs,     u"text"_qs,
                                      u"changes"_qs, u"expected"_qs, u"reasons"_qs, u"result"_qs, u"note"_qs,
                                      u"by"_qs,      u"on"_qs};
    return kColumns;
}

QString lineOf(const QString &part, const QString &stage, const OutlineStep &row)
{
    const PlanStep &step = *row.step;
    const StepResult result = row.result ? *row.result : StepResult();
    const std::string_view kind = toString(step.kind);
    const std::string_view outcome = result.outcome ? spelling(*result.outcome) : std::string_view();
    QStringList cells{part,
                      stage,
                      row.number > 0 ? QString::number(row.number) : QString(),
                      fromUtf8(step.key),
                      QString::fromUtf8(kind.data(), qsizetype(kind.size())),
                      fromUtf8(step.cluster),
                      fromUtf8(step.host),
                      fromUtf8(step.gpu),
                      fromUtf8(step.vm),
                      row.text,
                      row.changes.join(u'\n'),
                      row.expected,
                      row.reasons.join(u'\n'),
                      QString::fromUtf8(outcome.data(), qsizetype(outcome.size())),
                      fromUtf8(result.note),
                      fromUtf8(result.by),
                      fromUtf8(result.on)};
    for (QString &cell : cells)
        cell = asPlainCell(cell);
    return csvLine(cells);
}

QString linesOf(const QString &part, const std::vector<OutlineStage> &stages)
{
    QString lines;
    for (const OutlineStage &stage : stages) {
        for (const OutlineStep &step : stage.steps)
            lines += lineOf(part, stage.title, step);
        for (const OutlineStep &test : stage.tests)
            lines += lineOf(part, stage.title, test);
    }
    return lines;
}

Result<std::vector<OutputFile>> writePlanCsv(const ExportInput &input)
{
    const PlanOutline outline = outlineOf(input);
    QString text = csvLine(columns());
    for (const OutlineStep &check : outline.checks)
        text += lineOf(u"checks"_qs, {}, check);
    text += linesOf(u"implementation"_qs, outline.stages) + linesOf(u"backout"_qs, outline.backout);
    return planFile("plan.csv", text);
}

} // namespace

const Exporter kPlanCsv{"plan-csv",
                        QT_TRANSLATE_NOOP("Exports", "Plan as CSV"),
                        QT_TRANSLATE_NOOP("Exports", "One row for each step, for spreadsheets and trackers."),
                        ExportGroup::Plan,
                        "csv",
                        true,
                        writePlanCsv};

} // namespace sliceboard
