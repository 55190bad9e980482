// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/content_hash.h"
#include "tests/support/big_design.h"
#include "tests/support/drawio_reader.h"
#include "tests/support/example_design.h"
#include "tests/support/exported_design.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// The draw.io export: well-formed, whole, to scale, and of pages that draw.io can handle.
class TestDrawio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSound_data();
    void isSound();
    void drawsAllThereIs_data();
    void drawsAllThereIs();
    void slicesAreToScale();
    void connectsEachVmWithItsSlices();
    void bearsATitleBlockOnEachPage();
    void fieldsAreData();
    void looksDifferWithoutColour();
    void overviewLinksToEachPage();
    void continuesAHost();
    void saysWhatItLeavesOut();
    void choosesPaper();
    void showsOneCluster();
    void namesAreInert();
    void sameBytesTwice();
    void listsVmsWithoutAPlace();
    void signsFindings();
    void thousandHosts();

private:
    static std::vector<DrawnPage> pagesOf(const ExportedDesign &design, std::optional<ClusterId> cluster = {},
                                          bool isDark = false)
    {
        DrawioReader reader(design.text("drawio", cluster, isDark));
        auto pages = reader.read();
        return reader.error().isEmpty() ? pages : std::vector<DrawnPage>();
    }
    static void addDesigns()
    {
        std::mt19937 random(7);
        QTest::addColumn<Design>("design");
        QTest::newRow("empty") << emptyDesign();
        QTest::newRow("hostile") << hostileDesign();
        QTest::newRow("random") << randomDesign(random, DesignShape::wide());
        QTest::newRow("homeless") << randomDesign(random, DesignShape::homeless());
        QTest::newRow("big") << bigDesign(40);
        QTest::newRow("crowded") << crowdedDesign();
        for (const char *name : {"example-a", "hgx-mig", "mixed-size-series", "lab-cluster"})
            QTest::newRow(name) << sampleDesign(QString::fromLatin1(name));
    }
    static void checkSoundness(const DrawnPage &page);
};

void TestDrawio::checkSoundness(const DrawnPage &page)
{
    QSet<QString> ids;
    const QRectF paper(QPointF(), page.area);
    QVERIFY(page.find(u"0"_qs) && page.find(u"1"_qs));
    QVERIFY2(page.cells.size() < 800, qPrintable(QString::number(page.cells.size())));
    for (const DrawnCell &cell : page.cells) {
        QVERIFY2(!ids.contains(cell.id) && !cell.id.isEmpty(), qPrintable(cell.id));
        ids.insert(cell.id);
        if (cell.id == u"0"_qs)
            continue;
        const DrawnCell *parent = page.find(cell.parent);
        QVERIFY2(parent, qPrintable(cell.id));
        if (cell.isEdge) {
            QVERIFY(page.find(cell.source) && page.find(cell.source)->kind() == u"vm"_qs);
            QVERIFY(page.find(cell.target) && page.find(cell.target)->kind() == u"slice"_qs);
        } else if (cell.isVertex) {
            QVERIFY2(cell.place.width() > 0 && cell.place.height() > 0, qPrintable(cell.id));
            QVERIFY2(paper.contains(page.placeOf(cell)), qPrintable(cell.id + u' ' + page.name));
            if (parent->isVertex)
                QVERIFY2(
                    QRectF(QPointF(), parent->place.size()).adjusted(-0.01, -0.01, 0.01, 0.01).contains(cell.place),
                    qPrintable(cell.id));
        }
    }
}

void TestDrawio::isSound_data() { addDesigns(); }

void TestDrawio::isSound()
{
    QFETCH(Design, design);
    const ExportedDesign exported(design);
    for (const bool isDark : {false, true}) {
        DrawioReader reader(exported.text("drawio", {}, isDark));
        const std::vector<DrawnPage> pages = reader.read();
        QCOMPARE(reader.error(), QString());
        QVERIFY(!pages.empty());
        QSet<QString> ids, names;
        for (const DrawnPage &page : pages) {
            ids.insert(page.id);
            names.insert(page.name);
            checkSoundness(page);
        }
        QCOMPARE(std::size_t(ids.size()), pages.size());
        QCOMPARE(std::size_t(names.size()), pages.size());
    }
}

void TestDrawio::drawsAllThereIs_data() { addDesigns(); }

/// Each host, GPU, VM and placed device is there; a GPU once, hosts and VMs on several pages if they are large.
void TestDrawio::drawsAllThereIs()
{
    QFETCH(Design, design);
    const ExportedDesign exported(design);
    QStringList gpus;
    QSet<QString> hosts, vms;
    int slices = 0, reserved = 0;
    for (const DrawnPage &page : pagesOf(exported)) {
        for (const DrawnCell *cell : page.ofKind("host"))
            hosts.insert(cell->data[u"path"_qs]);
        for (const DrawnCell *cell : page.ofKind("gpu"))
            gpus += cell->data[u"path"_qs];
        for (const DrawnCell *cell : page.ofKind("vm"))
            vms.insert(cell->data[u"path"_qs]);
        slices += int(page.ofKind("slice").size());
        reserved += int(page.ofKind("reserved-slot").size());
    }
    int wantedHosts = 0, wantedGpus = 0, wantedSlices = 0, wantedReserved = 0;
    for (const Cluster &cluster : exported.design().clusters)
        for (const Host &host : cluster.hosts) {
            ++wantedHosts;
            wantedGpus += int(host.gpus.size());
            for (const Gpu &gpu : host.gpus)
                wantedReserved += int(gpu.reservations.size());
        }
    for (const Vm &vm : exported.design().vms)
        for (const Device &device : vm.devices)
            wantedSlices += device.gpu ? 1 : 0;
    if (QLatin1String(QTest::currentDataTag()) == u"crowded"_qs) {
        QVERIFY(slices < wantedSlices); // see saysWhatItLeavesOut
        return;
    }
    QCOMPARE(int(hosts.size()), wantedHosts);
    QCOMPARE(int(gpus.size()), wantedGpus);
    QCOMPARE(int(vms.size()), int(exported.design().vms.size()));
    QCOMPARE(slices, wantedSlices);
    QCOMPARE(reserved, wantedReserved);
}

/// An A100 40GB in MIG mode has 8 memory slices: 2g.10gb at 4 covers the third quarter of its bar, 3g.20gb at 0 the
/// first half (NVIDIA MIG user guide).
void TestDrawio::slicesAreToScale()
{
    const ExportedDesign exported(goodHost()
                                      .gpu("a100-pcie-40gb", GpuUse::Vgpu, VgpuMode::Mig)
                                      .vgpuVm("half", "grid_a100-3-20c", 0, 0)
                                      .vgpuVm("quarter", "grid_a100-2-10c", 0, 4));
    const DrawnPage page = pagesOf(exported).at(1);
    QMap<QString, QRectF> places;
    for (const DrawnCell *slice : page.ofKind("slice")) {
        QCOMPARE(page.find(slice->parent)->kind(), u"gpu"_qs);
        QCOMPARE(page.find(page.find(slice->parent)->parent)->kind(), u"host"_qs);
        places[slice->data[u"vm"_qs]] = slice->place;
    }
    QRectF free;
    for (const DrawnCell *cell : page.ofKind("free"))
        free = cell->place;
    const double bar = free.bottom() - places[u"half"_qs].top();
    QCOMPARE(places[u"half"_qs].height(), bar / 2);
    QCOMPARE(places[u"quarter"_qs].height(), bar / 4);
    QCOMPARE(places[u"quarter"_qs].top(), places[u"half"_qs].bottom());
    QCOMPARE(free.top(), places[u"quarter"_qs].bottom());
    QVERIFY(places[u"half"_qs].width() > 200);
}

void TestDrawio::connectsEachVmWithItsSlices()
{
    const ExportedDesign exported(goodHost()
                                      .gpu("a100-pcie-40gb", GpuUse::Passthrough)
                                      .gpu("a100-pcie-40gb", GpuUse::Passthrough)
                                      .wholeVm("two", 0)
                                      .passthrough(1)
                                      .vm("off")
                                      .off()
                                      .passthrough(1));
    const DrawnPage page = pagesOf(exported).at(1);
    QStringList links;
    for (const DrawnCell &cell : page.cells)
        if (cell.isEdge)
            links += page.find(cell.source)->data[u"path"_qs] + u" -> "_qs
                + page.find(page.find(cell.target)->parent)->data[u"path"_qs];
    links.sort();
    QCOMPARE(links,
             QStringList(
                 {u"off -> esx01/0000:12:00.0"_qs, u"two -> esx01/0000:11:00.0"_qs, u"two -> esx01/0000:12:00.0"_qs}));
    QCOMPARE(page.ofKind("vm").size(), std::size_t(2));
    for (const DrawnCell *vm : page.ofKind("vm"))
        QCOMPARE(vm->style.contains(u"dashed=1"_qs), vm->data[u"path"_qs] == u"off"_qs);
}

void TestDrawio::bearsATitleBlockOnEachPage()
{
    Design design = exampleDesign();
    design.customer = "ACME";
    design.author = "Ann";
    design.change = {"CHG0031337", "B", "2026-12-01", "Bob", "Cid"};
    const ExportedDesign exported(design);
    const auto pages = pagesOf(exported);
    QVERIFY(pages.size() >= 2);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QMap<QString, QString> fields;
        for (const DrawnCell &cell : pages[i].cells)
            if (cell.id.startsWith(u"fact/"_qs)) {
                const QString key = cell.id.mid(5);
                fields[key] = cell.data[key];
                QVERIFY2(cell.label.endsWith(u'%' + key + u'%'), qPrintable(cell.label));
                QCOMPARE(cell.data[u"placeholders"_qs], u"1"_qs);
            }
        QCOMPARE(fields[u"customer"_qs], u"ACME"_qs);
        QCOMPARE(fields[u"author"_qs], u"Ann"_qs);
        QCOMPARE(fields[u"change"_qs], u"CHG0031337"_qs);
        QCOMPARE(fields[u"revision"_qs], u"B"_qs);
        QCOMPARE(fields[u"date"_qs], u"2026-12-01"_qs);
        QCOMPARE(fields[u"reviewer"_qs], u"Bob"_qs);
        QCOMPARE(fields[u"approver"_qs], u"Cid"_qs);
        QCOMPARE(fields[u"catalog"_qs], QString::fromStdString(shippedCatalog().asOf()));
        QCOMPARE(fields[u"sheet"_qs], QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size()));
        QCOMPARE(fields[u"content"_qs].size(), 12);
        QVERIFY(fields[u"check"_qs].contains(u"error"_qs));
        QVERIFY(fields[u"releases"_qs].contains(u"ESXi"_qs));
        for (const char *legend : {"MIG", "Passthrough", "Free room", "Error"})
            QVERIFY2(std::ranges::any_of(pages[i].cells,
                                         [&](const DrawnCell &cell) {
                                             return cell.id.startsWith(u"legend/"_qs)
                                                 && cell.label == QLatin1String(legend);
                                         }),
                     legend);
    }
}

/// The content hash is of the design alone: it changes with the design, not with what it is drawn for.
void TestDrawio::fieldsAreData()
{
    Design one = exampleDesign();
    Design two = one;
    two.vms.front().name += "x";
    QVERIFY(contentHash(one) == contentHash(exampleDesign()));
    QVERIFY(contentHash(one) != contentHash(two));
    const DrawnPage page = pagesOf(ExportedDesign(one)).at(1);
    const auto gpus = page.ofKind("gpu");
    QCOMPARE(gpus.front()->data[u"model"_qs], QString::fromStdString(one.clusters[0].hosts[0].gpus[0].model));
    QCOMPARE(gpus.front()->data[u"mode"_qs], u"passthrough"_qs);
    for (const DrawnCell *slice : page.ofKind("slice"))
        for (const char *key : {"profile", "placementId", "mode", "vm", "path"})
            QVERIFY2(slice->data.contains(QLatin1String(key)), key);
    QStringList layers;
    for (const DrawnCell &cell : page.cells)
        if (cell.parent == u"0"_qs)
            layers += cell.label;
    QCOMPARE(layers, QStringList({u"Hosts and GPUs"_qs, u"VMs"_qs, u"Findings"_qs, u"Title block and legend"_qs}));
    for (const char *kind : {"host", "gpu", "slice", "vm"})
        QVERIFY(!page.ofKind(kind).front()->data[u"tags"_qs].isEmpty());
}

void TestDrawio::looksDifferWithoutColour()
{
    for (const bool isDark : {false, true}) {
        QMap<QString, QString> patterns;
        const auto pages = pagesOf(ExportedDesign(exampleDesign()), {}, isDark);
        for (const DrawnCell &cell : pages.front().cells)
            if (cell.id.startsWith(u"legend/"_qs) && cell.style.contains(u"fillStyle="_qs))
                patterns[cell.label] = cell.style.section(u"fillStyle="_qs, 1).section(u';', 0, 0);
        QCOMPARE(patterns[u"Same size"_qs], u"hatch"_qs);
        QCOMPARE(patterns[u"Mixed size"_qs], u"dots"_qs);
        QCOMPARE(patterns[u"MIG"_qs], u"cross-hatch"_qs);
        QCOMPARE(patterns[u"Passthrough"_qs], u"solid"_qs);
    }
}

void TestDrawio::overviewLinksToEachPage()
{
    const auto pages = pagesOf(ExportedDesign(bigDesign(100)));
    QSet<QString> linked;
    for (const DrawnPage &page : pages)
        for (const DrawnCell &cell : page.cells)
            if (cell.id.startsWith(u"entry/"_qs))
                linked.insert(cell.data[u"link"_qs].section(u"data:page/id,"_qs, 1));
    QSet<QString> wanted;
    for (const DrawnPage &page : pages)
        if (!page.ofKind("host").empty())
            wanted.insert(page.id);
    QVERIFY(wanted.size() > 4); // 100 hosts of four clusters
    QCOMPARE(linked, wanted);
    QVERIFY(pages.front().name.contains(u"Overview"_qs));
}

void TestDrawio::continuesAHost()
{
    const auto pages = pagesOf(ExportedDesign(crowdedDesign()));
    int continued = 0, marks = 0;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const DrawnCell *host : pages[i].ofKind("host"))
            continued += host->label.startsWith(u"esx02\ncontinued from "_qs) ? 1 : 0;
        for (const DrawnCell &cell : pages[i].cells)
            if (cell.label.startsWith(u"continued on"_qs)) {
                ++marks;
                if (cell.data.contains(u"link"_qs))
                    QCOMPARE(cell.data[u"link"_qs], u"data:page/id,"_qs + pages[i + 1].id);
            }
    }
    QVERIFY(continued >= 2);
    QCOMPARE(marks, continued);
}

void TestDrawio::saysWhatItLeavesOut()
{
    const auto pages = pagesOf(ExportedDesign(crowdedDesign()));
    int drawn = 0;
    for (const DrawnPage &page : pages)
        for (const DrawnCell *slice : page.ofKind("slice"))
            drawn += slice->data[u"path"_qs].startsWith(u"esx01/"_qs) ? 1 : 0;
    QVERIFY(drawn > 20 && drawn < 45);
    QVERIFY(pages[1].has(QStringLiteral("%1 more, not drawn").arg(45 - drawn)));
    QVERIFY(pages[0].has(QStringLiteral("%1 device(s) or reserved slot(s) are not drawn").arg(45 - drawn))
            || pages[0].has(QStringLiteral("%1 devices or reserved slots are not drawn").arg(45 - drawn)));
}

void TestDrawio::choosesPaper()
{
    Design design = bigDesign(10);
    const auto area = [&](std::optional<PaperSize> size, std::optional<PageOrientation> orientation) {
        design.page = {size, orientation};
        const auto pages = pagesOf(ExportedDesign(design));
        for (const DrawnPage &page : pages)
            checkSoundness(page);
        return pages.front().area;
    };
    const auto ratio = [](const QSizeF &size) { return std::round(100 * size.width() / size.height()); };
    QCOMPARE(ratio(area({}, {})), 141.0);
    QCOMPARE(ratio(area(PaperSize::A4, PageOrientation::Portrait)), 71.0);
    QCOMPARE(ratio(area(PaperSize::Letter, PageOrientation::Landscape)), 129.0);
    QCOMPARE(ratio(area(PaperSize::Tabloid, PageOrientation::Portrait)), 65.0);
}

void TestDrawio::showsOneCluster()
{
    const ExportedDesign exported(bigDesign(40));
    QSet<QString> hosts;
    for (const DrawnPage &page : pagesOf(exported, exported.design().clusters[1].id))
        for (const DrawnCell *host : page.ofKind("host"))
            hosts.insert(host->data[u"path"_qs]);
    QCOMPARE(int(hosts.size()), 8);
    QVERIFY(hosts.contains(u"esx00033"_qs));
}

/// Labels are plain text, and what a name would make of them stays a name.
void TestDrawio::namesAreInert()
{
    for (const DrawnPage &page : pagesOf(ExportedDesign(hostileDesign())))
        for (const DrawnCell &cell : page.cells) {
            QVERIFY2(cell.isEdge || !cell.isVertex || cell.style.contains(u"html=0;"_qs), qPrintable(cell.id));
            QVERIFY(!cell.label.contains(QChar(0x202E)) && !cell.label.contains(QChar(1)));
            if (cell.data.contains(u"link"_qs))
                QVERIFY(cell.data[u"link"_qs].startsWith(u"data:page/id,sheet-"_qs));
            if (cell.data[u"placeholders"_qs] == u"1"_qs)
                QVERIFY(cell.id.startsWith(u"fact/"_qs));
        }
}

void TestDrawio::sameBytesTwice()
{
    QVERIFY(ExportedDesign(hostileDesign()).text("drawio") == ExportedDesign(hostileDesign()).text("drawio"));
}

void TestDrawio::listsVmsWithoutAPlace()
{
    const ExportedDesign exported(goodHost().vm("waits").vgpu("grid_a100-10c").vm("none").pin("esx01"));
    const auto pages = pagesOf(exported);
    const DrawnPage &last = pages.back();
    QVERIFY(last.name.contains(u"Without a place"_qs));
    QStringList labels;
    for (const DrawnCell *vm : last.ofKind("vm"))
        labels += vm->label;
    QCOMPARE(labels, QStringList({u"waits \u00b7 grid_a100-10c"_qs, u"none \u00b7 no GPU device, on esx01"_qs}));
}

void TestDrawio::signsFindings()
{
    const ExportedDesign exported(
        DesignBuilder().host("esx01").gpu("a100-pcie-40gb").vgpuVm("vm-1", "grid_a100-10c", 0));
    QVERIFY(exported.checker().counts().errors > 0);
    const DrawnPage page = pagesOf(exported).at(1);
    QVERIFY(!page.ofKind("finding").empty());
    for (const DrawnCell *sign : page.ofKind("finding")) {
        const auto ref = exported.facts().find(sign->data[u"path"_qs].toStdString());
        QVERIFY(ref);
        QCOMPARE(sign->data[u"severity"_qs].toStdString(), std::string(spelling(exported.checker().worst(*ref))));
        QVERIFY(!sign->data[u"tooltip"_qs].isEmpty() && !sign->label.isEmpty());
    }
}

void TestDrawio::thousandHosts()
{
#if defined(__SANITIZE_ADDRESS__)
    const int hosts = 100;
#else
    const int hosts = 1000;
#endif
    int found = 0;
    std::size_t gpus = 0;
    for (const DrawnPage &page : pagesOf(ExportedDesign(bigDesign(hosts)))) {
        QVERIFY2(page.cells.size() < 800, qPrintable(page.name));
        found += int(page.ofKind("host").size());
        gpus += page.ofKind("gpu").size();
    }
    QVERIFY(found >= hosts);
    QCOMPARE(gpus, std::size_t(hosts) * 8);
}

REGISTER_TEST(TestDrawio, "tst_drawio");
#include "tst_drawio.moc"
