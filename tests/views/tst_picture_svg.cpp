// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/design_builder.h"
#include "tests/support/example_design.h"
#include "tests/support/picture_compare.h"
#include "tests/support/random_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/export/picture_export.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// What others see of a picture: SVG as XML with names for its parts; SVG and PDF, drawn by other programs, as the board.
class TestPictureSvg : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeHasRoleTitleAndDescription();
    void partsHaveNames();
    void partsAreNested();
    void fetchesNothing();
    void fontsHaveAGenericOne();
    void nastyTexts_data();
    void nastyTexts();
    void severalClusters();
    void farAwayIsStillNamed();
    void sameBytesTwice();
    void drawnAsTheBoard_data();
    void drawnAsTheBoard();

private:
    static QByteArray render(const Design &design, PictureFormat format = PictureFormat::Svg,
                             Theme::Kind theme = Theme::Kind::Light)
    {
        Document document(design);
        Checker checker(document, shippedCatalog());
        checker.setToday(QDate(2026, 11, 23));
        PictureOptions options;
        options.format = format;
        options.theme = theme;
        options.scale = format == PictureFormat::Png ? std::optional(1.0) : std::nullopt;
        return renderPicture(document, checker, options).value_or(QByteArray());
    }
};

/// A group with a title, as found in an SVG.
struct NamedGroup {
    QString path; ///< titles from the outermost to its own, parted by " > "
    QString description;
    QStringList texts; ///< those drawn in it
};

/// Reads an SVG; what is wrong with it is a warning, which fails the test.
static std::vector<NamedGroup> groupsIn(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    std::vector<NamedGroup> groups;
    QStringList titles;
    std::vector<int> depths; ///< of the elements that bear the titles
    int depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QString name = xml.name().toString();
            if (name == u"title") {
                titles += xml.readElementText();
                depths.push_back(depth);
                groups.push_back({titles.join(QStringLiteral(" > ")), {}, {}});
            } else if (name == u"desc") {
                groups.back().description = xml.readElementText();
            } else if (name == u"text") {
                groups.back().texts += xml.readElementText();
            } else {
                ++depth;
            }
        } else if (xml.isEndElement()) {
            if (!depths.empty() && depths.back() == depth) {
                titles.removeLast();
                depths.pop_back();
            }
            --depth;
        }
    }
    if (xml.hasError())
        qWarning("%s", qPrintable(xml.errorString()));
    return groups;
}

static const NamedGroup *groupNamed(const std::vector<NamedGroup> &groups, const QString &end)
{
    for (const NamedGroup &group : groups)
        if (group.path.endsWith(end))
            return &group;
    return nullptr;
}

static Design twoOnAGpu()
{
    Design design = DesignBuilder()
                        .cluster("valhalla")
                        .host("odin")
                        .esxi("8.0.3")
                        .manager("17.4")
                        .gpu("a100-pcie-40gb")
                        .vgpuVm("freya", "grid_a100-10c", 0)
                        .vgpuVm("loki", "grid_a100-10c", 0)
                        .build();
    design.name = "Bifrost";
    return design;
}

void TestPictureSvg::wholeHasRoleTitleAndDescription()
{
    const QByteArray svg = render(twoOnAGpu());
    QXmlStreamReader xml(svg);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), u"svg");
    QCOMPARE(xml.attributes().value(QLatin1String("role")), u"img");
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), u"title");
    QCOMPARE(xml.readElementText(), QStringLiteral("Bifrost"));
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), u"desc");
    const QString description = xml.readElementText();
    for (const char *part : {"17.4", "8.0.3", "Sheet 1 of 1", "error"})
        QVERIFY2(description.contains(QLatin1String(part)), qPrintable(description));
}

void TestPictureSvg::partsHaveNames()
{
    const auto groups = groupsIn(render(twoOnAGpu()));
    const NamedGroup *host = groupNamed(groups, QStringLiteral("Host odin"));
    QVERIFY(host && host->description.contains(QStringLiteral("vGPU Manager 17.4")));
    QVERIFY(host->texts.contains(QStringLiteral("odin")));
    const NamedGroup *vm = groupNamed(groups, QStringLiteral("VM loki"));
    QVERIFY(vm && vm->description.contains(QStringLiteral("grid_a100-10c")));
    QVERIFY(vm->texts.contains(QStringLiteral("loki")));
    QVERIFY(!vm->texts.contains(QStringLiteral("freya")));
}

void TestPictureSvg::partsAreNested()
{
    const auto groups = groupsIn(render(twoOnAGpu()));
    const NamedGroup *vm = groupNamed(groups, QStringLiteral("VM freya"));
    QVERIFY(vm);
    const QStringList path = vm->path.split(QStringLiteral(" > "));
    QCOMPARE(path.size(), 5);
    QCOMPARE(path[0], QStringLiteral("Bifrost"));
    QCOMPARE(path[1], QStringLiteral("Cluster valhalla"));
    QCOMPARE(path[2], QStringLiteral("Host odin"));
    QVERIFY2(path[3].startsWith(QStringLiteral("GPU odin/0000:11:00.0")), qPrintable(path[3]));
    QCOMPARE(path[4], QStringLiteral("VM freya"));
}

void TestPictureSvg::fetchesNothing()
{
    Design design = twoOnAGpu();
    design.name = "<image href=\"http://evil.example/x.png\"/>";
    QXmlStreamReader xml(render(design));
    int elements = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        ++elements;
        QVERIFY(xml.name() != u"image" && xml.name() != u"script" && xml.name() != u"use");
        for (const auto &attribute : xml.attributes()) {
            QVERIFY(!attribute.name().contains(QLatin1String("href")));
            QVERIFY(!attribute.value().contains(QLatin1String("url(")));
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(elements > 50);
}

void TestPictureSvg::fontsHaveAGenericOne()
{
    const QString svg = QString::fromUtf8(render(twoOnAGpu()));
    const QRegularExpression family(QStringLiteral("font-family=\"([^\"]*)\""));
    int families = 0;
    for (auto at = family.globalMatch(svg); at.hasNext(); ++families)
        QVERIFY(at.next().captured(1).endsWith(QStringLiteral("sans-serif")));
    QVERIFY(families > 10);
}

void TestPictureSvg::nastyTexts_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *text : kNastyTexts)
        QTest::newRow(QByteArray(text).left(24).simplified().constData()) << QByteArray(text);
    for (const char *text : {"$(reboot)", "<b>&amp;", "]]>", "\u202eright to left", "\x01\x1f\x7f control", "\uFFFE",
                             "-77777", "\"><script>", "end"})
        QTest::newRow(QByteArray("also ") + QByteArray(text).left(12).simplified()) << QByteArray(text);
}

void TestPictureSvg::nastyTexts()
{
    QFETCH(QByteArray, name);
    Design design = twoOnAGpu();
    const std::string text = name.toStdString();
    design.name = text;
    design.customer = text;
    design.clusters[0].name = text;
    design.clusters[0].hosts[0].name = text;
    design.vms[0].name = text;
    const auto groups = groupsIn(render(design));
    QVERIFY(groupNamed(groups, QStringLiteral("VM loki")));
    QCOMPARE(std::ranges::count_if(
                 groups, [](const NamedGroup &group) { return group.path.count(QStringLiteral(" > VM ")) == 1; }),
             2);
}

void TestPictureSvg::severalClusters()
{
    const auto groups = groupsIn(render(
        DesignBuilder().cluster("asgard").host("odin").gpu("t4").cluster("midgard").host("thor").gpu("t4").build()));
    QVERIFY(groupNamed(groups, QStringLiteral("Cluster asgard > Host odin")));
    QVERIFY(groupNamed(groups, QStringLiteral("Cluster midgard > Host thor")));
    QVERIFY(!groupNamed(groups, QStringLiteral("Cluster asgard > Host thor")));
}

/// From so far that hosts are strips, clusters bear names.
void TestPictureSvg::farAwayIsStillNamed()
{
    DesignBuilder builder;
    builder.cluster("asgard");
    for (int host = 0; host < 1500; ++host)
        builder.host(fmt::format("esx-{}", host)).gpu("t4").gpu("t4").gpu("t4").gpu("t4");
    QVERIFY(groupNamed(groupsIn(render(builder.build())), QStringLiteral("Cluster asgard")));
}

void TestPictureSvg::sameBytesTwice() { QCOMPARE(render(twoOnAGpu()), render(twoOnAGpu())); }

void TestPictureSvg::drawnAsTheBoard_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<Theme::Kind>("theme");
    for (const char *sample : {"example-a", "hgx-mig", "mixed-size-series"})
        QTest::newRow(sample) << QString::fromLatin1(sample) << Theme::Kind::Light;
    QTest::newRow("dark") << QStringLiteral("example-b") << Theme::Kind::Dark;
}

/// Letters are set a little differently; all else is the same. A board without its VMs is far from that.
void TestPictureSvg::drawnAsTheBoard()
{
    QFETCH(QString, sample);
    QFETCH(Theme::Kind, theme);
    const auto loaded = loadDesignFile(QStringLiteral(RESOURCES_DIR "/samples/%1.sliceboard.yaml").arg(sample));
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().toString()));
    const QImage board = QImage::fromData(render(loaded->design, PictureFormat::Png, theme));
    const QImage picture = drawnSvg(render(loaded->design, PictureFormat::Svg, theme), board.size());
    const double difference = differenceOf(board, picture);
    Design empty = loaded->design;
    empty.vms.clear();
    const QImage other = drawnSvg(render(empty, PictureFormat::Svg, theme), board.size());
    const double far = differenceOf(board, other);
    QVERIFY2(difference < 3, qPrintable(QString::number(difference)));
    QVERIFY2(difference < 0.75 * far, qPrintable(QStringLiteral("%1 %2").arg(difference).arg(far)));
}

REGISTER_TEST(TestPictureSvg, "tst_picture_svg");
#include "tst_picture_svg.moc"
