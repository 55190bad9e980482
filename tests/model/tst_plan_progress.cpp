// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/plan_progress.h"

#include "model/formats/design_reader.h"
#include "model/formats/design_writer.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"

#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::Workbench;

/// What is kept of a walk through a change plan.
class TestPlanProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Workbench>(); }
    void keepsOneResultForEachStep();
    void forgetsWhatSaysNothing();
    void refusesWhatNoFileMayHold_data();
    void refusesWhatNoFileMayHold();
    void goesThroughTheFile();
    void readsWhatPeopleWrite();
    void refusesMistakesInTheFile_data();
    void refusesMistakesInTheFile();

private:
    QString note(StepResult result) { return m_bench->run(noteStep(m_bench->facts(), "1a2b3c4d", std::move(result))); }
    const PlanProgress &progress() const { return m_bench->design().progress; }

    std::unique_ptr<Workbench> m_bench;
};

void TestPlanProgress::keepsOneResultForEachStep()
{
    QCOMPARE(note({"power-off/a", StepOutcome::Failed, " host was busy ", "Ada", "2027-01-31"}), QString());
    QCOMPARE(note({"power-on/a", {}, "later", {}, {}}), QString());
    QCOMPARE(note({"power-off/a", StepOutcome::Done, {}, "Ada", "2027-02-01"}), QString());
    QCOMPARE(progress().plan, std::string("1a2b3c4d"));
    QCOMPARE(progress().steps.size(), std::size_t(2));
    QVERIFY(*resultOf(progress(), "power-off/a")
            == (StepResult{"power-off/a", StepOutcome::Done, {}, "Ada", "2027-02-01"}));
    QCOMPARE(resultOf(progress(), "power-on/a")->note, std::string("later"));
    QVERIFY(!resultOf(progress(), "power-on/b"));
}

void TestPlanProgress::forgetsWhatSaysNothing()
{
    QCOMPARE(note({"a", StepOutcome::Done, {}, {}, {}}), QString());
    QCOMPARE(note({"b", StepOutcome::Done, {}, {}, {}}), QString());
    QCOMPARE(note({"a", {}, "  ", "Ada", {}}), QString());
    QVERIFY(!resultOf(progress(), "a"));
    QVERIFY(resultOf(progress(), "b"));
    QCOMPARE(m_bench->run(forgetProgress(m_bench->facts())), QString());
    QVERIFY(progress() == PlanProgress());
}

void TestPlanProgress::refusesWhatNoFileMayHold_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("day");
    QTest::addColumn<QString>("problem");
    QTest::newRow("long") << std::string(4001, 'x') << std::string()
                          << QStringLiteral("A text of a step has at most 4000 bytes; shorten it.");
    QTest::newRow("day") << std::string() << std::string("2027-02-30")
                         << QStringLiteral("A day is written as 2027-01-31, but got \"2027-02-30\".");
}

void TestPlanProgress::refusesWhatNoFileMayHold()
{
    QFETCH(std::string, text);
    QFETCH(std::string, day);
    QFETCH(QString, problem);
    QCOMPARE(note({"a", StepOutcome::Done, text, {}, day}), problem);
    QVERIFY(progress().steps.empty());
}

void TestPlanProgress::goesThroughTheFile()
{
    QCOMPARE(note({"power-off/it's \"x\": y", StepOutcome::Skipped, "two\nlines", "Ada", "2027-01-31"}), QString());
    const auto read = readDesign(writeDesign(m_bench->design()), {});
    QVERIFY(read);
    QVERIFY(read->progress == progress());
}

void TestPlanProgress::readsWhatPeopleWrite()
{
    const auto read = readDesign("format: 1\n"
                                 "change: {number: CHG0031337, revision: 3, date: 2027-01-31, reviewer: Ada}\n"
                                 "page: {size: a3, orientation: portrait}\n"
                                 "progress:\n"
                                 "  plan: 1a2b3c4d\n"
                                 "  steps:\n"
                                 "    - {step: power-off/train-01, result: done, by: Ada}\n",
                                 {});
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QVERIFY(read->change == (ChangeRequest{"CHG0031337", "3", "2027-01-31", "Ada", {}}));
    QVERIFY(read->page == (PageSetup{PaperSize::A3, PageOrientation::Portrait}));
    QCOMPARE(read->progress.steps.size(), std::size_t(1));
    QVERIFY(read->progress.steps[0].outcome == StepOutcome::Done);
}

void TestPlanProgress::refusesMistakesInTheFile_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("problem");
    QTest::newRow("date") << QByteArray("change: {date: soon}")
                          << QStringLiteral("design:2:16: Expected a date such as 2027-01-31, but got \"soon\".");
    QTest::newRow("key") << QByteArray("change: {nummber: 1}") << QStringLiteral("design:2:10: ");
    QTest::newRow("paper") << QByteArray("page: {size: a5}") << QStringLiteral("design:2:14: ");
    QTest::newRow("step") << QByteArray("progress: {steps: [{result: done}]}") << QStringLiteral("design:2:20: ");
    QTest::newRow("result") << QByteArray("progress: {steps: [{step: a, result: maybe}]}")
                            << QStringLiteral("design:2:38: ");
}

void TestPlanProgress::refusesMistakesInTheFile()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, problem);
    const auto read = readDesign(("format: 1\n" + line + '\n').toStdString(), QStringLiteral("design"));
    QVERIFY(!read);
    QVERIFY2(read.error().toString().startsWith(problem), qPrintable(read.error().toString()));
}

REGISTER_TEST(TestPlanProgress, "tst_plan_progress");
#include "tst_plan_progress.moc"
