// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"

#include <QAccessible>

namespace sliceboard {

using testing::OpenBoard;

/// The board as a screen reader meets it: through QAccessible alone.
class TestBoardAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }

    void theBoardIsATreeOfAllItShows();
    void everyChildHasANameAndSaysWhatItIs();
    void childrenStandWhereTheyArePainted();
    void aFoldedHostHidesItsGpus();
    void theFocusFollowsTheKeys();
    void theFocusOfABlockIsItsGpu();
    void goingToAChildSelectsIt();
    void whatIsRemovedBecomesInvalid();

private:
    static QAccessibleInterface *interface(OpenBoard &board)
    {
        return QAccessible::queryAccessibleInterface(&board.view);
    }
    /// The first child, in reading order, whose name holds `name`.
    static QAccessibleInterface *named(OpenBoard &board, const QString &name)
    {
        QAccessibleInterface *tree = interface(board);
        for (int row = 0; row < tree->childCount(); ++row)
            if (tree->child(row)->text(QAccessible::Name).contains(name))
                return tree->child(row);
        return nullptr;
    }
};

void TestBoardAccessible::theBoardIsATreeOfAllItShows()
{
    OpenBoard board;
    QAccessibleInterface *tree = interface(board);
    QCOMPARE(tree->role(), QAccessible::Tree);
    QCOMPARE(tree->text(QAccessible::Name), u"Board"_qs);
    QStringList names;
    for (int row = 0; row < tree->childCount(); ++row) {
        QAccessibleInterface *child = tree->child(row);
        QCOMPARE(child->role(), QAccessible::TreeItem);
        QCOMPARE(tree->indexOfChild(child), row);
        QVERIFY(child->isValid() && child->parent() == tree);
        names << child->text(QAccessible::Name);
    }
    const QString cluster = QString::fromStdString(board.document.design().clusters.front().name);
    QCOMPARE(names,
             (QStringList{cluster, u"esxi-1"_qs, u"esxi-1/0000:17:00.0 (NVIDIA A100 PCIe 40GB)"_qs,
                          u"esxi-1/0000:65:00.0 (NVIDIA A100 PCIe 40GB)"_qs}));
    QVERIFY(!tree->child(-1) && !tree->child(4));
}

void TestBoardAccessible::everyChildHasANameAndSaysWhatItIs()
{
    OpenBoard board(u"gpu-in-two-modes"_qs);
    const QString host = named(board, u"esxi-1"_qs)->text(QAccessible::Description);
    QVERIFY2(host.contains(u"A100"_qs) && host.contains(u"8.0.3"_qs), qPrintable(host));
    const QString gpu = named(board, u"0000:17:00.0"_qs)->text(QAccessible::Description);
    QVERIFY2(gpu.contains(u"error"_qs, Qt::CaseInsensitive), qPrintable(gpu));
}

void TestBoardAccessible::childrenStandWhereTheyArePainted()
{
    OpenBoard board;
    QAccessibleInterface *tree = interface(board);
    const QWidget *viewport = board.view.viewport();
    QAccessibleInterface *gpu = named(board, u"0000:65:00.0"_qs);
    QCOMPARE(gpu->rect().topLeft(),
             viewport->mapToGlobal(board.view.rectOf(board.gpu("esxi-1/0000:65:00.0")).topLeft()));
    QVERIFY(tree->rect().contains(gpu->rect()));
    const QPoint at = gpu->rect().center();
    QCOMPARE(tree->childAt(at.x(), at.y()), gpu);
    const QPoint outside = viewport->mapToGlobal(QPoint(-50, -50));
    QVERIFY(!tree->childAt(outside.x(), outside.y()));
    const QPoint bare = viewport->mapToGlobal(viewport->rect().bottomRight() - QPoint(5, 5));
    QVERIFY(!tree->childAt(bare.x(), bare.y()));
}

void TestBoardAccessible::aFoldedHostHidesItsGpus()
{
    OpenBoard board;
    QAccessibleInterface *host = named(board, u"esxi-1"_qs);
    QAccessibleInterface *gpu = named(board, u"0000:65:00.0"_qs);
    QVERIFY(host->state().expandable && host->state().expanded && !host->state().collapsed);
    QVERIFY(!gpu->state().expandable && !gpu->state().invisible);
    board.view.setFolded(board.host("esxi-1"), true);
    QVERIFY(host->state().collapsed && !host->state().expanded);
    QVERIFY(gpu->state().invisible);
    QVERIFY(gpu->rect().isNull());
}

void TestBoardAccessible::theFocusFollowsTheKeys()
{
    OpenBoard board;
    QVERIFY(!interface(board)->focusChild());
    board.key(Qt::Key_Home);
    board.key(Qt::Key_Down);
    QAccessibleInterface *host = named(board, u"esxi-1"_qs);
    QCOMPARE(interface(board)->focusChild(), host);
    QVERIFY(host->state().selected && host->state().focusable);
    QCOMPARE(bool(host->state().focused), board.view.hasFocus());
    board.key(Qt::Key_Down);
    QCOMPARE(interface(board)->focusChild(), named(board, u"0000:17:00.0"_qs));
    QVERIFY(!host->state().selected && !host->state().focused);
}

void TestBoardAccessible::theFocusOfABlockIsItsGpu()
{
    OpenBoard board;
    board.click(board.view.rectOf(board.vm("vm-2")).center());
    QCOMPARE(interface(board)->focusChild(), named(board, u"0000:65:00.0"_qs));
}

void TestBoardAccessible::goingToAChildSelectsIt()
{
    OpenBoard board;
    QAccessibleInterface *gpu = named(board, u"0000:65:00.0"_qs);
    QVERIFY(gpu->actionInterface()->actionNames().contains(QAccessibleActionInterface::setFocusAction()));
    gpu->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(board.selection.current() == EntityRef(board.gpu("esxi-1/0000:65:00.0")));
    QVERIFY(gpu->state().selected);
}

void TestBoardAccessible::whatIsRemovedBecomesInvalid()
{
    OpenBoard board;
    QAccessibleInterface *host = named(board, u"esxi-1"_qs);
    run(board.document, u"Remove"_qs, {Remove{board.document.index().place(board.host("esxi-1").value)}});
    QVERIFY(!host->isValid());
    QVERIFY(host->state().invalid && host->rect().isNull());
    QCOMPARE(interface(board)->childCount(), 1);
    board.document.undo();
    QVERIFY(host->isValid());
    QCOMPARE(named(board, u"esxi-1"_qs), host);
}

REGISTER_TEST(TestBoardAccessible, "tst_board_accessible");

} // namespace sliceboard

#include "tst_board_accessible.moc"
