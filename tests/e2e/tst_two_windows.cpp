// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/open_window.h"
#include "tests/e2e/running_program.h"
#include "tests/e2e/user.h"
#include "tests/support/test_registry.h"

#include <QDockWidget>
#include <QScreen>
#include <QtTest>

#include <csignal>

namespace sliceboard {

using Zone = DropTarget::Zone;

/// A person drags VMs from the board of one window to that of another, both side by side.
class TestTwoWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBlockGoesToTheOtherBoard();
    void theDropIsUndoneThereAlone();
    void aVmGoesToAnotherProcess();
    void newWindowIsAProcessOfItsOwn();
};

namespace {

/// The left or the right half of the screen, with the board alone.
void takeHalf(OpenWindow &open, bool left)
{
    for (QDockWidget *dock : open.window().findChildren<QDockWidget *>())
        dock->hide();
    const QRect room = open.window().screen()->availableGeometry();
    const int half = room.width() / 2;
    open.window().setMinimumSize(200, 200);
    open.window().resize(half - 20, 500);
    open.window().move(room.topLeft() + QPoint(left ? 0 : half + 5, 40));
    QTest::qWait(300);
}

} // namespace

void TestTwoWindows::aBlockGoesToTheOtherBoard()
{
    OpenWindow from(QStringLiteral("example-a"));
    OpenWindow to(QStringLiteral("example-a"), kVm2Placed, kVm2Waiting);
    QVERIFY(from.isOpen() && to.isOpen());
    takeHalf(from, true);
    takeHalf(to, false);
    QVERIFY(from.window().frameGeometry().right() <= to.window().frameGeometry().left() + 10);
    const GpuId gpu = to.gpu(kGpu1);
    Verdict verdict = Verdict::Impossible;
    User user;
    user.carry([&] { return from.onScreen(from.board().rectOf(from.vm("vm-2"))); },
               [&] { return to.zone(gpu, Zone::Slot, 0); })
        .look([&] {
            const DropSession *session = to.board().dropSession();
            if (session && session->preview())
                verdict = session->preview()->verdict;
        })
        .release();
    QVERIFY(user.perform());
    QCOMPARE(verdict, Verdict::Allowed);
    // There it is a new VM, for the name is taken; here nothing has changed.
    QCOMPARE(to.document().design().vms.size(), std::size_t(3));
    QVERIFY(to.checker().facts().vm(to.vm("vm-3"))->devices.front().gpu == gpu);
    QCOMPARE(from.document().design().vms.size(), std::size_t(2));
    QVERIFY(!from.document().isModified());
    QVERIFY(!from.board().dropSession());
}

void TestTwoWindows::theDropIsUndoneThereAlone()
{
    OpenWindow from(QStringLiteral("example-a"));
    OpenWindow to(QStringLiteral("example-a"));
    QVERIFY(from.isOpen() && to.isOpen());
    takeHalf(from, true);
    takeHalf(to, false);
    const GpuId gpu = to.gpu(kGpu1);
    User user;
    user.carry([&] { return from.onScreen(from.board().rectOf(from.vm("vm-2"))); },
               [&] { return to.zone(gpu, Zone::Slot, 20); })
        .release();
    QVERIFY(user.perform());
    QCOMPARE(to.document().design().vms.size(), std::size_t(3));
    QVERIFY(User().click(to.onScreen(to.board().rectOf(gpu))).key(QStringLiteral("ctrl+z")).perform());
    QCOMPARE(to.document().design().vms.size(), std::size_t(2));
    QVERIFY(!to.document().isModified());
}

/// The other window is a program of its own, of which the test knows only its file and where a window has its GPU after a
/// first start. Both fill this screen, so that the other is brought to the front once something is held.
void TestTwoWindows::aVmGoesToAnotherProcess()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("other.sliceboard.yaml"));
    QPoint inWindow;
    {
        OpenWindow like(QStringLiteral("example-a"), kVm2Placed, kVm2Waiting);
        QVERIFY(like.isOpen() && QFile::copy(like.path(), file));
        inWindow = like.window().mapFromGlobal(like.zone(like.gpu(kGpu1), Zone::Slot));
    }
    OpenWindow from(QStringLiteral("example-a"), kVm2Placed, kVm2Waiting);
    QVERIFY(from.isOpen());
    const RunningProgram other(folder.path(), {file});
    const QString window = other.window(u"other"_qs);
    QVERIFY(!window.isEmpty());
    askXdotool({u"windowactivate"_qs, u"--sync"_qs, window});
    QVERIFY(User().key(u"Escape"_qs).perform()); // the tour of a first start
    QTest::qWait(500);
    const QStringList place = askXdotool({u"getwindowgeometry"_qs, u"--shell"_qs, window}).split(u'\n');
    const QPoint corner(place.value(1).section(u'=', 1).toInt(), place.value(2).section(u'=', 1).toInt());
    const QByteArray before = contents(file);
    askXdotool({u"windowactivate"_qs, u"--sync"_qs, QString::number(from.window().winId())});
    QTest::qWait(300);
    // A person switches windows while holding, or has them side by side.
    const QPoint start = from.inPalette(u"vm-2"_qs);
    const QPoint goal = corner + inWindow;
    User user;
    user.moveTo(start).wait(80).press().look([&] { askXdotool({u"windowraise"_qs, window}); }).wait(300);
    for (int step = 1; step <= 8; ++step)
        user.moveTo(start + (goal - start) * step / 8).wait(60);
    user.wait(300).release().wait(300);
    QVERIFY(user.perform());
    askXdotool({u"windowactivate"_qs, u"--sync"_qs, window});
    QVERIFY(User().key(u"ctrl+s"_qs).perform());
    QTRY_VERIFY_WITH_TIMEOUT(contents(file) != before, 10'000);
    const QByteArray saved = contents(file);
    QVERIFY2(saved.contains("name: vm-3") && saved.contains("grid_a100-20c, on: \"esxi-1/0000:65:00.0\""), saved);
    QVERIFY(!from.document().isModified());
}

/// Ctrl+Shift+N opens a window that outlives the one it was asked of, and does not take what is being edited there for
/// left behind.
void TestTwoWindows::newWindowIsAProcessOfItsOwn()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"first.sliceboard.yaml"_qs);
    QVERIFY(QFile::copy(u":/samples/example-a.sliceboard.yaml"_qs, file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    RunningProgram first(folder.path(), {file});
    const QString window = first.window(u"first"_qs);
    QVERIFY(!window.isEmpty());
    askXdotool({u"windowactivate"_qs, u"--sync"_qs, window});
    // Something that a crash would leave behind.
    QVERIFY(User().key(u"ctrl+a"_qs).key(u"ctrl+d"_qs).wait(300).perform());
    QVERIFY(!windowsOf(first.pid(), u"first.*\\*"_qs).isEmpty());
    const auto opened = [&] {
        const QString all = askXdotool({u"search"_qs, u"--onlyvisible"_qs, u"--name"_qs, u"Sliceboard"_qs});
        for (const QString &one : all.split(u'\n', Qt::SkipEmptyParts))
            if (const qint64 pid = askXdotool({u"getwindowpid"_qs, one}).toLongLong(); pid > 0 && pid != first.pid())
                return pid;
        return qint64(0);
    };
    QVERIFY(!opened());
    QVERIFY(User().key(u"ctrl+shift+n"_qs).perform());
    qint64 second = 0;
    QTRY_VERIFY_WITH_TIMEOUT((second = opened()) > 0, 20'000);
    const auto end = qScopeGuard([&] { ::kill(pid_t(second), SIGKILL); });
    QTest::qWait(1000);
    QVERIFY(windowsOf(second, u"Recover"_qs).isEmpty());
    QVERIFY(windowsOf(second, u"first"_qs).isEmpty()); // it starts with the start page
    first.kill();
    QTest::qWait(300);
    QCOMPARE(opened(), second);
    // It works: a design is started in it from its keyboard.
    askXdotool({u"windowactivate"_qs, u"--sync"_qs, windowsOf(second, u"Sliceboard"_qs).front()});
    QVERIFY(User().key(u"Escape"_qs).key(u"ctrl+n"_qs).wait(500).key(u"Home"_qs).key(u"Return"_qs).perform());
    QTRY_VERIFY(!windowsOf(second, u"New design"_qs).isEmpty());
}

REGISTER_TEST(TestTwoWindows, "tst_two_windows");

} // namespace sliceboard

#include "tst_two_windows.moc"
