// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/plans/plan_text.h"

#include "model/exports/plans/plan_exporters.h"

#include <QCoreApplication>

namespace sliceboard {
namespace {

/// Number, step and result speak for themselves.
bool needsName(const QString &column)
{
    const QStringList all = PlanWords::columns();
    return column != all[0] && column != all[1] && column != all.last();
}

Result<std::vector<OutputFile>> writePlanText(const ExportInput &input) { return planIn<PlainText>(input, "plan.txt"); }

} // namespace

void PlainText::begin(const QString &title) { m_text = onOneLine(title) + QStringLiteral("\n\n"); }

void PlainText::heading(int level, const QString &text)
{
    if (!m_text.isEmpty())
        m_text += u'\n';
    const QString line = onOneLine(text);
    m_text += line + u'\n';
    if (level == 2)
        m_text += QString(line.size(), u'=') + u'\n';
}

void PlainText::items(const QStringList &lines)
{
    for (const QString &line : lines)
        m_text += QStringLiteral("- ") + onOneLine(line) + u'\n';
}

void PlainText::table(const QStringList &columns, const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        QStringList parts;
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const QString cell = joinedLines(row[std::size_t(column)]);
            if (!cell.isEmpty())
                parts << (needsName(columns[column])
                              ? QStringLiteral("\n    ") + columns[column] + QStringLiteral(": ") + cell
                              : cell);
        }
        m_text += parts.join(u' ').replace(QStringLiteral(" \n"), QStringLiteral("\n")) + u'\n';
    }
}

QString PlainText::finish() { return std::move(m_text); }

const Exporter kPlanText{"plan-text",
                         QT_TRANSLATE_NOOP("Exports", "Plan as plain text"),
                         QT_TRANSLATE_NOOP("Exports", "The change plan for terminals and mails."),
                         ExportGroup::Plan,
                         "txt",
                         true,
                         writePlanText};

} // namespace sliceboard
