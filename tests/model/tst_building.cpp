// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/copying.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"

#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::Workbench;

class TestBuilding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsAClusterAtTheEnd();
    void refusesClusterNames_data();
    void refusesClusterNames();
    void addsHostsWithGpus();
    void refusesHosts_data();
    void refusesHosts();
    void givesGpusFreeAddresses_data();
    void givesGpusFreeAddresses();
    void refusesGpus_data();
    void refusesGpus();
    void fillsAHostAndNoMore();
    void addsVmsThatWait();
    void refusesVms_data();
    void refusesVms();
    void duplicatesVms();
    void findsFreeNumbers_data();
    void findsFreeNumbers();

private:
    static NewId numbersOf(Workbench &bench)
    {
        return [&bench] { return bench.document().newId(); };
    }
    static QStringList addresses(const Host &host);
    static std::string vmNames(const Design &design);
};

QStringList TestBuilding::addresses(const Host &host)
{
    QStringList all;
    for (const Gpu &gpu : host.gpus)
        all.append(QString::fromStdString(gpu.address));
    return all;
}

std::string TestBuilding::vmNames(const Design &design)
{
    std::string all;
    for (const Vm &vm : design.vms)
        all += (all.empty() ? "" : " ") + vm.name;
    return all;
}

void TestBuilding::addsAClusterAtTheEnd()
{
    Workbench bench;
    QCOMPARE(bench.run(addCluster(bench.facts(), numbersOf(bench), "  ml-b ")), QString());
    QCOMPARE(bench.design().clusters.size(), 2u);
    QCOMPARE(bench.design().clusters[1].name, std::string("ml-b"));
    QVERIFY(bench.facts().cluster(bench.design().clusters[1].id));
}

void TestBuilding::refusesClusterNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QString() << QStringLiteral("The name is empty; type at least one letter or digit.");
    QTest::newRow("blank") << QStringLiteral(" \t")
                           << QStringLiteral("The name is empty; type at least one letter or digit.");
    QTest::newRow("taken") << QStringLiteral("ml-a")
                           << QStringLiteral("There is already a cluster named ml-a; choose another name.");
}

void TestBuilding::refusesClusterNames()
{
    QFETCH(QString, name);
    Workbench bench;
    const Design before = bench.design();
    QTEST(bench.run(addCluster(bench.facts(), numbersOf(bench), name.toStdString())), "reason");
    QVERIFY(bench.design() == before);
}

void TestBuilding::addsHostsWithGpus()
{
    Workbench bench;
    NewHosts wanted;
    wanted.cluster = bench.design().clusters[0].id;
    wanted.count = 3;
    wanted.firstNumber = 9;
    wanted.esxi = EsxiVersion{8, 0, 3};
    wanted.vgpuManager = {DriverKind::VgpuManager, "17.4"};
    wanted.managerPackage = ManagerPackage::NvdAie;
    wanted.graphics = HostGraphics::SharedDirect;
    wanted.assignmentPolicy = AssignmentPolicy::Consolidation;
    wanted.gpuModel = "NVIDIA A100 PCIe 40GB";
    wanted.gpuCount = 2;
    wanted.gpuUse = GpuUse::Vgpu;
    wanted.vgpuMode = VgpuMode::MixedSize;
    QCOMPARE(bench.run(addHosts(bench.facts(), numbersOf(bench), wanted)), QString());

    const std::vector<Host> &hosts = bench.design().clusters[0].hosts;
    QCOMPARE(hosts.size(), 4u);
    const std::array<std::string, 4> names{"esx01", "esx09", "esx10", "esx11"};
    for (std::size_t i = 0; i < hosts.size(); ++i)
        QCOMPARE(hosts[i].name, names[i]);
    const Host &last = hosts.back();
    QVERIFY(last.esxi == wanted.esxi && last.vgpuManager == wanted.vgpuManager && last.graphics == wanted.graphics);
    QVERIFY(last.managerPackage == wanted.managerPackage && last.assignmentPolicy == wanted.assignmentPolicy);
    QCOMPARE(addresses(last), QStringList({QStringLiteral("0000:17:00.0"), QStringLiteral("0000:3b:00.0")}));
    QCOMPARE(last.gpus[1].model, std::string("a100-pcie-40gb"));
    QCOMPARE(bench.shown(last.gpus[1].id), QStringLiteral("vgpu mixed-size"));
}

void TestBuilding::refusesHosts_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("gpus");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("reason");
    const QString a100 = QStringLiteral("a100-pcie-40gb");
    QTest::newRow("no host") << 0 << 2 << 0 << a100
                             << QStringLiteral("0 hosts cannot be added at once; choose 1 to 1,000.");
    QTest::newRow("too many hosts") << 1001 << 2 << 0 << a100
                                    << QStringLiteral("1,001 hosts cannot be added at once; choose 1 to 1,000.");
    QTest::newRow("a taken name") << 3 << 0 << 0 << a100
                                  << QStringLiteral("There is already a host named esx01; choose another name.");
    QTest::newRow("too many GPUs") << 1 << 2 << 65 << a100
                                   << QStringLiteral("A host cannot get 65 GPUs; choose 0 to 64.");
    QTest::newRow("fewer than no GPUs") << 1 << 2 << -1 << a100
                                        << QStringLiteral("A host cannot get -1 GPUs; choose 0 to 64.");
    QTest::newRow("no model") << 1 << 2 << 1 << QString()
                              << QStringLiteral("No GPU model is chosen for the new hosts.");
    QTest::newRow("negative number") << 1 << -1 << 0 << a100
                                     << QStringLiteral(
                                            "-1 cannot be the first number; choose one from 0 to 9,999,999.");
}

void TestBuilding::refusesHosts()
{
    QFETCH(int, count);
    QFETCH(int, first);
    QFETCH(int, gpus);
    QFETCH(QString, model);
    Workbench bench;
    NewHosts wanted;
    wanted.cluster = bench.design().clusters[0].id;
    wanted.count = count;
    wanted.firstNumber = first;
    wanted.gpuCount = gpus;
    wanted.gpuModel = model.toStdString();
    const Design before = bench.design();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QTEST(bench.run(addHosts(bench.facts(), numbersOf(bench), wanted)), "reason");
    QVERIFY(bench.design() == before);
    wanted.cluster = {999};
    QVERIFY(!addHosts(bench.facts(), numbersOf(bench), wanted));
}

void TestBuilding::givesGpusFreeAddresses_data()
{
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("expected");
    const auto list = [](const char *buses) {
        QStringList all;
        for (const QString &bus : QString::fromLatin1(buses).split(u' ', Qt::SkipEmptyParts))
            all.append(QStringLiteral("0000:%1:00.0").arg(bus));
        return all;
    };
    const QString a100 = QStringLiteral("a100-pcie-40gb");
    const QString a16 = QStringLiteral("a16");
    QTest::newRow("the usual slots") << list("") << a100 << 5 << list("17 3b 65 98 ca");
    QTest::newRow("taken ones are left out") << list("17 65") << a100 << 2 << list("3b 98");
    QTest::newRow("taken in capitals") << list("3B 17") << a100 << 1 << list("65");
    QTest::newRow("past the usual slots") << list("17 3b 65 98 ca e3 4d b1") << a100 << 2 << list("01 02");
    QTest::newRow("a board of four GPUs") << list("") << a16 << 4 << list("17 18 19 1a");
    QTest::newRow("two boards of four GPUs") << list("") << a16 << 8 << list("17 18 19 1a 3b 3c 3d 3e");
    QTest::newRow("a board beside others") << list("3c") << a16 << 8 << list("17 18 19 1a 65 66 67 68");
    QTest::newRow("part of a board") << list("") << a16 << 6 << list("17 18 19 1a 3b 3c");
    QTest::newRow("model that the catalog lacks") << list("") << QStringLiteral("rtx-9999") << 2 << list("17 3b");
}

void TestBuilding::givesGpusFreeAddresses()
{
    QFETCH(QStringList, present);
    QFETCH(QString, model);
    QFETCH(int, count);
    QFETCH(QStringList, expected);
    Workbench bench;
    const HostId host = bench.design().clusters[0].hosts[0].id;
    std::vector<Edit> edits;
    for (const QString &address : present) {
        Gpu gpu;
        gpu.id = {bench.document().newId()};
        gpu.address = address.toStdString();
        edits.push_back(Insert{{NodeKind::Gpu, int(edits.size()), 0, 0}, gpu});
    }
    run(bench.document(), QStringLiteral("present"), edits);
    QCOMPARE(bench.run(addGpus(bench.facts(), numbersOf(bench), host, model.toStdString(), count)), QString());
    QCOMPARE(addresses(*bench.facts().host(host)), present + expected);
}

void TestBuilding::refusesGpus_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << QStringLiteral("a16") << 0
                          << QStringLiteral("0 GPUs cannot be added at once; choose 1 to 64.");
    QTest::newRow("many") << QStringLiteral("a16") << 65
                          << QStringLiteral("65 GPUs cannot be added at once; choose 1 to 64.");
    QTest::newRow("no model") << QString() << 1 << QStringLiteral("No GPU model is chosen for esx01.");
}

void TestBuilding::refusesGpus()
{
    QFETCH(QString, model);
    QFETCH(int, count);
    Workbench bench;
    const HostId host = bench.design().clusters[0].hosts[0].id;
    QTEST(bench.run(addGpus(bench.facts(), numbersOf(bench), host, model.toStdString(), count)), "reason");
    QVERIFY(bench.facts().host(host)->gpus.empty());
    QVERIFY(!addGpus(bench.facts(), numbersOf(bench), {999}, "a16", 1));
}

// PCI has 256 buses in a segment; bus 0 is the root's own.
void TestBuilding::fillsAHostAndNoMore()
{
    Workbench bench;
    const HostId host = bench.design().clusters[0].hosts[0].id;
    for (const int count : {64, 64, 64, 63})
        QCOMPARE(bench.run(addGpus(bench.facts(), numbersOf(bench), host, "a100-pcie-40gb", count)), QString());
    QStringList all = addresses(*bench.facts().host(host));
    QCOMPARE(all.size(), 255);
    QCOMPARE(all.removeDuplicates(), 0);
    QCOMPARE(bench.run(addGpus(bench.facts(), numbersOf(bench), host, "a100-pcie-40gb", 1)),
             QStringLiteral("esx01 has no free PCI bus for 1 more GPUs."));
}

void TestBuilding::addsVmsThatWait()
{
    Workbench bench;
    bench.gpu(QStringLiteral("a100-pcie-40gb vgpu"));
    const VmId likeness = bench.vm("pattern", QStringLiteral("vgpu grid_a100-10c on A@10; passthrough"));
    NewVms wanted;
    wanted.count = 2;
    wanted.prefix = "train-";
    wanted.firstNumber = 99;
    wanted.likeness = *bench.facts().vm(likeness);
    wanted.likeness.guestOs = "ubuntu-22.04";
    QCOMPARE(bench.run(addVms(bench.facts(), numbersOf(bench), wanted)), QString());
    QCOMPARE(vmNames(bench.design()), std::string("pattern train-99 train-100"));
    QCOMPARE(bench.shown(bench.design().vms[2].id), QStringLiteral("vgpu grid_a100-10c; passthrough"));
    QCOMPARE(bench.design().vms[2].guestOs, std::string("ubuntu-22.04"));
    QVERIFY(bench.design().vms[1].id != bench.design().vms[2].id);
}

void TestBuilding::refusesVms_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << 0 << QStringLiteral("0 VMs cannot be added at once; choose 1 to 10,000.");
    QTest::newRow("too many") << 10'001 << QStringLiteral("10,001 VMs cannot be added at once; choose 1 to 10,000.");
    QTest::newRow("taken name") << 3 << QStringLiteral("There is already a VM named vm03; choose another name.");
}

void TestBuilding::refusesVms()
{
    QFETCH(int, count);
    Workbench bench;
    bench.vm("vm03", QString());
    NewVms wanted;
    wanted.count = count;
    const Design before = bench.design();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QTEST(bench.run(addVms(bench.facts(), numbersOf(bench), wanted)), "reason");
    QVERIFY(bench.design() == before);
}

void TestBuilding::duplicatesVms()
{
    Workbench bench;
    bench.gpu(QStringLiteral("a100-pcie-40gb vgpu"));
    const VmId numbered = bench.vm("train-01", QStringLiteral("vgpu grid_a100-10c on A@0"));
    bench.vm("train-02", QString());
    const VmId plain = bench.vm("web", QString());
    const std::vector<VmId> vms{numbered, plain, numbered};
    QCOMPARE(bench.run(duplicateVms(bench.facts(), numbersOf(bench), vms)), QString());
    QCOMPARE(vmNames(bench.design()), std::string("train-01 train-02 web train-03 web-2 train-04"));
    QCOMPARE(bench.shown(bench.design().vms[3].id), QStringLiteral("vgpu grid_a100-10c"));
    QVERIFY(!duplicateVms(bench.facts(), numbersOf(bench), std::vector<VmId>{{999}}));
}

void TestBuilding::findsFreeNumbers_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("expected");
    QTest::newRow("nothing taken") << QStringLiteral("gpu") << 5 << 1;
    QTest::newRow("one host taken") << QStringLiteral("esx") << 1 << 2;
    QTest::newRow("in a gap") << QStringLiteral("vm") << 2 << 1;
    QTest::newRow("past a gap that is too small") << QStringLiteral("vm") << 3 << 4;
}

void TestBuilding::findsFreeNumbers()
{
    QFETCH(QString, prefix);
    QFETCH(int, count);
    Workbench bench;
    bench.vm("vm03", QString());
    QTEST(firstFreeNumber(bench.facts(), prefix.toStdString(), 2, count), "expected");
    QVERIFY(isNameTaken(bench.facts(), EntityKind::Vm, "vm03"));
    QVERIFY(!isNameTaken(bench.facts(), EntityKind::Vm, "vm03", bench.design().vms[0].id.value));
    QVERIFY(!isNameTaken(bench.facts(), EntityKind::Host, "vm03"));
    QVERIFY(isNameTaken(bench.facts(), EntityKind::Host, "esx01"));
}

REGISTER_TEST(TestBuilding, "tst_building");
#include "tst_building.moc"
