// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/compared_window.h"
#include "tests/support/test_registry.h"
#include "views/comparison/changes_banner.h"

#include <QAccessible>
#include <QScrollBar>

using namespace sliceboard;
using namespace sliceboard::testing;

/// What the boards show of a comparison while the design goes on being edited.
class TestMainWindowChanges : public ComparedWindow {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void showsChangesOnTheBoard();
    void marksEveryBlockOfAVm();
    void drawsAGoneBlockWhereItWas();
    void drawsAGoneGpuAndAGoneHost();
    void tellsAssistiveTechnologyWhatChanged();
    void followsEdits();
    void theListKeepsItsPlace();
    void comparesOnlyWhileSomebodyLooks();
    void showsBothBoardsLinked();
    void theTwinsCannotBeEdited();
    void anotherDesignEndsTheComparison();

private:
    /// Whether the board looks otherwise there with changes than without.
    bool isMarked(const QRect &rect);
};

bool TestMainWindowChanges::isMarked(const QRect &rect)
{
    QWidget *viewport = m_window->board().viewport();
    if (!viewport->rect().contains(rect) || rect.isEmpty())
        return false;
    const QImage with = viewport->grab(rect).toImage();
    const ChangeMarks *marks = m_window->board().changes();
    m_window->board().setChanges(nullptr);
    const QImage without = viewport->grab(rect).toImage();
    m_window->board().setChanges(marks);
    return with != without;
}

void TestMainWindowChanges::showsChangesOnTheBoard()
{
    Design design = document().design();
    const GpuId gpu = *vm(design, "vm-2").devices[0].gpu;
    run(document(), QStringLiteral("Delete"), {Remove{document().index().place(vm(design, "vm-2").id.value)}});
    change([](Vm &changed) { changed.power = PowerState::Off; });
    ComparisonDialog *dialog = compareWithDisk();
    const ChangeMarks *marks = m_window->board().changes();
    QVERIFY(marks);
    QCOMPARE(marks->at(vm(design, "vm-1").id).symbols(), QStringLiteral("⚙"));
    QCOMPARE(marks->at(gpu).symbols(), QStringLiteral("− vm-2")); // who is gone is named where it was
    const auto *banner = m_window->findChild<ChangesBanner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(QStringLiteral("since the file on disk: 0 added, 1 removed, 1 changed.")));
    QVERIFY(banner->legend().contains(QStringLiteral("⚙\u00a0Settings")));
    QVERIFY(dialog->onBoard()->isChecked());
    m_window->action("show-changes")->trigger();
    QVERIFY(!m_window->board().changes());
    QVERIFY(!banner->isVisible());
    QVERIFY(!dialog->onBoard()->isChecked());
    dialog->close();
    m_window->action("show-changes")->trigger();
    QVERIFY(m_window->action("show-changes")->isChecked());
    QVERIFY(banner->isVisible());
}

void TestMainWindowChanges::marksEveryBlockOfAVm()
{
    change([](Vm &changed) { changed.devices.push_back(changed.devices[0]); }, "vm-2");
    m_window->action("save")->trigger();
    change([](Vm &changed) { changed.power = PowerState::Off; }, "vm-2");
    compareWithDisk();
    Design design = document().design();
    const VmId id = vm(design, "vm-2").id;
    const QRect first = m_window->board().slotRect(DeviceRef{id, 0});
    const QRect second = m_window->board().slotRect(DeviceRef{id, 1});
    QVERIFY(first != second && isMarked(first) && isMarked(second));
    QVERIFY(!isMarked(m_window->board().slotRect(DeviceRef{vm(design, "vm-1").id, 0})));
}

void TestMainWindowChanges::drawsAGoneBlockWhereItWas()
{
    Design design = document().design();
    BoardView &board = m_window->board();
    const VmId id = vm(design, "vm-2").id;
    const QRect room = board.slotRect(DeviceRef{id, 0});
    run(document(), QStringLiteral("Delete"), {Remove{document().index().place(id.value)}});
    compareWithDisk();
    QVERIFY(isMarked(room));
    // Where something else stands now, the GPU says it by a sign alone.
    change([&](Vm &changed) { changed.devices = vm(design, "vm-2").devices; });
    QTRY_VERIFY(board.changes()->count(vm(design, "vm-1").id));
    QVERIFY(board.changes()->at(*vm(design, "vm-2").devices[0].gpu).symbols().contains(QStringLiteral("− vm-2")));
}

void TestMainWindowChanges::drawsAGoneGpuAndAGoneHost()
{
    Design design = document().design();
    Host more = design.clusters[0].hosts[0];
    more.id = {document().newId()};
    more.name = "esxi-2";
    for (Gpu &gpu : more.gpus)
        gpu.id = {document().newId()};
    run(document(), QStringLiteral("Add"), {Insert{{NodeKind::Host, 1, -1, 0}, more}});
    m_window->action("save")->trigger();
    run(document(), QStringLiteral("Delete"), {Remove{document().index().place(more.id.value)}});
    const VmId id = vm(design, "vm-1").id;
    const GpuId gpu = *vm(design, "vm-1").devices[0].gpu;
    run(document(), QStringLiteral("Delete"),
        {Remove{document().index().place(id.value)}, Remove{document().index().place(gpu.value)}});
    compareWithDisk();
    BoardView &board = m_window->board();
    const QRect host = board.goneRect(EntityKind::Host, QStringLiteral("esxi-2"));
    const QRect row = board.goneRect(EntityKind::Gpu, QStringLiteral("0000:17:00.0"));
    QVERIFY(isMarked(host) && isMarked(row));
    const QRect card = board.rectOf(design.clusters[0].hosts[0].id);
    QVERIFY(card.contains(row) && !card.intersects(host));
    // Nothing can be dropped on them or be selected there, and they go with the changes.
    QVERIFY(board.spotAt(host.center()).entity.kind == EntityKind::Design);
    m_window->action("show-changes")->trigger();
    QVERIFY(board.goneRect(EntityKind::Host, QStringLiteral("esxi-2")).isNull());
    QVERIFY(board.rectOf(design.clusters[0].hosts[0].id).height() < card.height());
    // From afar as well.
    m_window->action("show-changes")->trigger();
    board.setZoom(BoardMetrics::kSmallestZoom, {});
    QVERIFY(isMarked(board.goneRect(EntityKind::Host, QStringLiteral("esxi-2"))));
    QVERIFY(isMarked(board.rectOf(design.clusters[0].hosts[0].id)));
}

/// Of all that is below a node, as a screen reader walks through it.
static void addDescriptions(const QAccessibleInterface &node, QStringList &told)
{
    for (int row = 0; row < node.childCount(); ++row) {
        told += node.child(row)->text(QAccessible::Description);
        addDescriptions(*node.child(row), told);
    }
}

void TestMainWindowChanges::tellsAssistiveTechnologyWhatChanged()
{
    Design design = document().design();
    const GpuId gpu = *vm(design, "vm-2").devices[0].gpu;
    run(document(), QStringLiteral("Delete"), {Remove{document().index().place(vm(design, "vm-2").id.value)}});
    compareWithDisk();
    QStringList told;
    addDescriptions(*QAccessible::queryAccessibleInterface(&m_window->board()), told);
    QCOMPARE(told.filter(QStringLiteral("− Removed: VM vm-2")).size(), 1);
    m_window->selection().jumpTo(*vm(design, "vm-1").devices[0].gpu);
    QSignalSpy said(&m_window->board(), &BoardView::announced);
    m_window->board().setFocus();
    QTest::keyClick(&m_window->board(), Qt::Key_Down);
    QVERIFY(m_window->selection().current() == EntityRef(gpu));
    QStringList all;
    for (const QVariantList &each : said)
        all += each[0].toString();
    QVERIFY2(!all.filter(QStringLiteral("− Removed: VM vm-2")).isEmpty(), qPrintable(all.join(u'\n')));
}

void TestMainWindowChanges::followsEdits()
{
    change([](Vm &changed) { changed.power = PowerState::Off; });
    const ComparisonDialog *dialog = compareWithDisk();
    document().undo();
    QTRY_VERIFY(dialog->summary().contains(QStringLiteral("No difference.")));
    QCOMPARE(shownRows(*dialog->changes()->list()), QStringList());
}

void TestMainWindowChanges::theListKeepsItsPlace()
{
    std::vector<Edit> more;
    for (int i = 0; i < 60; ++i) {
        Vm made;
        made.id = {document().newId()};
        made.name = "more-" + std::to_string(i);
        more.emplace_back(Insert{{NodeKind::Vm, 2 + i}, made});
    }
    run(document(), QStringLiteral("Add"), more);
    change([](Vm &changed) { changed.power = PowerState::Off; });
    const ComparisonDialog *dialog = compareWithDisk();
    QTreeWidget *list = dialog->changes()->list();
    QTreeWidgetItem *settings = rowWith(*list, "VM vm-1")->parent();
    settings->setExpanded(false);
    list->setCurrentItem(rowWith(*list, "VM more-30"));
    list->verticalScrollBar()->setValue(7);
    QCOMPARE(list->verticalScrollBar()->value(), 7);
    m_window->selection().clear();
    change([](Vm &changed) { changed.power = PowerState::Off; }, "vm-2");
    QTRY_VERIFY(rowWith(*list, "VM vm-2"));
    QCOMPARE(list->currentItem()->text(1), QStringLiteral("VM more-30"));
    QCOMPARE(dialog->changes()->chosen()->name, std::string("more-30"));
    QCOMPARE(list->verticalScrollBar()->value(), 7);
    QVERIFY(!rowWith(*list, "VM vm-1")->parent()->isExpanded());
    QVERIFY(rowWith(*list, "VM more-30")->parent()->isExpanded());
    QVERIFY(m_window->selection().isEmpty()); // nobody chose anything
}

void TestMainWindowChanges::comparesOnlyWhileSomebodyLooks()
{
    change([](Vm &changed) { changed.power = PowerState::Off; });
    ComparisonDialog *dialog = compareWithDisk();
    dialog->tabs()->setCurrentIndex(1);
    BoardView *after = dialog->boards()->after();
    dialog->tabs()->setCurrentIndex(0);
    Design design = document().design();
    const VmId second = vm(design, "vm-2").id;
    change([](Vm &changed) { changed.power = PowerState::Off; }, "vm-2");
    QTRY_VERIFY(rowWith(*dialog->changes()->list(), "VM vm-2"));
    QVERIFY(!after->changes()->count(second)); // the boards wait until they are seen
    dialog->tabs()->setCurrentIndex(1);
    QVERIFY(after->changes()->count(second));
    m_window->action("show-changes")->trigger();
    dialog->close();
    change([](Vm &changed) { changed.power = PowerState::On; }, "vm-2");
    QTest::qWait(300);
    m_window->action("show-changes")->trigger();
    QVERIFY(!m_window->board().changes()->count(second)); // made up for at the first look
}

void TestMainWindowChanges::showsBothBoardsLinked()
{
    change([](Vm &changed) { changed.power = PowerState::Off; });
    ComparisonDialog *dialog = compareWithDisk();
    dialog->resize(900, 420);
    dialog->tabs()->setCurrentIndex(1);
    QVERIFY(dialog->boards());
    BoardView *before = dialog->boards()->before();
    BoardView *after = dialog->boards()->after();
    QCoreApplication::processEvents();
    before->setZoom(2.5, before->viewport()->rect().center());
    QCOMPARE(after->zoom(), before->zoom());
    before->verticalScrollBar()->setValue(before->verticalScrollBar()->maximum());
    QVERIFY(before->verticalScrollBar()->value() > 0);
    QCOMPARE(after->verticalScrollBar()->value(), before->verticalScrollBar()->value());
    after->verticalScrollBar()->setValue(0);
    QCOMPARE(before->verticalScrollBar()->value(), 0);
    QVERIFY(before->changes()->size() == 1 && after->changes()->size() == 1);
}

void TestMainWindowChanges::theTwinsCannotBeEdited()
{
    ComparisonDialog *dialog = compareWithDisk();
    dialog->tabs()->setCurrentIndex(1);
    BoardView *board = dialog->boards()->after();
    dialog->boards()->show(EntityKind::Vm, "vm-2");
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Space);
    board->liftSelection();
    QVERIFY(!board->dropSession());
    Design design = document().design();
    QVERIFY(!board->rename(vm(design, "vm-2").id));
    QVERIFY(!board->viewport()->acceptDrops());
    QVERIFY(!document().isModified());
}

void TestMainWindowChanges::anotherDesignEndsTheComparison()
{
    change([](Vm &changed) { changed.power = PowerState::Off; });
    compareWithDisk();
    document().undo();
    QVERIFY(m_window->startFrom(QStringLiteral(":/samples/example-b.sliceboard.yaml")));
    QVERIFY(!m_window->findChild<ComparisonDialog *>());
    QVERIFY(!m_window->board().changes());
    QVERIFY(!m_window->action("show-changes")->isEnabled());
    QVERIFY(!m_window->findChild<ChangesBanner *>()->isVisible());
}

REGISTER_TEST(TestMainWindowChanges, "tst_main_window_changes");
#include "tst_main_window_changes.moc"
