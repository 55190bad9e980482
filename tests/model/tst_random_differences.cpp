// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/change_details.h"
#include "model/formats/design_writer.h"
#include "tests/support/edited_design.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::DesignShape;

#if defined(__SANITIZE_ADDRESS__)
constexpr int kComparedPairs = 100;
#else
constexpr int kComparedPairs = 1000;
#endif

/// For many pairs of designs: what is told of the difference is the whole difference.
class TestRandomDifferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appliedToTheOneGiveTheOther_data();
    void appliedToTheOneGiveTheOther();
    void detailsTellEveryChange();
};

void TestRandomDifferences::appliedToTheOneGiveTheOther_data()
{
    QTest::addColumn<bool>("nasty");
    QTest::addColumn<bool>("related");
    QTest::newRow("versions of a design") << false << true;
    QTest::newRow("versions of a design, odd texts") << true << true;
    QTest::newRow("designs that have little in common") << false << false;
    QTest::newRow("designs that have little in common, odd texts") << true << false;
}

void TestRandomDifferences::appliedToTheOneGiveTheOther()
{
    QFETCH(bool, nasty);
    QFETCH(bool, related);
    std::mt19937 random(unsigned(21 + (nasty ? 1 : 0) + (related ? 2 : 0)));
    const DesignShape shape = nasty ? DesignShape::nasty() : DesignShape::rich();
    for (int i = 0; i < kComparedPairs / 4; ++i) {
        const Design before = randomDesign(random, shape);
        const Design after =
            related ? editedDesign(random, before, shape, 1 + i % 12, {}) : randomDesign(random, shape);
        const auto changes = designDifference(before, after);
        QCOMPARE(changes.empty(), writeDesign(before) == writeDesign(after));
        const auto applied = applyDifference(before, changes);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().toString()));
        QCOMPARE(QString::fromStdString(writeDesign(*applied)), QString::fromStdString(writeDesign(after)));
        const auto back = applyDifference(*applied, designDifference(after, before));
        QVERIFY(back);
        QCOMPARE(writeDesign(*back), writeDesign(before));
    }
}

void TestRandomDifferences::detailsTellEveryChange()
{
    std::mt19937 random(31);
    for (int i = 0; i < kComparedPairs / 4; ++i) {
        const Design before = randomDesign(random, DesignShape::nasty());
        const Design after = editedDesign(random, before, DesignShape::nasty(), 1 + i % 8, {});
        for (const EntityChange &change : designDifference(before, after)) {
            const auto details = detailsOf(change);
            QVERIFY2(details.size() >= std::max<std::size_t>(
                         1, change.kind == EntityChange::Kind::Changed ? change.values.size() : 1),
                     change.name.c_str());
        }
    }
}

REGISTER_TEST(TestRandomDifferences, "tst_random_differences");
#include "tst_random_differences.moc"
