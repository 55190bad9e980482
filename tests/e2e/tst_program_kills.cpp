// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_reader.h"
#include "tests/e2e/running_program.h"
#include "tests/e2e/user.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

namespace sliceboard {

/// The program as it is installed, edited from the keyboard, is killed while a gesture is on its way. What a person had seen
/// happen is there again after the next start. tst_window_kills has the many moments, and what is in memory.
class TestProgramKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSeenIsRecovered_data();
    void whatWasSeenIsRecovered();
};

namespace {

QImage pictureOf(const QString &window) { return qApp->primaryScreen()->grabWindow(window.toULongLong()).toImage(); }

/// Duplicates what is selected, and waits until it is to be seen.
bool duplicate(const QString &window)
{
    const QImage before = pictureOf(window);
    return User().tap(u"ctrl+d"_qs).perform() && QTest::qWaitFor([&] { return pictureOf(window) != before; }, 10'000);
}

} // namespace

void TestProgramKills::whatWasSeenIsRecovered_data()
{
    QTest::addColumn<int>("gestures");
    QTest::addColumn<int>("milliseconds");
    std::mt19937 random(1130);
    for (int kill = 0; kill < 8; ++kill) {
        const auto gestures = int(1 + random() % 5);
        const auto later = int(random() % 40);
        QTest::addRow("after gesture %d, %d ms into the next", gestures, later) << gestures << later;
    }
}

void TestProgramKills::whatWasSeenIsRecovered()
{
    QFETCH(int, gestures);
    QFETCH(int, milliseconds);
    const QTemporaryDir home;
    const QString file = home.filePath(u"lab.sliceboard.yaml"_qs);
    QVERIFY(QFile::copy(u":/samples/example-a.sliceboard.yaml"_qs, file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray atFirst = contents(file);
    {
        RunningProgram program(home.path(), {file});
        const QString window = program.window(u"lab"_qs);
        QVERIFY(!window.isEmpty());
        askXdotool({u"windowactivate"_qs, u"--sync"_qs, window});
        QVERIFY(User().key(u"alt+0"_qs).key(u"ctrl+a"_qs).wait(500).perform());
        for (int i = 0; i < gestures; ++i)
            QVERIFY(duplicate(window)); // two VMs
        QVERIFY(User().tap(u"ctrl+d"_qs).perform());
        QTest::qSleep(milliseconds);
        program.kill();
    }
    QCOMPARE(contents(file), atFirst);
    const RunningProgram again(home.path(), {});
    const QString question = again.window(u"Recover"_qs);
    QVERIFY(!question.isEmpty());
    askXdotool({u"windowactivate"_qs, u"--sync"_qs, question});
    QVERIFY(User().key(u"Return"_qs).perform());
    const QString window = again.window(u"lab"_qs);
    QVERIFY(!window.isEmpty());
    askXdotool({u"windowactivate"_qs, u"--sync"_qs, window});
    QVERIFY(User().key(u"ctrl+s"_qs).perform());
    QTRY_VERIFY_WITH_TIMEOUT(contents(file) != atFirst, 10'000);
    const auto saved = readDesign(contents(file).toStdString(), file);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().toString()));
    const auto added = int(saved->vms.size()) - 2;
    QVERIFY2(added == 2 * gestures || added == 2 * (gestures + 1), qPrintable(QString::number(added)));
}

REGISTER_TEST(TestProgramKills, "tst_program_kills");

} // namespace sliceboard

#include "tst_program_kills.moc"
