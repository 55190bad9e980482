// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/vm_palette.h"

#include "tests/support/big_design.h"
#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"

#include <QAbstractProxyModel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace sliceboard;

/// What the list of VMs says about those that it does not show.
class TestVmPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void leftOutVmsAreCountedAndCanBeShown();
    void anEmptyListSaysWhy();
    void aListOfAllSaysNothing();
    void theKeyboardStaysWhereAVmWas();
    void manyVmsAreSelectedHereAndInTheDesign();
    void manyVmsGoAndComeBackAtOnce();
    void aNewRowLeavesTheSelectionAsItIs();
    void aDoubleClickOnAWaitingVmChangesItsName();

private:
    struct Panel {
        explicit Panel(Design design)
            : document(Design()),
              checker(document, shippedCatalog()),
              selection(document),
              palette(document, checker, selection)
        {
            document.load(std::move(design));
            palette.show();
        }
        QLabel *note() const
        {
            for (QLabel *label : palette.findChildren<QLabel *>())
                if (label->textFormat() == Qt::RichText)
                    return label;
            return nullptr;
        }
        int rows() const { return palette.list()->model()->rowCount(); }

        Document document;
        Checker checker;
        Selection selection;
        VmPalette palette;
    };
    /// The example with the first of its VMs taken off its GPU.
    static Design oneWaiting()
    {
        Design design = exampleDesign();
        design.vms.front().devices.front().gpu.reset();
        design.vms.front().devices.front().at.reset();
        return design;
    }
};

void TestVmPalette::leftOutVmsAreCountedAndCanBeShown()
{
    const Panel panel(oneWaiting());
    const int all = int(panel.document.design().vms.size());
    QVERIFY(all > 1);
    QCOMPARE(panel.rows(), 1);
    QVERIFY(panel.note()->isVisible());
    QVERIFY2(panel.note()->text().contains(QString::number(all - 1)), qPrintable(panel.note()->text()));
    Q_EMIT panel.note()->linkActivated(QStringLiteral("all"));
    QCOMPARE(panel.rows(), all);
    QVERIFY(!panel.note()->isVisible());
}

void TestVmPalette::anEmptyListSaysWhy()
{
    Panel panel(oneWaiting());
    panel.palette.search()->setText(QStringLiteral("<no such>"));
    QTRY_COMPARE(panel.rows(), 0);
    QVERIFY2(panel.note()->text().contains(QStringLiteral("&lt;no such&gt;")), qPrintable(panel.note()->text()));
    Q_EMIT panel.note()->linkActivated(QStringLiteral("all"));
    QCOMPARE(panel.rows(), int(panel.document.design().vms.size()));
    QVERIFY(panel.palette.search()->text().isEmpty());
    panel.document.load(Design());
    QVERIFY(panel.note()->isVisible());
    QVERIFY(!panel.note()->text().contains(QStringLiteral("href")));
}

void TestVmPalette::aListOfAllSaysNothing()
{
    const Panel panel(exampleDesign());
    QCOMPARE(panel.rows(), int(panel.document.design().vms.size()));
    QVERIFY(!panel.note()->isVisible());
}

/// As when VMs are placed or deleted one after the other by key.
void TestVmPalette::theKeyboardStaysWhereAVmWas()
{
    Panel panel(sliceboard::testing::bigDesign(4));
    QTreeView &list = *panel.palette.list();
    list.setCurrentIndex(list.model()->index(3, 0));
    const QString next = list.model()->index(4, 0).data().toString();
    const VmId gone = panel.selection.vms().front();
    run(panel.document, QStringLiteral("delete"), {Remove{panel.document.index().place(gone.value)}});
    QTRY_COMPARE(list.currentIndex().row(), 3);
    QCOMPARE(list.currentIndex().data().toString(), next);
    QVERIFY(panel.selection.isEmpty());
}

/// Every second VM of thousands is more than Qt can compare in time: the list shows some, and what it does not show stays
/// selected when one more is added with Ctrl.
void TestVmPalette::manyVmsAreSelectedHereAndInTheDesign()
{
    Panel panel(sliceboard::testing::bigDesign(200));
    QTreeView &list = *panel.palette.list();
    const auto &vms = panel.document.design().vms;
    std::vector<EntityRef> all;
    for (const Vm &vm : vms)
        all.push_back(vm.id);
    panel.selection.set(all);
    QCOMPARE(list.selectionModel()->selectedRows().size(), qsizetype(all.size()));
    std::vector<EntityRef> half;
    for (std::size_t row = 0; row < vms.size(); row += 2)
        half.push_back(vms[row].id);
    panel.selection.set(half);
    QVERIFY(panel.selection.entities() == half);
    QVERIFY(list.selectionModel()->selectedRows().size() >= 100);
    QModelIndex other;
    for (int row = 0; row < list.model()->rowCount() && !other.isValid(); ++row)
        if (!list.selectionModel()->isRowSelected(row, {}))
            other = list.model()->index(row, 0);
    list.scrollTo(other);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::ControlModifier, list.visualRect(other).center());
    QVERIFY(panel.selection.entities().size() >= half.size());
}

/// The list is laid out once, stays where it is scrolled to, and the keyboard where it was.
void TestVmPalette::manyVmsGoAndComeBackAtOnce()
{
    Panel panel(sliceboard::testing::bigDesign(20));
    QTreeView &list = *panel.palette.list();
    list.setCurrentIndex(list.model()->index(20, 0));
    const int scrolled = list.verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const auto *source = qobject_cast<QAbstractProxyModel *>(list.model())->sourceModel();
    const QSignalSpy removed(source, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(source, &QAbstractItemModel::modelReset);
    const int all = panel.rows();
    std::vector<Edit> edits;
    for (int row = 99; row >= 0; --row)
        edits.push_back(Remove{{NodeKind::Vm, row}});
    run(panel.document, QStringLiteral("delete"), std::move(edits));
    QCOMPARE(panel.rows(), all - 100);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(reset.size(), 1);
    QTRY_COMPARE(list.currentIndex().row(), 20);
    QVERIFY(panel.selection.isEmpty());
    QCOMPARE(list.verticalScrollBar()->value(), scrolled);
    panel.document.undo();
    QCOMPARE(panel.rows(), all);
    QCOMPARE(reset.size(), 2);
}

/// Qt tells of a change when a row that comes parts the selected ones.
void TestVmPalette::aNewRowLeavesTheSelectionAsItIs()
{
    Panel panel(sliceboard::testing::bigDesign(4));
    QTreeView &list = *panel.palette.list();
    std::vector<EntityRef> some;
    for (const int row : {5, 4, 3}) // the last is what is meant
        some.push_back(panel.document.design().vms[std::size_t(row)].id);
    panel.selection.set(some);
    const QSignalSpy changed(&panel.selection, &Selection::changed);
    Vm vm;
    vm.id = {panel.document.newId()};
    vm.name = list.selectionModel()->selectedRows().front().data().toString().toStdString() + "x";
    run(panel.document, QStringLiteral("add"), {Insert{{NodeKind::Vm, 0}, vm}});
    QVERIFY(panel.selection.entities() == some);
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(list.selectionModel()->selectedRows().size(), 3);
    QVERIFY(panel.selection.entities() == some);
}

void TestVmPalette::aDoubleClickOnAWaitingVmChangesItsName()
{
    Panel panel(oneWaiting());
    QTreeView &list = *panel.palette.list();
    const QModelIndex waiting = list.model()->index(0, VmItemModel::RequestColumn);
    QVERIFY(waiting.data(VmItemModel::IsWaitingRole).toBool());
    const QPoint at = list.visualRect(waiting).center();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, at);
    QVERIFY(!list.viewport()->findChild<QLineEdit *>());
    QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, at);
    auto *field = list.viewport()->findChild<QLineEdit *>();
    QVERIFY(field);
    const VmId vm{waiting.data(VmItemModel::IdRole).toUInt()};
    field->selectAll();
    QTest::keyClicks(field, u"renamed"_qs);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(panel.checker.facts().vm(vm)->name, std::string("renamed"));
}

REGISTER_TEST(TestVmPalette, "tst_vm_palette");

#include "tst_vm_palette.moc"
