// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cli_process.h"
#include "tests/support/pdf_text.h"
#include "tests/support/test_registry.h"

#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace sliceboard::testing;

/// sliceboard-cli export writes pictures without a display.
class TestCliExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void png();
    void svg();
    void pdf();
    void sameBytesTwice_data();
    void sameBytesTwice();
    void unwritable();
    void unknownCluster();
    void standardInput();
    void steps();
    void stepsWithoutNames();
    void boardWithoutNames();
    void stepsAreSteady();
    void refusesWhatDoesNotGoTogether_data();
    void refusesWhatDoesNotGoTogether();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QByteArray contentOf(const QString &path) const;

    QTemporaryDir m_folder;
};

static const QString kSampleA = QStringLiteral(RESOURCES_DIR "/samples/example-a.sliceboard.yaml");

static CliRun draw(const QString &to, const QStringList &more = {})
{
    return runCli(QStringList{QStringLiteral("export"), kSampleA, QStringLiteral("--to"), to} + more);
}

QByteArray TestCliExport::contentOf(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCliExport::png()
{
    const CliRun run = draw(path("one.png"), {QStringLiteral("--scale"), QStringLiteral("1")});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(draw(path("two.png")).exitCode, 0);
    const QImage one(path("one.png"));
    const QImage two(path("two.png"));
    QVERIFY(!one.isNull());
    QVERIFY(qAbs(two.width() - 2 * one.width()) <= 1);
    QVERIFY(qAbs(two.height() - 2 * one.height()) <= 1);
}

void TestCliExport::svg()
{
    const CliRun run = draw(path("board.svg"), {QStringLiteral("--title"), QStringLiteral("Phase <1> & more")});
    QCOMPARE(run.exitCode, 0);
    QXmlStreamReader xml(contentOf(path("board.svg")));
    QString texts;
    while (!xml.atEnd()) {
        xml.readNext();
        texts += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const char *part : {"vm-1", "vm-2", "esxi-1", "gpu-cluster-1", "Phase <1> & more"})
        QVERIFY2(texts.contains(QLatin1String(part)), part);
}

void TestCliExport::pdf()
{
    QCOMPARE(draw(path("board.pdf")).exitCode, 0);
    QVERIFY(contentOf(path("board.pdf")).startsWith("%PDF-"));
}

void TestCliExport::sameBytesTwice_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"png", "svg", "pdf"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestCliExport::sameBytesTwice()
{
    QFETCH(QString, suffix);
    const QStringList day{QStringLiteral("--today"), QStringLiteral("2026-11-23")};
    QCOMPARE(draw(path("first.") + suffix, day).exitCode, 0);
    QTest::qWait(1100); // the times that some formats write have a resolution of one second
    QCOMPARE(draw(path("second.") + suffix, day).exitCode, 0);
    QCOMPARE(contentOf(path("first.") + suffix), contentOf(path("second.") + suffix));
}

void TestCliExport::unwritable()
{
    const QString nowhere = path("no-such-folder/board.png");
    const CliRun run = draw(nowhere);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith(nowhere.toUtf8() + ": "), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
}

void TestCliExport::unknownCluster()
{
    const CliRun run = draw(path("none.png"), {QStringLiteral("--cluster"), QStringLiteral("gpu-cluster-2")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("Did you mean \"gpu-cluster-1\"?"), run.err.constData());
    QVERIFY(!QFile::exists(path("none.png")));
}

void TestCliExport::standardInput()
{
    const CliRun run = runCli({QStringLiteral("export"), QStringLiteral("-"), QStringLiteral("--to"), path("in.svg")},
                              "format: 1\nclusters:\n  - name: piped\n");
    QCOMPARE(run.exitCode, 0);
    QVERIFY(contentOf(path("in.svg")).contains("piped"));
}

static const QByteArray kTwoSteps = "format: 1\nname: Bifrost\nviews:\n  - {title: All of odin}\n"
                                    "  - {title: More, adds: [thor]}\nclusters:\n  - name: valhalla\n    hosts:\n"
                                    "      - {name: odin}\n      - {name: thor}\n";

static CliRun drawSteps(const QString &to, const QStringList &more)
{
    return runCli(QStringList{QStringLiteral("export"), QStringLiteral("-"), QStringLiteral("--to"), to,
                              QStringLiteral("--steps")}
                      + more,
                  kTwoSteps);
}

void TestCliExport::steps()
{
    const CliRun run = drawSteps(path("steps.pdf"), {QStringLiteral("--watermark"), QString()});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const QString text = textOfPdf(contentOf(path("steps.pdf")));
    QCOMPARE(pagesOfPdf(text), 2);
    for (const char *part : {"All of odin", "Before", "After", "thor", "Bifrost"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
}

void TestCliExport::stepsWithoutNames()
{
    QCOMPARE(drawSteps(path("anonymous.pdf"), {QStringLiteral("--anonymous")}).exitCode, 0);
    const QString text = textOfPdf(contentOf(path("anonymous.pdf")));
    QVERIFY2(text.contains(QStringLiteral("All of host-01")), qPrintable(text));
    for (const char *name : {"odin", "thor", "valhalla", "bifrost"})
        QVERIFY2(!text.contains(QLatin1String(name), Qt::CaseInsensitive), name);
}

void TestCliExport::boardWithoutNames()
{
    QCOMPARE(draw(path("anonymous.svg"), {QStringLiteral("--anonymous")}).exitCode, 0);
    const QByteArray svg = contentOf(path("anonymous.svg"));
    QVERIFY(svg.contains("host-01") && svg.contains("vm-002"));
    for (const char *name : {"esxi-1", "vm-1<", "gpu-cluster-1", "Example A"})
        QVERIFY2(!svg.contains(name), name);
}

void TestCliExport::stepsAreSteady()
{
    const QStringList day{QStringLiteral("--today"), QStringLiteral("2026-11-23")};
    QCOMPARE(drawSteps(path("first-steps.pdf"), day).exitCode, 0);
    QTest::qWait(1100); // as above
    QCOMPARE(drawSteps(path("second-steps.pdf"), day).exitCode, 0);
    QCOMPARE(contentOf(path("first-steps.pdf")), contentOf(path("second-steps.pdf")));
}

void TestCliExport::refusesWhatDoesNotGoTogether_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("a picture") << QStringList{QStringLiteral("--to"), path("a.png"), QStringLiteral("--steps")}
                               << QByteArray("--to must end in .pdf");
    for (const char *other : {"scale=2", "title=x", "cluster=x"})
        QTest::newRow(other) << QStringList{QStringLiteral("--to"), path("a.pdf"), QStringLiteral("--steps"),
                                            QStringLiteral("--") + QLatin1String(other)}
                             << QByteArray("--") + QByteArray(other).split('=').first() + " does not go with --steps";
    QTest::newRow("watermark alone") << QStringList{QStringLiteral("--to"), path("a.pdf"),
                                                    QStringLiteral("--watermark"), QStringLiteral("x")}
                                     << QByteArray("--watermark needs --steps");
}

void TestCliExport::refusesWhatDoesNotGoTogether()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, complaint);
    const CliRun run = runCli(QStringList{QStringLiteral("export"), kSampleA} + options);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(complaint), run.err.constData());
    QVERIFY(!QFile::exists(options[1]));
}

REGISTER_TEST(TestCliExport, "tst_cli_export");
#include "tst_cli_export.moc"
