// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/preview.h"
#include "model/rules/rules.h"
#include "tests/support/design_builder.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"

#include <QtTest>

namespace sliceboard::testing {

/// A design with its index, to be checked.
struct Checked {
    explicit Checked(const Design &checked) : design(checked)
    {
        index.rebuild(design);
        findings = Checker::checkAll(facts());
    }
    Facts facts() const { return {shippedCatalog(), design, index, QDate(2026, 11, 23)}; }

    Design design;
    DesignIndex index;
    std::vector<Finding> findings;
};

/// "error gpu-in-two-modes, info passthrough-driver-choice": every finding, sorted; empty if there is none.
inline QString inWords(const std::vector<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words += QString::fromUtf8(spelling(finding.severity).data()) + QLatin1Char(' ')
            + QString::fromUtf8(finding.rule->id);
    words.sort();
    return words.join(QStringLiteral(", "));
}

/// What is wrong with the text of a finding; empty if nothing.
inline QString textFault(const Finding &finding, const Facts &facts)
{
    const QString text = describe(finding, facts);
    if (text.isEmpty() || text.contains(QStringLiteral("(removed)")))
        return QStringLiteral("no text, or of something removed: ") + text;
    for (char digit = '1'; digit <= '9'; ++digit)
        if (text.contains(QString(QLatin1Char('%')) + QLatin1Char(digit)))
            return QStringLiteral("unfilled: ") + text;
    if (text.contains(QStringLiteral("  ")) || text.contains(QStringLiteral(" ."))
        || text.contains(QStringLiteral(" ,")))
        return QStringLiteral("an empty argument: ") + text;
    return {};
}

/// Columns and row of a data-driven test of rules: a design and all findings that it shall have.
inline void addRuleColumns()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<QString>("expected");
}

inline void ruleRow(const char *name, const Design &design, const char *expected)
{
    QTest::newRow(name) << design << QString::fromUtf8(expected);
}

/// Compares all findings of the row's design with the expected ones, and looks at their texts.
inline void compareFindings()
{
    QFETCH(Design, design);
    QFETCH(QString, expected);
    const Checked checked(design);
    QCOMPARE(inWords(checked.findings), expected);
    for (const Finding &finding : checked.findings)
        QCOMPARE(textFault(finding, checked.facts()), QString());
}

/// Columns and row of a data-driven test of fixes: a design, a rule that it breaks, and how many fixes it offers at
/// least, of which the first is named.
inline void addFixColumns()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("first");
}

inline void fixRow(const Design &design, const char *rule, const QByteArray &first)
{
    QTest::addRow("%s: %s", rule, first.data()) << design << QString::fromUtf8(rule) << QString::fromUtf8(first);
}

/// How often each key occurs among findings of severity error.
inline std::map<std::string, int> errorsOf(const std::vector<Finding> &findings)
{
    std::map<std::string, int> errors;
    for (const Finding &finding : findings)
        if (finding.severity == Severity::Error)
            ++errors[finding.key()];
    return errors;
}

/// Runs each offered fix: its finding must go, no error may come, undo must give the design back.
inline void compareFixes()
{
    QFETCH(Design, design);
    QFETCH(QString, rule);
    QFETCH(QString, first);
    Document document(design);
    Checker checker(document, shippedCatalog());
    const auto before = checker.findings();
    const auto finding =
        std::ranges::find_if(before, [&](const Finding &f) { return rule == QLatin1String(f.rule->id); });
    QVERIFY2(finding != before.end(), qPrintable(inWords(before)));
    const auto fixes = offeredFixes(checker, *finding);
    QVERIFY2(!fixes.empty(), qPrintable(QStringLiteral("no fix for ") + describe(*finding, checker.facts())));
    QCOMPARE(fixes.front().title, first);
    const std::string key = finding->key();
    for (const OfferedFix &fix : fixes) {
        QVERIFY2(!fix.title.contains(QLatin1Char('%')), qPrintable(fix.title));
        run(document, fix.title, fix.edits);
        const Checked after(document.design());
        QVERIFY2(std::ranges::none_of(after.findings, [&](const Finding &f) { return f.key() == key; }),
                 qPrintable(fix.title));
        for (const auto &[errorKey, count] : errorsOf(after.findings))
            QVERIFY2(errorsOf(before)[errorKey] >= count,
                     qPrintable(fix.title + QStringLiteral(": ") + QString::fromStdString(errorKey)));
        QCOMPARE(inWords(checker.findings()), inWords(after.findings));
        document.undo();
        QVERIFY(document.design() == design);
    }
}

} // namespace sliceboard::testing
