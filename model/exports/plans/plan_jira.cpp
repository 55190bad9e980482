// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/plans/plan_exporters.h"
#include "model/exports/plans/plan_markup.h"

#include <QCoreApplication>

namespace sliceboard {
namespace {

/// Every sign of Jira's wiki markup, which a backslash makes harmless; "\\" would be a line break, so it goes as an
/// entity.
QString inJira(const QString &text)
{
    static const QString kSigns = QStringLiteral("{}[]|*_-+^~?!#%@&<>");
    QString safe;
    for (const QChar letter : onOneLine(text)) {
        if (letter == u'\\')
            safe += QStringLiteral("&#92;");
        else if (letter == u'-' && !safe.isEmpty() && safe.back().isLetterOrNumber())
            safe += letter;
        else
            safe += kSigns.contains(letter) ? QStringLiteral("&#%1;").arg(letter.unicode()) : QString(letter);
    }
    return safe;
}

class Jira : public PlanMarkup {
public:
    void begin(const QString &title) override { m_text = QStringLiteral("h1. %1\n").arg(inJira(title)); }
    void heading(int level, const QString &text) override
    {
        m_text += QStringLiteral("\nh%1. %2\n").arg(level).arg(inJira(text));
    }
    void items(const QStringList &lines) override
    {
        m_text += u'\n';
        for (const QString &line : lines)
            m_text += QStringLiteral("* ") + inJira(line) + u'\n';
    }
    void table(const QStringList &columns, const std::vector<Row> &rows) override
    {
        m_text += QStringLiteral("\n||");
        for (const QString &column : columns)
            m_text += inJira(column) + QStringLiteral("||");
        m_text += u'\n';
        for (const Row &row : rows) {
            m_text += u'|';
            for (const QStringList &cell : row)
                m_text += lines(cell) + u'|';
            m_text += u'\n';
        }
    }
    QString finish() override { return std::move(m_text); }

private:
    /// A cell that is empty would join its bars into a heading.
    static QString lines(const QStringList &cell)
    {
        const QString text = escapedLines(cell, inJira, QStringLiteral(" \\\\ "));
        return text.isEmpty() ? QStringLiteral(" ") : text;
    }

    QString m_text;
};

Result<std::vector<OutputFile>> writePlanJira(const ExportInput &input) { return planIn<Jira>(input, "plan.jira.txt"); }

} // namespace

const Exporter kPlanJira{"plan-jira",
                         QT_TRANSLATE_NOOP("Exports", "Plan for Jira"),
                         QT_TRANSLATE_NOOP("Exports", "The change plan in Jira's wiki markup, to paste into a ticket."),
                         ExportGroup::Plan,
                         "txt",
                         true,
                         writePlanJira};

} // namespace sliceboard
