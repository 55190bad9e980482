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
}

REGISTER_TEST(TestPresentationSteps, "tst_presentation_steps");
#include "tst_presentation_steps.moc"
