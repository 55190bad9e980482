// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/rules.h"
#include "tests/support/cli_process.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard::testing;

/// sliceboard-cli check on the worked example and its faulty variants.
class TestCliCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exampleA();
    void exampleB();
    void variants_data();
    void variants();
    void text();
    void failOn_data();
    void failOn();
    void jsonKeys();
    void waivers_data();
    void waivers();
    void severities();
    void unknownModelLoads();
    void spanish();
    void profile();

private:
    QString edited(const QString &example, const QByteArray &from, const QByteArray &to);

    QTemporaryDir m_folder;
};

static QString exampleFile(const QString &name)
{
    return QStringLiteral(TESTS_DATA_DIR "/example/%1.sliceboard.yaml").arg(name);
}

static CliRun checkAsJson(const QString &file, const QStringList &more = {})
{
    return runCli(QStringList{QStringLiteral("check"), file, QStringLiteral("--format"), QStringLiteral("json")}
                  + more);
}

/// "error vm vm-1 some-rule" of each finding, sorted.
static QStringList findingsOf(const QJsonObject &report)
{
    QStringList findings;
    for (const QJsonValue each : report[QStringLiteral("findings")].toArray()) {
        const QJsonObject subject = each[QStringLiteral("subject")].toObject();
        findings += QStringList{each[QStringLiteral("severity")].toString(), subject[QStringLiteral("kind")].toString(),
                                subject[QStringLiteral("path")].toString(), each[QStringLiteral("rule")].toString()}
                        .join(QLatin1Char(' '));
    }
    findings.sort();
    return findings;
}

static int countOf(const QJsonObject &report, const char *severity)
{
    return report[QStringLiteral("counts")][QLatin1String(severity)].toInt(-1);
}

/// The sample with one text put in place of another.
QString TestCliCheck::edited(const QString &example, const QByteArray &from, const QByteArray &to)
{
    QFile source(exampleFile(example));
    QFile target(m_folder.filePath(QStringLiteral("edited.sliceboard.yaml")));
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        qFatal("cannot copy the example");
    const QByteArray bytes = source.readAll();
    if (!bytes.contains(from))
        qFatal("the example has changed");
    target.write(QByteArray(bytes).replace(from, to));
    return target.fileName();
}

void TestCliCheck::exampleA()
{
    const CliRun run = checkAsJson(exampleFile(QStringLiteral("example-a")));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(findingsOf(run.json()),
             QStringList({QStringLiteral("info gpu esxi-1/0000:17:00.0 passthrough-gpu-not-monitorable"),
                          QStringLiteral("info host esxi-1 same-host-mixed-modes-ok"),
                          QStringLiteral("info vm vm-1 passthrough-driver-choice"),
                          QStringLiteral("info vm vm-2 fb-reserved-info"),
                          QStringLiteral("info vm vm-2 vm-console-blank")}));
}

void TestCliCheck::exampleB()
{
    const CliRun run = checkAsJson(exampleFile(QStringLiteral("example-b")));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(countOf(run.json(), "errors"), 0);
    QCOMPARE(countOf(run.json(), "warnings"), 0);
    QCOMPARE(countOf(run.json(), "unknown"), 0);
}

void TestCliCheck::variants_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("exitCode");
    for (const char *rule :
         {"vm-mixes-passthrough-and-vgpu", "gpu-in-two-modes", "passthrough-gpu-shared", "vgpu-guest-driver-wrong-kind",
          "host-driver-in-guest", "vgpu-host-driver-missing", "host-graphics-type-not-shared-direct"})
        QTest::newRow(rule) << QString::fromLatin1(rule) << 1;
    QTest::newRow("guest-driver-missing, a warning") << QStringLiteral("guest-driver-missing") << 0;
}

void TestCliCheck::variants()
{
    QFETCH(QString, rule);
    const CliRun run = checkAsJson(exampleFile(rule));
    QTEST(run.exitCode, "exitCode");
    QStringList rules;
    for (const QJsonValue each : run.json()[QStringLiteral("findings")].toArray())
        if (each[QStringLiteral("severity")].toString() != QStringLiteral("info"))
            rules += each[QStringLiteral("rule")].toString();
    rules.removeDuplicates();
    QCOMPARE(rules, QStringList{rule});
}

void TestCliCheck::text()
{
    const CliRun run = runCli({QStringLiteral("check"), exampleFile(QStringLiteral("host-driver-in-guest"))});
    QCOMPARE(run.exitCode, 1);
    const QString out = QString::fromUtf8(run.out);
    for (const char *part : {"Errors\n", "vm vm-1: ", "Way out: ", "Rule: host-driver-in-guest", "Source: ", "https://",
                             "Waivers: none", "Changed severities: none"})
        QVERIFY2(out.contains(QLatin1String(part)), part);
    QVERIFY2(out.section(QLatin1Char('\n'), -2, -2).startsWith(QStringLiteral("1 error, 0 warnings, ")),
             qPrintable(out));
    QVERIFY(out.indexOf(QStringLiteral("Errors\n")) < out.indexOf(QStringLiteral("For information\n")));
}

void TestCliCheck::failOn_data()
{
    QTest::addColumn<QString>("severity"); ///< of the one finding that is worse than info; "": there is none
    QTest::addColumn<QString>("failOn");
    QTest::addColumn<int>("exitCode");
    const auto rows = [](const char *severity, const std::vector<std::pair<const char *, int>> &codes) {
        for (const auto &[failOn, code] : codes)
            QTest::addRow("%s, %s", severity, failOn)
                << QString::fromLatin1(severity) << QString::fromLatin1(failOn) << code;
    };
    rows("error", {{"error", 1}, {"warning", 1}, {"unknown", 1}, {"info", 1}, {"never", 0}});
    rows("warning", {{"error", 0}, {"warning", 1}, {"unknown", 1}, {"info", 1}, {"never", 0}});
    rows("unknown", {{"error", 0}, {"warning", 0}, {"unknown", 1}, {"info", 1}, {"never", 0}});
    rows("info", {{"error", 0}, {"warning", 0}, {"unknown", 0}, {"info", 1}, {"never", 0}});
}

void TestCliCheck::failOn()
{
    QFETCH(QString, severity);
    QFETCH(QString, failOn);
    const QString file =
        edited(QStringLiteral("host-driver-in-guest"),
               "clusters:", "severities:\n  host-driver-in-guest: " + severity.toLatin1() + "\nclusters:");
    const CliRun run = runCli({QStringLiteral("check"), file, QStringLiteral("--fail-on"), failOn});
    QTEST(run.exitCode, "exitCode");
}

void TestCliCheck::jsonKeys()
{
    const QJsonObject report = checkAsJson(exampleFile(QStringLiteral("vgpu-guest-driver-wrong-kind"))).json();
    QCOMPARE(report.keys(),
             QStringList({QStringLiteral("catalog"), QStringLiteral("changedSeverities"), QStringLiteral("checkedFor"),
                          QStringLiteral("counts"), QStringLiteral("design"), QStringLiteral("file"),
                          QStringLiteral("findings"), QStringLiteral("houseRuleErrors"),
                          QStringLiteral("schemaVersion"), QStringLiteral("waivers")}));
    QCOMPARE(report[QStringLiteral("schemaVersion")].toInt(), 1);
    QCOMPARE(report[QStringLiteral("design")][QStringLiteral("gpus")].toInt(), 2);
    QCOMPARE(report[QStringLiteral("design")][QStringLiteral("vms")].toInt(), 2);
    QVERIFY(!report[QStringLiteral("catalog")][QStringLiteral("asOf")].toString().isEmpty());
    const QJsonObject finding = report[QStringLiteral("findings")][0].toObject();
    QCOMPARE(finding[QStringLiteral("rule")].toString(), QStringLiteral("vgpu-guest-driver-wrong-kind"));
    QCOMPARE(finding[QStringLiteral("severity")].toString(), QStringLiteral("error"));
    QCOMPARE(finding[QStringLiteral("subject")].toObject(),
             QJsonObject(
                 {{QStringLiteral("kind"), QStringLiteral("vm")}, {QStringLiteral("path"), QStringLiteral("vm-2")}}));
    QVERIFY(finding[QStringLiteral("message")].toString().contains(QStringLiteral("vm-2")));
    QVERIFY(!finding[QStringLiteral("wayOut")].toString().isEmpty());
    QVERIFY(
        finding[QStringLiteral("sources")][0][QStringLiteral("url")].toString().startsWith(QStringLiteral("https://")));
    QCOMPARE(finding[QStringLiteral("waived")].toBool(true), false);
    QCOMPARE(finding[QStringLiteral("fingerprint")].toString().size(), 8);
}

void TestCliCheck::waivers_data()
{
    QTest::addColumn<QByteArray>("facts"); ///< empty: those of the finding
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("in force") << QByteArray() << QByteArray("vm-1") << QStringLiteral("2027-01-31")
                              << QStringLiteral("in-force") << 0;
    QTest::newRow("expired") << QByteArray() << QByteArray("vm-1") << QStringLiteral("2027-02-01")
                             << QStringLiteral("expired") << 1;
    QTest::newRow("other facts") << QByteArray("01234567") << QByteArray("vm-1") << QStringLiteral("2027-01-31")
                                 << QStringLiteral("review") << 1;
    QTest::newRow("other VM") << QByteArray() << QByteArray("vm-2") << QStringLiteral("2027-01-31")
                              << QStringLiteral("stale") << 1;
}

void TestCliCheck::waivers()
{
    QFETCH(QByteArray, facts);
    QFETCH(QByteArray, subject);
    QFETCH(QString, today);
    const QString variant = QStringLiteral("host-driver-in-guest");
    const QJsonObject plain = checkAsJson(exampleFile(variant)).json();
    if (facts.isEmpty())
        facts = plain[QStringLiteral("findings")][0][QStringLiteral("fingerprint")].toString().toLatin1();
    const QByteArray waiver = "waivers:\n  - {rule: host-driver-in-guest, on: [" + subject + "], facts: \"" + facts
        + "\", reason: Later, author: Ada, expires: 2027-01-31}\nclusters:";
    const CliRun run = checkAsJson(edited(variant, "clusters:", waiver), {QStringLiteral("--today"), today});
    QTEST(run.exitCode, "exitCode");
    const QJsonObject report = run.json();
    QTEST(report[QStringLiteral("waivers")][0][QStringLiteral("state")].toString(), "state");
    QCOMPARE(countOf(report, "waived"), run.exitCode == 0 ? 1 : 0);
    QCOMPARE(countOf(report, "errors"), run.exitCode == 0 ? 0 : 1);
    QCOMPARE(report[QStringLiteral("findings")].toArray().size(), plain[QStringLiteral("findings")].toArray().size());
    const CliRun text = runCli({QStringLiteral("check"), m_folder.filePath(QStringLiteral("edited.sliceboard.yaml")),
                                QStringLiteral("--today"), today});
    for (const char *part : {"Waivers\n", "Reason: Later", "Author: Ada", "Holds until: 2027-01-31"})
        QVERIFY2(text.out.contains(part), part);
    QCOMPARE(text.exitCode, run.exitCode);
}

void TestCliCheck::severities()
{
    const QString file =
        edited(QStringLiteral("host-driver-in-guest"),
               "clusters:", "severities:\n  host-driver-in-guest: off\n  no-such-rule: error\nclusters:");
    const CliRun run = checkAsJson(file);
    QCOMPARE(run.exitCode, 0);
    const QJsonArray changed = run.json()[QStringLiteral("changedSeverities")].toArray();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0].toObject(),
             QJsonObject({{QStringLiteral("rule"), QStringLiteral("host-driver-in-guest")},
                          {QStringLiteral("severity"), QStringLiteral("off")},
                          {QStringLiteral("default"), QStringLiteral("error")}}));
    QVERIFY(changed[1][QStringLiteral("default")].isNull());
    const QByteArray text = runCli({QStringLiteral("check"), file}).out;
    QVERIFY(text.contains("host-driver-in-guest: Off (by default: Error)"));
    QVERIFY(text.contains("there is no such rule"));
}

void TestCliCheck::unknownModelLoads()
{
    const CliRun run =
        checkAsJson(edited(QStringLiteral("example-a"), "65:00.0\", model: a100-pcie-40gb", "65:00.0\", model: z900"));
    QCOMPARE(run.exitCode, 0);
    QVERIFY(countOf(run.json(), "unknown") > 0);
    QCOMPARE(countOf(run.json(), "errors"), 0);
}

void TestCliCheck::spanish()
{
    const QString file = exampleFile(QStringLiteral("host-driver-in-guest"));
    const CliRun english = checkAsJson(file);
    const CliRun spanish = checkAsJson(file, {QStringLiteral("--lang"), QStringLiteral("es")});
    QCOMPARE(spanish.exitCode, 1);
    QCOMPARE(findingsOf(spanish.json()), findingsOf(english.json()));
    QCOMPARE(spanish.json()[QStringLiteral("counts")], english.json()[QStringLiteral("counts")]);
    const QJsonValue finding = spanish.json()[QStringLiteral("findings")][0];
    QVERIFY(finding[QStringLiteral("message")].toString().contains(QStringLiteral("el invitado de vm-1")));
    const CliRun text = runCli({QStringLiteral("check"), file, QStringLiteral("--lang=es")});
    QVERIFY2(text.out.contains("\n1 error, 0 advertencias, "), text.out.constData());
}

/// Every rule in force is there once, dearest first, and their shares make up the whole; the report stays as it is.
void TestCliCheck::profile()
{
    const QString file =
        edited(QStringLiteral("example-a"), "clusters:", "severities: {fb-overcommit: off}\nclusters:");
    const QStringList options{QStringLiteral("check"), file, QStringLiteral("--today=2026-11-23")};
    const CliRun plain = runCli(options);
    const CliRun run = runCli(options + QStringList{QStringLiteral("--profile")});
    QCOMPARE(run.exitCode, plain.exitCode);
    QCOMPARE(run.out, plain.out);
    QVERIFY(plain.err.isEmpty());
    QStringList lines = QString::fromUtf8(run.err).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines.takeFirst().startsWith(QStringLiteral("Rule "))
            && lines.takeLast().startsWith(QStringLiteral("All rules ")));
    QStringList rules;
    double shares = 0;
    double last = std::numeric_limits<double>::max();
    for (const QString &line : lines) {
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        QCOMPARE(words.size(), 5); // with the percent sign
        rules += words[0];
        shares += words[3].toDouble();
        QVERIFY(words[2].toDouble() <= last);
        last = words[2].toDouble();
    }
    rules.sort();
    QStringList expected;
    for (const sliceboard::Rule *rule : sliceboard::allRules())
        if (rule->severity != sliceboard::Severity::Off && rule->id != std::string_view("fb-overcommit"))
            expected += QString::fromUtf8(rule->id);
    expected.sort();
    QCOMPARE(rules, expected);
    QVERIFY2(std::abs(shares - 100) < 0.05 * double(rules.size()), qPrintable(QString::number(shares)));
}

REGISTER_TEST(TestCliCheck, "tst_cli_check");
#include "tst_cli_check.moc"
