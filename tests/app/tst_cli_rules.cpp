// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/rules.h"
#include "tests/support/cli_process.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// sliceboard-cli rules: the reference, made from the rules themselves.
class TestCliRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonHasEveryRule();
    void someRulesOnly();
    void htmlIsOnePageThatStandsAlone();
    void htmlLinksReachTheirRules();
    void markdown();
    void refusesUnknownRules();
    void spanish();
};

static CliRun rules(const char *format, const QStringList &more = {})
{
    return runCli(QStringList{QStringLiteral("rules"), QStringLiteral("--format"), QString::fromLatin1(format)} + more);
}

void TestCliRules::jsonHasEveryRule()
{
    const CliRun run = rules("json");
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[QStringLiteral("schemaVersion")].toInt(), 1);
    const QJsonArray all = run.json()[QStringLiteral("rules")].toArray();
    QCOMPARE(std::size_t(all.size()), allRules().size());
    for (const QJsonValue rule : all) {
        for (const char *key :
             {"id", "title", "severity", "group", "scope", "explanation", "wayOut", "versions", "evidence"})
            QVERIFY2(!rule[QLatin1String(key)].toString().isEmpty(), key);
        QVERIFY2(rule[QStringLiteral("evidence")].toString() == QStringLiteral("remembered")
                     || rule[QStringLiteral("sources")][0][QStringLiteral("url")].toString().startsWith(u"http"),
                 qPrintable(rule[QStringLiteral("id")].toString()));
        for (const char *key : {"fires", "silent"})
            QVERIFY2(rule[QStringLiteral("examples")][QLatin1String(key)].toString().startsWith(u"format: 1"),
                     qPrintable(rule[QStringLiteral("id")].toString()));
    }
}

void TestCliRules::someRulesOnly()
{
    const CliRun run = rules("json", {QStringLiteral("mig-not-capable"), QStringLiteral("gpu-in-two-modes")});
    const QJsonArray some = run.json()[QStringLiteral("rules")].toArray();
    QCOMPARE(some.size(), 2);
    QCOMPARE(some[0][QStringLiteral("id")].toString(), QStringLiteral("gpu-in-two-modes"));
    QCOMPARE(some[1][QStringLiteral("id")].toString(), QStringLiteral("mig-not-capable"));
}

void TestCliRules::htmlIsOnePageThatStandsAlone()
{
    const CliRun run = rules("html");
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    for (const char *part : {"<meta charset=\"utf-8\">", "<title>", "<h1>", "<nav aria-label=", "<main id=\"rules\">",
                             "class=\"skip\"", "prefers-color-scheme: dark"})
        QVERIFY2(run.out.contains(part), part);
    // Nothing is loaded from elsewhere.
    for (const char *part : {"<script", "<link", "<img", "src=", "@import", "url("})
        QVERIFY2(!run.out.contains(part), part);
    QCOMPARE(std::size_t(run.out.count("<article ")), allRules().size());
    // Well-formed but for two elements that HTML does not close.
    QByteArray xml = run.out.mid(run.out.indexOf("<html"));
    xml.replace("<meta charset=\"utf-8\">", "")
        .replace("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "");
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestCliRules::htmlLinksReachTheirRules()
{
    const QString page = QString::fromUtf8(rules("html").out);
    auto links = QRegularExpression(QStringLiteral("href=\"#([^\"]+)\"")).globalMatch(page);
    std::size_t count = 0;
    for (; links.hasNext(); ++count) {
        const QString target = links.next().captured(1);
        QCOMPARE(page.count(QStringLiteral("id=\"%1\"").arg(target)), 1);
    }
    QCOMPARE(count, allRules().size() + 1);
}

void TestCliRules::markdown()
{
    const CliRun run = runCli({QStringLiteral("rules"), QStringLiteral("mig-not-capable")});
    QCOMPARE(run.exitCode, 0);
    for (const char *part : {"# Sliceboard: rule reference", "](#mig-not-capable)", "<a id=\"mig-not-capable\"></a>",
                             "`mig-not-capable` · Error · MIG", "**Way out:** ", "](<https://", "```yaml\nformat: 1\n"})
        QVERIFY2(run.out.contains(part), part);
}

void TestCliRules::refusesUnknownRules()
{
    const CliRun run = runCli({QStringLiteral("rules"), QStringLiteral("mig-not-capabel")});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(run.err.contains("\"mig-not-capable\""));
}

void TestCliRules::spanish()
{
    const CliRun run = rules("html", {QStringLiteral("--lang=es")});
    QVERIFY(run.out.contains("<html lang=\"es\">"));
    QVERIFY(run.out != rules("html").out);
}

REGISTER_TEST(TestCliRules, "tst_cli_rules");
#include "tst_cli_rules.moc"
