// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/estate.h"
#include "model/plan/plan_texts.h"
#include "tests/support/test_registry.h"
#include "tests/support/written_plans.h"

#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

namespace {

const QString kMixed = u"use: vgpu, vgpu_mode: mixed-size"_qs;

/// One host with one GPU and a VM with half of it; `placed` stands behind the profile.
QString oneGpu(const QString &placed, const QString &use = kMixed, const QString &more = {},
               const QString &gpuMore = {})
{
    return designText(hostText(u"esx01"_qs, {gpuText(u"17"_qs, kA100, use + gpuMore)}, more),
                      vmText(u"vm1"_qs, u"profile: grid_a100-20c"_qs + placed) + u"    host: esx01\n"_qs);
}

const QString kOn = u", on: \"esx01/0000:17:00.0\""_qs;

QString reasons(const ChangePlan &plan)
{
    QStringList all;
    for (const auto *stages : {&plan.stages, &plan.backout})
        for (const PlanStage &stage : *stages)
            for (const PlanStep &step : stage.steps)
                for (const std::string &reason : step.reasons)
                    all.append(QString::fromStdString(reason));
    return all.join(u'\n');
}

} // namespace

/// What a plan leaves alone: whatever the designs do not say, and whatever is so already.
class TestPlanMinimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A fact that the design to be does not enter stays as it is.
    void whatIsNotEnteredStays_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto host = [](const QString &line) { return oneGpu(kOn, kMixed, u"        %1\n"_qs.arg(line)); };
        const QString plain = oneGpu(kOn);
        QTest::newRow("graphics type") << plain << QString(plain).remove(u"        graphics: shared-direct\n"_qs);
        QTest::newRow("ESXi version") << plain << QString(plain).remove(u"        esxi: 8.0.3\n"_qs);
        QTest::newRow("package") << plain << QString(plain).remove(u"        manager_package: nvd-aie\n"_qs);
        QTest::newRow("component") << host(u"manager_vib: some.zip"_qs) << plain;
        QTest::newRow("BIOS") << host(u"bios: {vtd: true, above_4g: true}"_qs) << plain;
        QTest::newRow("boot device") << host(u"boot: disk"_qs) << plain;
        QTest::newRow("scheduler") << host(u"scheduler: equal-share"_qs) << plain;
        QTest::newRow("NVSwitch") << host(u"nvswitch: true"_qs) << plain;
        QTest::newRow("licence system") << host(u"license_system: nls"_qs) << plain;
        QTest::newRow("ECC") << oneGpu(kOn, kMixed, {}, u", ecc: true"_qs) << plain;
        QTest::newRow("display") << oneGpu(kOn, kMixed, {}, u", display_enabled: false, primary_display: false"_qs)
                                 << plain;
        QTest::newRow("module") << oneGpu(kOn, kMixed, {}, u", module_id: 3"_qs) << plain;
        QTest::newRow("DRS") << QString(plain).replace(u"    hosts:"_qs, u"    drs: manual\n    hosts:"_qs) << plain;
        QTest::newRow("firmware") << plain << QString(plain).remove(u"    firmware: efi\n"_qs);
        QTest::newRow("memory") << plain << QString(plain).remove(u"    memory: 64 GB\n"_qs);
        QTest::newRow("MMIO space") << plain << QString(plain).remove(u"    mmio: 256 GB\n"_qs);
        QTest::newRow("guest") << plain << QString(plain).remove(u"os: ubuntu-22.04, "_qs);
        QTest::newRow("guest driver's release") << plain << QString(plain).remove(u", release: 19.5"_qs);
        QTest::newRow("placement ID") << oneGpu(kOn + u", at: 20"_qs) << plain;
        QTest::newRow("GPU") << oneGpu(kOn + u", at: 20"_qs) << oneGpu({});
    }
    void whatIsNotEnteredStays()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QVERIFY(read(before) != read(after));
        const ChangePlan same = plan(before, after);
        QCOMPARE(shown(same), QString());
        QVERIFY(same.downtime.empty());
        QVERIFY(sameEstate(same.before, same.after));
        QVERIFY2(notes(same).contains(u"stays as it is"), qPrintable(notes(same)));
    }

    /// What describes the hardware or the guest changes nothing when it is entered for the first time.
    void whatIsOnlyLearntChangesNothing_data()
    {
        QTest::addColumn<QString>("after");
        QTest::newRow("module") << oneGpu(kOn, kMixed, {}, u", module_id: 3"_qs);
        QTest::newRow("NVSwitch") << oneGpu(kOn, kMixed, u"        nvswitch: true\n"_qs);
        QTest::newRow("component") << oneGpu(kOn, kMixed, u"        manager_vib: some.zip\n"_qs);
        QTest::newRow("model in capitals") << oneGpu(kOn).replace(kA100, u"A100-PCIe-40GB"_qs);
        QTest::newRow("the place that it has") << oneGpu(kOn + u", at: 0"_qs);
    }
    void whatIsOnlyLearntChangesNothing()
    {
        QFETCH(const QString, after);
        QCOMPARE(shown(plan(oneGpu(kOn), after)), QString());
    }
    void aGuestLearntChangesNothing()
    {
        QCOMPARE(shown(plan(oneGpu(kOn).remove(u"os: ubuntu-22.04, "_qs), oneGpu(kOn))), QString());
    }

    /// The only GPU that ESXi can have chosen needs no power-on to be reached; one of two may.
    void aGpuThatIsOnlyDrawnNowChangesNothing()
    {
        QCOMPARE(shown(plan(oneGpu({}), oneGpu(kOn))), QString());
        const auto two = [](const QString &placed) {
            return designText(hostText(u"esx01"_qs, {gpuText(u"17"_qs, kA100), gpuText(u"65"_qs, kA100)}),
                              vmText(u"vm1"_qs, u"profile: grid_a100-20c"_qs + placed) + u"    host: esx01\n"_qs);
        };
        QCOMPARE(shown(plan(two({}), two(kOn))), QString());
        const QString other = u", on: \"esx01/0000:65:00.0\""_qs;
        QCOMPARE(shown(plan(two({}), two(other))), u"power-off/vm1\npower-on/vm1"_qs);
    }

    void anotherPlaceNeedsAPowerCycle()
    {
        QCOMPARE(shown(plan(oneGpu(kOn), oneGpu(kOn + u", at: 20"_qs))), u"power-off/vm1\npower-on/vm1"_qs);
        QCOMPARE(shown(plan(oneGpu(kOn + u", at: 0"_qs), oneGpu(kOn + u", at: 20"_qs))),
                 u"power-off/vm1\npower-on/vm1"_qs);
    }

    /// Somebody else is to have the place, so the VM cannot stay there.
    void aPlaceThatIsGivenAwayIsLeft()
    {
        const auto two = [](const QString &one, const QString &other) {
            return designText(hostText(u"esx01"_qs, {gpuText(u"17"_qs, kA100, kMixed)}),
                              vmText(u"vm1"_qs, u"profile: grid_a100-20c"_qs + kOn + one)
                                  + vmText(u"vm2"_qs, u"profile: grid_a100-20c"_qs + kOn + other));
        };
        const ChangePlan moved = plan(two(u", at: 0"_qs, u", at: 20"_qs), two({}, u", at: 0"_qs));
        QCOMPARE(moved.downtime.size(), std::size_t(2));
        QVERIFY(plan(two(u", at: 0"_qs, u", at: 20"_qs), two({}, u", at: 20"_qs)).isEmpty());
    }

    /// It is off for its memory anyway; then ESXi may choose its place again.
    void aPlaceIsOpenForAVmThatIsOffAnyway()
    {
        const ChangePlan bigger =
            plan(oneGpu(kOn + u", at: 20"_qs), oneGpu(kOn).replace(u"memory: 64 GB"_qs, u"memory: 96 GB"_qs));
        QCOMPARE(shown(bigger), u"power-off/vm1\nconfigure-vm/vm1\npower-on/vm1"_qs);
        QVERIFY(!bigger.after.vms[0].devices[0].at);
    }

    /// Device groups are told apart by their members, not by the word for them.
    void aGroupOfAnotherNameIsTheSame()
    {
        const auto design = [](const QString &group) {
            QString vm = vmText(u"vm1"_qs, u"profile: grid_a100-40c, on: \"esx01/0000:17:00.0\", group: "_qs + group);
            vm += u"      - {profile: grid_a100-40c, on: \"esx01/0000:65:00.0\", group: %1}\n"_qs.arg(group);
            return designText(hostText(u"esx01"_qs,
                                       {gpuText(u"17"_qs, kA100, u"use: vgpu, nvlink: a"_qs),
                                        gpuText(u"65"_qs, kA100, u"use: vgpu, nvlink: a"_qs)}),
                              vm);
        };
        QCOMPARE(shown(plan(design(u"pair"_qs), design(u"both"_qs))), QString());
    }

    /// Nobody knows how it is today, so one looks, and notes it for the way back.
    void whatIsNotEnteredTodayIsLookedAt()
    {
        const ChangePlan set = plan(oneGpu(kOn), oneGpu(kOn, kMixed, {}, u", ecc: true"_qs));
        QVERIFY(keys(set.stages).contains(u"set-gpu/esx01/17"_qs));
        QVERIFY2(reasons(set).contains(u"Not entered for today"), qPrintable(reasons(set)));
        bool isTold = false;
        for (const PlanStage &stage : set.backout)
            for (const PlanStep &step : stage.steps)
                isTold = isTold || describe(step).contains(u"ecc as it was before"_qs);
        QVERIFY(isTold);
        QVERIFY(!reasons(plan(oneGpu(kOn, kMixed, {}, u", ecc: false"_qs), oneGpu(kOn, kMixed, {}, u", ecc: true"_qs)))
                     .contains(u"Not entered for today"));
    }

    /// Checks and tests look at what stays, which is no change.
    void whatIsOnlyLookedAtIsNoChange()
    {
        const ChangePlan set = plan(oneGpu(kOn), oneGpu(kOn, kMixed, {}, u", ecc: true"_qs));
        int looks = 0;
        for (const PlanStage &stage : set.stages)
            for (const auto *steps : {&stage.steps, &stage.tests})
                for (const PlanStep &step : *steps)
                    if (step.kind == StepKind::Check || step.kind == StepKind::Test) {
                        ++looks;
                        QVERIFY(!step.values.empty());
                        QCOMPARE(valueTexts(step), QStringList());
                    }
        QVERIFY(looks >= 2);
    }

    void aManagerThatGoesTakesItsPackageAlong()
    {
        const QString with = designText(hostText(u"esx01"_qs, {}), u"  - {name: vm1}\n"_qs);
        const QString without =
            QString(with).remove(u"        vgpu_manager: 19.5\n        manager_package: nvd-aie\n"_qs);
        const ChangePlan gone = plan(with, without);
        QVERIFY(keys(gone.stages).contains(u"set-vgpu-manager/esx01"_qs));
        QVERIFY(!gone.after.clusters[0].hosts[0].managerPackage);
    }
};

REGISTER_TEST(TestPlanMinimal, "tst_plan_minimal");
#include "tst_plan_minimal.moc"
