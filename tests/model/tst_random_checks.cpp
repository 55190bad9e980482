// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_writer.h"
#include "model/rules/fix_all.h"
#include "model/rules/preview.h"
#include "model/rules/rules.h"
#include "tests/support/random_design.h"
#include "tests/support/random_edits.h"
#include "tests/support/random_operations.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "tests/support/to_string.h"

#include <QtTest>

#include <set>

namespace sliceboard {

/// What must hold of the checker whatever the design and whatever is done to it. The same seeds on each run.
class TestRandomChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void incrementalCheckEqualsFullCheck_data() { shapes(); }
    void incrementalCheckEqualsFullCheck();
    void looksAgainAfterWhatAUserDoes_data() { shapes(); }
    void looksAgainAfterWhatAUserDoes();
    void aFixOfferedIsAFixThatWorks_data() { shapes(); }
    void aFixOfferedIsAFixThatWorks();
    void aJudgementLeavesTheDesign_data() { shapes(); }
    void aJudgementLeavesTheDesign();
    void fixAllOfAKindIsOneStep_data() { shapes(); }
    void fixAllOfAKindIsOneStep();

private:
    static void shapes();
};

namespace {

constexpr std::array kShapeNames{"plain", "rich", "nasty", "homeless", "crowded"};
/// Over all shapes ten thousand.
constexpr int kEditsPerShape = 10'000 / int(kShapeNames.size());
const QDate kToday(2026, 11, 23);

Design shapedDesign(int shape, unsigned seed)
{
    using testing::DesignShape;
    const std::array<DesignShape, kShapeNames.size()> shapes{DesignShape::plain(), DesignShape::rich(),
                                                             DesignShape::nasty(), DesignShape::homeless(),
                                                             DesignShape{1, 2, 2, 30, 3, false, true}};
    std::mt19937 random(seed);
    return testing::randomDesign(random, shapes[std::size_t(shape)]);
}

/// A design that is checked while it changes.
struct Watched {
    Watched(int shape, unsigned seed) : document(shapedDesign(shape, seed)), checker(document, shippedCatalog())
    {
        checker.setToday(kToday);
    }
    std::string bytes() const { return writeDesign(document.design()); }
    bool isInStep() const
    {
        const std::vector<Finding> full = Checker::checkAll(checker.facts(), checker.rules());
        const auto isWaived = [this](const Finding &finding) { return checker.waiverOf(finding) != nullptr; };
        return checker.findings() == full && checker.counts() == countOf(full, isWaived);
    }
    /// Findings are known by their keys: the message of one whose key another has, too.
    QString sharedKey() const
    {
        std::set<std::string> keys;
        for (const Finding &finding : checker.findings())
            if (!keys.insert(finding.key()).second)
                return QString::fromLatin1(finding.rule->id) + u": "_qs + describe(finding, checker.facts());
        return {};
    }
    Document document;
    Checker checker;
};

/// An edit for the document as it is; the ids that it brings are taken from the document.
Edit drawEdit(RandomEdits &random, Document &document)
{
    Design copy = document.design();
    Edit edit = random.next(copy);
    while (document.design().lastId < copy.lastId)
        document.newId();
    return edit;
}

bool isAmong(const std::vector<Finding> &findings, const std::string &key)
{
    return std::ranges::any_of(findings, [&](const Finding &finding) { return finding.key() == key; });
}

std::size_t numberOf(const std::vector<Finding> &findings, const Rule *rule)
{
    return std::size_t(std::ranges::count(findings, rule, &Finding::rule));
}

} // namespace

void TestRandomChecks::shapes()
{
    QTest::addColumn<int>("shape");
    for (std::size_t shape = 0; shape < kShapeNames.size(); ++shape)
        QTest::newRow(kShapeNames[shape]) << int(shape);
}

/// Compared after every transaction, which has one to three edits.
void TestRandomChecks::incrementalCheckEqualsFullCheck()
{
    QFETCH(const int, shape);
    constexpr int kEditsPerDesign = 250; // a design grows by its edits; many small ones see more than a large one
    int done = 0;
    for (unsigned seed = 1; done < kEditsPerShape; ++seed) {
        Watched at(shape, seed);
        RandomEdits random(seed + 77);
        for (const int last = std::min(done + kEditsPerDesign, kEditsPerShape); done < last;) {
            Transaction transaction(at.document, QStringLiteral("Random"));
            for (int edits = std::min(1 + random.below(3), last - done); edits > 0; --edits, ++done)
                transaction.add(drawEdit(random, at.document));
            transaction.commit();
            QVERIFY2(at.isInStep(), qPrintable(QStringLiteral("seed %1, edit %2").arg(seed).arg(done)));
            QCOMPARE(at.sharedKey(), QString());
        }
        at.document.goTo(0);
        QVERIFY(at.isInStep());
    }
    QCOMPARE(done, kEditsPerShape);
}

void TestRandomChecks::looksAgainAfterWhatAUserDoes()
{
    QFETCH(const int, shape);
    int steps = 0;
    for (unsigned seed = 1; seed <= 4; ++seed) {
        Watched at(shape, seed);
        testing::RandomOperations operations(seed);
        const NewId newId = [&] { return at.document.newId(); };
        for (int i = 0; i < 100; ++i) {
            Edits edits = operations.next(at.checker.facts(), newId);
            if (!edits || edits->empty())
                continue;
            run(at.document, QStringLiteral("Random"), std::move(*edits));
            QVERIFY2(at.isInStep(), qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(i)));
            QCOMPARE(at.sharedKey(), QString());
            ++steps;
        }
    }
    QVERIFY(steps > 50);
}

/// It removes its finding and adds no error, when it is done and all is checked from scratch.
void TestRandomChecks::aFixOfferedIsAFixThatWorks()
{
    QFETCH(const int, shape);
    int offered = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        Watched at(shape, seed);
        const std::string bytes = at.bytes();
        const std::vector<Finding> before = at.checker.findings();
        for (const Finding &finding : before)
            for (OfferedFix &fix : offeredFixes(at.checker, finding)) {
                ++offered;
                run(at.document, fix.title, std::move(fix.edits));
                const std::vector<Finding> after = Checker::checkAll(at.checker.facts(), at.checker.rules());
                QVERIFY2(!isAmong(after, finding.key()), finding.rule->id);
                FindingChange change;
                difference(before, after, change);
                QVERIFY2(std::ranges::count(change.added, Severity::Error, &Finding::severity) == 0, finding.rule->id);
                at.document.undo();
                QVERIFY(at.bytes() == bytes);
            }
    }
    qInfo("%d fixes offered", offered);
    QVERIFY(offered > 0);
}

/// Previews of operations, and of drops onto GPUs and slots, whether they can be done or not.
void TestRandomChecks::aJudgementLeavesTheDesign()
{
    QFETCH(const int, shape);
    int judged = 0;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        Watched at(shape, seed);
        const Design design = at.document.design();
        const std::string bytes = at.bytes();
        const std::vector<Finding> findings = at.checker.findings();
        testing::RandomOperations operations(seed + 500);
        std::uint32_t lastId = design.lastId;
        for (int i = 0; i < 60; ++i) {
            const Judgement judgement =
                judge(at.checker, operations.next(at.checker.facts(), [&] { return ++lastId; }));
            judged += judgement.verdict == Verdict::Impossible ? 0 : 1;
            QVERIFY(at.document.design() == design);
        }
        QVERIFY(at.bytes() == bytes);
        QVERIFY(at.checker.findings() == findings);
        QVERIFY(!at.document.canUndo() && !at.document.isModified());
    }
    QVERIFY(judged > 100);
}

void TestRandomChecks::fixAllOfAKindIsOneStep()
{
    QFETCH(const int, shape);
    int mended = 0;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        Watched at(shape, seed);
        const std::string bytes = at.bytes();
        const std::vector<Finding> before = at.checker.findings();
        for (const Rule *rule : allRules()) {
            const std::size_t found = numberOf(before, rule);
            FixAll all = found > 0 ? fixAll(at.checker, *rule) : FixAll();
            QVERIFY(at.bytes() == bytes);
            if (all.edits.empty())
                continue;
            mended += all.mended;
            QCOMPARE(std::size_t(all.mended + all.left), found);
            run(at.document, QStringLiteral("Fix all"), std::move(all.edits));
            QCOMPARE(at.document.position(), std::size_t(1));
            QVERIFY2(numberOf(at.checker.findings(), rule) == std::size_t(all.left), rule->id);
            at.document.undo();
            QVERIFY(at.bytes() == bytes);
        }
    }
    qInfo("%d findings mended", mended);
    QVERIFY(mended > 0);
}

REGISTER_TEST(TestRandomChecks, "tst_random_checks");

} // namespace sliceboard

#include "tst_random_checks.moc"
