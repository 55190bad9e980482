// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/overload.h"
#include "model/reports/check_report.h"
#include "model/reports/cited_source.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

namespace sliceboard {
namespace {

QJsonObject toJson(const EntityRef &ref, const Facts &facts)
{
    return {{QStringLiteral("kind"), text(toString(ref.kind))}, {QStringLiteral("path"), text(facts.path(ref))}};
}

QJsonValue toJson(const Arg &arg, const Facts &facts)
{
    return std::visit(Overload{[](std::int64_t number) { return QJsonValue(qint64(number)); },
                               [](const std::string &word) { return QJsonValue(text(word)); },
                               [&](const EntityRef &ref) { return QJsonValue(toJson(ref, facts)); }},
                      arg);
}

QJsonObject toJson(const CitedSource &source)
{
    return {{QStringLiteral("key"), source.key},
            {QStringLiteral("place"), source.place},
            {QStringLiteral("title"), source.title},
            {QStringLiteral("url"), source.url}};
}

QJsonObject toJson(const Waiver &waiver, WaiverState state)
{
    return {
        {QStringLiteral("rule"), text(waiver.rule)},     {QStringLiteral("subjects"), toArray(waiver.subjects, text)},
        {QStringLiteral("facts"), text(waiver.facts)},   {QStringLiteral("reason"), text(waiver.reason)},
        {QStringLiteral("author"), text(waiver.author)}, {QStringLiteral("expires"), text(waiver.expires)},
        {QStringLiteral("state"), spelling(state)}};
}

QJsonObject toJson(const Error &error)
{
    QJsonObject json{{QStringLiteral("message"), error.text}};
    if (error.where) {
        json[QStringLiteral("file")] = error.where->file;
        json[QStringLiteral("line")] = error.where->line;
        json[QStringLiteral("column")] = error.where->column;
    }
    return json;
}

QJsonArray changedSeverities(const CheckReport &report)
{
    return toArray(report.facts.design().severities, [&report](const std::pair<const std::string, Severity> &changed) {
        const Rule *rule = report.rules->find(changed.first);
        return QJsonObject{{QStringLiteral("rule"), text(changed.first)},
                           {QStringLiteral("severity"), text(spelling(changed.second))},
                           {QStringLiteral("default"), rule ? text(spelling(rule->severity)) : QJsonValue()}};
    });
}

QJsonObject summary(const Design &design)
{
    qint64 hosts = 0;
    qint64 gpus = 0;
    for (const Cluster &cluster : design.clusters) {
        hosts += qint64(cluster.hosts.size());
        for (const Host &host : cluster.hosts)
            gpus += qint64(host.gpus.size());
    }
    return {{QStringLiteral("name"), text(design.name)},
            {QStringLiteral("customer"), text(design.customer)},
            {QStringLiteral("author"), text(design.author)},
            {QStringLiteral("clusters"), qint64(design.clusters.size())},
            {QStringLiteral("hosts"), hosts},
            {QStringLiteral("gpus"), gpus},
            {QStringLiteral("vms"), qint64(design.vms.size())}};
}

QJsonObject toJson(const FindingCounts &counts)
{
    return {{QStringLiteral("errors"), counts.errors},
            {QStringLiteral("warnings"), counts.warnings},
            {QStringLiteral("unknown"), counts.unknown},
            {QStringLiteral("infos"), counts.infos},
            {QStringLiteral("waived"), counts.waived}};
}

QJsonObject toJson(const Catalog &catalog)
{
    return {{QStringLiteral("asOf"), text(catalog.asOf())},
            {QStringLiteral("notes"), QJsonArray::fromStringList(catalog.notes())}};
}

} // namespace

QJsonObject toJson(const Finding &finding, const Facts &facts)
{
    const auto entity = [&](const EntityRef &ref) { return toJson(ref, facts); };
    const auto argument = [&](const Arg &arg) { return toJson(arg, facts); };
    const auto source = [&](const char *key) { return toJson(citedSource(key, facts.catalog())); };
    return {{QStringLiteral("rule"), text(finding.rule->id)},
            {QStringLiteral("severity"), text(spelling(finding.severity))},
            {QStringLiteral("subject"), entity(finding.subject)},
            {QStringLiteral("others"), toArray(finding.others, entity)},
            {QStringLiteral("message"), describe(finding, facts)},
            {QStringLiteral("arguments"), toArray(finding.args, argument)},
            {QStringLiteral("wayOut"), QCoreApplication::translate("Rules", finding.rule->wayOut)},
            {QStringLiteral("sources"), toArray(finding.rule->sources, source)},
            {QStringLiteral("fingerprint"), text(finding.fingerprint())}};
}

QJsonObject toJson(const CheckReport &report)
{
    const Facts &facts = report.facts;
    const auto finding = [&](const CheckReport::Row &row) {
        QJsonObject json = toJson(row.finding, facts);
        json[QStringLiteral("waived")] = row.waiver != nullptr;
        return json;
    };
    const auto waiver = [](const std::pair<Waiver, WaiverState> &each) { return toJson(each.first, each.second); };
    return {{QStringLiteral("schemaVersion"), kCheckReportSchema},
            {QStringLiteral("file"), report.file},
            {QStringLiteral("checkedFor"), facts.today().toString(Qt::ISODate)},
            {QStringLiteral("catalog"), toJson(facts.catalog())},
            {QStringLiteral("design"), summary(facts.design())},
            {QStringLiteral("counts"), toJson(report.counts)},
            {QStringLiteral("findings"), toArray(report.rows, finding)},
            {QStringLiteral("waivers"), toArray(report.waivers, waiver)},
            {QStringLiteral("changedSeverities"), changedSeverities(report)},
            {QStringLiteral("houseRuleErrors"),
             toArray(report.houseRuleErrors, [](const Error &e) { return toJson(e); })}};
}

} // namespace sliceboard
