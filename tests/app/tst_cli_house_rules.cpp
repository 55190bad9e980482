// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cli_process.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace sliceboard::testing;

/// House rules from the command line: they count, and what is wrong with them has its place in the design file.
class TestCliHouseRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findingsCount();
    void mistakesAreToldWithTheirPlaces();
    void otherFormatsTellToo();
    void theReferenceHasThem();
    void theVocabularyIsPrinted();
    void catalogFolder();

private:
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("design.sliceboard.yaml"));
    CliRun check(const QString &file, const QStringList &more = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const char *const kHead =
    "format: 1\nclusters:\n  - name: ml-a\n    hosts:\n      - {name: esx01, esxi: 8.0.3}\n";
static const char *const kGood = "house_rules:\n  rules:\n    - id: two-digits\n      on: host\n      severity: error\n"
                                 "      must: {name: {matches: \"esx[0-9]{3}\"}}\n";
static const char *const kBad =
    "house_rules:\n  rules:\n    - id: good\n      on: host\n      must: {gpus: {at_least: 1}}\n"
    "    # A mistake:\n    - id: bad\n      on: host\n      must: {nme: x}\n";

void TestCliHouseRules::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QString TestCliHouseRules::write(const QByteArray &bytes, const QString &name)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

CliRun TestCliHouseRules::check(const QString &file, const QStringList &more)
{
    return runCli(QStringList{QStringLiteral("check"), file} + more);
}

void TestCliHouseRules::findingsCount()
{
    const CliRun run = check(write(QByteArray(kHead) + kGood), {QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 1);
    const QJsonObject json = run.json();
    QCOMPARE(json[u"counts"][u"errors"].toInt(), 1);
    QCOMPARE(json[u"findings"][0][u"rule"].toString(), QStringLiteral("two-digits"));
    QCOMPARE(json[u"houseRuleErrors"].toArray(), QJsonArray());
}

void TestCliHouseRules::mistakesAreToldWithTheirPlaces()
{
    const QString file = write(QByteArray(kHead) + kBad);
    const CliRun run = check(file, {QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(file.toUtf8() + ":14:14: "), run.err.constData());
    const QJsonObject json = run.json();
    QCOMPARE(json[u"houseRuleErrors"][0][u"line"].toInt(), 14);
    QCOMPARE(json[u"houseRuleErrors"][0][u"column"].toInt(), 14);
    QCOMPARE(json[u"findings"][0][u"rule"].toString(), QStringLiteral("good"));
}

void TestCliHouseRules::otherFormatsTellToo()
{
    const QString file = write(QByteArray(kHead) + kBad);
    QVERIFY(check(file).out.contains(":14:14: "));
    const QJsonObject sarif = check(file, {QStringLiteral("--format"), QStringLiteral("sarif")}).json();
    const QJsonValue notes = sarif[u"runs"][0][u"invocations"][0][u"toolConfigurationNotifications"];
    QCOMPARE(notes[0][u"level"].toString(), QStringLiteral("error"));
    QCOMPARE(notes[0][u"locations"][0][u"physicalLocation"][u"region"][u"startLine"].toInt(), 14);
    QXmlStreamReader junit(check(file, {QStringLiteral("--format"), QStringLiteral("junit")}).out);
    int failures = 0;
    while (!junit.atEnd())
        if (junit.readNext() == QXmlStreamReader::StartElement && junit.name() == u"failure")
            failures += junit.attributes().value(QStringLiteral("message")).contains(u"nme") ? 1 : 0;
    QVERIFY(!junit.hasError());
    QCOMPARE(failures, 1);
}

void TestCliHouseRules::theReferenceHasThem()
{
    const QString file = write(QByteArray(kHead) + kGood);
    const CliRun run = runCli({QStringLiteral("rules"), QStringLiteral("two-digits"), QStringLiteral("--design"), file,
                               QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 0);
    const QJsonValue rule = run.json()[u"rules"][0];
    QCOMPARE(rule[u"group"].toString(), QStringLiteral("house"));
    QCOMPARE(rule[u"evidence"].toString(), QStringLiteral("house"));
    QCOMPARE(rule[u"scope"].toString(), QStringLiteral("host"));
}

/// README.md names every fact that there is.
void TestCliHouseRules::theVocabularyIsPrinted()
{
    const CliRun run = runCli({QStringLiteral("rules"), QStringLiteral("--vocabulary")});
    QCOMPARE(run.exitCode, 0);
    QFile readme(QStringLiteral(RESOURCES_DIR "/../README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString documented = QString::fromUtf8(readme.readAll());
    int facts = 0;
    for (const QString &line : QString::fromUtf8(run.out).split(u'\n'))
        if (line.startsWith(u"| `")) {
            ++facts;
            QVERIFY2(documented.contains(u'`' + line.section(u'`', 1, 1) + u'`'), qPrintable(line));
        }
    QVERIFY(facts > 40);
}

void TestCliHouseRules::catalogFolder()
{
    write("rules: [{id: any-gpus, on: host, must: {gpus: {at_least: 1}}}]\n", QStringLiteral("house_rules.yaml"));
    const CliRun run =
        check(write(kHead),
              {QStringLiteral("--catalog"), m_folder->path(), QStringLiteral("--fail-on"), QStringLiteral("warning")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.out.contains("any-gpus"));
}

REGISTER_TEST(TestCliHouseRules, "tst_cli_house_rules");
#include "tst_cli_house_rules.moc"
