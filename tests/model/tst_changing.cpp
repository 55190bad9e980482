// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/changing.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"

#include <QtTest>

#include <array>

using namespace sliceboard;
using sliceboard::testing::Workbench;

class TestChanging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changesTheDesign();
    void changesSeveralAtOnce();
    void makesNoEditWhereNothingChanges();
    void cannotChangeIds();
    void refusesNames_data();
    void refusesNames();
    void exchangesNames();
    void refusesWhatIsGone();
    void normalizesAddresses_data();
    void normalizesAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void exchangesAddresses();
    void renamesCarryWaivers_data();
    void renamesCarryWaivers();
    void addsWaivers();
    void renewsAWaiver();
    void refusesWaivers_data();
    void refusesWaivers();
    void removesWaivers();
    void changesSeverities();
    void movesHosts();

private:
    Waiver waiverFor(std::vector<std::string> subjects) const;
    QStringList subjects() const;

    std::unique_ptr<Workbench> m_bench;
    ClusterId m_cluster;
    HostId m_host;
    HostId m_other;
    GpuId m_gpu;
    GpuId m_second;
    VmId m_vm;
};

void TestChanging::init()
{
    m_bench = std::make_unique<Workbench>();
    m_cluster = m_bench->design().clusters[0].id;
    m_host = m_bench->design().clusters[0].hosts[0].id;
    m_gpu = m_bench->gpu(QStringLiteral("a100-pcie-40gb"));
    m_second = m_bench->gpu(QStringLiteral("a100-pcie-40gb"));
    m_other = m_bench->host("esx02", m_cluster);
    m_vm = m_bench->vm("train-01", QStringLiteral("passthrough on A"));
    m_bench->vm("train-02", QString());
}

Waiver TestChanging::waiverFor(std::vector<std::string> subjects) const
{
    Waiver waiver;
    waiver.rule = "passthrough-driver-choice";
    waiver.subjects = std::move(subjects);
    waiver.reason = "as agreed";
    return waiver;
}

QStringList TestChanging::subjects() const
{
    QStringList all;
    for (const std::string &subject : m_bench->design().waivers[0].subjects)
        all.append(QString::fromStdString(subject));
    return all;
}

void TestChanging::changesTheDesign()
{
    const auto change = [](DesignFacts &facts) { facts.customer = "ACME"; };
    QCOMPARE(m_bench->run(changeDesign(m_bench->facts(), change)), QString());
    QCOMPARE(m_bench->design().customer, std::string("ACME"));
    QCOMPARE(m_bench->design().clusters.size(), 1u);
}

void TestChanging::changesSeveralAtOnce()
{
    const std::array hosts{m_host, m_other};
    const auto setVersion = [](HostFacts &host) { host.esxi = EsxiVersion{8, 0, 3}; };
    const auto edits = changeHosts(m_bench->facts(), hosts, setVersion);
    QCOMPARE(edits->size(), 2u);
    QCOMPARE(m_bench->run(edits), QString());
    QVERIFY(m_bench->facts().host(m_other)->esxi == (EsxiVersion{8, 0, 3}));
    QCOMPARE(m_bench->facts().host(m_host)->gpus.size(), 2u);

    const std::array gpus{m_gpu, m_second};
    QCOMPARE(m_bench->run(changeGpus(m_bench->facts(), gpus, [](Gpu &gpu) { gpu.use = GpuUse::Vgpu; })), QString());
    QVERIFY(m_bench->facts().gpu(m_second)->use == GpuUse::Vgpu);

    const std::array vms{m_vm};
    QCOMPARE(m_bench->run(changeVms(m_bench->facts(), vms, [](Vm &vm) { vm.power = PowerState::Off; })), QString());
    QVERIFY(m_bench->facts().vm(m_vm)->power == PowerState::Off);

    const auto rename = [](ClusterFacts &cluster) { cluster.name = "ml-z"; };
    QCOMPARE(m_bench->run(changeCluster(m_bench->facts(), m_cluster, rename)), QString());
    QCOMPARE(m_bench->facts().cluster(m_cluster)->name, std::string("ml-z"));
}

void TestChanging::makesNoEditWhereNothingChanges()
{
    const Facts facts = m_bench->facts();
    const std::array gpus{m_gpu, m_second};
    QVERIFY(changeGpus(facts, gpus, [](Gpu &gpu) { gpu.use = GpuUse::Unassigned; })->empty());
    QVERIFY(changeDesign(facts, [](DesignFacts &) {})->empty());
    QVERIFY(changeCluster(facts, m_cluster, [](ClusterFacts &) {})->empty());
    QVERIFY(setSeverity(facts, "fb-overcommit", {})->empty());
    const auto one = changeGpus(facts, gpus, [&](Gpu &gpu) {
        if (gpu.id == m_second)
            gpu.use = GpuUse::Vgpu;
    });
    QCOMPARE(one->size(), 1u);
}

void TestChanging::cannotChangeIds()
{
    const std::array vms{m_vm};
    QVERIFY(changeVms(m_bench->facts(), vms, [](Vm &vm) { vm.id = {999}; })->empty());
    const std::array gpus{m_gpu};
    QVERIFY(changeGpus(m_bench->facts(), gpus, [](Gpu &gpu) { gpu.id = {999}; })->empty());
}

void TestChanging::refusesNames_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    const QString blank = QStringLiteral("The name is empty; type at least one letter or digit.");
    QTest::newRow("host, blank") << QStringLiteral("host") << QStringLiteral(" ") << blank;
    QTest::newRow("host, taken") << QStringLiteral("host") << QStringLiteral("esx02")
                                 << QStringLiteral("There is already a host named esx02; choose another name.");
    QTest::newRow("host, as a VM is named") << QStringLiteral("host") << QStringLiteral("train-01") << QString();
    QTest::newRow("VM, blank") << QStringLiteral("vm") << QString() << blank;
    QTest::newRow("VM, taken") << QStringLiteral("vm") << QStringLiteral("train-02")
                               << QStringLiteral("There is already a VM named train-02; choose another name.");
    QTest::newRow("two hosts") << QStringLiteral("hosts") << QStringLiteral("esx03")
                               << QStringLiteral("There is already a host named esx03; choose another name.");
    QTest::newRow("cluster, blank") << QStringLiteral("cluster") << QString() << blank;
}

void TestChanging::refusesNames()
{
    QFETCH(QString, kind);
    QFETCH(QString, name);
    QFETCH(QString, reason);
    const Facts facts = m_bench->facts();
    const Design before = m_bench->design();
    const auto rename = [&](auto &node) { node.name = name.toStdString(); };
    const std::array vms{m_vm};
    const std::array hosts{m_host, m_other};
    const auto some = std::span(hosts).first(kind == QLatin1String("hosts") ? 2 : 1);
    const Edits edits = kind == QLatin1String("vm") ? changeVms(facts, vms, rename)
        : kind == QLatin1String("cluster")          ? changeCluster(facts, m_cluster, rename)
                                                    : changeHosts(facts, some, rename);
    QCOMPARE(m_bench->run(edits), reason);
    QCOMPARE(m_bench->design() == before, !reason.isEmpty());
}

void TestChanging::exchangesNames()
{
    const std::array hosts{m_host, m_other};
    const auto exchange = [](HostFacts &host) { host.name = host.name == "esx01" ? "esx02" : "esx01"; };
    QCOMPARE(m_bench->run(changeHosts(m_bench->facts(), hosts, exchange)), QString());
    QCOMPARE(m_bench->facts().host(m_host)->name, std::string("esx02"));
}

void TestChanging::refusesWhatIsGone()
{
    const Facts facts = m_bench->facts();
    QVERIFY(!changeCluster(facts, {999}, [](ClusterFacts &) {}));
    QVERIFY(!changeHosts(facts, std::array{HostId{999}}, [](HostFacts &) {}));
    QVERIFY(!changeGpus(facts, std::array{m_gpu, GpuId{999}}, [](Gpu &) {}));
    QVERIFY(!changeVms(facts, std::array{VmId{999}}, [](Vm &) {}));
    QVERIFY(!removeWaiver(facts, {999}));
    QVERIFY(!removeWaiver(facts, {m_vm.value}));
}

void TestChanging::normalizesAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("0000:17:00.0", "0000:17:00.0");
    row("0000:CA:1F.7", "0000:ca:1f.7");
    row("17:00.0", "0000:17:00.0");
    row("00ab:17:00.0", "00ab:17:00.0");
    for (const char *malformed :
         {"", "17", "17:00", "0000:17:00", "0000:17:20.0", "0000:17:00.8", "0000:g7:00.0", "0000:17:00.0 ", " 17:00.0",
          "000:17:00.0", "00000000:17:00.0", "0000:+7:00.0", "0000-17-00.0", "0000:17:00.00", "0000:1:000.0"})
        row(malformed, "");
}

void TestChanging::normalizesAddresses()
{
    QFETCH(QString, text);
    const auto address = normalizedPciAddress(text.toStdString());
    QTEST(QString::fromStdString(address.value_or("")), "expected");
}

void TestChanging::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("reason");
    QTest::newRow("malformed") << QStringLiteral("slot 3")
                               << QStringLiteral("slot 3 is no PCI address; write it as 0000:17:00.0.");
    QTest::newRow("taken") << QStringLiteral("0000:11:00.0")
                           << QStringLiteral("esx01 already has a GPU at 0000:11:00.0; choose another PCI address.");
    QTest::newRow("taken, otherwise written")
        << QStringLiteral("11:00.0")
        << QStringLiteral("esx01 already has a GPU at 0000:11:00.0; choose another PCI address.");
    QTest::newRow("short") << QStringLiteral("CA:00.0") << QString();
}

void TestChanging::refusesAddresses()
{
    QFETCH(QString, address);
    const auto change = [&](Gpu &gpu) { gpu.address = address.toStdString(); };
    QTEST(m_bench->run(changeGpus(m_bench->facts(), std::array{m_gpu}, change)), "reason");
    const bool isShort = address == QLatin1String("CA:00.0");
    QCOMPARE(m_bench->facts().gpu(m_gpu)->address, std::string(isShort ? "0000:ca:00.0" : "0000:10:00.0"));
}

void TestChanging::exchangesAddresses()
{
    const auto exchange = [&](Gpu &gpu) { gpu.address = gpu.id == m_gpu ? "0000:11:00.0" : "0000:10:00.0"; };
    QCOMPARE(m_bench->run(changeGpus(m_bench->facts(), std::array{m_gpu, m_second}, exchange)), QString());
    QCOMPARE(m_bench->facts().gpu(m_gpu)->address, std::string("0000:11:00.0"));
    const auto same = [](Gpu &gpu) { gpu.address = "0000:12:00.0"; };
    QVERIFY(!changeGpus(m_bench->facts(), std::array{m_gpu, m_second}, same));
}

void TestChanging::renamesCarryWaivers_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *what, std::initializer_list<const char *> expected) {
        QStringList subjects;
        for (const char *subject : expected)
            subjects.append(QString::fromLatin1(subject));
        QTest::newRow(what) << QString::fromLatin1(what) << subjects;
    };
    row("host", {"a-host", "a-host/0000:10:00.0", "esx01/0000:99:00.0", "ml-a", "train-01"});
    row("gpu", {"esx01", "esx01/0000:99:00.0", "esx01/0000:ca:00.0", "ml-a", "train-01"});
    row("vm", {"a-vm", "esx01", "esx01/0000:10:00.0", "esx01/0000:99:00.0", "ml-a"});
    row("cluster", {"a-cluster", "esx01", "esx01/0000:10:00.0", "esx01/0000:99:00.0", "train-01"});
}

void TestChanging::renamesCarryWaivers()
{
    QFETCH(QString, what);
    // The GPU at 99 is no longer there.
    const Waiver waiver = waiverFor({"esx01/0000:10:00.0", "train-01", "esx01", "ml-a", "esx01/0000:99:00.0"});
    QCOMPARE(m_bench->run(addWaiver(m_bench->facts(), m_bench->document().newId(), waiver)), QString());
    const Facts facts = m_bench->facts();
    const Edits edits = what == QLatin1String("host")
        ? changeHosts(facts, std::array{m_host}, [](HostFacts &host) { host.name = "a-host"; })
        : what == QLatin1String("gpu")
        ? changeGpus(facts, std::array{m_gpu}, [](Gpu &gpu) { gpu.address = "0000:ca:00.0"; })
        : what == QLatin1String("vm") ? changeVms(facts, std::array{m_vm}, [](Vm &vm) { vm.name = "a-vm"; })
                                      : changeCluster(facts, m_cluster, [](ClusterFacts &c) { c.name = "a-cluster"; });
    QCOMPARE(m_bench->run(edits), QString());
    QTEST(subjects(), "expected");
}

void TestChanging::addsWaivers()
{
    const std::uint32_t id = m_bench->document().newId();
    QCOMPARE(m_bench->run(addWaiver(m_bench->facts(), id, waiverFor({"train-01", "esx01"}))), QString());
    QCOMPARE(subjects(), QStringList({QStringLiteral("esx01"), QStringLiteral("train-01")}));
    QCOMPARE(m_bench->design().waivers[0].id.value, id);
}

void TestChanging::renewsAWaiver()
{
    const std::uint32_t id = m_bench->document().newId();
    QCOMPARE(m_bench->run(addWaiver(m_bench->facts(), id, waiverFor({"train-01", "esx01"}))), QString());
    Waiver renewed = waiverFor({"esx01", "train-01"});
    QVERIFY(addWaiver(m_bench->facts(), m_bench->document().newId(), renewed)->empty());
    renewed.facts = "0badcafe";
    renewed.expires = "2027-06-30";
    QCOMPARE(m_bench->run(addWaiver(m_bench->facts(), m_bench->document().newId(), renewed)), QString());
    QCOMPARE(m_bench->design().waivers.size(), 1u);
    QCOMPARE(m_bench->design().waivers[0].facts, std::string("0badcafe"));
    QCOMPARE(m_bench->design().waivers[0].id.value, id);
}

void TestChanging::refusesWaivers_data()
{
    QTest::addColumn<QString>("reasonGiven");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("no reason") << QStringLiteral("  ") << QString()
                               << QStringLiteral("A finding is accepted for a reason; say which.");
    QTest::newRow("no such day") << QStringLiteral("ok") << QStringLiteral("2026-02-30")
                                 << QStringLiteral("2026-02-30 is no date; write it as 2026-12-31.");
    QTest::newRow("in words") << QStringLiteral("ok") << QStringLiteral("next year")
                              << QStringLiteral("next year is no date; write it as 2026-12-31.");
}

void TestChanging::refusesWaivers()
{
    QFETCH(QString, reasonGiven);
    QFETCH(QString, expires);
    Waiver waiver = waiverFor({"train-01"});
    waiver.reason = reasonGiven.toStdString();
    waiver.expires = expires.toStdString();
    QTEST(m_bench->run(addWaiver(m_bench->facts(), m_bench->document().newId(), waiver)), "refusal");
    QVERIFY(m_bench->design().waivers.empty());
}

void TestChanging::removesWaivers()
{
    for (const char *subject : {"train-01", "train-02"})
        QCOMPARE(m_bench->run(addWaiver(m_bench->facts(), m_bench->document().newId(), waiverFor({subject}))),
                 QString());
    const WaiverId first = m_bench->design().waivers[0].id;
    QCOMPARE(m_bench->run(removeWaiver(m_bench->facts(), first)), QString());
    QCOMPARE(subjects(), QStringList(QStringLiteral("train-02")));
}

void TestChanging::changesSeverities()
{
    QCOMPARE(m_bench->run(setSeverity(m_bench->facts(), "fb-overcommit", Severity::Warning)), QString());
    QCOMPARE(m_bench->run(setSeverity(m_bench->facts(), "mig-stranded", Severity::Off)), QString());
    QVERIFY(m_bench->design().severities.at("fb-overcommit") == Severity::Warning);
    QCOMPARE(m_bench->run(setSeverity(m_bench->facts(), "fb-overcommit", {})), QString());
    QCOMPARE(m_bench->design().severities.size(), 1u);
}

/// Hosts take their GPUs along, and VMs stay on these.
void TestChanging::movesHosts()
{
    const ClusterId other = m_bench->cluster("ml-b");
    const HostId there = m_bench->host("esx03", other);
    const std::array both{m_other, m_host};
    QCOMPARE(m_bench->run(moveHosts(m_bench->facts(), both, other)), QString());
    QVERIFY(m_bench->design().clusters[0].hosts.empty());
    std::vector<HostId> moved;
    for (const Host &host : m_bench->design().clusters[1].hosts)
        moved.push_back(host.id);
    QVERIFY(moved == (std::vector{there, m_host, m_other})); // behind, as they stood
    QCOMPARE(m_bench->facts().host(m_host)->gpus.size(), 2u);
    QVERIFY(m_bench->facts().vm(m_vm)->devices[0].gpu == m_gpu);
    QVERIFY(m_bench->facts().index().hostOf(m_gpu) == m_host);
    QVERIFY(m_bench->facts().index().clusterOf(m_host) == other);
    QVERIFY(moveHosts(m_bench->facts(), both, other)->empty()); // they are there
    QVERIFY(!moveHosts(m_bench->facts(), both, ClusterId{7777}));
}

REGISTER_TEST(TestChanging, "tst_changing");
#include "tst_changing.moc"
