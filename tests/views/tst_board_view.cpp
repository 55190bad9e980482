// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/big_design.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"

#include <QScrollBar>

namespace sliceboard {

using testing::OpenBoard;

/// The board under the pointer: selecting, folding, zooming, panning.
class TestBoardView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A tooltip raises its window, which not every platform can.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!.*does not support raise)"_qs)); }

    void aClickSelectsWhatIsThere();
    void ctrlAndShiftSelectMore();
    void aBandSelectsTheBlocksItTouches();
    void theTriangleFolds();
    void whatIsFoldedShowsHowFullItIs();
    void aBadgeLeadsToItsFindings();
    void aRightClickAsksForTheMenuOfWhatIsThere();
    void theWheelZoomsAroundThePointer();
    void theMiddleButtonPans();
    void aDesignFitsWhenLoaded();
    void aJumpBringsTheEntityIntoSight();
    void aJumpFromAfarComesNear();
    void zoomToSelectionShowsAllThatIsSelected();
    void whatIsGoneIsPaintedNoMore();
    void anEmptyDesignPaintsAHint();
    void tooltipsTellTheFacts();

private:
    static constexpr const char *kPassthroughGpu = "esxi-1/0000:17:00.0";
    static constexpr const char *kVgpuGpu = "esxi-1/0000:65:00.0";
};

void TestBoardView::aClickSelectsWhatIsThere()
{
    OpenBoard board;
    board.click(board.view.rectOf(board.vm("vm-2")).center());
    QVERIFY(board.selection.slot() == SlotRef(DeviceRef{board.vm("vm-2"), 0}));
    QVERIFY(board.selection.current() == EntityRef(board.vm("vm-2")));
    const QRect row = board.view.rectOf(board.gpu(kVgpuGpu));
    board.click(row.topLeft() + QPoint(60, 10));
    QVERIFY(board.selection.current() == EntityRef(board.gpu(kVgpuGpu)));
    board.click(board.view.rectOf(board.host("esxi-1")).topLeft() + QPoint(120, 20));
    QVERIFY(board.selection.current() == EntityRef(board.host("esxi-1")));
    board.click(board.view.viewport()->rect().bottomRight() - QPoint(5, 5));
    QVERIFY(board.selection.isEmpty());
}

void TestBoardView::ctrlAndShiftSelectMore()
{
    OpenBoard board;
    const QPoint first = board.view.rectOf(board.gpu(kPassthroughGpu)).topLeft() + QPoint(60, 10);
    const QPoint second = board.view.rectOf(board.gpu(kVgpuGpu)).topLeft() + QPoint(60, 10);
    board.click(first);
    board.click(second, Qt::ControlModifier);
    QCOMPARE(board.selection.gpus().size(), std::size_t(2));
    board.click(second, Qt::ControlModifier);
    QCOMPARE(board.selection.gpus().size(), std::size_t(1));
    board.click(first);
    board.click(second, Qt::ShiftModifier);
    QCOMPARE(board.selection.gpus().size(), std::size_t(2));
}

void TestBoardView::aBandSelectsTheBlocksItTouches()
{
    OpenBoard board;
    QWidget *viewport = board.view.viewport();
    const QRect card = board.view.rectOf(board.host("esxi-1"));
    QTest::mousePress(viewport, Qt::LeftButton, {}, card.bottomRight() + QPoint(60, 40));
    QTest::mouseMove(viewport, card.center());
    QTest::mouseMove(viewport, card.topLeft() + QPoint(5, 5));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, card.topLeft() + QPoint(5, 5));
    QCOMPARE(board.selection.vms().size(), std::size_t(2));
}

void TestBoardView::theTriangleFolds()
{
    OpenBoard board;
    const HostId host = board.host("esxi-1");
    const QRect before = board.view.rectOf(host);
    board.click(before.topLeft() + QPoint(13, 24));
    QVERIFY(board.view.isFolded(host));
    QVERIFY(board.view.rectOf(host).height() < before.height());
}

/// Cells in the colours of the GPUs' modes, which only the rows of the GPUs have otherwise.
void TestBoardView::whatIsFoldedShowsHowFullItIs()
{
    OpenBoard board;
    const Cluster &cluster = board.document.design().clusters.front();
    const Host &host = cluster.hosts.front();
    board.view.setZoom(1, {});
    const auto countIn = [&](const QRect &rect) {
        const QImage picture = board.view.viewport()->grab().toImage();
        const QRgb color = board.view.theme().look(lookOf(host.gpus.back())).rgb();
        int pixels = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y)
            for (int x = rect.left(); x <= rect.right(); ++x)
                pixels += picture.pixel(x, y) == color ? 1 : 0;
        return pixels;
    };
    QRect header = board.view.rectOf(host.id);
    header.setHeight(int(board.view.boardLayout().metrics().hostHeader));
    QCOMPARE(countIn(header), 0);
    QCOMPARE(countIn(board.view.rectOf(cluster.id)), 0);
    board.view.setFolded(host.id, true);
    QVERIFY(countIn(header) > 20);
    board.view.setFolded(cluster.id, true);
    QVERIFY(countIn(board.view.rectOf(cluster.id)) > 20);
    const QString room = board.view.scene().cluster(cluster).room.text();
    QVERIFY2(room.startsWith(u"60 of 80 GB used"_qs), qPrintable(room));
}

void TestBoardView::aBadgeLeadsToItsFindings()
{
    OpenBoard board(u"gpu-in-two-modes"_qs);
    const QSignalSpy spy(&board.view, &BoardView::findingActivated);
    const QRect card = board.view.rectOf(board.host("esxi-1"));
    // The badge of a host stands at the right of its title.
    board.click({card.right() - 40, card.top() + 24});
    QCOMPARE(spy.count(), 1);
    QVERIFY(spy.first().first().value<EntityRef>() == EntityRef(board.host("esxi-1")));
    board.selection.select(board.gpu(kPassthroughGpu));
    board.key(Qt::Key_F8);
    QVERIFY(spy.last().first().value<EntityRef>() == EntityRef(board.gpu(kPassthroughGpu)));
}

void TestBoardView::aRightClickAsksForTheMenuOfWhatIsThere()
{
    OpenBoard board;
    const QSignalSpy spy(&board.view, &BoardView::contextMenuWanted);
    const QPoint at = board.view.rectOf(board.vm("vm-1")).center();
    QTest::mousePress(board.view.viewport(), Qt::RightButton, {}, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, board.view.viewport()->mapToGlobal(at));
    QApplication::sendEvent(board.view.viewport(), &event);
    QCOMPARE(spy.count(), 1);
    QVERIFY(board.selection.current() == EntityRef(board.vm("vm-1")));
}

void TestBoardView::theWheelZoomsAroundThePointer()
{
    OpenBoard board;
    board.document.load(sliceboard::testing::bigDesign(64));
    board.view.setZoom(0.5, {});
    board.view.verticalScrollBar()->setValue(300);
    const GpuId gpu = board.view.gpusInSight()[40]->id;
    const QPoint at = board.view.rectOf(gpu).center();
    QWheelEvent event(at, board.view.viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(board.view.viewport(), &event);
    QVERIFY(board.view.zoom() > 0.5);
    QVERIFY(qAbs(board.view.rectOf(gpu).center().y() - at.y()) < 20);
}

void TestBoardView::theMiddleButtonPans()
{
    OpenBoard board;
    board.document.load(sliceboard::testing::bigDesign(64));
    board.view.setZoom(1, {});
    board.view.verticalScrollBar()->setValue(500);
    QTest::mousePress(board.view.viewport(), Qt::MiddleButton, {}, {300, 300});
    QTest::mouseMove(board.view.viewport(), {300, 200});
    QTest::mouseRelease(board.view.viewport(), Qt::MiddleButton, {}, {300, 200});
    QCOMPARE(board.view.verticalScrollBar()->value(), 600);
}

void TestBoardView::aDesignFitsWhenLoaded()
{
    OpenBoard board;
    board.document.load(sliceboard::testing::bigDesign(100));
    QCOMPARE(board.view.verticalScrollBar()->maximum(), 0);
    const Host &last = board.document.design().clusters.back().hosts.back();
    QVERIFY(board.view.viewport()->rect().contains(board.view.rectOf(last.id)));
    QVERIFY(board.view.zoom() < 1);
}

void TestBoardView::aJumpBringsTheEntityIntoSight()
{
    OpenBoard board;
    board.document.load(sliceboard::testing::bigDesign(64));
    board.view.setZoom(1, {});
    const Cluster &cluster = board.document.design().clusters.back();
    const Gpu &gpu = cluster.hosts.back().gpus.back();
    board.view.setFolded(cluster.id, true);
    board.selection.jumpTo(gpu.id);
    QVERIFY(board.view.viewport()->rect().contains(board.view.rectOf(gpu.id)));
}

void TestBoardView::aJumpFromAfarComesNear()
{
    OpenBoard board;
    board.document.load(sliceboard::testing::bigDesign(64));
    board.view.setZoom(0.1, {});
    const Gpu &gpu = board.document.design().clusters.back().hosts.back().gpus.back();
    board.selection.jumpTo(gpu.id);
    QVERIFY(board.view.viewport()->rect().contains(board.view.rectOf(gpu.id)));
    QVERIFY(board.view.rectOf(gpu.id).height() >= 24);
}

void TestBoardView::zoomToSelectionShowsAllThatIsSelected()
{
    OpenBoard board;
    board.document.load(sliceboard::testing::bigDesign(64));
    const std::vector<Host> &hosts = board.document.design().clusters.front().hosts;
    board.view.setZoom(0.1, {});
    board.selection.set({hosts[0].id, hosts[1].id});
    board.view.zoomToSelection();
    const double both = board.view.zoom();
    for (const Host &host : {hosts[0], hosts[1]})
        QVERIFY(board.view.viewport()->rect().contains(board.view.rectOf(host.id)));
    // As large as it fits: a sixth more, and something is cut off.
    board.view.setZoom(both * 1.17, board.view.rectOf(hosts[0].id).topLeft());
    const QRect around = board.view.rectOf(hosts[0].id) | board.view.rectOf(hosts[1].id);
    QVERIFY(around.width() > board.view.viewport()->width() || around.height() > board.view.viewport()->height());
    board.selection.set({hosts[0].gpus.front().id});
    board.view.zoomToSelection();
    QVERIFY(board.view.zoom() > both);
    QVERIFY(board.view.viewport()->rect().contains(board.view.rectOf(hosts[0].gpus.front().id)));
    // It zooms out as well.
    std::vector<EntityRef> all;
    for (const Host &host : hosts)
        all.push_back(host.id);
    board.selection.set(all);
    board.view.zoomToSelection();
    QVERIFY(board.view.zoom() < both);
}

void TestBoardView::whatIsGoneIsPaintedNoMore()
{
    OpenBoard board;
    const QImage before = board.view.grab().toImage();
    run(board.document, u"Remove"_qs, {Remove{board.document.index().place(board.host("esxi-1").value)}});
    QVERIFY(board.view.grab().toImage() != before);
    board.document.undo();
    QCOMPARE(board.view.grab().toImage(), before);
}

void TestBoardView::anEmptyDesignPaintsAHint()
{
    OpenBoard board;
    board.document.load({});
    const QImage picture = board.view.grab().toImage();
    bool isBlank = true;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            isBlank = isBlank && picture.pixel(x, y) == picture.pixel(0, 0);
    QVERIFY(!isBlank);
    QVERIFY(board.view.indexAt({100, 100}) == QModelIndex());
}

void TestBoardView::tooltipsTellTheFacts()
{
    OpenBoard board(u"gpu-in-two-modes"_qs);
    const auto tip = [&](const QPoint &at) {
        QHelpEvent event(QEvent::ToolTip, at, board.view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(board.view.viewport(), &event);
        return QToolTip::text();
    };
    const QString host = tip(board.view.rectOf(board.host("esxi-1")).topLeft() + QPoint(120, 20));
    QVERIFY2(host.contains(u"8.0.3"_qs) && host.contains(u"19.5"_qs), qPrintable(host));
    const QString block = tip(board.view.rectOf(board.vm("vm-2")).center());
    QVERIFY2(block.contains(u"vm-2"_qs) && block.contains(u"grid_a100-20c"_qs), qPrintable(block));
}

REGISTER_TEST(TestBoardView, "tst_board_view");

} // namespace sliceboard

#include "tst_board_view.moc"
