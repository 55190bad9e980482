// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/steps_export.h"

#include "tests/support/design_builder.h"
#include "tests/support/pdf_text.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// The steps of a presentation on paper.
class TestStepsExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onePageForEachStep_data();
    void onePageForEachStep();
    void pagesSayWhatTheStepsSay();
    void pagesAreSixteenToNine();
    void anonymousHasNoName();
    void sameBytesTwice();
    void stepsKeepTheirArrangement();
    void stepsKeepWhatIsFolded();
    void watermarkIsWritten();
    void tellsWhyItCannotWrite();

private:
    static Design design();
    static QByteArray render(const Design &design, bool isAnonymous = false, const QString &watermark = {})
    {
        return renderSteps(design, shippedCatalog(), QDate(2026, 11, 23), {{isAnonymous, watermark}});
    }
};

/// What is read from a PDF has its spaces where the reader sees gaps.
static QString withoutSpace(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); }

Design TestStepsExport::design()
{
    Design design = DesignBuilder()
                        .cluster("Valhalla")
                        .host("odin")
                        .esxi("8.0.3")
                        .manager("17.4")
                        .gpu("a100-pcie-40gb")
                        .vgpuVm("freya", "grid_a100-10c", 0)
                        .vgpuVm("loki", "grid_a100-10c", 0)
                        .build();
    design.name = "Bifrost rollout";
    design.customer = "Yggdrasil Bank";
    design.author = "Sigurd";
    design.views = {{.title = "All of Valhalla", .caption = "As Yggdrasil has it"},
                    {.title = "Only odin", .caption = "freya is there", .show = "odin"},
                    {.title = "loki comes", .adds = {"loki"}}};
    return design;
}

void TestStepsExport::onePageForEachStep_data()
{
    QTest::addColumn<int>("views");
    QTest::newRow("no views: the whole board") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("three, one with before and after") << 3;
}

void TestStepsExport::onePageForEachStep()
{
    QFETCH(int, views);
    Design shown = design();
    shown.views.resize(std::size_t(views));
    const QByteArray pdf = render(shown);
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pagesOfPdf(textOfPdf(pdf)), std::max(1, views));
}

void TestStepsExport::pagesSayWhatTheStepsSay()
{
    const QString text = withoutSpace(textOfPdf(render(design())));
    for (const char *part : {"All of Valhalla", "As Yggdrasil has it", "1 / 3", "2 / 3", "3 / 3", "Before", "After",
                             "odin", "freya", "loki", "Bifrost rollout"})
        QVERIFY2(text.contains(withoutSpace(QLatin1String(part))), qPrintable(QLatin1String(part) + u'\n' + text));
}

void TestStepsExport::pagesAreSixteenToNine()
{
    const auto match = QRegularExpression(QStringLiteral("Page size:\\s+([\\d.]+) x ([\\d.]+) pts"))
                           .match(textOfPdf(render(design())));
    QVERIFY(match.hasMatch());
    QVERIFY(qAbs(match.captured(1).toDouble() / match.captured(2).toDouble() - 16.0 / 9) < 0.01);
}

void TestStepsExport::anonymousHasNoName()
{
    const QByteArray pdf = render(design(), true);
    const QString text = textOfPdf(pdf);
    for (const char *name : {"valhalla", "odin", "freya", "loki", "bifrost", "yggdrasil", "sigurd"}) {
        QVERIFY2(!text.contains(QLatin1String(name), Qt::CaseInsensitive),
                 qPrintable(QLatin1String(name) + u'\n' + text));
    }
    for (const char *name : {"Valhalla", "Bifrost", "Yggdrasil", "Sigurd"})
        QVERIFY2(!pdf.contains(name), name);
    for (const char *name : {"host-01", "vm-001", "vm-002", "cluster-01", "As customer-01 has it"})
        QVERIFY2(text.contains(QLatin1String(name)), qPrintable(QLatin1String(name) + u'\n' + text));
}

void TestStepsExport::sameBytesTwice()
{
    const QByteArray first = render(design(), true, QStringLiteral("Concept"));
    QTest::qWait(1100); // the time that the format writes has a resolution of one second
    QCOMPARE(render(design(), true, QStringLiteral("Concept")), first);
}

/// A folded host says how full it is; what is on it is not seen.
void TestStepsExport::stepsKeepWhatIsFolded()
{
    Design shown = design();
    shown.views = {{.title = "Folded", .zoom = 100, .folded = {"odin"}}};
    const QString folded = textOfPdf(render(shown));
    QVERIFY2(folded.contains(QStringLiteral("odin")) && !folded.contains(QStringLiteral("loki")), qPrintable(folded));
    shown.views[0].folded.clear();
    QVERIFY(textOfPdf(render(shown)).contains(QStringLiteral("loki")));
}

/// Each page by itself: grouped and sorted as its step says, else as in the design.
void TestStepsExport::stepsKeepTheirArrangement()
{
    Design shown = DesignBuilder()
                       .cluster("Valhalla")
                       .host("odin")
                       .gpu("a100-pcie-40gb")
                       .host("thor")
                       .gpu("l40s")
                       .host("balder")
                       .gpu("a100-pcie-40gb")
                       .build();
    shown.views = {{.title = "One", .order = BoardOrder::Name},
                   {.title = "Two"},
                   {.title = "Three", .grouping = BoardGrouping::GpuModel}};
    const QStringList pages = textOfPdf(render(shown), {u"-raw"_qs}).split(u'\f');
    const auto order = [&](int page) {
        std::vector<std::pair<qsizetype, QString>> places;
        for (const char *name : {"odin", "thor", "balder"})
            places.emplace_back(pages.value(page).indexOf(QLatin1String(name)), QLatin1String(name));
        std::ranges::sort(places);
        QStringList names;
        for (const auto &[at, name] : places)
            names += at < 0 ? u"-"_qs : name;
        return names.join(u' ');
    };
    QCOMPARE(order(0), u"balder odin thor"_qs);
    QCOMPARE(order(1), u"odin thor balder"_qs);
    QCOMPARE(order(2), u"odin balder thor"_qs);
    QVERIFY2(pages.value(2).contains(u"L40S"_qs), qPrintable(pages.value(2)));
}

/// One letter that nothing else has: the letters of a slanted word are read one by one.
void TestStepsExport::watermarkIsWritten()
{
    QCOMPARE(textOfPdf(render(design(), false, QStringLiteral("Ж"))).count(u'Ж'), 3);
    QCOMPARE(textOfPdf(render(design())).count(u'Ж'), 0);
}

void TestStepsExport::tellsWhyItCannotWrite()
{
    const auto done =
        exportSteps(design(), shippedCatalog(), QDate(2026, 11, 23), {}, QStringLiteral("/nowhere/a.pdf"));
    QVERIFY(!done);
    QVERIFY(done.error().toString().startsWith(QStringLiteral("/nowhere/a.pdf: ")));
}

REGISTER_TEST(TestStepsExport, "tst_steps_export");
#include "tst_steps_export.moc"
