// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/random_design.h"
#include "tests/support/random_operations.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"

#include <QtTest>

#include <set>

using namespace sliceboard;
using sliceboard::testing::DesignShape;
using sliceboard::testing::RandomOperations;

/// Long random sessions: whatever a user does, each step undoes and redoes, the index stays true, references hold and
/// names stay unique.
class TestRandomOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepEveryDesignWhole_data();
    void keepEveryDesignWhole();

private:
    static QString brokenReference(const Facts &facts);
    static QString clashingName(const Design &design);
};

QString TestRandomOperations::brokenReference(const Facts &facts)
{
    for (const Vm &vm : facts.design().vms) {
        if (vm.host && !facts.host(*vm.host))
            return QStringLiteral("%1 is pinned to nothing").arg(QString::fromStdString(vm.name));
        for (const Device &device : vm.devices)
            if (device.gpu && !facts.gpu(*device.gpu))
                return QStringLiteral("%1 sits on nothing").arg(QString::fromStdString(vm.name));
    }
    return {};
}

QString TestRandomOperations::clashingName(const Design &design)
{
    std::set<std::string> names;
    const auto isNew = [&](const std::string &kind, const std::string &name) {
        return names.insert(kind + name).second;
    };
    for (const Vm &vm : design.vms)
        if (!isNew("vm ", vm.name))
            return QString::fromStdString(vm.name);
    for (const Cluster &cluster : design.clusters) {
        if (!isNew("cluster ", cluster.name))
            return QString::fromStdString(cluster.name);
        for (const Host &host : cluster.hosts) {
            if (!isNew("host ", host.name))
                return QString::fromStdString(host.name);
            for (const Gpu &gpu : host.gpus)
                if (!isNew(host.name + "/", gpu.address))
                    return QString::fromStdString(host.name + "/" + gpu.address);
        }
    }
    return {};
}

void TestRandomOperations::keepEveryDesignWhole_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<unsigned>("seed");
    const char *names[] = {"empty", "plain", "rich", "nasty", "homeless", "wide"};
    for (int shape = 0; shape < 6; ++shape)
        for (const unsigned seed : {1u, 2u})
            QTest::addRow("%s, seed %u", names[shape], seed) << shape << seed;
}

void TestRandomOperations::keepEveryDesignWhole()
{
    QFETCH(int, shape);
    QFETCH(unsigned, seed);
    const std::array shapes{DesignShape::empty(), DesignShape::plain(),    DesignShape::rich(),
                            DesignShape::nasty(), DesignShape::homeless(), DesignShape::wide()};
    std::mt19937 random(seed);
    Document document(sliceboard::testing::randomDesign(random, shapes[std::size_t(shape)]));
    const Design start = document.design();
    RandomOperations operations(seed);
    const NewId newId = [&] { return document.newId(); };
    int refused = 0;
    for (int i = 0; i < 250; ++i) {
        const Facts facts(shippedCatalog(), document.design(), document.index());
        const Edits edits = operations.next(facts, newId);
        if (!edits) {
            ++refused;
            QVERIFY(edits.error().text.endsWith(u'.'));
            continue;
        }
        QCOMPARE(undoFault(document, *edits), QString());
        QCOMPARE(brokenReference(facts), QString());
        QCOMPARE(clashingName(document.design()), QString());
    }
    QVERIFY(refused > 0 && document.stepCount() > 20);
    document.goTo(0);
    QVERIFY(document.design() == start);
    QCOMPARE(indexFault(document.index(), start), QString());
}

REGISTER_TEST(TestRandomOperations, "tst_random_operations");
#include "tst_random_operations.moc"
