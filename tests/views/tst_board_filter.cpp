// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/filter_parser.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"
#include "views/board/board_accessible.h"
#include "views/painting/filter_painter.h"

using namespace sliceboard;
using sliceboard::testing::OpenBoard;

/// A filtered board. Example B: vm-1 has the GPU of esxi-1, vm-2 a 20C vGPU on that of esxi-2.
class TestBoardFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dimsWhatDoesNotMatch_data();
    void dimsWhatDoesNotMatch();
    void outlinesWhatMatches();
    void dimmedTextStaysLegible_data();
    void dimmedTextStaysLegible();
    void leavesOutHosts();
    void leavesOutClusters();
    void keysSkipWhatIsLeftOut();
    void assistiveTechnologyIsNotToldOfWhatIsLeftOut();
    void dragsOverWhatIsShown();
    void tellsThatAnEntityIsLeftOut();
    void showsFromAfarWhereAVmIs();
};

/// A board of example B under a filter.
struct FilteredBoard : OpenBoard {
    explicit FilteredBoard(const char *text, bool isolate)
        : OpenBoard(u"example-b"_qs), filter(checker), matches(filter.apply(*parseFilter(QString::fromUtf8(text))))
    {
        view.setFilter(&matches, isolate);
    }
    QRect rect(const char *path) const { return view.rectOf(*checker.facts().find(path)); }
    DesignFilter filter;
    FilterMatches matches;
};

/// The darkest to the lightest of a part of the board.
static double contrastIn(BoardView &view, const QRect &rect)
{
    const QImage image = view.viewport()->grab(rect).toImage();
    QColor darkest = Qt::white, lightest = Qt::black;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            darkest = color.lightness() < darkest.lightness() ? color : darkest;
            lightest = color.lightness() > lightest.lightness() ? color : lightest;
        }
    return contrastRatio(darkest, lightest);
}

void TestBoardFilter::dimsWhatDoesNotMatch_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("labels") << 1.0;
    QTest::newRow("bars") << 0.6;
    QTest::newRow("strips") << 0.2;
}

void TestBoardFilter::dimsWhatDoesNotMatch()
{
    QFETCH(double, zoom);
    FilteredBoard board("vm-2", false);
    board.view.setZoom(zoom, {});
    const QRect other = board.rect("esxi-1");
    const QRect match = board.rect("esxi-2/0000:17:00.0");
    const QImage dimmedCard = board.view.viewport()->grab(other).toImage();
    const double dimmedContrast = contrastIn(board.view, other);
    const double matchContrast = contrastIn(board.view, match);
    board.view.setFilter(nullptr, false);
    QVERIFY(dimmedCard != board.view.viewport()->grab(other).toImage());
    QVERIFY(dimmedContrast < 0.6 * contrastIn(board.view, other));
    QVERIFY(matchContrast >= contrastIn(board.view, match));
}

/// Not by fading alone: the frame of the block of vm-2 is drawn in the colour of text.
void TestBoardFilter::outlinesWhatMatches()
{
    FilteredBoard board("vm-2", false);
    board.view.setZoom(1, {});
    const QRect block = board.view.slotRect(DeviceRef{board.vm("vm-2"), 0});
    const QPoint edge(block.center().x(), block.top());
    const QColor text = board.view.theme().text;
    QCOMPARE(board.view.viewport()->grab().toImage().pixelColor(edge), text);
    board.view.setFilter(nullptr, false);
    QVERIFY(board.view.viewport()->grab().toImage().pixelColor(edge) != text);
}

void TestBoardFilter::dimmedTextStaysLegible_data()
{
    QTest::addColumn<int>("kind");
    for (const Theme::Kind kind :
         {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrastLight, Theme::Kind::HighContrastDark})
        QTest::addRow("%d", int(kind)) << int(kind);
}

/// WCAG's 3:1, as for marks: what is dimmed may be read but does not ask to be.
void TestBoardFilter::dimmedTextStaysLegible()
{
    QFETCH(int, kind);
    const Theme &theme = Theme::of(Theme::Kind(kind));
    for (const QColor &ground : {theme.card, theme.canvas})
        QVERIFY2(contrastRatio(dimmed(theme.text, ground), ground) >= 3,
                 qPrintable(QString::number(contrastRatio(dimmed(theme.text, ground), ground))));
    for (const GpuLook look : kGpuLooks) {
        const QColor ground = dimmed(theme.tint(look), theme.card);
        QVERIFY2(contrastRatio(dimmed(theme.text, theme.card), ground) >= 2.5,
                 qPrintable(QString::number(contrastRatio(dimmed(theme.text, theme.card), ground))));
    }
}

void TestBoardFilter::leavesOutHosts()
{
    FilteredBoard board("vm-2", true);
    QVERIFY(board.rect("esxi-1").isNull());
    QVERIFY(board.rect("esxi-1/0000:17:00.0").isNull());
    QVERIFY(board.rect("vm-1").isNull());
    const QRect kept = board.rect("esxi-2");
    QVERIFY(!kept.isNull());
    QVERIFY(board.view.spotAt(kept.center()).entity.kind == EntityKind::Gpu);
    QCOMPARE(board.view.gpusInSight().size(), std::size_t(1));
    board.view.setFilter(&board.matches, false);
    QCOMPARE(board.rect("esxi-1").topLeft(), kept.topLeft()); // which had taken the first place
    QVERIFY(board.rect("esxi-2").topLeft() != kept.topLeft());
}

void TestBoardFilter::leavesOutClusters()
{
    FilteredBoard board("no such thing", true);
    QVERIFY(board.rect("gpu-cluster-1").isNull());
    QVERIFY(board.rect("esxi-1").isNull());
    QVERIFY(board.view.gpusInSight().empty());
    for (int y = 0; y < 300; y += 10)
        QVERIFY(board.view.spotAt({60, y}).entity.kind == EntityKind::Design);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Home, Qt::Key_Up})
        board.key(key);
    QVERIFY(board.selection.isEmpty());
    board.view.viewport()->grab();
}

void TestBoardFilter::keysSkipWhatIsLeftOut()
{
    FilteredBoard board("vm-2", true);
    board.key(Qt::Key_Down);
    QVERIFY(board.selection.current().kind == EntityKind::Cluster);
    board.key(Qt::Key_Down);
    QVERIFY(board.selection.current() == EntityRef(board.host("esxi-2")));
    board.key(Qt::Key_Left);
    QVERIFY(board.selection.current() == EntityRef(board.host("esxi-2")));
    board.key(Qt::Key_Up);
    QVERIFY(board.selection.current().kind == EntityKind::Cluster);
    board.key(Qt::Key_End);
    QVERIFY(board.selection.current() == EntityRef(board.host("esxi-2")));
    board.selection.select(board.host("esxi-1"));
    board.key(Qt::Key_Down);
    QVERIFY(board.selection.current().kind == EntityKind::Cluster);
}

/// Clusters, hosts and GPUs as a screen reader walks through them.
static QStringList namesBelow(QAccessibleInterface *node, int levels)
{
    QStringList names;
    for (int row = 0; levels > 0 && row < node->childCount(); ++row)
        names << node->child(row)->text(QAccessible::Name).section(u' ', 0, 0)
              << namesBelow(node->child(row), levels - 1);
    return names;
}

static QStringList childNames(BoardView &view) { return namesBelow(QAccessible::queryAccessibleInterface(&view), 3); }

void TestBoardFilter::assistiveTechnologyIsNotToldOfWhatIsLeftOut()
{
    FilteredBoard board("vm-2", true);
    QCOMPARE(childNames(board.view), (QStringList{u"gpu-cluster-1"_qs, u"esxi-2"_qs, u"esxi-2/0000:17:00.0"_qs}));
    board.view.setFilter(&board.matches, false);
    QCOMPARE(childNames(board.view).size(), 5);
}

/// Carried by keyboard, a VM meets the GPUs in sight only.
void TestBoardFilter::dragsOverWhatIsShown()
{
    FilteredBoard board("vm-2", true);
    board.view.lift(DraggedVms{{board.vm("vm-2")}});
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(&board.view, Qt::Key_Tab);
        QVERIFY2(!board.lastSaid().contains(u"esxi-1"_qs), qPrintable(board.lastSaid()));
    }
    QVERIFY(board.view.drag().isCarrying());
    QVERIFY(board.view.dropSession()->target());
}

void TestBoardFilter::tellsThatAnEntityIsLeftOut()
{
    FilteredBoard board("vm-2", true);
    board.selection.jumpTo(board.vm("vm-1"));
    QCOMPARE(board.lastSaid(), u"vm-1 is left out by the filter."_qs);
}

/// From afar a VM has no block of its own: its GPU and host are framed.
void TestBoardFilter::showsFromAfarWhereAVmIs()
{
    FilteredBoard board("vm", false);
    board.view.setFilter(nullptr, false);
    board.view.setZoom(0.1, {});
    const QRect card = board.rect("esxi-2").adjusted(-3, -3, 3, 3);
    const auto accents = [&] {
        const QImage image = board.view.viewport()->grab(card).toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == board.view.theme().accent ? 1 : 0;
        return count;
    };
    const int before = accents();
    board.selection.select(EntityRef(board.vm("vm-2"))); // a jump would come near
    QVERIFY2(accents() > before + 20, qPrintable(QString::number(accents())));
}

REGISTER_TEST(TestBoardFilter, "tst_board_filter");
#include "tst_board_filter.moc"
