// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_file.h"
#include "model/formats/design_writer.h"
#include "model/rules/checker.h"
#include "tests/support/cli_process.h"
#include "tests/support/random_design.h"
#include "tests/support/test_registry.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// The command line prints what the window shows: the findings and counts of the Checker that follows a document.
class TestCliParity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void samples_data();
    void samples();
    void randomDesigns_data();
    void randomDesigns();

private:
    void compare(const QString &file);

    std::optional<Catalog> m_catalog;
    QTemporaryDir m_folder;
};

static const QString kToday = QStringLiteral("2026-11-23");

void TestCliParity::initTestCase()
{
    auto catalog = Catalog::load();
    QVERIFY2(catalog, qPrintable(catalog ? QString() : catalog.error().toString()));
    m_catalog = std::move(*catalog);
}

static QStringList linesOf(const Checker &checker)
{
    QStringList lines;
    for (const Finding &finding : checker.findings())
        lines += QStringList{QString::fromLatin1(finding.rule->id),
                             QString::fromLatin1(spelling(finding.severity).data()),
                             QString::fromStdString(checker.facts().path(finding.subject)),
                             QString::fromStdString(finding.fingerprint()),
                             describe(finding, checker.facts()),
                             checker.waiverOf(finding) ? QStringLiteral("waived") : QStringLiteral("counts")}
                     .join(QLatin1Char('|'));
    lines.sort();
    return lines;
}

static QStringList linesOf(const QJsonObject &report)
{
    QStringList lines;
    for (const QJsonValue each : report[QStringLiteral("findings")].toArray())
        lines +=
            QStringList{each[QStringLiteral("rule")].toString(),
                        each[QStringLiteral("severity")].toString(),
                        each[QStringLiteral("subject")][QStringLiteral("path")].toString(),
                        each[QStringLiteral("fingerprint")].toString(),
                        each[QStringLiteral("message")].toString(),
                        each[QStringLiteral("waived")].toBool() ? QStringLiteral("waived") : QStringLiteral("counts")}
                .join(QLatin1Char('|'));
    lines.sort();
    return lines;
}

void TestCliParity::compare(const QString &file)
{
    auto loaded = loadDesignFile(file);
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().toString()));
    Document document(std::move(loaded->design));
    Checker checker(document, *m_catalog);
    checker.setToday(QDate::fromString(kToday, Qt::ISODate));
    const CliRun run = runCli({QStringLiteral("check"), file, QStringLiteral("--format"), QStringLiteral("json"),
                               QStringLiteral("--today"), kToday, QStringLiteral("--lang"), QStringLiteral("en")});
    const QJsonObject report = run.json();
    QCOMPARE(linesOf(report), linesOf(checker));
    const FindingCounts &counts = checker.counts();
    QCOMPARE(report[QStringLiteral("counts")].toObject(),
             QJsonObject({{QStringLiteral("errors"), counts.errors},
                          {QStringLiteral("warnings"), counts.warnings},
                          {QStringLiteral("unknown"), counts.unknown},
                          {QStringLiteral("infos"), counts.infos},
                          {QStringLiteral("waived"), counts.waived}}));
    const int byFindings = counts.errors > 0 ? 1 : 0;
    QCOMPARE(run.exitCode, checker.rules().errors().empty() ? byFindings : 2);
    QCOMPARE(report[QStringLiteral("waivers")].toArray().size(), qsizetype(checker.waivers().size()));
}

void TestCliParity::samples_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &folder : {QStringLiteral(RESOURCES_DIR "/samples"), QStringLiteral(RESOURCES_DIR "/templates"),
                                  QStringLiteral(TESTS_DATA_DIR "/example")}) {
        QDirIterator files(folder, {QStringLiteral("*.sliceboard.yaml")}, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(QFileInfo(folder).fileName() + QLatin1Char('/') + files.fileName())) << path;
        }
    }
}

void TestCliParity::samples()
{
    QFETCH(QString, file);
    compare(file);
}

void TestCliParity::randomDesigns_data()
{
    QTest::addColumn<DesignShape>("shape");
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed) {
        QTest::addRow("plain %u", seed) << DesignShape::plain() << seed;
        QTest::addRow("nasty %u", seed) << DesignShape::nasty() << seed;
    }
    QTest::newRow("wide") << DesignShape::wide() << 1u;
}

void TestCliParity::randomDesigns()
{
    QFETCH(DesignShape, shape);
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const std::string bytes = writeDesign(randomDesign(random, shape));
    QFile file(m_folder.filePath(QStringLiteral("random.sliceboard.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes.data(), qint64(bytes.size())), qint64(bytes.size()));
    file.close();
    compare(file.fileName());
}

REGISTER_TEST(TestCliParity, "tst_cli_parity");
#include "tst_cli_parity.moc"
