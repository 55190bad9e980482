// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/board/board_view.h"
#include "views/dialogs/help_dialog.h"
#include "views/dialogs/rule_reference_dialog.h"
#include "views/dialogs/shortcuts_dialog.h"
#include "views/dialogs/tool_bar_dialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <algorithm>

using namespace sliceboard;

/// What users set up of the window, and that it is still so when the program is started again.
class TestCustomising : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsChosenKeys();
    void leavesKeysAloneWhenCancelled();
    void keepsTheChosenToolBar();
    void ignoresActionsOfAnotherVersion();
    void keepsPlacesOfWindowAndPanels();
    void opensHelpByF1();
    void opensTheRuleByF1InTheFindings();
    void opensThePageOfAPanelByF1_data();
    void opensThePageOfAPanelByF1();
    void opensThePageOfTheSearchByF1();
    void opensThePageOfCarryingByF1();

private:
    /// As when the program is ended and started again.
    void restart();
    /// Does something in the dialog that opens next.
    template <class Dialog, class Act> void inNext(Act act)
    {
        QTimer::singleShot(0, m_window.get(), [act] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            act(*dialog);
        });
    }
    QStringList toolBar() const
    {
        QStringList ids;
        for (const QAction *action : m_window->findChild<QToolBar *>(QStringLiteral("tools"))->actions())
            ids += action->isSeparator() ? QStringLiteral("-") : action->objectName();
        return ids;
    }

    /// The title of the page that the help shows.
    QString shownHelp() const
    {
        const auto *help = m_window->findChild<HelpDialog *>();
        return help ? help->browser()->toPlainText().section(u'\n', 0, 0) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestCustomising::init()
{
    Settings().setShortcuts({});
    Settings().setToolBar({});
    Settings().setWindow({}, {});
    m_folder = std::make_unique<QTemporaryDir>();
    restart();
}

void TestCustomising::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_folder.reset();
    Settings().setShortcuts({});
    Settings().setToolBar({});
    Settings().setWindow({}, {});
}

void TestCustomising::restart()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_session = std::make_unique<Session>(shippedCatalog(), m_folder->filePath(QStringLiteral("recovery")));
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->show();
}

void TestCustomising::keepsChosenKeys()
{
    QCOMPARE(m_window->action("export")->shortcut(), QKeySequence(QStringLiteral("Ctrl+E")));
    inNext<ShortcutsDialog>([](ShortcutsDialog &dialog) {
        dialog.list()->setCurrentItem(dialog.list()->findItems(QStringLiteral("Export"), Qt::MatchExactly)[0]);
        QTest::keyClick(dialog.editor(), Qt::Key_J, Qt::ControlModifier);
        dialog.accept();
    });
    m_window->action("shortcuts")->trigger();
    QCOMPARE(m_window->action("export")->shortcut(), QKeySequence(QStringLiteral("Ctrl+J")));
    QVERIFY(m_window->action("export")->toolTip().contains(QStringLiteral("Ctrl+J")));
    restart();
    QCOMPARE(m_window->action("export")->shortcut(), QKeySequence(QStringLiteral("Ctrl+J")));
    QCOMPARE(m_window->action("save")->shortcut(), QKeySequence(QStringLiteral("Ctrl+S")));
}

void TestCustomising::leavesKeysAloneWhenCancelled()
{
    inNext<ShortcutsDialog>([](ShortcutsDialog &dialog) {
        QTest::keyClick(dialog.editor(), Qt::Key_J, Qt::ControlModifier);
        dialog.reject();
    });
    m_window->action("shortcuts")->trigger();
    QCOMPARE(m_window->action("new")->shortcut(), QKeySequence(QStringLiteral("Ctrl+N")));
    QVERIFY(Settings().shortcuts().isEmpty());
}

void TestCustomising::keepsTheChosenToolBar()
{
    QVERIFY(toolBar().contains(QStringLiteral("undo")));
    inNext<ToolBarDialog>([](ToolBarDialog &dialog) {
        while (dialog.shown()->count() > 3) {
            dialog.shown()->setCurrentRow(3);
            Q_EMIT dialog.shown()->itemActivated(dialog.shown()->currentItem());
        }
        dialog.accept();
    });
    m_window->action("tool-bar")->trigger();
    const QStringList wanted{QStringLiteral("new"), QStringLiteral("open"), QStringLiteral("save")};
    QCOMPARE(toolBar(), wanted);
    restart();
    QCOMPARE(toolBar(), wanted);
}

void TestCustomising::ignoresActionsOfAnotherVersion()
{
    Settings().setToolBar(ToolBarChoice{{QStringLiteral("open"), QStringLiteral("teleport")}, Qt::ToolButtonTextOnly});
    Settings().setShortcuts({{QStringLiteral("teleport"), QKeySequence(QStringLiteral("Ctrl+J"))}});
    restart();
    QCOMPARE(toolBar(), QStringList(QStringLiteral("open")));
}

void TestCustomising::keepsPlacesOfWindowAndPanels()
{
    QVERIFY(m_session->start(QStringLiteral(":/samples/example-a.sliceboard.yaml")));
    QVERIFY(m_window->startFrom(QStringLiteral(":/samples/example-a.sliceboard.yaml")));
    m_window->resize(900, 600);
    m_window->findChild<QDockWidget *>(QStringLiteral("profiles"))->hide();
    const QSize size = m_window->size();
    restart();
    QVERIFY(m_window->startFrom(QStringLiteral(":/samples/example-a.sliceboard.yaml")));
    QCOMPARE(m_window->size(), size);
    QVERIFY(m_window->findChild<QDockWidget *>(QStringLiteral("profiles"))->isHidden());
    QVERIFY(!m_window->findChild<QDockWidget *>(QStringLiteral("findings"))->isHidden());
}

void TestCustomising::opensHelpByF1()
{
    QCOMPARE(m_window->action("help")->shortcut(), QKeySequence(QStringLiteral("F1")));
    m_window->action("help")->trigger();
    m_window->action("help")->trigger();
    const auto dialogs = m_window->findChildren<HelpDialog *>();
    QCOMPARE(dialogs.size(), 1);
    QVERIFY(dialogs.front()->isVisible());
    for (const QString &page : HelpDialog::pages()) {
        QRegularExpressionMatchIterator links = QRegularExpression(QStringLiteral("\\(action:([a-z-]+)\\)"))
                                                    .globalMatch(dialogs.front()->browser()->pageText(page));
        while (links.hasNext()) {
            const QString id = links.next().captured(1);
            QVERIFY2(m_window->action(id.toLatin1().constData()), qPrintable(page + u' ' + id));
        }
    }
}

void TestCustomising::opensTheRuleByF1InTheFindings()
{
    QVERIFY(m_window->startFrom(QStringLiteral(":/samples/example-a.sliceboard.yaml")));
    m_window->action("next-finding")->trigger();
    m_window->findChild<QDockWidget *>(QStringLiteral("findings"))->findChild<QTreeView *>()->setFocus();
    m_window->action("help")->trigger();
    QVERIFY(m_window->findChild<RuleReferenceDialog *>());
    QVERIFY(!m_window->findChild<HelpDialog *>());
}

void TestCustomising::opensThePageOfAPanelByF1_data()
{
    QTest::addColumn<QString>("panel");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *panel, const char *title) {
        QTest::newRow(panel) << QString::fromLatin1(panel) << QString::fromLatin1(title);
    };
    row("vms", "Dragging and copying");
    row("profiles", "Dragging and copying");
    row("capacity", "Capacity");
    row("views", "Presenting");
    row("plan", "Change plan");
}

void TestCustomising::opensThePageOfAPanelByF1()
{
    QFETCH(QString, panel);
    QFETCH(QString, title);
    QVERIFY(m_window->startFrom(QStringLiteral(":/samples/example-a.sliceboard.yaml")));
    auto *dock = m_window->findChild<QDockWidget *>(panel);
    dock->show();
    dock->raise();
    const auto lists = dock->findChildren<QAbstractItemView *>();
    const auto shown = std::ranges::find_if(lists, &QWidget::isVisible);
    QVERIFY(shown != lists.end());
    (*shown)->setFocus();
    QCOMPARE(m_window->focusWidget(), *shown);
    m_window->action("help")->trigger();
    QCOMPARE(shownHelp(), title);
    // From the board the page that one reads stays.
    m_window->findChild<BoardView *>()->setFocus();
    m_window->action("help")->trigger();
    QCOMPARE(shownHelp(), title);
}

void TestCustomising::opensThePageOfTheSearchByF1()
{
    QVERIFY(m_window->startFrom(QStringLiteral(":/samples/example-a.sliceboard.yaml")));
    m_window->action("find")->trigger();
    m_window->action("help")->trigger();
    QCOMPARE(shownHelp(), QStringLiteral("Search and filter"));
}

void TestCustomising::opensThePageOfCarryingByF1()
{
    QVERIFY(m_window->startFrom(QStringLiteral(":/samples/example-a.sliceboard.yaml")));
    auto *board = m_window->findChild<BoardView *>();
    board->setFocus();
    m_window->action("select-all")->trigger(); // all VMs
    m_window->action("lift")->trigger();
    QVERIFY(board->drag().isCarrying());
    m_window->action("help")->trigger();
    QCOMPARE(shownHelp(), QStringLiteral("Carrying by keyboard"));
    QVERIFY(board->drag().isCarrying());
}

REGISTER_TEST(TestCustomising, "tst_customising");
#include "tst_customising.moc"
