// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/edits/edit.h"
#include "tests/support/index_check.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace sliceboard;

class TestEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoesEachOfManyRandomEdits_data();
    void undoesEachOfManyRandomEdits();
    void undoesAllInReverse_data() { undoesEachOfManyRandomEdits_data(); }
    void undoesAllInReverse();
    void movesAmongSiblings_data();
    void movesAmongSiblings();
    void movesGpusBetweenHosts();
    void movesHostsBetweenClusters();
    void exchangesAHostWithoutItsGpus();

private:
    static Design namedVms(const std::string &names);
    static std::string names(const Design &design);
};

Design TestEdit::namedVms(const std::string &names)
{
    Design design;
    for (const char name : names) {
        design.vms.emplace_back();
        design.vms.back().id = {++design.lastId};
        design.vms.back().name = std::string(1, name);
    }
    return design;
}

std::string TestEdit::names(const Design &design)
{
    std::string all;
    for (const Vm &vm : design.vms)
        all += vm.name;
    return all;
}

void TestEdit::undoesEachOfManyRandomEdits_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1u, 2u, 3u, 4u})
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestEdit::undoesEachOfManyRandomEdits()
{
    QFETCH(unsigned, seed);
    RandomEdits random(seed);
    Design design;
    DesignIndex index;
    for (int i = 0; i < 500; ++i) {
        const Edit edit = random.next(design);
        const Design before = design;
        const Edit inverse = apply(design, index, edit);
        const Design after = design;
        QCOMPARE(indexFault(index, design), QString());
        const Edit again = apply(design, index, inverse);
        QVERIFY2(design == before, qPrintable(QStringLiteral("edit %1").arg(i)));
        QCOMPARE(indexFault(index, design), QString());
        static_cast<void>(apply(design, index, again));
        QVERIFY2(design == after, qPrintable(QStringLiteral("edit %1").arg(i)));
    }
    QVERIFY(RandomEdits::placesOf(design).size() > 20);
}

void TestEdit::undoesAllInReverse()
{
    QFETCH(unsigned, seed);
    RandomEdits random(seed);
    Design design;
    DesignIndex index;
    std::vector<Edit> inverses;
    for (int i = 0; i < 2000; ++i)
        inverses.push_back(apply(design, index, random.next(design)));
    QCOMPARE(indexFault(index, design), QString());
    while (!inverses.empty()) {
        static_cast<void>(apply(design, index, std::move(inverses.back())));
        inverses.pop_back();
    }
    QVERIFY(design == Design());
    QCOMPARE(indexFault(index, design), QString());
}

// Rows of the target count before the move, as QAbstractItemModel::beginMoveRows() counts them.
void TestEdit::movesAmongSiblings_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("down") << 0 << 3 << QByteArray("bcad");
    QTest::newRow("to the end") << 1 << 4 << QByteArray("acdb");
    QTest::newRow("up") << 3 << 1 << QByteArray("adbc");
    QTest::newRow("to the front") << 2 << 0 << QByteArray("cabd");
    QTest::newRow("onto itself") << 2 << 2 << QByteArray("abcd");
    QTest::newRow("behind itself") << 2 << 3 << QByteArray("abcd");
}

void TestEdit::movesAmongSiblings()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QByteArray, expected);
    Design design = namedVms("abcd");
    DesignIndex index;
    index.rebuild(design);
    const Edit inverse = apply(design, index, Move{{NodeKind::Vm, from}, {NodeKind::Vm, to}});
    QCOMPARE(names(design), expected.toStdString());
    static_cast<void>(apply(design, index, inverse));
    QCOMPARE(names(design), std::string("abcd"));
}

void TestEdit::movesGpusBetweenHosts()
{
    Design design;
    design.clusters.resize(1);
    design.clusters[0].id = {++design.lastId};
    design.clusters[0].hosts.resize(2);
    for (Host &host : design.clusters[0].hosts) {
        host.id = {++design.lastId};
        host.gpus.resize(2);
        for (Gpu &gpu : host.gpus)
            gpu.id = {++design.lastId};
    }
    const GpuId moved = design.clusters[0].hosts[0].gpus[0].id;
    const HostId target = design.clusters[0].hosts[1].id;
    design.vms.resize(1);
    design.vms[0].id = {++design.lastId};
    design.vms[0].devices.resize(1);
    design.vms[0].devices[0].gpu = moved;
    DesignIndex index;
    index.rebuild(design);

    static_cast<void>(apply(design, index, Move{{NodeKind::Gpu, 0, 0, 0}, {NodeKind::Gpu, 1, 1, 0}}));

    QCOMPARE(index.hostOf(moved), target);
    QCOMPARE(index.place(moved.value).row, 1);
    QCOMPARE(design.clusters[0].hosts[1].gpus.size(), 3u);
    QCOMPARE(index.residents(moved).size(), 1u);
}

void TestEdit::movesHostsBetweenClusters()
{
    Design design;
    design.clusters.resize(2);
    for (Cluster &cluster : design.clusters)
        cluster.id = {++design.lastId};
    design.clusters[0].hosts.resize(1);
    const HostId host{++design.lastId};
    design.clusters[0].hosts[0].id = host;
    DesignIndex index;
    index.rebuild(design);

    static_cast<void>(apply(design, index, Move{{NodeKind::Host, 0, -1, 0}, {NodeKind::Host, 0, -1, 1}}));

    QCOMPARE(index.clusterOf(host), design.clusters[1].id);
    QVERIFY(design.clusters[0].hosts.empty());
}

void TestEdit::exchangesAHostWithoutItsGpus()
{
    Design design;
    design.clusters.resize(1);
    design.clusters[0].id = {++design.lastId};
    design.clusters[0].hosts.resize(1);
    Host &host = design.clusters[0].hosts[0];
    host.id = {++design.lastId};
    host.gpus.resize(3);
    DesignIndex index;
    index.rebuild(design);
    HostFacts facts = host;
    facts.name = "esx07";

    static_cast<void>(apply(design, index, Replace{{NodeKind::Host, 0, -1, 0}, facts}));

    QCOMPARE(design.clusters[0].hosts[0].name, std::string("esx07"));
    QCOMPARE(design.clusters[0].hosts[0].gpus.size(), 3u);
    QVERIFY(design.clusters[0].hosts[0].id);
}

REGISTER_TEST(TestEdit, "tst_edit");
#include "tst_edit.moc"
