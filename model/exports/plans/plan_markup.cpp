// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/plans/plan_markup.h"

#include <algorithm>

namespace sliceboard {
namespace {

PlanMarkup::Row rowOf(const OutlineStep &step)
{
    return {{step.number > 0 ? QString::number(step.number) : QString()},
            {step.text},
            step.changes,
            {step.expected},
            step.reasons,
            {step.resultText()}};
}

/// A table without the columns that are empty in all rows.
void table(PlanMarkup &markup, const std::vector<OutlineStep> &steps)
{
    std::vector<PlanMarkup::Row> rows;
    for (const OutlineStep &step : steps)
        rows.push_back(rowOf(step));
    QStringList columns = PlanWords::columns();
    for (qsizetype column = columns.size() - 1; column >= 0; --column) {
        const auto isEmpty = [column](const PlanMarkup::Row &row) {
            return row[std::size_t(column)].join(QString()).isEmpty();
        };
        if (!std::ranges::all_of(rows, isEmpty))
            continue;
        columns.removeAt(column);
        for (PlanMarkup::Row &row : rows)
            row.erase(row.begin() + column);
    }
    if (!rows.empty())
        markup.table(columns, rows);
}

void stages(PlanMarkup &markup, const std::vector<OutlineStage> &stages, std::vector<OutlineStep> OutlineStage::*part)
{
    for (const OutlineStage &stage : stages) {
        if ((stage.*part).empty())
            continue;
        markup.heading(3, stage.title);
        table(markup, stage.*part);
    }
}

void list(PlanMarkup &markup, const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    markup.heading(2, heading);
    markup.items(lines);
}

} // namespace

void writeImplementation(PlanMarkup &markup, const PlanOutline &outline)
{
    if (!outline.checks.empty()) {
        markup.heading(3, PlanWords::checks());
        table(markup, outline.checks);
    }
    stages(markup, outline.stages, &OutlineStage::steps);
}

void writeTests(PlanMarkup &markup, const PlanOutline &outline)
{
    stages(markup, outline.stages, &OutlineStage::tests);
}

void writeBackout(PlanMarkup &markup, const PlanOutline &outline)
{
    for (const OutlineStage &stage : outline.backout) {
        markup.heading(3, stage.title);
        table(markup, stage.steps);
        table(markup, stage.tests);
    }
}

QString writePlan(PlanMarkup &markup, const PlanOutline &outline)
{
    markup.begin(outline.title);
    QStringList facts;
    for (const TitleFact &fact : outline.facts)
        facts << fact.label + QStringLiteral(": ") + fact.value;
    markup.items(facts);
    markup.items(outline.summary);
    list(markup, PlanWords::notes(), outline.notes);
    list(markup, PlanWords::downtime(), outline.downtime);
    markup.heading(2, PlanWords::implementation());
    writeImplementation(markup, outline);
    markup.heading(2, PlanWords::tests());
    writeTests(markup, outline);
    markup.heading(2, PlanWords::backout());
    writeBackout(markup, outline);
    return markup.finish();
}

QString escapedLines(const QStringList &cell, QString (*escaped)(const QString &), const QString &lineBreak)
{
    QStringList safe;
    for (const QString &line : cell)
        safe << escaped(line);
    return safe.join(lineBreak);
}

QString onOneLine(const QString &text)
{
    QString line = text;
    for (QChar &letter : line)
        if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator
            || letter == QChar::ParagraphSeparator)
            letter = u' ';
    return line.simplified();
}

QString joinedLines(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines) {
        if (!text.isEmpty())
            text += text.endsWith(u'.') ? QStringLiteral(" ") : QStringLiteral("; ");
        text += onOneLine(line);
    }
    return text;
}

std::vector<OutputFile> planFile(const char *name, const QString &text) { return {{name, text.toStdString(), false}}; }

} // namespace sliceboard
