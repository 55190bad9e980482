// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cli_process.h"
#include "tests/support/test_registry.h"

#include "model/rules/rules.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// check --format sarif and junit: what code scanning and test reports read.
class TestCliCiFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sarifOfExamples_data();
    void sarifOfExamples();
    void sarifHasWhatTheStandardDemands();
    void sarifDescribesEveryRule();
    void sarifSuppressions_data();
    void sarifSuppressions();
    void sarifListsChangedSeverities();
    void sarifOfStandardInput();
    void sarifLocations_data();
    void sarifLocations();
    void sarifFingerprintsStay();
    void junitOfExamples_data();
    void junitOfExamples();
    void junitWaivers();
    void junitOfStrangeNames();
    void spanish();

private:
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("design.yaml"));
    static QByteArray example(const QString &name);
    static QByteArray withWaiver(const QByteArray &facts, const QByteArray &subject);

    QTemporaryDir m_folder;
};

static const QString kVariant = QStringLiteral("host-driver-in-guest");

void TestCliCiFormats::initTestCase() { QVERIFY(QDir::setCurrent(m_folder.path())); }

QString TestCliCiFormats::write(const QByteArray &bytes, const QString &name)
{
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return name;
}

QByteArray TestCliCiFormats::example(const QString &name)
{
    QFile file(QStringLiteral(TESTS_DATA_DIR "/example/%1.sliceboard.yaml").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the example");
    return file.readAll();
}

/// host-driver-in-guest with a waiver in line 5; no facts: those of the finding.
QByteArray TestCliCiFormats::withWaiver(const QByteArray &facts, const QByteArray &subject)
{
    const QJsonObject report =
        runCli({QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("--format=json")}, example(kVariant))
            .json();
    const QByteArray now = report[QStringLiteral("findings")][0][QStringLiteral("fingerprint")].toString().toLatin1();
    return example(kVariant).replace("clusters:",
                                     "waivers:\n  - {rule: host-driver-in-guest, on: [" + subject + "], facts: \""
                                         + (facts.isEmpty() ? now : facts)
                                         + "\", reason: Later, author: Ada, expires: 2027-01-31}\nclusters:");
}

static CliRun check(const QString &file, const char *format, const QStringList &more = {})
{
    return runCli(QStringList{QStringLiteral("check"), file, QStringLiteral("--format"), QString::fromLatin1(format)}
                  + more);
}

static QJsonObject sarifRun(const QString &file, const QStringList &more = {})
{
    return check(file, "sarif", more).json()[QStringLiteral("runs")][0].toObject();
}

static int lineOf(const QJsonValue &location)
{
    return location[QStringLiteral("physicalLocation")][QStringLiteral("region")][QStringLiteral("startLine")].toInt();
}

/// "error 16 vm vm-1 some-rule" of each result, sorted.
static QStringList resultsOf(const QJsonObject &run)
{
    QStringList rows;
    for (const QJsonValue each : run[QStringLiteral("results")].toArray()) {
        const QJsonValue location = each[QStringLiteral("locations")][0];
        const QJsonValue entity = location[QStringLiteral("logicalLocations")][0];
        rows += QStringList{each[QStringLiteral("level")].toString(), QString::number(lineOf(location)),
                            entity[QStringLiteral("kind")].toString(),
                            entity[QStringLiteral("fullyQualifiedName")].toString(),
                            each[QStringLiteral("ruleId")].toString()}
                    .join(QLatin1Char(' '));
    }
    rows.sort();
    return rows;
}

/// Notes that are true of the passthrough GPU and the vGPU VM of every example.
static QStringList everywhere()
{
    return {QStringLiteral("note 13 gpu esxi-1/0000:17:00.0 passthrough-gpu-not-monitorable"),
            QStringLiteral("note 25 vm vm-2 fb-reserved-info"), QStringLiteral("note 25 vm vm-2 vm-console-blank")};
}

void TestCliCiFormats::sarifOfExamples_data()
{
    QTest::addColumn<QStringList>("results");
    const auto row = [](const char *name, const std::vector<const char *> &results) {
        QStringList rows = everywhere();
        for (const char *result : results)
            rows += QString::fromLatin1(result);
        rows.sort();
        QTest::newRow(name) << rows;
    };
    row("host-driver-in-guest",
        {"error 16 vm vm-1 host-driver-in-guest", "note 7 host esxi-1 same-host-mixed-modes-ok"});
    row("gpu-in-two-modes",
        {"error 13 gpu esxi-1/0000:17:00.0 gpu-in-two-modes", "note 16 vm vm-1 passthrough-driver-choice"});
    row("guest-driver-missing",
        {"note 7 host esxi-1 same-host-mixed-modes-ok", "warning 16 vm vm-1 guest-driver-missing"});
}

void TestCliCiFormats::sarifOfExamples()
{
    QFETCH(QStringList, results);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(resultsOf(sarifRun(write(example(name)))), results);
}

/// SARIF 2.1.0, sections 3.13, 3.14, 3.19, 3.27: what must be there, and of which value.
void TestCliCiFormats::sarifHasWhatTheStandardDemands()
{
    const CliRun process = check(write(example(QStringLiteral("gpu-in-two-modes"))), "sarif");
    QCOMPARE(process.exitCode, 1);
    QCOMPARE(process.err, QByteArray());
    const QJsonObject log = process.json();
    QCOMPARE(log[QStringLiteral("version")].toString(), QStringLiteral("2.1.0"));
    QVERIFY(log[QStringLiteral("$schema")].toString().contains(QStringLiteral("sarif-2.1.0")));
    QCOMPARE(log[QStringLiteral("runs")].toArray().size(), 1);
    const QJsonObject run = log[QStringLiteral("runs")][0].toObject();
    const QJsonValue driver = run[QStringLiteral("tool")][QStringLiteral("driver")];
    QCOMPARE(driver[QStringLiteral("name")].toString(), QStringLiteral("Sliceboard"));
    QCOMPARE(run[QStringLiteral("invocations")][0][QStringLiteral("executionSuccessful")].toBool(), true);
    QCOMPARE(run[QStringLiteral("automationDetails")][QStringLiteral("id")].toString(),
             QStringLiteral("sliceboard-check/design.yaml/"));
    const QJsonArray rules = driver[QStringLiteral("rules")].toArray();
    for (const QJsonValue result : run[QStringLiteral("results")].toArray()) {
        const int index = result[QStringLiteral("ruleIndex")].toInt(-1);
        QCOMPARE(rules.at(index)[QStringLiteral("id")], result[QStringLiteral("ruleId")]);
        QVERIFY(!result[QStringLiteral("message")][QStringLiteral("text")].toString().isEmpty());
        QVERIFY(result[QStringLiteral("suppressions")].isArray());
        QVERIFY(result[QStringLiteral("suppressions")].toArray().isEmpty());
        const QJsonValue artifact = result[QStringLiteral("locations")][0][QStringLiteral("physicalLocation")]
                                          [QStringLiteral("artifactLocation")];
        QCOMPARE(artifact[QStringLiteral("uri")].toString(), QStringLiteral("design.yaml"));
    }
    const QJsonValue related = run[QStringLiteral("results")][0][QStringLiteral("relatedLocations")];
    QCOMPARE(related[1][QStringLiteral("message")][QStringLiteral("text")].toString(), QStringLiteral("vm-2"));
    QCOMPARE(lineOf(related[1]), 25);
}

void TestCliCiFormats::sarifDescribesEveryRule()
{
    const QJsonObject run = sarifRun(write("format: 1\n"));
    const QJsonArray rules = run[QStringLiteral("tool")][QStringLiteral("driver")][QStringLiteral("rules")].toArray();
    QCOMPARE(std::size_t(rules.size()), allRules().size());
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QJsonValue rule = rules[i];
        const Rule &wanted = *allRules()[std::size_t(i)];
        QCOMPARE(rule[QStringLiteral("id")].toString(), QLatin1String(wanted.id));
        for (const char *key : {"shortDescription", "fullDescription", "help"})
            QVERIFY2(!rule[QLatin1String(key)][QStringLiteral("text")].toString().isEmpty(), key);
        QVERIFY2(wanted.evidence == Evidence::Remembered
                     || rule[QStringLiteral("helpUri")].toString().startsWith(QStringLiteral("http")),
                 wanted.id);
        const QString level = rule[QStringLiteral("defaultConfiguration")][QStringLiteral("level")].toString();
        const QStringList levels{QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("note"),
                                 QStringLiteral("none")};
        QVERIFY2(levels.contains(level), wanted.id);
        QCOMPARE(level == QStringLiteral("none"), wanted.severity == Severity::Off);
        QCOMPARE(level == QStringLiteral("error"), wanted.severity == Severity::Error);
    }
}

void TestCliCiFormats::sarifSuppressions_data()
{
    QTest::addColumn<QByteArray>("facts");
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("status"); ///< of the suppression; empty: there is none
    QTest::addColumn<QString>("state"); ///< of the notification; empty: there is none
    const QString before = QStringLiteral("2027-01-31");
    QTest::newRow("in force") << QByteArray() << QByteArray("vm-1") << before << QStringLiteral("accepted")
                              << QString();
    QTest::newRow("expired") << QByteArray() << QByteArray("vm-1") << QStringLiteral("2027-02-01")
                             << QStringLiteral("rejected") << QStringLiteral("expired");
    QTest::newRow("other facts") << QByteArray("01234567") << QByteArray("vm-1") << before
                                 << QStringLiteral("underReview") << QStringLiteral("review");
    QTest::newRow("other VM") << QByteArray() << QByteArray("vm-2") << before << QString() << QStringLiteral("stale");
}

void TestCliCiFormats::sarifSuppressions()
{
    QFETCH(QByteArray, facts);
    QFETCH(QByteArray, subject);
    QFETCH(QString, today);
    QFETCH(QString, status);
    QFETCH(QString, state);
    const QJsonObject run = sarifRun(write(withWaiver(facts, subject)), {QStringLiteral("--today"), today});
    QJsonArray suppressions;
    for (const QJsonValue result : run[QStringLiteral("results")].toArray())
        for (const QJsonValue each : result[QStringLiteral("suppressions")].toArray())
            suppressions.append(each);
    QCOMPARE(suppressions.size(), status.isEmpty() ? 0 : 1);
    if (!status.isEmpty()) {
        QCOMPARE(suppressions[0][QStringLiteral("kind")].toString(), QStringLiteral("inSource"));
        QCOMPARE(suppressions[0][QStringLiteral("status")].toString(), status);
        QCOMPARE(suppressions[0][QStringLiteral("justification")].toString(), QStringLiteral("Later"));
        QCOMPARE(lineOf(suppressions[0][QStringLiteral("location")]), 5);
    }
    const QJsonValue notes = run[QStringLiteral("invocations")][0][QStringLiteral("toolConfigurationNotifications")];
    QCOMPARE(notes.toArray().size(), state.isEmpty() ? 0 : 1);
    if (!state.isEmpty()) {
        QCOMPARE(notes[0][QStringLiteral("properties")][QStringLiteral("state")].toString(), state);
        QCOMPARE(notes[0][QStringLiteral("associatedRule")][QStringLiteral("id")].toString(), kVariant);
        QCOMPARE(lineOf(notes[0][QStringLiteral("locations")][0]), 5);
    }
}

void TestCliCiFormats::sarifListsChangedSeverities()
{
    const QJsonObject run = sarifRun(write(example(kVariant).replace(
        "clusters:", "severities:\n  host-driver-in-guest: off\n  no-such-rule: error\nclusters:")));
    QCOMPARE(resultsOf(run).size(), everywhere().size() + 1);
    QVERIFY(resultsOf(run).contains(QStringLiteral("note 10 host esxi-1 same-host-mixed-modes-ok")));
    const QJsonValue invocation = run[QStringLiteral("invocations")][0];
    const QJsonArray overrides = invocation[QStringLiteral("ruleConfigurationOverrides")].toArray();
    QCOMPARE(overrides.size(), 1);
    QCOMPARE(overrides[0][QStringLiteral("descriptor")][QStringLiteral("id")].toString(), kVariant);
    QCOMPARE(overrides[0][QStringLiteral("configuration")][QStringLiteral("enabled")].toBool(true), false);
    const QJsonArray notes = invocation[QStringLiteral("toolConfigurationNotifications")].toArray();
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes[0][QStringLiteral("message")][QStringLiteral("text")].toString().contains(
        QStringLiteral("no-such-rule")));
    QCOMPARE(lineOf(notes[0][QStringLiteral("locations")][0]), 6);
}

/// Nobody could look up a line of standard input.
void TestCliCiFormats::sarifOfStandardInput()
{
    const CliRun process =
        runCli({QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("--format=sarif")}, example(kVariant));
    const QJsonValue location =
        process.json()[QStringLiteral("runs")][0][QStringLiteral("results")][0][QStringLiteral("locations")][0];
    QVERIFY(location[QStringLiteral("physicalLocation")].isUndefined());
    QCOMPARE(location[QStringLiteral("logicalLocations")][0][QStringLiteral("fullyQualifiedName")].toString(),
             QStringLiteral("vm-1"));
}

void TestCliCiFormats::sarifLocations_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("uri"); ///< empty: the file's own URL
    QTest::newRow("in a folder") << QStringLiteral("designs/a.yaml") << QStringLiteral("designs/a.yaml");
    QTest::newRow("with a dot") << QStringLiteral("./a.yaml") << QStringLiteral("a.yaml");
    QTest::newRow("space and umlaut") << QStringLiteral("r\u00E4ck 1.yaml") << QStringLiteral("r%C3%A4ck%201.yaml");
    QTest::newRow("absolute, below") << m_folder.filePath(QStringLiteral("b.yaml")) << QStringLiteral("b.yaml");
    QTest::newRow("absolute, elsewhere") << QStringLiteral(TESTS_DATA_DIR "/example/%1.sliceboard.yaml").arg(kVariant)
                                         << QString();
}

void TestCliCiFormats::sarifLocations()
{
    QFETCH(QString, file);
    QFETCH(QString, uri);
    if (!uri.isEmpty())
        write(example(kVariant), file);
    const QJsonObject run = sarifRun(file);
    const QJsonValue artifact = run[QStringLiteral("results")][0][QStringLiteral("locations")][0]
                                   [QStringLiteral("physicalLocation")][QStringLiteral("artifactLocation")];
    QCOMPARE(artifact[QStringLiteral("uri")].toString(), uri.isEmpty() ? QUrl::fromLocalFile(file).toString() : uri);
    QCOMPARE(artifact[QStringLiteral("uriBaseId")].isUndefined(), uri.isEmpty());
}

/// Lines that move and facts that change leave a finding the one it was.
void TestCliCiFormats::sarifFingerprintsStay()
{
    const auto fingerprints = [this](const QByteArray &bytes) {
        return sarifRun(write(bytes))[QStringLiteral("results")][0][QStringLiteral("partialFingerprints")].toObject();
    };
    const QByteArray bytes = example(kVariant);
    const QJsonObject before = fingerprints(bytes);
    QCOMPARE(fingerprints("# one line more\n" + bytes), before);
    const QJsonObject renamed = fingerprints(QByteArray(bytes).replace("name: vm-1", "name: vm-7"));
    const QString key = QStringLiteral("primaryLocationLineHash");
    QVERIFY(renamed[key] != before[key]);
    QCOMPARE(before.keys(), QStringList({key, QStringLiteral("sliceboardFacts/v1")}));
}

/// "failed 16 some-rule: vm-1: Title" of each test case that did not simply pass; its line; sums of the attributes.
struct Junit {
    QStringList cases;
    QStringList suites; ///< "name tests failures skipped"
    QString error;
};

static QString attribute(const QXmlStreamReader &xml, const char *name)
{
    return xml.attributes().value(QLatin1String(name)).toString();
}

static Junit readJunit(const QByteArray &bytes)
{
    Junit junit;
    QXmlStreamReader xml(bytes);
    QString last;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("testcase"))
            last = attribute(xml, "line") + QLatin1Char(' ') + attribute(xml, "classname") + QStringLiteral(": ")
                + attribute(xml, "name");
        else if (xml.name() == QLatin1String("failure") || xml.name() == QLatin1String("skipped"))
            junit.cases += xml.name().toString() + QLatin1Char(' ') + last;
        else if (xml.name() == QLatin1String("testsuite"))
            junit.suites +=
                QStringList{attribute(xml, "name"), attribute(xml, "failures"), attribute(xml, "skipped")}.join(
                    QLatin1Char(' '));
    }
    junit.error = xml.hasError() ? xml.errorString() : QString();
    return junit;
}

void TestCliCiFormats::junitOfExamples_data()
{
    QTest::addColumn<QString>("failOn");
    QTest::addColumn<QStringList>("cases");
    const QString inGuest =
        QStringLiteral("failure 16 host-driver-in-guest: vm-1: The vGPU Manager is on the host, never in a guest");
    const QString mixed = QStringLiteral("failure 7 same-host-mixed-modes-ok: esxi-1: One host may serve passthrough "
                                         "and vGPUs on separate GPUs");
    QTest::newRow("error") << QStringLiteral("error") << QStringList{inGuest};
    const QString watched = QStringLiteral("failure 13 passthrough-gpu-not-monitorable: esxi-1/0000:17:00.0: A "
                                           "passthrough GPU is watched from its guest");
    const QString console =
        QStringLiteral("failure 25 vm-console-blank: vm-2: A vGPU VM is reached by other means than "
                       "its web console");
    const QString memory =
        QStringLiteral("failure 25 fb-reserved-info: vm-2: A guest sees a little less memory than its "
                       "profile names");
    QTest::newRow("info") << QStringLiteral("info") << QStringList{inGuest, mixed, watched, console, memory};
    QTest::newRow("never") << QStringLiteral("never") << QStringList();
}

void TestCliCiFormats::junitOfExamples()
{
    QFETCH(QString, failOn);
    QFETCH(QStringList, cases);
    const CliRun process = check(write(example(kVariant)), "junit", {QStringLiteral("--fail-on"), failOn});
    QCOMPARE(process.exitCode, cases.isEmpty() ? 0 : 1);
    const Junit junit = readJunit(process.out);
    QCOMPARE(junit.error, QString());
    QCOMPARE(junit.cases, cases);
    QCOMPARE(junit.suites, QStringList{QStringLiteral("design.yaml %1 0").arg(cases.size())});
    // A case for each finding, and for each rule without one.
    QCOMPARE(std::size_t(process.out.count("<testcase ")), allRules().size());
}

void TestCliCiFormats::junitWaivers()
{
    const auto junitOf = [this](const QByteArray &bytes, const char *today) {
        return readJunit(check(write(bytes), "junit", {QStringLiteral("--today"), QString::fromLatin1(today)}).out);
    };
    const QString waived =
        QStringLiteral("skipped 18 host-driver-in-guest: vm-1: The vGPU Manager is on the host, never in a guest");
    const Junit inForce = junitOf(withWaiver({}, "vm-1"), "2027-01-31");
    QCOMPARE(inForce.cases, QStringList{waived});
    QCOMPARE(inForce.suites,
             QStringList({QStringLiteral("design.yaml 0 1"), QStringLiteral("design.yaml: waivers 0 0")}));
    const Junit expired = junitOf(withWaiver({}, "vm-1"), "2027-02-01");
    QCOMPARE(expired.cases,
             QStringList({QString(waived).replace(QStringLiteral("skipped"), QStringLiteral("failure")),
                          QStringLiteral("skipped 5 host-driver-in-guest: vm-1")}));
    const Junit stale = junitOf(withWaiver({}, "vm-2"), "2027-01-31");
    QVERIFY(stale.cases.contains(QStringLiteral("skipped 5 host-driver-in-guest: vm-2")));
    const Junit off =
        junitOf(example(kVariant).replace("clusters:", "severities:\n  host-driver-in-guest: off\nclusters:"),
                "2027-01-31");
    QCOMPARE(off.cases,
             QStringList{
                 QStringLiteral("skipped 5 host-driver-in-guest: The vGPU Manager is on the host, never in a guest")});
}

void TestCliCiFormats::junitOfStrangeNames()
{
    const QByteArray name = "\"<&>'\\\"\\uFFFE \\t\"";
    const CliRun process =
        check(write("format: 1\nvms: [{name: " + name + ", devices: [{profile: nvidia_a40-7x}]}]\n"), "junit");
    const Junit junit = readJunit(process.out);
    QCOMPARE(junit.error, QString());
    QVERIFY(process.out.contains("&lt;&amp;&gt;"));
}

void TestCliCiFormats::spanish()
{
    const QString file = write(example(kVariant));
    const QJsonObject english = sarifRun(file);
    const QJsonObject translated = sarifRun(file, {QStringLiteral("--lang=es")});
    QCOMPARE(resultsOf(translated), resultsOf(english));
    QCOMPARE(translated[QStringLiteral("tool")][QStringLiteral("driver")][QStringLiteral("language")].toString(),
             QStringLiteral("es"));
}

REGISTER_TEST(TestCliCiFormats, "tst_cli_ci_formats");
#include "tst_cli_ci_formats.moc"
