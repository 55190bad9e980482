// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/reports/cited_source.h"
#include "model/rules/rule.h"
#include "model/rules/rule_examples.h"

#include <QJsonObject>

namespace sliceboard {

/// The version of the JSON reference. Grows when a key changes its meaning or goes; new keys do not count.
inline constexpr int kRuleReferenceSchema = 1;

/// What there is to read about a rule, in the user's language; made from the rule's own metadata.
struct RuleArticle {
    const Rule *rule = nullptr;
    QString id, title, explanation, wayOut, versions;
    QString severity; ///< "Error"
    QString group; ///< "Modes and ownership"
    QString scope; ///< on what it looks, as a whole sentence
    QString evidence; ///< how sure it is, as a whole sentence
    QStringList numbers; ///< the versions, numbers and names that it takes from the catalog, a sentence each
    std::vector<CitedSource> sources;
    QString fires, silent; ///< designs as YAML; empty if there is no example

    /// Whether each word of the text occurs in it, in any case; examples do not count.
    bool matches(const QString &words) const;
};

RuleArticle ruleArticle(const Rule &rule, const Catalog &catalog, const RuleExamples &examples);

/// One article as HTML that a QTextBrowser shows too; `level` is that of its heading, from 1 to 4.
QString toHtml(const RuleArticle &article, int level);

/// The reference of some rules, in their order.
struct RuleReference {
    std::vector<RuleArticle> articles;
    QString catalogAsOf;
};

/// One page without anything from elsewhere: contents, then the rules by group; light or dark as the reader's system.
QString toHtml(const RuleReference &reference);
QString toMarkdown(const RuleReference &reference);
QJsonObject toJson(const RuleReference &reference);

} // namespace sliceboard
