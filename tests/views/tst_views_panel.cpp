// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/views_panel.h"

#include "model/operations/saved_views.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/view_dialog.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QScrollBar>
#include <QTimer>

using namespace sliceboard;
using namespace sliceboard::testing;

/// The list of saved views as a user works with it.
class TestViewsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatViewsAreFor();
    void savesWhatIsSelected();
    void savesTheWholeBoard();
    void showsAViewAgain();
    void updatesAView();
    void renamesInTheList();
    void deletesByKeyWithoutTouchingTheBoard();
    void reordersByKeyAndByDrag();
    void everyStepCanBeUndone();
    void editsInTheDialog();
    void dialogTellsAndChangesTheArrangement();
    void foldedGroupsOfAnyKindAreKept();
    void dialogTellsWhatIsFolded();
    void dialogRefusesWhatIsNotThere();
    void tellsItsWatermark();
    void keepsInTheDesignWhetherNamesAreHidden();
    void showsAViewArrangedAsItWasSaved();
    void aViewThatSaysNothingLeavesTheArrangementAlone();
    void showsAViewFoldedAsItWasSaved();
    void everythingHasAName();

private:
    const std::vector<SavedView> &views() const { return m_open->document.design().views; }
    QString titles() const
    {
        QStringList all;
        for (const SavedView &view : views())
            all += QString::fromStdString(view.title);
        return all.join(u' ');
    }
    void click(const char *button) { m_panel->findChild<QPushButton *>(QLatin1String(button))->click(); }
    void addThree();

    std::unique_ptr<OpenBoard> m_open;
    std::unique_ptr<ViewsPanel> m_panel;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestViewsPanel::init()
{
    m_open = std::make_unique<OpenBoard>();
    m_panel = std::make_unique<ViewsPanel>(m_open->document, m_open->checker, m_open->view);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_panel->list()->model(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_panel->show();
}

void TestViewsPanel::cleanup()
{
    m_tester.reset();
    m_panel.reset();
    m_open.reset();
}

void TestViewsPanel::addThree()
{
    for (const char *name : {"vm-1", "vm-2", "esxi-1"}) {
        m_open->selection.select(*m_open->checker.facts().find(name));
        click("add-view");
    }
    QCOMPARE(titles(), QStringLiteral("vm-1 vm-2 esxi-1"));
}

void TestViewsPanel::tellsWhatViewsAreFor()
{
    const auto isTold = [this] {
        return std::ranges::any_of(m_panel->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Add Current View"));
        });
    };
    QVERIFY(isTold());
    addThree();
    QVERIFY(!isTold());
}

void TestViewsPanel::savesWhatIsSelected()
{
    m_open->view.setZoom(1.5, {});
    m_open->selection.select(m_open->host("esxi-1"));
    click("add-view");
    QCOMPARE(views().size(), std::size_t(1));
    QCOMPARE(views()[0].show, std::string("esxi-1"));
    QCOMPARE(views()[0].zoom, std::optional(150));
    QCOMPARE(m_panel->row(), 0);
}

void TestViewsPanel::savesTheWholeBoard()
{
    m_open->selection.clear();
    m_open->view.zoomToFit();
    click("add-view");
    QCOMPARE(views()[0].show, std::string());
    QCOMPARE(views()[0].zoom, std::nullopt);
    QCOMPARE(titles(), QStringLiteral("The whole board"));
}

void TestViewsPanel::showsAViewAgain()
{
    m_open->view.resize(600, 260);
    const GpuId gpu = m_open->gpu("esxi-1/0000:65:00.0");
    m_open->selection.select(gpu);
    m_open->view.setZoom(2, {});
    click("add-view");
    m_open->selection.clear();
    m_open->view.zoomToFit();
    QVERIFY(m_open->view.zoom() < 2);
    QTest::keyClick(m_panel->list(), Qt::Key_Return);
    QCOMPARE(m_open->view.zoom(), 2.0);
    QCOMPARE(m_open->selection.current(), EntityRef(gpu));
    QVERIFY(m_open->view.viewport()->rect().contains(m_open->view.rectOf(gpu).center()));
}

void TestViewsPanel::updatesAView()
{
    addThree();
    m_panel->list()->setCurrentIndex(m_panel->list()->model()->index(0, 0));
    m_open->selection.select(m_open->gpu("esxi-1/0000:17:00.0"));
    click("update-view");
    QCOMPARE(views()[0].title, std::string("vm-1"));
    QCOMPARE(views()[0].show, std::string("esxi-1/0000:17:00.0"));
}

void TestViewsPanel::renamesInTheList()
{
    addThree();
    QListView *list = m_panel->list();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_F2);
    auto *editor = list->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("vm-2"));
    editor->setText(QStringLiteral("The-second"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(titles(), QStringLiteral("vm-1 The-second esxi-1"));
    QVERIFY(!list->model()->setData(list->model()->index(1, 0), QStringLiteral("  "), Qt::EditRole));
    QCOMPARE(titles(), QStringLiteral("vm-1 The-second esxi-1"));
}

void TestViewsPanel::deletesByKeyWithoutTouchingTheBoard()
{
    addThree();
    m_panel->list()->setCurrentIndex(m_panel->list()->model()->index(1, 0));
    const std::size_t vms = m_open->document.design().vms.size();
    QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Delete, Qt::NoModifier);
    override.ignore();
    QApplication::sendEvent(m_panel->list(), &override);
    QVERIFY(override.isAccepted()); // so that the window's Delete does not take it
    QTest::keyClick(m_panel->list(), Qt::Key_Delete);
    QCOMPARE(titles(), QStringLiteral("vm-1 esxi-1"));
    QCOMPARE(m_open->document.design().vms.size(), vms);
}

void TestViewsPanel::reordersByKeyAndByDrag()
{
    addThree();
    QListView *list = m_panel->list();
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(titles(), QStringLiteral("vm-1 esxi-1 vm-2"));
    QCOMPARE(m_panel->row(), 1);
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(titles(), QStringLiteral("vm-1 vm-2 esxi-1"));
    QVERIFY(list->model()->moveRows({}, 0, 1, {}, 3)); // what a drop in the list does
    QCOMPARE(titles(), QStringLiteral("vm-2 esxi-1 vm-1"));
    QTRY_COMPARE(m_panel->row(), 2);
    QVERIFY(!list->model()->moveRows({}, 1, 1, {}, 2));
}

void TestViewsPanel::everyStepCanBeUndone()
{
    const Design before = m_open->document.design();
    addThree();
    m_panel->list()->setCurrentIndex(m_panel->list()->model()->index(0, 0));
    click("view-down");
    click("delete-view");
    QCOMPARE(m_open->document.position(), std::size_t(5));
    QCOMPARE(m_open->document.stepName(3), QStringLiteral("Move view"));
    while (m_open->document.canUndo())
        m_open->document.undo();
    QCOMPARE(m_open->document.design(), before);
    QCOMPARE(m_panel->list()->model()->rowCount(), 0);
    while (m_open->document.canRedo())
        m_open->document.redo();
    QCOMPARE(titles(), QStringLiteral("vm-2 esxi-1"));
}

void TestViewsPanel::editsInTheDialog()
{
    addThree();
    m_panel->list()->setCurrentIndex(m_panel->list()->model()->index(2, 0));
    m_open->selection.select(m_open->vm("vm-2"));
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<ViewDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("title"))->setText(QStringLiteral("Growth"));
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("caption"))->setPlainText(QStringLiteral("vm-2 comes\nnow"));
        dialog->findChild<QSpinBox *>(QStringLiteral("zoom"))->setValue(0);
        for (auto *button : dialog->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Add &Selection"))
                button->click();
        dialog->accept();
    });
    click("edit-view");
    const SavedView &view = views()[2];
    QCOMPARE(view.title, std::string("Growth"));
    QCOMPARE(view.caption, std::string("vm-2 comes\nnow"));
    QCOMPARE(view.zoom, std::nullopt);
    QCOMPARE(view.adds, std::vector<std::string>{"vm-2"});
    QCOMPARE(view.show, std::string("esxi-1"));
}

void TestViewsPanel::dialogTellsAndChangesTheArrangement()
{
    const SavedView full{.title = "a", .grouping = BoardGrouping::Findings, .order = BoardOrder::WorstFirst};
    QVERIFY(ViewDialog(full, m_open->checker, {}).result() == full);
    const SavedView silent{.title = "a"};
    QVERIFY(ViewDialog(silent, m_open->checker, {}).result() == silent);
    ViewDialog dialog(full, m_open->checker, {});
    auto *grouping = dialog.findChild<QComboBox *>(QStringLiteral("grouping"));
    auto *order = dialog.findChild<QComboBox *>(QStringLiteral("order"));
    QCOMPARE(grouping->currentText(), QStringLiteral("Findings"));
    QCOMPARE(order->currentText(), QStringLiteral("Worst findings first"));
    grouping->setCurrentIndex(0);
    order->setCurrentText(QStringLiteral("Name"));
    QCOMPARE(dialog.result().grouping, std::nullopt);
    QCOMPARE(dialog.result().order, std::optional(BoardOrder::Name));
}

void TestViewsPanel::foldedGroupsOfAnyKindAreKept()
{
    m_open->view.setSorting({BoardGrouping::Mode, BoardOrder::Design});
    const std::uint32_t key = m_open->view.arrangement().groups.front().key;
    m_open->view.setGroupFolded(key, true);
    click("add-view");
    QCOMPARE(views()[0].folded, std::vector<std::string>{"group:mode:passthrough+same-size"});
    m_open->view.unfoldAll();
    m_open->view.setSorting({});
    click("show-view");
    QVERIFY(m_open->view.isGroupFolded(key));
    QCOMPARE(m_open->view.arrangement().groups.front().key, key);
    // Once it shows something in there, it cannot be folded.
    SavedView view = views()[0];
    view.show = "esxi-1";
    view.zoom = 100;
    run(m_open->document, {}, *changeView(m_open->checker.facts(), 0, view));
    click("show-view");
    QVERIFY(!m_open->view.isGroupFolded(key));
}

void TestViewsPanel::dialogTellsWhatIsFolded()
{
    const SavedView view{.title = "a", .folded = {"esxi-1", "group:mode:mig"}};
    ViewDialog dialog(view, m_open->checker, {{}, {{"group:mode:mig", u"MIG"_qs}}});
    QVERIFY(dialog.result() == view);
    auto *list = dialog.findChild<QListWidget *>(QStringLiteral("folded"));
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), QStringLiteral("esxi-1"));
    QCOMPARE(list->item(1)->text(), QStringLiteral("MIG"));
    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(dialog.result().folded, std::vector<std::string>{"group:mode:mig"});
}

void TestViewsPanel::dialogRefusesWhatIsNotThere()
{
    ViewDialog dialog({.title = "a", .show = "esx99"}, m_open->checker, {});
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    dialog.findChild<QComboBox *>(QStringLiteral("show"))->setEditText(QStringLiteral("esxi-1/0000:17:00.0"));
    QVERIFY(ok->isEnabled());
    dialog.findChild<QLineEdit *>(QStringLiteral("title"))->clear();
    QVERIFY(!ok->isEnabled());
}

void TestViewsPanel::tellsItsWatermark()
{
    m_panel->setWatermark(QStringLiteral("Concept, not a quote"));
    QSignalSpy changed(m_panel.get(), &ViewsPanel::watermarkChanged);
    auto *watermark = m_panel->findChild<QLineEdit *>(QStringLiteral("watermark"));
    QCOMPARE(watermark->text(), QStringLiteral("Concept, not a quote"));
    watermark->setText(QStringLiteral(" Draft "));
    QTest::keyClick(watermark, Qt::Key_Return);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toString(), QStringLiteral("Draft"));
}

/// The request is the design's: it can be undone, and another design that is opened has none.
void TestViewsPanel::keepsInTheDesignWhetherNamesAreHidden()
{
    auto *names = m_panel->findChild<QCheckBox *>(QStringLiteral("anonymous"));
    Document &document = m_open->document;
    const Design before = document.design();
    names->click();
    QVERIFY(document.design().presentation.names == PresentedNames::Pseudonyms);
    document.undo();
    QVERIFY(document.design() == before);
    QVERIFY(!names->isChecked());
    document.redo();
    QVERIFY(names->isChecked());
    document.load(before);
    QVERIFY(!names->isChecked());
    QVERIFY(!isAskedForPseudonyms(document.design()));
}

void TestViewsPanel::showsAViewArrangedAsItWasSaved()
{
    const BoardSorting saved{BoardGrouping::GpuModel, BoardOrder::FullestFirst};
    m_open->view.setSorting(saved);
    click("add-view");
    QCOMPARE(views()[0].grouping, std::optional(BoardGrouping::GpuModel));
    QCOMPARE(views()[0].order, std::optional(BoardOrder::FullestFirst));
    m_open->view.setSorting({});
    click("add-view"); // as in the design, which is a wish as well
    click("show-view");
    QVERIFY(m_open->view.sorting() == BoardSorting());
    m_panel->list()->setCurrentIndex(m_panel->list()->model()->index(0, 0));
    click("show-view");
    QVERIFY(m_open->view.sorting() == saved);
    m_panel->list()->setCurrentIndex(m_panel->list()->model()->index(1, 0));
    click("show-view");
    QVERIFY(m_open->view.sorting() == BoardSorting());
}

/// Views of older files, and of those who want it so.
void TestViewsPanel::aViewThatSaysNothingLeavesTheArrangementAlone()
{
    run(m_open->document, {}, *addView(m_open->checker.facts(), 0, {.title = "old"}));
    const BoardSorting sorting{BoardGrouping::Mode, BoardOrder::Name};
    m_open->view.setSorting(sorting);
    m_panel->list()->setCurrentIndex(m_panel->list()->model()->index(0, 0));
    click("show-view");
    QVERIFY(m_open->view.sorting() == sorting);
}

void TestViewsPanel::showsAViewFoldedAsItWasSaved()
{
    BoardView &board = m_open->view;
    const EntityRef first(m_open->host("esxi-1"));
    const EntityRef second(m_open->host("esxi-2"));
    m_open->selection.clear();
    board.setFolded(first, true);
    board.zoomToFit();
    click("add-view");
    QCOMPARE(views()[0].folded, std::vector<std::string>{"esxi-1"});
    board.setFolded(first, false);
    board.setFolded(second, true);
    click("show-view");
    QVERIFY(board.isFolded(first));
    QVERIFY(!board.isFolded(second));
    board.unfoldAll();
    click("update-view");
    QVERIFY(views()[0].folded.empty());
    m_open->document.undo();
    QCOMPARE(views()[0].folded, std::vector<std::string>{"esxi-1"});
    m_open->selection.select(second);
    board.setZoom(1.5, {});
    click("add-view"); // with one in sight and a zoom, and nothing folded
    m_panel->list()->setCurrentIndex(m_panel->list()->model()->index(0, 0));
    click("show-view");
    QVERIFY(board.isFolded(first));
    m_panel->list()->setCurrentIndex(m_panel->list()->model()->index(1, 0));
    click("show-view");
    QVERIFY(board.folded().empty());
}

void TestViewsPanel::everythingHasAName()
{
    for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const QAccessibleInterface *item = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(!item->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

REGISTER_TEST(TestViewsPanel, "tst_views_panel");
#include "tst_views_panel.moc"
