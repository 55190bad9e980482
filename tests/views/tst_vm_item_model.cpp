// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/vm_item_model.h"

#include "tests/support/big_design.h"
#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/drag/drag_payload.h"
#include "views/items/vm_filter_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::bigDesign;

class TestVmItemModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void followsRandomEdits_data();
    void followsRandomEdits();
    void saysWhatVmsAskForAndWhereTheyAre();
    void renames();
    void refusesATakenName();
    void droppingAPlacedVmTakesItOffItsGpu();
    void droppingAProfileMakesAVmAskForIt();
    void takesVmsOfAnotherDesignAsNewOnes();
    void filtersWaitingAndPlacedVms();
    void sortedListTakesAnotherDesign();

private:
    static QString text(const VmItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void TestVmItemModel::followsRandomEdits_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1u, 2u, 3u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestVmItemModel::followsRandomEdits()
{
    QFETCH(unsigned, seed);
    Document document;
    Checker checker(document, shippedCatalog());
    VmItemModel model(document, checker);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    VmFilterModel filter;
    filter.setShow(VmFilterModel::Show::All);
    filter.setSourceModel(&model);
    filter.sort(0);
    QTreeView view;
    view.setModel(&filter);
    const Design before = document.design();
    RandomEdits random(seed);
    for (int round = 0; round < 20; ++round) {
        editAtRandom(document, random, 5);
        QCOMPARE(model.rowCount(), int(document.design().vms.size()));
        QCOMPARE(filter.rowCount(), model.rowCount());
        document.goTo(std::size_t(random.below(int(document.stepCount()) + 1)));
        QCOMPARE(model.rowCount(), int(document.design().vms.size()));
    }
    document.goTo(0);
    QVERIFY(document.design() == before);
    QCOMPARE(model.rowCount(), 0);
}

void TestVmItemModel::saysWhatVmsAskForAndWhereTheyAre()
{
    Document document(exampleDesign());
    Checker checker(document, shippedCatalog());
    const VmItemModel model(document, checker);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 1, VmItemModel::NameColumn), QStringLiteral("vm-2"));
    QCOMPARE(text(model, 1, VmItemModel::RequestColumn), QStringLiteral("grid_a100-20c"));
    QCOMPARE(text(model, 1, VmItemModel::PlaceColumn), QStringLiteral("esxi-1/0000:65:00.0"));
    QCOMPARE(text(model, 1, VmItemModel::DriverColumn), QStringLiteral("vGPU guest driver 19.5"));
    QCOMPARE(text(model, 0, VmItemModel::RequestColumn), QStringLiteral("Whole GPU"));
}

void TestVmItemModel::renames()
{
    Document document(exampleDesign());
    Checker checker(document, shippedCatalog());
    VmItemModel model(document, checker);
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral(" train-01 "), Qt::EditRole));
    QCOMPARE(text(model, 0, 0), QStringLiteral("train-01"));
    QCOMPARE(document.stepCount(), std::size_t(1));
    document.undo();
    QCOMPARE(text(model, 0, 0), QStringLiteral("vm-1"));
}

void TestVmItemModel::refusesATakenName()
{
    Document document(exampleDesign());
    Checker checker(document, shippedCatalog());
    VmItemModel model(document, checker);
    const QSignalSpy refused(&model, &VmItemModel::refused);
    QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("vm-2"), Qt::EditRole));
    QCOMPARE(refused.count(), 1);
    QVERIFY(!document.canUndo());
}

void TestVmItemModel::droppingAPlacedVmTakesItOffItsGpu()
{
    Document document(exampleDesign());
    Checker checker(document, shippedCatalog());
    VmItemModel model(document, checker);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(1, 0), model.index(1, 1)}));
    QVERIFY(data);
    QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    QVERIFY(model.index(1, 0).data(VmItemModel::IsWaitingRole).toBool());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(document.stepCount(), std::size_t(1));
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
}

void TestVmItemModel::droppingAProfileMakesAVmAskForIt()
{
    Document document(exampleDesign());
    Checker checker(document, shippedCatalog());
    VmItemModel model(document, checker);
    const auto data = toMime(DraggedProfile{"grid_a100-10c"}, document);
    QVERIFY(!model.canDropMimeData(data.get(), Qt::CopyAction, -1, -1, {}));
    QVERIFY(model.dropMimeData(data.get(), Qt::CopyAction, -1, -1, model.index(1, 0)));
    QCOMPARE(text(model, 1, VmItemModel::RequestColumn), QStringLiteral("grid_a100-10c"));
    document.undo();
    QCOMPARE(text(model, 1, VmItemModel::RequestColumn), QStringLiteral("grid_a100-20c"));
}

void TestVmItemModel::takesVmsOfAnotherDesignAsNewOnes()
{
    Document document(exampleDesign());
    Document other(exampleDesign());
    Checker checker(document, shippedCatalog());
    VmItemModel model(document, checker);
    const auto foreign = toMime(DraggedVms{{other.design().vms[1].id}}, other);
    QVERIFY(model.canDropMimeData(foreign.get(), Qt::CopyAction, -1, -1, {}));
    QVERIFY(model.dropMimeData(foreign.get(), Qt::CopyAction, -1, -1, {}));
    QCOMPARE(document.design().vms.size(), other.design().vms.size() + 1);
    QCOMPARE(QString::fromStdString(document.design().vms.back().name), QStringLiteral("vm-3"));
    QVERIFY(!document.design().vms.back().devices.front().gpu);
    QMimeData text;
    text.setText(QStringLiteral("vm-1"));
    QVERIFY(!model.canDropMimeData(&text, Qt::MoveAction, -1, -1, {}));
}

void TestVmItemModel::filtersWaitingAndPlacedVms()
{
    Document document(exampleDesign());
    Checker checker(document, shippedCatalog());
    VmItemModel model(document, checker);
    VmFilterModel filter;
    filter.setSourceModel(&model);
    QCOMPARE(filter.rowCount(), 0);
    filter.setShow(VmFilterModel::Show::Placed);
    QCOMPARE(filter.rowCount(), 2);
    filter.setText(QStringLiteral("20C 65:00"));
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("vm-2"));
}

/// The findings of a design that has been opened come before the list has taken its VMs.
void TestVmItemModel::sortedListTakesAnotherDesign()
{
    Document document(bigDesign(2));
    Checker checker(document, shippedCatalog());
    VmItemModel model(document, checker);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    VmFilterModel filter;
    filter.setShow(VmFilterModel::Show::All);
    filter.setSourceModel(&model);
    filter.sort(VmItemModel::RequestColumn);
    QVERIFY(filter.rowCount() > 2);
    document.load(exampleDesign());
    QCOMPARE(filter.rowCount(), 2);
    document.load(bigDesign(2));
    QCOMPARE(filter.rowCount(), model.rowCount());
}

REGISTER_TEST(TestVmItemModel, "tst_vm_item_model");
#include "tst_vm_item_model.moc"
