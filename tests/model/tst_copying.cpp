// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/copying.h"

#include "model/formats/design_reader.h"
#include "model/formats/design_writer.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"

#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::Workbench;

/// Copying hosts and VMs as text, and adding them again, here or in another design.
class TestCopying : public QObject {
    Q_OBJECT

    static NewId numbersOf(Workbench &bench)
    {
        return [&bench] { return bench.document().newId(); };
    }

    static const Vm &vmNamed(const Workbench &bench, const std::string &name)
    {
        const auto &vms = bench.design().vms;
        return *std::ranges::find(vms, name, &Vm::name);
    }

private Q_SLOTS:
    void aVmAloneWaitsInItsCopy()
    {
        Workbench bench;
        bench.gpu(u"a100-pcie-40gb vgpu"_qs);
        const VmId vm = bench.vm("infer-01", u"vgpu grid_a100-10c on A@10"_qs);
        const Design copied = fragmentOf(bench.facts(), std::vector<EntityRef>{vm});
        QVERIFY(copied.clusters.empty());
        QCOMPARE(copied.vms.size(), std::size_t(1));
        QVERIFY(!copied.vms.front().devices.front().gpu);
        QVERIFY(!copied.vms.front().devices.front().at);
        QCOMPARE(QString::fromStdString(copied.vms.front().devices.front().profile), u"grid_a100-10c"_qs);
    }

    /// Numbers go on behind the original's, and none that is there is given again.
    void manyCopiesFillTheGaps()
    {
        Workbench bench;
        std::vector<VmId> originals;
        for (const char *name : {"vm-01", "vm-02", "vm-04", "vm-08", "other"})
            originals.push_back(bench.vm(name, u""_qs));
        const std::vector<VmId> asked{originals[0], originals[2], originals[0],
                                      originals[1], originals[4], originals[4]};
        QCOMPARE(bench.run(duplicateVms(bench.facts(), numbersOf(bench), asked)), QString());
        std::vector<std::string> names;
        for (const Vm &vm : bench.design().vms)
            names.push_back(vm.name);
        QCOMPARE(names,
                 (std::vector<std::string>{"vm-01", "vm-02", "vm-04", "vm-08", "other", "vm-03", "vm-05", "vm-06",
                                           "vm-07", "other-2", "other-3"}));
        // Everything again: the first free number is asked for only once, however many are taken.
        QCOMPARE(bench.run(duplicateVms(bench.facts(), numbersOf(bench), asked)), QString());
        QCOMPARE(QString::fromStdString(bench.design().vms[11].name), u"vm-09"_qs);
        QCOMPARE(QString::fromStdString(bench.design().vms.back().name), u"other-5"_qs);
    }

    void aHostTakesAlongTheVmsThatAreCopiedWithIt()
    {
        Workbench bench;
        const HostId host =
            bench.facts().find("esx01").has_value() ? HostId{bench.facts().find("esx01")->id} : HostId{};
        bench.gpu(u"a100-pcie-40gb vgpu"_qs);
        const VmId vm = bench.vm("infer-01", u"vgpu grid_a100-10c on A@10"_qs);
        bench.vm("infer-02", u"vgpu grid_a100-10c on A@20"_qs);
        const Design copied = fragmentOf(bench.facts(), std::vector<EntityRef>{host, vm});
        QCOMPARE(bench.run(addFragment(bench.facts(), numbersOf(bench), copied, {})), QString());
        // esx01 and infer-01 are there already, and infer-02 too: the copies count up.
        const Vm &copy = vmNamed(bench, "infer-03");
        QVERIFY(copy.devices.front().gpu);
        QCOMPARE(QString::fromStdString(bench.facts().path(*copy.devices.front().gpu)), u"esx02/0000:10:00.0"_qs);
        QCOMPARE(copy.devices.front().at.value_or(-1), 10);
        QCOMPARE(bench.design().clusters.size(), std::size_t(1));
        QCOMPARE(bench.design().vms.size(), std::size_t(3));
    }

    void textOfACopyGoesIntoAnotherDesign()
    {
        Workbench from;
        from.gpu(u"a100-pcie-40gb passthrough"_qs);
        const VmId vm = from.vm("train-01", u"passthrough on A"_qs);
        const std::vector<EntityRef> all{*from.facts().find("esx01"), vm};
        const std::string text = writeDesign(fragmentOf(from.facts(), all));
        const auto read = readDesign(text, u"mail"_qs);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));

        Document empty;
        const Facts facts(sliceboard::testing::shippedCatalog(), empty.design(), empty.index());
        Edits edits = addFragment(facts, [&] { return empty.newId(); }, *read, {});
        QVERIFY(edits);
        run(empty, u"paste"_qs, std::move(*edits));
        QCOMPARE(QString::fromStdString(writeDesign(empty.design())), QString::fromStdString(text));
    }

    void hostsGoIntoTheClusterThatIsMeant()
    {
        Workbench bench;
        const EntityRef host = *bench.facts().find("esx01");
        const Design copied = fragmentOf(bench.facts(), std::vector<EntityRef>{host});
        const ClusterId other = bench.cluster("ml-b");
        QCOMPARE(bench.run(addFragment(bench.facts(), numbersOf(bench), copied, other)), QString());
        QCOMPARE(bench.design().clusters[0].hosts.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(bench.design().clusters[1].hosts.at(0).name), u"esx02"_qs);
    }

    void newcomersBearFreeNamesAndWait()
    {
        Workbench bench;
        bench.gpu(u"a100-pcie-40gb vgpu"_qs);
        const VmId vm = bench.vm("infer-01", u"vgpu grid_a100-10c on A"_qs);
        const Vm original = *bench.facts().vm(vm);
        const std::vector<Vm> fresh = newcomers(bench.facts(), numbersOf(bench), {original, original});
        QCOMPARE(QString::fromStdString(fresh.at(0).name), u"infer-02"_qs);
        QCOMPARE(QString::fromStdString(fresh.at(1).name), u"infer-03"_qs);
        QVERIFY(fresh[0].id != fresh[1].id);
        QVERIFY(!fresh[0].devices.front().gpu);
        QCOMPARE(bench.run(addNewcomers(bench.facts(), fresh)), QString());
    }
};

REGISTER_TEST(TestCopying, "tst_copying");
#include "tst_copying.moc"
