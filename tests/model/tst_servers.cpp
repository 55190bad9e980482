// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/building.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::Workbench;

/// Servers of the catalog, and hosts that are made from them.
class TestServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shipsServersWithSources();
    void knowsTheModulesOfHgxH100();
    void marksWhatIsInferred();
    void readsServersOfTheUser();
    void refusesBadServers_data();
    void refusesBadServers();
    void makesHostsOfAServer();
    void keepsModulesAwayFromOtherGpus_data();
    void keepsModulesAwayFromOtherGpus();
    void refusesAServerThatIsNone();

private:
    static Result<Catalog> withOwn(const QByteArray &yaml)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("servers.yaml")));
        if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size() || !file.flush())
            qFatal("%s", qPrintable(file.errorString()));
        return Catalog::load(folder.path());
    }
    static NewHosts hgx()
    {
        NewHosts wanted;
        wanted.firstNumber = 7;
        wanted.server = "hgx-h100";
        wanted.gpuModel = "h100-sxm5-80gb";
        wanted.gpuCount = 8;
        return wanted;
    }
    static Edits add(Workbench &bench, NewHosts wanted)
    {
        wanted.cluster = bench.design().clusters[0].id;
        return addHosts(
            bench.facts(), [&] { return bench.document().newId(); }, wanted);
    }
    /// In the order of PCI addresses.
    static std::vector<int> modulesOf(Host host)
    {
        std::ranges::sort(host.gpus, {}, &Gpu::address);
        std::vector<int> modules;
        for (const Gpu &gpu : host.gpus)
            modules.push_back(gpu.moduleId.value_or(0));
        return modules;
    }
};

void TestServers::shipsServersWithSources()
{
    const Catalog &catalog = shippedCatalog();
    QVERIFY(catalog.servers().size() >= 4);
    for (const Server &server : catalog.servers()) {
        QVERIFY2(server.gpuModel.empty() || catalog.model(server.gpuModel), server.key.c_str());
        QVERIFY2(!server.sources.empty(), server.key.c_str());
        for (const std::string &source : server.sources)
            QVERIFY2(catalog.source(source), source.c_str());
    }
    QVERIFY(!catalog.server("no-such-server") && !catalog.server(""));
}

// PLACEMENT.md 1.5: index -> module {0:2, 1:4, 2:1, 3:3, 4:7, 5:5, 6:6, 7:8}
void TestServers::knowsTheModulesOfHgxH100()
{
    const Server *server = shippedCatalog().server("hgx-h100");
    QVERIFY(server);
    QCOMPARE(server->moduleIds, (std::vector<int>{2, 4, 1, 3, 7, 5, 6, 8}));
    QCOMPARE(server->gpuCount, 8);
    QVERIFY(server->nvswitch == true && server->boot == BootDevice::Disk);
    QVERIFY(server->bios == (BiosSettings{true, true, true, true}));
    QVERIFY(server->doubtful.empty());
}

// placement_vectors.yaml, P8: eight H100 SXM; that its modules are those of the HGX baseboard is inferred.
void TestServers::marksWhatIsInferred()
{
    const Server *server = shippedCatalog().server("poweredge-xe9680-h100");
    QVERIFY(server);
    QCOMPARE(server->gpuModel, std::string("h100-sxm5-80gb"));
    QCOMPARE(server->doubtful, (std::vector<std::string>{"nvswitch", "module_ids"}));
}

void TestServers::readsServersOfTheUser()
{
    const auto catalog = withOwn("servers:\n"
                                 "  acme-2u: {name: ACME 2U, gpu_model: l40s, gpu_count: 4, sources: [MEM]}\n"
                                 "  pcie-2: {name: Two of ours, gpu_count: 2, boot: network, sources: [MEM]}\n");
    QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().toString()));
    QCOMPARE(catalog->servers().size(), shippedCatalog().servers().size() + 1);
    QCOMPARE(catalog->server("acme-2u")->gpuModel, std::string("l40s"));
    QVERIFY(!catalog->server("acme-2u")->nvswitch && catalog->server("acme-2u")->bios == BiosSettings{});
    QVERIFY(catalog->server("pcie-2")->boot == BootDevice::Network);
    QCOMPARE(catalog->notes().size(), 1); // one row is replaced
}

void TestServers::refusesBadServers_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *yaml, const char *reason) {
        QTest::newRow(name) << QByteArray(yaml) << QString::fromUtf8(reason);
    };
    row("no name", "{sources: [MEM]}", "The key \"name\" is missing here.");
    row("no source", "{name: X}", "The key \"sources\" is missing here.");
    row("unknown source", "{name: X, sources: [XX]}", "The source \"XX\" is not listed in sources.yaml.");
    row("unknown model", "{name: X, gpu_model: none, sources: [MEM]}", "The GPU model \"none\" is not in gpus.yaml.");
    row("unknown key", "{name: X, gpus: 4, sources: [MEM]}", "Unknown key \"gpus\".");
    row("unknown boot device", "{name: X, boot: tape, sources: [MEM]}",
        "Expected one of disk, usb, network, but got \"tape\".");
    row("unknown BIOS setting", "{name: X, bios: {vtx: true}, sources: [MEM]}",
        "Unknown key \"vtx\". Did you mean \"vtd\"?");
    row("too few modules", "{name: X, gpu_count: 3, module_ids: [1, 2], sources: [MEM]}",
        "Expected one module id from 1 on for each of 3 GPUs.");
    row("a module twice", "{name: X, gpu_count: 2, module_ids: [2, 2], sources: [MEM]}",
        "Expected one module id from 1 on for each of 2 GPUs.");
    row("module 0", "{name: X, gpu_count: 2, module_ids: [0, 1], sources: [MEM]}",
        "Expected one module id from 1 on for each of 2 GPUs.");
    row("no modules", "{name: X, module_ids: [], sources: [MEM]}",
        "Expected one module id from 1 on for each of 0 GPUs.");
}

void TestServers::refusesBadServers()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const auto catalog = withOwn("servers:\n  x: " + row + "\n");
    QVERIFY(!catalog);
    QVERIFY2(catalog.error().toString().endsWith(reason), qPrintable(catalog.error().toString()));
}

void TestServers::makesHostsOfAServer()
{
    Workbench bench;
    QCOMPARE(bench.run(add(bench, hgx())), QString());
    const Host &host = bench.design().clusters[0].hosts.back();
    QCOMPARE(host.name, std::string("esx07"));
    QVERIFY(host.nvswitch == true && host.boot == BootDevice::Disk);
    QVERIFY(host.bios == (BiosSettings{true, true, true, true}));
    QCOMPARE(modulesOf(host), (std::vector<int>{2, 4, 1, 3, 7, 5, 6, 8}));
}

void TestServers::keepsModulesAwayFromOtherGpus_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("count");
    QTest::newRow("fewer") << QStringLiteral("h100-sxm5-80gb") << 4;
    QTest::newRow("another model") << QStringLiteral("h200-sxm5-141gb") << 8;
}

void TestServers::keepsModulesAwayFromOtherGpus()
{
    QFETCH(QString, model);
    QFETCH(int, count);
    NewHosts wanted = hgx();
    wanted.gpuModel = model.toStdString();
    wanted.gpuCount = count;
    Workbench bench;
    QCOMPARE(bench.run(add(bench, wanted)), QString());
    const Host &host = bench.design().clusters[0].hosts.back();
    QVERIFY(host.boot == BootDevice::Disk);
    QCOMPARE(modulesOf(host), std::vector<int>(std::size_t(count), 0));
}

void TestServers::refusesAServerThatIsNone()
{
    Workbench bench;
    NewHosts wanted = hgx();
    wanted.server = "no-such-server";
    const Design before = bench.design();
    QCOMPARE(bench.run(add(bench, wanted)), QStringLiteral("The catalog has no server no-such-server."));
    QVERIFY(bench.design() == before);
}

REGISTER_TEST(TestServers, "tst_servers");
#include "tst_servers.moc"
