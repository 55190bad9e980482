// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/open_window.h"
#include "tests/e2e/user.h"
#include "tests/support/test_registry.h"

#include <QDockWidget>
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

REGISTER_TEST(TestTwoWindows, "tst_two_windows");

} // namespace sliceboard

#include "tst_two_windows.moc"
