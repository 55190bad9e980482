// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/host_spread.h"

#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"

#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::Workbench;

/// VMs that are dropped on a host fill its GPUs, in order and without breaking a rule.
class TestHostSpread : public QObject {
    Q_OBJECT

    /// A host and VMs with everything that the rules ask for, so that only places decide.
    static void complete(Workbench &bench, AssignmentPolicy policy)
    {
        Document &document = bench.document();
        std::vector<Edit> edits;
        HostFacts host = document.design().clusters[0].hosts[0];
        host.esxi = EsxiVersion::parse("8.0.3");
        host.vgpuManager = {DriverKind::VgpuManager, "19.5"};
        host.managerPackage = ManagerPackage::NvdAie;
        host.graphics = HostGraphics::SharedDirect;
        host.assignmentPolicy = policy;
        edits.push_back(Replace{{NodeKind::Host, 0, -1, 0}, host});
        for (int row = 0; row < int(document.design().vms.size()); ++row) {
            Vm vm = document.design().vms[std::size_t(row)];
            vm.guestOs = "ubuntu-22.04";
            vm.guestDriver = {DriverKind::Vgpu, "19.5"};
            vm.firmware = Firmware::Efi;
            vm.memory = Mebibytes::fromGib(64);
            vm.reserveAll = true;
            vm.mmio = Mebibytes::fromGib(128);
            edits.push_back(Replace{{NodeKind::Vm, row}, vm});
        }
        run(document, u"complete"_qs, std::move(edits));
    }

    static QString shown(const Workbench &bench, const HostSpread &spread)
    {
        QStringList seats;
        for (const HostSpread::Seat &seat : spread.seats)
            seats.append(QString::fromStdString(bench.facts().vm(seat.vm)->name + ">"
                                                + bench.facts().gpu(seat.target.gpu)->address));
        return seats.join(u' ');
    }

private Q_SLOTS:
    void fillsByTheHostsPolicy_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<QString>("expected");
        // Best performance spreads, consolidation fills a GPU before it takes the next.
        QTest::newRow("performance") << int(AssignmentPolicy::Performance)
                                     << u"v1>0000:10:00.0 v2>0000:11:00.0 v3>0000:10:00.0"_qs;
        QTest::newRow("consolidation") << int(AssignmentPolicy::Consolidation)
                                       << u"v1>0000:10:00.0 v2>0000:10:00.0 v3>0000:11:00.0"_qs;
    }

    void fillsByTheHostsPolicy()
    {
        QFETCH(const int, policy);
        Workbench bench;
        bench.gpu(u"a100-pcie-40gb vgpu"_qs);
        bench.gpu(u"a100-pcie-40gb vgpu"_qs);
        std::vector<VmId> vms;
        for (const char *name : {"v1", "v2", "v3", "v4", "v5"})
            vms.push_back(bench.vm(name, u"vgpu grid_a100-20c"_qs));
        complete(bench, AssignmentPolicy(policy));
        Checker checker(bench.document(), sliceboard::testing::shippedCatalog());
        const Design before = bench.design();
        const HostSpread spread =
            spreadOnHost(bench.document(), checker, {bench.facts().find("esx01")->id}, vms, {}, {});
        QVERIFY(bench.design() == before);
        QFETCH(const QString, expected);
        QVERIFY2(shown(bench, spread).startsWith(expected), qPrintable(shown(bench, spread)));
        // Two GPUs of 40 GB take four vGPUs of 20 GB; the fifth VM waits.
        QCOMPARE(spread.seats.size(), std::size_t(4));
        QVERIFY(spread.left == std::vector<VmId>{vms.back()});
        QCOMPARE(bench.run(spread.edits), QString());
        QCOMPARE(checker.counts().errors, 0);
    }

    void leavesOutWhatWouldBreakARule()
    {
        Workbench bench;
        bench.gpu(u"a100-pcie-40gb vgpu"_qs); // a 10C is there: same size takes no 20C
        bench.vm("there", u"vgpu grid_a100-10c on A"_qs);
        const VmId vm = bench.vm("v1", u"vgpu grid_a100-20c"_qs);
        complete(bench, AssignmentPolicy::Performance);
        Checker checker(bench.document(), sliceboard::testing::shippedCatalog());
        const HostSpread spread =
            spreadOnHost(bench.document(), checker, {bench.facts().find("esx01")->id}, std::array{vm}, {}, {});
        QVERIFY(spread.seats.empty());
        QVERIFY(spread.left == std::vector<VmId>{vm});
        // What refuses it is told with the rule and its numbers.
        QVERIFY2(spread.why.startsWith(u"Error · Rule: “In same-size mode all vGPUs of a GPU have one size”: "),
                 qPrintable(spread.why));
        QVERIFY2(spread.why.contains(u"20"), qPrintable(spread.why));
    }

    void takesAWarningWhereThereIsNothingBetter_data()
    {
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QString>("expected");
        // The first GPU has a 10C: another size there is what the design lets its rule say. The second takes two.
        const QString clean = u"v1>0000:11:00.0 v2>0000:11:00.0"_qs;
        QTest::newRow("warning") << Severity::Warning << clean + u" v3>0000:10:00.0"_qs;
        QTest::newRow("doubt") << Severity::Unknown << clean + u" v3>0000:10:00.0"_qs;
        QTest::newRow("error") << Severity::Error << clean;
    }

    void takesAWarningWhereThereIsNothingBetter()
    {
        QFETCH(const Severity, severity);
        Workbench bench;
        bench.gpu(u"a100-pcie-40gb vgpu"_qs);
        bench.gpu(u"a100-pcie-40gb vgpu"_qs);
        bench.vm("there", u"vgpu grid_a100-10c on A"_qs);
        std::vector<VmId> vms;
        for (const char *name : {"v1", "v2", "v3"})
            vms.push_back(bench.vm(name, u"vgpu grid_a100-20c"_qs));
        complete(bench, AssignmentPolicy::Consolidation); // which would take the first GPU first
        DesignFacts facts = bench.design();
        facts.severities["equal-size-mode-mixed-sizes"] = severity;
        run(bench.document(), u"severity"_qs, {Replace{{NodeKind::Design}, facts}});
        Checker checker(bench.document(), sliceboard::testing::shippedCatalog());
        const HostSpread spread =
            spreadOnHost(bench.document(), checker, {bench.facts().find("esx01")->id}, vms, {}, {});
        QTEST(shown(bench, spread), "expected");
        QCOMPARE(spread.left.size(), vms.size() - spread.seats.size());
    }

    void placedVmsMoveAndThoseThatAreThereStay()
    {
        Workbench bench;
        bench.gpu(u"a100-pcie-40gb vgpu"_qs);
        bench.gpu(u"a100-pcie-40gb vgpu"_qs);
        bench.host("esx02", {bench.facts().find("ml-a")->id});
        bench.gpu(u"a100-pcie-40gb vgpu"_qs);
        const std::vector<VmId> vms{bench.vm("v1", u"vgpu grid_a100-20c on C@0"_qs),
                                    bench.vm("v2", u"vgpu grid_a100-20c on B@20"_qs),
                                    bench.vm("v3", u"vgpu grid_a100-20c on C@20"_qs)};
        complete(bench, AssignmentPolicy::Consolidation);
        Checker checker(bench.document(), sliceboard::testing::shippedCatalog());
        const HostSpread spread =
            spreadOnHost(bench.document(), checker, {bench.facts().find("esx01")->id}, vms, {}, {});
        QVERIFY(spread.left.empty());
        QCOMPARE(bench.run(spread.edits), QString());
        QCOMPARE(bench.shown(vms[0]), u"vgpu grid_a100-20c on B@0"_qs);
        QCOMPARE(bench.shown(vms[1]), u"vgpu grid_a100-20c on B@20"_qs);
        QCOMPARE(bench.shown(vms[2]), u"vgpu grid_a100-20c on A@0"_qs);
        QVERIFY(spreadOnHost(bench.document(), checker, {bench.facts().find("esx01")->id}, vms, {}, {}).edits.empty());
    }

    void oneOfSeveralDevicesMovesAlone()
    {
        Workbench bench;
        bench.gpu(u"a100-pcie-40gb vgpu"_qs);
        bench.host("esx02", {bench.facts().find("ml-a")->id});
        bench.gpu(u"a100-pcie-40gb vgpu"_qs);
        const VmId vm = bench.vm("v1", u"vgpu grid_a100-40c on A; vgpu grid_a100-20c"_qs);
        Checker checker(bench.document(), sliceboard::testing::shippedCatalog());
        const HostSpread spread = spreadOnHost(bench.document(), checker, {bench.facts().find("esx02")->id},
                                               std::array{HostGuest{vm, 0}}, {}, {});
        for (const HostSpread::Seat &seat : spread.seats)
            QVERIFY(seat.target.gpu == bench.gpuNamed(u'B'));
        QVERIFY2(spread.left.empty(), qPrintable(spread.why));
        QCOMPARE(bench.run(spread.edits), QString());
        QCOMPARE(bench.shown(vm), u"vgpu grid_a100-40c on B@0; vgpu grid_a100-20c"_qs);
    }
};

REGISTER_TEST(TestHostSpread, "tst_host_spread");
#include "tst_host_spread.moc"
