// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/npm_parsers.h"
#include "tests/support/planned_change.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// A change plan as a PowerShell script, read by a parser of PowerShell.
class TestPowerCliScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isGoodPowerShell_data();
    void isGoodPowerShell();
    void usesOnlyWhatExists();
    void stepsStandInThePlansOrder();
    void isADryRunUnlessToldToApply();
    void writesTheSameBytesTwice();

private:
    static QJsonObject parsed(const std::string &script, QString &problem);
};

/// What the parser makes of a script; `problem` tells why there is none here.
QJsonObject TestPowerCliScript::parsed(const std::string &script, QString &problem)
{
    problem = NpmParser::missing("web-tree-sitter");
    if (!problem.isEmpty())
        return {};
    const ToolRun run = NpmParser::run("powershell", script);
    if (run.exitCode != 0)
        qFatal("%s", qPrintable(run.out));
    return NpmParser::object(run);
}

void TestPowerCliScript::isGoodPowerShell_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("quotes") << QByteArray("it's \"x\" $(Remove-VM *) `n \xe2\x80\x99; Remove-VM * #");
    QTest::newRow("lines") << QByteArray("one\nRemove-VM *\r\n#> \xe2\x80\xae two");
}

void TestPowerCliScript::isGoodPowerShell()
{
    QFETCH(QByteArray, name);
    QString problem;
    // Only the way there: the parser takes some seconds for each file.
    const QJsonObject read = parsed(exampleNamed(name.toStdString()).write("powercli")[0].bytes, problem);
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
    QCOMPARE(read[QStringLiteral("errors")].toArray(), QJsonArray());
    for (const QJsonValue &command : read[QStringLiteral("commands")].toArray())
        QVERIFY(command[QStringLiteral("name")] != QLatin1String("Remove-VM"));
}

void TestPowerCliScript::usesOnlyWhatExists()
{
    QFile file(QStringLiteral(TESTS_DATA_DIR "/scripts/powercli.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject known = QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("cmdlets")].toObject();
    QString problem;
    const QJsonObject read = parsed(PlannedChange::example().write("powercli")[0].bytes, problem);
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
    QStringList own;
    for (const QJsonValue &each : read[QStringLiteral("functions")].toArray()) {
        own.append(each.toString());
        // A function would hide a cmdlet of its name.
        for (const QString &cmdlet : known.keys())
            QVERIFY2(cmdlet.compare(each.toString(), Qt::CaseInsensitive) != 0, qPrintable(cmdlet));
    }
    int seen = 0;
    for (const QJsonValue &each : read[QStringLiteral("commands")].toArray()) {
        const QString name = each[QStringLiteral("name")].toString();
        if (own.contains(name) || name.startsWith(u'$'))
            continue;
        QVERIFY2(known.contains(name), qPrintable(name));
        ++seen;
        for (const QJsonValue &parameter : each[QStringLiteral("parameters")].toArray())
            QVERIFY2(known[name].toArray().contains(parameter), qPrintable(name + u' ' + parameter.toString()));
    }
    QVERIFY(seen > 50);
}

void TestPowerCliScript::stepsStandInThePlansOrder()
{
    const PlannedChange change = PlannedChange::example();
    const QString text = change.text("powercli");
    qsizetype at = 0;
    for (const PlanStage &stage : change.plan().stages)
        for (const PlanStep &step : stage.steps) {
            const qsizetype next = text.indexOf(u" '"_qs + QString::fromStdString(step.key) + u"' '"_qs, at);
            QVERIFY2(next > at, step.key.c_str());
            at = next;
        }
}

void TestPowerCliScript::isADryRunUnlessToldToApply()
{
    const QString text = PlannedChange::example().text("powercli");
    QVERIFY(text.contains(u"[switch]$Apply"));
    QVERIFY(text.contains(u"if (-not $Apply) { Write-Host ('    would ' + $What); return }"));
    QVERIFY(!text.contains(u"Credential", Qt::CaseInsensitive) || text.contains(u"no credentials"));
    QVERIFY(!text.contains(u"Connect-VIServer -"));
}

void TestPowerCliScript::writesTheSameBytesTwice()
{
    for (const char *id : {"powercli", "govc"})
        QVERIFY(PlannedChange::example().write(id) == PlannedChange::example().write(id));
}

REGISTER_TEST(TestPowerCliScript, "tst_powercli_script");
#include "tst_powercli_script.moc"
