// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/plans/plan_outline.h"

#include <span>

namespace sliceboard {

/// The syntax that a document of a plan is written in. Texts are given as they are; the syntax makes them harmless.
class PlanMarkup {
public:
    virtual ~PlanMarkup() = default;

    virtual void begin(const QString &title) = 0;
    virtual void heading(int level, const QString &text) = 0; ///< level 2 or 3
    virtual void items(const QStringList &lines) = 0;
    using Row = std::vector<QStringList>; ///< cells of lines
    virtual void table(const QStringList &columns, const std::vector<Row> &rows) = 0;
    virtual QString finish() = 0;
};

/// Parts of a document, for tickets that have a field for each.
void writeImplementation(PlanMarkup &markup, const PlanOutline &outline);
void writeTests(PlanMarkup &markup, const PlanOutline &outline);
void writeBackout(PlanMarkup &markup, const PlanOutline &outline);
/// The whole document.
QString writePlan(PlanMarkup &markup, const PlanOutline &outline);

/// The lines of a cell, made harmless one by one, with a break of the syntax between them.
QString escapedLines(const QStringList &cell, QString (*escaped)(const QString &), const QString &lineBreak);

/// A text on one line: white space and control characters become single spaces.
QString onOneLine(const QString &text);

/// The lines of a cell one after the other: sentences after a space, anything else after a semicolon.
QString joinedLines(const QStringList &lines);

/// One file of UTF-8 text, named after the kind.
std::vector<OutputFile> planFile(const char *name, const QString &text);
/// The whole plan in one syntax as that file.
template <class Markup> std::vector<OutputFile> planIn(const ExportInput &input, const char *name)
{
    Markup markup;
    return planFile(name, writePlan(markup, outlineOf(input)));
}

} // namespace sliceboard
