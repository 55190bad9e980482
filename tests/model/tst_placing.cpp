// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/placing.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"

#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::Workbench;

class TestPlacing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesOnWholeGpus_data();
    void placesOnWholeGpus() { runCase(); }
    void placesOnSlots_data();
    void placesOnSlots() { runCase(); }
    void choosesDeviceAndSlot_data();
    void choosesDeviceAndSlot() { runCase(); }
    void refusesWhatIsImpossible_data();
    void refusesWhatIsImpossible();
    void movesADevice_data();
    void movesADevice();
    void needsNoEditsWhereItSitsAlready_data();
    void needsNoEditsWhereItSitsAlready();
    void keepsAnExactStart();
    void refusesWhatIsGone();
    void takesDevicesOff();

private:
    static void addCaseColumns();
    static void addCase(const char *name, std::initializer_list<const char *> texts);
    static void runCase();
};

/// One case: the GPU called A and who sits on it, the VM, its target, and both afterwards.
void TestPlacing::addCase(const char *name, std::initializer_list<const char *> texts)
{
    QTestData &row = QTest::newRow(name);
    for (const char *text : texts)
        row << QString::fromLatin1(text);
}

void TestPlacing::addCaseColumns()
{
    QTest::addColumn<QString>("gpu");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("vm");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expectedVm");
    QTest::addColumn<QString>("expectedGpu");
}

void TestPlacing::placesOnWholeGpus_data()
{
    addCaseColumns();
    addCase("whole GPU, no use yet",
            {"a100-pcie-40gb", "", "passthrough", "A whole", "passthrough on A", "passthrough"});
    addCase("whole GPU, VM without devices", {"a100-pcie-40gb", "", "", "A whole", "passthrough on A", "passthrough"});
    addCase("whole GPU, waiting vGPU is turned",
            {"a100-pcie-40gb", "", "vgpu grid_a100-10c", "A whole", "passthrough on A", "passthrough"});
    addCase("whole GPU, dynamic keeps what it asks for",
            {"a100-pcie-40gb", "", "dynamic a100-pcie-40gb", "A whole", "dynamic a100-pcie-40gb on A", "passthrough"});
    addCase("whole GPU, the request that fits",
            {"a100-pcie-40gb", "", "dynamic h100-pcie-80gb; dynamic a100-pcie-40gb", "A whole",
             "dynamic h100-pcie-80gb; dynamic a100-pcie-40gb on A", "passthrough"});
    addCase("whole GPU, empty vGPU GPU changes",
            {"a100-pcie-40gb vgpu", "", "passthrough", "A whole", "passthrough on A", "passthrough"});
    addCase("whole GPU, occupied vGPU GPU stays",
            {"a100-pcie-40gb vgpu", "vgpu grid_a100-10c on A", "passthrough", "A whole", "passthrough on A",
             "vgpu same-size"});
    addCase("whole GPU, reserved vGPU GPU stays",
            {"a100-pcie-40gb vgpu [grid_a100-10c]", "", "passthrough", "A whole", "passthrough on A",
             "vgpu same-size [grid_a100-10c]"});
}

void TestPlacing::placesOnSlots_data()
{
    addCaseColumns();
    addCase("slot, no use yet",
            {"a100-pcie-40gb", "", "vgpu grid_a100-10c", "A slot", "vgpu grid_a100-10c on A@0", "vgpu same-size"});
    addCase("slot, MIG profile",
            {"a100-pcie-40gb", "", "vgpu grid_a100-1-5c", "A slot", "vgpu grid_a100-1-5c on A@0", "vgpu mig"});
    addCase("slot, 3g goes to slice 4 first",
            {"a100-pcie-40gb", "", "vgpu grid_a100-3-20c", "A slot", "vgpu grid_a100-3-20c on A@4", "vgpu mig"});
    addCase("slot, wanted mode is kept",
            {"a100-pcie-40gb unassigned mixed-size", "", "vgpu grid_a100-8c", "A slot @13", "vgpu grid_a100-8c on A@12",
             "vgpu mixed-size"});
    addCase("slot, empty MIG GPU follows a time-sliced profile",
            {"a100-pcie-40gb vgpu mig", "", "vgpu grid_a100-10c", "A slot", "vgpu grid_a100-10c on A@0",
             "vgpu same-size"});
    addCase("slot, empty passthrough GPU follows",
            {"a100-pcie-40gb passthrough", "", "vgpu grid_a100-10c", "A slot", "vgpu grid_a100-10c on A@0",
             "vgpu same-size"});
    addCase("slot, occupied passthrough GPU stays",
            {"a100-pcie-40gb passthrough", "passthrough on A", "vgpu grid_a100-10c", "A slot @10",
             "vgpu grid_a100-10c on A@10", "passthrough"});
    addCase("slot, MIG profile on an occupied time-sliced GPU",
            {"a100-pcie-40gb vgpu", "vgpu grid_a100-10c on A", "vgpu grid_a100-1-5c", "A slot @3",
             "vgpu grid_a100-1-5c on A", "vgpu same-size"});
    addCase("slot, waiting passthrough is turned",
            {"a100-pcie-40gb", "", "passthrough", "A slot grid_a100-20c", "vgpu grid_a100-20c on A@0",
             "vgpu same-size"});
    addCase("slot, target's profile wins",
            {"a100-pcie-40gb", "", "vgpu grid_a100-10c", "A slot grid_a100-20c@20", "vgpu grid_a100-20c on A@20",
             "vgpu same-size"});
    addCase("slot, the waiting device of that profile",
            {"a100-pcie-40gb", "", "vgpu grid_a100-10c; vgpu grid_a100-20c", "A slot grid_a100-20c",
             "vgpu grid_a100-10c; vgpu grid_a100-20c on A@0", "vgpu same-size"});
    addCase("slot, the device that this model can serve",
            {"a100-pcie-40gb", "", "vgpu nvidia_h100-10c; vgpu grid_a100-20c", "A slot",
             "vgpu nvidia_h100-10c; vgpu grid_a100-20c on A@0", "vgpu same-size"});
    addCase("slot, pointer inside a slot",
            {"a100-pcie-40gb", "", "vgpu grid_a100-10c", "A slot @19", "vgpu grid_a100-10c on A@10", "vgpu same-size"});
    addCase("slot, beside the others",
            {"a100-pcie-40gb vgpu", "vgpu grid_a100-10c on A@0", "vgpu grid_a100-10c", "A slot",
             "vgpu grid_a100-10c on A@10", "vgpu same-size"});
    addCase("slot, onto another on purpose",
            {"a100-pcie-40gb vgpu", "vgpu grid_a100-10c on A@0", "vgpu grid_a100-10c", "A slot @0",
             "vgpu grid_a100-10c on A@0", "vgpu same-size"});
    addCase("slot, no room left",
            {"a100-pcie-40gb vgpu", "vgpu grid_a100-40c on A@0", "vgpu grid_a100-40c", "A slot",
             "vgpu grid_a100-40c on A", "vgpu same-size"});
}

void TestPlacing::choosesDeviceAndSlot_data()
{
    addCaseColumns();
    addCase("slot, reserved for it",
            {"a100-pcie-40gb vgpu [grid_a100-10c@0] [grid_a100-10c@20]", "", "vgpu grid_a100-10c", "A slot @20",
             "vgpu grid_a100-10c on A@20", "vgpu same-size [grid_a100-10c@0]"});
    addCase("slot, reserved for another profile",
            {"a100-pcie-40gb vgpu mixed-size [grid_a100-20c@0]", "", "vgpu grid_a100-10c", "A slot @0",
             "vgpu grid_a100-10c on A@0", "vgpu mixed-size [grid_a100-20c@0]"});
    addCase("slot, a free one before a reserved one",
            {"a100-pcie-40gb vgpu [grid_a100-20c@0]", "", "vgpu grid_a100-20c", "A slot", "vgpu grid_a100-20c on A@20",
             "vgpu same-size [grid_a100-20c@0]"});
    addCase("slot, a reserved one when no other is free",
            {"a100-pcie-40gb vgpu [grid_a100-40c@0]", "", "vgpu grid_a100-40c", "A slot", "vgpu grid_a100-40c on A@0",
             "vgpu same-size"});
    addCase("slot, VM asks for nothing, slot is reserved",
            {"a100-pcie-40gb vgpu mixed-size [grid_a100-10c@0] [grid_a100-20c@20]", "", "", "A slot @20",
             "vgpu grid_a100-20c on A@20", "vgpu mixed-size [grid_a100-10c@0]"});
    addCase("slot, VM asks for nothing, GPU has one size",
            {"a100-pcie-40gb vgpu", "vgpu grid_a100-10c on A@0", "", "A slot @10", "vgpu grid_a100-10c on A@10",
             "vgpu same-size"});
    addCase("slot, GPU model that the catalog lacks",
            {"rtx-9999", "", "vgpu nvidia_rtx9999-8q", "A slot @8", "vgpu nvidia_rtx9999-8q on A@8", "vgpu same-size"});
    addCase("slot, profile in capitals",
            {"a100-pcie-40gb", "", "vgpu GRID_A100-10C", "A slot", "vgpu grid_a100-10c on A@0", "vgpu same-size"});
    addCase("a placed VM moves, with its vGPU type",
            {"a100-pcie-40gb", "", "vgpu grid_a100-10c on B@20", "A slot", "vgpu grid_a100-10c on A@0",
             "vgpu same-size"});
    addCase("a placed VM moves, with the vGPU type that the slot asks for",
            {"a100-pcie-40gb", "", "vgpu grid_a100-10c on B@20", "A slot grid_a100-20c@20",
             "vgpu grid_a100-20c on A@20", "vgpu same-size"});
    addCase("a placed VM moves to a whole GPU",
            {"a100-pcie-40gb", "", "vgpu grid_a100-10c on B@0", "A whole", "passthrough on A", "passthrough"});
    addCase("a placed VM moves from a whole GPU to a slot",
            {"a100-pcie-40gb", "", "passthrough on B", "A slot grid_a100-20c", "vgpu grid_a100-20c on A@0",
             "vgpu same-size"});
    addCase("a placed dynamic device moves and keeps what it asks for",
            {"a100-pcie-40gb", "", "dynamic a100-pcie-40gb on B", "A whole", "dynamic a100-pcie-40gb on A",
             "passthrough"});
    addCase("a placed VM moves on its GPU",
            {"a100-pcie-40gb vgpu", "", "vgpu grid_a100-10c on A@0", "A slot @20", "vgpu grid_a100-10c on A@20",
             "vgpu same-size"});
    addCase("a VM of two placed vGPUs gets a third",
            {"a100-pcie-40gb", "", "vgpu grid_a100-10c on B@0; vgpu grid_a100-10c on B@10", "A slot",
             "vgpu grid_a100-10c on B@0; vgpu grid_a100-10c on B@10; vgpu grid_a100-10c on A@0", "vgpu same-size"});
    addCase("the second of two vGPUs joins the first",
            {"a100-pcie-40gb vgpu", "", "vgpu grid_a100-10c on A@0; vgpu grid_a100-10c", "A slot",
             "vgpu grid_a100-10c on A@0; vgpu grid_a100-10c on A@10", "vgpu same-size"});
}

void TestPlacing::runCase()
{
    QFETCH(QString, gpu);
    QFETCH(QString, other);
    QFETCH(QString, vm);
    QFETCH(QString, target);
    Workbench bench;
    const GpuId onto = bench.gpu(gpu);
    bench.gpu(QStringLiteral("a100-pcie-40gb vgpu"));
    const VmId neighbour = bench.vm("other", other);
    const VmId placed = bench.vm("train-01", vm);
    QCOMPARE(bench.run(placeVm(bench.facts(), placed, bench.target(target))), QString());
    QTEST(bench.shown(placed), "expectedVm");
    QTEST(bench.shown(onto), "expectedGpu");
    QCOMPARE(bench.shown(neighbour), other);
}

void TestPlacing::refusesWhatIsImpossible_data()
{
    QTest::addColumn<QString>("gpu");
    QTest::addColumn<QString>("vm");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *gpu, const char *vm, const char *target, const char *reason) {
        QTest::newRow(name) << QString::fromLatin1(gpu) << QString::fromLatin1(vm) << QString::fromLatin1(target)
                            << QString::fromLatin1(reason);
    };
    row("profile of another model", "a100-pcie-40gb", "vgpu nvidia_h100-10c", "A slot",
        "NVIDIA A100 PCIe 40GB has no vGPU profile nvidia_h100-10c.");
    row("profile that nobody knows", "a100-pcie-40gb", "", "A slot grid_a100-11c",
        "NVIDIA A100 PCIe 40GB has no vGPU profile grid_a100-11c.");
    row("passthrough only", "rtx-pro-5000", "vgpu grid_a100-10c", "A slot",
        "NVIDIA RTX PRO 5000 Blackwell 48GB has no vGPU profiles; it can be used for passthrough only.");
    row("between the placement IDs", "a100-pcie-40gb vgpu mixed-size", "vgpu grid_a100-8c", "A slot @10",
        "grid_a100-8c can start at 0, 12, 20 and 32 only.");
    row("beyond the MIG starts", "a100-pcie-40gb", "vgpu grid_a100-2-10c", "A slot @6",
        "grid_a100-2-10c can start at 0, 2 and 4 only.");
    row("one start", "a100-pcie-40gb", "vgpu grid_a100-4-20c", "A slot @5", "grid_a100-4-20c can start at 0 only.");
    row("nothing asked for", "a100-pcie-40gb", "", "A slot",
        "train-01 asks for no vGPU profile, and none is chosen for esx01/0000:10:00.0 (NVIDIA A100 PCIe 40GB).");
}

void TestPlacing::refusesWhatIsImpossible()
{
    QFETCH(QString, gpu);
    QFETCH(QString, vm);
    QFETCH(QString, target);
    Workbench bench;
    bench.gpu(gpu);
    const VmId id = bench.vm("train-01", vm);
    const Design before = bench.design();
    QTEST(bench.run(placeVm(bench.facts(), id, bench.target(target))), "reason");
    QVERIFY(bench.design() == before);
}

void TestPlacing::movesADevice_data()
{
    QTest::addColumn<QString>("vm");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expectedVm");
    QTest::addColumn<QString>("expectedA");
    QTest::addColumn<QString>("expectedB");
    const auto row = [](const char *name, const char *vm, const char *target, const char *expectedVm,
                        const char *expectedA, const char *expectedB) {
        QTest::newRow(name) << QString::fromLatin1(vm) << QString::fromLatin1(target) << QString::fromLatin1(expectedVm)
                            << QString::fromLatin1(expectedA) << QString::fromLatin1(expectedB);
    };
    row("to another GPU, the first keeps its use", "vgpu grid_a100-10c on A@0", "B slot", "vgpu grid_a100-10c on B@0",
        "vgpu same-size", "vgpu same-size");
    row("within the GPU", "vgpu grid_a100-10c on A@0", "A slot @25", "vgpu grid_a100-10c on A@20", "vgpu same-size",
        "unassigned");
    row("to a slot of another profile", "vgpu grid_a100-10c on A@0", "B slot grid_a100-20c@20",
        "vgpu grid_a100-20c on B@20", "vgpu same-size", "vgpu same-size");
    row("alone on its GPU, to its body", "vgpu grid_a100-10c on A@0", "A whole", "passthrough on A", "passthrough",
        "unassigned");
    row("alone on its GPU, to a MIG profile", "vgpu grid_a100-10c on A@0", "A slot grid_a100-1-5c@2",
        "vgpu grid_a100-1-5c on A@2", "vgpu mig", "unassigned");
    row("from passthrough to a slot", "passthrough on A", "B slot grid_a100-20c", "vgpu grid_a100-20c on B@0",
        "vgpu same-size", "vgpu same-size");
    row("only the one device", "vgpu grid_a100-10c on A@0; vgpu grid_a100-10c on A@10", "B slot",
        "vgpu grid_a100-10c on B@0; vgpu grid_a100-10c on A@10", "vgpu same-size", "vgpu same-size");
}

void TestPlacing::movesADevice()
{
    QFETCH(QString, vm);
    QFETCH(QString, target);
    Workbench bench;
    const GpuId a = bench.gpu(QStringLiteral("a100-pcie-40gb vgpu"));
    const GpuId b = bench.gpu(QStringLiteral("a100-pcie-40gb"));
    const VmId id = bench.vm("train-01", vm);
    QCOMPARE(bench.run(moveDevice(bench.facts(), {id, 0}, bench.target(target))), QString());
    QTEST(bench.shown(id), "expectedVm");
    QTEST(bench.shown(a), "expectedA");
    QTEST(bench.shown(b), "expectedB");
}

void TestPlacing::needsNoEditsWhereItSitsAlready_data()
{
    QTest::addColumn<QString>("vm");
    QTest::addColumn<QString>("target");
    QTest::newRow("passthrough") << QStringLiteral("passthrough on A") << QStringLiteral("A whole");
    QTest::newRow("any slot") << QStringLiteral("vgpu grid_a100-10c on A@10") << QStringLiteral("A slot");
    QTest::newRow("its start") << QStringLiteral("vgpu grid_a100-10c on A@10") << QStringLiteral("A slot @10");
    QTest::newRow("inside its slot") << QStringLiteral("vgpu grid_a100-10c on A@10") << QStringLiteral("A slot @14");
    QTest::newRow("its profile") << QStringLiteral("vgpu grid_a100-10c on A@10")
                                 << QStringLiteral("A slot grid_a100-10c@10");
}

void TestPlacing::needsNoEditsWhereItSitsAlready()
{
    QFETCH(QString, vm);
    QFETCH(QString, target);
    Workbench bench;
    bench.gpu(QStringLiteral("a100-pcie-40gb vgpu"));
    const VmId id = bench.vm("train-01", vm);
    const auto placed = placeVm(bench.facts(), id, bench.target(target));
    QVERIFY(placed && placed->empty());
    const auto moved = moveDevice(bench.facts(), {id, 0}, bench.target(target));
    QVERIFY(moved && moved->empty());
}

/// A sketch may have a slice where its profile cannot start; without "exact" it snaps to the slot around the place.
void TestPlacing::keepsAnExactStart()
{
    Workbench bench;
    const GpuId gpu = bench.gpu(QStringLiteral("a100-pcie-40gb vgpu same-size"));
    const VmId vm = bench.vm("train-01", QStringLiteral("vgpu grid_a100-20c"));
    DropTarget target = bench.target(QStringLiteral("A slot grid_a100-20c@5"));
    QCOMPARE(bench.run(placeVm(bench.facts(), vm, target)), QString());
    QCOMPARE(bench.shown(vm), QStringLiteral("vgpu grid_a100-20c on A@0"));
    target.exact = true;
    QCOMPARE(bench.run(moveDevice(bench.facts(), {vm, 0}, target)), QString());
    QCOMPARE(bench.shown(vm), QStringLiteral("vgpu grid_a100-20c on A@5"));
    QCOMPARE(bench.run(reserveSlot(bench.facts(), gpu, "grid_a100-20c", 13, true)), QString());
    QCOMPARE(bench.shown(gpu), QStringLiteral("vgpu same-size [grid_a100-20c@13]"));
    DropTarget moved = bench.target(QStringLiteral("A slot @21"));
    moved.exact = true;
    QCOMPARE(bench.run(moveReservation(bench.facts(), gpu, 0, moved)), QString());
    QCOMPARE(bench.shown(gpu), QStringLiteral("vgpu same-size [grid_a100-20c@21]"));
}

void TestPlacing::refusesWhatIsGone()
{
    Workbench bench;
    const GpuId gpu = bench.gpu(QStringLiteral("a100-pcie-40gb"));
    const VmId vm = bench.vm("train-01", QStringLiteral("passthrough"));
    const Facts facts = bench.facts();
    const DropTarget nowhere{GpuId{999}, DropTarget::Zone::WholeGpu, {}, {}};
    const DropTarget whole{gpu, DropTarget::Zone::WholeGpu, {}, {}};
    QVERIFY(!placeVm(facts, vm, nowhere));
    QVERIFY(!placeVm(facts, {999}, whole));
    QVERIFY(!moveDevice(facts, {vm, 1}, whole));
    QVERIFY(!moveDevice(facts, {vm, -1}, whole));
    QVERIFY(!moveDevice(facts, {vm, 0}, nowhere));
    QVERIFY(!unplaceDevice(facts, {vm, 1}));
    QVERIFY(!unplaceVm(facts, {999}));
    QVERIFY(!reserveSlot(facts, {999}, "grid_a100-10c", {}));
    QVERIFY(!releaseSlot(facts, gpu, 0));
    QVERIFY(!moveReservation(facts, gpu, 0, whole));
    QVERIFY(!askForProfile(facts, {999}, "grid_a100-10c"));
    QVERIFY(!askForProfile(facts, vm, ""));
    QVERIFY(!askForPassthrough(facts, {999}));
}

void TestPlacing::takesDevicesOff()
{
    Workbench bench;
    const GpuId gpu = bench.gpu(QStringLiteral("a100-pcie-40gb vgpu mixed-size"));
    const VmId vm = bench.vm("a", QStringLiteral("vgpu grid_a100-10c on A@0; vgpu grid_a100-20c on A@20"));
    QCOMPARE(bench.run(unplaceDevice(bench.facts(), {vm, 1})), QString());
    QCOMPARE(bench.shown(vm), QStringLiteral("vgpu grid_a100-10c on A@0; vgpu grid_a100-20c"));
    QCOMPARE(bench.run(unplaceVm(bench.facts(), vm)), QString());
    QCOMPARE(bench.shown(vm), QStringLiteral("vgpu grid_a100-10c; vgpu grid_a100-20c"));
    QCOMPARE(bench.shown(gpu), QStringLiteral("vgpu mixed-size"));
    QVERIFY(unplaceVm(bench.facts(), vm)->empty());
}

REGISTER_TEST(TestPlacing, "tst_placing");
#include "tst_placing.moc"
