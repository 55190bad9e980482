// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_writer.h"
#include "model/safety/recovery.h"
#include "tests/support/example_design.h"
#include "tests/support/journal_gestures.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <chrono>
#include <thread>

using namespace sliceboard;
using sliceboard::testing::JournalGestures;

/// A process that edits is killed at any moment: what it had finished is there again, byte for byte.
class TestJournalKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesAtMostTheGestureInProgress_data();
    void losesAtMostTheGestureInProgress();

private:
    /// The example after so many gestures, as a file; made once for each seed.
    std::string replayed(unsigned seed, int gestures);

    struct Done {
        Document document{exampleDesign()};
        std::unique_ptr<JournalGestures> gestures;
        std::vector<std::string> states;
    };
    std::map<unsigned, Done> m_replays;
};

std::string TestJournalKills::replayed(unsigned seed, int gestures)
{
    Done &done = m_replays[seed];
    if (!done.gestures) {
        done.gestures = std::make_unique<JournalGestures>(done.document, seed);
        done.states.push_back(writeDesign(done.document.design()));
    }
    while (int(done.states.size()) <= gestures) {
        done.gestures->next();
        done.states.push_back(writeDesign(done.document.design()));
    }
    return done.states[std::size_t(gestures)];
}

void TestJournalKills::losesAtMostTheGestureInProgress_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("gestures");
    QTest::addColumn<int>("microseconds");
    std::mt19937 random(20261129);
    for (int kill = 0; kill < 100; ++kill) {
        const auto gestures = int(random() % 120);
        const auto later = int(random() % 3000);
        QTest::addRow("kill %d, after gesture %d and %d us", kill, gestures, later)
            << unsigned(kill % 5) << gestures << later;
    }
}

void TestJournalKills::losesAtMostTheGestureInProgress()
{
    QFETCH(unsigned, seed);
    QFETCH(int, gestures);
    QFETCH(int, microseconds);
    const QTemporaryDir folder;
    QProcess worker;
    worker.start(QStringLiteral(JOURNAL_WORKER), {folder.path(), QString::number(seed)});
    QVERIFY(worker.waitForStarted());
    QByteArray said;
    while (said.count('\n') < gestures + 1) {
        QVERIFY2(worker.waitForReadyRead(), qPrintable(worker.errorString()));
        said += worker.readAllStandardOutput();
    }
    std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
    worker.kill();
    QVERIFY(worker.waitForFinished());
    QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
    said += worker.readAllStandardOutput();
    QVERIFY2(!said.contains("failed"), said.constData());
    const auto told = int(said.count('\n'));

    const UnsavedDesigns left = readUnsaved(folder.path());
    QVERIFY(left.damaged.isEmpty());
    const bool cleanAfter = left.usable.empty(); // everything was undone at that moment
    const std::string now = cleanAfter ? writeDesign(exampleDesign()) : writeDesign(left.usable[0].design);
    const bool lostNothing = now == replayed(seed, told);
    QVERIFY2(lostNothing || now == replayed(seed, told + 1), qPrintable(QStringLiteral("after %1").arg(told)));
    if (cleanAfter)
        return;
    QCOMPARE(left.usable[0].origin.path, QStringLiteral("/data/example.sliceboard.yaml"));
    QVERIFY(left.usable[0].origin.edits >= told && left.usable[0].origin.edits <= told + 1);
}

REGISTER_TEST(TestJournalKills, "tst_journal_kills");
#include "tst_journal_kills.moc"
