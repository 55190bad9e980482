// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/presentation/presentation_steps.h"

#include "tests/support/design_builder.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// What a presentation shows, one after the other.
class TestPresentationSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutViewsTheWholeBoard();
    void aStepThatAddsIsShownBeforeAndAfter();
    void beforeIsWithoutWhatIsAdded();
    void findsTheFindingByName();
    void whatIsGoneDoesNoHarm();
    void foldsWhatItNames();
    void neverFoldsAwayWhatItShows_data();
    void neverFoldsAwayWhatItShows();

private:
    /// Two VMs on one GPU; the second has the wrong driver, which is an error.
    static Design design()
    {
        return goodHost()
            .gpu("a100-pcie-40gb")
            .vgpuVm("first", "grid_a100-10c", 0)
            .vm("second")
            .guest(DriverKind::VgpuManager)
            .vgpu("grid_a100-10c", 0)
            .build();
    }
};

void TestPresentationSteps::withoutViewsTheWholeBoard()
{
    Document document(design());
    const Checker checker(document, shippedCatalog());
    QCOMPARE(framesOf(checker.facts()), (std::vector<PresentationFrame>{{0, false}}));
    const std::vector<SavedView> views = presentedViews(document.design());
    QCOMPARE(views.size(), std::size_t(1));
    QCOMPARE(shownBy(views[0], checker.facts()), EntityRef());
}

void TestPresentationSteps::aStepThatAddsIsShownBeforeAndAfter()
{
    Design made = design();
    made.views = {{.title = "one"}, {.title = "two", .adds = {"second"}}, {.title = "three", .adds = {"nobody"}}};
    Document document(made);
    const Checker checker(document, shippedCatalog());
    QCOMPARE(framesOf(checker.facts()),
             (std::vector<PresentationFrame>{{0, false}, {1, true}, {1, false}, {2, false}}));
}

void TestPresentationSteps::beforeIsWithoutWhatIsAdded()
{
    Document document(design());
    const Checker checker(document, shippedCatalog());
    run(document, {}, editsBefore(checker.facts(), {.adds = {"second"}}));
    const Design noVm = document.design();
    document.undo();
    QCOMPARE(noVm.vms.size(), std::size_t(1));
    QCOMPARE(noVm.vms[0].name, std::string("first"));
    QVERIFY(noVm.vms[0].devices[0].gpu);
    run(document, {}, editsBefore(checker.facts(), {.adds = {"esx01"}}));
    const Design noHost = document.design();
    QVERIFY(noHost.clusters[0].hosts.empty());
    QCOMPARE(noHost.vms.size(), std::size_t(2));
    QVERIFY(!noHost.vms[0].devices[0].gpu);
    document.undo();
    QCOMPARE(document.design().vms.size(), std::size_t(2));
}

void TestPresentationSteps::findsTheFindingByName()
{
    Document document(design());
    const Checker checker(document, shippedCatalog());
    const auto all = checker.findings();
    const auto error =
        std::ranges::find_if(all, [](const Finding &finding) { return finding.severity == Severity::Error; });
    QVERIFY(error != all.end());
    const FindingName name = nameOf(*error, checker.facts());
    QVERIFY(std::ranges::find(name.subjects, "second") != name.subjects.end());
    const auto found = findingNamed(name, checker);
    QVERIFY(found);
    QCOMPARE(found->key(), error->key());
    QVERIFY(!findingNamed({name.rule, {"first"}}, checker));
    QVERIFY(!findingNamed({}, checker));
}

void TestPresentationSteps::whatIsGoneDoesNoHarm()
{
    Document document(design());
    const Checker checker(document, shippedCatalog());
    QCOMPARE(shownBy({.show = "esx99"}, checker.facts()), EntityRef());
    QVERIFY(editsBefore(checker.facts(), {.adds = {"esx99"}}).empty());
    QVERIFY(foldedBy({.folded = {"esx99"}}, checker.facts()).empty());
}

void TestPresentationSteps::foldsWhatItNames()
{
    Design made = design();
    made.clusters[0].name = "ml";
    made.vms[0].name = "ml"; // a VM cannot be folded, so its cluster is meant
    const std::uint32_t host = made.clusters[0].hosts[0].id.value;
    const std::uint32_t cluster = made.clusters[0].id.value;
    Document document(made);
    const Checker checker(document, shippedCatalog());
    const Facts facts = checker.facts();
    QVERIFY(foldedBy({}, facts).empty());
    QVERIFY((foldedBy({.folded = {"ml", "esx01"}}, facts) == std::unordered_set{cluster, host}));
    QCOMPARE(foldedNames(facts, {cluster, host}), (std::vector<std::string>{"ml", "esx01"}));
    QCOMPARE(foldedNames(facts, {host, 4'000'000'000u}), std::vector<std::string>{"esx01"}); // a group of another kind
    const std::string group = "group:mode:mig";
    QVERIFY((foldedBy({.folded = {"esx01", group}}, facts) == std::unordered_set{host, groupKey(group)}));
    QCOMPARE(foldedNames(facts, {host, groupKey(group)}, {"group:mode:none", group}),
             (std::vector<std::string>{"esx01", group}));
    made.clusters[0].name = "esx01";
    document.load(made);
    QVERIFY((foldedBy({.folded = {"esx01"}}, checker.facts()) == std::unordered_set{host}));
    QVERIFY(foldedNames(checker.facts(), {cluster}).empty());
}

void TestPresentationSteps::neverFoldsAwayWhatItShows_data()
{
    QTest::addColumn<SavedView>("view");
    QTest::addColumn<QString>("left");
    QTest::newRow("all") << SavedView() << QStringLiteral("cluster esx01");
    QTest::newRow("a cluster") << SavedView{.show = "cluster"} << QStringLiteral("cluster esx01");
    QTest::newRow("a host") << SavedView{.show = "esx01"} << QStringLiteral("esx01");
    QTest::newRow("a GPU") << SavedView{.show = "esx01/0000:17:00.0"} << QString();
    QTest::newRow("a VM") << SavedView{.show = "first"} << QString();
    QTest::newRow("frames a host") << SavedView{.finding = {"some-rule", {"esx01"}}} << QStringLiteral("esx01");
    QTest::newRow("adds a VM") << SavedView{.adds = {"first"}} << QString();
}

void TestPresentationSteps::neverFoldsAwayWhatItShows()
{
    QFETCH(SavedView, view);
    QFETCH(QString, left);
    Design made = design();
    made.clusters[0].name = "cluster";
    made.clusters[0].hosts[0].gpus[0].address = "0000:17:00.0";
    Document document(made);
    const Checker checker(document, shippedCatalog());
    view.folded = {"cluster", "esx01"};
    QStringList names;
    for (const std::string &name : foldedNames(checker.facts(), foldedBy(view, checker.facts())))
        names += QString::fromStdString(name);
    QCOMPARE(names.join(u' '), left);
}

REGISTER_TEST(TestPresentationSteps, "tst_presentation_steps");
#include "tst_presentation_steps.moc"
