// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"
#include "tests/support/written_plans.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace sliceboard;
using namespace sliceboard::testing;

namespace {

const QString kWhole = u"use: passthrough"_qs;

QString whole(const QString &bus, const QString &host = u"esx01"_qs)
{
    return u"passthrough: \"%1/0000:%2:00.0\""_qs.arg(host, bus);
}
QString half(const QString &bus, const QString &host = u"esx01"_qs, const QString &profile = u"grid_a100-20c"_qs)
{
    return u"profile: %3, on: \"%1/0000:%2:00.0\""_qs.arg(host, bus, profile);
}

/// VMs vm1, vm2 … with these devices.
QString vms(const QStringList &devices, const QString &driver = u"vgpu, release: 19.5"_qs)
{
    QString text;
    for (const QString &device : devices)
        text += vmText(u"vm%1"_qs.arg(text.count(u"- name"_qs) + 1), device, driver);
    return text;
}
QString wholeVms(const QStringList &buses)
{
    QStringList devices;
    for (const QString &bus : buses)
        devices.append(whole(bus));
    return vms(devices, u"data-center"_qs);
}
/// A host with GPUs in passthrough.
QString wholeHost(const QStringList &buses)
{
    QStringList gpus;
    for (const QString &bus : buses)
        gpus.append(gpuText(bus, kA100, kWhole));
    return hostText(u"esx01"_qs, gpus);
}

/// How often VMs are powered off, and how many of them are off at once at most.
struct Downtimes {
    int powerOffs = 0;
    int atOnce = 0;
};
Downtimes downtimes(const std::vector<PlanStage> &stages)
{
    Downtimes found;
    std::set<std::string> off;
    for (const PlanStage &stage : stages)
        for (const PlanStep &step : stage.steps) {
            if (step.kind == StepKind::PowerOff) {
                ++found.powerOffs;
                off.insert(step.vm);
            } else if (step.kind == StepKind::PowerOn) {
                off.erase(step.vm);
            }
            found.atOnce = std::max(found.atOnce, int(off.size()));
        }
    return found;
}

QString reasonsToGoOff(const ChangePlan &plan, const std::string &vm)
{
    QString text;
    for (const PlanStage &stage : plan.stages)
        for (const PlanStep &step : stage.steps)
            for (const std::string &reason : step.reasons)
                if (step.kind == StepKind::PowerOff && step.vm == vm)
                    text += QString::fromStdString(reason) + u'\n';
    return text;
}

} // namespace

/// VMs whose places wait for each other: each is powered off once, and as few as possible are off at a time.
class TestPlanCycles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A free GPU would let one go after the other, but cost a second power-off of one; the plan says so.
    void twoThatSwapAreOffOnceEach_data()
    {
        QTest::addColumn<QStringList>("gpus");
        QTest::addColumn<bool>("hasDetour");
        QTest::newRow("no free GPU") << QStringList{u"17"_qs, u"65"_qs} << false;
        QTest::newRow("a free GPU") << QStringList{u"17"_qs, u"65"_qs, u"99"_qs} << true;
    }
    void twoThatSwapAreOffOnceEach()
    {
        QFETCH(const QStringList, gpus);
        QFETCH(const bool, hasDetour);
        const QString host = wholeHost(gpus);
        const ChangePlan swap =
            plan(designText(host, wholeVms({u"17"_qs, u"65"_qs})), designText(host, wholeVms({u"65"_qs, u"17"_qs})));
        QCOMPARE(downtimes(swap.stages).powerOffs, 2);
        QCOMPARE(downtimes(swap.stages).atOnce, 2);
        QVERIFY2(notes(swap).contains(u"No place is free"), qPrintable(notes(swap)));
        QCOMPARE(notes(swap).contains(u"vm1 could run on esx01/0000:99:00.0 in between"), hasDetour);
        QVERIFY2(reasonsToGoOff(swap, "vm1").contains(u"in a circle of places with vm2"),
                 qPrintable(reasonsToGoOff(swap, "vm1")));
    }

    /// Of three one makes room for the others, so that never all three are off.
    void threeGoAroundOne()
    {
        const QString host = wholeHost({u"17"_qs, u"65"_qs, u"99"_qs});
        const ChangePlan turned = plan(designText(host, wholeVms({u"17"_qs, u"65"_qs, u"99"_qs})),
                                       designText(host, wholeVms({u"65"_qs, u"99"_qs, u"17"_qs})));
        for (const auto *stages : {&turned.stages, &turned.backout}) {
            QCOMPARE(downtimes(*stages).powerOffs, 3);
            QCOMPARE(downtimes(*stages).atOnce, 2);
        }
        QVERIFY2(notes(turned).contains(u"vm1 is off until the others have gone"), qPrintable(notes(turned)));
        QVERIFY(reasonsToGoOff(turned, "vm1").contains(u"makes room for all of them"));
        QVERIFY(reasonsToGoOff(turned, "vm3").contains(u"goes in its turn"));
    }

    /// On one host, too, where ESXi has no choice: each profile is of one of the GPU models only.
    void twoSwapThroughAFreeSlotOfOneHost()
    {
        const QString host = hostText(u"esx01"_qs, {gpuText(u"17"_qs, kA100), gpuText(u"65"_qs, u"h100-pcie-80gb"_qs)});
        const QString a = half(u"17"_qs);
        const QString h = half(u"65"_qs, u"esx01"_qs, u"nvidia_h100-40c"_qs);
        const ChangePlan swap = plan(designText(host, vms({a, h})), designText(host, vms({h, a})));
        QCOMPARE(downtimes(swap.stages).powerOffs, 2);
        QCOMPARE(downtimes(swap.stages).atOnce, 1);
        QVERIFY2(notes(swap).contains(u"only one of them is off at a time"), qPrintable(notes(swap)));
        QVERIFY(reasonsToGoOff(swap, "vm1").contains(u"through a free place"));
    }
    void withoutAFreeSlotBothAreOff()
    {
        const QString host = hostText(u"esx01"_qs, {gpuText(u"17"_qs, kA100), gpuText(u"65"_qs, u"h100-pcie-80gb"_qs)});
        const QString a = half(u"17"_qs, u"esx01"_qs, u"grid_a100-40c"_qs);
        const QString h = half(u"65"_qs, u"esx01"_qs, u"nvidia_h100-80c"_qs);
        const ChangePlan swap = plan(designText(host, vms({a, h})), designText(host, vms({h, a})));
        QCOMPARE(downtimes(swap.stages).atOnce, 2);
        QVERIFY2(notes(swap).contains(u"No place is free"), qPrintable(notes(swap)));
    }

    /// Equal vGPUs of one host: ESXi would put each back to the GPU that it left.
    void equalVgpusOfOneHostAreOffTogether()
    {
        const QString host = hostText(u"esx01"_qs, {gpuText(u"17"_qs, kA100), gpuText(u"65"_qs, kA100)});
        const ChangePlan swap = plan(designText(host, vms({half(u"17"_qs), half(u"65"_qs)})),
                                     designText(host, vms({half(u"65"_qs), half(u"17"_qs)})));
        QCOMPARE(downtimes(swap.stages).powerOffs, 2);
        QVERIFY2(notes(swap).contains(u"ESXi chooses the GPU at power-on"), qPrintable(notes(swap)));
    }

    /// What one circle cannot have does not keep another one from it.
    void circlesGoTheirOwnWays()
    {
        const QString first = hostText(u"esx01"_qs, {gpuText(u"17"_qs, kA100), gpuText(u"65"_qs, kA100)});
        const QString other =
            hostText(u"esx02"_qs, {gpuText(u"17"_qs, kA100), gpuText(u"65"_qs, u"h100-pcie-80gb"_qs)});
        const QString a = half(u"17"_qs, u"esx02"_qs);
        const QString h = half(u"65"_qs, u"esx02"_qs, u"nvidia_h100-40c"_qs);
        const ChangePlan swaps = plan(designText(first + other, vms({half(u"17"_qs), half(u"65"_qs), a, h})),
                                      designText(first + other, vms({half(u"65"_qs), half(u"17"_qs), h, a})));
        QCOMPARE(int(swaps.stages.size()), 2);
        QCOMPARE(downtimes({swaps.stages[0]}).atOnce, 2);
        QCOMPARE(downtimes({swaps.stages[1]}).atOnce, 1);
    }

    /// Another VM that leaves the same GPU for good hides no circle.
    void aCircleIsFoundBesideOtherMoves()
    {
        const QString hosts = hostText(u"esx01"_qs, {gpuText(u"17"_qs, kA100)})
            + hostText(u"esx02"_qs, {gpuText(u"17"_qs, kA100)}) + hostText(u"esx03"_qs, {gpuText(u"17"_qs, kA100)});
        const auto on = [](const char *host) { return half(u"17"_qs, QLatin1String(host)); };
        const ChangePlan swap = plan(designText(hosts, vms({on("esx01"), on("esx01"), on("esx02")})),
                                     designText(hosts, vms({on("esx03"), on("esx02"), on("esx01")})));
        QVERIFY2(notes(swap).contains(u"take each other's places: vm2, vm3"), qPrintable(notes(swap)));
        QCOMPARE(downtimes(swap.stages).powerOffs, 3);
    }
};

REGISTER_TEST(TestPlanCycles, "tst_plan_cycles");
#include "tst_plan_cycles.moc"
