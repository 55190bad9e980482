// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cli_process.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace sliceboard::testing;

/// Help, version, and what happens to command lines that make no sense.
class TestCliUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badUsage_data();
    void badUsage();
    void help_data();
    void help();
    void version();
    void spanishHelp();
    void languageOfLocale();
    void optionsOfAllCommandsMayComeFirst_data();
    void optionsOfAllCommandsMayComeFirst();
    void fullDisk();
};

static const QString kSample = QStringLiteral(RESOURCES_DIR "/samples/example-a.sliceboard.yaml");

void TestCliUsage::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QStringList &arguments, const char *part) {
        QTest::newRow(name) << arguments << QString::fromLatin1(part);
    };
    const QString check = QStringLiteral("check");
    const QString draw = QStringLiteral("export");
    const QString to = QStringLiteral("--to");
    const QString png = QStringLiteral("/nowhere/x.png");
    row("nothing", {}, "--help");
    row("unknown command", {QStringLiteral("chekc"), kSample}, "\"check\"");
    row("option for a command", {QStringLiteral("--format"), check}, "--help");
    row("no file", {check}, "FILE");
    row("two files", {check, kSample, kSample}, "besides");
    row("unknown option", {check, QStringLiteral("--jsno"), kSample}, "jsno");
    row("unknown format", {check, kSample, QStringLiteral("--format"), QStringLiteral("jsn")}, "\"json\"");
    row("unknown severity", {check, kSample, QStringLiteral("--fail-on"), QStringLiteral("eror")}, "\"error\"");
    row("no date", {check, kSample, QStringLiteral("--today"), QStringLiteral("tomorrow")}, "2027-01-31");
    row("unknown language", {check, kSample, QStringLiteral("--lang=xx")}, "es");
    row("option without value", {check, kSample, QStringLiteral("--format")}, "format");
    row("no picture named", {draw, kSample}, "--to");
    row("unknown picture", {draw, kSample, to, QStringLiteral("x.gif")}, ".svg");
    row("scale is no number", {draw, kSample, to, png, QStringLiteral("--scale"), QStringLiteral("big")}, "scale");
    row("scale too large", {draw, kSample, to, png, QStringLiteral("--scale"), QStringLiteral("9")}, "8");
    row("unknown theme", {draw, kSample, to, png, QStringLiteral("--theme"), QStringLiteral("pink")}, "dark");
    row("unknown topic", {QStringLiteral("catalog"), QStringLiteral("gpu")}, "\"gpus\"");
    row("drivers of a GPU",
        {QStringLiteral("catalog"), QStringLiteral("drivers"), QStringLiteral("--gpu"), QStringLiteral("t4")}, "--gpu");
}

void TestCliUsage::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    const QString err = QString::fromUtf8(run.err);
    QVERIFY2(err.contains(part), qPrintable(err));
    QVERIFY2(err.contains(QStringLiteral("--help")), qPrintable(err));
}

void TestCliUsage::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("parts");
    const QString exitCodes = QStringLiteral("Exit codes");
    const QString option = QStringLiteral("--help");
    QTest::newRow("program") << QStringList{option}
                             << QStringList{exitCodes,
                                            QStringLiteral("check"),
                                            QStringLiteral("export"),
                                            QStringLiteral("catalog"),
                                            QStringLiteral("compat"),
                                            QStringLiteral("rules")};
    QTest::newRow("compat") << QStringList{QStringLiteral("compat"), option}
                            << QStringList{exitCodes, QStringLiteral("--upgrade-hosts"), QStringLiteral("--esxi"),
                                           QStringLiteral("at or above --fail-on")};
    QTest::newRow("check") << QStringList{QStringLiteral("check"), option}
                           << QStringList{exitCodes,
                                          QStringLiteral("--fail-on"),
                                          QStringLiteral("--format"),
                                          QStringLiteral("--today"),
                                          QStringLiteral("--catalog"),
                                          QStringLiteral("--lang")};
    QTest::newRow("export") << QStringList{QStringLiteral("export"), option}
                            << QStringList{exitCodes, QStringLiteral("--to"), QStringLiteral("--scale"),
                                           QStringLiteral("--theme"), QStringLiteral("--cluster")};
    QTest::newRow("catalog") << QStringList{QStringLiteral("catalog"), QStringLiteral("-h")}
                             << QStringList{exitCodes, QStringLiteral("--gpu"), QStringLiteral("profiles")};
}

void TestCliUsage::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, parts);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    for (const QString &part : parts)
        QVERIFY2(QString::fromUtf8(run.out).contains(part), qPrintable(part));
}

void TestCliUsage::version()
{
    const CliRun run = runCli({QStringLiteral("--version")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(QRegularExpression(QStringLiteral("^sliceboard-cli \\d+\\.\\d+\\.\\d+\n$"))
                .match(QString::fromUtf8(run.out))
                .hasMatch());
}

void TestCliUsage::spanishHelp()
{
    const CliRun run = runCli({QStringLiteral("check"), QStringLiteral("--help"), QStringLiteral("--lang=es")});
    QCOMPARE(run.exitCode, 0);
    // Qt's own word for "Usage".
    QVERIFY2(run.out.startsWith("Uso:"), run.out.constData());
}

void TestCliUsage::languageOfLocale()
{
    const QStringList help{QStringLiteral("check"), QStringLiteral("--help")};
    const QString spanish = QStringLiteral("LANGUAGE=es:en");
    QVERIFY(runCli(help, {}, {spanish, QStringLiteral("LC_ALL=es_ES.UTF-8")}).out.startsWith("Uso:"));
    QVERIFY(runCli(help, {}, {QStringLiteral("LANGUAGE="), QStringLiteral("LC_ALL=C.UTF-8")}).out.startsWith("Usage:"));
}

void TestCliUsage::optionsOfAllCommandsMayComeFirst_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("usual");
    const QString check = QStringLiteral("check");
    const QString language = QStringLiteral("--lang");
    const QString catalog = QStringLiteral("--catalog");
    const QString folder = QStringLiteral(TESTS_DATA_DIR);
    const QStringList spanish{check, kSample, language, QStringLiteral("es")};
    QTest::newRow("word") << QStringList{language, QStringLiteral("es"), check, kSample} << spanish;
    QTest::newRow("equals sign") << QStringList{QStringLiteral("--lang=es"), check, kSample} << spanish;
    QTest::newRow("both") << QStringList{catalog, QStringLiteral("/nowhere"), language, QStringLiteral("es"), check,
                                         kSample}
                          << spanish + QStringList{catalog, QStringLiteral("/nowhere")};
    QTest::newRow("help") << QStringList{language, QStringLiteral("es"), QStringLiteral("--help")}
                          << QStringList{QStringLiteral("--help"), language, QStringLiteral("es")};
    const QString draw = QStringLiteral("export");
    QTest::newRow("with fonts") << QStringList{language, QStringLiteral("es"),   draw,
                                               kSample,  QStringLiteral("--to"), QStringLiteral("/nowhere/x.png")}
                                << QStringList{draw,
                                               kSample,
                                               QStringLiteral("--to"),
                                               QStringLiteral("/nowhere/x.png"),
                                               language,
                                               QStringLiteral("es")};
    QTest::newRow("no command") << QStringList{language, QStringLiteral("es")}
                                << QStringList{QStringLiteral(""), language, QStringLiteral("es")};
}

/// README: "Each takes --lang" and "--catalog".
void TestCliUsage::optionsOfAllCommandsMayComeFirst()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, usual);
    const CliRun first = runCli(arguments);
    const CliRun last = runCli(usual);
    QVERIFY2(!first.err.contains("\"--"), first.err.constData()); // no complaint about a command of that name
    QCOMPARE(first.exitCode, last.exitCode);
    QCOMPARE(first.out, last.out);
    QCOMPARE(first.err, last.err);
}

void TestCliUsage::fullDisk()
{
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(CLI_PROGRAM), {QStringLiteral("--help")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("output"));
}

REGISTER_TEST(TestCliUsage, "tst_cli_usage");
#include "tst_cli_usage.moc"
