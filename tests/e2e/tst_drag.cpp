// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/open_window.h"
#include "tests/e2e/user.h"
#include "tests/support/test_registry.h"

#include <QtTest>

namespace sliceboard {

using Zone = DropTarget::Zone;

/// A person drags VMs over the board with a real pointer in a real X server.
class TestDrag : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLegalDropIsAllowedAndUndone();
    void mistakesAreShownWhileDragging_data();
    void mistakesAreShownWhileDragging();
    void whatCannotBeIsRefusedWithItsReason();
    void escapeChangesNothing();
    void aBlockMovesToAnotherGpu();
    void aBlockGoesBackToThePalette();
    void whatIsSelectedGoesTogether();
};

namespace {

/// What the board said of the target under the pointer.
struct Said {
    bool dragging = false;
    Verdict verdict = Verdict::Impossible;
    QString text;
};

std::function<void()> listen(OpenWindow &open, Said &said)
{
    return [&open, &said] {
        const DropSession *session = open.board().dropSession();
        said.dragging = session != nullptr;
        if (session && session->preview()) {
            said.verdict = session->preview()->verdict;
            said.text = session->preview()->sentence();
        }
    };
}

} // namespace

void TestDrag::aLegalDropIsAllowedAndUndone()
{
    OpenWindow open(QStringLiteral("example-a"), kVm2Placed, kVm2Waiting);
    QVERIFY(open.isOpen());
    const GpuId gpu = open.gpu(kGpu1);
    Said said;
    User user;
    user.carry([&] { return open.inPalette(QStringLiteral("vm-2")); }, [&] { return open.zone(gpu, Zone::Slot, 20); })
        .look(listen(open, said))
        .release();
    QVERIFY(user.perform());
    QVERIFY(said.dragging);
    QCOMPARE(said.verdict, Verdict::Allowed);
    const Vm &vm = *open.checker().facts().vm(open.vm("vm-2"));
    QVERIFY(vm.devices.front().gpu == gpu);
    QCOMPARE(vm.devices.front().at.value_or(-1), 20);
    QCOMPARE(open.broken(), QStringList());
    QVERIFY(User().key(QStringLiteral("ctrl+z")).perform());
    QVERIFY(!open.checker().facts().vm(open.vm("vm-2"))->devices.front().gpu);
    QVERIFY(!open.document().isModified());
}

void TestDrag::mistakesAreShownWhileDragging_data()
{
    QTest::addColumn<QByteArray>("placed");
    QTest::addColumn<QByteArray>("waiting");
    QTest::addColumn<QString>("vm");
    QTest::addColumn<QByteArray>("gpu");
    QTest::addColumn<int>("zone");
    // EXAMPLE.md's negative variants; what makes the mistake waits in the palette and is dragged to its place.
    const auto row = [](const char *rule, const QByteArray &placed, const QByteArray &waiting, const char *vm,
                        const char *gpu, Zone zone) {
        QTest::newRow(rule) << placed << waiting << QString::fromLatin1(vm) << QByteArray(gpu) << int(zone);
    };
    const QByteArray passthrough0 = "{passthrough: \"esxi-1/0000:17:00.0\"}";
    row("vm-mixes-passthrough-and-vgpu", passthrough0, "{passthrough: any}", "vm-2", kGpu0, Zone::WholeGpu);
    row("gpu-in-two-modes", "{profile: grid_a100-20c, on: \"esxi-1/0000:17:00.0\"}", kVm2Waiting, "vm-2", kGpu0,
        Zone::Slot);
    row("passthrough-gpu-shared", passthrough0 + "\n  - name: vm-2", "{passthrough: any}\n  - name: vm-2", "vm-1",
        kGpu0, Zone::WholeGpu);
    row("vgpu-guest-driver-wrong-kind", kVm2Placed, kVm2Waiting, "vm-2", kGpu1, Zone::Slot);
    row("guest-driver-missing", passthrough0, "{passthrough: any}", "vm-1", kGpu0, Zone::WholeGpu);
    row("host-driver-in-guest", passthrough0, "{passthrough: any}", "vm-1", kGpu0, Zone::WholeGpu);
    row("vgpu-host-driver-missing", kVm2Placed, kVm2Waiting, "vm-2", kGpu1, Zone::Slot);
    row("host-graphics-type-not-shared-direct", kVm2Placed, kVm2Waiting, "vm-2", kGpu1, Zone::Slot);
}

void TestDrag::mistakesAreShownWhileDragging()
{
    QFETCH(const QByteArray, placed);
    QFETCH(const QByteArray, waiting);
    QFETCH(const QString, vm);
    QFETCH(const QByteArray, gpu);
    QFETCH(const int, zone);
    const QString rule = QLatin1String(QTest::currentDataTag());
    OpenWindow open(rule, placed, waiting);
    QVERIFY(open.isOpen());
    const QStringList before = open.broken();
    const GpuId target = open.gpu(gpu.constData());
    Said said;
    User user;
    user.carry([&] { return open.inPalette(vm); }, [&] { return open.zone(target, Zone(zone)); })
        .look(listen(open, said))
        .release();
    QVERIFY(user.perform());
    QVERIFY(said.dragging);
    QVERIFY(!said.text.isEmpty());
    // A mistake that the drop itself brings is shown on the way; one that was there before is in the list already, and
    // is told again only if the drop changes its facts.
    QVERIFY(said.verdict != Verdict::Impossible);
    if (!before.contains(rule))
        QCOMPARE(said.verdict, Verdict::AllowedWithFindings);
    QCOMPARE(open.broken(), QStringList(rule));
    QVERIFY(User().key(QStringLiteral("ctrl+z")).perform());
    QCOMPARE(open.broken(), before);
}

void TestDrag::whatCannotBeIsRefusedWithItsReason()
{
    OpenWindow open(QStringLiteral("example-a"), kVm2Placed, "{profile: nvidia_l40s-12q}");
    QVERIFY(open.isOpen());
    const GpuId gpu = open.gpu(kGpu1);
    Said said;
    User user;
    user.carry([&] { return open.inPalette(QStringLiteral("vm-2")); }, [&] { return open.zone(gpu, Zone::Slot); })
        .look(listen(open, said))
        .release();
    QVERIFY(user.perform());
    QVERIFY(said.dragging);
    QCOMPARE(said.verdict, Verdict::Impossible);
    QVERIFY2(said.text.contains(u"nvidia_l40s-12q"), qPrintable(said.text));
    QVERIFY(!open.document().isModified());
}

void TestDrag::escapeChangesNothing()
{
    OpenWindow open(QStringLiteral("example-a"), kVm2Placed, kVm2Waiting);
    QVERIFY(open.isOpen());
    const GpuId gpu = open.gpu(kGpu1);
    User user;
    user.carry([&] { return open.inPalette(QStringLiteral("vm-2")); }, [&] { return open.zone(gpu, Zone::Slot, 0); })
        .key(QStringLiteral("Escape"))
        .release();
    QVERIFY(user.perform());
    QVERIFY(!open.board().dropSession());
    QVERIFY(!open.document().isModified());
}

void TestDrag::aBlockMovesToAnotherGpu()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    const GpuId gpu = open.gpu(kGpu0);
    User user;
    user.carry([&] { return open.onScreen(open.board().rectOf(open.vm("vm-2"))); },
               [&] { return open.zone(gpu, Zone::Slot, 0); })
        .release();
    QVERIFY(user.perform());
    QCOMPARE(open.broken(), QStringList(QStringLiteral("gpu-in-two-modes")));
    QVERIFY(User().key(QStringLiteral("ctrl+z")).perform());
    QCOMPARE(open.broken(), QStringList());
}

void TestDrag::aBlockGoesBackToThePalette()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    User user;
    user.carry([&] { return open.onScreen(open.board().rectOf(open.vm("vm-1"))); },
               [&] { return open.paletteMiddle(); })
        .release();
    QVERIFY(user.perform());
    QVERIFY(!open.checker().facts().vm(open.vm("vm-1"))->devices.front().gpu);
}

void TestDrag::whatIsSelectedGoesTogether()
{
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    const auto block = [&](const char *vm) { return open.onScreen(open.board().rectOf(open.vm(vm))); };
    const auto isPlaced = [&](const char *vm) {
        return open.checker().facts().vm(open.vm(vm))->devices.front().gpu.has_value();
    };
    std::size_t selected = 0;
    User user;
    user.click(block("vm-1"))
        .hold(QStringLiteral("ctrl"))
        .click(block("vm-2"))
        .letGo(QStringLiteral("ctrl"))
        .carry([&] { return block("vm-1"); }, [&] { return open.paletteMiddle(); })
        .look([&] { selected = open.window().selection().vms().size(); })
        .release();
    QVERIFY(user.perform());
    QCOMPARE(selected, std::size_t(2));
    QVERIFY(!isPlaced("vm-1") && !isPlaced("vm-2"));
    QVERIFY(User().key(QStringLiteral("ctrl+z")).perform());
    QVERIFY(isPlaced("vm-1") && isPlaced("vm-2"));
}

REGISTER_TEST(TestDrag, "tst_drag");

} // namespace sliceboard

#include "tst_drag.moc"
