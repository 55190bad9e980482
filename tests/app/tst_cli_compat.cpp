// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cli_process.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QtTest>

using namespace sliceboard::testing;

/// sliceboard-cli compat: which releases go together, and what an upgrade brings.
class TestCliCompat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
    void esxi_data();
    void esxi();
    void text();
    void upgrades_data();
    void upgrades();
    void upgradeLeavesTheFileAndWhatIsNewer();
    void badUsage_data();
    void badUsage();
};

static CliRun compat(const QStringList &more)
{
    return runCli(QStringList{QStringLiteral("compat"), QStringLiteral("--today=2026-11-23")} + more);
}

static QJsonObject compatJson(const QStringList &more)
{
    return compat(more + QStringList{QStringLiteral("--format=json")}).json();
}

/// "17 16": the branches of an answer whose row has this word under the key.
static QString branchesWith(const QJsonValue &answer, const char *key, const char *word)
{
    QStringList branches;
    for (const QJsonValue row : answer[QStringLiteral("branches")].toArray())
        if (row[QLatin1String(key)].toString() == QLatin1String(word))
            branches += QString::number(row[QStringLiteral("branch")].toInt());
    return branches.join(QLatin1Char(' '));
}

/// RULES.md, B: a manager takes its own branch, the one before, and as a long-term branch the long-term one before.
void TestCliCompat::pairs_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("compatible");
    QTest::addColumn<QString>("newer");
    const QString host = QStringLiteral("hostDriver");
    const QString guest = QStringLiteral("guest");
    QTest::newRow("host 17.4") << QStringLiteral("--host-driver=17.4") << host << QStringLiteral("17 16")
                               << QStringLiteral("20 19 18");
    QTest::newRow("host 19.0, long term")
        << QStringLiteral("--host-driver=19.0") << host << QStringLiteral("19 18 16") << QStringLiteral("20");
    QTest::newRow("guest 16.2") << QStringLiteral("--guest=16.2") << guest << QStringLiteral("19 17 16")
                                << QStringLiteral("15 14 13 12 11");
}

void TestCliCompat::pairs()
{
    QFETCH(QString, option);
    QFETCH(QString, key);
    const QJsonObject json = compatJson({option});
    QTEST(branchesWith(json[key], "pairing", "compatible"), "compatible");
    QTEST(branchesWith(json[key], "pairing", "guest-newer"), "newer");
    QCOMPARE(json[key][QStringLiteral("inCatalog")].toBool(), true);
}

/// drivers.yaml, esxi: 17 is for 7.0 Update 3, not for Update 2; 9.0 is not established for 18.
void TestCliCompat::esxi_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("doubtful");
    QTest::newRow("8.0u3") << QStringLiteral("8.0u3") << QStringLiteral("20 19 18 17 16 15") << QString();
    QTest::newRow("7.0 U3") << QStringLiteral("7.0.3") << QStringLiteral("17 15 14")
                            << QStringLiteral("18 16 13 12 11");
    QTest::newRow("7.0 U2") << QStringLiteral("7.0 U2") << QStringLiteral("15 14") << QStringLiteral("18 16 13 12 11");
    QTest::newRow("9.0") << QStringLiteral("9.0") << QStringLiteral("20 19") << QString();
    QTest::newRow("10.0") << QStringLiteral("10.0") << QString() << QString();
}

void TestCliCompat::esxi()
{
    QFETCH(QString, version);
    const QJsonObject json = compatJson({QStringLiteral("--esxi"), version});
    QTEST(branchesWith(json[QStringLiteral("esxi")], "onThisEsxi", "listed"), "listed");
    QTEST(branchesWith(json[QStringLiteral("esxi")], "onThisEsxi", "doubtful"), "doubtful");
}

void TestCliCompat::text()
{
    const CliRun run = compat({QStringLiteral("--host-driver=17.4"), QStringLiteral("--esxi=8.0.3")});
    QCOMPARE(run.exitCode, 0);
    for (const char *part : {"vGPU Manager 17.4 on the host", "ended 2025-06-30", "550.127.05", "work together",
                             "no: the guest driver is newer", "ESXi 8.0.3", "Catalog: "})
        QVERIFY2(run.out.contains(part), part);
    QVERIFY(compat({QStringLiteral("--host-driver=17.99")}).out.contains("no release 17.99"));
    QVERIFY(compat({QStringLiteral("--host-driver=77.0")}).out.contains("no branch 77"));
}

/// Example A: one host with vGPU Manager 19.5 on ESXi 8.0.3, one VM with vGPU guest driver 19.5.
void TestCliCompat::upgrades_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("added"); ///< the first rule; empty: no finding at or above the severity
    const QString hosts = QStringLiteral("--upgrade-hosts=20.0");
    const QString guests = QStringLiteral("--upgrade-guests=20.0");
    const QString rule = QStringLiteral("guest-newer-than-host");
    QTest::newRow("hosts") << QStringList{hosts} << 0 << QString();
    QTest::newRow("guests") << QStringList{guests} << 1 << rule;
    QTest::newRow("guests, told not to fail") << QStringList{guests, QStringLiteral("--fail-on=never")} << 0 << rule;
    QTest::newRow("both") << QStringList{hosts, guests} << 0 << QString();
}

void TestCliCompat::upgrades()
{
    QFETCH(QStringList, options);
    QFETCH(QString, added);
    const CliRun run = compat(QStringList{kExampleA, QStringLiteral("--format=json")} + options);
    QTEST(run.exitCode, "exitCode");
    QString first;
    for (const QJsonValue finding : run.json()[QStringLiteral("upgrade")][QStringLiteral("added")].toArray())
        if (finding[QStringLiteral("severity")].toString() == QStringLiteral("error") && first.isEmpty())
            first = finding[QStringLiteral("rule")].toString();
    QCOMPARE(first, added);
}

void TestCliCompat::upgradeLeavesTheFileAndWhatIsNewer()
{
    QFile file(kExampleA);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const CliRun older =
        compat({kExampleA, QStringLiteral("--upgrade-hosts=17.4"), QStringLiteral("--upgrade-guests=17.4"),
                QStringLiteral("--upgrade-esxi=8.0"), QStringLiteral("--format=json")});
    QCOMPARE(older.exitCode, 0);
    const QJsonValue upgrade = older.json()[QStringLiteral("upgrade")];
    QCOMPARE(upgrade[QStringLiteral("hostsChanged")].toInt(-1), 0);
    QCOMPARE(upgrade[QStringLiteral("vmsChanged")].toInt(-1), 0);
    QCOMPARE(upgrade[QStringLiteral("added")].toArray().size(), 0);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void TestCliCompat::badUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing asked") << QStringList() << QStringLiteral("--host-driver");
    QTest::newRow("no release") << QStringList{QStringLiteral("--guest=latest")} << QStringLiteral("17.4");
    QTest::newRow("no version") << QStringList{QStringLiteral("--esxi=eight")} << QStringLiteral("8.0u3");
    QTest::newRow("upgrade of nothing") << QStringList{QStringLiteral("--upgrade-hosts=20.0")}
                                        << QStringLiteral("FILE");
    QTest::newRow("upgrade to nothing") << QStringList{kExampleA} << QStringLiteral("--upgrade-hosts");
}

void TestCliCompat::badUsage()
{
    QFETCH(QStringList, options);
    QFETCH(QString, part);
    const CliRun run = compat(options);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(QString::fromUtf8(run.err).contains(part), run.err.constData());
}

REGISTER_TEST(TestCliCompat, "tst_cli_compat");
#include "tst_cli_compat.moc"
