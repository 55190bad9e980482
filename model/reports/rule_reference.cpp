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
