// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/saved_views.h"

#include "model/operations/changing.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"

#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::Workbench;

/// What a user can do to the list of saved views; each is one step that can be undone.
class TestSavedViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Workbench>(); }
    void addsWhereAsked();
    void refusesABlankTitle();
    void refusesWhatNoFileMayHold();
    void changesAndRemoves();
    void refusesARowThatIsGone();
    void moves_data();
    void moves();
    void followsRenames();
    void asksForPseudonyms();

private:
    void add(int row, const std::string &title)
    {
        SavedView view;
        view.title = title;
        QCOMPARE(m_bench->run(addView(m_bench->facts(), row, view)), QString());
    }
    void addThree()
    {
        add(0, "a");
        add(1, "b");
        add(2, "c");
    }
    QString titles() const
    {
        QStringList all;
        for (const SavedView &view : m_bench->design().views)
            all += QString::fromStdString(view.title);
        return all.join(u' ');
    }

    std::unique_ptr<Workbench> m_bench;
};

void TestSavedViews::addsWhereAsked()
{
    add(0, " a ");
    add(1, "c");
    add(1, "b");
    add(99, "d");
    QCOMPARE(titles(), QStringLiteral("a b c d"));
}

void TestSavedViews::refusesABlankTitle()
{
    SavedView blank;
    blank.title = "  ";
    QCOMPARE(m_bench->run(addView(m_bench->facts(), 0, blank)), QStringLiteral("A view needs a title."));
    QVERIFY(m_bench->design().views.empty());
}

void TestSavedViews::refusesWhatNoFileMayHold()
{
    SavedView longOne;
    longOne.title = "a";
    longOne.caption = std::string(4001, 'x');
    QVERIFY(m_bench->run(addView(m_bench->facts(), 0, longOne)).contains(QStringLiteral("4000 bytes")));
    for (int i = 0; i < 1000; ++i)
        run(m_bench->document(), {}, *addView(m_bench->facts(), i, {.title = "v"}));
    QVERIFY(m_bench->run(addView(m_bench->facts(), 0, {.title = "one more"})).contains(QStringLiteral("1000")));
    QCOMPARE(m_bench->design().views.size(), std::size_t(1000));
}

void TestSavedViews::changesAndRemoves()
{
    addThree();
    SavedView other;
    other.title = "B";
    other.zoom = 999;
    QCOMPARE(m_bench->run(changeView(m_bench->facts(), 1, other)), QString());
    QCOMPARE(titles(), QStringLiteral("a B c"));
    QCOMPARE(m_bench->design().views[1].zoom, std::optional(300));
    QCOMPARE(m_bench->run(removeView(m_bench->facts(), 0)), QString());
    QCOMPARE(titles(), QStringLiteral("B c"));
}

void TestSavedViews::refusesARowThatIsGone()
{
    addThree();
    for (const int row : {-1, 3}) {
        QVERIFY(!removeView(m_bench->facts(), row));
        QVERIFY(!moveView(m_bench->facts(), row, 0));
        QVERIFY(!changeView(m_bench->facts(), row, {.title = "x"}));
    }
    QCOMPARE(titles(), QStringLiteral("a b c"));
}

void TestSavedViews::moves_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("down by one") << 0 << 2 << QStringLiteral("b a c");
    QTest::newRow("to the end") << 0 << 3 << QStringLiteral("b c a");
    QTest::newRow("to the front") << 2 << 0 << QStringLiteral("c a b");
    QTest::newRow("up by one") << 2 << 1 << QStringLiteral("a c b");
    QTest::newRow("nowhere") << 1 << 2 << QStringLiteral("a b c");
}

void TestSavedViews::moves()
{
    QFETCH(int, row);
    QFETCH(int, to);
    QFETCH(QString, order);
    addThree();
    QCOMPARE(m_bench->run(moveView(m_bench->facts(), row, to)), QString());
    QCOMPARE(titles(), order);
}

/// Views name hosts, GPUs and VMs by path; a rename must not leave them behind.
void TestSavedViews::followsRenames()
{
    m_bench->gpu(QStringLiteral("a100-pcie-40gb passthrough"));
    const VmId vm = m_bench->vm("train-01", QStringLiteral("passthrough on A"));
    const HostId host = m_bench->facts().hostOf(m_bench->gpuNamed(u'A'))->id;
    SavedView view;
    view.title = "step";
    view.show = "esx01/0000:10:00.0";
    view.finding = {"gpu-in-two-modes", {"esx01/0000:10:00.0", "train-01"}};
    view.adds = {"train-01", "esx01"};
    view.folded = {m_bench->design().clusters[0].name, "esx01", "esx99"};
    QCOMPARE(m_bench->run(addView(m_bench->facts(), 0, view)), QString());
    const std::array hosts{host};
    QCOMPARE(m_bench->run(changeHosts(m_bench->facts(), hosts, [](HostFacts &facts) { facts.name = "zeus"; })),
             QString());
    const std::array vms{vm};
    QCOMPARE(m_bench->run(changeVms(m_bench->facts(), vms, [](Vm &facts) { facts.name = "apollo"; })), QString());
    const SavedView &now = m_bench->design().views[0];
    QCOMPARE(now.show, std::string("zeus/0000:10:00.0"));
    QCOMPARE(now.finding.subjects, (std::vector<std::string>{"apollo", "zeus/0000:10:00.0"}));
    QCOMPARE(now.adds, (std::vector<std::string>{"apollo", "zeus"}));
    QCOMPARE(now.folded, (std::vector<std::string>{m_bench->design().clusters[0].name, "zeus", "esx99"}));
    const ClusterId cluster = m_bench->design().clusters[0].id;
    QCOMPARE(m_bench->run(changeCluster(m_bench->facts(), cluster, [](ClusterFacts &facts) { facts.name = "olymp"; })),
             QString());
    QCOMPARE(m_bench->design().views[0].folded, (std::vector<std::string>{"olymp", "zeus", "esx99"}));
    m_bench->document().undo();
    m_bench->document().undo();
    m_bench->document().undo();
    QCOMPARE(m_bench->design().views[0], view);
}

void TestSavedViews::asksForPseudonyms()
{
    QCOMPARE(m_bench->run(presentUnder(m_bench->facts(), PresentedNames::Pseudonyms)), QString());
    QVERIFY(isAskedForPseudonyms(m_bench->design()));
    QCOMPARE(m_bench->run(presentUnder(m_bench->facts(), PresentedNames::Real)), QString());
    QVERIFY(!isAskedForPseudonyms(m_bench->design()));
}

REGISTER_TEST(TestSavedViews, "tst_saved_views");
#include "tst_saved_views.moc"
