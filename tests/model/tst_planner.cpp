// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/planner.h"

#include "model/plan/estate.h"
#include "model/plan/plan_texts.h"
#include "tests/support/test_registry.h"
#include "tests/support/written_plans.h"

#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// Plans of changes as people know them.
class TestPlanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalDesignsNeedNothing()
    {
        const ChangePlan same = plan(sample("example-a"), sample("example-a"));
        QVERIFY(same.isEmpty());
        QVERIFY(same.backout.empty() && same.checks.empty() && same.downtime.empty() && same.notes.empty());
    }

    void textsAndSlotsAreNotedOnly()
    {
        Design after = sample("example-a");
        after.customer = "Somebody";
        const ChangePlan same = plan(sample("example-a"), after);
        QVERIFY(same.isEmpty());
        QCOMPARE(same.notes.size(), std::size_t(1));
        QVERIFY(notes(same).contains(u"not part of the estate"));
    }

    /// The vGPU VM gets a host of its own; the old one loses a GPU and the vGPU Manager. Both VMs have to be off then.
    void exampleGoesToTwoHosts()
    {
        const ChangePlan split = plan(sample("example-a"), sample("example-b"));
        const QStringList all = keys(split.stages);
        for (const char *key :
             {"add-host/esxi-2", "power-off/vm-1", "power-off/vm-2", "move-vm/vm-2", "set-vgpu-manager/esxi-1",
              "change-hardware/esxi-1/65", "power-on/vm-1", "power-on/vm-2"})
            QVERIFY2(all.contains(QLatin1String(key)), key);
        QVERIFY(all.indexOf(u"set-vgpu-manager/esxi-2"_qs) < all.indexOf(u"power-off/vm-2"_qs)); // prepared first
        QVERIFY(all.indexOf(u"power-off/vm-1"_qs) < all.indexOf(u"change-hardware/esxi-1/65"_qs));
        QVERIFY(!all.contains(u"remove-devices/vm-2"_qs)); // the same vGPU there
        QCOMPARE(split.downtime.size(), std::size_t(2));
        QCOMPARE(split.before.clusters[0].hosts.size(), std::size_t(1));
    }

    void passthroughBecomesVgpu()
    {
        const QString before =
            designText(hostText(u"esx01"_qs, {gpuText(u"17"_qs, u"a100-pcie-40gb"_qs, u"use: passthrough"_qs)}),
                       vmText(u"vm1"_qs, u"passthrough: \"esx01/0000:17:00.0\""_qs, u"data-center"_qs));
        const QString after = designText(hostText(u"esx01"_qs, {gpuText(u"17"_qs, u"a100-pcie-40gb"_qs)}),
                                         vmText(u"vm1"_qs, u"profile: grid_a100-20c, on: \"esx01/0000:17:00.0\""_qs));
        QCOMPARE(shown(plan(before, after)),
                 u"power-off/vm1\nremove-devices/vm1\nenter-maintenance/esx01\n"
                 u"set-passthrough/esx01/17\nreboot-host/esx01\nleave-maintenance/esx01\n"
                 u"add-devices/vm1\nset-guest-driver/vm1\npower-on/vm1"_qs);
        QCOMPARE(shown(plan(after, before)), shown(plan(before, after)));
    }

    /// Only VMs of the GPU are off; the host goes on, and so does the VM on its other GPU.
    void sameSizeBecomesMixedSize()
    {
        const auto design = [](const QString &mode) {
            return designText(hostText(u"esx01"_qs,
                                       {gpuText(u"17"_qs, u"a100-pcie-40gb"_qs, u"use: vgpu, vgpu_mode: "_qs + mode),
                                        gpuText(u"65"_qs, u"a100-pcie-40gb"_qs)}),
                              vmText(u"vm1"_qs, u"profile: grid_a100-20c, on: \"esx01/0000:17:00.0\""_qs)
                                  + vmText(u"other"_qs, u"profile: grid_a100-20c, on: \"esx01/0000:65:00.0\""_qs));
        };
        const ChangePlan mixed = plan(design(u"same-size"_qs), design(u"mixed-size"_qs));
        QCOMPARE(shown(mixed), u"power-off/vm1\nset-vgpu-mode/esx01/17\npower-on/vm1"_qs);
        QVERIFY2(notes(mixed).contains(u"Assumption"), qPrintable(notes(mixed)));
    }

    void migNeedsARebootOnAmpereOnly_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("slice");
        QTest::addColumn<QString>("expected");
        QTest::newRow("A100") << u"a100-pcie-40gb"_qs << u"grid_a100-20c"_qs << u"grid_a100-3-20c"_qs
                              << u"power-off/vm1\nremove-devices/vm1\nenter-maintenance/esx01\nset-mig/esx01/17\n"
                                 u"reboot-host/esx01\nleave-maintenance/esx01\nadd-devices/vm1\npower-on/vm1"_qs;
        QTest::newRow("H100")
            << u"h100-pcie-80gb"_qs << u"nvidia_h100-40c"_qs << u"nvidia_h100-3-40c"_qs
            << u"power-off/vm1\nremove-devices/vm1\nset-mig/esx01/17\nadd-devices/vm1\npower-on/vm1"_qs;
    }
    void migNeedsARebootOnAmpereOnly()
    {
        QFETCH(const QString, model);
        QFETCH(const QString, whole);
        QFETCH(const QString, slice);
        QFETCH(const QString, expected);
        const auto design = [&](const QString &mode, const QString &profile) {
            return designText(hostText(u"esx01"_qs, {gpuText(u"17"_qs, model, u"use: vgpu, vgpu_mode: "_qs + mode)}),
                              vmText(u"vm1"_qs, u"profile: %1, on: \"esx01/0000:17:00.0\""_qs.arg(profile)));
        };
        QCOMPARE(shown(plan(design(u"same-size"_qs, whole), design(u"mig"_qs, slice))), expected);
    }

    /// From passthrough nvidia-smi sees the GPU only after a reboot, so there are two of them on Ampere.
    void migAfterPassthroughWaitsForTheReboot()
    {
        const auto design = [](const QString &use) {
            return designText(hostText(u"esx01"_qs, {gpuText(u"17"_qs, u"a100-pcie-40gb"_qs, use)}),
                              vmText(u"vm1"_qs, u"profile: grid_a100-20c"_qs));
        };
        QCOMPARE(shown(plan(design(u"use: passthrough"_qs), design(u"use: vgpu, vgpu_mode: mig"_qs))),
                 u"enter-maintenance/esx01\nset-passthrough/esx01/17\nreboot-host/esx01\nset-mig/esx01/17\n"
                 u"reboot-host/esx01#2\nleave-maintenance/esx01"_qs);
    }

    void twoVmsSwapGpus_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<bool>("hasRoom");
        QTest::newRow("no room") << u"grid_a100-40c"_qs << false;
        QTest::newRow("a free slot") << u"grid_a100-20c"_qs << true;
    }
    void twoVmsSwapGpus()
    {
        QFETCH(const QString, profile);
        QFETCH(const bool, hasRoom);
        const auto design = [&](const QString &one, const QString &two) {
            const auto at = [&](const QString &bus) {
                return u"profile: %1, on: \"esx01/0000:%2:00.0\""_qs.arg(profile, bus);
            };
            return designText(hostText(u"esx01"_qs,
                                       {gpuText(u"17"_qs, u"a100-pcie-40gb"_qs),
                                        gpuText(u"65"_qs, u"a100-pcie-40gb"_qs)}),
                              vmText(u"vm1"_qs, at(one)) + vmText(u"vm2"_qs, at(two)));
        };
        const ChangePlan swap = plan(design(u"17"_qs, u"65"_qs), design(u"65"_qs, u"17"_qs));
        // vm2 goes to the first GPU, which ESXi takes first of two that are equally empty.
        QCOMPARE(shown(swap), u"power-off/vm1\npower-off/vm2\npower-on/vm2\npower-on/vm1"_qs);
        QVERIFY2(notes(swap).contains(u"take each other's places: vm1, vm2"), qPrintable(notes(swap)));
        QCOMPARE(notes(swap).contains(u"No place is free"), !hasRoom);
        // One after the other, ESXi would put the first one back to the GPU that it left.
        QCOMPARE(notes(swap).contains(u"all of them are off together"), hasRoom);
    }

    /// Between hosts the free place serves: one VM after the other, so that only one is off at a time.
    void twoVmsSwapHosts_data() { twoVmsSwapGpus_data(); }
    void twoVmsSwapHosts()
    {
        QFETCH(const QString, profile);
        QFETCH(const bool, hasRoom);
        const auto design = [&](const QString &one, const QString &two) {
            const auto at = [&](const QString &host) {
                return u"profile: %1, on: \"%2/0000:17:00.0\""_qs.arg(profile, host);
            };
            const QString gpu = gpuText(u"17"_qs, u"a100-pcie-40gb"_qs);
            return designText(hostText(u"esx01"_qs, {gpu}) + hostText(u"esx02"_qs, {gpu}),
                              vmText(u"vm1"_qs, at(one)) + vmText(u"vm2"_qs, at(two)));
        };
        const ChangePlan swap = plan(design(u"esx01"_qs, u"esx02"_qs), design(u"esx02"_qs, u"esx01"_qs));
        QCOMPARE(shown(swap),
                 hasRoom ? u"power-off/vm1\nmove-vm/vm1\npower-on/vm1\n"
                           u"power-off/vm2\nmove-vm/vm2\npower-on/vm2"_qs
                         : u"power-off/vm1\nmove-vm/vm1\n"
                           u"power-off/vm2\nmove-vm/vm2\npower-on/vm1\npower-on/vm2"_qs);
        QVERIFY2(notes(swap).contains(u"take each other's places: vm1, vm2"), qPrintable(notes(swap)));
        QCOMPARE(notes(swap).contains(u"only one of them is off at a time"), hasRoom);
        QCOMPARE(notes(swap).contains(u"No place is free"), !hasRoom);
    }

    void graphicsTypeChangesWhileAllAreOff()
    {
        const auto design = [](const QString &graphics) {
            QString vms;
            for (const char *name : {"vm1", "vm2", "vm3"})
                vms += u"  - name: %1\n    host: esx01\n"_qs.arg(QLatin1String(name));
            return designText(
                u"      - {name: esx01, esxi: 8.0.3, graphics: %1}\n      - {name: esx02, esxi: 8.0.3}\n"_qs.arg(
                    graphics),
                vms);
        };
        const ChangePlan direct = plan(design(u"shared"_qs), design(u"shared-direct"_qs));
        QCOMPARE(shown(direct),
                 u"power-off/vm1\npower-off/vm2\npower-off/vm3\nenter-maintenance/esx01\nset-graphics/esx01\n"
                 u"restart-graphics/esx01\nleave-maintenance/esx01\npower-on/vm1\npower-on/vm2\npower-on/vm3"_qs);
        QCOMPARE(direct.downtime.size(), std::size_t(3));
        // Counted with the check that comes first.
        QCOMPARE(direct.downtime[0].firstStep, 2);
        QCOMPARE(direct.downtime[0].lastStep, 9);
        QVERIFY(direct.stages[0].hosts == std::vector<std::string>{"esx01"});
    }

    void managerAndGuestsAreUpgradedInOneWindow()
    {
        const auto design = [](const QString &release) {
            return designText(
                hostText(u"esx01"_qs, {gpuText(u"17"_qs, u"a100-pcie-40gb"_qs)}).replace(u"19.5"_qs, release),
                vmText(u"vm1"_qs, u"profile: grid_a100-20c, on: \"esx01/0000:17:00.0\""_qs,
                       u"vgpu, release: "_qs + release)
                    + vmText(u"vm2"_qs, u"profile: grid_a100-20c, on: \"esx01/0000:17:00.0\""_qs));
        };
        QCOMPARE(shown(plan(design(u"18.4"_qs), design(u"19.5"_qs))),
                 u"power-off/vm1\npower-off/vm2\nenter-maintenance/esx01\nset-vgpu-manager/esx01\nreboot-host/esx01\n"
                 u"leave-maintenance/esx01\nset-guest-driver/vm1\npower-on/vm1\npower-on/vm2"_qs);
    }

    void onlyTheVmThatChangesIsTouched()
    {
        const auto design = [](const QString &profile) {
            return designText(hostText(u"esx01"_qs,
                                       {gpuText(u"17"_qs, u"a100-pcie-40gb"_qs),
                                        gpuText(u"65"_qs, u"a100-pcie-40gb"_qs)}),
                              vmText(u"vm1"_qs, u"profile: %1, on: \"esx01/0000:17:00.0\""_qs.arg(profile))
                                  + vmText(u"vm2"_qs, u"profile: grid_a100-20c, on: \"esx01/0000:65:00.0\""_qs));
        };
        const ChangePlan bigger = plan(design(u"grid_a100-20c"_qs), design(u"grid_a100-40c"_qs));
        QCOMPARE(shown(bigger), u"power-off/vm1\nremove-devices/vm1\nadd-devices/vm1\npower-on/vm1"_qs);
        QCOMPARE(keys(bigger.backout),
                 keys(bigger.stages).replaceInStrings(QRegularExpression(u"^"_qs), u"backout/"_qs));
    }

    void vmsThatAreOffGetNoPowerSteps()
    {
        const auto design = [](const QString &profile) {
            return designText(hostText(u"esx01"_qs, {gpuText(u"17"_qs, u"a100-pcie-40gb"_qs)}),
                              vmText(u"vm1"_qs, u"profile: %1, on: \"esx01/0000:17:00.0\""_qs.arg(profile))
                                  + u"    power: off\n"_qs);
        };
        const ChangePlan bigger = plan(design(u"grid_a100-20c"_qs), design(u"grid_a100-40c"_qs));
        QCOMPARE(shown(bigger), u"remove-devices/vm1\nadd-devices/vm1"_qs);
        QVERIFY(bigger.downtime.empty());
    }

    void aHostThatGoesGivesItsVmAway()
    {
        const QString gpu = gpuText(u"17"_qs, u"a100-pcie-40gb"_qs);
        const QString first = hostText(u"esx01"_qs, {gpu});
        const QString second = hostText(u"esx02"_qs, {gpu});
        const auto vm = [](const QString &host) {
            return vmText(u"vm1"_qs, u"profile: grid_a100-20c, on: \"%1/0000:17:00.0\""_qs.arg(host));
        };
        const ChangePlan gone = plan(designText(first + second, vm(u"esx02"_qs)), designText(first, vm(u"esx01"_qs)));
        QCOMPARE(shown(gone),
                 u"power-off/vm1\nmove-vm/vm1\nenter-maintenance/esx02\nremove-host/esx02\npower-on/vm1"_qs);
        QCOMPARE(QString::fromStdString(gone.backout.front().steps.front().key), u"backout/add-host/esx02"_qs);
    }

    void aVmMovesToAnotherCluster()
    {
        const QString gpu = gpuText(u"17"_qs, u"a100-pcie-40gb"_qs);
        const QString hosts =
            hostText(u"esx01"_qs, {gpu}) + u"  - name: ml-b\n    hosts:\n"_qs + hostText(u"esx02"_qs, {gpu});
        const auto vm = [](const QString &host) {
            return vmText(u"vm1"_qs, u"profile: grid_a100-20c, on: \"%1/0000:17:00.0\""_qs.arg(host));
        };
        const ChangePlan moved = plan(designText(hosts, vm(u"esx01"_qs)), designText(hosts, vm(u"esx02"_qs)));
        QCOMPARE(shown(moved), u"power-off/vm1\nmove-vm/vm1\npower-on/vm1"_qs);
        const PlanStep &step = moved.stages[0].steps[2];
        QCOMPARE(QString::fromStdString(step.host), u"esx02"_qs);
        QCOMPARE(QString::fromStdString(step.cluster), u"ml-b"_qs);
        QCOMPARE(describe(step), u"Move vm1 to host esx02, powered off."_qs);
    }

    /// What the design says of today is where the plan begins, though both designs are the same.
    void factsOfTodayAreTheStart()
    {
        const QString design = designText(
            u"      - name: esx01\n        esxi: 8.0.3\n        vgpu_manager: 19.5\n        manager_package: nvd-aie\n "
            u"       graphics: shared-direct\n"
            u"        current_graphics: shared\n        gpus:\n          - {address: \"0000:17:00.0\", model: a40, use: vgpu, current_use: passthrough}\n"_qs,
            vmText(u"vm1"_qs, u"profile: nvidia_a40-24q"_qs));
        QCOMPARE(shown(plan(design, design)),
                 u"enter-maintenance/esx01\nset-passthrough/esx01/17\nset-graphics/esx01\n"
                 u"reboot-host/esx01\nleave-maintenance/esx01"_qs);
    }

    void describesStepsInWholeSentences()
    {
        const ChangePlan split = plan(sample("example-a"), sample("example-b"));
        for (const auto *stages : {&split.stages, &split.backout})
            for (const PlanStage &stage : *stages)
                for (const auto *steps : {&stage.steps, &stage.tests})
                    for (const PlanStep &step : *steps) {
                        QVERIFY2(describe(step).endsWith(u'.'), qPrintable(describe(step)));
                        QVERIFY2(!describe(step).contains(u"%"), qPrintable(describe(step)));
                        QVERIFY(expectedResult(step).isEmpty() || expectedResult(step).endsWith(u'.'));
                        QCOMPARE(needsReboot(step), step.kind == StepKind::RebootHost);
                    }
        PlanStep off;
        off.kind = StepKind::PowerOff;
        off.vm = "train-01";
        QCOMPARE(describe(off), u"Power off train-01."_qs);
    }
};

REGISTER_TEST(TestPlanner, "tst_planner");
#include "tst_planner.moc"
