// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/placing.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"

#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::Workbench;

class TestReserving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reservesSlots_data();
    void reservesSlots();
    void movesReservations_data();
    void movesReservations();
    void releasesSlots();
};

void TestReserving::reservesSlots_data()
{
    QTest::addColumn<QString>("gpu");
    QTest::addColumn<QString>("slot");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *gpu, const char *slot, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(gpu) << QString::fromLatin1(slot) << QString::fromLatin1(expected);
    };
    row("best place", "a100-pcie-40gb", "A slot grid_a100-10c", "vgpu same-size [grid_a100-10c@0]");
    row("under the pointer", "a100-pcie-40gb", "A slot grid_a100-10c@35", "vgpu same-size [grid_a100-10c@30]");
    row("MIG", "a100-pcie-40gb", "A slot grid_a100-2-10c@2", "vgpu mig [grid_a100-2-10c@2]");
    row("beside another", "a100-pcie-40gb vgpu [grid_a100-10c@0]", "A slot grid_a100-10c",
        "vgpu same-size [grid_a100-10c@0] [grid_a100-10c@10]");
    row("the same again", "a100-pcie-40gb vgpu [grid_a100-10c@0]", "A slot grid_a100-10c@0",
        "vgpu same-size [grid_a100-10c@0]");
    row("nothing free", "a100-pcie-40gb vgpu [grid_a100-40c@0]", "A slot grid_a100-40c",
        "vgpu same-size [grid_a100-40c@0] [grid_a100-40c]");
    row("no such profile", "a100-pcie-40gb", "A slot nvidia_h100-10c",
        "NVIDIA A100 PCIe 40GB has no vGPU profile nvidia_h100-10c.");
    row("no slot there", "a100-pcie-40gb vgpu mixed-size", "A slot grid_a100-8c@9",
        "grid_a100-8c can start at 0, 12, 20 and 32 only.");
}

void TestReserving::reservesSlots()
{
    QFETCH(QString, gpu);
    QFETCH(QString, slot);
    Workbench bench;
    const GpuId id = bench.gpu(gpu);
    const DropTarget target = bench.target(slot);
    const QString fault = bench.run(reserveSlot(bench.facts(), id, target.profile, target.at));
    QTEST(fault.isEmpty() ? bench.shown(id) : fault, "expected");
}

void TestReserving::movesReservations_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expectedA");
    QTest::addColumn<QString>("expectedB");
    const auto row = [](const char *name, const char *target, const char *expectedA, const char *expectedB) {
        QTest::newRow(name) << QString::fromLatin1(target) << QString::fromLatin1(expectedA)
                            << QString::fromLatin1(expectedB);
    };
    row("within the GPU", "A slot @25", "vgpu same-size [grid_a100-10c@20] [grid_a100-10c@10]", "unassigned");
    row("to another GPU", "B slot @11", "vgpu same-size [grid_a100-10c@10]", "vgpu same-size [grid_a100-10c@10]");
    row("to the best place of another", "B slot", "vgpu same-size [grid_a100-10c@10]",
        "vgpu same-size [grid_a100-10c@0]");
    row("as another profile", "B slot grid_a100-1-5c@1", "vgpu same-size [grid_a100-10c@10]",
        "vgpu mig [grid_a100-1-5c@1]");
    row("nowhere else", "A slot", "vgpu same-size [grid_a100-10c@0] [grid_a100-10c@10]", "unassigned");
}

void TestReserving::movesReservations()
{
    QFETCH(QString, target);
    Workbench bench;
    const GpuId a = bench.gpu(QStringLiteral("a100-pcie-40gb vgpu [grid_a100-10c@0] [grid_a100-10c@10]"));
    const GpuId b = bench.gpu(QStringLiteral("a100-pcie-40gb"));
    QCOMPARE(bench.run(moveReservation(bench.facts(), a, 0, bench.target(target))), QString());
    QTEST(bench.shown(a), "expectedA");
    QTEST(bench.shown(b), "expectedB");
    QVERIFY(!moveReservation(bench.facts(), a, 0, {b, DropTarget::Zone::WholeGpu, {}, {}}));
}

void TestReserving::releasesSlots()
{
    Workbench bench;
    const GpuId gpu = bench.gpu(QStringLiteral("a100-pcie-40gb vgpu [grid_a100-10c@0] [grid_a100-10c@10]"));
    QCOMPARE(bench.run(releaseSlot(bench.facts(), gpu, 0)), QString());
    QCOMPARE(bench.shown(gpu), QStringLiteral("vgpu same-size [grid_a100-10c@10]"));
}

REGISTER_TEST(TestReserving, "tst_reserving");
#include "tst_reserving.moc"
