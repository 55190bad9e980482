// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/capacity/capacity_panel.h"

#include "tests/support/big_design.h"
#include "tests/support/example_design.h"
#include "tests/support/random_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/painting/capacity_painter.h"
#include "views/panels/capacity/capacity_bars.h"
#include "views/panels/capacity/heat_map.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QtTest>

namespace sliceboard {

/// The panel that tells what GPUs hold and what still fits.
class TestCapacityPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void showsTheDesignWhenNothingIsSelected();
    void followsTheSelection();
    void followsEdits();
    void whatIsHiddenCatchesUp();
    void whatLiesBehindOthersCatchesUp();
    void enterOnABarGoesThere();
    void aClickOnACellSelectsItsGpu();
    void keysMoveOverTheCells();
    void keysSwitchBetweenTheCharts();
    void theHeatMapKeepsItsRowsUnderAClick();
    void aSelectedClusterNarrowsTheHeatMap();
    void unknownGpusHaveAMarkOfTheirOwn();
    void profilesSortByHowManyFit();
    void licencesAreListedByEdition();
    void anEmptyDesignSaysWhatToDo();
    void aLargeDesignIsCountedBitByBit();
    void cellsSpeakForThemselves();
    void numbersAreReadableOnEveryShade();
    void thePartsOfABarDifferWithoutColour();
    void itemModelsFollowRandomEdits();
};

namespace {

struct Panel {
    explicit Panel(Design design = exampleDesign())
        : document(std::move(design)), selection(document), panel(document, shippedCatalog(), selection)
    {
        panel.resize(900, 300);
        panel.show();
        panel.activateWindow();
    }

    const Host &host(int row = 0, int cluster = 0) const
    {
        return document.design().clusters[std::size_t(cluster)].hosts[std::size_t(row)];
    }
    const Gpu &gpu(int row) const { return host().gpus[std::size_t(row)]; }
    QString title() const
    {
        return panel.findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly).front()->text();
    }
    QToolButton *button(const QString &text) const
    {
        for (QToolButton *each : panel.findChildren<QToolButton *>())
            if (each->text().remove(u'&') == text)
                return each;
        return nullptr;
    }
    HeatMap *openMap() const
    {
        button(u"Heat Map"_qs)->click();
        return panel.findChild<HeatMap *>();
    }
    CapacityBars *bars() const { return panel.findChild<CapacityBars *>(); }
    QTreeView *list(const QString &name) const
    {
        for (QTreeView *each : panel.findChildren<QTreeView *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    /// The rows of a view, cells side by side.
    static QStringList rows(const QAbstractItemView *view)
    {
        QStringList rows;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < view->model()->columnCount(); ++column)
                cells += view->model()->index(row, column).data().toString();
            rows += cells.join(u'|');
        }
        return rows;
    }
    QString more(const QString &profile) const
    {
        for (const QString &row : rows(list(u"How many more of each profile fit"_qs)))
            if (row.startsWith(profile + u'|'))
                return row.section(u'|', 1, 1);
        return {};
    }
    void powerOff(int row)
    {
        Vm vm = document.design().vms[std::size_t(row)];
        vm.power = PowerState::Off;
        run(document, u"off"_qs, {Replace{document.index().place(vm.id.value), vm}});
    }

    Document document;
    Selection selection;
    CapacityPanel panel;
};

/// The example's host twice, in two clusters of their own; VMs only on the first.
Design twoClusters()
{
    Design design = exampleDesign();
    Cluster other = design.clusters.front();
    other.name = "ml-b";
    other.id = {++design.lastId};
    other.hosts.front().name = "esxi-2";
    other.hosts.front().id = {++design.lastId};
    for (Gpu &gpu : other.hosts.front().gpus)
        gpu.id = {++design.lastId};
    design.clusters.push_back(other);
    return design;
}

} // namespace

/// EXAMPLE.md, design A: 80 GB, a 40 GB GPU in passthrough, 20 GB of the other for a vGPU.
void TestCapacityPanel::showsTheDesignWhenNothingIsSelected()
{
    Panel at;
    QCOMPARE(at.title(), u"The whole design: 75 % of 80 GB used, 20 GB free"_qs);
    QCOMPARE(Panel::rows(at.bars()),
             (QStringList{u"The whole design||75 %|20 GB"_qs, u"gpu-cluster-1||75 %|20 GB"_qs}));
    QCOMPARE(at.more(u"grid_a100-20c"_qs), u"1"_qs);
    QCOMPARE(at.more(u"Whole GPU"_qs), u"0"_qs);
}

void TestCapacityPanel::followsTheSelection()
{
    Panel at;
    at.selection.select(at.host().id);
    QCOMPARE(Panel::rows(at.bars()).mid(2),
             (QStringList{u"esxi-1||75 %|20 GB"_qs, u"0000:17:00.0 (A100 PCIe 40GB)||100 %|0 GB"_qs,
                          u"0000:65:00.0 (A100 PCIe 40GB)||50 %|20 GB"_qs}));
    QVERIFY(at.title().startsWith(u"esxi-1:"_qs));
    at.selection.select(at.gpu(0).id);
    QVERIFY2(at.title().startsWith(u"esxi-1/0000:17:00.0"_qs) && at.title().contains(u"100 %"_qs),
             qPrintable(at.title()));
    QCOMPARE(at.more(u"grid_a100-20c"_qs), u"0"_qs);
    at.selection.select(at.gpu(1).id);
    QCOMPARE(at.more(u"grid_a100-20c"_qs), u"1"_qs);
    // A VM stands for its host.
    at.selection.select(at.document.design().vms.front().id);
    QVERIFY(at.title().startsWith(u"esxi-1:"_qs));
    at.selection.clear();
    QVERIFY(at.title().startsWith(u"The whole design:"_qs));
    const auto *legend = at.panel.findChild<CapacityLegend *>();
    QCOMPARE(legend->accessibleDescription(),
             u"Passthrough 40 GB, vGPU 20 GB, Reserved 0 GB, Free 20 GB, Stranded 0 GB"_qs);
    // In a narrow panel it leaves the bars their room, and gives up nothing that there is.
    const int line = legend->fontMetrics().height() + 4;
    const int letter = legend->fontMetrics().averageCharWidth();
    QVERIFY2(legend->heightForWidth(60 * letter) <= 2 * line, qPrintable(QString::number(60 * letter)));
    QVERIFY(legend->heightForWidth(30 * letter) <= 3 * line);
    at.panel.resize(400, 260);
    QTest::qWait(20);
    QVERIFY(legend->isVisible());
    QVERIFY(legend->width() > 380);
    QVERIFY(legend->height() >= legend->heightForWidth(legend->width()));
}

void TestCapacityPanel::followsEdits()
{
    Panel at;
    at.powerOff(0);
    QCOMPARE(at.title(), u"The whole design: 25 % of 80 GB used, 60 GB free"_qs);
    QCOMPARE(at.more(u"Whole GPU"_qs), u"1"_qs);
    at.document.undo();
    QCOMPARE(at.title(), u"The whole design: 75 % of 80 GB used, 20 GB free"_qs);
    at.selection.select(at.host().id);
    run(at.document, u"remove"_qs, {Remove{at.document.index().place(at.host().id.value)}});
    QCOMPARE(at.title(), u"The whole design: no GPU"_qs);
    at.document.undo();
    QVERIFY(at.title().contains(u"75 %"_qs));
}

void TestCapacityPanel::whatIsHiddenCatchesUp()
{
    Panel at;
    at.panel.hide();
    at.powerOff(0);
    at.selection.select(at.gpu(1).id);
    at.panel.show();
    QVERIFY2(at.title().startsWith(u"esxi-1/0000:65:00.0"_qs), qPrintable(at.title()));
    QVERIFY(Panel::rows(at.bars()).front().contains(u"25 %"_qs));
}

void TestCapacityPanel::whatLiesBehindOthersCatchesUp()
{
    Panel at;
    const QString before = at.title();
    at.panel.setInFront(false);
    at.powerOff(0);
    at.selection.select(at.gpu(1).id);
    QCOMPARE(at.title(), before);
    at.panel.setInFront(true);
    QVERIFY2(at.title().startsWith(u"esxi-1/0000:65:00.0"_qs), qPrintable(at.title()));
}

void TestCapacityPanel::enterOnABarGoesThere()
{
    Panel at;
    at.bars()->setFocus();
    QTest::keyClick(at.bars(), Qt::Key_Down);
    QTest::keyClick(at.bars(), Qt::Key_Return);
    QVERIFY(at.selection.current() == EntityRef(at.document.design().clusters.front().id));
    // Up to the row of the design, which means no selection.
    QTest::keyClick(at.bars(), Qt::Key_Home);
    QTest::keyClick(at.bars(), Qt::Key_Return);
    QVERIFY(at.selection.isEmpty());
}

void TestCapacityPanel::aClickOnACellSelectsItsGpu()
{
    Panel at;
    HeatMap *map = at.openMap();
    QCOMPARE(Panel::rows(map), QStringList{u"100 %|50 %"_qs});
    QCOMPARE(map->model()->headerData(0, Qt::Vertical).toString(), u"esxi-1"_qs);
    QSignalSpy revealed(&at.selection, &Selection::reveal);
    QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->visualRect(map->model()->index(0, 1)).center());
    QVERIFY(at.selection.current() == EntityRef(at.gpu(1).id));
    QVERIFY(revealed.count() >= 1);
}

void TestCapacityPanel::keysMoveOverTheCells()
{
    Panel at;
    HeatMap *map = at.openMap();
    map->setFocus();
    map->setCurrentIndex(map->model()->index(0, 0));
    QTest::keyClick(map, Qt::Key_Right);
    QVERIFY(at.selection.isEmpty());
    QTest::keyClick(map, Qt::Key_Return);
    QVERIFY(at.selection.current() == EntityRef(at.gpu(1).id));
    // The selection of others moves the current cell.
    at.selection.select(at.gpu(0).id);
    QCOMPARE(map->currentIndex().column(), 0);
}

void TestCapacityPanel::keysSwitchBetweenTheCharts()
{
    Panel at;
    QVERIFY(at.bars()->isVisible());
    QToolButton *map = at.button(u"Heat Map"_qs);
    QToolButton *bars = at.button(u"Bars"_qs);
    QVERIFY(!map->shortcut().isEmpty() && !bars->shortcut().isEmpty());
    QVERIFY(map->focusPolicy() & Qt::TabFocus);
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Space);
    QVERIFY(at.panel.findChild<HeatMap *>()->isVisible() && !at.bars()->isVisible());
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Space);
    QVERIFY(at.bars()->isVisible());
}

void TestCapacityPanel::theHeatMapKeepsItsRowsUnderAClick()
{
    Panel at(twoClusters());
    HeatMap *map = at.openMap();
    QCOMPARE(map->model()->rowCount(), 2);
    QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->visualRect(map->model()->index(1, 0)).center());
    QVERIFY(at.selection.current() == EntityRef(at.host(0, 1).gpus.front().id));
    QCOMPARE(map->model()->rowCount(), 2);
    QCOMPARE(map->currentIndex().row(), 1);
}

void TestCapacityPanel::aSelectedClusterNarrowsTheHeatMap()
{
    Panel at(twoClusters());
    HeatMap *map = at.openMap();
    at.selection.select(at.document.design().clusters[1].id);
    QCOMPARE(map->model()->rowCount(), 1);
    QCOMPARE(map->model()->headerData(0, Qt::Vertical).toString(), u"esxi-2"_qs);
    QCOMPARE(Panel::rows(map), QStringList{u"0 %|0 %"_qs});
    at.selection.select(at.host(0, 0).id);
    QCOMPARE(map->model()->rowCount(), 2);
}

void TestCapacityPanel::unknownGpusHaveAMarkOfTheirOwn()
{
    Design design = exampleDesign();
    design.clusters.front().hosts.front().gpus[1].model = "acme-9000";
    Panel at(design);
    QCOMPARE(Panel::rows(at.openMap()), QStringList{u"100 %|?"_qs});
    QVERIFY2(at.title().contains(u"1 GPU"_qs), qPrintable(at.title()));
    QVERIFY(Panel::rows(at.bars()).front().endsWith(u"|100 %|0 GB"_qs));
}

void TestCapacityPanel::profilesSortByHowManyFit()
{
    Panel at;
    at.powerOff(1);
    QTreeView *list = at.list(u"How many more of each profile fit"_qs);
    list->sortByColumn(RoomItemModel::MoreColumn, Qt::DescendingOrder);
    // The same-size GPU of 40 GB is empty: ten of 4 GB fit, five of 8 GB, two of 20 GB.
    QCOMPARE(Panel::rows(list).front().section(u'|', 0, 1), u"grid_a100-4c|10"_qs);
    list->sortByColumn(RoomItemModel::SizeColumn, Qt::DescendingOrder);
    QVERIFY(Panel::rows(list).front().contains(u"40 GB"_qs));
}

void TestCapacityPanel::licencesAreListedByEdition()
{
    Panel at;
    QTreeView *list = at.list(u"Licences by edition"_qs);
    QCOMPARE(Panel::rows(list), (QStringList{u"NVIDIA AI Enterprise|1|1"_qs, u"Unknown|1|1"_qs}));
    QVERIFY(list->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"NVIDIA AI Enterprise Licensing"_qs));
    at.selection.select(at.gpu(1).id);
    QCOMPARE(Panel::rows(list), QStringList{u"NVIDIA AI Enterprise|1|1"_qs});
}

void TestCapacityPanel::anEmptyDesignSaysWhatToDo()
{
    Panel at{Design()};
    QVERIFY(!at.bars()->isVisible());
    QStringList shown;
    for (QLabel *label : at.panel.findChildren<QLabel *>())
        if (label->isVisible())
            shown += label->text();
    QVERIFY2(shown.join(u' ').contains(u"Add Hosts"_qs), qPrintable(shown.join(u' ')));
    at.document.load(exampleDesign());
    QVERIFY(at.bars()->isVisible());
}

/// 800 hosts are more than the panel counts at once: until all is counted it shows no number, and the window goes on.
void TestCapacityPanel::aLargeDesignIsCountedBitByBit()
{
    Panel at(testing::bigDesign(800));
    QCOMPARE(at.title(), u"The whole design: being counted…"_qs);
    auto *progress = at.panel.findChild<QProgressBar *>();
    QVERIFY(progress->isVisible() && !at.bars()->isVisible());
    QVERIFY(progress->value() > 0 && progress->value() < 100);
    // What is edited meanwhile counts.
    at.powerOff(0);
    at.panel.hide();
    QCoreApplication::processEvents();
    QCOMPARE(at.title(), u"The whole design: being counted…"_qs);
    at.panel.show();
    QTRY_VERIFY(at.bars()->isVisible());
    QVERIFY(!progress->isVisible());
    CapacityBook book(at.document, shippedCatalog());
    QVERIFY2(at.title().contains(usedText(book.of(EntityRef()))), qPrintable(at.title()));
    QCOMPARE(Panel::rows(at.bars()).front().section(u'|', 3),
             u"%1 GB"_qs.arg(gibText(book.of(EntityRef()).memory.free)));
}

void TestCapacityPanel::cellsSpeakForThemselves()
{
    Panel at;
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(at.openMap());
    QCOMPARE(map->role(), QAccessible::Table);
    QCOMPARE(map->text(QAccessible::Name), u"Heat map of GPUs"_qs);
    QCOMPARE(map->tableInterface()->rowCount(), 1);
    const QString cell = map->tableInterface()->cellAt(0, 1)->text(QAccessible::Name);
    for (const char *part : {"esxi-1", "0000:65:00.0", "vGPU 20 GB", "Free 20 GB", "Stranded 0 GB"})
        QVERIFY2(cell.contains(QLatin1String(part)), qPrintable(cell));
    const QString bar =
        at.bars()->model()->index(0, CapacityItemModel::BarColumn).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(bar.contains(u"Passthrough 40 GB"_qs), qPrintable(bar));
}

void TestCapacityPanel::numbersAreReadableOnEveryShade()
{
    for (const Theme::Kind kind :
         {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrastLight, Theme::Kind::HighContrastDark}) {
        const Theme &theme = Theme::of(kind);
        for (int percent = 0; percent <= 100; percent += 5)
            QVERIFY2(contrastRatio(theme.text, heatShade(theme, percent / 100.0)) >= 4.5,
                     qPrintable(QString::number(percent)));
        QVERIFY(heatShade(theme, 0) != heatShade(theme, 1));
    }
}

/// In shades of grey, each part has lines of its own.
void TestCapacityPanel::thePartsOfABarDifferWithoutColour()
{
    std::vector<QImage> seen;
    for (const MemoryPart part : kMemoryParts) {
        QImage image(40, 20, QImage::Format_RGB32);
        QPainter painter(&image);
        drawPart(painter, image.rect(), part, Theme::of(Theme::Kind::HighContrastLight));
        painter.end();
        // Only whether a pixel is a line: darker than the ground.
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qGray(image.pixel(x, y)) < 160 ? 0 : 0xFFFFFF);
        for (const QImage &other : seen)
            QVERIFY(other != image);
        seen.push_back(image);
    }
}

void TestCapacityPanel::itemModelsFollowRandomEdits()
{
    std::mt19937 random(5);
    Document document(testing::randomDesign(random, testing::DesignShape::rich()));
    CapacityBook book(document, shippedCatalog());
    CapacityItemModel items(book);
    HeatItemModel heat(book);
    RoomItemModel room(shippedCatalog());
    LicenceItemModel licences(shippedCatalog());
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel *each : std::initializer_list<QAbstractItemModel *>{&items, &heat, &room, &licences})
        testers.push_back(
            std::make_unique<QAbstractItemModelTester>(each, QAbstractItemModelTester::FailureReportingMode::QtTest));
    const auto refresh = [&] {
        items.refresh();
        heat.refresh();
        room.show(book.of(items.scope()));
        licences.show(book.of(items.scope()));
    };
    connect(&book, &CapacityBook::changed, this, refresh);
    RandomEdits edits(11);
    for (int step = 0; step < 150; ++step) {
        editAtRandom(document, edits, 1);
        if (step % 10 == 0)
            items.setScope(document.design().clusters.empty() ? EntityRef()
                                                              : EntityRef(document.design().clusters.front().id));
    }
    document.goTo(0);
    QCOMPARE(heat.columnCount() > 0, book.of(EntityRef()).gpus > 0);
}

REGISTER_TEST(TestCapacityPanel, "tst_capacity_panel");

} // namespace sliceboard

#include "tst_capacity_panel.moc"
