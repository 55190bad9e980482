// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/house_vocabulary.h"

#include "model/reports/report_text.h"
#include "model/rules/house/house_condition.h"

#include <QCoreApplication>
#include <QStringList>

namespace sliceboard {
namespace {

/// One line of a table of facts.
struct FactRow {
    QString name, meaning, tests;
};

/// The facts of one kind of entity under a heading.
struct FactTable {
    QString heading;
    std::vector<FactRow> rows;
};

QString testsOf(HouseKind kind)
{
    QStringList words;
    for (const HouseTestKind test : houseTestsFor(kind))
        words += text(houseTestWords()[std::size_t(test)]);
    return words.join(u", "_qs);
}

void addRows(FactTable &table, std::span<const HouseFact> facts)
{
    for (const HouseFact &fact : facts)
        table.rows.push_back(
            {text(fact.name), QCoreApplication::translate("HouseFacts", fact.meaning), testsOf(fact.kind)});
}

FactTable tableOf(EntityKind kind, const QString &heading)
{
    FactTable table{heading, {}};
    addRows(table, ownHouseFacts(kind));
    addRows(table, gatheredHouseFacts(kind));
    return table;
}

std::vector<FactTable> allTables()
{
    return {tableOf(EntityKind::Vm, QCoreApplication::translate("HouseFacts", "Rules on VMs (on: vm)")),
            tableOf(EntityKind::Gpu, QCoreApplication::translate("HouseFacts", "Rules on GPUs (on: gpu)")),
            tableOf(EntityKind::Host, QCoreApplication::translate("HouseFacts", "Rules on hosts (on: host)")),
            tableOf(EntityKind::Cluster, QCoreApplication::translate("HouseFacts", "Rules on clusters (on: cluster)"))};
}

QString introduction()
{
    return QCoreApplication::translate(
        "HouseFacts",
        "A rule has an id, says what it is on, may say when it counts, and says what must hold. A condition is a map "
        "of "
        "facts with a value, a list of values, or a map of tests; it may also hold all, any and not with conditions, "
        "and use with the name of one under conditions. Rules on VMs and GPUs also know facts of their host and "
        "cluster, such as host.name and cluster.drs, and rules on hosts those of their cluster, but not what is "
        "counted there.");
}

} // namespace

QString houseVocabularyHtml()
{
    QString html = u"<p>%1</p>"_qs.arg(introduction().toHtmlEscaped());
    for (const FactTable &table : allTables()) {
        html += u"<h3>%1</h3>"_qs.arg(table.heading.toHtmlEscaped());
        for (const FactRow &row : table.rows) // no table: its columns would be too narrow for whole words
            html += u"<p><code><b>%1</b></code><br>%2<br><small><code>%3</code></small></p>"_qs.arg(
                row.name, row.meaning.toHtmlEscaped(), row.tests);
    }
    return html;
}

QString houseVocabularyMarkdown()
{
    QString markdown = introduction() + u'\n';
    const QString head =
        u"| %1 | %2 | %3 |\n| --- | --- | --- |\n"_qs.arg(QCoreApplication::translate("HouseFacts", "Fact"),
                                                          QCoreApplication::translate("HouseFacts", "Meaning"),
                                                          QCoreApplication::translate("HouseFacts", "Tests"));
    for (const FactTable &table : allTables()) {
        markdown += u"\n## %1\n\n"_qs.arg(table.heading) + head;
        for (const FactRow &row : table.rows)
            markdown += u"| `%1` | %2 | %3 |\n"_qs.arg(row.name, row.meaning, row.tests);
    }
    return markdown;
}

QString houseRulesExample()
{
    return u"conditions:\n"
           "  production: {tags: prod}\n"
           "rules:\n"
           "  - id: prod-not-time-sliced\n"
           "    title: Production VMs share no GPU by time\n"
           "    on: vm\n"
           "    severity: error\n"
           "    when: {use: production}\n"
           "    must:\n"
           "      sharing:\n"
           "        has_none: [time-sliced, mig-time-sliced]\n"
           "  - id: at-most-8-vms\n"
           "    title: At most 8 VMs on a host\n"
           "    on: host\n"
           "    must: {vms: {at_most: 8}}\n"
           "  - id: host-names\n"
           "    title: Hosts are named esx and two digits\n"
           "    on: host\n"
           "    severity: info\n"
           "    must: {name: {matches: \"esx[0-9]{2}\"}}\n"_qs;
}

} // namespace sliceboard
