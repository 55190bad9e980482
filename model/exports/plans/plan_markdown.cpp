// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/plans/plan_exporters.h"
#include "model/exports/plans/plan_markup.h"

#include <QCoreApplication>

namespace sliceboard {
namespace {

/// Every sign that Markdown, its tables and GitHub's extensions read as more than itself.
QString markdownText(const QString &text)
{
    static const QString kSigns = QStringLiteral("\\`*_{}[]<>()#+-.!|~&$@^=:\"'");
    QString safe;
    const QString line = onOneLine(text);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar letter = line[i];
        const bool isMark = kSigns.contains(letter);
        // Within words these mean nothing, and names stay readable.
        const bool isHarmless = (letter == u'-' || letter == u'.' || letter == u':' || letter == u'\'' || letter == u'"'
                                 || letter == u'(' || letter == u')' || letter == u'+' || letter == u'=')
            && i > 0;
        if (isMark && !isHarmless)
            safe += u'\\';
        safe += letter;
    }
    return safe;
}

class Markdown : public PlanMarkup {
public:
    void begin(const QString &title) override { m_text = QStringLiteral("# %1\n").arg(markdownText(title)); }
    void heading(int level, const QString &text) override
    {
        m_text += u'\n' + QString(level, u'#') + u' ' + markdownText(text) + u'\n';
    }
    void items(const QStringList &lines) override
    {
        m_text += u'\n';
        for (const QString &line : lines)
            m_text += QStringLiteral("- ") + markdownText(line) + u'\n';
    }
    void table(const QStringList &columns, const std::vector<Row> &rows) override
    {
        m_text += QStringLiteral("\n|");
        for (const QString &column : columns)
            m_text += u' ' + markdownText(column) + QStringLiteral(" |");
        m_text += QStringLiteral("\n|") + QStringLiteral("---|").repeated(columns.size()) + u'\n';
        for (const Row &row : rows) {
            m_text += u'|';
            for (const QStringList &cell : row)
                m_text += u' ' + escapedLines(cell, markdownText, QStringLiteral("<br>")) + QStringLiteral(" |");
            m_text += u'\n';
        }
    }
    QString finish() override { return std::move(m_text); }

private:
    QString m_text;
};

Result<std::vector<OutputFile>> writePlanMarkdown(const ExportInput &input)
{
    return planIn<Markdown>(input, "plan.md");
}

} // namespace

const Exporter kPlanMarkdown{"plan-markdown",
                             QT_TRANSLATE_NOOP("Exports", "Plan as Markdown"),
                             QT_TRANSLATE_NOOP("Exports",
                                               "The change plan with tables of steps, for wikis and pull requests."),
                             ExportGroup::Plan,
                             "md",
                             true,
                             writePlanMarkdown};

} // namespace sliceboard
