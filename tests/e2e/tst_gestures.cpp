// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/open_window.h"
#include "tests/e2e/user.h"
#include "tests/support/big_design.h"
#include "tests/support/test_registry.h"
#include "views/board/inline_rename.h"
#include "views/board/way_out_bar.h"
#include "views/panels/inspector/inspector.h"
#include "views/panels/profile_palette.h"

#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

namespace sliceboard {

using Zone = DropTarget::Zone;

/// Gestures with a real pointer and keyboard in a real X server.
class TestGestures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoVmsDroppedOnAHostFillItsSlots();
    void controlDropsACopy();
    void aWayOutIsOneClickAway();
    void aDoubleClickRenames();
    void copiesGoThroughTheClipboard();
    void theMapScrolls();
    void theGhostStandsWhereTheSliceWillBe();
    void aFoldedHostSpringsOpen();
    void theBoardScrollsAtItsEdge();
    void aProfileGoesToASlotAndToASlice();
    void aDoubleClickEditsAGpu();
    void shiftAsksHowMany();
    void altDoesNotSnap();
};

namespace {

QPoint hostHeader(OpenWindow &open, const char *host)
{
    const EntityRef ref = *open.checker().facts().find(host);
    return open.board().viewport()->mapToGlobal(open.board().rectOf(ref).topLeft() + QPoint(130, 8));
}

} // namespace

void TestGestures::twoVmsDroppedOnAHostFillItsSlots()
{
    OpenWindow open(QStringLiteral("example-a"), kVm2Placed, kVm2Waiting);
    QVERIFY(open.isOpen());
    const auto twin = newcomers(open.checker().facts(), [&] { return open.document().newId(); },
                                {*open.checker().facts().vm(open.vm("vm-2"))});
    run(open.document(), QStringLiteral("twin"), addNewcomers(open.checker().facts(), twin));
    std::size_t seats = 0;
    User user;
    user.click(open.inPalette(QStringLiteral("vm-2")))
        .hold(QStringLiteral("ctrl"))
        .click(open.inPalette(QStringLiteral("vm-3")))
        .letGo(QStringLiteral("ctrl"))
        .carry([&] { return open.inPalette(QStringLiteral("vm-3")); }, [&] { return hostHeader(open, "esxi-1"); })
        .look([&] {
            const DropSession *session = open.board().dropSession();
            seats = session && session->preview() ? session->preview()->seats.size() : 0;
        })
        .release();
    QVERIFY(user.perform());
    QCOMPARE(seats, std::size_t(2));
    for (const char *name : {"vm-2", "vm-3"})
        QVERIFY(open.checker().facts().vm(open.vm(name))->devices.front().gpu == open.gpu(kGpu1));
    QVERIFY(User().key(QStringLiteral("ctrl+z")).perform());
    QVERIFY(!open.checker().facts().vm(open.vm("vm-2"))->devices.front().gpu);
}

void TestGestures::controlDropsACopy()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    const GpuId gpu = open.gpu(kGpu1);
    const auto block = [&] { return open.onScreen(open.board().rectOf(open.vm("vm-2"))); };
    User user;
    user.carry(block, [&] { return open.zone(gpu, Zone::Slot, 20); })
        .hold(QStringLiteral("ctrl"))
        .moveTo([&] { return open.zone(gpu, Zone::Slot, 20) + QPoint(3, 0); })
        .wait(150)
        .release()
        .letGo(QStringLiteral("ctrl"));
    QVERIFY(user.perform());
    QCOMPARE(open.document().design().vms.size(), std::size_t(3));
    QVERIFY(open.checker().facts().vm(open.vm("vm-3"))->devices.front().gpu == gpu);
    QVERIFY(User().key(QStringLiteral("ctrl+z")).perform());
    QCOMPARE(open.document().design().vms.size(), std::size_t(2));
}

void TestGestures::aWayOutIsOneClickAway()
{
    // vm-1 has the whole of the first GPU; a second VM that wants it whole is sent to the other one.
    OpenWindow open(QStringLiteral("example-a"), "use: vgpu}\n", "use: unassigned}\n");
    QVERIFY(open.isOpen());
    Vm vm = *open.checker().facts().vm(open.vm("vm-1"));
    vm.devices.front().gpu.reset();
    run(open.document(), QStringLiteral("rest"), *unplaceVm(open.checker().facts(), open.vm("vm-2")));
    const auto twin = newcomers(open.checker().facts(), [&] { return open.document().newId(); }, {vm});
    run(open.document(), QStringLiteral("twin"), addNewcomers(open.checker().facts(), twin));
    const QString name = QString::fromStdString(twin.front().name);
    User user;
    user.carry([&] { return open.inPalette(name); }, [&] { return open.zone(open.gpu(kGpu0), Zone::WholeGpu); })
        .release();
    QVERIFY(user.perform());
    auto *bar = open.board().findChild<WayOutBar *>();
    QVERIFY(bar && bar->isVisible());
    auto *first = bar->findChild<QPushButton *>();
    QVERIFY(User().click(first->mapToGlobal(first->rect().center())).perform());
    QVERIFY(open.checker().facts().vm(twin.front().id)->devices.front().gpu == open.gpu(kGpu1));
}

void TestGestures::aDoubleClickRenames()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    open.board().actualSize();
    User user;
    user.doubleClick(hostHeader(open, "esxi-1")).type(QStringLiteral("esx-gpu-01")).key(QStringLiteral("Return"));
    QVERIFY(user.perform());
    QVERIFY(open.checker().facts().find("esx-gpu-01"));
    QVERIFY(User().key(QStringLiteral("ctrl+z")).perform()); // the board has the keyboard again
    QVERIFY(open.checker().facts().find("esxi-1"));
}

void TestGestures::copiesGoThroughTheClipboard()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    User user;
    user.click(hostHeader(open, "esxi-1")).key(QStringLiteral("ctrl+c"));
    QVERIFY(user.perform());
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"- name: esxi-1"), qPrintable(text)); // what a mail would get
    QVERIFY(User().key(QStringLiteral("ctrl+v")).perform());
    QVERIFY(open.checker().facts().find("esxi-2"));
    QCOMPARE(open.document().design().clusters.front().hosts.size(), std::size_t(2));
    QGuiApplication::clipboard()->setText(QStringLiteral("just a mail"));
    QVERIFY(User().key(QStringLiteral("ctrl+v")).perform());
    QCOMPARE(open.document().design().clusters.front().hosts.size(), std::size_t(2));
}

void TestGestures::theMapScrolls()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    open.document().load(sliceboard::testing::bigDesign(100));
    open.board().actualSize();
    BoardMinimap &map = open.board().minimap();
    QVERIFY(map.isVisible());
    QVERIFY(User().click(map.mapToGlobal(QPoint(map.width() / 2, map.height() - 6))).perform());
    QVERIFY(open.board().verticalScrollBar()->value() > open.board().verticalScrollBar()->maximum() * 9 / 10);
}

void TestGestures::theGhostStandsWhereTheSliceWillBe()
{
    OpenWindow open(QStringLiteral("example-a"), kVm2Placed, kVm2Waiting);
    QVERIFY(open.isOpen());
    const GpuId gpu = open.gpu(kGpu1);
    std::optional<UnitRange> ghost;
    QString effect;
    User user;
    user.carry([&] { return open.inPalette(QStringLiteral("vm-2")); }, [&] { return open.zone(gpu, Zone::Slot, 20); })
        .look([&] {
            const DropSession *session = open.board().dropSession();
            if (session && session->preview()) {
                ghost = session->preview()->ghost;
                effect = session->preview()->effect;
            }
        })
        .release();
    QVERIFY(user.perform());
    QVERIFY((ghost == UnitRange{20, 40}));
    QVERIFY2(effect.contains(u"40 GB → 20 GB"), qPrintable(effect));
    QCOMPARE(open.checker().facts().vm(open.vm("vm-2"))->devices.front().at.value_or(-1), 20);
}

void TestGestures::aFoldedHostSpringsOpen()
{
    OpenWindow open(QStringLiteral("example-a"), kVm2Placed, kVm2Waiting);
    QVERIFY(open.isOpen());
    const EntityRef host = *open.checker().facts().find("esxi-1");
    open.board().setFolded(host, true);
    const GpuId gpu = open.gpu(kGpu1);
    bool isOpenMeanwhile = false;
    User user;
    user.carry([&] { return open.inPalette(QStringLiteral("vm-2")); }, [&] { return hostHeader(open, "esxi-1"); })
        .wait(900)
        .look([&] { isOpenMeanwhile = !open.board().isFolded(host); })
        .key(QStringLiteral("Escape"))
        .release();
    QVERIFY(user.perform());
    QVERIFY(isOpenMeanwhile);
    QVERIFY(open.board().isFolded(host)); // for the time of the drag
    User again;
    again.carry([&] { return open.inPalette(QStringLiteral("vm-2")); }, [&] { return hostHeader(open, "esxi-1"); })
        .wait(900)
        .moveTo([&] { return open.zone(gpu, Zone::Slot, 0); })
        .wait(200)
        .release();
    QVERIFY(again.perform());
    QVERIFY(open.checker().facts().vm(open.vm("vm-2"))->devices.front().gpu == gpu);
    QVERIFY(!open.board().isFolded(host));
}

void TestGestures::theBoardScrollsAtItsEdge()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    open.document().load(sliceboard::testing::bigDesign(100));
    open.board().actualSize();
    open.board().verticalScrollBar()->setValue(0);
    VmId dragged;
    for (const Vm &vm : open.document().design().vms)
        if (!dragged && open.board().viewport()->rect().contains(open.board().rectOf(vm.id)))
            dragged = vm.id;
    QVERIFY(dragged);
    const auto edge = [&] {
        const QRect room = open.board().viewport()->rect();
        return open.board().viewport()->mapToGlobal(QPoint(room.width() / 2, room.bottom() - 6));
    };
    User user;
    user.carry([&] { return open.onScreen(open.board().rectOf(dragged)); }, edge)
        .wait(800)
        .key(QStringLiteral("Escape"))
        .release();
    QVERIFY(user.perform());
    QVERIFY(open.board().verticalScrollBar()->value() > 0);
    QVERIFY(!open.document().isModified());
}

void TestGestures::aProfileGoesToASlotAndToASlice()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    auto *profiles = open.window().findChild<ProfilePalette *>();
    const auto profile = [&] {
        const QTreeView *list = profiles->list();
        return list->viewport()->mapToGlobal(list->visualRect(list->currentIndex()).center());
    };
    QVERIFY(profiles->choose(QStringLiteral("grid_a100-20c")));
    const GpuId gpu = open.gpu(kGpu1);
    User user;
    user.carry(profile, [&] { return open.zone(gpu, Zone::Slot, 20); }).release();
    QVERIFY(user.perform());
    QCOMPARE(open.checker().facts().gpu(gpu)->reservations.size(), std::size_t(1));
    QVERIFY(profiles->choose(QStringLiteral("grid_a100-10c")));
    User onVm;
    onVm.carry(profile, [&] { return open.onScreen(open.board().rectOf(open.vm("vm-2"))); }).release();
    QVERIFY(onVm.perform());
    QCOMPARE(open.checker().facts().vm(open.vm("vm-2"))->devices.front().profile, std::string("grid_a100-10c"));
}

void TestGestures::aDoubleClickEditsAGpu()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    open.board().actualSize();
    const QRect row = open.board().rectOf(open.gpu(kGpu0));
    User user;
    user.doubleClick(open.board().viewport()->mapToGlobal(row.topLeft() + QPoint(row.width() / 2, 6)));
    QVERIFY(user.perform());
    QVERIFY(open.window().findChild<Inspector *>()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(open.window().selection().current() == EntityRef(open.gpu(kGpu0)));
}

void TestGestures::shiftAsksHowMany()
{
    OpenWindow open(QStringLiteral("example-a"), kVm2Placed, kVm2Waiting);
    QVERIFY(open.isOpen());
    const GpuId gpu = open.gpu(kGpu1);
    User user;
    user.carry([&] { return open.inPalette(QStringLiteral("vm-2")); }, [&] { return open.zone(gpu, Zone::Slot, 0); })
        .hold(QStringLiteral("shift"))
        .moveTo([&] { return open.zone(gpu, Zone::Slot, 0) + QPoint(3, 0); })
        .wait(150)
        .release()
        .letGo(QStringLiteral("shift"))
        .wait(300)
        .key(QStringLiteral("2"))
        .key(QStringLiteral("Return"))
        .wait(200);
    QVERIFY(user.perform());
    QCOMPARE(open.document().design().vms.size(), std::size_t(3));
    for (const char *name : {"vm-2", "vm-3"})
        QVERIFY(open.checker().facts().vm(open.vm(name))->devices.front().gpu == gpu);
}

void TestGestures::altDoesNotSnap()
{
    OpenWindow open(QStringLiteral("example-a"), kVm2Placed, kVm2Waiting);
    QVERIFY(open.isOpen());
    const GpuId gpu = open.gpu(kGpu1);
    const auto fifth = [&] {
        const QRect bar = open.board().zoneRect(gpu, Zone::Slot);
        return open.board().viewport()->mapToGlobal(QPoint(bar.left() + bar.width() * 11 / 80, bar.center().y()));
    };
    User user;
    user.carry([&] { return open.inPalette(QStringLiteral("vm-2")); }, [&] { return open.zone(gpu, Zone::Slot, 0); })
        .hold(QStringLiteral("alt"))
        .moveTo(fifth)
        .wait(150)
        .release()
        .letGo(QStringLiteral("alt"));
    QVERIFY(user.perform());
    QCOMPARE(open.checker().facts().vm(open.vm("vm-2"))->devices.front().at.value_or(-1), 5);
}

REGISTER_TEST(TestGestures, "tst_gestures");

} // namespace sliceboard

#include "tst_gestures.moc"
