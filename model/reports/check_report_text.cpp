// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/catalog_date.h"
#include "model/reports/check_report.h"
#include "model/reports/cited_source.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace sliceboard {
namespace {

/// Collects lines; sections are parted by an empty one.
class Lines {
public:
    void section(const QString &heading)
    {
        if (!m_text.isEmpty())
            m_text += QLatin1Char('\n');
        add(0, heading);
    }
    /// Names may hold line ends; a line stays one.
    void add(int indent, QString line)
    {
        for (QChar &c : line)
            if (c.isSpace())
                c = QLatin1Char(' ');
        m_text += QString(indent, QLatin1Char(' ')) + line + QLatin1Char('\n');
    }
    QString toString() const { return m_text; }

private:
    QString m_text;
};

/// "vm train-01", in the words that JSON has too, so that a line can be searched in any language.
QString named(const EntityRef &ref, const Facts &facts)
{
    return text(toString(ref.kind)) + QLatin1Char(' ') + text(facts.path(ref));
}

void addFinding(Lines &lines, const Finding &finding, const Facts &facts)
{
    lines.add(2, named(finding.subject, facts) + QStringLiteral(": ") + describe(finding, facts));
    lines.add(4,
              QCoreApplication::translate("Report", "Way out: %1")
                  .arg(QCoreApplication::translate("Rules", finding.rule->wayOut)));
    lines.add(4, QCoreApplication::translate("Report", "Rule: %1").arg(text(finding.rule->id)));
    for (const char *citation : finding.rule->sources)
        lines.add(
            4,
            QCoreApplication::translate("Report", "Source: %1").arg(citedSource(citation, facts.catalog()).toString()));
}

QString headingOf(const CheckReport::Row &row)
{
    if (row.waiver)
        return QCoreApplication::translate("Report", "Waived");
    switch (row.finding.severity) {
    case Severity::Error:
        return QCoreApplication::translate("Report", "Errors");
    case Severity::Warning:
        return QCoreApplication::translate("Report", "Warnings");
    case Severity::Unknown:
        return QCoreApplication::translate("Report", "Unknown: a fact is missing");
    default:
        return QCoreApplication::translate("Report", "For information");
    }
}

void addFindings(Lines &lines, const CheckReport &report)
{
    QString last;
    for (const CheckReport::Row &row : report.rows) {
        const QString heading = headingOf(row);
        if (heading != last)
            lines.section(heading);
        last = heading;
        addFinding(lines, row.finding, report.facts);
    }
}

void addWaiver(Lines &lines, const Waiver &waiver, WaiverState state)
{
    QStringList subjects;
    for (const std::string &subject : waiver.subjects)
        subjects += text(subject);
    lines.add(2,
              QCoreApplication::translate("Report", "%1: %2 on %3")
                  .arg(toText(state), text(waiver.rule), subjects.join(QStringLiteral(", "))));
    if (!waiver.reason.empty())
        lines.add(4, QCoreApplication::translate("Report", "Reason: %1").arg(text(waiver.reason)));
    if (!waiver.author.empty())
        lines.add(4, QCoreApplication::translate("Report", "Author: %1").arg(text(waiver.author)));
    if (!waiver.expires.empty())
        lines.add(4, QCoreApplication::translate("Report", "Holds until: %1").arg(text(waiver.expires)));
}

void addWaivers(Lines &lines, const CheckReport &report)
{
    if (report.waivers.empty()) {
        lines.section(QCoreApplication::translate("Report", "Waivers: none"));
        return;
    }
    lines.section(QCoreApplication::translate("Report", "Waivers"));
    for (const auto &[waiver, state] : report.waivers)
        addWaiver(lines, waiver, state);
}

void addSeverities(Lines &lines, const CheckReport &report)
{
    const Design &design = report.facts.design();
    if (design.severities.empty()) {
        lines.add(0, QCoreApplication::translate("Report", "Changed severities: none"));
        return;
    }
    lines.section(QCoreApplication::translate("Report", "Changed severities"));
    for (const auto &[id, severity] : design.severities) {
        const Rule *rule = report.rules->find(id);
        const QString from =
            rule ? toText(rule->severity) : QCoreApplication::translate("Report", "there is no such rule");
        lines.add(
            2, QCoreApplication::translate("Report", "%1: %2 (by default: %3)").arg(text(id), toText(severity), from));
    }
}

void addHouseRuleErrors(Lines &lines, const CheckReport &report)
{
    if (report.houseRuleErrors.empty())
        return;
    lines.section(QCoreApplication::translate("Report", "House rules that cannot be read and were not checked"));
    for (const Error &error : report.houseRuleErrors)
        lines.add(2, error.toString());
}

void addHead(Lines &lines, const CheckReport &report)
{
    const QString name = text(report.facts.design().name);
    lines.section(name.isEmpty() ? report.file : QStringLiteral("%1 (%2)").arg(name, report.file));
    lines.add(0,
              QCoreApplication::translate("Report", "Checked for %1. Catalog: %2.")
                  .arg(report.facts.today().toString(Qt::ISODate), catalogDate(report.facts.catalog().asOf())));
    for (const QString &note : report.facts.catalog().notes())
        lines.add(0, note);
}

} // namespace

QString toText(const CheckReport &report)
{
    Lines lines;
    addHead(lines, report);
    addFindings(lines, report);
    addWaivers(lines, report);
    addSeverities(lines, report);
    addHouseRuleErrors(lines, report);
    lines.section(toText(report.counts));
    return lines.toString();
}

} // namespace sliceboard
