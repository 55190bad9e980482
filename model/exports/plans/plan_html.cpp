// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/plans/plan_exporters.h"
#include "model/exports/plans/plan_markup.h"

#include <QCoreApplication>
#include <QLocale>

namespace sliceboard {
namespace {

/// What both browsers and the PDF understand; prints without colours.
constexpr const char *kStyle = "body{font-family:sans-serif;line-height:1.4;color:#000;background:#fff}"
                               "table{border-collapse:collapse;width:100%;margin-bottom:12px}"
                               "th,td{border:1px solid #808080;padding:4px;text-align:left;vertical-align:top}"
                               "th{background-color:#e8e8e8}h1,h2,h3{margin-bottom:4px}";

/// Control characters that no HTML may hold become replacement characters.
QString inHtml(const QString &text)
{
    QString safe = text;
    for (QChar &letter : safe)
        if (letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t')
            letter = QChar::ReplacementCharacter;
    return safe.toHtmlEscaped();
}

class Html : public PlanMarkup {
public:
    void begin(const QString &title) override
    {
        m_text = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<h1>%2</h1>\n")
                     .arg(QLocale().bcp47Name(), inHtml(title), QString::fromLatin1(kStyle));
    }
    void heading(int level, const QString &text) override
    {
        m_text += QStringLiteral("<h%1>%2</h%1>\n").arg(level).arg(inHtml(text));
    }
    void items(const QStringList &lines) override
    {
        m_text += QStringLiteral("<ul>\n");
        for (const QString &line : lines)
            m_text += QStringLiteral("<li>%1</li>\n").arg(inHtml(line));
        m_text += QStringLiteral("</ul>\n");
    }
    void table(const QStringList &columns, const std::vector<Row> &rows) override
    {
        m_text +=
            QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">\n<thead><tr>");
        for (const QString &column : columns)
            m_text += QStringLiteral("<th scope=\"col\">%1</th>").arg(inHtml(column));
        m_text += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const Row &row : rows) {
            m_text += QStringLiteral("<tr>");
            for (const QStringList &cell : row)
                m_text += QStringLiteral("<td>%1</td>").arg(escapedLines(cell, inHtml, QStringLiteral("<br>")));
            m_text += QStringLiteral("</tr>\n");
        }
        m_text += QStringLiteral("</tbody>\n</table>\n");
    }
    QString finish() override { return m_text + QStringLiteral("</body>\n</html>\n"); }

private:
    QString m_text;
};

Result<std::vector<OutputFile>> writePlanHtml(const ExportInput &input) { return planIn<Html>(input, "plan.html"); }

} // namespace

const Exporter kPlanHtml{"plan-html",
                         QT_TRANSLATE_NOOP("Exports", "Plan as HTML"),
                         QT_TRANSLATE_NOOP("Exports",
                                           "The change plan as one page that needs nothing else and prints."),
                         ExportGroup::Plan,
                         "html",
                         true,
                         writePlanHtml};

} // namespace sliceboard
