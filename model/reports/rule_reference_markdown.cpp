// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/catalog_date.h"
#include "model/reports/rule_reference.h"
#include "model/reports/rule_reference_texts.h"

namespace sliceboard {
namespace {

/// Our texts hold no markup, but some hold signs that would be taken for it.
QString escaped(const QString &words)
{
    QString safe;
    for (const QChar c : words) {
        if (QStringLiteral("\\`*_<>[]|#").contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

QString labelled(const QString &label, const QString &words)
{
    return u"**%1** %2\n\n"_qs.arg(escaped(label), escaped(words));
}

QString fenced(const QString &label, const QString &yaml)
{
    return u"%1\n\n```yaml\n%2```\n\n"_qs.arg(escaped(label), yaml);
}

QString sourceLines(const RuleArticle &article)
{
    QString list;
    for (const CitedSource &source : article.sources) {
        const QString title = escaped(source.title.isEmpty() ? source.key : source.title);
        list += u"- "_qs + (source.url.isEmpty() ? title : u"[%1](<%2>)"_qs.arg(title, source.url))
            + (source.place.isEmpty() ? QString() : u", "_qs + escaped(source.place)) + u'\n';
    }
    return list + u'\n';
}

QString toMarkdown(const RuleArticle &article)
{
    QString page = u"<a id=\"%1\"></a>\n\n### %2\n\n`%1` · %3 · %4\n\n%5 %6\n\n"_qs.arg(
                       article.id, escaped(article.title), escaped(article.severity), escaped(article.group),
                       escaped(article.explanation), escaped(article.scope))
        + labelled(RuleReferenceTexts::tr("Way out:"), article.wayOut)
        + labelled(RuleReferenceTexts::tr("Versions:"), article.versions)
        + labelled(RuleReferenceTexts::tr("Confidence:"), article.evidence);
    if (!article.numbers.isEmpty()) {
        page += u"**%1**\n\n"_qs.arg(RuleReferenceTexts::tr("Numbers from the catalog"));
        for (const QString &number : article.numbers)
            page += u"- "_qs + escaped(number) + u'\n';
        page += u'\n';
    }
    if (!article.sources.empty())
        page += u"**%1**\n\n"_qs.arg(RuleReferenceTexts::tr("Sources")) + sourceLines(article);
    if (!article.fires.isEmpty())
        page += fenced(RuleReferenceTexts::tr("A design in which it fires"), article.fires)
            + fenced(RuleReferenceTexts::tr("A design in which it does not"), article.silent);
    return page;
}

} // namespace

QString toMarkdown(const RuleReference &reference)
{
    QString contents;
    QString rules;
    QString group;
    for (const RuleArticle &article : reference.articles) {
        if (article.group != group) {
            contents += u"- %1\n"_qs.arg(escaped(article.group));
            rules += u"## %1\n\n"_qs.arg(escaped(article.group));
        }
        group = article.group;
        contents += u"  - [%1](#%2)\n"_qs.arg(escaped(article.title), article.id);
        rules += toMarkdown(article);
    }
    return u"# %1\n\n%2\n\n%3\n%4"_qs.arg(RuleReferenceTexts::tr("Sliceboard: rule reference"),
                                          escaped(RuleReferenceTexts::tr("Rules: %1. Catalog: %2.")
                                                      .arg(reference.articles.size())
                                                      .arg(catalogDate(reference.catalogAsOf))),
                                          contents, rules.trimmed() + u'\n');
}

} // namespace sliceboard
