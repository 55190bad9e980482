// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/change_needs.h"

#include "model/edits/document.h"
#include "model/formats/design_reader.h"
#include "model/formats/design_writer.h"
#include "model/safety/restoring.h"
#include "tests/support/edited_design.h"
#include "tests/support/test_registry.h"
#include "tests/support/verify_undo.h"

#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::DesignShape;

/// What a single change of a comparison needs, and the edits that bring it about.
class TestChangeNeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void needs_data();
    void needs();
    void anyChangeWithItsNeedsCanBeApplied();
    void fewestEditsGiveTheOtherDesign();
    void whatStaysIsNotTouched();

private:
    static Design read(const QString &yaml)
    {
        const auto design = readDesign(QStringLiteral("{format: 1, %1}").arg(yaml).toStdString(), {});
        if (!design)
            qFatal("%s", qPrintable(design.error().toString()));
        return *design;
    }
};

void TestChangeNeeds::needs_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("names");
    const QString all = QStringLiteral("clusters: [{name: c, hosts: [{name: h, gpus: [{address: '0000:17:00.0', model: "
                                       "a40}]}]}], vms: [{name: v, devices: [{passthrough: 'h/0000:17:00.0'}]}]");
    const QString none = QStringLiteral("vms: [{name: v}]");
    const QString idle =
        QString(all).replace(QStringLiteral("passthrough: 'h/0000:17:00.0'"), QStringLiteral("passthrough: any"));
    QTest::newRow("a VM whose GPU is gone")
        << none << all << QStringLiteral("v")
        << QStringList{QStringLiteral("c"), QStringLiteral("h"), QStringLiteral("h/0000:17:00.0")};
    QTest::newRow("a GPU whose host is gone")
        << none << all << QStringLiteral("h/0000:17:00.0") << QStringList{QStringLiteral("c"), QStringLiteral("h")};
    QTest::newRow("a cluster goes away, and who is on it has to leave")
        << all << none << QStringLiteral("c")
        << QStringList{QStringLiteral("h"), QStringLiteral("h/0000:17:00.0"), QStringLiteral("v")};
    QTest::newRow("a VM alone") << all << idle << QStringLiteral("v") << QStringList{};
}

void TestChangeNeeds::needs()
{
    QFETCH(QString, now);
    QFETCH(QString, wanted);
    QFETCH(QString, name);
    QFETCH(QStringList, names);
    EntityChange asked;
    for (const EntityChange &change : designDifference(read(now), read(wanted)))
        if (change.name == name.toStdString())
            asked = change;
    QStringList told;
    for (const EntityChange &need : changeNeeds(read(now), read(wanted), asked))
        told += QString::fromStdString(need.name);
    QCOMPARE(told, names);
}

void TestChangeNeeds::anyChangeWithItsNeedsCanBeApplied()
{
    std::mt19937 random(5);
    for (int i = 0; i < 60; ++i) {
        const Design now = randomDesign(random, DesignShape::rich());
        const Design wanted = editedDesign(random, now, DesignShape::rich(), 10, {});
        const auto changes = designDifference(now, wanted);
        for (const EntityChange &change : changes) {
            if (change.kind == EntityChange::Kind::Reordered)
                continue;
            std::vector<EntityChange> taken = changeNeeds(now, wanted, change);
            taken.push_back(change);
            std::vector<EntityChange> inOrder;
            for (const EntityChange &each : changes)
                if (std::ranges::find(taken, each) != taken.end())
                    inOrder.push_back(each);
            QCOMPARE(inOrder.size(), taken.size());
            const auto applied = applyDifference(now, inOrder);
            QVERIFY2(applied, applied ? "" : qPrintable(applied.error().toString()));
        }
    }
}

void TestChangeNeeds::fewestEditsGiveTheOtherDesign()
{
    std::mt19937 random(6);
    int inPlace = 0;
    for (int i = 0; i < 200; ++i) {
        Document document(randomDesign(random, DesignShape::rich()));
        const Design now = document.design();
        const Design edited = editedDesign(random, now, DesignShape::rich(), 1 + i % 6, {});
        const Design wanted = *applyDifference(now, designDifference(now, edited));
        inPlace += fewestEdits(now, wanted) ? 1 : 0;
        const QString fault = undoFault(document, editsBetween(now, wanted, [&document] { return document.newId(); }));
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(QString::fromStdString(writeDesign(document.design())), QString::fromStdString(writeDesign(wanted)));
    }
    QVERIFY(inPlace > 60);
}

void TestChangeNeeds::whatStaysIsNotTouched()
{
    const Design now = read(QStringLiteral("clusters: [{name: c, hosts: [{name: h, gpus: [{address: '0000:17:00.0', "
                                           "model: a40}]}, {name: i}]}], vms: [{name: u}, {name: v}, {name: w}]"));
    Design wanted = now;
    wanted.vms.erase(wanted.vms.begin());
    wanted.vms[0].power = PowerState::Off;
    const auto edits = editsBetween(now, wanted, [] { return 1000U; });
    QCOMPARE(edits.size(), std::size_t(2));
    QVERIFY(std::holds_alternative<Remove>(edits[0]) && std::holds_alternative<Replace>(edits[1]));
}

REGISTER_TEST(TestChangeNeeds, "tst_change_needs");
#include "tst_change_needs.moc"
