// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cli_process.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard::testing;

/// sliceboard-cli catalog: what it lists, in doubt and from the user's own folder.
class TestCliCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAllGpus();
    void profilesOfAGpu();
    void migOfAGpu();
    void drivers();
    void marksDoubts();
    void marksTheUsersRows();
    void unknownGpu();
    void textHasOneLinePerRow();
};

static QJsonArray listed(const QString &topic, const QStringList &more = {})
{
    const CliRun run = runCli(
        QStringList{QStringLiteral("catalog"), topic, QStringLiteral("--format"), QStringLiteral("json")} + more);
    if (run.exitCode != 0 || !run.err.isEmpty())
        qWarning("exit code %d: %s", run.exitCode, run.err.constData());
    return run.json()[topic].toArray();
}

static QJsonObject rowWith(const QJsonArray &rows, const char *key, const char *value)
{
    for (const QJsonValue row : rows)
        if (row[QLatin1String(key)].toString() == QLatin1String(value))
            return row.toObject();
    return {};
}

static int linesIn(const char *file, const QString &pattern)
{
    QFile catalog(QStringLiteral(RESOURCES_DIR "/catalog/") + QLatin1String(file));
    if (!catalog.open(QIODevice::ReadOnly))
        return -1;
    const QRegularExpression line(pattern, QRegularExpression::MultilineOption);
    int count = 0;
    for (auto matches = line.globalMatch(QString::fromUtf8(catalog.readAll())); matches.hasNext(); matches.next())
        ++count;
    return count;
}

void TestCliCatalog::listsAllGpus()
{
    const QJsonArray gpus = listed(QStringLiteral("gpus"));
    QCOMPARE(gpus.size(), linesIn("gpus.yaml", QStringLiteral("^    architecture: ")));
    const QJsonObject a100 = rowWith(gpus, "key", "a100-pcie-40gb");
    QCOMPARE(a100[QStringLiteral("architecture")].toString(), QStringLiteral("Ampere"));
    QCOMPARE(a100[QStringLiteral("memoryMib")].toInt(), 40960);
    QCOMPARE(a100[QStringLiteral("mig")].toBool(), true);
    QCOMPARE(a100[QStringLiteral("origin")].toString(), QStringLiteral("shipped"));
}

void TestCliCatalog::profilesOfAGpu()
{
    const QJsonArray profiles =
        listed(QStringLiteral("profiles"), {QStringLiteral("--gpu"), QStringLiteral("A100-PCIE-40GB")});
    QVERIFY(!profiles.isEmpty());
    for (const QJsonValue profile : profiles)
        QCOMPARE(profile[QStringLiteral("gpu")].toString(), QStringLiteral("a100-pcie-40gb"));
    const QJsonObject half = rowWith(profiles, "name", "grid_a100-20c");
    QCOMPARE(half[QStringLiteral("frameBufferMib")].toInt(), 20480);
    QCOMPARE(half[QStringLiteral("maxSameSize")].toInt(), 2);
    QCOMPARE(half[QStringLiteral("sharing")].toString(), QStringLiteral("time-sliced"));
    QVERIFY(profiles.size() < listed(QStringLiteral("profiles")).size());
}

void TestCliCatalog::migOfAGpu()
{
    const QJsonArray mig = listed(QStringLiteral("mig"), {QStringLiteral("--gpu"), QStringLiteral("a100-pcie-40gb")});
    const QJsonObject middle = rowWith(mig, "profile", "3g.20gb");
    QCOMPARE(middle[QStringLiteral("memorySlices")].toInt(), 4);
    QCOMPARE(middle[QStringLiteral("starts")].toArray(), QJsonArray({0, 4}));
    QVERIFY(listed(QStringLiteral("mig"), {QStringLiteral("--gpu"), QStringLiteral("t4")}).isEmpty());
}

void TestCliCatalog::drivers()
{
    const QJsonArray drivers = listed(QStringLiteral("drivers"));
    QCOMPARE(drivers.size(), linesIn("drivers.yaml", QStringLiteral("^  - \\{release: ")));
    const QJsonObject release = rowWith(drivers, "release", "17.4");
    QCOMPARE(release[QStringLiteral("driverBranch")].toString(), QStringLiteral("R550"));
}

void TestCliCatalog::marksDoubts()
{
    bool hasDoubts = false;
    for (const QJsonValue profile : listed(QStringLiteral("profiles"))) {
        const bool isVerified = profile[QStringLiteral("verified")].toBool();
        QCOMPARE(isVerified, profile[QStringLiteral("doubtful")].toArray().isEmpty());
        hasDoubts = hasDoubts || !isVerified;
    }
    QVERIFY(hasDoubts);
    QVERIFY(runCli({QStringLiteral("catalog"), QStringLiteral("profiles")}).out.contains("unverified: "));
}

void TestCliCatalog::marksTheUsersRows()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("gpus.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("gpus:\n  z900: {name: NVIDIA Z900, architecture: Zeta, memory_gb: 12, mig: {capable: false}}\n");
    file.close();
    const QStringList own{QStringLiteral("--catalog"), folder.path()};
    const QJsonArray gpus = listed(QStringLiteral("gpus"), own);
    QCOMPARE(rowWith(gpus, "key", "z900")[QStringLiteral("origin")].toString(), QStringLiteral("user"));
    QCOMPARE(rowWith(gpus, "key", "t4")[QStringLiteral("origin")].toString(), QStringLiteral("shipped"));
    QCOMPARE(gpus.size(), listed(QStringLiteral("gpus")).size() + 1);
    const CliRun text = runCli(QStringList{QStringLiteral("catalog"), QStringLiteral("gpus")} + own);
    QVERIFY(text.out.contains("from your folder"));
}

void TestCliCatalog::unknownGpu()
{
    const CliRun run = runCli(
        {QStringLiteral("catalog"), QStringLiteral("mig"), QStringLiteral("--gpu"), QStringLiteral("a100-pcie-41gb")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("Did you mean \"a100-pcie-40gb\"?"), run.err.constData());
}

void TestCliCatalog::textHasOneLinePerRow()
{
    const CliRun run = runCli({QStringLiteral("catalog"), QStringLiteral("gpus")});
    QCOMPARE(run.exitCode, 0);
    const qsizetype rows = listed(QStringLiteral("gpus")).size();
    const QStringList lines = QString::fromUtf8(run.out).section(QStringLiteral("\n\n"), 0, 0).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), rows + 1);
    QVERIFY(lines[0].startsWith(QStringLiteral("key ")));
}

REGISTER_TEST(TestCliCatalog, "tst_cli_catalog");
#include "tst_cli_catalog.moc"
