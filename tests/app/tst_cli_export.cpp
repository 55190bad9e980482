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
    void stepsOfADesignThatAsksForPseudonyms();
    void boardWithoutNames();
    void stepsAreSteady();
    void dotsPerInch();
    void pagesOfAPdf();
    void pageOfTheDesign();
    void datedOnlyWhenAsked();
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

static CliRun drawSteps(const QString &to, const QStringList &more, const QByteArray &design = kTwoSteps)
{
    return runCli(QStringList{QStringLiteral("export"), QStringLiteral("-"), QStringLiteral("--to"), to,
                              QStringLiteral("--steps")}
                      + more,
                  design);
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

/// Nobody has to remember an option for it.
void TestCliExport::stepsOfADesignThatAsksForPseudonyms()
{
    QByteArray design = kTwoSteps;
    design.replace("format: 1\n", "format: 1\npresentation: {names: pseudonyms}\n");
    QCOMPARE(drawSteps(path("asked.pdf"), {}, design).exitCode, 0);
    const QString text = textOfPdf(contentOf(path("asked.pdf")));
    QVERIFY2(text.contains(QStringLiteral("All of host-01")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("odin"), Qt::CaseInsensitive));
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

/// 300 dots per inch are 11811 per metre, as the pHYs chunk has it.
void TestCliExport::dotsPerInch()
{
    QCOMPARE(draw(path("dots.png"), {QStringLiteral("--dpi"), QStringLiteral("300")}).exitCode, 0);
    const QImage image(path("dots.png"));
    QCOMPARE(image.dotsPerMeterX(), 11811);
    QCOMPARE(draw(path("one.png"), {QStringLiteral("--scale"), QStringLiteral("1")}).exitCode, 0);
    QVERIFY(qAbs(image.width() - QImage(path("one.png")).width() * 300 / 96) <= 2);
    const QByteArray png = contentOf(path("dots.png"));
    const qsizetype chunk = png.indexOf("pHYs");
    QVERIFY(chunk > 0);
    QCOMPARE(png.mid(chunk + 4, 9).toHex(), QByteArray("00002e2300002e2301"));
}

static const QByteArray kSixHosts = "format: 1\nname: Six\nchange: {number: CHG42, date: 2026-12-24}\n"
                                    "page: {size: letter, orientation: portrait}\nclusters:\n"
                                    "  - name: asgard\n    hosts: [{name: a1}, {name: a2}, {name: a3}]\n"
                                    "  - name: midgard\n    hosts: [{name: m1}, {name: m2}, {name: m3}]\n";

static QString drawSix(const QString &to, const QStringList &more)
{
    const CliRun run =
        runCli(QStringList{QStringLiteral("export"), QStringLiteral("-"), QStringLiteral("--to"), to} + more,
               kSixHosts);
    QFile file(to);
    return run.exitCode == 0 && file.open(QIODevice::ReadOnly) ? textOfPdf(file.readAll()) : QString::fromUtf8(run.err);
}

void TestCliExport::pagesOfAPdf()
{
    const QString six = path("six.pdf");
    QCOMPARE(pagesOfPdf(drawSix(six, {})), 1);
    QCOMPARE(pagesOfPdf(drawSix(six, {QStringLiteral("--per-cluster")})), 2);
    const QString two = drawSix(six, {QStringLiteral("--hosts-per-page"), QStringLiteral("2")});
    QCOMPARE(pagesOfPdf(two), 4);
    QVERIFY2(two.contains(QStringLiteral("Continues on sheet 2")), qPrintable(two));
}

void TestCliExport::pageOfTheDesign()
{
    QVERIFY(drawSix(path("six.pdf"), {}).contains(QStringLiteral("612 x 792 pts (letter)")));
    const QString a3 = drawSix(path("six.pdf"),
                               {QStringLiteral("--page"), QStringLiteral("a3"), QStringLiteral("--orientation"),
                                QStringLiteral("landscape")});
    QVERIFY2(a3.contains(QRegularExpression(QStringLiteral("119\\d(\\.\\d+)? x 84\\d"))), qPrintable(a3));
}

void TestCliExport::datedOnlyWhenAsked()
{
    const QStringList day{QStringLiteral("--today"), QStringLiteral("2027-01-31")};
    QVERIFY(!drawSix(path("six.pdf"), day).contains(QStringLiteral("2027-01-31")));
    QVERIFY(drawSix(path("six.pdf"), day).contains(QStringLiteral("2026-12-24")));
    QVERIFY(
        drawSix(path("six.pdf"), day + QStringList{QStringLiteral("--dated")}).contains(QStringLiteral("2027-01-31")));
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
    for (const char *other : {"page=a3", "orientation=portrait", "per-cluster", "hosts-per-page=3"}) {
        const QStringList option{QStringLiteral("--") + QLatin1String(other)};
        const QByteArray name = "--" + QByteArray(other).split('=').first();
        QTest::addRow("%s of a PNG", other)
            << QStringList{QStringLiteral("--to"), path("a.png")} + option << name + " is about pages";
        QTest::addRow("%s of steps", other)
            << QStringList{QStringLiteral("--to"), path("a.pdf"), QStringLiteral("--steps")} + option
            << name + " does not go with --steps";
    }
    const auto refused = [this](const char *name, const char *file, const char *option, const char *complaint) {
        QTest::newRow(name) << QStringList{QStringLiteral("--to"), path(file), QLatin1String(option)}
                            << QByteArray(complaint);
    };
    refused("dots of a PDF", "a.pdf", "--dpi=300", "--dpi is about pixels");
    refused("too many dots", "a.png", "--dpi=5000", "a number from 10 to 768");
    refused("half a host", "a.pdf", "--hosts-per-page=2.5", "takes a whole number");
    refused("no host", "a.pdf", "--hosts-per-page=0", "a number from 1 to 1000");
    refused("unknown paper", "a.pdf", "--page=a44", "a4, a3, letter, tabloid");
    refused("unknown orientation", "a.pdf", "--orientation=upright", "landscape, portrait");
    QTest::newRow("scale and dots") << QStringList{QStringLiteral("--to"), path("a.png"), QStringLiteral("--scale=2"),
                                                   QStringLiteral("--dpi=96")}
                                    << QByteArray("give one of them");
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
