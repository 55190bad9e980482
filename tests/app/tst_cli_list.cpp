// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cli_process.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QtTest>

using namespace sliceboard::testing;

/// sliceboard-cli list: what matches a filter, as text, JSON and CSV.
class TestCliList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void tellsPropertiesAsJson();
    void writesCsv();
    void writesATable();
    void readsStandardInput();
    void badUsage_data();
    void badUsage();
    void marksThePlace();
};

static const QString kDesign = QStringLiteral(TESTS_DATA_DIR "/example/example-b.sliceboard.yaml");

static CliRun list(const QStringList &more)
{
    return runCli(QStringList{QStringLiteral("list"), kDesign, QStringLiteral("--today=2026-11-23")} + more);
}

/// Example B: esxi-1 with a whole GPU for vm-1, esxi-2 with a 20C vGPU for vm-2.
void TestCliList::lists_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("paths");
    const auto row = [](const char *filter, const char *kind, const char *paths) {
        QTest::addRow("%s of %s", filter, kind)
            << QString::fromLatin1(filter) << QString::fromLatin1(kind) << QString::fromLatin1(paths);
    };
    row("", "host", "esxi-1 esxi-2");
    row("", "gpu", "esxi-1/0000:17:00.0 esxi-2/0000:17:00.0");
    row("", "vm", "vm-1 vm-2");
    row("", "cluster", "gpu-cluster-1");
    row("mode:passthrough", "gpu", "esxi-1/0000:17:00.0");
    row("mode:passthrough", "vm", "vm-1");
    row("host:esxi-2 profile:*20c", "gpu", "esxi-2/0000:17:00.0");
    row("free>=20", "gpu", "esxi-2/0000:17:00.0");
    row("driver:data-center | driver:vgpu", "vm", "vm-1 vm-2");
    row("not mode:passthrough", "host", "esxi-2");
    row("nobody", "vm", "");
}

void TestCliList::lists()
{
    QFETCH(QString, filter);
    QFETCH(QString, kind);
    const CliRun run = list({filter, QStringLiteral("--kind=") + kind, QStringLiteral("--format=json")});
    QCOMPARE(run.exitCode, 0);
    QStringList paths;
    for (const QJsonValue entity : run.json()[QStringLiteral("entities")].toArray()) {
        QCOMPARE(entity[QStringLiteral("kind")].toString(), kind);
        paths += entity[QStringLiteral("path")].toString();
    }
    QTEST(paths.join(QLatin1Char(' ')), "paths");
    QCOMPARE(run.json()[QStringLiteral("matching")].toInt(), paths.size());
}

void TestCliList::tellsPropertiesAsJson()
{
    const QJsonObject json = list({QStringLiteral("mode:same-size"), QStringLiteral("--format=json")}).json();
    QCOMPARE(json[QStringLiteral("schemaVersion")].toInt(), 1);
    QCOMPARE(json[QStringLiteral("filter")].toString(), QStringLiteral("mode:same-size"));
    QCOMPARE(json[QStringLiteral("kind")].toString(), QStringLiteral("gpu"));
    QCOMPARE(json[QStringLiteral("all")].toInt(), 2);
    const QJsonObject gpu = json[QStringLiteral("entities")][0].toObject();
    QCOMPARE(gpu[QStringLiteral("model")].toString(), QStringLiteral("a100-pcie-40gb"));
    QCOMPARE(gpu[QStringLiteral("mode")].toString(), QStringLiteral("same-size"));
    QCOMPARE(gpu[QStringLiteral("vms")].toArray(), QJsonArray{QStringLiteral("vm-2")});
    QCOMPARE(gpu[QStringLiteral("profiles")].toArray(), QJsonArray{QStringLiteral("grid_a100-20c")});
    QCOMPARE(gpu[QStringLiteral("memoryGb")].toDouble(), 40.0);
    QCOMPARE(gpu[QStringLiteral("usedGb")].toDouble(), 20.0);
    QCOMPARE(gpu[QStringLiteral("freeGb")].toDouble(), 20.0);
}

void TestCliList::writesCsv()
{
    QByteArray design("format: 1\nclusters:\n  - name: \"a, \\\"b\\\"\"\n    hosts:\n      - name: \"esx 1\"\n");
    const CliRun run = runCli({QStringLiteral("list"), QStringLiteral("-"), QStringLiteral("--kind=cluster"),
                               QStringLiteral("--format=csv")},
                              design);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out,
             QByteArray("kind,path,hosts,gpus,vms,memoryGb,usedGb,freeGb,worst\r\n"
                        "cluster,\"a, \"\"b\"\"\",1,0,0,,,,\r\n"));
}

void TestCliList::writesATable()
{
    const CliRun run = list({QStringLiteral("vm-2"), QStringLiteral("--kind=vm"), QStringLiteral("--lang=en")});
    QCOMPARE(run.exitCode, 0);
    const QList<QByteArray> lines = run.out.split('\n');
    QVERIFY2(lines[0].startsWith("Path") && lines[0].contains("Guest OS"), run.out.constData());
    QVERIFY2(lines[1].startsWith("vm-2") && lines[1].contains("esxi-2/0000:17:00.0"), run.out.constData());
    QCOMPARE(lines[2], QByteArray("1 of 2 match."));
}

void TestCliList::readsStandardInput()
{
    const CliRun run = runCli({QStringLiteral("list"), QStringLiteral("-"), QStringLiteral("--kind=vm")},
                              "format: 1\nvms:\n  - name: alone\n");
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("alone"), run.out.constData());
}

void TestCliList::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("filter") << QStringList{QStringLiteral("mode:migg")} << QStringLiteral("Did you mean \"mig\"?");
    QTest::newRow("kind") << QStringList{QStringLiteral("--kind=gpus")} << QStringLiteral("cluster, host, gpu, vm");
    QTest::newRow("format") << QStringList{QStringLiteral("--format=yaml")} << QStringLiteral("text, json, csv");
    QTest::newRow("two words") << QStringList{QStringLiteral("a"), QStringLiteral("b")}
                               << QStringLiteral("quotation marks");
}

void TestCliList::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const CliRun run = list(arguments + QStringList{QStringLiteral("--lang=en")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(says.toUtf8()), run.err.constData());
}

void TestCliList::marksThePlace()
{
    const CliRun run = list({QStringLiteral("esxi-1 mode:migg free>1"), QStringLiteral("--lang=en")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("at letter 13: "), run.err.constData());
    QVERIFY2(run.err.contains("\n  esxi-1 mode:migg free>1\n              ^^^^\n"), run.err.constData());
}

REGISTER_TEST(TestCliList, "tst_cli_list");
#include "tst_cli_list.moc"
