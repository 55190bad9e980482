// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/preview.h"
#include "model/rules/rules.h"
#include "tests/support/design_builder.h"
#include "tests/support/shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <set>

namespace sliceboard::testing {

/// The day on which tests check, so that support ends and waivers do not run out under them.
inline const QDate kToday(2026, 11, 23);

/// A design with its index, to be checked.
struct Checked {
    explicit Checked(const Design &checked, QDate day = kToday) : design(checked), today(day)
    {
        index.rebuild(design);
        findings = Checker::checkAll(facts(), shippedRules());
    }
    Facts facts() const { return {shippedCatalog(), design, index, today}; }

    Design design;
    QDate today;
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

using RuleIds = std::set<std::string_view>;

/// A row of a table of rule tests: a design and the findings that some rules shall have in it.
struct RuleRow {
    std::string rule; ///< the only one looked at; empty: those that the test function names
    std::string name;
    Design design;
    QString expected;
    QDate today;
};

/// What one rule found in one row.
struct RowOutcome {
    std::string rule;
    std::string table; ///< test function
    std::string row;
    Design design;
    QDate today;
    QString found; ///< "error gpu-in-two-modes"; empty: it stayed silent
};

/// Takes the rows of rule tests in place of Qt Test, runs them and keeps what each rule found, so that a test can ask
/// which rules have which rows. The helpers below ask for it.
class RowLedger {
public:
    /// The one that takes rows now; nullptr: Qt Test does.
    static RowLedger *&recorder()
    {
        static RowLedger *current = nullptr;
        return current;
    }

    void begin(std::string table) { m_table = std::move(table); }
    void add(RuleRow row) { m_pending.push_back(std::move(row)); }
    void addFix(const char *rule) { m_fixed.insert(rule); }
    /// Runs the rows added since the last call; only those that find what they expect are kept.
    void judge(const RuleIds &rules);

    const std::vector<RowOutcome> &outcomes() const { return m_outcomes; }
    const std::set<std::string, std::less<>> &fixed() const { return m_fixed; }
    const std::vector<std::string> &failed() const { return m_failed; }

private:
    std::string m_table;
    std::vector<RuleRow> m_pending;
    std::vector<RowOutcome> m_outcomes;
    std::set<std::string, std::less<>> m_fixed;
    std::vector<std::string> m_failed;
};

/// The findings of some rules; of all rules if none is named.
inline std::vector<Finding> onlyOf(std::vector<Finding> findings, const RuleIds &rules)
{
    if (!rules.empty())
        std::erase_if(findings, [&](const Finding &finding) { return !rules.contains(finding.rule->id); });
    return findings;
}

inline void RowLedger::judge(const RuleIds &rules)
{
    for (const RuleRow &row : m_pending) {
        const Checked checked(row.design, row.today);
        const RuleIds looked = row.rule.empty() ? rules : RuleIds{row.rule};
        if (inWords(onlyOf(checked.findings, looked)) != row.expected) {
            m_failed.push_back(m_table + ": " + row.name);
            continue;
        }
        for (const std::string_view rule : looked)
            m_outcomes.push_back({std::string(rule), m_table, row.name, row.design, row.today,
                                  inWords(onlyOf(checked.findings, {rule}))});
    }
    m_pending.clear();
}

/// The rules on drivers, modes, profiles, room and MIG, which test rows of these families look at: what a row leaves
/// open for other rules shall not be told in each of them.
inline const RuleIds kCoreRules{"vm-mixes-passthrough-and-vgpu",
                                "gpu-in-two-modes",
                                "mode-switch-needs-reboot",
                                "passthrough-gpu-shared",
                                "passthrough-not-enabled-on-device",
                                "passthrough-device-on-other-host",
                                "vgpu-device-on-other-host",
                                "same-host-mixed-modes-ok",
                                "vgpu-host-driver-missing",
                                "vgpu-host-driver-not-needed",
                                "guest-driver-on-host",
                                "guest-driver-missing",
                                "vgpu-guest-driver-wrong-kind",
                                "passthrough-driver-choice",
                                "host-driver-in-guest",
                                "guest-host-branch-incompatible",
                                "guest-newer-than-host",
                                "host-graphics-type-not-shared-direct",
                                "gpu-graphics-type-not-shared-direct",
                                "profile-not-for-gpu",
                                "profile-not-in-catalog",
                                "fb-overcommit",
                                "equal-size-mode-mixed-sizes",
                                "mixed-series-same-size",
                                "mixed-size-unsupported",
                                "equal-size-capacity",
                                "mixed-size-capacity",
                                "mixed-size-no-valid-placement",
                                "same-size-slot-conflict",
                                "mig-not-capable",
                                "mig-vsphere-version",
                                "mig-and-timesliced-same-gpu",
                                "mig-mode-not-enabled",
                                "mig-left-enabled",
                                "mig-slices-exceeded",
                                "mig-no-valid-placement",
                                "mig-me-profile-limit",
                                "mig-new-profiles-need-80u3",
                                "mig-timesliced-unsupported",
                                "multi-vgpu-count",
                                "multi-vgpu-fractional",
                                "multi-vgpu-same-board-series",
                                "multi-vgpu-series-not-allowed",
                                "passthrough-count"};

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
    if (RowLedger::recorder())
        return;
    QTest::addColumn<Design>("design");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QDate>("today");
}

inline void ruleRow(const char *name, const Design &design, const char *expected, QDate today = kToday)
{
    if (RowLedger *ledger = RowLedger::recorder())
        return ledger->add({{}, name, design, QString::fromUtf8(expected), today});
    QTest::newRow(name) << design << QString::fromUtf8(expected) << today;
}

/// Compares the findings of some rules in the row's design with the expected ones, and looks at the texts of all.
inline void compareFindings(const RuleIds &rules = kCoreRules)
{
    if (RowLedger *ledger = RowLedger::recorder())
        return ledger->judge(rules);
    QFETCH(Design, design);
    QFETCH(QString, expected);
    QFETCH(QDate, today);
    const Checked checked(design, today);
    QCOMPARE(inWords(onlyOf(checked.findings, rules)), expected);
    for (const Finding &finding : checked.findings)
        QCOMPARE(textFault(finding, checked.facts()), QString());
}

/// Columns and row of a data-driven test of fixes: a design, a rule that it breaks, and how many fixes it offers at
/// least, of which the first is named.
inline void addFixColumns()
{
    if (RowLedger::recorder())
        return;
    QTest::addColumn<Design>("design");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("first");
}

inline void fixRow(const Design &design, const char *rule, const QByteArray &first)
{
    if (RowLedger *ledger = RowLedger::recorder())
        return ledger->addFix(rule);
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
    if (RowLedger::recorder())
        return;
    QFETCH(Design, design);
    QFETCH(QString, rule);
    QFETCH(QString, first);
    Document document(design);
    Checker checker(document, shippedCatalog());
    checker.setToday(kToday);
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
