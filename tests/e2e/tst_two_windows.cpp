// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/open_window.h"
#include "tests/e2e/user.h"
#include "tests/support/test_registry.h"

#include <QDockWidget>
#include <QProcess>
#include <QScreen>
#include <QtTest>

namespace sliceboard {

using Zone = DropTarget::Zone;

/// A person drags VMs from the board of one window to that of another, both side by side.
class TestTwoWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBlockGoesToTheOtherBoard();
    void theDropIsUndoneThereAlone();
    void aVmGoesToAnotherProcess();
};

namespace {

/// What xdotool answers.
QString ask(const QStringList &question)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), question);
    process.waitForFinished();
    return QString::fromLatin1(process.readAllStandardOutput()).trimmed();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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

/// The other window is a program of its own, of which the test knows only its file and where a window of that size has
/// its GPU. It lies beside the list of VMs of ours.
void TestTwoWindows::aVmGoesToAnotherProcess()
{
    const QSize size(1000, 640);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("other.sliceboard.yaml"));
    QPoint inWindow;
    {
        OpenWindow like(QStringLiteral("example-a"), kVm2Placed, kVm2Waiting);
        QVERIFY(like.isOpen() && QFile::copy(like.path(), file));
        like.window().resize(size);
        QTest::qWait(300);
        inWindow = like.window().mapFromGlobal(like.zone(like.gpu(kGpu1), Zone::Slot));
    }
    OpenWindow from(QStringLiteral("example-a"), kVm2Placed, kVm2Waiting);
    QVERIFY(from.isOpen());
    from.window().move(0, 20);
    QTest::qWait(200);
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        environment.insert(QLatin1String(name), folder.path());
    other.setProcessEnvironment(environment);
    other.start(qEnvironmentVariable("SLICEBOARD_PROGRAM"), {file});
    QVERIFY(other.waitForStarted());
    const QString pid = QString::number(other.processId());
    QString window;
    QTRY_VERIFY_WITH_TIMEOUT(
        !(window = ask({u"search"_qs, u"--onlyvisible"_qs, u"--pid"_qs, pid, u"--name"_qs, u"other"_qs})).isEmpty(),
        20'000);
    window = window.section(u'\n', 0, 0);
    QTest::qWait(500);
    ask({u"windowactivate"_qs, u"--sync"_qs, window});
    QVERIFY(User().key(u"Escape"_qs).perform()); // the tour of a first start
    ask({u"windowsize"_qs, u"--sync"_qs, window, QString::number(size.width()), QString::number(size.height())});
    ask({u"windowmove"_qs, u"--sync"_qs, window, u"330"_qs, u"60"_qs});
    QTest::qWait(500);
    const QStringList place = ask({u"getwindowgeometry"_qs, u"--shell"_qs, window}).split(u'\n');
    const QPoint corner(place.value(1).section(u'=', 1).toInt(), place.value(2).section(u'=', 1).toInt());
    const QByteArray before = contents(file);
    // The press brings our window to the front; a person would have them side by side.
    const QPoint start = from.inPalette(u"vm-2"_qs);
    const QPoint goal = corner + inWindow;
    User user;
    user.moveTo(start).wait(80).press().look([&] { ask({u"windowraise"_qs, window}); }).wait(300);
    for (int step = 1; step <= 8; ++step)
        user.moveTo(start + (goal - start) * step / 8).wait(60);
    user.wait(300).release().wait(300);
    QVERIFY(user.perform());
    ask({u"windowactivate"_qs, u"--sync"_qs, window});
    QVERIFY(User().key(u"ctrl+s"_qs).perform());
    QTRY_VERIFY_WITH_TIMEOUT(contents(file) != before, 10'000);
    const QByteArray saved = contents(file);
    QVERIFY2(saved.contains("name: vm-3") && saved.contains("grid_a100-20c, on: \"esxi-1/0000:65:00.0\""), saved);
    QVERIFY(!from.document().isModified());
    other.kill();
    other.waitForFinished();
}

REGISTER_TEST(TestTwoWindows, "tst_two_windows");

} // namespace sliceboard

#include "tst_two_windows.moc"
