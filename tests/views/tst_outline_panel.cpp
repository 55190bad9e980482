// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/changing.h"
#include "tests/support/dialog_hand.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"
#include "views/board/way_out_bar.h"
#include "views/dialogs/count_dialog.h"
#include "views/panels/outline_panel.h"

#include <QLineEdit>

using namespace sliceboard;
using sliceboard::testing::OpenBoard;

using Zone = DropTarget::Zone;

/// Doing in the outline what one does on the board, by pointer.
class TestOutlinePanel : public QObject {
    Q_OBJECT

    /// An outline beside a board of the same design.
    struct OpenOutline : OpenBoard {
        explicit OpenOutline(const QByteArray &from = {}, const QByteArray &to = {})
            : OpenBoard(u"example-a"_qs, from, to), panel(document, checker, selection)
        {
            panel.resize(500, 500);
            panel.show();
            tree().expandAll();
            QObject::connect(&tree(), &OutlineTree::statusText, [this](const QString &text, const QString &shown) {
                hint = text;
                keys = shown;
            });
        }
        OutlineTree &tree() { return *panel.tree(); }
        OutlineItemModel &items() { return panel.items(); }
        QPoint at(const EntityRef &ref) { return tree().visualRect(items().indexOfEntity(ref)).center(); }
        QPoint atWaiting() { return tree().visualRect(items().waitingRow()).center(); }

        /// As the platform reports a drag that begins in the tree.
        void takeRow(const QModelIndex &row)
        {
            m_data.reset(tree().model()->mimeData({row}));
            enterTree();
        }
        void takeThing(const DragPayload &payload)
        {
            m_data = toMime(payload, document);
            enterTree();
        }
        void moveOver(const QPoint &point, Qt::KeyboardModifiers modifiers = {})
        {
            m_over = point;
            QDragMoveEvent event(point, Qt::MoveAction, m_data.get(), Qt::LeftButton, modifiers);
            QApplication::sendEvent(tree().viewport(), &event);
        }
        void letGo(Qt::KeyboardModifiers modifiers = {})
        {
            QDropEvent event(m_over, Qt::MoveAction, m_data.get(), Qt::LeftButton, modifiers);
            QApplication::sendEvent(tree().viewport(), &event);
        }
        const DropPreview *preview() { return tree().dropSession() ? tree().dropSession()->preview() : nullptr; }

        OutlinePanel panel;
        QString hint;
        QString keys;

    private:
        void enterTree()
        {
            QDragEnterEvent event(QPoint(2, 2), Qt::MoveAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(tree().viewport(), &event);
        }
        std::unique_ptr<QMimeData> m_data;
        QPoint m_over;
    };

private Q_SLOTS:
    void aDeviceMovesToAnotherGpu()
    {
        OpenOutline open;
        open.takeRow(open.items().indexOfEntity(open.vm("vm-2")));
        open.moveOver(open.at(open.gpu(kGpu0)));
        QVERIFY(open.preview());
        QCOMPARE(open.preview()->verdict, Verdict::AllowedWithFindings); // passthrough and vGPU on one GPU
        QVERIFY2(open.hint.contains(open.preview()->title), qPrintable(open.hint));
        QVERIFY2(open.keys.contains(u"Shift"), qPrintable(open.hint));
        QVERIFY(!open.tree().viewport()->grab().isNull());
        open.letGo();
        QVERIFY(open.state("vm-2").devices.front().gpu == open.gpu(kGpu0));
        QVERIFY(open.selection.slot() == SlotRef(DeviceRef{open.vm("vm-2"), 0}));
    }

    void aRefusedDropOffersWaysOut()
    {
        // Another VM has the first GPU as a whole; the second is free.
        OpenOutline open(kVm2Placed, "{passthrough: any}");
        run(open.document, u"free"_qs, *changeGpus(open.checker.facts(), std::array{open.gpu(kGpu1)}, [](Gpu &gpu) {
                gpu.use = GpuUse::Unassigned;
            }));
        open.takeRow(open.items().indexOfEntity(open.vm("vm-2")));
        open.moveOver(open.at(open.gpu(kGpu0)));
        open.letGo();
        auto *bar = open.tree().viewport()->findChild<WayOutBar *>();
        QVERIFY(bar);
        bar->findChildren<QPushButton *>().first()->click();
        QVERIFY(open.state("vm-2").devices.front().gpu == open.gpu(kGpu1));
    }

    void aWaitingVmIsPlacedAndTakenOffAgain()
    {
        OpenOutline open(kVm2Placed, kVm2Waiting);
        open.takeRow(open.items().indexOfEntity(open.vm("vm-2")));
        open.moveOver(open.at(open.gpu(kGpu1)));
        QCOMPARE(open.preview()->verdict, Verdict::Allowed);
        open.letGo();
        QVERIFY(open.state("vm-2").devices.front().gpu == open.gpu(kGpu1));
        open.takeRow(open.items().indexOfEntity(open.vm("vm-2")));
        open.moveOver(open.atWaiting());
        open.letGo();
        QVERIFY(!open.state("vm-2").devices.front().gpu);
        open.document.undo();
        QVERIFY(open.state("vm-2").devices.front().gpu == open.gpu(kGpu1));
    }

    void whatCannotBeIsToldAndChangesNothing()
    {
        OpenOutline open(kVm2Placed, "{profile: nvidia_l40s-12q}");
        open.takeRow(open.items().indexOfEntity(open.vm("vm-2")));
        open.moveOver(open.at(open.gpu(kGpu1)));
        QCOMPARE(open.preview()->verdict, Verdict::Impossible);
        QVERIFY2(open.hint.contains(u"nvidia_l40s-12q"), qPrintable(open.hint));
        open.letGo();
        QVERIFY(!open.document.isModified());
    }

    void aHostIsFilledAndProfilesGoOnVmsAndGpus()
    {
        OpenOutline open(kVm2Placed, kVm2Waiting);
        open.takeRow(open.items().indexOfEntity(open.vm("vm-2")));
        open.moveOver(open.at(open.host("esxi-1")));
        QCOMPARE(open.preview()->seats.size(), std::size_t(1));
        open.letGo();
        QVERIFY(open.state("vm-2").devices.front().gpu == open.gpu(kGpu1));
        open.takeThing(DraggedProfile{"grid_a100-20c"});
        open.moveOver(open.at(open.gpu(kGpu1)));
        open.letGo();
        QCOMPARE(open.checker.facts().gpu(open.gpu(kGpu1))->reservations.size(), std::size_t(1));
        open.takeThing(DraggedProfile{"grid_a100-10c"});
        open.moveOver(open.at(open.vm("vm-2")));
        open.letGo();
        QCOMPARE(open.state("vm-2").devices.front().profile, std::string("grid_a100-10c"));
    }

    void controlCopiesAndShiftAsksHowMany()
    {
        OpenOutline open(kVm2Placed, kVm2Waiting);
        open.takeRow(open.items().indexOfEntity(open.vm("vm-2")));
        open.moveOver(open.at(open.gpu(kGpu1)), Qt::ControlModifier);
        open.letGo(Qt::ControlModifier);
        QCOMPARE(open.document.design().vms.size(), std::size_t(3));
        QVERIFY(!open.state("vm-2").devices.front().gpu);
        open.document.undo();
        testing::whenDialogAsks<CountDialog>(open.panel, [](CountDialog &dialog) {
            dialog.count()->setValue(2);
            dialog.accept();
        });
        open.takeRow(open.items().indexOfEntity(open.vm("vm-2")));
        open.moveOver(open.at(open.gpu(kGpu1)), Qt::ShiftModifier);
        open.letGo(Qt::ShiftModifier);
        QTRY_COMPARE(open.document.design().vms.size(), std::size_t(3));
        QVERIFY(open.state("vm-2").devices.front().gpu == open.gpu(kGpu1));
        QVERIFY(open.state("vm-3").devices.front().gpu == open.gpu(kGpu1));
    }

    void rowsAndBlocksAreSelectedTogether()
    {
        OpenOutline open;
        QTest::mouseClick(open.tree().viewport(), Qt::LeftButton, {}, open.at(open.vm("vm-2")));
        QVERIFY(open.selection.slot() == SlotRef(DeviceRef{open.vm("vm-2"), 0}));
        open.selection.select(SlotRef(DeviceRef{open.vm("vm-1"), 0}));
        QVERIFY(open.tree().currentIndex() == open.items().indexOfEntity(open.vm("vm-1")));
        QTest::mouseClick(open.tree().viewport(), Qt::LeftButton, {}, open.atWaiting());
        QVERIFY(open.selection.isEmpty());
    }

    void aNameIsEditedInItsRow()
    {
        OpenOutline open;
        open.selection.select(open.vm("vm-2"));
        QVERIFY(open.panel.renameCurrent());
        auto *field = open.tree().viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        QTest::keyClicks(field, u"infer"_qs);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(open.vm("infer"));
        open.selection.select(open.gpu(kGpu0));
        QVERIFY(!open.panel.renameCurrent());
    }
};

REGISTER_TEST(TestOutlinePanel, "tst_outline_panel");
#include "tst_outline_panel.moc"
