// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"
#include "views/items/board_item_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace sliceboard;

class TestBoardItemModel : public QObject {
    Q_OBJECT

    static Catalog catalog() { return {}; }

    static Gpu gpu(std::uint32_t id)
    {
        Gpu result;
        result.id = {id};
        result.address = "0000:" + std::to_string(10 + id % 80) + ":00.0";
        return result;
    }

    static Host host(std::uint32_t &id, int gpus)
    {
        Host result;
        result.id = {++id};
        result.name = "esx" + std::to_string(id);
        for (int i = 0; i < gpus; ++i)
            result.gpus.push_back(gpu(++id));
        return result;
    }

    static Design design(int clusters, int hosts, int gpus)
    {
        Design result;
        std::uint32_t id = 0;
        for (int c = 0; c < clusters; ++c) {
            Cluster cluster;
            cluster.id = {++id};
            cluster.name = "cluster" + std::to_string(c);
            for (int h = 0; h < hosts; ++h)
                cluster.hosts.push_back(host(id, gpus));
            result.clusters.push_back(std::move(cluster));
        }
        Vm vm;
        vm.id = {++id};
        vm.name = "vm";
        result.vms.push_back(vm);
        result.lastId = id;
        return result;
    }

    /// One edit that the document allows, on clusters, hosts, GPUs or the VM.
    static Edit randomEdit(Document &document, QRandomGenerator &random)
    {
        const Design &now = document.design();
        const auto pick = [&](std::size_t count) { return int(random.bounded(quint32(count))); };
        if (now.clusters.empty())
            return Insert{{NodeKind::Cluster, 0}, Cluster{{"c", {}}, {document.newId()}, {}}};
        const int cluster = pick(now.clusters.size());
        const auto &hosts = now.clusters[std::size_t(cluster)].hosts;
        const int kind = pick(10);
        if (kind == 0)
            return Insert{{NodeKind::Cluster, pick(now.clusters.size() + 1)},
                          Cluster{{"c", {}}, {document.newId()}, {}}};
        if (kind == 1 && now.clusters.size() > 1)
            return Move{{NodeKind::Cluster, cluster}, {NodeKind::Cluster, cluster == 0 ? 2 : 0}};
        if (hosts.empty() || kind <= 3) {
            std::uint32_t id = document.newId() - 1;
            for (int i = 0; i < 3; ++i)
                static_cast<void>(document.newId());
            return Insert{{NodeKind::Host, pick(hosts.size() + 1), -1, cluster}, host(id, 3)};
        }
        const int row = pick(hosts.size());
        const auto &gpus = hosts[std::size_t(row)].gpus;
        if (kind == 4)
            return Remove{{NodeKind::Host, row, -1, cluster}};
        if (kind == 5 || gpus.empty())
            return Insert{{NodeKind::Gpu, pick(gpus.size() + 1), row, cluster}, gpu(document.newId())};
        const Place at{NodeKind::Gpu, pick(gpus.size()), row, cluster};
        if (kind == 6)
            return Remove{at};
        if (kind == 7) {
            Gpu changed = gpus[std::size_t(at.row)];
            changed.use = GpuUse::Passthrough;
            return Replace{at, changed};
        }
        const int toCluster = pick(now.clusters.size());
        const auto &targets = now.clusters[std::size_t(toCluster)].hosts;
        const int toHost = targets.empty() ? -1 : pick(targets.size());
        if (toHost < 0 || (toCluster == cluster && toHost == row))
            return Remove{at};
        return Move{at, {NodeKind::Gpu, pick(targets[std::size_t(toHost)].gpus.size() + 1), toHost, toCluster}};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }

    void aLoadIsOneReset()
    {
        Document document(design(1, 1, 1));
        const Catalog facts = catalog();
        const Checker checker(document, facts);
        const BoardItemModel model(document, checker);
        bool isResetting = false;
        connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [&] { isResetting = true; });
        connect(&model, &QAbstractItemModel::modelReset, this, [&] { isResetting = false; });
        connect(&model, &QAbstractItemModel::dataChanged, this, [&] { QVERIFY(!isResetting); });
        document.load(design(2, 3, 4));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!isResetting);
    }

    void rowsMirrorTheDesign()
    {
        Document document(design(2, 3, 4));
        const Catalog facts = catalog();
        Checker checker(document, facts);
        const BoardItemModel model(document, checker);
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex cluster = model.index(1, 0);
        QCOMPARE(cluster.data().toString(), u"cluster1"_qs);
        QCOMPARE(model.rowCount(cluster), 3);
        const QModelIndex host = model.index(2, 0, cluster);
        QCOMPARE(model.rowCount(host), 4);
        const QModelIndex gpu = model.index(3, 0, host);
        QVERIFY(gpu.parent() == host && host.parent() == cluster);
        QVERIFY(model.indexOf(model.entity(gpu)) == gpu);
        QVERIFY(!model.indexOf(VmId{document.design().lastId}).isValid());
        QVERIFY(gpu.flags().testFlag(Qt::ItemNeverHasChildren));
    }

    void placingAVmRenewsItsGpuAndHost()
    {
        Document document(design(1, 1, 2));
        const Catalog facts = catalog();
        Checker checker(document, facts);
        const BoardItemModel model(document, checker);
        const QModelIndex host = model.index(0, 0, model.index(0, 0));
        const QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
        Vm placed = document.design().vms.front();
        placed.devices = {{DeviceKind::Passthrough, {}, {}, document.design().clusters[0].hosts[0].gpus[1].id, {}}};
        run(document, u"Place"_qs, {Replace{{NodeKind::Vm, 0}, placed}});
        QCOMPARE(model.index(1, BoardItemModel::VmsColumn, host).data().toString(), u"1"_qs);
        const auto announced = [&](const QModelIndex &index) {
            return std::ranges::any_of(spy, [&](const QList<QVariant> &arguments) {
                return arguments[0].toModelIndex().siblingAtColumn(0) == index;
            });
        };
        QVERIFY(announced(model.index(1, 0, host)));
        QVERIFY(announced(host));
        QVERIFY(!announced(model.index(0, 0, host)));
    }

    void itKeepsItsPromisesUnderRandomEdits_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void itKeepsItsPromisesUnderRandomEdits()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        Document document(design(2, 2, 2));
        const Design before = document.design();
        const Catalog facts = catalog();
        Checker checker(document, facts);
        BoardItemModel model(document, checker);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTreeView view;
        view.setModel(&model);
        view.expandAll();
        const QPersistentModelIndex kept = model.index(0, 0, model.index(1, 0));
        const EntityRef keptEntity = model.entity(kept);
        for (int i = 0; i < 60; ++i) {
            run(document, u"edit"_qs, {randomEdit(document, random)});
            QVERIFY(!kept.isValid() || model.entity(kept) == keptEntity);
        }
        document.goTo(0);
        QVERIFY(document.design() == before);
        document.goTo(document.stepCount());
        document.goTo(0);
        QVERIFY(document.design() == before);
    }

    void aLoadIsAReset()
    {
        Document document(design(1, 1, 1));
        const Catalog facts = catalog();
        Checker checker(document, facts);
        BoardItemModel model(document, checker);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy spy(&model, &QAbstractItemModel::modelReset);
        document.load(design(3, 1, 1));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(model.rowCount(), 3);
    }
};

REGISTER_TEST(TestBoardItemModel, "tst_board_item_model");
#include "tst_board_item_model.moc"
