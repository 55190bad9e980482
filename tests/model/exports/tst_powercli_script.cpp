// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/npm_parsers.h"
#include "tests/support/planned_change.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// A change plan as a PowerShell script, read by a parser of PowerShell. No PowerShell can be had here, so nothing of it is
/// run: what is covered is its syntax, the words it uses, the order of steps, and that nothing happens without -Apply.
class TestPowerCliScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isGoodPowerShell_data();
    void isGoodPowerShell();
    void usesOnlyWhatExists();
    void usesOnlyTypesAndMethodsThatExist();
    void findsDevicesByTheirAddress();
    void stepsStandInThePlansOrder();
    void isADryRunUnlessToldToApply();
    void writesTheSameBytesTwice();

private:
    /// tests/data/scripts/powercli.json: what exists, and where that is stated.
    static QJsonObject known(const QString &what)
    {
        QFile file(QStringLiteral(TESTS_DATA_DIR "/scripts/powercli.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the list of what exists cannot be read");
        return QJsonDocument::fromJson(file.readAll()).object()[what].toObject();
    }
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
    const QJsonObject cmdlets = known(u"cmdlets"_qs);
    QString problem;
    const QJsonObject read = parsed(PlannedChange::example().write("powercli")[0].bytes, problem);
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
    QStringList own;
    for (const QJsonValue &each : read[QStringLiteral("functions")].toArray()) {
        own.append(each.toString());
        // A function would hide a cmdlet of its name.
        for (const QString &cmdlet : cmdlets.keys())
            QVERIFY2(cmdlet.compare(each.toString(), Qt::CaseInsensitive) != 0, qPrintable(cmdlet));
    }
    int seen = 0;
    for (const QJsonValue &each : read[QStringLiteral("commands")].toArray()) {
        const QString name = each[QStringLiteral("name")].toString();
        if (own.contains(name) || name.startsWith(u'$'))
            continue;
        QVERIFY2(cmdlets.contains(name), qPrintable(name));
        ++seen;
        for (const QJsonValue &parameter : each[QStringLiteral("parameters")].toArray())
            QVERIFY2(cmdlets[name][u"parameters"_qs].toArray().contains(parameter),
                     qPrintable(name + u' ' + parameter.toString()));
    }
    QVERIFY(seen > 50);
}

void TestPowerCliScript::usesOnlyTypesAndMethodsThatExist()
{
    const QString text = PlannedChange::example().text("powercli");
    const QJsonObject types = known(u"types"_qs);
    static const QRegularExpression kType(u"VMware\\.Vim\\.(\\w+)"_qs);
    int seen = 0;
    for (auto found = kType.globalMatch(text); found.hasNext(); ++seen) {
        const QString type = found.next().captured(1);
        QVERIFY2(!types[type].toString().isEmpty(), qPrintable(type));
    }
    QVERIFY(seen > 10);
    // Methods of the API are called on what Get-View gives; the rest are methods of .NET.
    const QStringList ofDotNet{u"Add"_qs, u"Contains"_qs, u"ContainsKey"_qs, u"Delete"_qs, u"Remove"_qs};
    const QJsonObject methods = known(u"methods"_qs);
    static const QRegularExpression kMethod(u"(?:\\.|::)([A-Z]\\w+)\\("_qs);
    for (auto found = kMethod.globalMatch(text); found.hasNext();) {
        const QString method = found.next().captured(1);
        QVERIFY2(ofDotNet.contains(method) || !methods[method].toString().isEmpty(), qPrintable(method));
    }
    for (const QString &method : methods.keys())
        QVERIFY2(text.contains(u'.' + method + u'('), qPrintable(method));
}

/// A part of some other identity, such as a Uid, is no address: it may match what it should not.
void TestPowerCliScript::findsDevicesByTheirAddress()
{
    const QString text = PlannedChange::example().text("powercli");
    QVERIFY(text.contains(u"$_.PciDevice.Id -eq $Address"_qs));
    QVERIFY(!text.contains(u"Uid"_qs) && !text.contains(u" -like "_qs) && !text.contains(u" -match "_qs));
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
