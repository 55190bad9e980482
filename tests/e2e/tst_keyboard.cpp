// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/example_keys.h"
#include "tests/e2e/open_window.h"
#include "tests/e2e/user.h"
#include "tests/support/test_registry.h"

#include <QtTest>

namespace sliceboard {

/// The same without a pointer: lift, go from target to target, drop.
class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void liftsAndDrops();
    void escapeLetsGo();
    void deletesAndUndoes();
    void buildsTheExampleFromNothing();
};

namespace {

/// Presses Tab until the board aims at the GPU; false if it never does.
bool tabTo(OpenWindow &open, GpuId gpu)
{
    for (int presses = 0; presses < 12; ++presses) {
        const DropSession *session = open.board().dropSession();
        const auto *target = session && session->target() ? std::get_if<DropTarget>(&*session->target()) : nullptr;
        if (target && target->gpu == gpu)
            return true;
        if (!User().key(QStringLiteral("Tab")).perform())
            return false;
    }
    return false;
}

} // namespace

void TestKeyboard::liftsAndDrops()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    const GpuId gpu = open.gpu("esxi-1/0000:17:00.0");
    QVERIFY(User().click(open.onScreen(open.board().rectOf(open.vm("vm-2")))).key(QStringLiteral("ctrl+m")).perform());
    QVERIFY(open.board().dropSession());
    QVERIFY(tabTo(open, gpu));
    QCOMPARE(open.board().dropSession()->preview()->verdict, Verdict::AllowedWithFindings);
    QVERIFY(User().key(QStringLiteral("Return")).perform());
    QVERIFY(!open.board().dropSession());
    QVERIFY(!open.broken().isEmpty());
    QVERIFY(User().key(QStringLiteral("ctrl+z")).perform());
    QCOMPARE(open.broken(), QStringList());
}

void TestKeyboard::escapeLetsGo()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    QVERIFY(User()
                .click(open.onScreen(open.board().rectOf(open.vm("vm-2"))))
                .key(QStringLiteral("ctrl+m"))
                .key(QStringLiteral("Tab"))
                .key(QStringLiteral("Escape"))
                .perform());
    QVERIFY(!open.board().dropSession());
    QVERIFY(!open.document().isModified());
}

void TestKeyboard::deletesAndUndoes()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    QVERIFY(User().click(open.onScreen(open.board().rectOf(open.vm("vm-2")))).key(QStringLiteral("ctrl+z")).perform());
    QVERIFY(!open.document().isModified());
    QCOMPARE(open.document().design().vms.size(), std::size_t(2));
    QVERIFY(User().key(QStringLiteral("Delete")).perform());
    QVERIFY(open.document().isModified());
    QVERIFY(User().key(QStringLiteral("ctrl+z")).perform());
    QVERIFY(!open.document().isModified());
}

/// EXAMPLE.md's design A from an empty design, without a pointer: hosts, VMs, and both on their GPUs.
void TestKeyboard::buildsTheExampleFromNothing()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    User user;
    user.key(u"ctrl+n"_qs).wait(300).key(u"Home"_qs).key(u"Return"_qs).wait(300);
    addExample(user);
    QVERIFY(user.perform());
    QCOMPARE(open.document().design().vms.size(), std::size_t(2));
    // Both VMs at once onto the host: each finds the GPU and the mode that it asks for.
    QVERIFY(User()
                .key(u"Escape"_qs)
                .key(u"ctrl+a"_qs)
                .key(u"ctrl+m"_qs)
                .key(u"h"_qs)
                .key(u"Return"_qs)
                .wait(200)
                .perform());
    const Facts facts = open.checker().facts();
    const Vm &train = open.document().design().vms[0];
    const Vm &infer = open.document().design().vms[1];
    QVERIFY(train.devices.front().gpu && infer.devices.front().gpu);
    QVERIFY(*train.devices.front().gpu != *infer.devices.front().gpu);
    QCOMPARE(facts.gpu(*train.devices.front().gpu)->use, GpuUse::Passthrough);
    QCOMPARE(facts.gpu(*infer.devices.front().gpu)->use, GpuUse::Vgpu);
    QCOMPARE(open.broken(), QStringList());
}

REGISTER_TEST(TestKeyboard, "tst_keyboard");

} // namespace sliceboard

#include "tst_keyboard.moc"
