// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/rule_reference.h"

#include "model/domain/enums.h"
#include "model/reports/report_text.h"
#include "model/rules/rule_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace sliceboard {
namespace {

QString ruleText(const char *words) { return QCoreApplication::translate("Rules", words); }

QString scopeText(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Vm:
        return QCoreApplication::translate("RuleReference", "It looks at each VM.");
    case EntityKind::Gpu:
        return QCoreApplication::translate("RuleReference", "It looks at each GPU.");
    case EntityKind::Host:
        return QCoreApplication::translate("RuleReference", "It looks at each host.");
    case EntityKind::Cluster:
        return QCoreApplication::translate("RuleReference", "It looks at each cluster.");
    case EntityKind::Design:
        return QCoreApplication::translate("RuleReference", "It looks at the whole design.");
    }
    return {};
}

QString joined(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words)
        list += text(word);
    return list.join(u", "_qs);
}

/// "mixed-size: ESXi from 8.0.3; vGPU branch from 17; …": what the catalog says now, not what it said when the rule was
/// written.
QString toText(const Limit &limit)
{
    const auto tr = [](const char *words) { return QCoreApplication::translate("RuleReference", words); };
    QStringList parts;
    if (limit.esxiFrom)
        parts += tr(QT_TRANSLATE_NOOP("RuleReference", "ESXi from %1")).arg(text(limit.esxiFrom->toString()));
    if (limit.branchFrom)
        parts += tr(QT_TRANSLATE_NOOP("RuleReference", "vGPU branch from %1")).arg(*limit.branchFrom);
    for (const auto &[esxi, count] : limit.countByEsxi)
        parts += tr(QT_TRANSLATE_NOOP("RuleReference", "%1 from ESXi %2 on")).arg(count).arg(text(esxi.toString()));
    for (const auto &[name, number] : limit.numbers)
        parts += u"%1 = %2"_qs.arg(text(name)).arg(number);
    if (!limit.names.empty())
        parts += joined(limit.names);
    if (!limit.disputed.empty())
        parts += tr(QT_TRANSLATE_NOOP("RuleReference", "disputed: %1")).arg(joined(limit.disputed));
    return u"%1: %2 (%3)"_qs.arg(text(limit.id), parts.join(u"; "_qs), text(limit.source));
}

QJsonObject toJson(const CitedSource &source)
{
    return {{u"key"_qs, source.key}, {u"place"_qs, source.place}, {u"title"_qs, source.title}, {u"url"_qs, source.url}};
}

QJsonObject toJson(const RuleArticle &article)
{
    const Rule &rule = *article.rule;
    QJsonObject json{{u"id"_qs, article.id},
                     {u"title"_qs, article.title},
                     {u"severity"_qs, text(spelling(rule.severity))},
                     {u"group"_qs, text(spelling(rule.group))},
                     {u"scope"_qs, text(toString(scopeOf(rule)))},
                     {u"explanation"_qs, article.explanation},
                     {u"wayOut"_qs, article.wayOut},
                     {u"versions"_qs, article.versions},
                     {u"numbers"_qs, QJsonArray::fromStringList(article.numbers)},
                     {u"evidence"_qs, text(spelling(rule.evidence))},
                     {u"hasFixes"_qs, rule.fixes != nullptr},
                     {u"sources"_qs,
                      toArray(article.sources, [](const CitedSource &source) { return toJson(source); })}};
    if (!article.fires.isEmpty())
        json[u"examples"_qs] = QJsonObject{{u"fires"_qs, article.fires}, {u"silent"_qs, article.silent}};
    return json;
}

} // namespace

bool RuleArticle::matches(const QString &words) const
{
    const QStringList texts{id, title, explanation, wayOut, versions, severity, group};
    const QString all = texts.join(u'\n');
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

RuleArticle ruleArticle(const Rule &rule, const Catalog &catalog, const RuleExamples &examples)
{
    RuleArticle article;
    article.rule = &rule;
    article.id = text(rule.id);
    article.title = ruleText(rule.title);
    article.explanation = ruleText(rule.explanation);
    article.wayOut = ruleText(rule.wayOut);
    article.versions = ruleText(rule.versions);
    article.severity = toText(rule.severity);
    article.group = toText(rule.group);
    article.scope = scopeText(scopeOf(rule));
    article.evidence = toText(rule.evidence);
    for (const char *id : rule.limits)
        if (const Limit *limit = catalog.limit(id))
            article.numbers += toText(*limit);
    for (const char *citation : rule.sources)
        article.sources.push_back(citedSource(citation, catalog));
    if (const auto found = examples.find(rule.id); found != examples.end()) {
        article.fires = text(found->second.fires);
        article.silent = text(found->second.silent);
    }
    return article;
}

QJsonObject toJson(const RuleReference &reference)
{
    return {{u"schemaVersion"_qs, kRuleReferenceSchema},
            {u"catalog"_qs, reference.catalogAsOf},
            {u"rules"_qs, toArray(reference.articles, [](const RuleArticle &article) { return toJson(article); })}};
}

} // namespace sliceboard
