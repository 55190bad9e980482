// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "app/appearance.h"
#include "app/customising.h"
#include "app/dialog_help.h"
#include "views/actions/board_actions.h"
#include "views/actions/design_actions.h"
#include "views/dialogs/house_rules_dialog.h"
#include "views/dialogs/questions.h"
#include "views/dialogs/rules_dialog.h"
#include "views/dialogs/settings_dialog.h"
#include "views/items/board_filter.h"
#include "views/panels/findings_panel.h"
#include "views/panels/inspector/inspector.h"
#include "views/panels/outline_panel.h"
#include "views/panels/plan/plan_panel.h"
#include "views/panels/profile_palette.h"
#include "views/panels/search_bar.h"
#include "views/panels/views_panel.h"
#include "views/panels/vm_palette.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenuBar>

namespace sliceboard {

void MainWindow::createActions()
{
    m_actions.add(fileRows());
    m_actions.add(exportRows());
    m_actions.add(comparisonRows());
    m_actions.add(designActions({m_session.document(), m_session.checker(), m_selection, this,
                                 [this] { return isDesignShown(); }, [this] { return m_profiles->currentProfile(); },
                                 [this](const QString &text) { announce(text); }}));
    m_actions.add(viewRows());
    m_actions.add(panelRows());
    m_actions.add(goRows());
    m_actions.add(toolRows());
    m_actions.add(helpRows());
    applyShortcuts(m_actions, m_settings);
    new DialogHelp([this] { return m_actions.key("help"); }, [this](const QDialog &dialog) { showHelpAbout(dialog); },
                   this);
    connect(action("select-all"), &QAction::triggered, this, &MainWindow::selectMatchesOnly);
    connect(m_filter, &BoardFilter::changed, this, &MainWindow::refreshActions);
}

std::vector<ActionRow> MainWindow::fileRows()
{
    const auto hasDesign = [this] { return isDesignShown(); };
    std::vector<ActionRow> rows;
    rows.push_back(
        {"new", QT_TRANSLATE_NOOP("Actions", "&New…"), QKeySequence::New, "new", [this] { newFromTemplate(); }});
    rows.push_back({"new-window", QT_TRANSLATE_NOOP("Actions", "New Win&dow"), QKeySequence(u"Ctrl+Shift+N"_qs),
                    nullptr, [this] { openWindow(); }});
    rows.push_back({"open", QT_TRANSLATE_NOOP("Actions", "&Open…"), QKeySequence::Open, "open", [this] { browse(); }});
    rows.push_back(
        {"save", QT_TRANSLATE_NOOP("Actions", "&Save"), QKeySequence::Save, "save", [this] { save(); }, hasDesign});
    rows.push_back({"save-as", QT_TRANSLATE_NOOP("Actions", "Save &As…"), QKeySequence::SaveAs, "save-as",
                    [this] { saveAs(); }, hasDesign});
    rows.push_back({"versions",
                    QT_TRANSLATE_NOOP("Actions", "Earlier &Versions…"),
                    {},
                    "versions",
                    [this] { showEarlierVersions(); },
                    [this] { return isDesignShown() && !m_session.path().isEmpty(); }});
    rows.push_back({"export-steps",
                    QT_TRANSLATE_NOOP("Actions", "Export S&teps as PDF…"),
                    {},
                    nullptr,
                    [this] { exportStepsAsPdf(); },
                    hasDesign});
    rows.push_back({"close", QT_TRANSLATE_NOOP("Actions", "&Close Design"), QKeySequence::Close, "close",
                    [this] { closeDesign(); }, hasDesign});
    rows.push_back({"quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), QKeySequence(u"Ctrl+Q"_qs), "quit",
                    [this] { QWidget::close(); }});
    return rows;
}

std::vector<ActionRow> MainWindow::viewRows()
{
    std::vector<ActionRow> rows = boardActions(m_board);
    rows.push_back({"add-view", QT_TRANSLATE_NOOP("Actions", "Save Curren&t View"), QKeySequence(u"Ctrl+Shift+B"_qs),
                    nullptr, [this] {
                        showDock(ViewsDock);
                        m_views->addCurrentView();
                    }});
    rows.push_back(
        {"present", QT_TRANSLATE_NOOP("Actions", "Pr&esent"), QKeySequence(u"F5"_qs), nullptr, [this] { present(0); }});
    rows.push_back({"present-here", QT_TRANSLATE_NOOP("Actions", "Present from Chosen Vie&w"),
                    QKeySequence(u"Shift+F5"_qs), nullptr, [this] { present(std::max(0, m_views->row())); }});
    rows.push_back({"full-screen",
                    QT_TRANSLATE_NOOP("Actions", "Fu&ll Screen"),
                    QKeySequence(u"F11"_qs),
                    "full-screen",
                    [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); },
                    {},
                    [this] { return isFullScreen(); }});
    requireOf(rows, [this] { return isDesignShown(); });
    return rows;
}

/// What leads from what is selected to the panels about it.
std::vector<ActionRow> MainWindow::panelRows()
{
    std::vector<ActionRow> rows;
    const auto hasDesign = [this] { return isDesignShown(); };
    const auto hasChoice = [this] { return isDesignShown() && !m_selection.isEmpty(); };
    rows.push_back({"properties", QT_TRANSLATE_NOOP("Actions", "&Edit Properties"), QKeySequence(u"Alt+Return"_qs),
                    nullptr, [this] { editInInspector(); }, hasChoice});
    rows.push_back(
        {"show-findings", QT_TRANSLATE_NOOP("Actions", "Show Its &Findings"), QKeySequence(u"Ctrl+F8"_qs), nullptr,
         [this] { showFindingOf(m_selection.current()); },
         [this] { return isDesignShown() && !m_session.checker().findingsAbout(m_selection.current()).empty(); }});
    rows.push_back({"outline", QT_TRANSLATE_NOOP("Actions", "Go to O&utline"), QKeySequence(u"Ctrl+Shift+T"_qs),
                    nullptr,
                    [this] {
                        showDock(OutlineDock);
                        m_outline->tree()->setFocus(Qt::ShortcutFocusReason);
                    },
                    hasDesign});
    return rows;
}

std::vector<ActionRow> MainWindow::toolRows()
{
    std::vector<ActionRow> rows;
    const auto hasDesign = [this] { return isDesignShown(); };
    rows.push_back({"rename", QT_TRANSLATE_NOOP("Actions", "Rena&me"), QKeySequence(u"F2"_qs), "rename",
                    [this] {
                        const bool renamed = m_outline->tree()->hasFocus()
                            ? m_outline->renameCurrent()
                            : m_board->hasFocus() && m_board->rename(m_selection.current());
                        if (!renamed)
                            editInInspector();
                    },
                    hasDesign});
    rows.push_back({"find", QT_TRANSLATE_NOOP("Actions", "&Find…"), QKeySequence::Find, "find", [this] { findText(); },
                    hasDesign});
    const auto hasFilter = [this] { return isDesignShown() && m_filter->isActive(); };
    rows.push_back({"find-next", QT_TRANSLATE_NOOP("Actions", "Ne&xt Match"), QKeySequence(u"F3"_qs), nullptr,
                    [this] { m_search->next(); }, hasFilter});
    rows.push_back({"find-previous", QT_TRANSLATE_NOOP("Actions", "Previous Match"), QKeySequence(u"Shift+F3"_qs),
                    nullptr, [this] { m_search->previous(); }, hasFilter});
    rows.push_back({"lift", QT_TRANSLATE_NOOP("Actions", "Carry by &Keyboard"), QKeySequence(u"Ctrl+M"_qs), "carry",
                    [this] {
                        m_board->setFocus(Qt::ShortcutFocusReason);
                        m_board->liftSelection();
                    },
                    [this] { return !m_selection.isEmpty(); }});
    rows.push_back({"next-finding", QT_TRANSLATE_NOOP("Actions", "&Next Finding"), QKeySequence(u"F8"_qs),
                    "next-finding", [this] { m_findings->step(1); }, hasDesign});
    rows.push_back({"previous-finding", QT_TRANSLATE_NOOP("Actions", "&Previous Finding"), QKeySequence(u"Shift+F8"_qs),
                    "previous-finding", [this] { m_findings->step(-1); }, hasDesign});
    rows.push_back({"rules", QT_TRANSLATE_NOOP("Actions", "&Rules of This Design…"), QKeySequence(u"Ctrl+Shift+R"_qs),
                    "rules", [this] { RulesDialog(m_session.document(), m_session.checker(), this).exec(); },
                    hasDesign});
    rows.push_back({"house-rules",
                    QT_TRANSLATE_NOOP("Actions", "&House Rules…"),
                    {},
                    "house-rules",
                    [this] { editHouseRules(); },
                    hasDesign});
    rows.push_back({"plan", QT_TRANSLATE_NOOP("Actions", "&Change Plan"), QKeySequence(u"Ctrl+Shift+P"_qs), "plan",
                    [this] {
                        showDock(PlanDock);
                        m_plan->tree()->setFocus(Qt::ShortcutFocusReason);
                    },
                    hasDesign});
    rows.push_back({"settings", QT_TRANSLATE_NOOP("Actions", "&Settings…"), QKeySequence::Preferences, "settings",
                    [this] { editSettings(); }});
    rows.push_back({"shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts…"), QKeySequence(u"Ctrl+F1"_qs),
                    "shortcuts", [this] { editShortcuts(m_actions, m_settings, *menuBar()); }});
    rows.push_back({"tool-bar", QT_TRANSLATE_NOOP("Actions", "Configure &Toolbar…"), {}, "tool-bar", [this] {
                        editToolBar(*m_toolBar, m_actions, m_settings, defaultToolBar());
                    }});
    return rows;
}

/// An empty id is a separator.
void MainWindow::fillMenu(QMenu *menu, std::initializer_list<const char *> ids)
{
    for (const char *id : ids)
        *id ? menu->addAction(action(id)) : static_cast<void>(menu->addSeparator());
}

void MainWindow::createViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    fillMenu(view, {"zoom-in", "zoom-out", "zoom-fit", "zoom-actual", "zoom-selection", "", "fold", "unfold"});
    QMenu *arrange = view->addMenu(tr("A&rrange"));
    for (const char *id : kArrangeActions)
        fillMenu(arrange, {id});
    for (const char *kind : {"group-", "sort-"}) { // one of each is chosen
        auto *group = new QActionGroup(this);
        for (QAction *entry : arrange->actions())
            if (entry->objectName().startsWith(QLatin1String(kind)))
                group->addAction(entry);
    }
    fillMenu(view, {"minimap", "show-changes", ""});
    m_panelMenu = view->addMenu(tr("&Panels"));
    for (QDockWidget *dock : m_docks)
        m_panelMenu->addAction(dock->toggleViewAction());
    fillMenu(m_panelMenu,
             {"", "next-panel", "previous-panel", "go-board", "go-vms", "outline", "go-profiles", "go-inspector",
              "go-history", "go-findings", "go-capacity", "go-views", "plan"});
    fillMenu(view, {"full-screen", "", "add-view", "present", "present-here"});
}

void MainWindow::createMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    fillMenu(file, {"new", "new-window", "open"});
    m_recentMenu = file->addMenu(tr("Open &Recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    fillMenu(file,
             {"", "save", "save-as", "", "versions", "compare", "conflicts", "", "export", "export-steps",
              "title-block", "print-preview", "print", "", "close", "quit"});
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    fillMenu(edit,
             {"undo",
              "redo",
              "",
              "copy",
              "paste",
              "",
              "place-on",
              "take",
              "place",
              "lift",
              "unplace",
              "",
              "ask-profile",
              "ask-passthrough",
              "remove-device",
              "reserve",
              "duplicate",
              "rename",
              "move-hosts",
              "properties",
              "fill-in",
              "delete",
              "",
              "select-all",
              "select-same",
              "find",
              "find-next",
              "find-previous"});
    QMenu *use = new QMenu(tr("Use of &GPUs"), edit);
    fillMenu(use, {"use-unassigned", "use-passthrough", "use-same-size", "use-mixed-size", "use-mig"});
    edit->insertMenu(action("select-all"), use);
    edit->insertSeparator(action("select-all"));
    createViewMenu();
    fillMenu(menuBar()->addMenu(tr("&Insert")), {"add-cluster", "add-hosts", "add-gpus", "add-vms"});
    fillMenu(menuBar()->addMenu(tr("&Tools")),
             {"next-finding", "previous-finding", "show-findings", "", "outline", "", "rules", "house-rules", "",
              "plan", "", "shortcuts", "tool-bar", "settings"});
    fillMenu(menuBar()->addMenu(tr("&Help")), {"help", "rule-reference", "release-matrix", "tour", "", "about"});
}

void MainWindow::createToolBar()
{
    m_toolBar = addToolBar(tr("Tools"));
    m_toolBar->setObjectName(QStringLiteral("tools"));
    fillToolBar(*m_toolBar, m_actions, m_settings, defaultToolBar());
    m_panelMenu->addSeparator();
    m_panelMenu->addAction(m_toolBar->toggleViewAction());
}

/// "-" is a separator.
ToolBarChoice MainWindow::defaultToolBar() const
{
    ToolBarChoice choice;
    for (const char *id : {"new",
                           "open",
                           "save",
                           "-",
                           "undo",
                           "redo",
                           "-",
                           "add-hosts",
                           "add-gpus",
                           "add-vms",
                           "delete",
                           "-",
                           "find",
                           "-",
                           "zoom-out",
                           "zoom-fit",
                           "zoom-in",
                           "-",
                           "previous-finding",
                           "next-finding",
                           "-",
                           "export"})
        choice.ids += QLatin1String(id);
    return choice;
}

/// The panels and tool bars, and what changes them.
QMenu *MainWindow::createPopupMenu()
{
    QMenu *menu = QMainWindow::createPopupMenu();
    menu->addSeparator();
    menu->addAction(action("tool-bar"));
    return menu;
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files)
        connect(m_recentMenu->addAction(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&"))),
                &QAction::triggered, this, [this, path] { openFile(path); });
    if (files.isEmpty()) {
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
        return;
    }
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("Clear the list")), &QAction::triggered, this,
            [this] { m_settings.clearRecentFiles(); });
}

void MainWindow::refreshActions()
{
    m_actions.refresh();
    const Document &document = m_session.document();
    const auto plain = [](QString step) { return step.replace(u'&', u"&&"_qs); }; // names in it are no mnemonics
    const QString undo =
        document.canUndo() ? tr("&Undo: %1").arg(plain(document.stepName(document.position() - 1))) : tr("&Undo");
    const QString redo =
        document.canRedo() ? tr("&Redo: %1").arg(plain(document.stepName(document.position()))) : tr("&Redo");
    action("undo")->setText(undo);
    action("redo")->setText(redo);
    action("undo")->setToolTip(QString(undo).remove(u'&'));
    action("redo")->setToolTip(QString(redo).remove(u'&'));
}

void MainWindow::editSettings()
{
    const Preferences before = m_settings.preferences();
    SettingsDialog dialog(before, this);
    if (dialog.exec() != QDialog::Accepted || dialog.result() == before)
        return;
    m_settings.setPreferences(dialog.result());
    applyTheme(dialog.result().theme);
    applyMotion(dialog.result().reducedMotion);
    setAnimated(!dialog.result().reducedMotion);
}

void MainWindow::editHouseRules() { HouseRulesDialog(m_session.document(), m_session.checker(), this).exec(); }

void MainWindow::editInInspector()
{
    showDock(InspectorDock);
    m_inspector->editFirstField();
}

/// Lists that have a search of their own keep it; from everywhere else the board is searched.
void MainWindow::findText()
{
    const std::pair<QWidget *, SearchField *> searches[] = {{m_vms, m_vms->search()},
                                                            {m_profiles, m_profiles->search()},
                                                            {m_findings, m_findings->search()}};
    for (const auto &[panel, field] : searches)
        if (panel->isAncestorOf(focusWidget()) && !field->hasFocus()) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return;
        }
    m_search->open();
}

/// Under a filter "all" means all that one sees as matching: what is dimmed or left out is not changed by mistake.
void MainWindow::selectMatchesOnly()
{
    if (!m_filter->isActive())
        return;
    std::vector<EntityRef> entities = m_selection.entities();
    std::erase_if(entities, [this](const EntityRef &ref) { return !m_filter->matches().holds(ref); });
    m_selection.set(std::move(entities));
}

} // namespace sliceboard
