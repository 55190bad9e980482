// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/example_keys.h"
#include "tests/e2e/open_window.h"
#include "tests/e2e/user.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/place_dialog.h"
#include "views/panels/outline_panel.h"

#include <QtTest>

namespace sliceboard {

/// A person who works in the outline alone, by keyboard and by pointer.
class TestOutline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buildsTheExampleInTheTreeByKeyboard();
    void movesADeviceByDragging();
    void opensItsMenuByKey();
};

namespace {

OutlineTree &treeOf(OpenWindow &open) { return *open.window().findChild<OutlinePanel *>()->tree(); }

QPoint rowOf(OpenWindow &open, const EntityRef &ref)
{
    OutlineTree &tree = treeOf(open);
    const QModelIndex index = open.window().findChild<OutlinePanel *>()->items().indexOfEntity(ref);
    return tree.viewport()->mapToGlobal(tree.visualRect(index).center());
}

} // namespace

/// EXAMPLE.md's design A from an empty design: every row is chosen, and everything is asked for, in the tree.
void TestOutline::buildsTheExampleInTheTreeByKeyboard()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    User user;
    user.key(u"ctrl+n"_qs).wait(300).key(u"Home"_qs).key(u"Return"_qs).wait(300);
    user.key(u"ctrl+shift+t"_qs).wait(300);
    QVERIFY(user.perform());
    QVERIFY(treeOf(open).hasFocus());
    QVERIFY(open.document().design().vms.empty());
    addExample(user);
    QVERIFY(user.perform());
    QVERIFY(treeOf(open).hasFocus());
    QCOMPARE(open.document().design().vms.size(), std::size_t(2));
    // The last row is the second VM that waits; it is placed on the second GPU by the list of places. The first place
    // that breaks no rule is the host, which gives each VM what it asks for.
    QVERIFY(User().key(u"End"_qs).perform());
    QVERIFY(open.window().selection().current() == EntityRef(open.document().design().vms[1].id));
    QVERIFY(User().key(u"ctrl+l"_qs).wait(300).key(u"Return"_qs).wait(200).perform());
    QVERIFY(open.document().design().vms[1].devices.front().gpu);
    QVERIFY(User().key(u"End"_qs).perform());
    QVERIFY(open.window().selection().current() == EntityRef(open.document().design().vms[0].id));
    QVERIFY(User().key(u"ctrl+l"_qs).wait(300).key(u"Return"_qs).wait(200).perform());
    const Facts facts = open.checker().facts();
    const Vm &train = open.document().design().vms[0];
    const Vm &infer = open.document().design().vms[1];
    QVERIFY(train.devices.front().gpu && infer.devices.front().gpu);
    QVERIFY(*train.devices.front().gpu != *infer.devices.front().gpu);
    QCOMPARE(facts.gpu(*train.devices.front().gpu)->use, GpuUse::Passthrough);
    QCOMPARE(facts.gpu(*infer.devices.front().gpu)->use, GpuUse::Vgpu);
    QCOMPARE(open.broken(), QStringList());
    // A mistake, and the way back: renamed in its row, moved to the other GPU by key, undone.
    QVERIFY(User().key(u"F2"_qs).wait(100).key(u"ctrl+a"_qs).type(u"learn-01"_qs).key(u"Return"_qs).perform());
    QCOMPARE(open.document().design().vms[0].name, std::string("learn-01"));
    QVERIFY(User().key(u"ctrl+z"_qs).perform());
    QVERIFY(treeOf(open).hasFocus());
}

void TestOutline::movesADeviceByDragging()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    const GpuId gpu = open.gpu("esxi-1/0000:17:00.0");
    QVERIFY(User().key(u"ctrl+shift+t"_qs).wait(200).perform());
    treeOf(open).expandAll();
    Verdict verdict = Verdict::Impossible;
    User user;
    user.carry([&] { return rowOf(open, open.vm("vm-2")); }, [&] { return rowOf(open, gpu); })
        .look([&] {
            const DropSession *session = treeOf(open).dropSession();
            if (session && session->preview())
                verdict = session->preview()->verdict;
        })
        .release();
    QVERIFY(user.perform());
    QCOMPARE(verdict, Verdict::AllowedWithFindings);
    QCOMPARE(open.broken(), QStringList(u"gpu-in-two-modes"_qs));
    QVERIFY(User().key(u"Escape"_qs).key(u"ctrl+z"_qs).perform());
    QCOMPARE(open.broken(), QStringList());
}

/// The menu key offers what the board offers: the device is taken away from its VM.
void TestOutline::opensItsMenuByKey()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    QVERIFY(User().key(u"ctrl+shift+t"_qs).wait(200).perform());
    treeOf(open).expandAll();
    QVERIFY(User().click(rowOf(open, open.vm("vm-2"))).key(u"Menu"_qs).wait(200).key(u"v"_qs).wait(100).perform());
    QVERIFY(open.checker().facts().vm(open.vm("vm-2"))->devices.empty());
    QVERIFY(User().key(u"ctrl+z"_qs).perform());
    QCOMPARE(open.broken(), QStringList());
    QVERIFY(User().key(u"shift+F10"_qs).wait(200).key(u"o"_qs).wait(100).perform()); // takes it off its GPU
    QVERIFY(!open.checker().facts().vm(open.vm("vm-2"))->devices.front().gpu);
}

REGISTER_TEST(TestOutline, "tst_outline");

} // namespace sliceboard

#include "tst_outline.moc"
