// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "model/comparison/design_merge.h"
#include "model/formats/design_writer.h"
#include "model/operations/changing.h"
#include "tests/support/dialog_hand.h"
#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/comparison/changes_banner.h"
#include "views/comparison/compare_choice_dialog.h"
#include "views/comparison/comparison_dialog.h"
#include "views/comparison/conflicts_dialog.h"
#include "views/panels/disk_banner.h"

#include <QApplication>
#include <QClipboard>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// Comparing the open design with others, and merging it with the file on disk, as a user does it.
class TestMainWindowComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void comparesWithTheFileOnDisk();
    void comparesWithAnEarlierVersion();
    void comparesWithARevisionInGit();
    void listsByKindAndByPlace();
    void filtersTheList();
    void choosingAChangeSelectsIt();
    void aRemovedVmSelectsNothingWrong();
    void showsChangesOnTheBoard();
    void followsEdits();
    void showsBothBoardsLinked();
    void theTwinsCannotBeEdited();
    void copiesTheText();
    void takesOverAChange();
    void tellsWhatCannotBeTakenOver();
    void anotherDesignEndsTheComparison();
    void mergesWithTheDisk();
    void listsConflictsUntilTheyAreSettled();

private:
    Document &document() { return m_session->document(); }
    Vm &vm(Design &design, const char *name) const;
    void change(const std::function<void(Vm &)> &how, const char *name = "vm-1");
    void putOnDisk(const Design &design);
    ComparisonDialog *compareWithDisk();
    /// Answers the question with what to compare.
    void choose(const QString &part);
    void git(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_file;
};

void TestMainWindowComparison::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CACHE_HOME", m_folder->filePath(QStringLiteral("cache")).toLocal8Bit());
    m_file = m_folder->filePath(QStringLiteral("lab.sliceboard.yaml"));
    putOnDisk(exampleDesign());
    m_session = std::make_unique<Session>(shippedCatalog(), m_folder->filePath(QStringLiteral("recovery")));
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->resize(1200, 700);
    m_window->show();
    QVERIFY(m_window->openFile(m_file));
    QCoreApplication::processEvents();
}

void TestMainWindowComparison::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_folder.reset();
    QSettings(QStringLiteral("sliceboard"), QStringLiteral("sliceboard")).clear();
}

Vm &TestMainWindowComparison::vm(Design &design, const char *name) const
{
    return *std::find_if(design.vms.begin(), design.vms.end(), [&](const Vm &each) { return each.name == name; });
}

void TestMainWindowComparison::change(const std::function<void(Vm &)> &how, const char *name)
{
    Design copy = document().design();
    Vm changed = vm(copy, name);
    how(changed);
    run(document(), QStringLiteral("Change"), {Replace{document().index().place(changed.id.value), changed}});
}

void TestMainWindowComparison::putOnDisk(const Design &design)
{
    QFile file(m_file);
    const QByteArray bytes = QByteArray::fromStdString(writeDesign(design));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void TestMainWindowComparison::choose(const QString &part)
{
    whenDialogAsks<CompareChoiceDialog>(*m_window, [part](CompareChoiceDialog &dialog) {
        for (QTreeWidgetItem *item : dialog.list()->findItems(part, Qt::MatchContains | Qt::MatchRecursive))
            if (item->parent())
                dialog.list()->setCurrentItem(item);
        buttonNamed(dialog, "Compare")->click();
    });
    m_window->action("compare")->trigger();
}

ComparisonDialog *TestMainWindowComparison::compareWithDisk()
{
    choose(QStringLiteral("The file on disk"));
    return m_window->findChild<ComparisonDialog *>();
}

void TestMainWindowComparison::git(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral("git"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("user.name=Ana"), QStringLiteral("-c"),
                              QStringLiteral("user.email=a@example.org")}
                      + arguments);
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
}

void TestMainWindowComparison::comparesWithTheFileOnDisk()
{
    change([](Vm &changed) { changed.memory = Mebibytes::fromGib(96); });
    const ComparisonDialog *dialog = compareWithDisk();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY2(dialog->summary().contains(
                 QStringLiteral("From the file on disk to the open design: 0 added, 0 removed, 1 changed.")),
             qPrintable(dialog->summary()));
}

void TestMainWindowComparison::comparesWithAnEarlierVersion()
{
    change([](Vm &changed) { changed.power = PowerState::Off; });
    m_window->action("save")->trigger();
    QVERIFY(!document().isModified());
    choose(QLocale().toString(m_session->earlierVersions().front().savedAt.toLocalTime(), QLocale::ShortFormat));
    const ComparisonDialog *dialog = m_window->findChild<ComparisonDialog *>();
    QVERIFY(dialog);
    QVERIFY2(rowWith(*dialog->changes()->list(), "power is off"), qPrintable(dialog->text()));
}

void TestMainWindowComparison::comparesWithARevisionInGit()
{
    git({QStringLiteral("init"), QStringLiteral("-q")});
    git({QStringLiteral("add"), QStringLiteral("lab.sliceboard.yaml")});
    git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("First draft")});
    change([](Vm &changed) { changed.guestOs = "rhel-9"; });
    QStringList choices;
    whenDialogAsks<CompareChoiceDialog>(*m_window, [&](CompareChoiceDialog &dialog) {
        const auto found =
            dialog.list()->findItems(QStringLiteral("First draft"), Qt::MatchContains | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.front()->text(0).contains(QStringLiteral("Ana")));
        dialog.list()->setCurrentItem(found.front());
        QTest::keyClick(dialog.list(), Qt::Key_Return);
    });
    m_window->action("compare")->trigger();
    const ComparisonDialog *dialog = m_window->findChild<ComparisonDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->summary().contains(QStringLiteral("From revision ")));
    QVERIFY(rowWith(*dialog->changes()->list(), "guest.os was"));
}

void TestMainWindowComparison::listsByKindAndByPlace()
{
    change([](Vm &changed) { changed.devices.clear(); });
    change([](Vm &changed) { changed.guestDriver.release = "18.0"; }, "vm-2");
    const ComparisonDialog *dialog = compareWithDisk();
    const QTreeWidget &list = *dialog->changes()->list();
    QStringList shown = shownRows(list);
    QCOMPARE(shown.size(), 4);
    QVERIFY2(shown[0].startsWith(QStringLiteral("↻ Re-profiled (1)")), qPrintable(shown.join(u'\n')));
    QVERIFY(shown[1].startsWith(QStringLiteral("VM vm-1 | devices[1] was ")));
    QCOMPARE(shown[2], QStringLiteral("▣ Driver (1)"));
    QVERIFY(shown[3].startsWith(QStringLiteral("VM vm-2 | guest.release was ")));
    dialog->changes()->grouping()->setCurrentIndex(1);
    shown = shownRows(list);
    QCOMPARE(shown.size(), 3);
    QCOMPARE(shown[0], QStringLiteral("VMs (2)"));
}

void TestMainWindowComparison::filtersTheList()
{
    change([](Vm &changed) { changed.power = PowerState::Off; });
    change([](Vm &changed) { changed.power = PowerState::Off; }, "vm-2");
    const ComparisonDialog *dialog = compareWithDisk();
    QTest::keyClicks(dialog->changes()->filter(), QStringLiteral("VM-2"));
    QCOMPARE(shownRows(*dialog->changes()->list()).size(), 2);
    QTest::keyClicks(dialog->changes()->filter(), QStringLiteral("nothing"));
    QCOMPARE(shownRows(*dialog->changes()->list()), QStringList());
}

void TestMainWindowComparison::choosingAChangeSelectsIt()
{
    change([](Vm &changed) { changed.power = PowerState::Off; }, "vm-2");
    const ComparisonDialog *dialog = compareWithDisk();
    QTreeWidget *list = dialog->changes()->list();
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Down);
    Design design = document().design();
    QCOMPARE(m_window->selection().current(), EntityRef(vm(design, "vm-2").id));
}

void TestMainWindowComparison::aRemovedVmSelectsNothingWrong()
{
    Design design = document().design();
    run(document(), QStringLiteral("Delete"), {Remove{document().index().place(vm(design, "vm-2").id.value)}});
    const ComparisonDialog *dialog = compareWithDisk();
    QTreeWidgetItem *item = rowWith(*dialog->changes()->list(), "VM vm-2 was removed.");
    QVERIFY(item);
    dialog->changes()->list()->setCurrentItem(item);
    QVERIFY(m_window->selection().isEmpty());
    QVERIFY(dialog->changes()->chosen());
}

void TestMainWindowComparison::showsChangesOnTheBoard()
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

void TestMainWindowComparison::followsEdits()
{
    change([](Vm &changed) { changed.power = PowerState::Off; });
    const ComparisonDialog *dialog = compareWithDisk();
    document().undo();
    QTRY_VERIFY(dialog->summary().contains(QStringLiteral("No difference.")));
    QCOMPARE(shownRows(*dialog->changes()->list()), QStringList());
}

void TestMainWindowComparison::showsBothBoardsLinked()
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

void TestMainWindowComparison::theTwinsCannotBeEdited()
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

void TestMainWindowComparison::copiesTheText()
{
    change([](Vm &changed) { changed.power = PowerState::Off; });
    ComparisonDialog *dialog = compareWithDisk();
    dialog->tabs()->setCurrentIndex(2);
    buttonNamed(*dialog, "Copy")->click();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("~ VM vm-1 was changed.")));
}

void TestMainWindowComparison::takesOverAChange()
{
    change([](Vm &changed) { changed.power = PowerState::Off; });
    Design design = document().design();
    run(document(), QStringLiteral("Delete"), {Remove{document().index().place(vm(design, "vm-2").id.value)}});
    ComparisonDialog *dialog = compareWithDisk();
    dialog->changes()->list()->setCurrentItem(rowWith(*dialog->changes()->list(), "VM vm-2 was removed."));
    const std::size_t steps = document().position();
    buttonNamed(*dialog, "Take Over")->click();
    QCOMPARE(document().position(), steps + 1);
    Design back = document().design();
    QCOMPARE(back.vms.size(), std::size_t(2));
    QCOMPARE(vm(back, "vm-1").power, PowerState::Off); // not asked for
    QVERIFY(!rowWith(*dialog->changes()->list(), "vm-2"));
    document().undo();
    QCOMPARE(document().design().vms.size(), std::size_t(1));
}

void TestMainWindowComparison::tellsWhatCannotBeTakenOver()
{
    Design design = document().design();
    const Host host = design.clusters[0].hosts[0];
    change([](Vm &changed) { changed.devices.clear(); });
    change([](Vm &changed) { changed.devices.clear(); }, "vm-2");
    change([](Vm &changed) { changed.host.reset(); });
    change([](Vm &changed) { changed.host.reset(); }, "vm-2");
    run(document(), QStringLiteral("Delete"), {Remove{document().index().place(host.id.value)}});
    ComparisonDialog *dialog = compareWithDisk();
    dialog->changes()->list()->setCurrentItem(rowWith(*dialog->changes()->list(), "VM vm-1"));
    const Design before = document().design();
    bool isTold = false;
    whenDialogAsks<QDialog>(*m_window, [&](QDialog &) { isTold = true; });
    buttonNamed(*dialog, "Take Over")->click();
    QVERIFY(isTold);
    QVERIFY(document().design() == before);
}

void TestMainWindowComparison::anotherDesignEndsTheComparison()
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

void TestMainWindowComparison::mergesWithTheDisk()
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

void TestMainWindowComparison::listsConflictsUntilTheyAreSettled()
{
    change([](Vm &changed) { changed.memory = Mebibytes::fromGib(96); });
    Design theirs = exampleDesign();
    vm(theirs, "vm-1").memory = Mebibytes::fromGib(48);
    putOnDisk(theirs);
    auto *banner = m_window->findChild<DiskBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QStringList told;
    whenDialogAsks<ConflictsDialog>(*m_window, [&](ConflictsDialog &dialog) {
        told += dialog.list()->item(0)->text();
        dialog.list()->setCurrentRow(0);
    });
    buttonNamed(*banner, "Merge")->click();
    QVERIFY2(told.size() == 1 && told[0].contains(QStringLiteral("ours is 96 GB; theirs is 48 GB.")),
             qPrintable(told.join(u'\n')));
    Design design = document().design();
    QCOMPARE(m_window->selection().current(), EntityRef(vm(design, "vm-1").id));
    QCOMPARE(conflictsOf(design).size(), std::size_t(1));
    QVERIFY(m_window->action("conflicts")->isEnabled());
    whenDialogAsks<ConflictsDialog>(*m_window,
                                    [&](ConflictsDialog &dialog) { buttonNamed(dialog, "Mark as Settled")->click(); });
    m_window->action("conflicts")->trigger();
    QVERIFY(conflictsOf(document().design()).empty());
    QVERIFY(!m_window->action("conflicts")->isEnabled());
    document().undo();
    QCOMPARE(conflictsOf(document().design()).size(), std::size_t(1));
}

REGISTER_TEST(TestMainWindowComparison, "tst_main_window_comparison");
#include "tst_main_window_comparison.moc"
