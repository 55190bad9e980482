// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_file.h"
#include "tests/support/design_builder.h"
#include "tests/support/pdf_text.h"
#include "tests/support/picture_compare.h"
#include "tests/support/random_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/export/picture_export.h"
#include "views/export/picture_print.h"
#include "views/export/picture_sheets.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// Diagrams on paper: title block, sheets and their marks, sizes of pages, printing.
class TestPicturePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titleBlockSaysAll();
    void namesKeepTheirLetters();
    void emptyFieldsAreLeftOut();
    void hashIsThatOfTheFile();
    void undatedUnlessAskedFor();
    void dateOfThePaperIsThatOfTheDesign();
    void onePagePerCluster();
    void hostsPerPage_data();
    void hostsPerPage();
    void continuationMarks();
    void eachHostIsOnOnePage();
    void pageSizes_data();
    void pageSizes();
    void optionsGoBeforeTheDesign();
    void longTextsAreCut();
    void nastyTexts_data();
    void nastyTexts();
    void sameBytesTwice();
    void drawnAsTheBoard();
    void printsTheSamePages();
    void printsOnlyTheChosenPages();

private:
    static QByteArray pdf(const Design &design, PictureOptions options = {})
    {
        Document document(design);
        Checker checker(document, shippedCatalog());
        checker.setToday(QDate(2026, 11, 23));
        options.format = PictureFormat::Pdf;
        return renderPicture(document, checker, options).value_or(QByteArray());
    }
    static QString text(const Design &design, const PictureOptions &options = {})
    {
        return textOfPdf(pdf(design, options));
    }
};

/// Clusters of hosts: valhalla-1 with esx-1-1, esx-1-2 …
static Design clusters(int count, int hosts, int gpus = 8)
{
    DesignBuilder builder;
    for (int cluster = 1; cluster <= count; ++cluster) {
        builder.cluster(fmt::format("valhalla-{}", cluster));
        for (int host = 1; host <= hosts; ++host) {
            builder.host(fmt::format("esx-{}-{}", cluster, host));
            for (int gpu = 0; gpu < gpus; ++gpu)
                builder.gpu("a100-pcie-40gb");
        }
    }
    return builder.build();
}

/// The text of one page, as a reader selects it.
static QString pageText(const QByteArray &pdf, int page)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess tool;
    const QString number = QString::number(page);
    tool.start(QStringLiteral("pdftotext"),
               {QStringLiteral("-f"), number, QStringLiteral("-l"), number, file.fileName(), QStringLiteral("-")});
    return tool.waitForFinished() ? QString::fromUtf8(tool.readAllStandardOutput()) : QString();
}

static Design withTitleBlock()
{
    Design design = DesignBuilder()
                        .cluster("valhalla")
                        .host("odin")
                        .esxi("8.0.3")
                        .manager("17.4")
                        .gpu("a100-pcie-40gb")
                        .host("thor")
                        .esxi("9.0")
                        .manager("19.5")
                        .gpu("a100-pcie-40gb")
                        .build();
    design.name = "Bifrost rollout";
    design.customer = "Yggdrasil Bank";
    design.author = "Sigurd";
    design.change = {"CHG0031337", "rev. C", "2026-12-24", "Brynhild", "Heimdall"};
    return design;
}

void TestPicturePages::titleBlockSaysAll()
{
    const QString said = text(withTitleBlock());
    for (const char *part :
         {"Bifrost rollout", "Yggdrasil Bank", "Sigurd",     "CHG0031337",   "rev. C", "2026-12-24", "Brynhild",
          "Heimdall",        "8.0.3, 9.0",     "17.4, 19.5", "Sheet 1 of 1", "error",  "warning",    "unknown",
          "waived",          "Same size",      "Mixed size", "Passthrough",  "MIG",    "Unassigned"})
        QVERIFY2(said.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + u'\n' + said));
    QVERIFY(said.contains(QString::fromStdString(shippedCatalog().asOf())));
}

/// Whoever copies a name from a PDF gets its letters, not a ligature.
void TestPicturePages::namesKeepTheirLetters()
{
    Design design = withTitleBlock();
    design.clusters[0].hosts[0].name = "finance-flow-office";
    design.customer = "Fluffy affiliates";
    const QString said = text(design);
    QVERIFY2(said.contains(QStringLiteral("finance-flow-office")), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("Fluffy affiliates")));
}

void TestPicturePages::emptyFieldsAreLeftOut()
{
    Design design = withTitleBlock();
    QVERIFY(text(design).contains(QStringLiteral("Reviewer")));
    design.change = {};
    design.customer.clear();
    const QString said = text(design);
    for (const char *label : {"Reviewer", "Approved by", "Revision", "Customer", "Date\n"})
        QVERIFY2(!said.contains(QLatin1String(label)), label);
    QVERIFY(said.contains(QStringLiteral("Author")));
}

/// As sha256sum gives it for the saved file.
void TestPicturePages::hashIsThatOfTheFile()
{
    Design design;
    const QString empty = text(design);
    QProcess tool;
    tool.start(QStringLiteral("sha256sum"), {});
    tool.write("format: 1\n");
    tool.closeWriteChannel();
    QVERIFY(tool.waitForFinished());
    QVERIFY2(empty.contains(QString::fromLatin1(tool.readAllStandardOutput().left(12))), qPrintable(empty));
    QVERIFY(text(withTitleBlock()) != empty);
}

void TestPicturePages::undatedUnlessAskedFor()
{
    Design design = withTitleBlock();
    design.change.date.clear();
    const QString silent = text(design);
    QVERIFY(!silent.contains(QStringLiteral("CreationDate")));
    QVERIFY(!silent.contains(QStringLiteral("2026")) || shippedCatalog().asOf().find("2026") != std::string::npos);
    QVERIFY(!silent.contains(QStringLiteral("Exported")));
    PictureOptions options;
    options.exported = QDate(2027, 1, 31);
    const QString told = text(design, options);
    QVERIFY(told.contains(QStringLiteral("Exported")));
    QVERIFY(told.contains(QStringLiteral("2027-01-31")));
    QVERIFY(pdf(design, options).contains("D:20270131000000"));
}

void TestPicturePages::dateOfThePaperIsThatOfTheDesign()
{
    QVERIFY(pdf(withTitleBlock()).contains("/CreationDate (D:20261224000000"));
}

void TestPicturePages::onePagePerCluster()
{
    const Design design = clusters(3, 1, 2);
    QCOMPARE(pagesOfPdf(text(design)), 1);
    PictureOptions options;
    options.isPagePerCluster = true;
    const QByteArray bytes = pdf(design, options);
    QCOMPARE(pagesOfPdf(textOfPdf(bytes)), 3);
    for (int page = 1; page <= 3; ++page) {
        const QString said = pageText(bytes, page);
        for (int cluster = 1; cluster <= 3; ++cluster)
            QCOMPARE(said.contains(QStringLiteral("esx-%1-1").arg(cluster)), cluster == page);
        QVERIFY(said.contains(QStringLiteral("Sheet %1 of 3").arg(page)));
        QVERIFY(!said.contains(QStringLiteral("continue"), Qt::CaseInsensitive));
    }
}

void TestPicturePages::hostsPerPage_data()
{
    QTest::addColumn<int>("hosts");
    QTest::addColumn<int>("perPage");
    QTest::addColumn<int>("pages");
    QTest::newRow("one on each") << 3 << 1 << 3;
    QTest::newRow("not all full") << 7 << 3 << 3;
    QTest::newRow("just full") << 8 << 4 << 2;
    QTest::newRow("more than there are") << 2 << 20 << 1;
}

void TestPicturePages::hostsPerPage()
{
    QFETCH(int, hosts);
    QFETCH(int, perPage);
    QFETCH(int, pages);
    PictureOptions options;
    options.hostsPerPage = perPage;
    QCOMPARE(pagesOfPdf(text(clusters(1, hosts), options)), pages);
    QCOMPARE(pagesOfPdf(text(clusters(2, hosts), options)), 2 * pages);
}

void TestPicturePages::continuationMarks()
{
    PictureOptions options;
    options.hostsPerPage = 2;
    const QByteArray bytes = pdf(clusters(2, 5), options);
    QCOMPARE(pagesOfPdf(textOfPdf(bytes)), 6);
    for (int page = 1; page <= 6; ++page) {
        const QString said = pageText(bytes, page);
        const int part = (page - 1) % 3;
        QCOMPARE(said.contains(QStringLiteral("continued from sheet %1\n").arg(page - 1)), part > 0);
        QCOMPARE(said.contains(QStringLiteral("Continues on sheet %1\n").arg(page + 1)), part < 2);
        QCOMPARE(said.count(QStringLiteral("continue"), Qt::CaseInsensitive), part == 1 ? 2 : 1);
        QVERIFY(said.contains(QStringLiteral("Cluster valhalla-%1").arg(page <= 3 ? 1 : 2)));
    }
}

void TestPicturePages::eachHostIsOnOnePage()
{
    const QByteArray bytes = pdf(clusters(2, 9));
    const int pages = pagesOfPdf(textOfPdf(bytes));
    QVERIFY(pages >= 2);
    QStringList found;
    for (int page = 1; page <= pages; ++page)
        found += pageText(bytes, page).split(QRegularExpression(QStringLiteral("\\s+")));
    for (int cluster = 1; cluster <= 2; ++cluster)
        for (int host = 1; host <= 9; ++host)
            QCOMPARE(found.count(QStringLiteral("esx-%1-%2").arg(cluster).arg(host)), 1);
}

/// Points of 1/72 inch: ISO 216 and ANSI/ASME Y14.1 (B is tabloid).
void TestPicturePages::pageSizes_data()
{
    QTest::addColumn<PaperSize>("size");
    QTest::addColumn<PageOrientation>("orientation");
    QTest::addColumn<QSizeF>("points");
    using enum PaperSize;
    using enum PageOrientation;
    QTest::newRow("A4") << A4 << Landscape << QSizeF(297, 210) / 25.4 * 72;
    QTest::newRow("A4 upright") << A4 << Portrait << QSizeF(210, 297) / 25.4 * 72;
    QTest::newRow("A3") << A3 << Landscape << QSizeF(420, 297) / 25.4 * 72;
    QTest::newRow("Letter") << Letter << Landscape << QSizeF(11, 8.5) * 72;
    QTest::newRow("Letter upright") << Letter << Portrait << QSizeF(8.5, 11) * 72;
    QTest::newRow("Tabloid") << Tabloid << Landscape << QSizeF(17, 11) * 72;
}

static QSizeF pointsOf(const QString &text)
{
    const auto match = QRegularExpression(QStringLiteral("Page size:\\s+([\\d.]+) x ([\\d.]+) pts")).match(text);
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

static bool isAbout(const QSizeF &a, const QSizeF &b)
{
    return qAbs(a.width() - b.width()) < 1 && qAbs(a.height() - b.height()) < 1;
}

void TestPicturePages::pageSizes()
{
    QFETCH(PaperSize, size);
    QFETCH(PageOrientation, orientation);
    QFETCH(QSizeF, points);
    Design design = clusters(1, 6);
    design.page = {size, orientation};
    const QString said = text(design);
    QVERIFY2(isAbout(pointsOf(said), points), qPrintable(said));
    for (int host = 1; host <= 6; ++host)
        QVERIFY(said.contains(QStringLiteral("esx-1-%1").arg(host)));
}

void TestPicturePages::optionsGoBeforeTheDesign()
{
    Design design = clusters(1, 1);
    design.page = {PaperSize::Letter, PageOrientation::Portrait};
    PictureOptions options;
    options.page.size = PaperSize::A3;
    QVERIFY(isAbout(pointsOf(text(design, options)), QSizeF(297, 420) / 25.4 * 72));
}

/// No text of the title block reaches beyond the page or into another.
void TestPicturePages::longTextsAreCut()
{
    Design design = withTitleBlock();
    const std::string endless(400, 'W');
    design.name = "Title " + endless;
    design.customer = "Customer " + endless;
    design.change.number = endless;
    design.change.reviewer = endless;
    design.clusters[0].name = "Cluster " + endless;
    const QString said = pageText(pdf(design), 1);
    QVERIFY2(!said.contains(QString(100, u'W')), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("Title WW")) && said.contains(QStringLiteral("Customer WW")));
    for (const char *part : {"Sheet 1 of 1", "Sigurd", "Heimdall", "2026-12-24"})
        QVERIFY2(said.contains(QLatin1String(part)), part);
}

void TestPicturePages::nastyTexts_data()
{
    QTest::addColumn<QByteArray>("name");
    const std::vector<QByteArray> all{"it's \"quoted\"",
                                      "$(reboot)",
                                      "`tick`",
                                      "two\nlines",
                                      "a|b",
                                      "<b>&amp;",
                                      "]]>",
                                      "Ñandú 日本語",
                                      "\u202eright to left",
                                      "=1+1",
                                      "-rf",
                                      "\x01\x1f control",
                                      QByteArray(3000, 'x')};
    for (const QByteArray &text : all)
        QTest::newRow(text.left(20).simplified().constData()) << text;
}

void TestPicturePages::nastyTexts()
{
    QFETCH(QByteArray, name);
    Design design = withTitleBlock();
    const std::string text = name.toStdString();
    design.name = text;
    design.customer = text;
    design.clusters[0].name = text;
    design.clusters[0].hosts[0].name = text;
    const QByteArray bytes = pdf(design);
    QVERIFY(bytes.startsWith("%PDF-"));
    QCOMPARE(pagesOfPdf(textOfPdf(bytes)), 1);
    QVERIFY(textOfPdf(bytes).contains(QStringLiteral("CHG0031337")));
}

void TestPicturePages::sameBytesTwice()
{
    const Design design = withTitleBlock();
    const QByteArray first = pdf(design);
    QTest::qWait(1100); // the time that the format writes has a resolution of one second
    QCOMPARE(pdf(design), first);
}

/// As SVG is in tst_picture_svg: letters differ a little; a board without its VMs is farther away.
void TestPicturePages::drawnAsTheBoard()
{
    const auto loaded = loadDesignFile(QStringLiteral(RESOURCES_DIR "/samples/hgx-mig.sliceboard.yaml"));
    QVERIFY(loaded);
    Document document(loaded->design);
    Checker checker(document, shippedCatalog());
    checker.setToday(QDate(2026, 11, 23));
    PictureOptions options;
    options.format = PictureFormat::Pdf;
    const PictureSheets sheets(document, checker, options);
    QImage board(sheets.size(0).toSize(), QImage::Format_RGB32);
    QPainter painter(&board);
    QVERIFY(sheets.paint(painter, 0));
    painter.end();
    Design empty = loaded->design;
    empty.vms.clear();
    const double difference = differenceOf(board, drawnPdf(pdf(loaded->design), board.size()));
    const double far = differenceOf(board, drawnPdf(pdf(empty), board.size()));
    QVERIFY2(difference < 3 && difference < 0.75 * far, qPrintable(QStringLiteral("%1 %2").arg(difference).arg(far)));
}

/// A printer that writes a PDF.
static QString printed(const Design &design, int from = 0, int to = 0)
{
    Document document(design);
    Checker checker(document, shippedCatalog());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer;
    setUpPrinter(printer, design);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setFromTo(from, to);
    PictureOptions options;
    options.isPagePerCluster = true;
    if (!printPicture(document, checker, options, printer))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? textOfPdf(file.readAll()) : QString();
}

void TestPicturePages::printsTheSamePages()
{
    Design design = clusters(3, 1);
    design.page = {PaperSize::Letter, PageOrientation::Portrait};
    const QString said = printed(design);
    QCOMPARE(pagesOfPdf(said), 3);
    QVERIFY2(isAbout(pointsOf(said), QSizeF(8.5, 11) * 72), qPrintable(said));
    for (int sheet = 1; sheet <= 3; ++sheet) {
        QVERIFY(said.contains(QStringLiteral("Sheet %1 of 3").arg(sheet)));
        QVERIFY(said.contains(QStringLiteral("esx-%1-1").arg(sheet)));
    }
}

void TestPicturePages::printsOnlyTheChosenPages()
{
    const QString said = printed(clusters(4, 1), 2, 3);
    QCOMPARE(pagesOfPdf(said), 2);
    for (int sheet = 1; sheet <= 4; ++sheet)
        QCOMPARE(said.contains(QStringLiteral("Sheet %1 of 4").arg(sheet)), sheet == 2 || sheet == 3);
}

REGISTER_TEST(TestPicturePages, "tst_picture_pages");
#include "tst_picture_pages.moc"
