// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/changing.h"
#include "tests/support/dialog_hand.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"
#include "views/board/inline_rename.h"
#include "views/board/way_out_bar.h"
#include "views/dialogs/count_dialog.h"

#include <QPushButton>

using namespace sliceboard;
using sliceboard::testing::OpenBoard;

using Zone = DropTarget::Zone;

/// Gestures beyond the plain drag: many VMs at once, copies, ways out, another window's VMs, renaming in place.
class TestBoardGestures : public QObject {
    Q_OBJECT

    static QPoint headerOf(const OpenBoard &open, const char *host)
    {
        return open.view.rectOf(open.host(host)).topLeft() + QPoint(120, 8);
    }

    static QStringList buttonsOf(const WayOutBar &bar)
    {
        QStringList texts;
        for (const QPushButton *button : bar.findChildren<QPushButton *>())
            texts.append(button->text());
        return texts;
    }

    static WayOutBar *barOf(OpenBoard &open) { return open.view.viewport()->findChild<WayOutBar *>(); }

    static InlineRename *fieldOf(OpenBoard &open) { return open.view.viewport()->findChild<InlineRename *>(); }

private Q_SLOTS:
    void vmsDroppedOnAHostFillItsSlots()
    {
        OpenBoard open(u"example-a"_qs, kVm2Placed, kVm2Waiting);
        const auto copies =
            newcomers(open.checker.facts(), [&] { return open.document.newId(); }, {open.state("vm-2")});
        run(open.document, u"add"_qs, addNewcomers(open.checker.facts(), copies));
        open.take(DraggedVms{{open.vm("vm-2"), copies.front().id}});
        open.moveTo(headerOf(open, "esxi-1"));
        const DropPreview *preview = open.view.dropSession()->preview();
        QVERIFY(preview);
        QCOMPARE(preview->verdict, Verdict::Allowed);
        // In a shown order: both on the vGPU GPU, 20 GB each.
        QCOMPARE(preview->seats.size(), std::size_t(2));
        QCOMPARE(preview->seats[0].name, u"vm-2"_qs);
        QCOMPARE(preview->seats[0].number, 1);
        QCOMPARE(preview->seats[1].number, 2);
        QVERIFY(preview->effect.contains(u"40 GB → 0 GB"));
        QVERIFY(open.drop());
        QVERIFY(open.state("vm-2").devices.front().gpu == open.gpu(kGpu1));
        QVERIFY(open.checker.facts().vm(copies.front().id)->devices.front().gpu == open.gpu(kGpu1));
        open.document.undo(); // one step
        QVERIFY(!open.state("vm-2").devices.front().gpu);
    }

    void whatFindsNoPlaceWaitsAndIsCounted()
    {
        OpenBoard open; // vm-2 has 20 of 40 GB
        const Vm &vm = open.state("vm-2");
        const auto copies = newcomers(open.checker.facts(), [&] { return open.document.newId(); }, {vm, vm});
        run(open.document, u"add"_qs, addNewcomers(open.checker.facts(), copies));
        open.take(DraggedVms{{copies[0].id, copies[1].id}});
        open.moveTo(headerOf(open, "esxi-1"));
        QCOMPARE(open.view.dropSession()->preview()->verdict, Verdict::AllowedWithFindings);
        QVERIFY(open.lastStatus().contains(u"1 of 2"));
        QVERIFY(open.drop());
        QVERIFY(open.checker.facts().vm(copies[0].id)->devices.front().gpu);
        QVERIFY(!open.checker.facts().vm(copies[1].id)->devices.front().gpu);
    }

    void controlDropsACopy()
    {
        OpenBoard open;
        open.take(DeviceRef{open.vm("vm-2"), 0});
        open.moveTo(open.gpu(kGpu1), Zone::Slot, 20, Qt::ControlModifier);
        QCOMPARE(open.view.dropSession()->name(), u"vm-3"_qs);
        QVERIFY(open.drop(Qt::ControlModifier));
        QCOMPARE(open.document.design().vms.size(), std::size_t(3));
        QCOMPARE(open.state("vm-2").devices.front().at.value_or(0), 0);
        QVERIFY(open.state("vm-3").devices.front().gpu == open.gpu(kGpu1));
        QVERIFY(open.selection.contains(open.vm("vm-3")));
        open.document.undo();
        QCOMPARE(open.document.design().vms.size(), std::size_t(2));
    }

    void lettingControlGoMovesAgain()
    {
        OpenBoard open;
        open.take(DeviceRef{open.vm("vm-2"), 0});
        open.moveTo(open.gpu(kGpu1), Zone::Slot, 20, Qt::ControlModifier);
        open.moveTo(open.gpu(kGpu1), Zone::Slot, 20);
        QVERIFY(open.drop());
        QCOMPARE(open.document.design().vms.size(), std::size_t(2));
        QCOMPARE(open.state("vm-2").devices.front().at.value_or(-1), 20);
    }

    void shiftAsksHowMany()
    {
        OpenBoard open(u"example-a"_qs, kVm2Placed, kVm2Waiting);
        int shown = 0;
        testing::whenDialogAsks<CountDialog>(open.view, [&](CountDialog &dialog) {
            shown = dialog.count()->value();
            dialog.accept();
        });
        open.take("vm-2");
        open.moveTo(open.gpu(kGpu1), Zone::Slot, 20, Qt::ShiftModifier);
        QVERIFY2(open.lastKeys().contains(u"Shift"), qPrintable(open.lastKeys()));
        QVERIFY(open.drop(Qt::ShiftModifier));
        QTRY_COMPARE(open.document.design().vms.size(), std::size_t(3));
        QCOMPARE(shown, 2);
        QCOMPARE(open.state("vm-2").devices.front().at.value_or(-1), 20);
        QCOMPARE(open.state("vm-3").devices.front().at.value_or(-1), 0);
        open.document.undo(); // one step
        QVERIFY(!open.document.isModified());
    }

    void severalSlotsOfAProfileAreReserved()
    {
        OpenBoard open(u"example-a"_qs, kVm2Placed, kVm2Waiting);
        testing::whenDialogAsks<CountDialog>(open.view, [](CountDialog &dialog) {
            dialog.count()->setValue(4);
            dialog.accept();
        });
        open.take(DraggedProfile{"grid_a100-10c"});
        open.moveTo(open.gpu(kGpu1), Zone::Slot, 0, Qt::ShiftModifier);
        open.drop(Qt::ShiftModifier);
        QTRY_COMPARE(open.checker.facts().gpu(open.gpu(kGpu1))->reservations.size(), std::size_t(4));
        QCOMPARE(open.checker.facts().layout(*open.checker.facts().gpu(open.gpu(kGpu1))).freeUnits(), 0);
    }

    void nothingIsDroppedIfTheQuestionIsLeft()
    {
        OpenBoard open(u"example-a"_qs, kVm2Placed, kVm2Waiting);
        bool asked = false;
        testing::whenDialogAsks<CountDialog>(open.view, [&](CountDialog &) { asked = true; });
        open.take("vm-2");
        open.moveTo(open.gpu(kGpu1), Zone::Slot, 0, Qt::ShiftModifier);
        open.drop(Qt::ShiftModifier);
        QTRY_VERIFY(asked);
        QVERIFY(!open.document.isModified());
    }

    void altDoesNotSnap()
    {
        OpenBoard open(u"example-a"_qs, kVm2Placed, kVm2Waiting);
        open.take("vm-2");
        const QRect bar = open.view.zoneRect(open.gpu(kGpu1), Zone::Slot);
        const QPoint at(bar.left() + bar.width() * 11 / 80, bar.center().y()); // in the sixth of 40 GB
        open.moveTo(at);
        QVERIFY((open.view.dropSession()->preview()->ghost == UnitRange{0, 20}));
        open.moveTo(at, Qt::AltModifier);
        QVERIFY((open.view.dropSession()->preview()->ghost == UnitRange{5, 25}));
        QCOMPARE(open.view.dropSession()->preview()->verdict, Verdict::AllowedWithFindings);
        QVERIFY(open.drop(Qt::AltModifier));
        QCOMPARE(open.state("vm-2").devices.front().at.value_or(-1), 5);
    }

    void theKeyboardAsksHowManyAndDoesNotSnap()
    {
        OpenBoard open(u"example-a"_qs, kVm2Placed, kVm2Waiting);
        testing::whenDialogAsks<CountDialog>(open.view, [](CountDialog &dialog) { dialog.accept(); });
        open.view.lift(DraggedVms{{open.vm("vm-2")}});
        QVERIFY(std::ranges::any_of(open.said, [](const QList<QVariant> &said) {
            return said.first().toString().contains(u"Shift+Enter");
        }));
        open.key(Qt::Key_N);
        open.key(Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(open.document.design().vms.size(), std::size_t(3));
        open.document.undo();
        open.view.lift(DraggedVms{{open.vm("vm-2")}});
        open.key(Qt::Key_N);
        for (int step = 0; step < 3; ++step)
            open.key(Qt::Key_Right, Qt::AltModifier);
        QVERIFY((open.view.dropSession()->preview()->ghost == UnitRange{3, 23}));
        open.key(Qt::Key_Right); // and snaps again
        QVERIFY((open.view.dropSession()->preview()->ghost == UnitRange{20, 40}));
        open.key(Qt::Key_Escape);
    }

    void vmsComeFromAnotherWindow()
    {
        OpenBoard from;
        OpenBoard to(u"example-a"_qs, kVm2Placed, kVm2Waiting);
        const auto data = toMime(DraggedVms{{from.vm("vm-2")}}, from.document);
        QVERIFY(!fromMime(data.get(), to.document));
        to.take(*data);
        QVERIFY(to.isAccepted);
        to.moveTo(to.gpu(kGpu1), Zone::Slot, 0);
        QVERIFY(to.drop());
        // The name is taken there, so it counts up; the VM of the other window stays.
        QVERIFY(to.state("vm-3").devices.front().gpu == to.gpu(kGpu1));
        QCOMPARE(from.document.design().vms.size(), std::size_t(2));
    }

    void textThatIsNoDesignIsRefused()
    {
        OpenBoard open;
        QMimeData data;
        data.setData(QLatin1String(kFragmentMimeType), "format: 1\nvms: [{name: x, surprise: 1}]\n");
        open.take(data);
        QVERIFY(!open.isAccepted);
    }

    void aRefusedDropOffersWaysOutAtThePointer()
    {
        // A passthrough VM on the GPU that another VM has as a whole breaks a rule; the second GPU is free.
        OpenBoard open(u"example-a"_qs, kVm2Placed, "{passthrough: any}");
        run(open.document, u"empty"_qs, *setUse(open, kGpu1, GpuUse::Unassigned));
        open.take("vm-2");
        open.moveTo(open.gpu(kGpu0), Zone::WholeGpu);
        QVERIFY(open.view.dropSession()->preview()->verdict != Verdict::Allowed);
        QVERIFY2(open.lastStatus().contains(u"Instead:"), qPrintable(open.lastStatus()));
        open.drop();
        WayOutBar *bar = barOf(open);
        QVERIFY(bar);
        const QStringList offered = buttonsOf(*bar);
        QVERIFY2(offered.first().contains(u"0000:65:00.0"), qPrintable(offered.join(u'|')));
        bar->findChildren<QPushButton *>().first()->click();
        QVERIFY(open.state("vm-2").devices.front().gpu == open.gpu(kGpu1));
        QVERIFY(!open.document.canRedo()); // the drop itself is undone, the way out is a step of its own
    }

    void escLeavesTheDropAsItIs()
    {
        OpenBoard open(u"example-a"_qs, kVm2Placed, "{passthrough: any}");
        run(open.document, u"empty"_qs, *setUse(open, kGpu1, GpuUse::Unassigned));
        open.take("vm-2");
        open.moveTo(open.gpu(kGpu0), Zone::WholeGpu);
        open.drop();
        QVERIFY(barOf(open));
        open.key(Qt::Key_Escape);
        QTRY_VERIFY(!barOf(open));
        QVERIFY(open.state("vm-2").devices.front().gpu == open.gpu(kGpu0));
    }

    void aSmallerProfileOffersMixedSize()
    {
        // Same size takes no 10C beside a 20C; the A100 of vGPU 17 and later has a mixed-size mode.
        OpenBoard open;
        open.take(DraggedProfile{"grid_a100-10c"});
        open.moveTo(open.gpu(kGpu1), Zone::Slot, 30);
        QVERIFY(open.view.dropSession()->preview()->verdict != Verdict::Allowed);
        const auto &ways = const_cast<DropSession *>(open.view.dropSession())->waysOut();
        const bool switches = std::ranges::any_of(ways, [](const WayOut &way) { return way.title.contains(u"ixed"); });
        const Gpu &gpu = *open.checker.facts().gpu(open.gpu(kGpu1));
        const bool hasMixed =
            shapeOf(*open.checker.facts().type("grid_a100-10c", gpu), *open.checker.facts().model(gpu),
                    VgpuMode::MixedSize, open.checker.facts().catalog())
                .has_value();
        QCOMPARE(switches, hasMixed);
    }

    void theKeyboardFillsHostsCopiesAndTakesWaysOut()
    {
        OpenBoard open(u"example-a"_qs, kVm2Placed, kVm2Waiting);
        open.view.lift(DraggedVms{{open.vm("vm-2")}});
        open.key(Qt::Key_H);
        QVERIFY2(open.lastSaid().startsWith(u"esxi-1"), qPrintable(open.lastSaid()));
        open.key(Qt::Key_Return);
        QVERIFY(open.state("vm-2").devices.front().gpu == open.gpu(kGpu1));

        open.view.lift(DraggedVms{{open.vm("vm-2")}});
        open.key(Qt::Key_C);
        open.key(Qt::Key_N);
        open.key(Qt::Key_Return);
        QVERIFY(open.state("vm-3").devices.front().gpu);
    }

    void aNameIsChangedInPlace()
    {
        OpenBoard open;
        open.view.setZoom(1, {});
        QTest::mouseDClick(open.view.viewport(), Qt::LeftButton, {}, headerOf(open, "esxi-1"));
        InlineRename *field = fieldOf(open);
        QVERIFY(field);
        QCOMPARE(field->text(), u"esxi-1"_qs);
        QTest::keyClicks(field, u"esx-gpu-1"_qs);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(open.host("esx-gpu-1"));
        QTRY_VERIFY(!fieldOf(open));
        open.document.undo();
        QVERIFY(open.host("esxi-1"));
    }

    /// As at 100 % wherever names are drawn; from farther away, a double click goes nearer first.
    void whereNamesAreReadADoubleClickChangesThem()
    {
        OpenBoard open;
        open.view.setZoom(0.83, {});
        QTest::mouseDClick(open.view.viewport(), Qt::LeftButton, {}, headerOf(open, "esxi-1"));
        QVERIFY(fieldOf(open));
        QTest::keyClick(fieldOf(open), Qt::Key_Escape);
        QCOMPARE(open.view.zoom(), 0.83);
        open.view.setZoom(0.5, {});
        QTest::mouseDClick(open.view.viewport(), Qt::LeftButton, {}, headerOf(open, "esxi-1"));
        QCOMPARE(open.view.zoom(), 1.0);
    }

    void aNameThatIsTakenIsToldAndStays()
    {
        OpenBoard open;
        QVERIFY(open.view.rename(open.vm("vm-2")));
        InlineRename *field = fieldOf(open);
        QTest::keyClicks(field, u"vm-1"_qs);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(open.lastSaid().contains(u"vm-1"), qPrintable(open.lastSaid()));
        QVERIFY(fieldOf(open));
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!fieldOf(open));
        QVERIFY(open.vm("vm-2"));
        QVERIFY(!open.document.isModified());
    }

private:
    static Edits setUse(OpenBoard &open, const char *gpu, GpuUse use)
    {
        return changeGpus(open.checker.facts(), std::array{open.gpu(gpu)}, [use](Gpu &changed) { changed.use = use; });
    }
};

REGISTER_TEST(TestBoardGestures, "tst_board_gestures");
#include "tst_board_gestures.moc"
