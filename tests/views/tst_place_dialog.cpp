// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/changing.h"
#include "tests/support/big_design.h"
#include "tests/support/dialog_hand.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/place_dialog.h"

using namespace sliceboard;
using sliceboard::testing::OpenBoard;

/// Placing without dragging: the list of all places, the legal ones first.
class TestPlaceDialog : public QObject {
    Q_OBJECT

    static QString cell(const PlaceDialog &dialog, int row, PlaceItemModel::Column column)
    {
        return dialog.list()->model()->index(row, column).data().toString();
    }

    /// Places are judged, and sorted, bit by bit.
    static void choose(const PlaceDialog &dialog, const QString &beginning)
    {
        QModelIndexList found;
        const auto isListed = [&] {
            const QAbstractItemModel *places = dialog.list()->model();
            found = places->match(places->index(0, 0), Qt::DisplayRole, beginning, 1, Qt::MatchStartsWith);
            return !found.isEmpty();
        };
        QTRY_VERIFY(isListed());
        dialog.list()->setCurrentIndex(found.front());
    }

private Q_SLOTS:
    void legalPlacesComeFirstWithNumbers()
    {
        OpenBoard open(u"example-a"_qs, kVm2Placed, kVm2Waiting);
        const PlaceDialog dialog(open.document, open.checker, DraggedVms{{open.vm("vm-2")}}, {});
        QTRY_COMPARE(dialog.list()->model()->rowCount(), 5); // the host, two zones of two GPUs
        QCOMPARE(cell(dialog, 0, PlaceItemModel::VerdictColumn), u"Allowed"_qs);
        QCOMPARE(cell(dialog, 0, PlaceItemModel::PlaceColumn), u"esxi-1, fill its GPUs"_qs);
        QCOMPARE(cell(dialog, 1, PlaceItemModel::PlaceColumn), u"esxi-1/0000:65:00.0, slot grid_a100-20c"_qs);
        QVERIFY2(cell(dialog, 1, PlaceItemModel::EffectColumn).contains(u"40 GB → 20 GB"),
                 qPrintable(cell(dialog, 1, PlaceItemModel::EffectColumn)));
        QCOMPARE(cell(dialog, 2, PlaceItemModel::PlaceColumn), u"esxi-1/0000:65:00.0, whole GPU"_qs);
        for (int row = 3; row < 5; ++row) {
            QVERIFY(cell(dialog, row, PlaceItemModel::VerdictColumn) != u"Allowed"_qs);
            QVERIFY(!cell(dialog, row, PlaceItemModel::EffectColumn).isEmpty()); // the reason
        }
    }

    void placesByKeyboardAtAStart()
    {
        OpenBoard open(u"example-a"_qs, kVm2Placed, kVm2Waiting);
        PlaceDialog dialog(open.document, open.checker, DraggedVms{{open.vm("vm-2")}}, {});
        dialog.show();
        QTest::keyClick(dialog.list(), Qt::Key_Down);
        dialog.slot()->setFocus();
        QTest::keyClick(dialog.slot(), Qt::Key_End);
        QCOMPARE(dialog.slot()->currentText(), u"20–40 GB"_qs);
        QTest::keyClick(dialog.list(), Qt::Key_Return);
        QCOMPARE(dialog.QDialog::result(), int(QDialog::Accepted));
        QVERIFY(open.state("vm-2").devices.front().gpu == open.gpu(kGpu1));
        QCOMPARE(open.state("vm-2").devices.front().at.value_or(-1), 20);
        open.document.undo();
        QVERIFY(!open.document.isModified());
    }

    void aDeviceMovesAndSeveralComeAlong()
    {
        OpenBoard open;
        PlaceDialog dialog(open.document, open.checker, DeviceRef{open.vm("vm-2"), 0}, {});
        choose(dialog, u"esxi-1/0000:65:00.0, slot"_qs);
        dialog.slot()->setCurrentIndex(2); // 20–40 GB
        dialog.count()->setValue(2);
        dialog.accept();
        QCOMPARE(open.state("vm-2").devices.front().at.value_or(-1), 20);
        QVERIFY(open.state("vm-3").devices.front().gpu == open.gpu(kGpu1)); // beside it
        QCOMPARE(open.state("vm-3").devices.front().at.value_or(-1), 0);
        open.document.undo(); // one step
        QCOMPARE(open.document.design().vms.size(), std::size_t(2));
    }

    void whatCannotBeIsNotOffered()
    {
        OpenBoard open(u"example-a"_qs, kVm2Placed, "{profile: nvidia_l40s-12q}");
        PlaceDialog dialog(open.document, open.checker, DraggedVms{{open.vm("vm-2")}}, {});
        const int last = dialog.list()->model()->rowCount() - 1;
        QCOMPARE(cell(dialog, last, PlaceItemModel::VerdictColumn), u"Not possible"_qs);
        QVERIFY(cell(dialog, last, PlaceItemModel::EffectColumn).contains(u"nvidia_l40s-12q"));
        dialog.list()->setCurrentIndex(dialog.list()->model()->index(last, 0));
        QVERIFY(!testing::buttonNamed(dialog, "Place")->isEnabled());
        dialog.accept();
        QVERIFY(!open.document.isModified());
    }

    void refusedPlacesOfferWaysOut()
    {
        // Another VM has the first GPU as a whole; the second is free.
        OpenBoard open(u"example-a"_qs, kVm2Placed, "{passthrough: any}");
        run(open.document, u"free"_qs, *changeGpus(open.checker.facts(), std::array{open.gpu(kGpu1)}, [](Gpu &gpu) {
                gpu.use = GpuUse::Unassigned;
            }));
        PlaceDialog dialog(open.document, open.checker, DraggedVms{{open.vm("vm-2")}}, {});
        choose(dialog, u"esxi-1/0000:17:00.0, whole GPU"_qs);
        QPushButton *instead = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text().startsWith(u"Instead"))
                instead = button;
        QVERIFY(instead);
        QVERIFY2(instead->text().contains(u"0000:65:00.0"), qPrintable(instead->text()));
        instead->click();
        QCOMPARE(dialog.QDialog::result(), int(QDialog::Accepted));
        QVERIFY(open.state("vm-2").devices.front().gpu == open.gpu(kGpu1));
    }

    void aBigDesignIsJudgedInTheBackground()
    {
        OpenBoard open;
        open.document.load(testing::bigDesign(200));
        const VmId vm = open.document.design().vms.front().id;
        PlaceDialog dialog(open.document, open.checker, DraggedVms{{vm}}, {});
        QVERIFY(dialog.list()->model()->rowCount() < 200 * 8 * 2);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.list()->model()->rowCount() >= 200 * 8 * 2, 60'000);
    }
};

REGISTER_TEST(TestPlaceDialog, "tst_place_dialog");
#include "tst_place_dialog.moc"
