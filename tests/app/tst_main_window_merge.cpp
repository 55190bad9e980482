// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/design_merge.h"
#include "model/operations/changing.h"
#include "tests/support/compared_window.h"
#include "tests/support/test_registry.h"
#include "views/comparison/conflicts_banner.h"
#include "views/comparison/conflicts_dialog.h"
#include "views/panels/disk_banner.h"

using namespace sliceboard;
using namespace sliceboard::testing;

/// Merging the open design with the file on disk, and settling what conflicts.
class TestMainWindowMerge : public ComparedWindow {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void mergesWithTheDisk();
    void listsConflictsUntilTheyAreSettled();
    void aFileWithConflictsSaysSo();
    void settlesConflictsOneByOne();

private:
    void openWithConflicts();
};

void TestMainWindowMerge::openWithConflicts()
{
    Design design = exampleDesign();
    vm(design, "vm-1").memory = Mebibytes::fromGib(96);
    putOnDisk(withConflicts(design,
                            {{{"memory", "64 GB", "96 GB", "48 GB"}, EntityKind::Vm, "vm-1"},
                             {{"power", "", "", "off"}, EntityKind::Vm, "vm-2"}}));
    QVERIFY(m_window->openFile(m_file));
}

void TestMainWindowMerge::mergesWithTheDisk()
{
    change([](Vm &changed) { changed.power = PowerState::Off; });
    Design theirs = exampleDesign();
    theirs.customer = "Acme";
    putOnDisk(theirs);
    auto *banner = m_window->findChild<DiskBanner *>();
    QTRY_VERIFY(banner->isVisible());
    buttonNamed(*banner, "Merge")->click();
    Design merged = document().design();
    QCOMPARE(merged.customer, std::string("Acme"));
    QCOMPARE(vm(merged, "vm-1").power, PowerState::Off);
    QVERIFY(!banner->isVisible());
    QVERIFY(document().isModified());
    m_window->action("save")->trigger(); // and nobody asks about the other program's change
    QVERIFY(!document().isModified());
    document().undo();
    QCOMPARE(document().design().customer, exampleDesign().customer);
}

void TestMainWindowMerge::listsConflictsUntilTheyAreSettled()
{
    change([](Vm &changed) { changed.memory = Mebibytes::fromGib(96); });
    Design theirs = exampleDesign();
    vm(theirs, "vm-1").memory = Mebibytes::fromGib(48);
    putOnDisk(theirs);
    auto *banner = m_window->findChild<DiskBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QStringList told;
    whenDialogAsks<ConflictsDialog>(*m_window,
                                    [&](ConflictsDialog &dialog) { told += dialog.list()->item(0)->text(); });
    buttonNamed(*banner, "Merge")->click();
    QVERIFY2(told.size() == 1 && told[0].contains(QStringLiteral("ours is 96 GB; theirs is 48 GB.")),
             qPrintable(told.join(u'\n')));
    Design design = document().design();
    QCOMPARE(m_window->selection().current(), EntityRef(vm(design, "vm-1").id));
    QCOMPARE(conflictsOf(design).size(), std::size_t(1));
    QVERIFY(m_window->action("conflicts")->isEnabled());
    whenDialogAsks<ConflictsDialog>(*m_window, [&](ConflictsDialog &dialog) {
        buttonNamed(dialog, "Mark All as Settled")->click();
    });
    m_window->action("conflicts")->trigger();
    QVERIFY(conflictsOf(document().design()).empty());
    QVERIFY(!m_window->action("conflicts")->isEnabled());
    document().undo();
    QCOMPARE(conflictsOf(document().design()).size(), std::size_t(1));
}

void TestMainWindowMerge::aFileWithConflictsSaysSo()
{
    auto *banner = m_window->findChild<ConflictsBanner *>();
    QVERIFY(!banner->isVisible());
    openWithConflicts();
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(QStringLiteral("2 conflict")), qPrintable(banner->text()));
    int listed = 0;
    whenDialogAsks<ConflictsDialog>(*m_window, [&](ConflictsDialog &dialog) { listed = dialog.list()->count(); });
    banner->setFocus();
    QTest::keyClick(banner, Qt::Key_Tab);
    QTest::keyClick(banner, Qt::Key_Return);
    QCOMPARE(listed, 2);
}

void TestMainWindowMerge::settlesConflictsOneByOne()
{
    openWithConflicts();
    const auto *banner = m_window->findChild<ConflictsBanner *>();
    whenDialogAsks<ConflictsDialog>(*m_window, [&](ConflictsDialog &dialog) {
        QCOMPARE(dialog.list()->currentRow(), 0);
        QCOMPARE(dialog.value(MergeSide::Base)->toPlainText(), QStringLiteral("64 GB"));
        QCOMPARE(dialog.value(MergeSide::Ours)->toPlainText(), QStringLiteral("96 GB"));
        QCOMPARE(dialog.value(MergeSide::Theirs)->toPlainText(), QStringLiteral("48 GB"));
        dialog.button(MergeSide::Theirs)->click();
        QCOMPARE(dialog.list()->count(), 1);
        QVERIFY(banner->text().contains(QStringLiteral("1 conflict")));
        dialog.button(MergeSide::Ours)->click();
        QVERIFY(!dialog.isVisible()); // nothing is left
    });
    m_window->action("conflicts")->trigger();
    Design design = document().design();
    QCOMPARE(vm(design, "vm-1").memory, Mebibytes::fromGib(48));
    QVERIFY(!banner->isVisible());
    document().undo();
    document().undo();
    QCOMPARE(conflictsOf(document().design()).size(), std::size_t(2));
    QVERIFY(banner->isVisible());
    document().redo();
    m_window->action("save")->trigger();
    QFile saved(m_file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY2(bytes.count("entity: ") == 1 && !bytes.contains("48 GB\""), bytes.constData());
}

REGISTER_TEST(TestMainWindowMerge, "tst_main_window_merge");
#include "tst_main_window_merge.moc"
