// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"
#include "views/board/board_accessible.h"
#include "views/items/board_filter.h"
#include "views/items/entity_texts.h"

#include <QAccessible>

namespace sliceboard {

using testing::OpenBoard;

/// The board as a screen reader meets it: through QAccessible alone.
class TestBoardAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }

    void theBoardIsATreeDownToItsBlocks();
    void otherGroupsTakeThePlaceOfClusters();
    void hostsThatAFilterLeavesOutAreNotInTheTree();
    void everyNodeHasANameAndSaysWhatItIs();
    void blocksSayWhoseTheyAreAndWhere();
    void gpusTellHowFullTheyAre();
    void aClusterTellsOfTheFindingsInIt();
    void nodesStandWhereTheyArePainted();
    void aFoldedHostHidesItsGpus();
    void theFocusFollowsTheKeys();
    void theFocusOfABlockIsTheBlock();
    void pressingSelects();
    void hostsAndClustersFoldAndUnfold();
    void theMenuComesWhereTheNodeIs();
    void whatIsRemovedBecomesInvalid();
    void whatIsGoneIsGivenBack();
    void nothingIsMadeBeforeItIsAskedFor();
    void aNewDesignStartsAnew();

private:
    static QAccessibleInterface *interface(OpenBoard &board)
    {
        return QAccessible::queryAccessibleInterface(&board.view);
    }
    static BoardAccessible &tree(OpenBoard &board) { return *static_cast<BoardAccessible *>(interface(board)); }
    static QAccessibleInterface *of(OpenBoard &board, const BoardNode &node) { return tree(board).of(node); }
    static QAccessibleInterface *gpu(OpenBoard &board, const char *path)
    {
        return of(board, EntityRef(board.gpu(path)));
    }
    static QAccessibleInterface *block(OpenBoard &board, const char *vm)
    {
        return of(board, SlotRef(DeviceRef{board.vm(vm), 0}));
    }

    /// Walks down from a node as a screen reader does, and compares each way down with the way up.
    static void walk(QAccessibleInterface *node, int depth, QStringList &names)
    {
        for (int row = 0; row < node->childCount(); ++row) {
            QAccessibleInterface *child = node->child(row);
            QVERIFY(child && child->isValid());
            QCOMPARE(child->role(), QAccessible::TreeItem);
            QCOMPARE(child->parent(), node);
            QCOMPARE(node->indexOfChild(child), row);
            names << QString(depth, u' ') + child->text(QAccessible::Name);
            walk(child, depth + 1, names);
        }
        QVERIFY(!node->child(-1) && !node->child(node->childCount()));
    }
};

void TestBoardAccessible::theBoardIsATreeDownToItsBlocks()
{
    OpenBoard board;
    QAccessibleInterface *tree = interface(board);
    QCOMPARE(tree->role(), QAccessible::Tree);
    QCOMPARE(tree->text(QAccessible::Name), u"Board"_qs);
    QVERIFY(tree->state().multiSelectable);
    QStringList names;
    walk(tree, 0, names);
    const QString cluster = QString::fromStdString(board.document.design().clusters.front().name);
    QCOMPARE(names.mid(0, 3),
             (QStringList{cluster, u" esxi-1"_qs, u"  esxi-1/0000:17:00.0 (NVIDIA A100 PCIe 40GB)"_qs}));
    int blocks = 0;
    for (const QString &name : names)
        blocks += name.startsWith(u"   "_qs) ? 1 : 0;
    int placed = 0;
    for (const Vm &vm : board.document.design().vms)
        for (const Device &device : vm.devices)
            placed += device.gpu ? 1 : 0;
    for (const Host &host : board.document.design().clusters.front().hosts)
        for (const Gpu &gpu : host.gpus)
            placed += int(gpu.reservations.size());
    QVERIFY(placed > 1);
    QCOMPARE(blocks, placed);
    QCOMPARE(of(board, EntityRef(board.host("esxi-1")))->indexOfChild(block(board, "vm-2")), -1);
}

void TestBoardAccessible::otherGroupsTakeThePlaceOfClusters()
{
    OpenBoard board;
    board.view.setSorting({BoardGrouping::GpuModel, BoardOrder::Design});
    QStringList names;
    walk(interface(board), 0, names);
    QVERIFY2(names.first().contains(u"A100"_qs), qPrintable(names.first()));
    QCOMPARE(names.at(1), u" esxi-1"_qs);
    QAccessibleInterface *group = interface(board)->child(0);
    QVERIFY(group->state().expanded && !group->state().selectable);
    group->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(group->state().collapsed);
    QVERIFY(of(board, EntityRef(board.host("esxi-1")))->state().invisible);
    group->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(interface(board)->focusChild(), group);
}

void TestBoardAccessible::hostsThatAFilterLeavesOutAreNotInTheTree()
{
    OpenBoard board;
    QAccessibleInterface *host = of(board, EntityRef(board.host("esxi-1")));
    BoardFilter filter(board.document, board.checker);
    filter.setText(u"host:nobody"_qs);
    board.view.setFilter(&filter.matches(), true);
    QStringList names;
    walk(interface(board), 0, names);
    QVERIFY2(!names.contains(u" esxi-1"_qs), qPrintable(names.join(u'\n')));
    QVERIFY(host->isValid() && host->state().invisible);
    QCOMPARE(host->parent(), interface(board));
    QCOMPARE(interface(board)->indexOfChild(host), -1);
}

void TestBoardAccessible::everyNodeHasANameAndSaysWhatItIs()
{
    OpenBoard board(u"gpu-in-two-modes"_qs);
    const QString host = of(board, EntityRef(board.host("esxi-1")))->text(QAccessible::Description);
    QVERIFY2(host.contains(u"A100"_qs) && host.contains(u"8.0.3"_qs), qPrintable(host));
    const QString gpuText = gpu(board, "esxi-1/0000:17:00.0")->text(QAccessible::Description);
    QVERIFY2(gpuText.contains(u"error"_qs, Qt::CaseInsensitive), qPrintable(gpuText));
}

void TestBoardAccessible::blocksSayWhoseTheyAreAndWhere()
{
    OpenBoard board;
    const Vm &vm = board.state("vm-2");
    QAccessibleInterface *own = block(board, "vm-2");
    const QString name = own->text(QAccessible::Name);
    QVERIFY2(name.startsWith(u"vm-2, "_qs + QString::fromStdString(vm.devices.front().profile) + u", "_qs),
             qPrintable(name));
    QVERIFY2(name.endsWith(u"GB"_qs), qPrintable(name));
    QVERIFY(own->text(QAccessible::Description).contains(u"0000:65:00.0"_qs));
    QCOMPARE(own->childCount(), 0);
    QCOMPARE(own->parent(), gpu(board, "esxi-1/0000:65:00.0"));
    QVERIFY(!own->valueInterface() && !own->state().expandable);
}

void TestBoardAccessible::gpusTellHowFullTheyAre()
{
    OpenBoard board;
    const Gpu &own = *board.checker.facts().gpu(board.gpu("esxi-1/0000:65:00.0"));
    const int used = 40 - board.checker.facts().layout(own).freeUnits();
    QVERIFY(used > 0 && used < 40);
    QAccessibleInterface *node = gpu(board, "esxi-1/0000:65:00.0");
    QCOMPARE(node->text(QAccessible::Value), u"%1 of 40 GB used"_qs.arg(used));
    QVERIFY(node->valueInterface());
    QCOMPARE(node->valueInterface()->minimumValue().toInt(), 0);
    QCOMPARE(node->valueInterface()->maximumValue().toInt(), 40);
    QCOMPARE(node->valueInterface()->currentValue().toInt(), used);
    const QString host = of(board, EntityRef(board.host("esxi-1")))->text(QAccessible::Value);
    QVERIFY(of(board, EntityRef(board.host("esxi-1")))->text(QAccessible::Description).endsWith(u'\n' + host));
    QVERIFY2(host.contains(u"of 80 GB used"_qs) && host.contains(u"2 of 2 GPU"_qs), qPrintable(host));
}

void TestBoardAccessible::aClusterTellsOfTheFindingsInIt()
{
    OpenBoard board(u"gpu-in-two-modes"_qs);
    const Cluster &cluster = board.document.design().clusters.front();
    const FindingTally &badge = board.view.scene().cluster(cluster).findings;
    QVERIFY(badge.counts.errors > 0);
    QCOMPARE(tallyWithin(board.checker, cluster.id).counts, badge.counts);
    QCOMPARE(tallyWithin(board.checker, cluster.hosts.front().id).counts,
             board.view.scene().strip(cluster.hosts.front()).findings.counts);
    const QString spoken = of(board, EntityRef(cluster.id))->text(QAccessible::Description);
    QVERIFY2(spoken.contains(badge.sentence()), qPrintable(spoken));
    QVERIFY2(spoken.contains(QString::number(badge.counts.errors) + u" error"_qs), qPrintable(spoken));
    QVERIFY(accessibleText(board.checker, cluster.id).contains(badge.sentence()));
}

void TestBoardAccessible::nodesStandWhereTheyArePainted()
{
    OpenBoard board;
    QAccessibleInterface *tree = interface(board);
    const QWidget *viewport = board.view.viewport();
    QAccessibleInterface *node = gpu(board, "esxi-1/0000:65:00.0");
    QCOMPARE(node->rect().topLeft(),
             viewport->mapToGlobal(board.view.rectOf(board.gpu("esxi-1/0000:65:00.0")).topLeft()));
    QVERIFY(tree->rect().contains(node->rect()));
    QVERIFY(of(board, EntityRef(board.host("esxi-1")))->rect().contains(node->rect()));
    const QPoint facts(node->rect().center().x(), node->rect().top() + 6);
    QCOMPARE(tree->childAt(facts.x(), facts.y()), node);
    QAccessibleInterface *own = block(board, "vm-2");
    QVERIFY(node->rect().contains(own->rect()));
    const QPoint at = own->rect().center();
    QCOMPARE(tree->childAt(at.x(), at.y()), own);
    QCOMPARE(node->childAt(at.x(), at.y()), own);
    QVERIFY(!own->childAt(at.x(), at.y()));
    QVERIFY(!gpu(board, "esxi-1/0000:17:00.0")->childAt(at.x(), at.y()));
    const QPoint outside = viewport->mapToGlobal(QPoint(-50, -50));
    QVERIFY(!tree->childAt(outside.x(), outside.y()));
    const QPoint bare = viewport->mapToGlobal(viewport->rect().bottomRight() - QPoint(5, 5));
    QVERIFY(!tree->childAt(bare.x(), bare.y()));
}

void TestBoardAccessible::aFoldedHostHidesItsGpus()
{
    OpenBoard board;
    QAccessibleInterface *host = of(board, EntityRef(board.host("esxi-1")));
    QAccessibleInterface *own = gpu(board, "esxi-1/0000:65:00.0");
    QVERIFY(host->state().expandable && host->state().expanded && !host->state().collapsed);
    QVERIFY(!own->state().expandable && !own->state().invisible);
    board.view.setFolded(board.host("esxi-1"), true);
    QVERIFY(host->state().collapsed && !host->state().expanded);
    QVERIFY(own->state().invisible && block(board, "vm-2")->state().invisible);
    QVERIFY(own->rect().isNull());
}

void TestBoardAccessible::theFocusFollowsTheKeys()
{
    OpenBoard board;
    QVERIFY(!interface(board)->focusChild());
    board.key(Qt::Key_Home);
    board.key(Qt::Key_Down);
    QAccessibleInterface *host = of(board, EntityRef(board.host("esxi-1")));
    QCOMPARE(interface(board)->focusChild(), host);
    QVERIFY(host->state().selected && host->state().focusable);
    QCOMPARE(bool(host->state().focused), board.view.hasFocus());
    board.key(Qt::Key_Down);
    QCOMPARE(interface(board)->focusChild(), gpu(board, "esxi-1/0000:17:00.0"));
    QVERIFY(!host->state().selected && !host->state().focused);
}

void TestBoardAccessible::theFocusOfABlockIsTheBlock()
{
    OpenBoard board;
    board.selection.select(board.gpu("esxi-1/0000:65:00.0"));
    board.key(Qt::Key_Right);
    QAccessibleInterface *here = interface(board)->focusChild();
    QVERIFY(here);
    QCOMPARE(here->parent(), gpu(board, "esxi-1/0000:65:00.0"));
    QCOMPARE(here->parent()->indexOfChild(here), 0);
    QVERIFY(here->state().selected);
    QCOMPARE(here->parent()->focusChild(), here);
    QVERIFY(!gpu(board, "esxi-1/0000:17:00.0")->focusChild());
    board.click(board.view.rectOf(board.vm("vm-2")).center());
    QCOMPARE(interface(board)->focusChild(), block(board, "vm-2"));
    QCOMPARE(bool(block(board, "vm-2")->state().focused), board.view.hasFocus());
}

void TestBoardAccessible::pressingSelects()
{
    OpenBoard board;
    QAccessibleInterface *own = gpu(board, "esxi-1/0000:65:00.0");
    for (const QString &action :
         {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::setFocusAction()}) {
        board.selection.clear();
        QVERIFY(own->actionInterface()->actionNames().contains(action));
        own->actionInterface()->doAction(action);
        QVERIFY(board.selection.current() == EntityRef(board.gpu("esxi-1/0000:65:00.0")));
        QVERIFY(own->state().selected);
    }
    QVERIFY(!own->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    QVERIFY(!block(board, "vm-2")->state().selected);
    block(board, "vm-2")->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(board.selection.slot() == SlotRef(DeviceRef{board.vm("vm-2"), 0}));
    QVERIFY(block(board, "vm-2")->state().selected && !own->state().selected);
}

void TestBoardAccessible::hostsAndClustersFoldAndUnfold()
{
    OpenBoard board;
    for (const EntityRef &ref :
         {EntityRef(board.host("esxi-1")), EntityRef(board.document.design().clusters.front().id)}) {
        QAccessibleInterface *node = of(board, ref);
        QAccessibleActionInterface *actions = node->actionInterface();
        const QString toggle = QAccessibleActionInterface::toggleAction();
        QCOMPARE(actions->localizedActionName(toggle), u"Fold"_qs);
        actions->doAction(toggle);
        QVERIFY(board.view.isFolded(ref) && node->state().collapsed);
        QCOMPARE(actions->localizedActionName(toggle), u"Unfold"_qs);
        actions->doAction(toggle);
        QVERIFY(!board.view.isFolded(ref) && node->state().expanded);
    }
}

void TestBoardAccessible::theMenuComesWhereTheNodeIs()
{
    OpenBoard board;
    QSignalSpy menu(&board.view, &BoardView::contextMenuWanted);
    QAccessibleInterface *own = block(board, "vm-2");
    own->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QCOMPARE(menu.size(), 0); // who asked is not kept waiting
    QVERIFY(menu.wait());
    QCOMPARE(menu.first().first().toPoint(), own->rect().center());
    QVERIFY(board.selection.current() == EntityRef(board.vm("vm-2")));
}

void TestBoardAccessible::whatIsRemovedBecomesInvalid()
{
    OpenBoard board;
    QAccessibleInterface *host = of(board, EntityRef(board.host("esxi-1")));
    const BoardNode node = EntityRef(board.host("esxi-1"));
    run(board.document, u"Remove"_qs, {Remove{board.document.index().place(board.host("esxi-1").value)}});
    QVERIFY(!host->isValid());
    QVERIFY(host->state().invalid && host->rect().isNull());
    QCOMPARE(interface(board)->child(0)->childCount(), 0);
    QCOMPARE(host->text(QAccessible::Name), QString());
    QVERIFY(host->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    host->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(board.selection.isEmpty());
    board.document.undo();
    QVERIFY(host->isValid());
    QCOMPARE(of(board, node), host);
}

void TestBoardAccessible::whatIsGoneIsGivenBack()
{
    OpenBoard board;
    QStringList names;
    walk(interface(board), 0, names);
    const int before = tree(board).known();
    QCOMPARE(before, int(names.size()));
    const BoardNode node = EntityRef(board.host("esxi-1"));
    const QAccessible::Id id = QAccessible::uniqueId(of(board, node));
    QVERIFY(QAccessible::accessibleInterface(id));
    run(board.document, u"Remove"_qs, {Remove{board.document.index().place(board.host("esxi-1").value)}});
    QTRY_VERIFY(!QAccessible::accessibleInterface(id));
    QCOMPARE(tree(board).known(), 1); // the cluster
    board.document.undo();
    QVERIFY(of(board, node)->isValid());
}

void TestBoardAccessible::nothingIsMadeBeforeItIsAskedFor()
{
    OpenBoard board;
    QCOMPARE(interface(board)->childCount(), 1);
    QCOMPARE(tree(board).known(), 0);
    QCOMPARE(interface(board)->child(0)->childCount(), 1);
    QCOMPARE(tree(board).known(), 1);
    board.click(board.view.rectOf(board.vm("vm-2")).center());
    QVERIFY(tree(board).known() <= 2);
}

void TestBoardAccessible::aNewDesignStartsAnew()
{
    OpenBoard board;
    const QAccessible::Id id = QAccessible::uniqueId(of(board, EntityRef(board.host("esxi-1"))));
    board.document.load(Design());
    QVERIFY(!QAccessible::accessibleInterface(id));
    QCOMPARE(interface(board)->childCount(), 0);
    QCOMPARE(tree(board).known(), 0);
}

REGISTER_TEST(TestBoardAccessible, "tst_board_accessible");

} // namespace sliceboard

#include "tst_board_accessible.moc"
