// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/placing.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"

#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::Workbench;

class TestAsking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForAProfile_data();
    void asksForAProfile();
    void asksForPassthrough_data();
    void asksForPassthrough();
    void listsSlots_data();
    void listsSlots();
    void suggestsAProfile_data();
    void suggestsAProfile();
};

void TestAsking::asksForAProfile_data()
{
    QTest::addColumn<QString>("vm");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *vm, const char *profile, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(vm) << QString::fromLatin1(profile) << QString::fromLatin1(expected);
    };
    row("a VM without devices", "", "grid_a100-10c", "vgpu grid_a100-10c");
    row("another profile", "vgpu grid_a100-10c", "grid_a100-20c", "vgpu grid_a100-20c");
    row("waiting passthrough is turned", "passthrough", "grid_a100-20c", "vgpu grid_a100-20c");
    row("placed passthrough stays", "passthrough on B", "grid_a100-20c", "passthrough on B; vgpu grid_a100-20c");
    row("stays on its GPU", "vgpu grid_a100-10c on A@10", "grid_a100-20c", "vgpu grid_a100-20c on A@0");
    row("waits when its GPU lacks it", "vgpu grid_a100-10c on A@10", "nvidia_h100-10c", "vgpu nvidia_h100-10c");
    row("a profile that nobody knows", "", "nvidia_new-10c", "vgpu nvidia_new-10c");
    row("the same", "vgpu grid_a100-10c on A@10", "grid_a100-10c", "vgpu grid_a100-10c on A@10");
}

void TestAsking::asksForAProfile()
{
    QFETCH(QString, vm);
    QFETCH(QString, profile);
    Workbench bench;
    bench.gpu(QStringLiteral("a100-pcie-40gb vgpu"));
    bench.gpu(QStringLiteral("a100-pcie-40gb passthrough"));
    const VmId id = bench.vm("train-01", vm);
    QCOMPARE(bench.run(askForProfile(bench.facts(), id, profile.toStdString())), QString());
    QTEST(bench.shown(id), "expected");
}

void TestAsking::asksForPassthrough_data()
{
    QTest::addColumn<QString>("vm");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a VM without devices") << QString() << QStringLiteral("passthrough");
    QTest::newRow("its only device") << QStringLiteral("vgpu grid_a100-10c on A@0") << QStringLiteral("passthrough");
    QTest::newRow("waits already") << QStringLiteral("passthrough") << QStringLiteral("passthrough");
    QTest::newRow("one more") << QStringLiteral("passthrough on A") << QStringLiteral("passthrough on A; passthrough");
    QTest::newRow("beside two vGPUs") << QStringLiteral("vgpu grid_a100-10c; vgpu grid_a100-10c")
                                      << QStringLiteral("vgpu grid_a100-10c; vgpu grid_a100-10c; passthrough");
}

void TestAsking::asksForPassthrough()
{
    QFETCH(QString, vm);
    Workbench bench;
    bench.gpu(QStringLiteral("a100-pcie-40gb vgpu"));
    const VmId id = bench.vm("train-01", vm);
    QCOMPARE(bench.run(sliceboard::askForPassthrough(bench.facts(), id)), QString());
    QTEST(bench.shown(id), "expected");
}

void TestAsking::listsSlots_data()
{
    QTest::addColumn<QString>("gpu");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *gpu, const char *profile, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(gpu) << QString::fromLatin1(profile)
                            << QString::fromLatin1(expected);
    };
    row("same size", "a100-pcie-40gb", "grid_a100-10c", "0-10 10-20 20-30 30-40");
    row("mixed size", "a100-pcie-40gb vgpu mixed-size", "grid_a100-8c", "0-8 12-20 20-28 32-40");
    row("MIG on an unassigned GPU", "a100-pcie-40gb", "grid_a100-3-20c", "0-4 4-8");
    row("MIG on an occupied time-sliced GPU", "a100-pcie-40gb vgpu [grid_a100-10c@0]", "grid_a100-3-20c", "");
    row("another model's type", "h100-pcie-80gb", "grid_a100-10c", "");
    row("model unknown", "rtx-9999", "grid_a100-10c", "");
}

void TestAsking::listsSlots()
{
    QFETCH(QString, gpu);
    QFETCH(QString, profile);
    Workbench bench;
    const GpuId id = bench.gpu(gpu);
    const VgpuType *type = bench.facts().catalog().types(profile.toStdString()).front();
    QStringList slots;
    for (const UnitRange &range : slotsFor(bench.facts(), *bench.facts().gpu(id), *type))
        slots.append(QStringLiteral("%1-%2").arg(range.start).arg(range.end));
    QTEST(slots.join(u' '), "expected");
}

void TestAsking::suggestsAProfile_data()
{
    QTest::addColumn<QString>("gpu");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("vm");
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *gpu, const char *other, const char *vm, const char *preferred,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(gpu) << QString::fromLatin1(other) << QString::fromLatin1(vm)
                            << QString::fromLatin1(preferred) << QString::fromLatin1(expected);
    };
    const char *reserved = "a100-pcie-40gb vgpu [grid_a100-20c@0]";
    row("asked for", reserved, "", "vgpu grid_a100-10c", "grid_a100-5c", "grid_a100-10c");
    row("asked for, of another model", reserved, "", "vgpu nvidia_h100-10c", "grid_a100-5c", "grid_a100-20c");
    row("reserved", reserved, "", "", "grid_a100-5c", "grid_a100-20c");
    row("all residents alike", "a100-pcie-40gb vgpu", "vgpu grid_a100-8c on A; vgpu grid_a100-8c on A", "",
        "grid_a100-5c", "grid_a100-8c");
    row("residents that differ", "a100-pcie-40gb vgpu", "vgpu grid_a100-8c on A; vgpu grid_a100-4c on A", "",
        "grid_a100-5c", "grid_a100-5c");
    row("residents of a mixed-size GPU", "a100-pcie-40gb vgpu mixed-size", "vgpu grid_a100-8c on A", "", "grid_a100-5c",
        "grid_a100-5c");
    row("preferred", "a100-pcie-40gb", "", "", "grid_a100-5c", "grid_a100-5c");
    row("preferred of another model", "a100-pcie-40gb", "", "", "nvidia_h100-10c", "");
    row("nothing", "a100-pcie-40gb", "", "passthrough", "", "");
}

void TestAsking::suggestsAProfile()
{
    QFETCH(QString, gpu);
    QFETCH(QString, other);
    QFETCH(QString, vm);
    QFETCH(QString, preferred);
    Workbench bench;
    const GpuId id = bench.gpu(gpu);
    bench.vm("other", other);
    const VmId asks = bench.vm("train-01", vm);
    const Facts facts = bench.facts();
    const std::string profile = profileForDrop(facts, *facts.vm(asks), *facts.gpu(id), preferred.toStdString());
    QTEST(QString::fromStdString(profile), "expected");
}

REGISTER_TEST(TestAsking, "tst_asking");
#include "tst_asking.moc"
