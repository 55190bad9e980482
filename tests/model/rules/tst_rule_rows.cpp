// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/rule_bounds.h"

#include <QMetaMethod>

using namespace sliceboard;
using namespace sliceboard::testing;

namespace {

/// Runs the tables of rows of all tests of rules, outside Qt Test.
RowLedger runRows()
{
    RowLedger ledger;
    RowLedger::recorder() = &ledger;
    for (const auto &[name, make] : testRegistry()) {
        if (!QByteArray(name.c_str()).startsWith("tst_rules_") || name == "tst_rules_list"
            || name == "tst_rules_example")
            continue;
        const auto tests = make();
        const QMetaObject *meta = tests->metaObject();
        for (int i = meta->methodOffset(); i < meta->methodCount(); ++i) {
            const QByteArray data = meta->method(i).name();
            if (!data.endsWith("_data"))
                continue;
            const QByteArray table = data.chopped(5);
            ledger.begin(name + "/" + table.toStdString());
            QMetaObject::invokeMethod(tests.get(), data.constData(), Qt::DirectConnection);
            QMetaObject::invokeMethod(tests.get(), table.constData(), Qt::DirectConnection);
        }
    }
    RowLedger::recorder() = nullptr;
    return ledger;
}

const RowLedger &ledger()
{
    static const RowLedger ran = runRows();
    return ran;
}

std::vector<const RowOutcome *> rowsOf(std::string_view rule)
{
    std::vector<const RowOutcome *> rows;
    for (const RowOutcome &outcome : ledger().outcomes())
        if (outcome.rule == rule)
            rows.push_back(&outcome);
    return rows;
}

bool isUnknown(const RowOutcome &row) { return row.found.contains(QStringLiteral("unknown ")); }
bool fires(const RowOutcome &row) { return !row.found.isEmpty() && !isUnknown(row); }

bool isEitherSide(const RowOutcome &at, const RowOutcome &below, const VersionBound &bound)
{
    const Limit &limit = *shippedCatalog().limit(bound.limit);
    const auto sideOf = [&](const RowOutcome &row) -> std::optional<int> {
        const Host *host = firstHost(row.design);
        if (!host)
            return {};
        if (bound.byBranch) {
            const auto release = VgpuRelease::parse(host->vgpuManager.release);
            return release ? std::optional(release->branch - *limit.branchFrom) : std::nullopt;
        }
        if (!host->esxi)
            return {};
        return *host->esxi == *limit.esxiFrom ? 0 : *host->esxi < *limit.esxiFrom ? -1 : 1;
    };
    const auto first = sideOf(at);
    const auto second = sideOf(below);
    return first && second && *first == 0 && *second < 0 && at.found != below.found;
}

bool isOneStep(const RowOutcome &a, const RowOutcome &b, Measure measure)
{
    const auto first = measure(a);
    const auto second = measure(b);
    return first && second && first->context == second->context && first->value + 1 == second->value
        && a.found != b.found && !isUnknown(a) && !isUnknown(b);
}

template <class Matches> bool anyPair(std::string_view rule, Matches matches)
{
    const auto rows = rowsOf(rule);
    return std::ranges::any_of(rows, [&](const RowOutcome *a) {
        return std::ranges::any_of(rows, [&](const RowOutcome *b) { return matches(*a, *b); });
    });
}

} // namespace

/// Each rule has rows that say when it fires, when it stays silent, what it asks for, and where its bounds are. The rows
/// are run here once more: what counts is what rules find in them, not how they are named.
class TestRuleRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allRowsHold();
    void everyRuleFires_data() { eachRule(); }
    void everyRuleFires();
    void everyRuleStaysSilent_data() { eachRule(); }
    void everyRuleStaysSilent();
    void everyFixIsTried_data() { eachRule(); }
    void everyFixIsTried();
    void everyRuleAsksForFacts_data() { eachRule(); }
    void everyRuleAsksForFacts();
    void numbersHaveBothSides_data();
    void numbersHaveBothSides();
    void versionsHaveBothSides_data();
    void versionsHaveBothSides();
    void namedBoundsHaveBothSides_data();
    void namedBoundsHaveBothSides();
    void everyBoundIsKnown_data() { eachRule(); }
    void everyBoundIsKnown();

private:
    static void eachRule();
};

void TestRuleRows::eachRule()
{
    QTest::addColumn<const Rule *>("rule");
    for (const Rule *rule : allRules())
        QTest::newRow(rule->id) << rule;
}

void TestRuleRows::allRowsHold()
{
    QVERIFY2(ledger().failed().empty(), ledger().failed().empty() ? "" : ledger().failed().front().c_str());
    QVERIFY(ledger().outcomes().size() > 1000);
}

void TestRuleRows::everyRuleFires()
{
    QFETCH(const Rule *, rule);
    const auto rows = rowsOf(rule->id);
    QVERIFY(std::ranges::any_of(rows, [](const RowOutcome *row) { return !row->found.isEmpty(); }));
}

/// In a table in which it fires too, so that the row is about this rule.
void TestRuleRows::everyRuleStaysSilent()
{
    QFETCH(const Rule *, rule);
    QVERIFY(anyPair(rule->id, [](const RowOutcome &a, const RowOutcome &b) {
        return a.table == b.table && !a.found.isEmpty() && b.found.isEmpty();
    }));
}

void TestRuleRows::everyFixIsTried()
{
    QFETCH(const Rule *, rule);
    QVERIFY(!rule->fixes || ledger().fixed().contains(rule->id));
}

static bool asksForFacts(std::string_view rule)
{
    const auto rows = rowsOf(rule);
    return std::ranges::any_of(rows, [](const RowOutcome *row) { return isUnknown(*row); });
}

void TestRuleRows::everyRuleAsksForFacts()
{
    QFETCH(const Rule *, rule);
    const auto found = std::ranges::find_if(kAskNothing, [&](const AsksNothing &row) {
        return row.rule == std::string_view(rule->id);
    });
    const AsksNothing *exempt = found == std::end(kAskNothing) ? nullptr : &*found;
    QCOMPARE(asksForFacts(rule->id), !exempt);
    QVERIFY(!exempt || !exempt->asker || asksForFacts(exempt->asker));
}

void TestRuleRows::numbersHaveBothSides_data()
{
    QTest::addColumn<const NumberBound *>("bound");
    for (const NumberBound &bound : kNumberBounds)
        QTest::newRow(bound.rule) << &bound;
}

void TestRuleRows::numbersHaveBothSides()
{
    QFETCH(const NumberBound *, bound);
    QVERIFY(ruleById(bound->rule));
    QVERIFY(anyPair(bound->rule,
                    [&](const RowOutcome &a, const RowOutcome &b) { return isOneStep(a, b, bound->measure); }));
}

void TestRuleRows::versionsHaveBothSides_data()
{
    QTest::addColumn<const VersionBound *>("bound");
    for (const VersionBound &bound : kVersionBounds)
        QTest::addRow("%s: %s %s", bound.rule, bound.limit, bound.byBranch ? "branch" : "ESXi") << &bound;
}

void TestRuleRows::versionsHaveBothSides()
{
    QFETCH(const VersionBound *, bound);
    QVERIFY(ruleById(bound->rule));
    const Limit *limit = shippedCatalog().limit(bound->limit);
    QVERIFY(limit && (bound->byBranch ? limit->branchFrom.has_value() : limit->esxiFrom.has_value()));
    QVERIFY(anyPair(bound->rule, [&](const RowOutcome &a, const RowOutcome &b) { return isEitherSide(a, b, *bound); }));
}

void TestRuleRows::namedBoundsHaveBothSides_data()
{
    QTest::addColumn<const NamedBound *>("bound");
    for (const NamedBound &bound : kNamedBounds)
        QTest::addRow("%s: %s", bound.rule, bound.fires) << &bound;
}

void TestRuleRows::namedBoundsHaveBothSides()
{
    QFETCH(const NamedBound *, bound);
    const auto named = [&](const char *name, bool firing) {
        const auto rows = rowsOf(bound->rule);
        return std::ranges::any_of(rows,
                                   [&](const RowOutcome *row) { return row->row == name && fires(*row) == firing; });
    };
    QVERIFY2(named(bound->fires, true), bound->fires);
    QVERIFY2(named(bound->silent, false), bound->silent);
}

/// A rule that does not hold for all versions alike stands in one of the tables of bounds.
void TestRuleRows::everyBoundIsKnown()
{
    QFETCH(const Rule *, rule);
    const auto isOf = [&](const auto &bound) { return bound.rule == std::string_view(rule->id); };
    const bool known = std::ranges::any_of(kNumberBounds, isOf) || std::ranges::any_of(kVersionBounds, isOf)
        || std::ranges::any_of(kNamedBounds, isOf)
        || std::ranges::find(kJudgedElsewhere, std::string_view(rule->id)) != std::end(kJudgedElsewhere);
    QVERIFY2(known || QByteArray(rule->versions).startsWith("All"), rule->versions);
}

REGISTER_TEST(TestRuleRows, "tst_rule_rows");
#include "tst_rule_rows.moc"
