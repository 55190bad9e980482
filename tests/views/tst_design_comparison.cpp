// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/comparison/design_comparison.h"

#include "model/comparison/difference_texts.h"
#include "tests/support/big_design.h"
#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// What a comparison tells while the open design goes on changing.
class TestDesignComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallDesignsAreComparedAtOnce();
    void largeDesignsAreComparedAside();
    void editsMeanwhileAreNotLost();
    void nobodyLooksNobodyCompares();
    void aComparisonCanEndWhileItRuns();

private:
    static void powerOff(Document &document, int row)
    {
        Vm vm = document.design().vms[std::size_t(row)];
        vm.power = PowerState::Off;
        run(document, QStringLiteral("Power off"), {Replace{{NodeKind::Vm, row}, vm}});
    }
};

void TestDesignComparison::smallDesignsAreComparedAtOnce()
{
    Document document(exampleDesign());
    powerOff(document, 0);
    const DesignComparison comparison(document, shippedCatalog(), exampleDesign(), QStringLiteral("the file"));
    QVERIFY(!comparison.isBusy());
    QCOMPARE(comparison.changes().size(), std::size_t(1));
    QCOMPARE(comparison.marks().size(), std::size_t(1));
}

void TestDesignComparison::largeDesignsAreComparedAside()
{
    Document document(bigDesign(120));
    powerOff(document, 0);
    DesignComparison comparison(document, shippedCatalog(), bigDesign(120), QStringLiteral("the file"));
    QVERIFY(comparison.isBusy() && comparison.changes().empty());
    QSignalSpy busy(&comparison, &DesignComparison::busyChanged);
    QTRY_VERIFY_WITH_TIMEOUT(!comparison.isBusy(), 60'000);
    QCOMPARE(busy.size(), 1);
    QCOMPARE(comparison.changes().size(), std::size_t(1));
    QCOMPARE(comparison.marks().size(), std::size_t(1));
}

void TestDesignComparison::editsMeanwhileAreNotLost()
{
    Document document(bigDesign(120));
    DesignComparison comparison(document, shippedCatalog(), bigDesign(120), QStringLiteral("the file"));
    powerOff(document, 3);
    QVERIFY(comparison.isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(comparison.changes().size(), std::size_t(1), 60'000);
    QCOMPARE(comparison.changes()[0].name, document.design().vms[3].name);
}

void TestDesignComparison::nobodyLooksNobodyCompares()
{
    Document document(exampleDesign());
    DesignComparison comparison(document, shippedCatalog(), exampleDesign(), QStringLiteral("the file"));
    QSignalSpy changed(&comparison, &DesignComparison::changed);
    comparison.setWatched(false);
    powerOff(document, 0);
    QTest::qWait(400); // twice as long as an edit takes to be compared
    QCOMPARE(changed.size(), 0);
    comparison.setWatched(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(comparison.changes().size(), std::size_t(1));
    comparison.setWatched(true); // and only once
    QCOMPARE(changed.size(), 1);
}

void TestDesignComparison::aComparisonCanEndWhileItRuns()
{
    Document document(bigDesign(120));
    auto comparison = std::make_unique<DesignComparison>(document, shippedCatalog(), bigDesign(120), QString());
    QVERIFY(comparison->isBusy());
    comparison.reset();
    QCoreApplication::processEvents();
}

REGISTER_TEST(TestDesignComparison, "tst_design_comparison");
#include "tst_design_comparison.moc"
