// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/history_item_model.h"

#include "tests/support/example_design.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QtTest>

using namespace sliceboard;

class TestHistoryItemModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void mirrorsTheStepsOfRandomWork();
    void marksTheCurrentState();
    void replacesUndoneSteps();

private:
    static void step(Document &document, const QString &name)
    {
        DesignFacts facts = document.design();
        facts.name += "x";
        run(document, name, {Replace{{NodeKind::Design}, facts}});
    }
};

void TestHistoryItemModel::mirrorsTheStepsOfRandomWork()
{
    Document document(exampleDesign());
    HistoryItemModel model(document);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QListView view;
    view.setModel(&model);
    RandomEdits random(8);
    for (int round = 0; round < 40; ++round) {
        editAtRandom(document, random, 1 + random.below(3));
        document.goTo(std::size_t(random.below(int(document.stepCount()) + 1)));
        QCOMPARE(model.rowCount(), int(document.stepCount()) + 1);
        QCOMPARE(model.currentRow(), int(document.position()));
        for (std::size_t i = 0; i < document.stepCount(); ++i)
            QCOMPARE(model.index(int(i) + 1).data().toString(), document.stepName(i));
    }
    document.load({});
    QCOMPARE(model.rowCount(), 1);
}

void TestHistoryItemModel::marksTheCurrentState()
{
    Document document;
    const HistoryItemModel model(document);
    step(document, QStringLiteral("one"));
    step(document, QStringLiteral("two"));
    document.undo();
    QVERIFY(model.index(1).data(HistoryItemModel::IsCurrentRole).toBool());
    QVERIFY(!model.index(2).data(HistoryItemModel::IsDoneRole).toBool());
    QCOMPARE(model.index(2).data().toString(), QStringLiteral("two"));
}

void TestHistoryItemModel::replacesUndoneSteps()
{
    Document document;
    const HistoryItemModel model(document);
    step(document, QStringLiteral("one"));
    step(document, QStringLiteral("two"));
    step(document, QStringLiteral("three"));
    document.goTo(1);
    step(document, QStringLiteral("other"));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2).data().toString(), QStringLiteral("other"));
}

REGISTER_TEST(TestHistoryItemModel, "tst_history_item_model");
#include "tst_history_item_model.moc"
