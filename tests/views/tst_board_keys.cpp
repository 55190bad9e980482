// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/big_design.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"

namespace sliceboard {

using testing::OpenBoard;
using Zone = DropTarget::Zone;

/// Everything that the pointer does, by keyboard.
class TestBoardKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }

    void arrowsGoToClusterHostGpuAndBlock();
    void everyStepIsAnnounced();
    void enterFoldsAndUnfolds();
    void aLiftedVmGoesThroughAllTargets();
    void typingFindsATarget();
    void arrowsChooseTheSlot();
    void lettersChooseTheZone();
    void nSkipsToWhatIsAllowed();
    void theKeysOfTheCarryStandInTheStatusBar();
    void enterDrops();
    void whatIsImpossibleIsNotDropped();
    void escapeLetsGo();
    void takeAndPlaceByCtrlXAndCtrlV();
    void keysOfTheCarryGoBeforeShortcuts();
    void zoomKeys();

private:
    static DropTarget target(const OpenBoard &board)
    {
        return std::get<DropTarget>(*board.view.dropSession()->target());
    }

    static constexpr const char *kPassthroughGpu = "esxi-1/0000:17:00.0";
    static constexpr const char *kVgpuGpu = "esxi-1/0000:65:00.0";
};

void TestBoardKeys::arrowsGoToClusterHostGpuAndBlock()
{
    OpenBoard board;
    const ClusterId cluster = board.document.design().clusters.front().id;
    board.key(Qt::Key_Home);
    QVERIFY(board.selection.current() == EntityRef(cluster));
    board.key(Qt::Key_Down);
    QVERIFY(board.selection.current() == EntityRef(board.host("esxi-1")));
    board.key(Qt::Key_Down);
    QVERIFY(board.selection.current() == EntityRef(board.gpu(kPassthroughGpu)));
    board.key(Qt::Key_Right);
    QVERIFY(board.selection.slot() == SlotRef(DeviceRef{board.vm("vm-1"), 0}));
    board.key(Qt::Key_Down);
    QVERIFY(board.selection.current() == EntityRef(board.gpu(kVgpuGpu)));
    board.key(Qt::Key_Up);
    board.key(Qt::Key_Up);
    QVERIFY(board.selection.current() == EntityRef(board.host("esxi-1")));
    board.key(Qt::Key_Up);
    QVERIFY(board.selection.current() == EntityRef(cluster));
}

void TestBoardKeys::everyStepIsAnnounced()
{
    OpenBoard board;
    board.key(Qt::Key_Home);
    QVERIFY2(board.lastSaid().startsWith(u"Cluster gpu-cluster-1"_qs), qPrintable(board.lastSaid()));
    board.key(Qt::Key_Down);
    QVERIFY(board.lastSaid().contains(u"esxi-1"_qs));
    board.key(Qt::Key_Down);
    QVERIFY2(board.lastSaid().contains(u"0000:17:00.0"_qs), qPrintable(board.lastSaid()));
    board.key(Qt::Key_Right);
    QVERIFY2(board.lastSaid().contains(u"vm-1"_qs), qPrintable(board.lastSaid()));
    QCOMPARE(board.view.accessibleDescription(), board.lastSaid());
}

void TestBoardKeys::enterFoldsAndUnfolds()
{
    OpenBoard board;
    board.key(Qt::Key_Home);
    board.key(Qt::Key_Down);
    board.key(Qt::Key_Return);
    QVERIFY(board.view.isFolded(board.host("esxi-1")));
    QVERIFY(board.view.rectOf(board.gpu(kVgpuGpu)).isNull());
    board.key(Qt::Key_Return);
    QVERIFY(!board.view.isFolded(board.host("esxi-1")));
}

void TestBoardKeys::aLiftedVmGoesThroughAllTargets()
{
    OpenBoard board(u"example-a"_qs, kVm2Placed, kVm2Waiting);
    board.selection.select(board.vm("vm-2"));
    board.key(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(target(board) == DropTarget({board.gpu(kPassthroughGpu), Zone::Slot, "grid_a100-20c", {}}));
    board.key(Qt::Key_Tab);
    QVERIFY(target(board).gpu == board.gpu(kVgpuGpu) && target(board).zone == Zone::WholeGpu);
    board.key(Qt::Key_Tab);
    QVERIFY(target(board).gpu == board.gpu(kVgpuGpu) && target(board).zone == Zone::Slot);
    QVERIFY2(board.lastSaid().startsWith(u"esxi-1/0000:65:00.0, 0–20 GB: Allowed."_qs), qPrintable(board.lastSaid()));
    board.key(Qt::Key_Tab);
    QVERIFY(target(board).gpu == board.gpu(kPassthroughGpu) && target(board).zone == Zone::WholeGpu);
    board.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(target(board).gpu == board.gpu(kVgpuGpu) && target(board).zone == Zone::Slot);
}

/// While something is carried, a slash and a part of a name lead to a host without stepping through all before it.
void TestBoardKeys::typingFindsATarget()
{
    OpenBoard board;
    board.document.load(testing::bigDesign(30));
    board.selection.select(board.document.design().vms.back().id);
    board.key(Qt::Key_M, Qt::ControlModifier);
    const Host &wanted = board.document.design().clusters[0].hosts[7];
    const auto hostAimedAt = [&] { return board.document.index().hostOf(target(board).gpu); };
    QVERIFY(hostAimedAt() != wanted.id);
    const auto type = [&](const QString &text) { QTest::keyClicks(&board.view, text); };
    type(u"/"_qs + QString::fromStdString(wanted.name));
    QCOMPARE(hostAimedAt(), wanted.id);
    QVERIFY2(board.lastSaid().contains(QString::fromStdString(wanted.name)), qPrintable(board.lastSaid()));
    type(u"zz"_qs); // of that name there is none: said, and nothing is aimed at otherwise
    QCOMPARE(hostAimedAt(), wanted.id);
    QVERIFY2(board.lastSaid().contains(u'z'), qPrintable(board.lastSaid()));
    board.key(Qt::Key_Return);
    for (std::size_t step = 0; step < 2 * wanted.gpus.size() + 1; ++step)
        board.key(Qt::Key_Tab);
    QCOMPARE(hostAimedAt(), wanted.id); // among these
    type(u"/"_qs);
    board.key(Qt::Key_Escape);
    board.key(Qt::Key_End); // among all again, and still carrying
    QCOMPARE(hostAimedAt(), board.document.design().clusters.back().hosts.back().id);
    board.key(Qt::Key_Escape);
    QVERIFY(!board.view.drag().isCarrying());
}

void TestBoardKeys::arrowsChooseTheSlot()
{
    OpenBoard board(u"example-a"_qs, kVm2Placed, kVm2Waiting);
    board.selection.select(board.vm("vm-2"));
    board.key(Qt::Key_M, Qt::ControlModifier);
    board.key(Qt::Key_Down);
    QVERIFY((board.view.dropSession()->preview()->ghost == UnitRange{0, 20}));
    board.key(Qt::Key_Right);
    QVERIFY((board.view.dropSession()->preview()->ghost == UnitRange{20, 40}));
    board.key(Qt::Key_Right);
    QVERIFY((board.view.dropSession()->preview()->ghost == UnitRange{20, 40}));
    board.key(Qt::Key_Left);
    QVERIFY((board.view.dropSession()->preview()->ghost == UnitRange{0, 20}));
}

void TestBoardKeys::lettersChooseTheZone()
{
    OpenBoard board;
    board.selection.select(board.vm("vm-2"));
    board.key(Qt::Key_M, Qt::ControlModifier);
    board.key(Qt::Key_P);
    QCOMPARE(target(board).zone, Zone::WholeGpu);
    board.key(Qt::Key_V);
    QCOMPARE(target(board).zone, Zone::Slot);
}

void TestBoardKeys::nSkipsToWhatIsAllowed()
{
    OpenBoard board(u"example-a"_qs, kVm2Placed, kVm2Waiting);
    board.selection.select(board.vm("vm-2"));
    board.key(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(board.view.dropSession()->preview()->verdict, Verdict::AllowedWithFindings);
    board.key(Qt::Key_N);
    QVERIFY(target(board).gpu == board.gpu(kVgpuGpu) && target(board).zone == Zone::Slot);
    QCOMPARE(board.view.dropSession()->preview()->verdict, Verdict::Allowed);
}

void TestBoardKeys::theKeysOfTheCarryStandInTheStatusBar()
{
    OpenBoard board(u"example-a"_qs, kVm2Placed, kVm2Waiting);
    board.selection.select(board.vm("vm-2"));
    board.key(Qt::Key_M, Qt::ControlModifier);
    board.key(Qt::Key_Tab);
    for (const char *key : {"Tab:", "N:", "H:", "C:", "Enter:", "Esc:"})
        QVERIFY2(board.lastKeys().contains(QLatin1String(key)), qPrintable(board.lastKeys()));
    QVERIFY(!board.lastKeys().contains(u"Shift"));
    board.key(Qt::Key_Escape);
    QCOMPARE(board.lastKeys(), QString());
}

void TestBoardKeys::enterDrops()
{
    OpenBoard board(u"example-a"_qs, kVm2Placed, kVm2Waiting);
    board.selection.select(board.vm("vm-2"));
    board.key(Qt::Key_M, Qt::ControlModifier);
    board.key(Qt::Key_N);
    board.key(Qt::Key_Right);
    board.key(Qt::Key_Return);
    QVERIFY(!board.view.dropSession());
    QCOMPARE(board.state("vm-2").devices.front().at.value_or(-1), 20);
    QVERIFY(board.lastSaid().startsWith(u"Dropped vm-2."_qs));
    board.document.undo();
    QVERIFY(!board.state("vm-2").devices.front().gpu);
}

void TestBoardKeys::whatIsImpossibleIsNotDropped()
{
    OpenBoard board(u"example-a"_qs, kVm2Placed, "{profile: nvidia_l40s-12q}");
    board.selection.select(board.vm("vm-2"));
    board.key(Qt::Key_M, Qt::ControlModifier);
    board.key(Qt::Key_V);
    board.key(Qt::Key_Return);
    QVERIFY(board.view.dropSession());
    QVERIFY(board.lastSaid().contains(u"nvidia_l40s-12q"_qs));
    QCOMPARE(board.document.stepCount(), std::size_t(0));
}

void TestBoardKeys::escapeLetsGo()
{
    OpenBoard board;
    board.selection.select(board.vm("vm-2"));
    board.key(Qt::Key_M, Qt::ControlModifier);
    board.key(Qt::Key_Tab);
    board.key(Qt::Key_Escape);
    QVERIFY(!board.view.dropSession());
    QCOMPARE(board.document.stepCount(), std::size_t(0));
    QVERIFY(board.lastSaid().contains(u"nothing has changed"_qs));
}

void TestBoardKeys::takeAndPlaceByCtrlXAndCtrlV()
{
    OpenBoard board(u"example-a"_qs, kVm2Placed, kVm2Waiting);
    board.selection.select(board.vm("vm-2"));
    board.key(Qt::Key_X, Qt::ControlModifier);
    board.key(Qt::Key_N);
    board.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(board.state("vm-2").devices.front().gpu == board.gpu(kVgpuGpu));
}

void TestBoardKeys::keysOfTheCarryGoBeforeShortcuts()
{
    OpenBoard board;
    QKeyEvent before(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    before.ignore();
    QApplication::sendEvent(&board.view, &before);
    QVERIFY(!before.isAccepted());
    board.selection.select(board.vm("vm-2"));
    board.key(Qt::Key_M, Qt::ControlModifier);
    QKeyEvent during(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    during.ignore();
    QApplication::sendEvent(&board.view, &during);
    QVERIFY(during.isAccepted());
}

void TestBoardKeys::zoomKeys()
{
    OpenBoard board;
    const double before = board.view.zoom();
    board.key(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(board.view.zoom() > before);
    board.key(Qt::Key_Minus, Qt::ControlModifier);
    board.key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(board.view.zoom() < before);
    board.key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(board.view.zoom(), 1.0);
}

REGISTER_TEST(TestBoardKeys, "tst_board_keys");

} // namespace sliceboard

#include "tst_board_keys.moc"
