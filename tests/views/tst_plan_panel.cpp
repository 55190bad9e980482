// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/plan/plan_panel.h"

#include "model/operations/plan_progress.h"
#include "tests/support/big_design.h"
#include "tests/support/open_board.h"
#include "tests/support/pdf_text.h"
#include "tests/support/planned_change.h"
#include "tests/support/test_registry.h"
#include "views/export/plan_pdf.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

#include <algorithm>

using namespace sliceboard;
using namespace sliceboard::testing;

/// The change plan as a user walks through it.
class TestPlanPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatIsToBeDone();
    void ticksOffByKey();
    void keepsNotesWithTheDesign();
    void undoTakesATickBack();
    void showsTheWayBack();
    void showsOnTheBoard();
    void tellsResultsOfAnotherPlan();
    void isMadeAnewAfterAnEdit();
    void isTheSamePlanAfterANote();
    void aLargePlanIsMadeWhileTheWindowGoesOn();
    void noPlanIsMadeBehindOtherPanels();
    void stopLeavesWhatWasThere();
    void anEditStopsWhatIsMadeOfTheStateBefore();
    void goesAwayWhileAPlanIsMade();
    void anotherDesignHasNoPlanOfTheFormer();
    void offersTheFileThatItStartedFrom();
    void everythingHasAName();
    void pdfHasEveryStep();

private:
    QModelIndex firstStep() const
    {
        QAbstractItemModel &items = *m_panel->tree()->model();
        for (int stage = 0; stage < items.rowCount(); ++stage)
            for (int row = 0; row < items.rowCount(items.index(stage, 0)); ++row)
                if (const QModelIndex index = items.index(row, 0, items.index(stage, 0));
                    index.data().toString().startsWith(u"1."_qs))
                    return index;
        return {};
    }
    const PlanProgress &progress() const { return m_open->document.design().progress; }
    QPushButton *button(const char *name) const { return m_panel->findChild<QPushButton *>(QLatin1String(name)); }
    bool tells(const QString &part) const
    {
        return std::ranges::any_of(m_panel->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
    }
    /// So many hosts that the plan is not made before the panel goes on.
    static Design large()
    {
        static const Design design = bigDesign(300);
        return design;
    }

    std::unique_ptr<OpenBoard> m_open;
    std::unique_ptr<PlanPanel> m_panel;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPlanPanel::init()
{
    m_open = std::make_unique<OpenBoard>(u"example-b"_qs);
    m_panel = std::make_unique<PlanPanel>(m_open->document, m_open->checker, m_open->selection);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_panel->tree()->model(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_panel->resize(500, 700);
    m_panel->setBase(PlanPanel::Base::File, exampleFile("example-a"), u"example-a"_qs);
    m_panel->show();
    QTRY_VERIFY(m_panel->plan());
}

void TestPlanPanel::cleanup()
{
    m_tester.reset();
    m_panel.reset();
    m_open.reset();
}

void TestPlanPanel::showsWhatIsToBeDone()
{
    QVERIFY(m_panel->plan());
    QVERIFY(firstStep().isValid());
    m_panel->tree()->setCurrentIndex(firstStep());
    QVERIFY(!m_panel->findChild<StepPage *>()->text().isEmpty());
}

void TestPlanPanel::ticksOffByKey()
{
    m_panel->tree()->setCurrentIndex(firstStep());
    QTest::keyClick(m_panel->tree(), Qt::Key_Space);
    QCOMPARE(progress().steps.size(), std::size_t(1));
    QVERIFY(progress().steps[0].outcome == StepOutcome::Done);
    QCOMPARE(progress().plan, m_panel->plan()->fingerprint);
    QCOMPARE(firstStep().siblingAtColumn(1).data().toString(), u"Done"_qs);
    QTest::keyClick(m_panel->tree(), Qt::Key_Space);
    QVERIFY(progress().steps.empty());
}

void TestPlanPanel::keepsNotesWithTheDesign()
{
    m_panel->tree()->setCurrentIndex(firstStep());
    auto *note = m_panel->findChild<QLineEdit *>(u"note"_qs);
    QTest::keyClicks(note, u"host was busy"_qs);
    QTest::keyClick(note, Qt::Key_Return);
    auto *outcome = m_panel->findChild<QComboBox *>(u"outcome"_qs);
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_Down);
    QTest::keyClick(outcome, Qt::Key_Down);
    QCOMPARE(progress().steps.size(), std::size_t(1));
    QVERIFY(progress().steps[0].outcome == StepOutcome::Failed);
    QCOMPARE(progress().steps[0].note, std::string("host was busy"));
    QCOMPARE(progress().steps[0].on.size(), std::size_t(10));
    QCOMPARE(firstStep().siblingAtColumn(2).data().toString(), u"host was busy"_qs);
}

void TestPlanPanel::undoTakesATickBack()
{
    m_panel->tree()->setCurrentIndex(firstStep());
    QTest::keyClick(m_panel->tree(), Qt::Key_Space);
    m_open->document.undo();
    QVERIFY(progress().steps.empty());
    QCOMPARE(firstStep().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestPlanPanel::showsTheWayBack()
{
    const QString there = firstStep().data().toString();
    m_panel->findChild<QComboBox *>(u"plan-part"_qs)->setCurrentIndex(1);
    QVERIFY(firstStep().isValid());
    QVERIFY(firstStep().data().toString() != there
            || m_panel->plan()->backout.size() == m_panel->plan()->stages.size());
}

void TestPlanPanel::showsOnTheBoard()
{
    m_panel->tree()->setCurrentIndex(firstStep());
    Q_EMIT m_panel->tree()->activated(firstStep());
    QVERIFY(!m_open->selection.isEmpty());
}

void TestPlanPanel::tellsResultsOfAnotherPlan()
{
    const std::string key = m_panel->plan()->stages.front().steps.front().key;
    run(m_open->document, {}, *noteStep(m_open->checker.facts(), "00000000", {key, StepOutcome::Done, {}, {}, {}}));
    bool isTold = false;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        isTold = isTold || (label->isVisible() && label->text().contains(u"noted for another plan"_qs));
    QVERIFY(isTold);
}

void TestPlanPanel::isMadeAnewAfterAnEdit()
{
    const std::string fingerprint = m_panel->plan()->fingerprint;
    Vm vm = m_open->state("vm-1");
    vm.memory = Mebibytes{128 * 1024};
    const Place at = m_open->document.index().place(vm.id.value);
    run(m_open->document, {}, {Replace{at, vm}});
    QTRY_VERIFY(m_panel->plan()->fingerprint != fingerprint);
}

void TestPlanPanel::isTheSamePlanAfterANote()
{
    const ChangePlan *plan = m_panel->plan();
    m_panel->tree()->setCurrentIndex(firstStep());
    QTest::keyClick(m_panel->tree(), Qt::Key_Space);
    QCOMPARE(m_panel->plan(), plan);
}

void TestPlanPanel::aLargePlanIsMadeWhileTheWindowGoesOn()
{
    const ChangePlan *former = m_panel->plan();
    m_panel->setBase(PlanPanel::Base::File, large(), u"large"_qs);
    QVERIFY(m_panel->isBeingMade());
    QCOMPARE(m_panel->plan(), former); // still shown, and marked
    QVERIFY(firstStep().isValid());
    QVERIFY(button("plan-stop")->isVisible());
    QVERIFY(tells(u"is being made anew. Below is the one from example-a."_qs));
    bool isAlive = false; // events go through meanwhile
    QTimer::singleShot(0, m_panel.get(), [&] { isAlive = m_panel->isBeingMade(); });
    QTRY_VERIFY(isAlive);
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isBeingMade(), 120'000);
    QVERIFY(m_panel->plan() != former);
    QVERIFY(m_panel->plan()->stepCount() > 300);
    QVERIFY(!button("plan-stop")->isVisible());
    QVERIFY(!tells(u"is being made anew"_qs));
}

/// As it comes to the front, the plan of what the design is then is made.
void TestPlanPanel::noPlanIsMadeBehindOtherPanels()
{
    m_panel->setInFront(false);
    m_open->document.load(exampleFile("example-a"));
    QTest::qWait(50);
    QVERIFY(!m_panel->isBeingMade());
    QVERIFY(!m_panel->plan());
    m_panel->setInFront(true);
    QTRY_VERIFY(m_panel->plan());
    const ChangePlan *plan = m_panel->plan();
    m_panel->setInFront(false);
    m_panel->setInFront(true);
    QVERIFY(m_panel->plan() == plan);
}

void TestPlanPanel::stopLeavesWhatWasThere()
{
    const ChangePlan *former = m_panel->plan();
    m_panel->setBase(PlanPanel::Base::File, large(), u"large"_qs);
    QVERIFY(m_panel->isBeingMade());
    QTest::mouseClick(button("plan-stop"), Qt::LeftButton);
    QVERIFY(!m_panel->isBeingMade());
    QCOMPARE(m_panel->plan(), former);
    QVERIFY(tells(u"From example-a to"_qs));
    QVERIFY(!button("plan-stop")->isVisible());
    QVERIFY(button("plan-again")->isVisible());
    QTest::qWait(50);
    QCOMPARE(m_panel->plan(), former); // what was stopped does not come after all
    QTest::mouseClick(button("plan-again"), Qt::LeftButton);
    QTRY_VERIFY(m_panel->plan() != former);
    QVERIFY(!button("plan-again")->isVisible());
}

void TestPlanPanel::anEditStopsWhatIsMadeOfTheStateBefore()
{
    m_panel->setBase(PlanPanel::Base::File, large(), u"large"_qs);
    QVERIFY(m_panel->isBeingMade());
    Vm vm = m_open->state("vm-1");
    vm.name = "renamed";
    run(m_open->document, {}, {Replace{m_open->document.index().place(vm.id.value), vm}});
    const auto isOfNow = [&] {
        return m_panel->plan()
            && std::ranges::any_of(m_panel->plan()->after.vms, [](const Vm &each) { return each.name == "renamed"; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOfNow(), 120'000);
}

void TestPlanPanel::goesAwayWhileAPlanIsMade()
{
    m_panel->setBase(PlanPanel::Base::File, large(), u"large"_qs);
    QVERIFY(m_panel->isBeingMade());
    m_tester.reset();
    m_panel.reset();
    m_open.reset(); // and the design with it
}

void TestPlanPanel::anotherDesignHasNoPlanOfTheFormer()
{
    const std::string fingerprint = m_panel->plan()->fingerprint;
    m_panel->setBase(PlanPanel::Base::File, large(), u"large"_qs);
    m_open->document.load(exampleFile("example-a"));
    QTRY_VERIFY(m_panel->plan());
    QVERIFY(m_panel->plan()->fingerprint != fingerprint);
    QVERIFY(m_panel->plan()->isEmpty());
    QVERIFY(tells(u"entered as current"_qs));
}

void TestPlanPanel::offersTheFileThatItStartedFrom()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.sliceboard.yaml"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QSignalSpy asked(m_panel.get(), &PlanPanel::resumeRequested);
    QVERIFY(!button("plan-resume")->isVisible());
    m_panel->offerBase(path);
    QVERIFY(tells(u"started from base.sliceboard.yaml."_qs));
    QTest::mouseClick(button("plan-resume"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), path);
    file.remove();
    m_panel->offerBase(path);
    QVERIFY(tells(u"which is not there any more"_qs));
    QVERIFY(!button("plan-resume")->isVisible());
}

void TestPlanPanel::everythingHasAName()
{
    for (const char *name : {"plan-part", "outcome", "by", "note"}) {
        auto *field = m_panel->findChild<QWidget *>(QLatin1String(name));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(field);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), name);
    }
    QVERIFY(!m_panel->tree()->accessibleName().isEmpty());
}

void TestPlanPanel::pdfHasEveryStep()
{
    const PlannedChange change = PlannedChange::example();
    const QByteArray pdf = renderPlanPdf(change.text("plan-html"), {}, QDate(2026, 11, 23));
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(renderPlanPdf(change.text("plan-html"), {}, QDate(2026, 11, 23)), pdf);
    const QString text = textOfPdf(pdf);
    for (const char *word : {"Implementation plan", "Backout plan", "vm-2", "Page 1 of"})
        QVERIFY2(text.contains(QLatin1String(word)), word);
}

REGISTER_TEST(TestPlanPanel, "tst_plan_panel");
#include "tst_plan_panel.moc"
