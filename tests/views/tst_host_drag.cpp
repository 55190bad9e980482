// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/design_builder.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"
#include "views/drag/host_move.h"
#include "views/panels/outline_panel.h"

using namespace sliceboard;
using sliceboard::testing::DesignBuilder;
using sliceboard::testing::OpenBoard;

/// Hosts are dragged to another cluster, over the board and over the outline.
class TestHostDrag : public QObject {
    Q_OBJECT

    /// Two clusters, "ml" of two hosts with a VM, and "vdi" of one; and a hand that drags hosts.
    struct Open : OpenBoard {
        Open()
        {
            DesignBuilder design;
            design.cluster("ml").host("esx01").gpu("a100-pcie-40gb").host("esx02").gpu("a100-pcie-40gb");
            design.cluster("vdi").host("esx03").gpu("a100-pcie-40gb");
            document.load(design.build());
        }
        ClusterId cluster(const char *name) const { return {checker.facts().find(name).value_or(EntityRef()).id}; }
        /// The names of the hosts of a cluster.
        QStringList hostsOf(const char *name) const
        {
            QStringList names;
            for (const Host &host : checker.facts().cluster(cluster(name))->hosts)
                names.append(QString::fromStdString(host.name));
            return names;
        }
        void takeHosts(const std::vector<HostId> &hosts)
        {
            m_hosts = hostsToMime(hosts, document);
            take(*m_hosts);
        }
        QPoint headerOf(const char *name) const { return view.rectOf(cluster(name)).topLeft() + QPoint(60, 12); }
        const DropPreview *preview() const { return view.hostMove() ? view.hostMove()->preview() : nullptr; }

    private:
        std::unique_ptr<QMimeData> m_hosts;
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_qs)); }

    void aHostGoesToTheClusterOnWhoseHeaderItIsDropped()
    {
        Open open;
        open.takeHosts({open.host("esx01")});
        QVERIFY(open.isAccepted);
        open.moveTo(open.headerOf("vdi"));
        QVERIFY(open.preview());
        QCOMPARE(open.preview()->verdict, Verdict::Allowed);
        QCOMPARE(open.preview()->place, u"vdi"_qs);
        QCOMPARE(open.preview()->effect, u"hosts 1 → 2"_qs);
        QVERIFY2(open.lastStatus().startsWith(u"vdi: Allowed"_qs), qPrintable(open.lastStatus()));
        QCOMPARE(open.hostsOf("vdi"), QStringList{u"esx03"_qs}); // until it is dropped
        const std::size_t steps = open.document.stepCount();
        QVERIFY(open.drop());
        QCOMPARE(open.hostsOf("vdi"), (QStringList{u"esx03"_qs, u"esx01"_qs}));
        QCOMPARE(open.hostsOf("ml"), QStringList{u"esx02"_qs});
        QCOMPARE(open.document.stepCount(), steps + 1);
        QCOMPARE(open.document.stepName(steps), u"Move 1 host(s) to vdi"_qs);
        QVERIFY(!open.view.hostMove());
        open.document.undo();
        QCOMPARE(open.hostsOf("ml"), (QStringList{u"esx01"_qs, u"esx02"_qs}));
    }

    void severalGoTogether()
    {
        Open open;
        open.takeHosts({open.host("esx01"), open.host("esx02")});
        QCOMPARE(open.view.hostMove()->name(), u"2 host(s)"_qs);
        open.moveTo(open.view.rectOf(open.host("esx03")).center()); // anywhere among the hosts
        QVERIFY(open.drop());
        QCOMPARE(open.hostsOf("vdi"), (QStringList{u"esx03"_qs, u"esx01"_qs, u"esx02"_qs}));
        QVERIFY(open.hostsOf("ml").isEmpty());
        open.document.undo();
        QCOMPARE(open.hostsOf("vdi"), QStringList{u"esx03"_qs});
    }

    void theirOwnClusterRefusesThem()
    {
        Open open;
        open.takeHosts({open.host("esx01"), open.host("esx02")});
        open.moveTo(open.headerOf("ml"));
        QCOMPARE(open.preview()->grade(), DropGrade::Impossible);
        QVERIFY2(open.preview()->message.contains(u"2 host(s) stand in this cluster already"_qs),
                 qPrintable(open.preview()->message));
        const std::size_t steps = open.document.stepCount();
        QVERIFY(!open.drop());
        QCOMPARE(open.document.stepCount(), steps);
    }

    void thoseThatAreThereAlreadyStay()
    {
        Open open;
        open.takeHosts({open.host("esx03"), open.host("esx01")});
        open.moveTo(open.headerOf("vdi"));
        QCOMPARE(open.preview()->verdict, Verdict::Allowed);
        QVERIFY2(open.preview()->note.contains(u"1 of them stand there already"_qs), qPrintable(open.preview()->note));
        QVERIFY(open.drop());
        QCOMPARE(open.hostsOf("vdi"), (QStringList{u"esx03"_qs, u"esx01"_qs}));
    }

    /// As the GPUs in sight do while a VM is dragged.
    void eachClusterInSightShowsItsVerdict()
    {
        Open open;
        const QRect header = open.view.rectOf(open.cluster("vdi"));
        const auto seen = [&] { return open.view.viewport()->grab(header).toImage(); };
        const QImage before = seen();
        open.takeHosts({open.host("esx01")});
        open.moveTo(QPoint(2, 2));
        QTRY_VERIFY(open.view.hostMove()->hasPreview(open.cluster("vdi")));
        QVERIFY(open.view.hostMove()->hasPreview(open.cluster("ml")));
        QVERIFY(seen() != before);
        open.leave();
        QVERIFY(!open.view.hostMove());
        QCOMPARE(seen(), before);
    }

    void whereGroupsAreNoClustersItIsSaidWhatToDo()
    {
        Open open;
        open.view.setSorting({BoardGrouping::GpuModel, BoardOrder::Design});
        open.takeHosts({open.host("esx01")});
        open.moveTo(open.view.rectOf(open.host("esx03")).center());
        QVERIFY(!open.preview());
        QVERIFY2(open.lastStatus().contains(u"Group the board by cluster"_qs), qPrintable(open.lastStatus()));
        QVERIFY(!open.drop());
    }

    void hostsOfAnotherDesignAreNotTaken()
    {
        Open open;
        Open other;
        const auto data = hostsToMime({other.host("esx01")}, other.document);
        open.take(*data);
        QVERIFY(!open.isAccepted);
        QVERIFY(!open.view.hostMove());
    }

    void inAComparedDesignNothingIsTaken()
    {
        Open open;
        const QPoint header = open.view.rectOf(open.host("esx01")).topLeft() + QPoint(60, 12);
        QTest::mouseMove(open.view.viewport(), header);
        QCOMPARE(open.view.viewport()->cursor().shape(), Qt::OpenHandCursor);
        open.view.setReadOnly(true);
        QTest::mouseMove(open.view.viewport(), header + QPoint(3, 0));
        QCOMPARE(open.view.viewport()->cursor().shape(), Qt::ArrowCursor);
    }

    void aPressOnOneOfSeveralKeepsAllSelected()
    {
        Open open;
        open.selection.set({open.host("esx01"), open.host("esx02")});
        const QPoint header = open.view.rectOf(open.host("esx01")).topLeft() + QPoint(60, 12);
        QTest::mousePress(open.view.viewport(), Qt::LeftButton, {}, header);
        QCOMPARE(open.selection.hosts().size(), std::size_t(2));
        QTest::mouseRelease(open.view.viewport(), Qt::LeftButton, {}, header);
        QCOMPARE(open.selection.hosts(), std::vector<HostId>{open.host("esx01")});
    }

    void theOutlineTakesThemToo()
    {
        Open open;
        OutlinePanel panel(open.document, open.checker, open.selection);
        panel.resize(500, 500);
        panel.show();
        OutlineTree &tree = *panel.tree();
        tree.expandAll();
        const auto rowOf = [&](const EntityRef &ref) { return panel.items().indexOfEntity(ref); };
        const std::unique_ptr<QMimeData> data(
            panel.items().mimeData({rowOf(open.host("esx01")), rowOf(open.host("esx02"))}));
        QVERIFY(data);
        const QPoint over = tree.visualRect(rowOf(open.host("esx03"))).center(); // below the row of the cluster
        QDragEnterEvent enter({5, 5}, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(over, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree.viewport(), &move);
        QVERIFY(tree.hostMove() && tree.hostMove()->preview());
        QCOMPARE(tree.hostMove()->preview()->place, u"vdi"_qs);
        tree.viewport()->grab();
        QDropEvent drop(over, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree.viewport(), &drop);
        QCOMPARE(open.hostsOf("vdi"), (QStringList{u"esx03"_qs, u"esx01"_qs, u"esx02"_qs}));
        QVERIFY(!tree.hostMove());
    }
};

REGISTER_TEST(TestHostDrag, "tst_host_drag");
#include "tst_host_drag.moc"
