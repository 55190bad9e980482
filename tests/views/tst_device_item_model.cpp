// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/device_item_model.h"

#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace sliceboard;

class TestDeviceItemModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void describesDevices();
    void followsRandomEdits();
};

void TestDeviceItemModel::describesDevices()
{
    Document document(exampleDesign());
    Checker checker(document, shippedCatalog());
    DeviceItemModel model(document, checker);
    QCOMPARE(model.rowCount(), 0);
    model.setVm(document.design().vms[1].id);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("grid_a100-20c on esxi-1/0000:65:00.0"));
    model.setVm(document.design().vms[0].id);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Passthrough on esxi-1/0000:17:00.0"));
}

void TestDeviceItemModel::followsRandomEdits()
{
    Document document(exampleDesign());
    Checker checker(document, shippedCatalog());
    DeviceItemModel model(document, checker);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const VmId vm = document.design().vms[1].id;
    model.setVm(vm);
    RandomEdits random(9);
    for (int round = 0; round < 60; ++round) {
        editAtRandom(document, random, 2);
        const Vm *now = checker.facts().vm(vm);
        QCOMPARE(model.rowCount(), now ? int(now->devices.size()) : 0);
    }
    document.goTo(0);
    QCOMPARE(model.rowCount(), 1);
}

REGISTER_TEST(TestDeviceItemModel, "tst_device_item_model");
#include "tst_device_item_model.moc"
