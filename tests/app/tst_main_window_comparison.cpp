// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/compared_window.h"
#include "tests/support/test_registry.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QProcess>

using namespace sliceboard;
using namespace sliceboard::testing;

/// Comparing the open design with others as a user does it: the list, the text, and taking changes over.
class TestMainWindowComparison : public ComparedWindow {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void tellsWhatThereIsToCompareWith();
    void comparesWithTheFileOnDisk();
    void comparesWithAnEarlierVersion();
    void comparesWithARevisionInGit();
    void listsByKindAndByPlace();
    void filtersTheList();
    void choosingAChangeSelectsIt();
    void aRemovedVmSelectsNothingWrong();
    void copiesTheText();
    void takesOverAChange();
    void takesOverWhatAChangeNeeds();
    void takesNothingOverIfTheNeedsAreRefused();

private:
    void git(const QStringList &arguments);
};

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

/// A sample has no file, so there is nothing to choose from: that is said, and what to do.
void TestMainWindowComparison::tellsWhatThereIsToCompareWith()
{
    m_session->document().setClean();
    QVERIFY(m_window->startFrom(QStringLiteral(":/samples/mode-split.sliceboard.yaml")));
    QStringList said;
    bool isOther = false;
    whenDialogAsks<CompareChoiceDialog>(*m_window, [&](CompareChoiceDialog &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisible())
                said += label->text();
        QVERIFY(!dialog.list()->isVisible());
        isOther = buttonNamed(dialog, "Other File…")->isDefault();
    });
    m_window->action("compare")->trigger();
    QCOMPARE(said.size(), 1);
    QVERIFY2(said[0].contains(QStringLiteral("saved")) && said[0].contains(QStringLiteral("Other File…")),
             qPrintable(said[0]));
    QVERIFY(isOther);
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

/// vm-1 comes back to a host that is gone.
void TestMainWindowComparison::takesOverWhatAChangeNeeds()
{
    const Design before = document().design();
    run(document(), QStringLiteral("Delete"),
        {Remove{{NodeKind::Vm, 1}}, Remove{{NodeKind::Vm, 0}}, Remove{{NodeKind::Host, 0, -1, 0}}});
    ComparisonDialog *dialog = compareWithDisk();
    dialog->changes()->list()->setCurrentItem(rowWith(*dialog->changes()->list(), "VM vm-1 was removed."));
    const std::size_t steps = document().position();
    QString told;
    whenDialogAsks<QMessageBox>(*m_window, [&](QMessageBox &box) {
        told = box.informativeText();
        buttonNamed(box, "Take Over All 3")->click();
    });
    buttonNamed(*dialog, "Take Over")->click();
    QVERIFY2(told.contains(QStringLiteral("+ host esxi-1 comes back"))
                 && told.contains(QStringLiteral("+ GPU esxi-1/0000:17:00.0 comes back")),
             qPrintable(told));
    QCOMPARE(document().position(), steps + 1);
    const Design now = document().design();
    QCOMPARE(now.vms.size(), std::size_t(1));
    QCOMPARE(now.clusters[0].hosts.size(), std::size_t(1));
    QCOMPARE(now.clusters[0].hosts[0].gpus.size(), std::size_t(1)); // only the one that the VM needs
    document().undo();
    QVERIFY(document().design().clusters[0].hosts.empty());
}

void TestMainWindowComparison::takesNothingOverIfTheNeedsAreRefused()
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

REGISTER_TEST(TestMainWindowComparison, "tst_main_window_comparison");
#include "tst_main_window_comparison.moc"
