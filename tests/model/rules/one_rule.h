// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/model/rules/rule_test.h"

namespace sliceboard::testing {

// Data-driven tests of one rule at a time: what other rules say of the same design does not matter.

inline void addOneRuleColumns()
{
    if (RowLedger::recorder())
        return;
    QTest::addColumn<QString>("rule");
    addRuleColumns();
}

/// Adds rows for one rule: a name, a design, and the findings of this rule, "" for none.
class RowsOf {
public:
    explicit RowsOf(const char *rule) : m_rule(rule) { }
    void operator()(const char *name, const Design &design, const char *expected) const
    {
        if (RowLedger *ledger = RowLedger::recorder())
            return ledger->add({m_rule, name, design, QString::fromUtf8(expected), kToday});
        QTest::addRow("%s: %s", m_rule, name)
            << QString::fromUtf8(m_rule) << design << QString::fromUtf8(expected) << kToday;
    }

private:
    const char *m_rule;
};

inline void compareOneRule()
{
    if (RowLedger *ledger = RowLedger::recorder())
        return ledger->judge({});
    QFETCH(QString, rule);
    QFETCH(Design, design);
    QFETCH(QString, expected);
    QVERIFY2(ruleById(rule.toStdString()), "no such rule");
    const Checked checked(design);
    const std::string id = rule.toStdString();
    const std::vector<Finding> own = onlyOf(checked.findings, {id});
    QCOMPARE(inWords(own), expected);
    for (const Finding &finding : own)
        QCOMPARE(textFault(finding, checked.facts()), QString());
}

} // namespace sliceboard::testing
