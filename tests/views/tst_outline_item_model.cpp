// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/example_design.h"
#include "tests/support/random_edits.h"
#include "tests/support/random_operations.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"
#include "views/items/outline_item_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace sliceboard;
using sliceboard::testing::Workbench;

/// The tree that shows all of a design: below GPUs what is on them, behind the clusters the VMs that wait.
class TestOutlineItemModel : public QObject {
    Q_OBJECT

    /// Names of all rows, indented by depth.
    static QStringList shown(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            rows += QString(depth, u'-') + index.data().toString();
            rows += shown(model, index, depth + 1);
        }
        return rows;
    }

private Q_SLOTS:
    void everythingHasARow()
    {
        Workbench bench;
        bench.gpu(u"a100-pcie-40gb vgpu same-size [grid_a100-20c]"_qs);
        bench.vm("placed", u"vgpu grid_a100-20c on A@0"_qs);
        bench.vm("half", u"vgpu grid_a100-20c on A@20; vgpu grid_a100-20c"_qs);
        bench.vm("waiting", u"passthrough"_qs);
        Checker checker(bench.document(), shippedCatalog());
        const OutlineItemModel model(bench.document(), checker);
        QCOMPARE(shown(model),
                 (QStringList{u"ml-a"_qs, u"-esx01"_qs, u"--0000:10:00.0"_qs, u"---placed"_qs, u"---half"_qs,
                              u"---Reserved slot"_qs, u"Waiting VMs"_qs, u"-half"_qs, u"-waiting"_qs}));
        const QModelIndex gpu = model.indexOf(bench.gpuNamed(u'A'));
        QCOMPARE(model.index(1, BoardItemModel::ModelColumn, gpu).data().toString(), u"grid_a100-20c"_qs);
        QCOMPARE(model.index(1, BoardItemModel::ModeColumn, gpu).data().toString(), u"20–40 GB"_qs);
    }

    void rowsKnowWhatTheyAreAbout()
    {
        Workbench bench;
        const GpuId gpu = bench.gpu(u"a100-pcie-40gb vgpu same-size [grid_a100-20c]"_qs);
        const VmId vm = bench.vm("placed", u"vgpu grid_a100-20c on A@0"_qs);
        const VmId waits = bench.vm("waits", u"passthrough"_qs);
        Checker checker(bench.document(), shippedCatalog());
        const OutlineItemModel model(bench.document(), checker);
        const QModelIndex device = model.index(0, 0, model.indexOf(gpu));
        const QModelIndex reserved = model.index(1, 0, model.indexOf(gpu));
        QVERIFY(model.entityOf(device) == EntityRef(vm));
        QVERIFY(model.slotOf(device) == SlotRef(DeviceRef{vm, 0}));
        QVERIFY(model.slotOf(reserved) == SlotRef(ReservationRef{gpu, 0}));
        QVERIFY(model.indexOfSlot(ReservationRef{gpu, 0}) == reserved);
        QVERIFY(model.indexOfEntity(vm) == device);
        QVERIFY(model.indexOfEntity(waits).parent() == model.waitingRow());
        QVERIFY(!model.slotOf(model.indexOf(gpu)));
    }

    void placingMovesTheRow()
    {
        Workbench bench;
        const GpuId gpu = bench.gpu(u"a100-pcie-40gb vgpu same-size"_qs);
        const VmId vm = bench.vm("vm-1", u"vgpu grid_a100-20c"_qs);
        Checker checker(bench.document(), shippedCatalog());
        OutlineItemModel model(bench.document(), checker);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTreeView view;
        view.setModel(&model);
        view.expandAll();
        run(bench.document(), u"place"_qs, *placeVm(bench.facts(), vm, bench.target(u"A slot"_qs)));
        QCOMPARE(model.rowCount(model.waitingRow()), 0);
        QCOMPARE(model.rowCount(model.indexOf(gpu)), 1);
        bench.document().undo();
        QCOMPARE(model.rowCount(model.waitingRow()), 1);
        QCOMPARE(model.rowCount(model.indexOf(gpu)), 0);
    }

    void namesAreEditedAndRefused()
    {
        Workbench bench;
        bench.gpu(u"a100-pcie-40gb"_qs);
        const VmId vm = bench.vm("vm-1", u"passthrough on A"_qs);
        bench.vm("vm-2", u"passthrough"_qs);
        Checker checker(bench.document(), shippedCatalog());
        OutlineItemModel model(bench.document(), checker);
        QSignalSpy refused(&model, &OutlineItemModel::refused);
        QVERIFY(model.setData(model.indexOfEntity(vm), u"train"_qs, Qt::EditRole));
        QCOMPARE(model.indexOfEntity(vm).data().toString(), u"train"_qs);
        QVERIFY(!model.setData(model.indexOfEntity(vm), u"vm-2"_qs, Qt::EditRole));
        QCOMPARE(refused.count(), 1);
        QVERIFY(!model.flags(model.indexOf(bench.gpuNamed(u'A'))).testFlag(Qt::ItemIsEditable));
    }

    void itKeepsItsPromisesUnderRandomEdits_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void itKeepsItsPromisesUnderRandomEdits()
    {
        QFETCH(const uint, seed);
        Document document(exampleDesign());
        Checker checker(document, shippedCatalog());
        OutlineItemModel model(document, checker);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTreeView view;
        view.setModel(&model);
        view.expandAll();
        RandomEdits edits(seed);
        testing::RandomOperations operations(seed);
        for (int i = 0; i < 40; ++i) {
            editAtRandom(document, edits, 1);
            auto next = operations.next(checker.facts(), [&] { return document.newId(); });
            if (next)
                run(document, u"operation"_qs, std::move(*next));
            // What has been shown all along is what a new look would show.
            const OutlineItemModel fresh(document, checker);
            QCOMPARE(shown(model), shown(fresh));
            view.expandAll();
        }
        document.goTo(0);
        document.goTo(document.stepCount());
        const OutlineItemModel fresh(document, checker);
        QCOMPARE(shown(model), shown(fresh));
    }

    void aLoadIsAReset()
    {
        Workbench bench;
        bench.vm("vm-1", u"passthrough"_qs);
        Checker checker(bench.document(), shippedCatalog());
        OutlineItemModel model(bench.document(), checker);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(model.waitingRow()), 1);
        bench.document().load(exampleDesign());
        QCOMPARE(model.rowCount(model.waitingRow()), 0);
        QVERIFY(shown(model).contains(u"---vm-2"_qs));
    }
};

REGISTER_TEST(TestOutlineItemModel, "tst_outline_item_model");
#include "tst_outline_item_model.moc"
