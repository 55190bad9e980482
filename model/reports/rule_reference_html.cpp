// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/catalog_date.h"
#include "model/reports/rule_reference.h"
#include "model/reports/rule_reference_texts.h"

#include <QLocale>

namespace sliceboard {
namespace {

constexpr const char *kStyle = R"(
:root { color-scheme: light dark; --text: #1b1f24; --soft: #57606a; --page: #ffffff; --box: #f3f5f7; --line: #d0d7de; --link: #0550ae; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --soft: #9da7b3; --page: #0d1117; --box: #161b22; --line: #3d444d; --link: #79c0ff; }
}
body { margin: 0 auto; max-width: 52rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); }
a { color: var(--link); }
a:focus-visible, pre:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
nav ul { list-style: none; padding-left: 1rem; }
article { border-top: 1px solid var(--line); margin-top: 2rem; }
.facts { color: var(--soft); }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; }
pre { padding: 0.75rem; overflow-x: auto; background: var(--box); border: 1px solid var(--line); }
)";

QString heading(int level, const QString &html) { return u"<h%1>%2</h%1>\n"_qs.arg(level).arg(html); }

QString paragraph(const QString &label, const QString &words)
{
    return u"<p><strong>%1</strong> %2</p>\n"_qs.arg(label.toHtmlEscaped(), words.toHtmlEscaped());
}

QString sourceItems(const RuleArticle &article)
{
    QString html;
    for (const CitedSource &source : article.sources) {
        QString title = (source.title.isEmpty() ? source.key : source.title).toHtmlEscaped();
        if (!source.url.isEmpty())
            title = u"<a href=\"%1\">%2</a>"_qs.arg(source.url.toHtmlEscaped(), title);
        html += u"<li>%1%2</li>\n"_qs.arg(title,
                                          source.place.isEmpty() ? QString() : u", "_qs + source.place.toHtmlEscaped());
    }
    return html;
}

/// Long lines scroll, by keyboard too.
QString design(const QString &yaml, const QString &name)
{
    return u"<pre tabindex=\"0\" aria-label=\"%1\">%2</pre>\n"_qs.arg(name.toHtmlEscaped(), yaml.toHtmlEscaped());
}

QString contents(const RuleReference &reference)
{
    QString html;
    QString group;
    for (const RuleArticle &article : reference.articles) {
        if (article.group != group)
            html += (group.isEmpty() ? QString() : u"</ul></li>\n"_qs)
                + u"<li>%1<ul>\n"_qs.arg(article.group.toHtmlEscaped());
        group = article.group;
        html += u"<li><a href=\"#%1\">%2</a></li>\n"_qs.arg(article.id, article.title.toHtmlEscaped());
    }
    return u"<nav aria-label=\"%1\">\n<ul>\n%2</ul>\n</nav>\n"_qs.arg(
        RuleReferenceTexts::tr("Contents").toHtmlEscaped(), html.isEmpty() ? html : html + u"</ul></li>\n"_qs);
}

QString articles(const RuleReference &reference)
{
    QString html;
    QString group;
    for (const RuleArticle &article : reference.articles) {
        if (article.group != group)
            html += heading(2, article.group.toHtmlEscaped());
        group = article.group;
        html += u"<article id=\"%1\">\n%2</article>\n"_qs.arg(article.id, toHtml(article, 3));
    }
    return html;
}

} // namespace

QString toHtml(const RuleArticle &article, int level)
{
    QString html = heading(level, article.title.toHtmlEscaped())
        + u"<p class=\"facts\"><code>%1</code> · %2 · %3</p>\n"_qs.arg(article.id, article.severity.toHtmlEscaped(),
                                                                       article.group.toHtmlEscaped())
        + u"<p>%1 %2</p>\n"_qs.arg(article.explanation.toHtmlEscaped(), article.scope.toHtmlEscaped())
        + paragraph(RuleReferenceTexts::tr("Way out:"), article.wayOut)
        + paragraph(RuleReferenceTexts::tr("Versions:"), article.versions)
        + paragraph(RuleReferenceTexts::tr("Confidence:"), article.evidence);
    if (!article.numbers.isEmpty()) {
        html += heading(level + 1, RuleReferenceTexts::tr("Numbers from the catalog").toHtmlEscaped()) + u"<ul>\n"_qs;
        for (const QString &number : article.numbers)
            html += u"<li>%1</li>\n"_qs.arg(number.toHtmlEscaped());
        html += u"</ul>\n"_qs;
    }
    if (!article.sources.empty())
        html += heading(level + 1, RuleReferenceTexts::tr("Sources").toHtmlEscaped())
            + u"<ul>\n%1</ul>\n"_qs.arg(sourceItems(article));
    if (!article.fires.isEmpty()) {
        const QString fires = RuleReferenceTexts::tr("A design in which it fires");
        const QString silent = RuleReferenceTexts::tr("A design in which it does not");
        html += heading(level + 1, fires.toHtmlEscaped()) + design(article.fires, fires)
            + heading(level + 1, silent.toHtmlEscaped()) + design(article.silent, silent);
    }
    return html;
}

QString toHtml(const RuleReference &reference)
{
    const QString title = RuleReferenceTexts::tr("Sliceboard: rule reference");
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           u"<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n"
           u"<a class=\"skip\" href=\"#rules\">%4</a>\n<header>\n<h1>%2</h1>\n<p>%5</p>\n</header>\n"
           u"%6<main id=\"rules\">\n%7</main>\n</body>\n</html>\n"_qs.arg(
               QLocale().bcp47Name().section(u'-', 0, 0), title.toHtmlEscaped(), QString::fromLatin1(kStyle),
               RuleReferenceTexts::tr("Skip the contents").toHtmlEscaped(),
               RuleReferenceTexts::tr("Rules: %1. Catalog: %2.")
                   .arg(reference.articles.size())
                   .arg(catalogDate(reference.catalogAsOf))
                   .toHtmlEscaped(),
               contents(reference), articles(reference));
}

} // namespace sliceboard
