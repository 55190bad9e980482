// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cli_process.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard::testing;

/// sliceboard-cli plan: the ordered change from one design to another.
class TestCliPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExampleAsText();
    void theExampleAsJson();
    void oneDesignPlansFromWhatIsCurrent();
    void equalDesignsNeedNothing();
    void writesIntoAFile();
    void backsOutFromAStage();
    void sameBytesTwice();
    void badUsage_data();
    void badUsage();
};

static const QString kBefore = QStringLiteral(TESTS_DATA_DIR "/example/example-a.sliceboard.yaml");
static const QString kAfter = QStringLiteral(TESTS_DATA_DIR "/example/example-b.sliceboard.yaml");

static CliRun plan(const QStringList &more, const QByteArray &input = {})
{
    return runCli(QStringList{u"plan"_qs} + more, input);
}

void TestCliPlan::theExampleAsText()
{
    const CliRun run = plan({kBefore, kAfter});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    for (const char *text : {"Change plan: Example B", "Implementation plan", "Test plan", "Backout plan", "vm-2"})
        QVERIFY2(run.out.contains(text), run.out.constData());
}

void TestCliPlan::theExampleAsJson()
{
    const QJsonObject json = plan({kBefore, kAfter, u"--format=json"_qs}).json();
    QVERIFY(json[u"stages"].toArray().size() > 0);
    // vm-2 moves; vm-1 stays, but its host loses the vGPU Manager and a GPU, for which it restarts.
    QStringList off;
    for (const auto &vm : json[u"downtime"].toArray())
        off << vm.toObject()[u"vm"].toString();
    QCOMPARE(off, (QStringList{u"vm-1"_qs, u"vm-2"_qs}));
}

void TestCliPlan::oneDesignPlansFromWhatIsCurrent()
{
    const QByteArray design = R"(format: 1
name: to passthrough
clusters:
  - name: a
    hosts:
      - name: esx01
        esxi: 8.0.3
        gpus:
          - {address: "0000:17:00.0", model: a100-pcie-40gb, use: passthrough, current_use: vgpu}
)";
    const CliRun run = plan({u"-"_qs, u"--format=csv"_qs}, design);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.out.contains("set-passthrough"), run.out.constData());
}

void TestCliPlan::equalDesignsNeedNothing()
{
    const CliRun run = plan({kAfter, kAfter});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("There is nothing to do"));
}

void TestCliPlan::writesIntoAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.md"_qs);
    const CliRun run = plan({kBefore, kAfter, u"--format"_qs, u"markdown"_qs, u"--to"_qs, path});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.out.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("# Change plan"));
}

void TestCliPlan::backsOutFromAStage()
{
    const CliRun run = plan({kBefore, kAfter, u"--backout-from=1"_qs, u"--format=json"_qs});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const CliRun beyond = plan({kBefore, kAfter, u"--backout-from=99"_qs});
    QCOMPARE(beyond.exitCode, 2);
    QVERIFY(beyond.err.contains("--backout-from takes the number of a stage"));
}

void TestCliPlan::sameBytesTwice()
{
    const QStringList arguments{kBefore, kAfter, u"--format=html"_qs};
    QCOMPARE(plan(arguments).out, plan(arguments).out);
}

void TestCliPlan::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("none") << QStringList() << QByteArray("needs a [A] B");
    QTest::newRow("three") << QStringList{kBefore, kAfter, kAfter} << QByteArray("takes one or two designs");
    QTest::newRow("both standard input") << QStringList{u"-"_qs, u"-"_qs} << QByteArray("Only one of the two");
    QTest::newRow("format") << QStringList{kBefore, kAfter, u"--format=markdwn"_qs} << QByteArray("Did you mean");
    QTest::newRow("no file") << QStringList{u"/nowhere.yaml"_qs, kAfter} << QByteArray("/nowhere.yaml");
}

void TestCliPlan::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, complaint);
    const CliRun run = plan(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(complaint), run.err.constData());
    QVERIFY(run.out.isEmpty());
}

REGISTER_TEST(TestCliPlan, "tst_cli_plan");
#include "tst_cli_plan.moc"
