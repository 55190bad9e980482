// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/tables/design_tables.h"
#include "model/exports/tables/table_exporters.h"
#include "model/exports/tables/table_texts.h"
#include "model/reports/report_text.h"
#include "model/reports/title_facts.h"

namespace sliceboard {
namespace {

/// A text that stays what it is in a cell or a heading: on one line, with every sign that Markdown or HTML could take
/// for its own as an entity or behind a backslash.
QString inMarkdown(const QString &text)
{
    QString safe;
    for (const QChar letter : text) {
        if (letter == u'\n')
            safe += u"<br>"_qs;
        else if (letter.unicode() < 0x20)
            safe += u' ';
        else if (letter == u'<')
            safe += u"&lt;"_qs;
        else if (letter == u'>')
            safe += u"&gt;"_qs;
        else if (letter == u'&')
            safe += u"&amp;"_qs;
        else if (letter == u'|')
            safe += u"&#124;"_qs;
        else if (u"\\`*_{}[]#+!~$"_qs.contains(letter))
            safe += QString(u'\\') + letter;
        else
            safe += letter;
    }
    return safe.trimmed();
}

QString markdownLine(const QStringList &cells) { return u"| "_qs + cells.join(u" | "_qs) + u" |\n"_qs; }

QString markdownTable(const DesignTable &table)
{
    QString md = u"\n## "_qs + inMarkdown(table.title) + u"\n\n"_qs;
    if (table.rows.empty())
        return md + TableTexts::tr("None.") + u'\n';
    QStringList headings, rulers;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        headings += inMarkdown(table.columns[i].heading);
        rulers += table.rows.front()[i].isDouble() ? u"--:"_qs : u"---"_qs;
    }
    md += markdownLine(headings) + markdownLine(rulers);
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const QJsonValue &value : row)
            cells += inMarkdown(cellText(value));
        md += markdownLine(cells);
    }
    return md;
}

Result<std::vector<OutputFile>> writeTablesMarkdown(const ExportInput &input)
{
    QString md = u"# "_qs + inMarkdown(titleOf(input.checker.facts().design())) + u"\n\n"_qs;
    for (const TitleFact &fact : titleFacts(input.checker))
        md += u"- **"_qs + inMarkdown(fact.label) + u":** "_qs + inMarkdown(fact.value) + u'\n';
    for (const DesignTable &table : designTables(input))
        md += markdownTable(table);
    return std::vector<OutputFile>{{"tables.md", md.toStdString(), false}};
}

} // namespace

const Exporter kTablesMarkdown{
    "tables-markdown",
    QT_TRANSLATE_NOOP("Exports", "Tables as Markdown"),
    QT_TRANSLATE_NOOP("Exports",
                      "Title block, hosts, GPUs, VMs, placements, findings and licences on one page for a wiki, in "
                      "GitHub's Markdown."),
    ExportGroup::Table,
    "md",
    false,
    writeTablesMarkdown};

} // namespace sliceboard
