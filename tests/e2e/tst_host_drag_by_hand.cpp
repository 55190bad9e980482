// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/open_window.h"
#include "tests/e2e/user.h"
#include "tests/support/test_registry.h"
#include "views/panels/outline_panel.h"

#include <QtTest>

namespace sliceboard {

/// A person drags hosts to another cluster with a real pointer in a real X server.
class TestHostDragByHand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selectedHostsGoToAnotherCluster();
    void theirOwnClusterRefusesThem();
    void escapeChangesNothing();
    void aRowOfTheOutlineGoesToAnotherCluster();
};

namespace {

/// The example with a second host and a second, empty cluster.
struct TwoClusters : OpenWindow {
    TwoClusters()
        : OpenWindow(u"example-a"_qs, "\nvms:\n",
                     "\n      - {name: esxi-2, esxi: 8.0.3}\n  - name: gpu-cluster-2\n\nvms:\n")
    {
        board().actualSize();
    }
    EntityRef entity(const char *name) { return checker().facts().find(name).value_or(EntityRef()); }
    /// On the header of a host or cluster, beside its name.
    QPoint header(const char *name)
    {
        return board().viewport()->mapToGlobal(board().rectOf(entity(name)).topLeft() + QPoint(180, 12));
    }
    std::size_t hostsOf(int cluster) { return document().design().clusters[std::size_t(cluster)].hosts.size(); }
};

} // namespace

void TestHostDragByHand::selectedHostsGoToAnotherCluster()
{
    TwoClusters open;
    QVERIFY(open.isOpen());
    QString name;
    QString said;
    auto verdict = Verdict::Impossible;
    User user;
    user.click(open.header("esxi-1"))
        .hold(u"ctrl"_qs)
        .click(open.header("esxi-2"))
        .letGo(u"ctrl"_qs)
        .carry([&] { return open.header("esxi-2"); }, [&] { return open.header("gpu-cluster-2"); })
        .look([&] {
            const HostMove *move = open.board().hostMove();
            if (!move || !move->preview())
                return;
            name = move->name();
            said = move->preview()->sentence();
            verdict = move->preview()->verdict;
        })
        .release();
    QVERIFY(user.perform());
    QCOMPARE(name, u"2 host(s)"_qs);
    QVERIFY2(said.startsWith(u"gpu-cluster-2: "_qs), qPrintable(said));
    QVERIFY(verdict != Verdict::Impossible);
    QCOMPARE(open.hostsOf(0), std::size_t(0));
    QCOMPARE(open.hostsOf(1), std::size_t(2));
    QVERIFY(User().key(u"ctrl+z"_qs).perform());
    QCOMPARE(open.hostsOf(0), std::size_t(2));
    QVERIFY(!open.document().isModified());
}

void TestHostDragByHand::theirOwnClusterRefusesThem()
{
    TwoClusters open;
    QVERIFY(open.isOpen());
    std::optional<DropGrade> grade;
    User user;
    user.carry([&] { return open.header("esxi-1"); }, [&] { return open.header("gpu-cluster-1"); })
        .look([&] {
            if (const HostMove *move = open.board().hostMove(); move && move->preview())
                grade = move->preview()->grade();
        })
        .release();
    QVERIFY(user.perform());
    QVERIFY(grade == DropGrade::Impossible);
    QVERIFY(!open.document().isModified());
}

void TestHostDragByHand::escapeChangesNothing()
{
    TwoClusters open;
    QVERIFY(open.isOpen());
    User user;
    user.carry([&] { return open.header("esxi-1"); }, [&] { return open.header("gpu-cluster-2"); })
        .key(u"Escape"_qs)
        .release();
    QVERIFY(user.perform());
    QVERIFY(!open.board().hostMove());
    QVERIFY(!open.document().isModified());
}

void TestHostDragByHand::aRowOfTheOutlineGoesToAnotherCluster()
{
    TwoClusters open;
    QVERIFY(open.isOpen());
    QVERIFY(User().key(u"ctrl+shift+t"_qs).wait(200).perform());
    auto *panel = open.window().findChild<OutlinePanel *>();
    panel->tree()->expandAll();
    const auto rowOf = [&](const char *name) {
        const QRect row = panel->tree()->visualRect(panel->items().indexOfEntity(open.entity(name)));
        return panel->tree()->viewport()->mapToGlobal(row.center());
    };
    User user;
    user.carry([&] { return rowOf("esxi-1"); }, [&] { return rowOf("gpu-cluster-2"); }).release();
    QVERIFY(user.perform());
    QCOMPARE(open.hostsOf(1), std::size_t(1));
    QVERIFY(User().key(u"ctrl+z"_qs).perform());
    QCOMPARE(open.hostsOf(1), std::size_t(0));
}

REGISTER_TEST(TestHostDragByHand, "tst_host_drag_by_hand");

} // namespace sliceboard

#include "tst_host_drag_by_hand.moc"
