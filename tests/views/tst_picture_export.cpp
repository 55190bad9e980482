// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_file.h"
#include "tests/support/test_registry.h"
#include "views/export/picture_export.h"
#include "views/export/picture_plan.h"
#include "views/painting/marks.h"

#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <fmt/format.h>

using namespace sliceboard;

/// Pictures of the board: size, content, sheets, and what happens when they cannot be made.
class TestPictureExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pngHasTheBoard();
    void pngScales();
    void pngTooLarge();
    void svgHasTheTexts();
    void titleBlock();
    void onlyOneCluster();
    void darkTheme();
    void greyKeepsTheLooksApart();
    void pdfPages_data();
    void pdfPages();
    void stripsCoverEachHostOnce_data();
    void stripsCoverEachHostOnce();
    void failedWriteKeepsTheFile();
    void stopsBetweenPages();
    void stopsAPictureBetweenHosts();

private:
    QByteArray render(const PictureOptions &options, Design design);
    QImage image(const PictureOptions &options, Design design);
    QString svgTexts(PictureOptions options, Design design);

    std::optional<Catalog> m_catalog;
    Design m_sample;
    QTemporaryDir m_folder;
};

/// Clusters of hosts with eight GPUs each.
static Design designOf(int clusters, int hosts, int gpus = 8)
{
    Design design;
    for (int c = 0; c < clusters; ++c) {
        Cluster &cluster = design.clusters.emplace_back();
        cluster.id = {++design.lastId};
        cluster.name = fmt::format("cluster-{}", c);
        for (int h = 0; h < hosts; ++h) {
            Host &host = cluster.hosts.emplace_back();
            host.id = {++design.lastId};
            host.name = fmt::format("esx-{}-{}", c, h);
            for (int g = 0; g < gpus; ++g) {
                Gpu &gpu = host.gpus.emplace_back();
                gpu.id = {++design.lastId};
                gpu.address = fmt::format("0000:{:02x}:00.0", 16 + g);
                gpu.model = "a100-pcie-40gb";
            }
        }
    }
    return design;
}

static int countOfPages(const QByteArray &pdf)
{
    const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    int count = 0;
    for (auto matches = page.globalMatch(QString::fromLatin1(pdf)); matches.hasNext(); matches.next())
        ++count;
    return count;
}

void TestPictureExport::initTestCase()
{
    auto catalog = Catalog::load();
    QVERIFY2(catalog, qPrintable(catalog ? QString() : catalog.error().toString()));
    m_catalog = std::move(*catalog);
    auto loaded = loadDesignFile(QStringLiteral(RESOURCES_DIR "/samples/example-a.sliceboard.yaml"));
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().toString()));
    m_sample = std::move(loaded->design);
}

QByteArray TestPictureExport::render(const PictureOptions &options, Design design)
{
    Document document(std::move(design));
    Checker checker(document, *m_catalog);
    checker.setToday(QDate(2026, 11, 23));
    const auto bytes = renderPicture(document, checker, options);
    if (!bytes)
        qWarning("%s", qPrintable(bytes.error().toString()));
    return bytes.value_or(QByteArray());
}

QImage TestPictureExport::image(const PictureOptions &options, Design design)
{
    return QImage::fromData(render(options, std::move(design)), "PNG");
}

QString TestPictureExport::svgTexts(PictureOptions options, Design design)
{
    options.format = PictureFormat::Svg;
    QXmlStreamReader xml(render(options, std::move(design)));
    QString texts;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            texts += xml.text().toString() + QLatin1Char('\n');
    }
    if (xml.hasError())
        qWarning("%s", qPrintable(xml.errorString()));
    return texts;
}

/// How many colours a picture has, and so that something was drawn.
static int coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    return int(colours.size());
}

void TestPictureExport::pngHasTheBoard()
{
    PictureOptions once;
    once.scale = 1;
    const QImage picture = image(once, m_sample);
    QVERIFY(picture.width() >= 800 && picture.width() < 2000);
    QVERIFY(picture.height() >= 300 && picture.height() < picture.width());
    QVERIFY(coloursIn(picture) > 20);
}

void TestPictureExport::pngScales()
{
    PictureOptions once;
    once.scale = 1;
    const QImage small = image(once, m_sample);
    const QImage large = image({}, m_sample);
    QVERIFY(qAbs(large.width() - 2 * small.width()) <= 1);
    QVERIFY(qAbs(large.height() - 2 * small.height()) <= 1);
    QVERIFY(qAbs(large.dotsPerMeterX() - 2 * small.dotsPerMeterX()) <= 1);
}

void TestPictureExport::pngTooLarge()
{
    Document document(designOf(10, 40));
    Checker checker(document, *m_catalog);
    PictureOptions options;
    options.scale = 8;
    const auto bytes = renderPicture(document, checker, options);
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().text.contains(QStringLiteral("smaller scale")), qPrintable(bytes.error().text));
    options.scale.reset();
    QVERIFY(renderPicture(document, checker, options));
}

void TestPictureExport::svgHasTheTexts()
{
    const QString texts = svgTexts({}, m_sample);
    for (const char *part : {"vm-1", "vm-2", "esxi-1", "gpu-cluster-1", "0000:17:00.0", "Same size", "Passthrough"})
        QVERIFY2(texts.contains(QLatin1String(part)), part);
}

void TestPictureExport::titleBlock()
{
    Design design = m_sample;
    design.name = "Phase <1> & \"more\"";
    design.customer = "Example Corp";
    design.author = "Ada";
    design.vms[0].guestDriver = {DriverKind::VgpuManager, {}};
    design.vms[1].devices[0].gpu.reset();
    const QString texts = svgTexts({}, design);
    for (const char *part :
         {"Phase <1> & \"more\"", "Example Corp", "Ada", "1 error", "Powered off", "intent", "1 device"})
        QVERIFY2(texts.contains(QLatin1String(part)), part);
    PictureOptions titled;
    titled.title = QStringLiteral("Another title");
    QVERIFY(svgTexts(titled, design).contains(titled.title));
    QVERIFY(!svgTexts(titled, design).contains(QStringLiteral("Phase")));
}

void TestPictureExport::onlyOneCluster()
{
    Design design = designOf(3, 1);
    PictureOptions options;
    options.cluster = design.clusters[1].id;
    const QString texts = svgTexts(options, design);
    QVERIFY(texts.contains(QStringLiteral("cluster-1")));
    QVERIFY(texts.contains(QStringLiteral("esx-1-0")));
    QVERIFY(!texts.contains(QStringLiteral("esx-0-0")));
    QVERIFY(!texts.contains(QStringLiteral("esx-2-0")));
}

void TestPictureExport::darkTheme()
{
    PictureOptions dark;
    dark.theme = Theme::Kind::Dark;
    QVERIFY(image({}, m_sample).pixelColor(2, 2).lightness() > 200);
    QVERIFY(image(dark, m_sample).pixelColor(2, 2).lightness() < 60);
}

/// The looks are told apart by lines, not by colours only: painted in grey, no two swatches of the legend are alike.
void TestPictureExport::greyKeepsTheLooksApart()
{
    std::vector<QImage> swatches;
    for (const GpuLook look : kGpuLooks) {
        QImage image(32, 32, QImage::Format_RGB32);
        const Theme &theme = Theme::of(Theme::Kind::Light);
        image.fill(theme.tint(look));
        QPainter painter(&image);
        drawPattern(painter, image.rect(), look, theme.look(look), 4);
        painter.end();
        QImage lines(image.size(), QImage::Format_Mono); // where there is a line, whatever its colour
        lines.fill(0);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                lines.setPixel(x, y, image.pixel(x, y) != theme.tint(look).rgb());
        swatches.push_back(lines);
    }
    for (std::size_t a = 0; a < swatches.size(); ++a)
        for (std::size_t b = a + 1; b < swatches.size(); ++b)
            QVERIFY(swatches[a] != swatches[b]);
}

void TestPictureExport::pdfPages_data()
{
    QTest::addColumn<int>("clusters");
    QTest::addColumn<int>("hosts");
    QTest::addColumn<int>("pages"); ///< least number
    QTest::addColumn<bool>("isExact");
    QTest::newRow("empty design") << 0 << 0 << 1 << true;
    QTest::newRow("one host") << 1 << 1 << 1 << true;
    QTest::newRow("three clusters too high for a page") << 3 << 3 << 3 << true;
    QTest::newRow("a cluster too high for a page") << 1 << 20 << 3 << false;
}

void TestPictureExport::pdfPages()
{
    QFETCH(int, clusters);
    QFETCH(int, hosts);
    QFETCH(int, pages);
    QFETCH(bool, isExact);
    PictureOptions options;
    options.format = PictureFormat::Pdf;
    const QByteArray pdf = render(options, designOf(clusters, hosts));
    QVERIFY(pdf.startsWith("%PDF-"));
    const int count = countOfPages(pdf);
    QVERIFY2(isExact ? count == pages : count >= pages, qPrintable(QString::number(count)));
}

void TestPictureExport::stripsCoverEachHostOnce_data()
{
    QTest::addColumn<int>("hosts");
    QTest::addColumn<int>("gpus");
    for (const int hosts : {1, 3, 7, 20, 61})
        for (const int gpus : {0, 1, 8, 16})
            QTest::addRow("%d hosts of %d GPUs", hosts, gpus) << hosts << gpus;
}

void TestPictureExport::stripsCoverEachHostOnce()
{
    QFETCH(int, hosts);
    QFETCH(int, gpus);
    const QSizeF room(1480, 820);
    const PicturePlan plan = planPages(designOf(2, hosts, gpus), {{}, 16, room, false, {}});
    for (int cluster = 0; cluster < 2; ++cluster)
        for (int host = 0; host < hosts; ++host) {
            const auto spot = plan.layout.find(cluster, host);
            QVERIFY(spot);
            const QRectF card = plan.layout.hostRect(spot->group, spot->host);
            const auto whole =
                std::ranges::count_if(plan.sheets, [&](const Sheet &s) { return s.area.contains(card); });
            const auto parts =
                std::ranges::count_if(plan.sheets, [&](const Sheet &s) { return s.area.intersects(card); });
            QCOMPARE(whole, 1);
            QCOMPARE(parts, 1);
        }
    for (const Sheet &sheet : plan.sheets)
        QVERIFY(sheet.area.height() / sheet.area.width() <= room.height() / room.width() || gpus > 8);
}

void TestPictureExport::failedWriteKeepsTheFile()
{
    Document document(m_sample);
    Checker checker(document, *m_catalog);
    const QString path = m_folder.filePath(QStringLiteral("board.png"));
    QVERIFY(exportPicture(document, checker, {}, path));
    const QImage before(path);
    QVERIFY(!before.isNull());
    const auto nowhere = exportPicture(document, checker, {}, m_folder.filePath(QStringLiteral("none/board.png")));
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().toString().contains(QStringLiteral("none/board.png: ")));
    PictureOptions tooLarge;
    tooLarge.scale = 1000;
    QVERIFY(!exportPicture(document, checker, tooLarge, path));
    QCOMPARE(QImage(path), before);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("board.png")));
}

/// A long export tells its pages and can be stopped; no file is left.
void TestPictureExport::stopsBetweenPages()
{
    Document document(designOf(3, 20, 8));
    Checker checker(document, *m_catalog);
    const QString path = m_folder.filePath(QStringLiteral("stopped.pdf"));
    PictureOptions options;
    options.format = PictureFormat::Pdf;
    QList<int> told;
    int pages = 0;
    options.progress = [&](int done, int all) {
        told.append(done);
        pages = all;
        return done < 1;
    };
    QVERIFY(!exportPicture(document, checker, options, path));
    QCOMPARE(told, (QList<int>{0, 1}));
    QVERIFY(pages > 2);
    QVERIFY(!QFile::exists(path));
    options.progress = [](int, int) { return true; };
    QVERIFY(exportPicture(document, checker, options, path));
    QVERIFY(QFile::exists(path));
}

/// PNG and SVG have no pages: a single large cluster can be stopped as well.
void TestPictureExport::stopsAPictureBetweenHosts()
{
    Document document(designOf(1, 30, 8));
    Checker checker(document, *m_catalog);
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Svg}) {
        PictureOptions options;
        options.format = format;
        int asked = 0;
        options.progress = [&asked](int done, int all) {
            ++asked;
            return all == 30 && done < 12;
        };
        QVERIFY(!renderPicture(document, checker, options));
        QCOMPARE(asked, 13);
        options.progress = {};
        const QByteArray whole = *renderPicture(document, checker, options);
        options.progress = [](int, int) { return true; };
        QVERIFY(*renderPicture(document, checker, options) == whole);
    }
}

REGISTER_TEST(TestPictureExport, "tst_picture_export");
#include "tst_picture_export.moc"
