// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/open_window.h"
#include "tests/e2e/user.h"
#include "tests/support/test_registry.h"
#include "views/board/way_out_bar.h"
#include "views/panels/inspector/inspector.h"

#include <QClipboard>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QtTest>

namespace sliceboard {

using Zone = DropTarget::Zone;

/// What the right button, the double click and the keys of the clipboard do with VMs, with a real pointer.
class TestMenus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRightClickOpensTheMenuOfWhatIsThere_data();
    void aRightClickOpensTheMenuOfWhatIsThere();
    void anEntryOfTheMenuIsDone();
    void aDoubleClickEditsAVm();
    void aVmGoesThroughTheClipboard();
    void aBandSelectsVms();
    void mixedSizeIsOneClickAway();
};

namespace {

QStringList entries(const QMenu &menu)
{
    QStringList ids;
    for (const QAction *action : menu.actions())
        ids << action->objectName();
    return ids;
}

} // namespace

void TestMenus::aRightClickOpensTheMenuOfWhatIsThere_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("entry");
    QTest::newRow("a VM") << u"vm-2"_qs << u"unplace"_qs;
    QTest::newRow("a GPU") << u"esxi-1/0000:65:00.0"_qs << u"use-mixed-size"_qs;
    QTest::newRow("a host") << u"esxi-1"_qs << u"add-gpus"_qs;
    QTest::newRow("beside all") << QString() << u"add-hosts"_qs;
}

void TestMenus::aRightClickOpensTheMenuOfWhatIsThere()
{
    QFETCH(const QString, on);
    QFETCH(const QString, entry);
    OpenWindow open(u"example-a"_qs);
    QVERIFY(open.isOpen());
    open.board().actualSize();
    const auto ref = open.checker().facts().find(on.toStdString());
    const QRect rect = ref && !on.isEmpty() ? open.board().rectOf(*ref) : QRect();
    // The line of facts of a GPU, the name of a host.
    const QPoint point = rect.isNull() ? open.board().viewport()->rect().bottomLeft() + QPoint(4, -4)
        : ref->kind == EntityKind::Vm  ? rect.center()
                                       : rect.topLeft() + QPoint(130, 8);
    QStringList shown;
    User user;
    user.rightClick(open.board().viewport()->mapToGlobal(point))
        .look([&] {
            if (const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
                shown = entries(*menu);
        })
        .key(u"Escape"_qs);
    QVERIFY(user.perform());
    QVERIFY2(shown.contains(entry), qPrintable(shown.join(u' ')));
    if (!rect.isNull())
        QVERIFY(open.window().selection().current() == *ref);
}

void TestMenus::anEntryOfTheMenuIsDone()
{
    OpenWindow open(u"example-a"_qs);
    QVERIFY(open.isOpen());
    open.board().actualSize();
    User user;
    user.rightClick(open.onScreen(open.board().rectOf(open.vm("vm-2")))).look([&] {
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        const auto found =
            std::ranges::find(actions, u"unplace"_qs, [](const QAction *action) { return action->objectName(); });
        QVERIFY(found != actions.end());
        const QPoint at = menu->mapToGlobal(menu->actionGeometry(*found).center());
        QProcess::startDetached(u"xdotool"_qs,
                                {u"mousemove"_qs, QString::number(at.x()), QString::number(at.y()), u"sleep"_qs,
                                 u"0.1"_qs, u"click"_qs, u"1"_qs});
    });
    QVERIFY(user.wait(600).perform());
    QVERIFY(!open.checker().facts().vm(open.vm("vm-2"))->devices.front().gpu);
}

void TestMenus::aDoubleClickEditsAVm()
{
    OpenWindow open(u"example-a"_qs);
    QVERIFY(open.isOpen());
    open.board().actualSize();
    QVERIFY(User().doubleClick(open.onScreen(open.board().rectOf(open.vm("vm-2")))).perform());
    QVERIFY(open.window().selection().current() == EntityRef(open.vm("vm-2")));
    QVERIFY(QApplication::focusWidget());
    QVERIFY(QApplication::focusWidget() != &open.board());
}

void TestMenus::aVmGoesThroughTheClipboard()
{
    OpenWindow open(u"example-a"_qs);
    QVERIFY(open.isOpen());
    open.board().actualSize();
    QVERIFY(User().click(open.onScreen(open.board().rectOf(open.vm("vm-2")))).key(u"ctrl+c"_qs).perform());
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"- name: vm-2"_qs) && text.contains(u"grid_a100-20c"_qs), qPrintable(text));
    QVERIFY(User().key(u"ctrl+v"_qs).perform());
    QCOMPARE(open.document().design().vms.size(), std::size_t(3));
    QCOMPARE(open.checker().facts().vm(open.vm("vm-3"))->devices.front().profile, std::string("grid_a100-20c"));
}

void TestMenus::aBandSelectsVms()
{
    OpenWindow open(u"example-a"_qs);
    QVERIFY(open.isOpen());
    open.board().actualSize();
    const QRect first = open.board().rectOf(open.vm("vm-1"));
    const QRect second = open.board().rectOf(open.vm("vm-2"));
    const auto global = [&](const QPoint &point) { return open.board().viewport()->mapToGlobal(point); };
    const QPoint start(std::max(2, open.board().rectOf(*open.checker().facts().find("esxi-1")).left() - 8),
                       first.top() + 2);
    User user;
    user.carry([&] { return global(start); }, [&] { return global(second.center()); }).release();
    QVERIFY(user.perform());
    QVERIFY(open.window().selection().contains(open.vm("vm-1")));
    QVERIFY(open.window().selection().contains(open.vm("vm-2")));
}

/// Half of the GPU is taken by a slice of 20 GB in same-size mode: one of 10 GB cannot join it, and the bar offers the mode
/// in which it can.
void TestMenus::mixedSizeIsOneClickAway()
{
    OpenWindow open(u"example-a"_qs);
    QVERIFY(open.isOpen());
    Vm vm = *open.checker().facts().vm(open.vm("vm-2"));
    vm.devices.front().gpu.reset();
    vm.devices.front().profile = "grid_a100-10c";
    const auto twin = newcomers(open.checker().facts(), [&] { return open.document().newId(); }, {vm});
    run(open.document(), u"twin"_qs, addNewcomers(open.checker().facts(), twin));
    const QString name = QString::fromStdString(twin.front().name);
    QVERIFY(User()
                .carry([&] { return open.inPalette(name); }, [&] { return open.zone(open.gpu(kGpu1), Zone::Slot, 20); })
                .release()
                .perform());
    auto *bar = open.board().findChild<WayOutBar *>();
    QVERIFY(bar && bar->isVisible());
    QPushButton *wanted = nullptr;
    QStringList offered;
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        offered << button->text();
        if (button->text().contains(u"mixed"_qs, Qt::CaseInsensitive))
            wanted = button;
    }
    QVERIFY2(wanted, qPrintable(offered.join(u" | "_qs)));
    QVERIFY(User().click(wanted->mapToGlobal(wanted->rect().center())).perform());
    QCOMPARE(open.checker().facts().gpu(open.gpu(kGpu1))->vgpuMode, VgpuMode::MixedSize);
    QVERIFY(open.checker().facts().vm(twin.front().id)->devices.front().gpu == open.gpu(kGpu1));
}

REGISTER_TEST(TestMenus, "tst_menus");

} // namespace sliceboard

#include "tst_menus.moc"
