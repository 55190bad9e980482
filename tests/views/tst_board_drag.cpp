// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"

#include <QScrollBar>

namespace sliceboard {

using testing::OpenBoard;
using Zone = DropTarget::Zone;

/// A drag over the board, as the platform reports it.
class TestBoardDrag : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }

    void aSlotShowsWhatItWouldTakeAndLeave();
    void theBodyOfAGpuMeansPassthrough();
    void bothZonesCanBeHit();
    void aSketchMayBeIllegal();
    void whatCannotBeExplainsItself();
    void aPlacedBlockMoves();
    void aProfileReservesASlot();
    void aProfileOnAVmIsAskedFor();
    void leavingChangesNothing();
    void foreignDataIsNotTaken();
    void aDragOfAnEarlierDesignNamesNothingInThisOne();
    void anEditDuringTheDragRenewsTheVerdict();
    void aFoldedClusterOpensAndFoldsBack();
    void aSmallHostIsEnlargedUntilItsZonesCanBeHit();
    void severalVmsGoSideBySide();
    void whatGivesWayIsNotTakenForWhatIsDragged();
    void whatGivesWayIsShownInItsNewPlace();
    void headersThatStickStayOnTop();

private:
    static constexpr const char *kPassthroughGpu = "esxi-1/0000:17:00.0";
    static constexpr const char *kVgpuGpu = "esxi-1/0000:65:00.0";
};

void TestBoardDrag::aSlotShowsWhatItWouldTakeAndLeave()
{
    OpenBoard board(u"example-a"_qs, kVm2Placed, kVm2Waiting);
    board.take("vm-2");
    QVERIFY(board.isAccepted);
    board.moveTo(board.gpu(kVgpuGpu), Zone::Slot, 20);
    const DropPreview *preview = board.view.dropSession()->preview();
    QVERIFY(preview);
    QCOMPARE(preview->verdict, Verdict::Allowed);
    QVERIFY((preview->ghost == UnitRange{20, 40}));
    QCOMPARE(preview->effect, u"free 40 GB → 20 GB, slots 2 → 1"_qs);
    QVERIFY(board.lastStatus().startsWith(u"esxi-1/0000:65:00.0, 20–40 GB: Allowed."_qs));
    QVERIFY(board.drop());
    QVERIFY(!board.view.dropSession());
    QCOMPARE(board.state("vm-2").devices.front().at.value_or(-1), 20);
    QCOMPARE(board.document.stepCount(), std::size_t(1));
    QCOMPARE(board.document.stepName(0), u"Place vm-2 on esxi-1/0000:65:00.0"_qs);
}

void TestBoardDrag::theBodyOfAGpuMeansPassthrough()
{
    OpenBoard board(u"example-a"_qs, "{passthrough: \"esxi-1/0000:17:00.0\"}", "{passthrough: any}");
    board.take("vm-1");
    board.moveTo(board.gpu(kPassthroughGpu), Zone::WholeGpu);
    QCOMPARE(board.view.dropSession()->preview()->verdict, Verdict::Allowed);
    QVERIFY(board.drop());
    QCOMPARE(board.state("vm-1").devices.front().kind, DeviceKind::Passthrough);
    QVERIFY(board.state("vm-1").devices.front().gpu == board.gpu(kPassthroughGpu));
}

void TestBoardDrag::bothZonesCanBeHit()
{
    OpenBoard board;
    board.take("vm-2");
    for (const char *gpu : {kPassthroughGpu, kVgpuGpu}) {
        const QRect whole = board.view.zoneRect(board.gpu(gpu), Zone::WholeGpu);
        const QRect slot = board.view.zoneRect(board.gpu(gpu), Zone::Slot);
        QVERIFY(whole.height() >= 24);
        QVERIFY(slot.height() >= 24);
        QVERIFY(!whole.intersects(slot));
        board.moveTo(whole.center());
        QCOMPARE(std::get<DropTarget>(*board.view.dropSession()->target()).zone, Zone::WholeGpu);
        board.moveTo(slot.center());
        QCOMPARE(std::get<DropTarget>(*board.view.dropSession()->target()).zone, Zone::Slot);
    }
    board.leave();
}

void TestBoardDrag::aSketchMayBeIllegal()
{
    OpenBoard board(u"example-a"_qs, kVm2Placed, kVm2Waiting);
    board.take("vm-2");
    board.moveTo(board.gpu(kPassthroughGpu), Zone::Slot, 0);
    const DropPreview *preview = board.view.dropSession()->preview();
    QCOMPARE(preview->verdict, Verdict::AllowedWithFindings);
    QVERIFY2(preview->message.contains(u"0000:17:00.0"_qs), qPrintable(preview->message));
    QVERIFY(board.drop());
    QVERIFY(board.checker.worst(board.gpu(kPassthroughGpu)) == Severity::Error);
}

void TestBoardDrag::whatCannotBeExplainsItself()
{
    OpenBoard board(u"example-a"_qs, kVm2Placed, "{profile: nvidia_l40s-12q}");
    board.take("vm-2");
    board.moveTo(board.gpu(kVgpuGpu), Zone::Slot, 0);
    const DropPreview *preview = board.view.dropSession()->preview();
    QCOMPARE(preview->verdict, Verdict::Impossible);
    QVERIFY(preview->message.contains(u"nvidia_l40s-12q"_qs));
    QVERIFY(!board.drop());
    QVERIFY(board.lastStatus().contains(u"nvidia_l40s-12q"_qs));
    QCOMPARE(board.document.stepCount(), std::size_t(0));
}

void TestBoardDrag::aPlacedBlockMoves()
{
    OpenBoard board(u"example-a"_qs, kVm2Placed, "{profile: grid_a100-20c, on: \"esxi-1/0000:65:00.0\", at: 0}");
    board.take(DeviceRef{board.vm("vm-2"), 0});
    board.moveTo(board.gpu(kVgpuGpu), Zone::Slot, 20);
    QCOMPARE(board.view.dropSession()->preview()->verdict, Verdict::Allowed);
    QVERIFY(board.drop());
    QCOMPARE(board.state("vm-2").devices.size(), std::size_t(1));
    QCOMPARE(board.state("vm-2").devices.front().at.value_or(-1), 20);
    QVERIFY(board.selection.slot() == SlotRef(DeviceRef{board.vm("vm-2"), 0}));
}

void TestBoardDrag::aProfileReservesASlot()
{
    OpenBoard board;
    board.take(DraggedProfile{"grid_a100-20c"});
    board.moveTo(board.gpu(kVgpuGpu), Zone::Slot, 20);
    QVERIFY(board.drop());
    const Gpu &gpu = *board.checker.facts().gpu(board.gpu(kVgpuGpu));
    QCOMPARE(gpu.reservations, (std::vector<Reservation>{{"grid_a100-20c", 20}}));
}

void TestBoardDrag::aProfileOnAVmIsAskedFor()
{
    OpenBoard board;
    board.take(DraggedProfile{"grid_a100-10c"});
    board.moveTo(board.view.rectOf(board.vm("vm-2")).center());
    QVERIFY(std::get<VmId>(*board.view.dropSession()->target()) == board.vm("vm-2"));
    QVERIFY(board.drop());
    QCOMPARE(board.state("vm-2").devices.front().profile, std::string("grid_a100-10c"));
}

void TestBoardDrag::leavingChangesNothing()
{
    OpenBoard board;
    board.take("vm-2");
    board.moveTo(board.gpu(kPassthroughGpu), Zone::Slot, 0);
    board.leave();
    QVERIFY(!board.view.dropSession());
    QCOMPARE(board.lastStatus(), QString());
    QCOMPARE(board.document.stepCount(), std::size_t(0));
}

void TestBoardDrag::foreignDataIsNotTaken()
{
    OpenBoard board;
    QMimeData text;
    text.setText(u"vm-2"_qs);
    QDragEnterEvent event(QPoint(2, 2), Qt::MoveAction, &text, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(board.view.viewport(), &event);
    QVERIFY(!event.isAccepted());
    QVERIFY(!board.view.dropSession());
}

void TestBoardDrag::aDragOfAnEarlierDesignNamesNothingInThisOne()
{
    OpenBoard board;
    const auto data = toMime(DraggedVms{{board.vm("vm-2")}}, board.document);
    board.document.load(Design(board.document.design()));
    QDragEnterEvent event(QPoint(2, 2), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(board.view.viewport(), &event);
    // Its ids mean other things by now: what comes is a VM of another design, to be added under a name of its own.
    QVERIFY(event.isAccepted());
    QCOMPARE(board.view.dropSession()->name(), u"vm-3"_qs);
    const auto profile = toMime(ReservationRef{board.gpu("esxi-1/0000:65:00.0"), 0}, board.document);
    board.document.load(Design(board.document.design()));
    QVERIFY(!fromMime(profile.get(), board.document));
    QVERIFY(!copiesFromMime(profile.get(), board.checker.facts(), [&] { return board.document.newId(); }));
}

void TestBoardDrag::anEditDuringTheDragRenewsTheVerdict()
{
    OpenBoard board(u"example-a"_qs, kVm2Placed, kVm2Waiting);
    board.take("vm-2");
    board.moveTo(board.gpu(kVgpuGpu), Zone::Slot, 0);
    QCOMPARE(board.view.dropSession()->preview()->effect, u"free 40 GB → 20 GB, slots 2 → 1"_qs);
    run(board.document, u"Reserve"_qs,
        reserveSlot(board.checker.facts(), board.gpu(kVgpuGpu), "grid_a100-20c", 20).value());
    QCOMPARE(board.view.dropSession()->preview()->effect, u"free 20 GB → 0 GB, slots 1 → 0"_qs);
    run(board.document, u"Remove"_qs, {Remove{board.document.index().place(board.vm("vm-2").value)}});
    QTRY_VERIFY(!board.view.dropSession());
}

void TestBoardDrag::aFoldedClusterOpensAndFoldsBack()
{
    OpenBoard board;
    const ClusterId cluster = board.document.design().clusters.front().id;
    board.view.setFolded(cluster, true);
    QVERIFY(board.view.rectOf(board.gpu(kVgpuGpu)).isNull());
    board.take("vm-2");
    board.moveTo(board.view.rectOf(cluster).center());
    QTRY_VERIFY(!board.view.isFolded(cluster));
    QVERIFY(!board.view.rectOf(board.gpu(kVgpuGpu)).isNull());
    board.leave();
    QVERIFY(board.view.isFolded(cluster));
}

void TestBoardDrag::aSmallHostIsEnlargedUntilItsZonesCanBeHit()
{
    OpenBoard board;
    board.view.setZoom(0.3, {});
    board.take("vm-2");
    const GpuId gpu = board.gpu(kPassthroughGpu);
    QVERIFY(board.view.zoneRect(gpu, Zone::Slot).height() < 24);
    board.moveTo(board.view.rectOf(gpu).center());
    QTRY_VERIFY(board.view.zoneRect(gpu, Zone::Slot).height() >= 24);
    board.moveTo(gpu, Zone::Slot, 20);
    const auto target = std::get<DropTarget>(*board.view.dropSession()->target());
    QVERIFY(target == DropTarget({gpu, Zone::Slot, "grid_a100-20c", 20}));
    board.leave();
}

void TestBoardDrag::severalVmsGoSideBySide()
{
    OpenBoard board(u"example-a"_qs, kVm2Placed, kVm2Waiting);
    Vm third = board.state("vm-2");
    third.id = {board.document.newId()};
    third.name = "vm-3";
    run(board.document, u"Add"_qs, {Insert{{NodeKind::Vm, 2}, third}});
    board.take(DraggedVms{{board.vm("vm-2"), third.id}});
    board.moveTo(board.gpu(kVgpuGpu), Zone::Slot, 0);
    QCOMPARE(board.view.dropSession()->preview()->verdict, Verdict::Allowed);
    QVERIFY(board.drop());
    QCOMPARE(board.document.stepCount(), std::size_t(2));
    QCOMPARE(board.state("vm-2").devices.front().at.value_or(-1), 0);
    QCOMPARE(board.state("vm-3").devices.front().at.value_or(-1), 20);
}

/// vm-2 has no fixed place: it takes the room that vm-1 leaves, and comes before it.
void TestBoardDrag::whatGivesWayIsNotTakenForWhatIsDragged()
{
    OpenBoard board(u"example-a"_qs, "{passthrough: \"esxi-1/0000:17:00.0\"}",
                    "{profile: grid_a100-20c, on: \"esxi-1/0000:65:00.0\", at: 0}");
    board.take(DeviceRef{board.vm("vm-1"), 0});
    board.moveTo(board.gpu(kVgpuGpu), Zone::Slot, 20);
    QVERIFY((board.view.dropSession()->preview()->ghost == UnitRange{20, 40}));
}

/// vm-1 over the place of vm-2, which moves to the other half: both are to be seen where they would be.
void TestBoardDrag::whatGivesWayIsShownInItsNewPlace()
{
    OpenBoard board;
    board.take("vm-1");
    board.moveTo(board.gpu(kVgpuGpu), Zone::Slot, 0);
    QVERIFY((board.view.dropSession()->preview()->ghost == UnitRange{0, 20}));
    QVERIFY2(board.lastStatus().contains(u"moves vm-2 from 0–20 GB to 20–40 GB"), qPrintable(board.lastStatus()));
    const QColor ground = board.view.theme().tint(GpuLook::SameSize);
    for (const int at : {0, 20}) {
        const QImage half =
            board.view.viewport()->grab(board.view.zoneRect(board.gpu(kVgpuGpu), Zone::Slot, at)).toImage();
        int painted = 0;
        for (int y = 0; y < half.height(); ++y)
            for (int x = 0; x < half.width(); ++x)
                painted += half.pixelColor(x, y) == ground;
        QVERIFY2(painted > half.width() * half.height() / 3, qPrintable(u"half at %1"_qs.arg(at)));
    }
}

void TestBoardDrag::headersThatStickStayOnTop()
{
    OpenBoard board;
    board.view.resize(700, 240);
    board.view.setZoom(1.5, {});
    const BoardMetrics &metrics = board.view.boardLayout().metrics();
    const int headers = int(metrics.clusterHeader + metrics.hostHeader);
    board.view.verticalScrollBar()->setValue(headers + 20);
    QVERIFY(board.view.verticalScrollBar()->value() > headers);
    QTest::qWait(20); // until the scroll bar has its room
    const QRect top(0, 0, board.view.viewport()->width(), headers);
    const QImage before = board.view.viewport()->grab(top).toImage();
    board.take("vm-2");
    board.moveTo(QPoint(4, 120)); // where nothing scrolls, and nothing is aimed at
    const auto isJudged = [&board](const Gpu *gpu) { return board.view.dropSession()->hasTargets(gpu->id); };
    QTRY_VERIFY(std::ranges::all_of(board.view.gpusInSight(), isJudged));
    QVERIFY(board.view.viewport()->grab().toImage().copy(top) == before);
    board.leave();
}

REGISTER_TEST(TestBoardDrag, "tst_board_drag");

} // namespace sliceboard

#include "tst_board_drag.moc"
