// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/output_files.h"
#include "tests/support/cli_process.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// sliceboard-cli export --format writes diagrams and tables, to a file, a folder or standard output.
class TestCliExportText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsFormats();
    void writesToStandardOutput();
    void writesBySuffix_data();
    void writesBySuffix();
    void writesAFolder();
    void replacesOnlyItsOwnFiles();
    void refuses_data();
    void refuses();
    void leavesNothingWhenItFails();
    void hidesNames();
    void sameBytesTwice_data();
    void sameBytesTwice();
    void keepsNamesInsideTheFolder();
    void marksScripts();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static CliRun write(const QStringList &more)
    {
        return runCli(QStringList{u"export"_qs, QStringLiteral(RESOURCES_DIR "/samples/example-a.sliceboard.yaml"),
                                  u"--today=2026-11-23"_qs}
                      + more);
    }

    QTemporaryDir m_folder;
};

void TestCliExportText::listsFormats()
{
    const CliRun text = runCli({u"export"_qs, u"--list"_qs});
    QCOMPARE(text.exitCode, 0);
    const CliRun json = runCli({u"export"_qs, u"--list"_qs, u"--format=json"_qs});
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(json.json()[u"schemaVersion"_qs].toInt(), 1);
    QStringList ids;
    for (const QJsonValue each : json.json()[u"formats"_qs].toArray()) {
        ids += each[u"id"_qs].toString();
        QVERIFY(text.out.contains('\n' + ids.back().toUtf8() + ' '));
        for (const char *key : {"title", "description", "suffix", "group"})
            QVERIFY2(!each[QLatin1String(key)].toString().isEmpty(), key);
    }
    for (const char *id :
         {"drawio", "mermaid", "mermaid-markdown", "graphviz", "tables-csv", "tables-markdown", "tables-xlsx"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);
    QCOMPARE(runCli({u"export"_qs, u"--list"_qs, u"--format=yaml"_qs}).exitCode, 2);
}

void TestCliExportText::writesToStandardOutput()
{
    const CliRun run = write({u"--format=mermaid"_qs});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("flowchart LR\n"));
    const CliRun piped =
        runCli({u"export"_qs, u"-"_qs, u"--format=graphviz"_qs}, "format: 1\nclusters:\n  - name: piped\n");
    QVERIFY(piped.out.contains("Cluster piped"));
}

void TestCliExportText::writesBySuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("drawio") << u"a.drawio"_qs << QByteArray("<mxfile ");
    QTest::newRow("mmd") << u"a.mmd"_qs << QByteArray("flowchart LR");
    QTest::newRow("dot") << u"a.dot"_qs << QByteArray("digraph sliceboard {");
    QTest::newRow("gv, in capitals") << u"a.GV"_qs << QByteArray("digraph sliceboard {");
    QTest::newRow("xlsx") << u"a.xlsx"_qs << QByteArray("PK\3\4");
    QTest::newRow("md") << u"a.md"_qs << QByteArray("## Findings");
}

void TestCliExportText::writesBySuffix()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, part);
    const CliRun run = write({u"--to"_qs, path(name)});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(contentOf(path(name)).contains(part));
}

void TestCliExportText::writesAFolder()
{
    const QString folder = path(u"new/tables"_qs);
    QCOMPARE(write({u"--format=tables-csv"_qs, u"--to"_qs, folder}).exitCode, 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files),
             QStringList({u"findings.csv"_qs, u"gpus.csv"_qs, u"hosts.csv"_qs, u"licences.csv"_qs, u"placements.csv"_qs,
                          u"vms.csv"_qs}));
    QVERIFY(contentOf(folder + u"/vms.csv"_qs).contains("vm,vm-1,"));
    QCOMPARE(write({u"--format=mermaid"_qs, u"--to"_qs, folder}).exitCode, 0);
    QVERIFY(QFile::exists(folder + u"/diagram.mmd"_qs));
}

void TestCliExportText::replacesOnlyItsOwnFiles()
{
    const QString folder = path(u"mine"_qs);
    QVERIFY(QDir().mkpath(folder));
    for (const char *name : {"vms.csv", "notes.txt"}) {
        QFile file(folder + u'/' + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    }
    QCOMPARE(write({u"--format=tables-csv"_qs, u"--to"_qs, folder}).exitCode, 0);
    QCOMPARE(contentOf(folder + u"/notes.txt"_qs), QByteArray("mine"));
    QVERIFY(contentOf(folder + u"/vms.csv"_qs).startsWith("kind,path,"));
}

void TestCliExportText::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("no such format") << QStringList{u"--format=mermaids"_qs} << QByteArray("Did you mean \"mermaid\"?");
    QTest::newRow("empty format") << QStringList{u"--format="_qs} << QByteArray("--format takes one of drawio");
    QTest::newRow("several files") << QStringList{u"--format=tables-csv"_qs} << QByteArray("--to must name a folder");
    QTest::newRow("scale") << QStringList{u"--format=drawio"_qs, u"--scale=2"_qs}
                           << QByteArray("--scale does not go with the format drawio");
    for (const char *option : {"page=a3", "orientation=portrait", "per-cluster", "hosts-per-page=3", "dated", "dpi=96"})
        for (const char *way : {"--format=drawio", "--to=board.md"})
            QTest::addRow("%s, %s", option, way)
                << QStringList{QLatin1String(way), u"--"_qs + QLatin1String(option)}
                << "--" + QByteArray(option).split('=').front() + " does not go with the format";
    QTest::newRow("no such cluster") << QStringList{u"--format=drawio"_qs, u"--cluster=gpu-cluster-2"_qs}
                                     << QByteArray("Did you mean \"gpu-cluster-1\"?");
    QTest::newRow("bad theme") << QStringList{u"--format=drawio"_qs, u"--theme=grey"_qs} << QByteArray("--theme takes");
    QTest::newRow("bad suffix") << QStringList{u"--to=board.gif"_qs} << QByteArray(".drawio, .mmd, .dot, .xlsx or .md");
    QTest::newRow("no folder") << QStringList{u"--to=/dev/null/x.dot"_qs} << QByteArray("cannot be written");
}

void TestCliExportText::refuses()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, complaint);
    const CliRun run = write(options);
    QVERIFY(!QFile::exists(u"board.md"_qs));
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(complaint), run.err.constData());
}

void TestCliExportText::leavesNothingWhenItFails()
{
    const CliRun run = runCli({u"export"_qs, path(u"none.yaml"_qs), u"--to"_qs, path(u"none.dot"_qs)});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!QFile::exists(path(u"none.dot"_qs)));
    QCOMPARE(runCli({u"export"_qs, u"--format=drawio"_qs}).exitCode, 2); // no FILE
}

void TestCliExportText::hidesNames()
{
    for (const char *format : {"drawio", "mermaid", "graphviz", "tables-markdown"}) {
        const CliRun run = write({u"--anonymous"_qs, u"--format"_qs, QString::fromLatin1(format)});
        QVERIFY(run.out.contains("host-01") && run.out.contains("vm-002"));
        for (const char *name : {"esxi-1", "gpu-cluster-1", "Example A"})
            QVERIFY2(!run.out.contains(name), name);
    }
}

void TestCliExportText::sameBytesTwice_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"drawio", "mermaid", "graphviz", "tables-markdown", "tables-xlsx"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

/// In different time zones, languages of the locale apart.
void TestCliExportText::sameBytesTwice()
{
    QFETCH(QString, format);
    const QStringList arguments{u"export"_qs, QStringLiteral(RESOURCES_DIR "/samples/example-a.sliceboard.yaml"),
                                u"--today=2026-11-23"_qs, u"--format"_qs, format};
    const CliRun first = runCli(arguments, {}, {u"TZ=Asia/Tokyo"_qs});
    const CliRun second = runCli(arguments, {}, {u"TZ=America/Lima"_qs, u"TMPDIR="_qs + m_folder.path()});
    QCOMPARE(first.exitCode, 0);
    QVERIFY(!first.out.isEmpty() && first.out == second.out);
}

void TestCliExportText::keepsNamesInsideTheFolder()
{
    const QString folder = path(u"inside"_qs);
    for (const char *name : {"../out", "/tmp/out", "a/b", "..", ".hidden", "-rf", "", "a\nb", "a b"}) {
        QVERIFY2(!isOutputName(name), name);
        QVERIFY(!writeOutputFiles(folder, {{"good.txt", "x", false}, {name, "x", false}}));
        QVERIFY2(!QFile::exists(folder), name);
    }
    QVERIFY(isOutputName("10-hosts_a.csv"));
}

void TestCliExportText::marksScripts()
{
    const QString folder = path(u"scripts"_qs);
    QVERIFY(writeOutputFiles(folder, {{"run.sh", "#!/bin/sh\n", true}, {"data.txt", "x", false}}));
    QVERIFY(QFileInfo(folder + u"/run.sh"_qs).isExecutable());
    QVERIFY(!QFileInfo(folder + u"/data.txt"_qs).isExecutable());
}

REGISTER_TEST(TestCliExportText, "tst_cli_export_text");
#include "tst_cli_export_text.moc"
