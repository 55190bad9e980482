// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/checker.h"

#include "model/formats/design_reader.h"
#include "model/formats/design_writer.h"
#include "model/operations/changing.h"
#include "model/rules/first_check.h"
#include "tests/support/index_check.h"
#include "tests/support/random_design.h"
#include "tests/support/random_edits.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "tests/support/to_string.h"

#include <QtTest>

namespace sliceboard {

/// The engine around the rules: previews, waivers, severities. What is looked at again: tst_random_checks.
class TestChecker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void previewTellsWhatTheEditBrings_data() { shapes(); }
    void previewTellsWhatTheEditBrings();
    void aWaiverHoldsWhileTheFactsDo();
    void waiversExpireAndGoStale();
    void aRenameKeepsTheWaiver();
    void severitiesAreTheDesigns();
    void aDesignIsCheckedBeforeItIsOpened_data() { shapes(); }
    void aDesignIsCheckedBeforeItIsOpened();
    void aCheckThatNobodyWantsStops();

private:
    static void shapes();
};

namespace {

Design shapedDesign(unsigned seed)
{
    const testing::DesignShape shapes[] = {testing::DesignShape::plain(), testing::DesignShape::rich(),
                                           testing::DesignShape::nasty(), testing::DesignShape::homeless(),
                                           testing::DesignShape{1, 2, 2, 30, 3, false, true}};
    std::mt19937 random(seed);
    return testing::randomDesign(random, shapes[seed % std::size(shapes)]);
}

Design wrongDriver()
{
    QFile file(QStringLiteral(TESTS_DATA_DIR "/example/vgpu-guest-driver-wrong-kind.sliceboard.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return readDesign(file.readAll().toStdString(), file.fileName()).value();
}

const Finding &theError(const std::vector<Finding> &findings)
{
    return *std::ranges::find(findings, Severity::Error, &Finding::severity);
}

void waive(Document &document, const Checker &checker, const std::string &expires = {})
{
    const auto findings = checker.findings();
    Waiver waiver = waiverFor(theError(findings), checker.facts());
    waiver.reason = "lab";
    waiver.expires = expires;
    run(document, QStringLiteral("Waive"), addWaiver(checker.facts(), document.newId(), waiver).value());
}

} // namespace

void TestChecker::shapes()
{
    QTest::addColumn<unsigned>("seed");
    for (const char *name : {"plain", "rich", "nasty", "homeless", "crowded"}) {
        static unsigned seed = 0;
        QTest::newRow(name) << seed++ % 5;
    }
}

void TestChecker::aDesignIsCheckedBeforeItIsOpened()
{
    QFETCH(const unsigned, seed);
    Design design = shapedDesign(seed);
    design.severities["vgpu-guest-driver-wrong-kind"] = Severity::Off;
    design.houseRules = "rules: [{id: house-names, on: vm, title: Short names, must: {name: {matches: x}}}]";
    Document before(design);
    Checker fresh(before, shippedCatalog());

    Document document(wrongDriver());
    Checker checker(document, shippedCatalog());
    auto check = checkFirst(shippedCatalog(), design, [] { return true; });
    QVERIFY(check);
    checker.load(design, std::move(check));
    QCOMPARE(indexFault(document.index(), document.design()), QString());
    QCOMPARE(checker.rules().own(), design.houseRules);
    const std::vector<Finding> listed = checker.findings(); // by the first check
    QCOMPARE(listed.size(), fresh.findings().size());
    QVERIFY(listed == checker.findings());
    QVERIFY(checker.findings() == Checker::checkAll(checker.facts(), checker.rules()));
    QVERIFY(checker.counts() == fresh.counts());
    // Afterwards it goes on as usual, and the next design is checked by the checker itself.
    RandomEdits random(seed + 7);
    Design copy = document.design();
    const Edit edit = random.next(copy);
    while (document.design().lastId < copy.lastId)
        document.newId();
    run(document, QStringLiteral("Random"), {edit});
    QVERIFY(checker.findings() == Checker::checkAll(checker.facts(), checker.rules()));
    document.load(wrongDriver());
    QCOMPARE(checker.counts().errors, 1);
}

void TestChecker::aCheckThatNobodyWantsStops()
{
    const Design design = wrongDriver();
    int asked = 0;
    QVERIFY(!checkFirst(shippedCatalog(), design, [&] { return ++asked < 3; }));
    QCOMPARE(asked, 3);
}

void TestChecker::previewTellsWhatTheEditBrings()
{
    QFETCH(const unsigned, seed);
    Document document(shapedDesign(seed));
    Checker checker(document, shippedCatalog());
    RandomEdits random(seed + 99);
    for (int i = 0; i < 150; ++i) {
        Design copy = document.design();
        const Edit edit = random.next(copy);
        while (document.design().lastId < copy.lastId)
            document.newId();
        const std::string bytes = writeDesign(document.design());
        auto before = checker.findings();
        const FindingChange change = checker.preview({&edit, 1});
        QCOMPARE(writeDesign(document.design()), bytes);
        QVERIFY(checker.findings() == before);
        run(document, QStringLiteral("Random"), {edit});
        FindingChange real;
        difference(before, checker.findings(), real);
        QCOMPARE(change.added.size(), real.added.size());
        QCOMPARE(change.removed.size(), real.removed.size());
        for (const Finding &finding : change.added)
            QVERIFY(std::ranges::find(real.added, finding) != real.added.end());
    }
}

void TestChecker::aWaiverHoldsWhileTheFactsDo()
{
    Document document(wrongDriver());
    Checker checker(document, shippedCatalog());
    QCOMPARE(checker.counts().errors, 1);
    waive(document, checker);
    QCOMPARE(checker.counts().errors, 0);
    QCOMPARE(checker.counts().waived, 1);
    QCOMPARE(checker.waivers().front().second, WaiverState::InForce);
    // Another profile is another fact: the finding counts again and the waiver asks for a review.
    const Facts facts = checker.facts();
    const VmId vm{theError(checker.findings()).subject.id};
    run(document, QStringLiteral("Change"),
        changeVms(facts, {&vm, 1}, [](Vm &changed) { changed.devices.front().profile = "grid_a100-10c"; }).value());
    QCOMPARE(checker.counts().errors, 1);
    QCOMPARE(checker.waivers().front().second, WaiverState::Review);
    document.undo();
    QCOMPARE(checker.counts().waived, 1);
}

void TestChecker::waiversExpireAndGoStale()
{
    Document document(wrongDriver());
    Checker checker(document, shippedCatalog());
    waive(document, checker, "2026-12-31");
    checker.setToday(QDate(2026, 12, 31));
    QCOMPARE(checker.waivers().front().second, WaiverState::InForce);
    checker.setToday(QDate(2027, 1, 1));
    QCOMPARE(checker.waivers().front().second, WaiverState::Expired);
    QCOMPARE(checker.counts().errors, 1);
    const VmId vm{theError(checker.findings()).subject.id};
    run(document, QStringLiteral("Mend"), changeVms(checker.facts(), {&vm, 1}, [](Vm &changed) {
                                              changed.guestDriver.kind = DriverKind::Vgpu;
                                              changed.guestDriver.release = "19.5";
                                          }).value());
    QCOMPARE(checker.counts().errors, 0);
    QCOMPARE(checker.waivers().front().second, WaiverState::Stale);
}

void TestChecker::aRenameKeepsTheWaiver()
{
    Document document(wrongDriver());
    Checker checker(document, shippedCatalog());
    waive(document, checker);
    const VmId vm{theError(checker.findings()).subject.id};
    run(document, QStringLiteral("Rename"),
        changeVms(checker.facts(), {&vm, 1}, [](Vm &changed) { changed.name = "renamed"; }).value());
    QCOMPARE(checker.counts().waived, 1);
    QCOMPARE(checker.waivers().front().second, WaiverState::InForce);
}

void TestChecker::severitiesAreTheDesigns()
{
    Document document(wrongDriver());
    Checker checker(document, shippedCatalog());
    const auto set = [&](std::optional<Severity> severity) {
        run(document, QStringLiteral("Set"),
            setSeverity(checker.facts(), "vgpu-guest-driver-wrong-kind", severity).value());
    };
    set(Severity::Warning);
    QCOMPARE(checker.counts().errors, 0);
    QCOMPARE(checker.counts().warnings, 1);
    set(Severity::Off);
    QCOMPARE(checker.counts().warnings, 0);
    set(std::nullopt);
    QCOMPARE(checker.counts().errors, 1);
}

REGISTER_TEST(TestChecker, "tst_checker");

} // namespace sliceboard

#include "tst_checker.moc"
