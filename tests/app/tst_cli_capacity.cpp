// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cli_process.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QtTest>

using namespace sliceboard::testing;

/// sliceboard-cli capacity: what GPUs hold and what still fits.
class TestCliCapacity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExampleAsJson();
    void theExampleAsText();
    void rowsByKind_data();
    void rowsByKind();
    void howLicencesAreCountedStandsInTheCatalog();
    void onlySomeProfiles();
    void onlyOneCluster();
    void unknownModelsAreNotZero();
    void csvKeepsHostileNamesTogether();
    void textKeepsHostileNamesOnTheirLine();
    void badUsage_data();
    void badUsage();
};

static const QString kTwoHosts = QStringLiteral(TESTS_DATA_DIR "/example/example-b.sliceboard.yaml");

/// Two clusters; the first has a host whose name is a trap and a GPU that the catalog does not know.
static const QByteArray kHostile = R"(format: 1
clusters:
  - name: "a, \"quoted\""
    hosts:
      - name: "two\nlines, =1+1"
        gpus:
          - {address: "0000:17:00.0", model: a100-pcie-40gb}
          - {address: "0000:65:00.0", model: acme-9000}
  - name: b
    hosts:
      - name: esx02
        gpus:
          - {address: "0000:17:00.0", model: h100-pcie-80gb, use: vgpu}
)";

static CliRun capacity(const QStringList &more, const QByteArray &input = {})
{
    return runCli(QStringList{QStringLiteral("capacity")} + more, input);
}

static QJsonArray rows(const QStringList &more, const QByteArray &input = {})
{
    return capacity(more + QStringList{QStringLiteral("--format=json")}, input)
        .json()[QStringLiteral("rows")]
        .toArray();
}

/// "1" or "null": how many more of a profile a row has; empty if it does not list it.
static QString moreOf(const QJsonValue &row, const char *profile)
{
    for (const QJsonValue each : row[QStringLiteral("profiles")].toArray())
        if (each[QStringLiteral("profile")].toString() == QLatin1String(profile))
            return each[QStringLiteral("more")].isNull() ? QStringLiteral("null")
                                                         : QString::number(each[QStringLiteral("more")].toInt());
    return {};
}

/// Fields of CSV by RFC 4180.
static QList<QStringList> readCsv(const QByteArray &csv)
{
    QList<QStringList> lines{{QString()}};
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter == QLatin1Char('"') && quoted && text.mid(i + 1, 1) == QStringLiteral("\""))
            lines.last().last() += text[++i];
        else if (letter == QLatin1Char('"'))
            quoted = !quoted;
        else if (letter == QLatin1Char(',') && !quoted)
            lines.last().append(QString());
        else if (letter == QLatin1Char('\r') && !quoted && text.mid(i + 1, 1) == QStringLiteral("\n"))
            lines.append(QStringList{QString()}), ++i;
        else
            lines.last().last() += letter;
    }
    lines.removeLast();
    return lines;
}

/// EXAMPLE.md, design A: a 40 GB A100 in passthrough, one with a 20 GB vGPU of a C profile.
void TestCliCapacity::theExampleAsJson()
{
    const CliRun run = capacity({kExampleA, QStringLiteral("--format=json")});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject json = run.json();
    QCOMPARE(json[QStringLiteral("schemaVersion")].toInt(), 1);
    QCOMPARE(json[QStringLiteral("file")].toString(), kExampleA);
    QCOMPARE(json[QStringLiteral("by")].toString(), QStringLiteral("design"));
    const QJsonValue row = json[QStringLiteral("rows")][0];
    QCOMPARE(row[QStringLiteral("gpus")].toInt(), 2);
    const QJsonObject memory = row[QStringLiteral("frameBufferMib")].toObject();
    QCOMPARE(memory,
             (QJsonObject{{QStringLiteral("total"), 81920},
                          {QStringLiteral("passthrough"), 40960},
                          {QStringLiteral("vgpu"), 20480},
                          {QStringLiteral("reserved"), 0},
                          {QStringLiteral("free"), 20480},
                          {QStringLiteral("stranded"), 0}}));
    QCOMPARE(moreOf(row, "grid_a100-20c"), QStringLiteral("1"));
    QCOMPARE(moreOf(row, "grid_a100-10c"), QStringLiteral("0"));
    QCOMPARE(row[QStringLiteral("moreWholeGpus")].toInt(-1), 0);
    QStringList licences;
    for (const QJsonValue each : row[QStringLiteral("licences")].toArray())
        licences += QStringLiteral("%1 %2 %3")
                        .arg(each[QStringLiteral("editions")][0].toString(QStringLiteral("unknown")))
                        .arg(each[QStringLiteral("vms")].toInt())
                        .arg(each[QStringLiteral("gpus")].toInt());
    QCOMPARE(licences.join(QStringLiteral(", ")), QStringLiteral("nvaie 1 1, unknown 1 1"));
}

void TestCliCapacity::theExampleAsText()
{
    const CliRun run = capacity({kExampleA, QStringLiteral("--lang=en")});
    QCOMPARE(run.exitCode, 0);
    const QStringList lines = QString::fromUtf8(run.out).split(QLatin1Char('\n'));
    const auto cells = [&](const char *start) {
        for (const QString &line : lines)
            if (line.startsWith(QLatin1String(start)))
                return line.split(QRegularExpression(QStringLiteral(" {2,}")));
        return QStringList();
    };
    QCOMPARE(cells("Example A").mid(1),
             (QStringList{QStringLiteral("2"), QStringLiteral("80"), QStringLiteral("40"), QStringLiteral("20"),
                          QStringLiteral("0"), QStringLiteral("20"), QStringLiteral("0"), QStringLiteral("0"),
                          QStringLiteral("0")}));
    QCOMPARE(cells("grid_a100-20c").last(), QStringLiteral("1"));
    QCOMPARE(cells("NVIDIA AI Enterprise").mid(1), (QStringList{QStringLiteral("1"), QStringLiteral("1")}));
    QVERIFY(run.out.contains("Licensing Guide"));
    // Columns stand below their headings.
    const qsizetype column = lines[0].indexOf(QStringLiteral("Total"));
    QCOMPARE(lines[1].mid(column, 2), QStringLiteral("80"));
}

void TestCliCapacity::rowsByKind_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("paths");
    QTest::addColumn<QString>("free");
    QTest::newRow("cluster") << QStringLiteral("cluster") << QStringLiteral("gpu-cluster-1") << QStringLiteral("20480");
    QTest::newRow("host") << QStringLiteral("host") << QStringLiteral("esxi-1 esxi-2") << QStringLiteral("0 20480");
    QTest::newRow("gpu") << QStringLiteral("gpu") << QStringLiteral("esxi-1/0000:17:00.0 esxi-2/0000:17:00.0")
                         << QStringLiteral("0 20480");
}

/// EXAMPLE.md, design B: the same on two hosts.
void TestCliCapacity::rowsByKind()
{
    QFETCH(QString, by);
    QStringList paths;
    QStringList free;
    for (const QJsonValue row : rows({kTwoHosts, QStringLiteral("--by"), by})) {
        QCOMPARE(row[QStringLiteral("kind")].toString(), by);
        paths += row[QStringLiteral("path")].toString();
        free += QString::number(row[QStringLiteral("frameBufferMib")][QStringLiteral("free")].toInt());
    }
    QTEST(paths.join(QLatin1Char(' ')), "paths");
    QTEST(free.join(QLatin1Char(' ')), "free");
}

void TestCliCapacity::howLicencesAreCountedStandsInTheCatalog()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("limits.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("limits:\n  licences-by-vm: {names: [vPC], sources: [UG17], confidence: Q}\n"
               "  licences-by-gpu: {names: [vWS, vApps], sources: [UG17], confidence: Q}\n");
    file.close();
    const QByteArray text =
        capacity({kExampleA, QStringLiteral("--lang=en"), QStringLiteral("--catalog"), folder.path()}).out;
    QVERIFY(text.contains("each running VM: vPC (NVIDIA Virtual GPU Software User Guide"));
    QVERIFY(text.contains("each GPU: vWS, vApps ("));
}

void TestCliCapacity::onlySomeProfiles()
{
    const QStringList options{kTwoHosts, QStringLiteral("--by=host"), QStringLiteral("--profile=grid_a100-20c"),
                              QStringLiteral("--profile=GRID_A100-10C")};
    const QJsonArray json = rows(options);
    QCOMPARE(json[1][QStringLiteral("profiles")].toArray().size(), 2);
    QCOMPARE(moreOf(json[1], "grid_a100-20c"), QStringLiteral("1"));
    QCOMPARE(moreOf(json[1], "grid_a100-10c"), QStringLiteral("0"));
    const QByteArray text = capacity(options).out;
    QVERIFY(text.contains("grid_a100-20c") && text.contains("grid_a100-10c") && !text.contains("grid_a100-5c"));
}

void TestCliCapacity::onlyOneCluster()
{
    const QStringList file{QStringLiteral("-"), QStringLiteral("--cluster=b")};
    const QJsonArray whole = rows(file, kHostile);
    QCOMPARE(whole.size(), 1);
    QCOMPARE(whole[0][QStringLiteral("path")].toString(), QStringLiteral("b"));
    QCOMPARE(whole[0][QStringLiteral("gpus")].toInt(), 1);
    QCOMPARE(moreOf(whole[0], "nvidia_h100-40c"), QStringLiteral("2"));
    QCOMPARE(rows(file + QStringList{QStringLiteral("--by=host")}, kHostile).size(), 1);
}

void TestCliCapacity::unknownModelsAreNotZero()
{
    const QJsonArray gpus = rows({QStringLiteral("-"), QStringLiteral("--by=gpu")}, kHostile);
    QCOMPARE(gpus.size(), 3);
    QVERIFY(gpus[1][QStringLiteral("frameBufferMib")].isNull());
    QCOMPARE(gpus[1][QStringLiteral("unknownGpus")].toInt(), 1);
    const QJsonValue all = rows({QStringLiteral("-")}, kHostile)[0];
    QCOMPARE(all[QStringLiteral("unknownGpus")].toInt(), 1);
    QCOMPARE(all[QStringLiteral("frameBufferMib")][QStringLiteral("total")].toInt(), 120 * 1024);
    QVERIFY(capacity({QStringLiteral("-"), QStringLiteral("--by=gpu"), QStringLiteral("--lang=en")}, kHostile)
                .out.contains("unknown"));
}

void TestCliCapacity::csvKeepsHostileNamesTogether()
{
    const CliRun run = capacity({QStringLiteral("-"), QStringLiteral("--by=gpu"), QStringLiteral("--format=csv"),
                                 QStringLiteral("--profile=grid_a100-10c")},
                                kHostile);
    QCOMPARE(run.exitCode, 0);
    const QList<QStringList> lines = readCsv(run.out);
    QCOMPARE(lines.size(), 4);
    for (const QStringList &line : lines)
        QCOMPARE(line.size(), lines[0].size());
    const auto cell = [&](int row, const char *column) {
        return lines[row].value(lines[0].indexOf(QLatin1String(column)));
    };
    QCOMPARE(cell(1, "path"), QStringLiteral("two\nlines, =1+1/0000:17:00.0"));
    QCOMPARE(cell(1, "cluster"), QStringLiteral("a, \"quoted\""));
    QCOMPARE(cell(1, "total_mib"), QStringLiteral("40960"));
    QCOMPARE(cell(1, "more:a100-pcie-40gb/grid_a100-10c"), QStringLiteral("4"));
    QCOMPARE(cell(2, "unknown_gpus"), QStringLiteral("1"));
    QCOMPARE(cell(2, "total_mib"), QString());
    QCOMPARE(cell(3, "more:a100-pcie-40gb/grid_a100-10c"), QStringLiteral("0"));
}

void TestCliCapacity::textKeepsHostileNamesOnTheirLine()
{
    const QByteArray text = capacity({QStringLiteral("-"), QStringLiteral("--by=host")}, kHostile).out;
    const QStringList table = QString::fromUtf8(text).section(QStringLiteral("\n\n"), 0, 0).split(QLatin1Char('\n'));
    QCOMPARE(table.size(), 3);
    QVERIFY(table[1].contains(QStringLiteral("lines, =1+1")));
}

void TestCliCapacity::badUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("part");
    QTest::newRow("no file") << QStringList() << QStringLiteral("FILE");
    QTest::newRow("no such file") << QStringList{QStringLiteral("/nonexistent/x.sliceboard.yaml")}
                                  << QStringLiteral("/nonexistent/x.sliceboard.yaml");
    QTest::newRow("kind") << QStringList{kExampleA, QStringLiteral("--by=hosts")} << QStringLiteral("\"host\"");
    QTest::newRow("format") << QStringList{kExampleA, QStringLiteral("--format=xml")} << QStringLiteral("csv");
    QTest::newRow("profile") << QStringList{kExampleA, QStringLiteral("--profile=grid_a100-20x")}
                             << QStringLiteral("grid_a100-20");
    QTest::newRow("cluster") << QStringList{kExampleA, QStringLiteral("--cluster=gpu-cluster-2")}
                             << QStringLiteral("\"gpu-cluster-1\"");
}

void TestCliCapacity::badUsage()
{
    QFETCH(QStringList, options);
    QFETCH(QString, part);
    const CliRun run = capacity(options + QStringList{QStringLiteral("--lang=en")});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(QString::fromUtf8(run.err).contains(part), run.err.constData());
}

REGISTER_TEST(TestCliCapacity, "tst_cli_capacity");
#include "tst_cli_capacity.moc"
