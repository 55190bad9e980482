// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/check_report.h"
#include "model/reports/cited_source.h"
#include "model/reports/report_text.h"
#include "model/rules/rule_words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLocale>
#include <QUrl>

#include <unordered_map>

namespace sliceboard {
namespace {

QJsonObject message(const QString &words) { return {{u"text"_qs, words}}; }

QString ruleText(const char *words) { return QCoreApplication::translate("Rules", words); }

/// SARIF has no level for what cannot be judged; the finding's own word is among its properties.
QString levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_qs;
    case Severity::Warning:
        return u"warning"_qs;
    case Severity::Off:
        return u"none"_qs;
    default:
        return u"note"_qs;
    }
}

/// GitHub orders findings by it.
QString precisionOf(Evidence evidence)
{
    constexpr std::array kWords{"very-high", "high", "medium", "low", "very-high"};
    static_assert(kWords.size() == std::size_t(Evidence::House) + 1);
    return QString::fromLatin1(kWords[std::size_t(evidence)]);
}

/// A path below the working folder is relative to the repository's root, as code scanning expects.
QJsonObject artifactLocation(const QString &file)
{
    const QString relative = QDir::current().relativeFilePath(file);
    if (QDir::isAbsolutePath(relative) || relative.startsWith(u".."_qs))
        return {{u"uri"_qs, QUrl::fromLocalFile(QDir::current().absoluteFilePath(file)).toString(QUrl::FullyEncoded)}};
    return {{u"uri"_qs, QString::fromLatin1(QUrl::toPercentEncoding(relative, "/"))},
            {u"uriBaseId"_qs, u"%SRCROOT%"_qs}};
}

/// Writes one report; the rules of the log are all that were checked.
class SarifWriter {
public:
    SarifWriter(const CheckReport &report, const DesignPlaces &places) : m_report(report), m_places(places)
    {
        for (const Rule *rule : report.rules->rules())
            add(rule);
    }

    QJsonObject run() const
    {
        const auto result = [this](const CheckReport::Row &row) { return this->result(row); };
        QJsonObject run{{u"tool"_qs, QJsonObject{{u"driver"_qs, driver()}}},
                        {u"invocations"_qs, QJsonArray{invocation()}},
                        {u"columnKind"_qs, u"unicodeCodePoints"_qs},
                        {u"results"_qs, toArray(m_report.rows, result)},
                        {u"properties"_qs, properties()}};
        // Designs of one repository are told apart by it.
        if (hasFile())
            run[u"automationDetails"_qs] = QJsonObject{{u"id"_qs, u"sliceboard-check/"_qs + m_report.file + u'/'}};
        return run;
    }

private:
    const Facts &facts() const { return m_report.facts; }
    bool hasFile() const { return m_report.file != u"-"_qs; }

    void add(const Rule *rule)
    {
        if (m_indices.emplace(rule, int(m_rules.size())).second)
            m_rules.push_back(rule);
    }

    QJsonObject driver() const
    {
        const QString version = QCoreApplication::applicationVersion();
        return {{u"name"_qs, u"Sliceboard"_qs},
                {u"version"_qs, version},
                {u"semanticVersion"_qs, version},
                {u"language"_qs, QLocale().bcp47Name().section(u'-', 0, 0)},
                {u"rules"_qs, toArray(m_rules, [this](const Rule *rule) { return descriptor(*rule); })}};
    }

    QJsonObject descriptor(const Rule &rule) const
    {
        const QString help = ruleText(rule.wayOut) + u' ' + ruleText(rule.versions);
        QJsonObject json{
            {u"id"_qs, text(rule.id)},
            {u"shortDescription"_qs, message(ruleText(rule.title))},
            {u"fullDescription"_qs, message(ruleText(rule.explanation))},
            {u"help"_qs, QJsonObject{{u"text"_qs, help}, {u"markdown"_qs, helpOf(rule)}}},
            {u"defaultConfiguration"_qs,
             QJsonObject{{u"enabled"_qs, rule.severity != Severity::Off}, {u"level"_qs, levelOf(rule.severity)}}},
            {u"properties"_qs,
             QJsonObject{{u"tags"_qs, QJsonArray{text(spelling(rule.group)), text(toString(scopeOf(rule)))}},
                         {u"precision"_qs, precisionOf(rule.evidence)},
                         {u"severity"_qs, text(spelling(rule.severity))},
                         {u"evidence"_qs, text(spelling(rule.evidence))}}}};
        for (const char *citation : rule.sources)
            if (const QString url = citedSource(citation, facts().catalog()).url; !url.isEmpty()) {
                json[u"helpUri"_qs] = url;
                break;
            }
        return json;
    }

    QString helpOf(const Rule &rule) const
    {
        QStringList paragraphs{ruleText(rule.explanation),
                               QCoreApplication::translate("Report", "Way out: %1").arg(ruleText(rule.wayOut)),
                               ruleText(rule.versions) + u' ' + toText(rule.evidence)};
        for (const char *citation : rule.sources)
            paragraphs += QCoreApplication::translate("Report", "Source: %1")
                              .arg(citedSource(citation, facts().catalog()).toString());
        return paragraphs.join(u"\n\n"_qs);
    }

    QJsonObject reference(std::string_view id) const
    {
        QJsonObject json{{u"id"_qs, text(id)}};
        for (std::size_t i = 0; i < m_rules.size(); ++i)
            if (m_rules[i]->id == id)
                json[u"index"_qs] = int(i);
        return json;
    }

    QJsonObject physicalLocation(int line) const
    {
        return {{u"artifactLocation"_qs, artifactLocation(m_report.file)},
                {u"region"_qs, QJsonObject{{u"startLine"_qs, line}}}};
    }

    /// Standard input has no place that others could look up.
    QJsonObject location(int line) const
    {
        return hasFile() ? QJsonObject{{u"physicalLocation"_qs, physicalLocation(line)}} : QJsonObject();
    }

    QJsonObject location(const EntityRef &ref) const
    {
        QJsonObject json = location(m_places.lineOf(ref.id));
        const QString path = text(facts().path(ref));
        json[u"logicalLocations"_qs] = QJsonArray{QJsonObject{{u"name"_qs, path.section(u'/', -1)},
                                                              {u"fullyQualifiedName"_qs, path},
                                                              {u"kind"_qs, text(toString(ref.kind))}}};
        return json;
    }

    QJsonObject relatedLocation(const EntityRef &ref) const
    {
        QJsonObject json = location(ref);
        json[u"message"_qs] = message(facts().label(ref));
        return json;
    }

    QJsonObject result(const CheckReport::Row &row) const
    {
        const Finding &finding = row.finding;
        QJsonObject json{
            {u"ruleId"_qs, text(finding.rule->id)},
            {u"ruleIndex"_qs, m_indices.at(finding.rule)},
            {u"level"_qs, levelOf(finding.severity)},
            {u"message"_qs, message(describe(finding, facts()))},
            {u"locations"_qs, QJsonArray{location(finding.subject)}},
            {u"partialFingerprints"_qs, fingerprints(finding)},
            {u"suppressions"_qs, suppressions(finding)},
            {u"properties"_qs, QJsonObject{{u"severity"_qs, text(spelling(finding.severity))}}},
        };
        if (!finding.others.empty())
            json[u"relatedLocations"_qs] =
                toArray(finding.others, [this](const EntityRef &ref) { return relatedLocation(ref); });
        return json;
    }

    /// A finding stays the same one while lines move and numbers change; GitHub knows it by the first of these.
    QJsonObject fingerprints(const Finding &finding) const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(finding.rule->id);
        for (const std::string &subject : waiverFor(finding, facts()).subjects)
            hash.addData(QByteArray(1, '\0') + QByteArray::fromStdString(subject));
        const QString first = QString::fromLatin1(hash.result().toHex().left(16)) + u":1"_qs;
        return {{u"primaryLocationLineHash"_qs, first}, {u"sliceboardFacts/v1"_qs, text(finding.fingerprint())}};
    }

    /// Waivers given for the finding; only those in force are accepted, and make it count no more.
    QJsonArray suppressions(const Finding &finding) const
    {
        QJsonArray json;
        if (m_report.waivers.empty())
            return json;
        for (const auto &[waiver, state] : m_report.waivers)
            if (speaksOf(waiver, finding, facts()))
                json.append(suppression(waiver,
                                        state == WaiverState::InForce && waiver.facts != finding.fingerprint()
                                            ? WaiverState::Review
                                            : state));
        return json;
    }

    QJsonObject suppression(const Waiver &waiver, WaiverState state) const
    {
        const QString status = state == WaiverState::InForce ? u"accepted"_qs
            : state == WaiverState::Expired                  ? u"rejected"_qs
                                                             : u"underReview"_qs;
        QJsonObject json{{u"kind"_qs, u"inSource"_qs},
                         {u"status"_qs, status},
                         {u"justification"_qs, text(waiver.reason)},
                         {u"properties"_qs,
                          QJsonObject{{u"author"_qs, text(waiver.author)},
                                      {u"expires"_qs, text(waiver.expires)},
                                      {u"state"_qs, spelling(state)}}}};
        if (hasFile())
            json[u"location"_qs] = location(m_places.lineOf(waiver.id.value));
        return json;
    }

    QJsonObject invocation() const
    {
        QJsonArray overrides;
        QJsonArray notes;
        for (const QString &note : facts().catalog().notes())
            notes.append(QJsonObject{{u"level"_qs, u"note"_qs}, {u"message"_qs, message(note)}});
        for (const auto &[id, severity] : facts().design().severities)
            if (m_report.rules->find(id))
                overrides.append(QJsonObject{{u"descriptor"_qs, reference(id)},
                                             {u"configuration"_qs,
                                              QJsonObject{{u"enabled"_qs, severity != Severity::Off},
                                                          {u"level"_qs, levelOf(severity)}}}});
            else
                notes.append(
                    notification(QCoreApplication::translate("Report",
                                                             "The severity of the rule %1 is changed, but there is no "
                                                             "such rule.")
                                     .arg(text(id)),
                                 m_places.lineOfSeverity(id)));
        for (const auto &[waiver, state] : m_report.waivers)
            if (state != WaiverState::InForce)
                notes.append(waiverNote(waiver, state));
        for (const Error &error : m_report.houseRuleErrors)
            notes.append(houseRuleNote(error));
        return {{u"executionSuccessful"_qs, true},
                {u"ruleConfigurationOverrides"_qs, overrides},
                {u"toolConfigurationNotifications"_qs, notes}};
    }

    QJsonObject notification(const QString &words, int line) const
    {
        QJsonObject json{{u"level"_qs, u"warning"_qs}, {u"message"_qs, message(words)}};
        if (hasFile())
            json[u"locations"_qs] = QJsonArray{location(line)};
        return json;
    }

    QJsonObject houseRuleNote(const Error &error) const
    {
        QJsonObject json{
            {u"level"_qs, u"error"_qs},
            {u"message"_qs,
             message(QCoreApplication::translate("Report", "A house rule was not checked: %1").arg(error.toString()))}};
        if (hasFile() && error.where && error.where->file == m_report.file)
            json[u"locations"_qs] = QJsonArray{location(error.where->line)};
        return json;
    }

    QJsonObject waiverNote(const Waiver &waiver, WaiverState state) const
    {
        QJsonObject json = notification(describe(waiver, state), m_places.lineOf(waiver.id.value));
        if (m_report.rules->find(waiver.rule))
            json[u"associatedRule"_qs] = reference(waiver.rule);
        json[u"properties"_qs] = QJsonObject{{u"state"_qs, spelling(state)}};
        return json;
    }

    QJsonObject properties() const
    {
        return {{u"checkedFor"_qs, facts().today().toString(Qt::ISODate)},
                {u"catalog"_qs, text(facts().catalog().asOf())},
                {u"counts"_qs, counts()}};
    }

    QJsonObject counts() const
    {
        return {{u"errors"_qs, m_report.counts.errors},
                {u"warnings"_qs, m_report.counts.warnings},
                {u"unknown"_qs, m_report.counts.unknown},
                {u"infos"_qs, m_report.counts.infos},
                {u"waived"_qs, m_report.counts.waived}};
    }

    const CheckReport &m_report;
    const DesignPlaces &m_places;
    std::vector<const Rule *> m_rules;
    std::unordered_map<const Rule *, int> m_indices;
};

} // namespace

QJsonObject toSarif(const CheckReport &report, const DesignPlaces &places)
{
    return {{u"$schema"_qs, u"https://json.schemastore.org/sarif-2.1.0.json"_qs},
            {u"version"_qs, u"2.1.0"_qs},
            {u"runs"_qs, QJsonArray{SarifWriter(report, places).run()}}};
}

} // namespace sliceboard
