// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/finding_html.h"

#include "model/rules/rule_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <span>

namespace sliceboard {
namespace {

/// Laying out more takes longer than anyone reads.
constexpr std::size_t kLongestList = 500;

/// Texts of this file.
struct FindingDetails {
    Q_DECLARE_TR_FUNCTIONS(FindingDetails)
};
QString ruleText(const char *text) { return QCoreApplication::translate("Rules", text).toHtmlEscaped(); }

QString entityLink(const EntityRef &ref, const Facts &facts)
{
    return QStringLiteral("<a href=\"entity:%1/%2\">%3</a>")
        .arg(int(ref.kind))
        .arg(ref.id)
        .arg(facts.label(ref).toHtmlEscaped());
}

QString subjects(const Finding &finding, const Facts &facts)
{
    QStringList links{entityLink(finding.subject, facts)};
    for (const EntityRef &other : finding.others)
        links << entityLink(other, facts);
    return links.join(QStringLiteral(", "));
}

/// "UG17 ch.3" names the source UG17 and a place in it.
QString sourceLink(const char *text, const Catalog &catalog)
{
    const QString whole = QString::fromUtf8(text);
    const Source *source = catalog.source(whole.section(u' ', 0, 0).toStdString());
    if (!source)
        return whole.toHtmlEscaped();
    const QString place = whole.section(u' ', 1);
    const QString title =
        QString::fromStdString(source->title) + (place.isEmpty() ? QString() : QStringLiteral(", %1").arg(place));
    if (source->url.empty())
        return title.toHtmlEscaped();
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(QString::fromStdString(source->url).toHtmlEscaped(), title.toHtmlEscaped());
}

QString sources(const Rule &rule, const Catalog &catalog)
{
    QStringList links;
    for (const char *source : rule.sources)
        links << sourceLink(source, catalog);
    return links.join(QStringLiteral("; "));
}

QString paragraph(const QString &heading, const QString &html)
{
    return html.isEmpty() ? QString() : QStringLiteral("<p><b>%1</b> %2</p>").arg(heading.toHtmlEscaped(), html);
}

QString lineOf(const Finding &finding, const Checker &checker)
{
    const QString text = describe(finding, checker.facts());
    const QString rule = QString::fromUtf8(finding.rule->id);
    const QString severity = toText(finding.severity);
    return checker.waiverOf(finding) ? FindingDetails::tr("%1, waived: %2 (%3)").arg(severity, text, rule)
                                     : FindingDetails::tr("%1: %2 (%3)").arg(severity, text, rule);
}

QString translated(const char *text) { return text ? ruleText(text) : QString(); }

} // namespace

QString findingHtml(const Finding &finding, const Facts &facts)
{
    const Rule &rule = *finding.rule;
    return QStringLiteral("<p><b>%1: %2</b></p><p>%3</p>")
               .arg(toText(finding.severity).toHtmlEscaped(), ruleText(rule.title),
                    describe(finding, facts).toHtmlEscaped())
        + paragraph(FindingDetails::tr("About:"), subjects(finding, facts))
        + paragraph(FindingDetails::tr("Why:"), translated(rule.explanation))
        + paragraph(FindingDetails::tr("Way out:"), translated(rule.wayOut))
        + paragraph(FindingDetails::tr("Versions:"), translated(rule.versions))
        + paragraph(FindingDetails::tr("Evidence:"), toText(rule.evidence).toHtmlEscaped())
        + paragraph(FindingDetails::tr("Sources:"), sources(rule, facts.catalog()))
        + paragraph(FindingDetails::tr("Rule:"), QString::fromUtf8(rule.id).toHtmlEscaped());
}

QString findingListHtml(const QString &heading, const std::vector<Finding> &findings, const Checker &checker)
{
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(heading.toHtmlEscaped());
    if (findings.empty())
        return html;
    html += QStringLiteral("<ul>");
    for (const Finding &finding : std::span(findings).first(std::min(findings.size(), kLongestList)))
        html += QStringLiteral("<li>%1</li>").arg(lineOf(finding, checker).toHtmlEscaped());
    if (findings.size() > kLongestList)
        html += QStringLiteral("<li>%1</li>")
                    .arg(FindingDetails::tr("… and %Ln more", nullptr, int(findings.size() - kLongestList)));
    return html + QStringLiteral("</ul>");
}

std::optional<EntityRef> entityOf(const QUrl &link)
{
    if (link.scheme() != u"entity")
        return {};
    const QStringList parts = link.path().split(u'/');
    if (parts.size() != 2)
        return {};
    return EntityRef(EntityKind(parts[0].toInt()), parts[1].toUInt());
}

} // namespace sliceboard
