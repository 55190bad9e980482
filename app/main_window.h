// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/file_watch.h"
#include "app/recent_designs.h"
#include "app/session.h"
#include "app/settings.h"
#include "views/actions/action_table.h"
#include "views/board/board_view.h"
#include "views/items/selection.h"

#include <QBoxLayout>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

#include <array>
#include <memory>

namespace sliceboard {

class BoardFilter;
class CapacityPanel;
class ChangesBanner;
class ComparisonDialog;
class ConflictsDialog;
class DesignComparison;
class DiskBanner;
class FindingsPanel;
class HistoryPanel;
class Inspector;
class OutlinePanel;
class PlanPanel;
class ProfilePalette;
class SearchBar;
struct PresentationOptions;
class StartPage;
class ElidedLabel;
class Tour;
class ViewsPanel;
class VmPalette;
enum class MergeSide;

/// The program's window: the board with its panels, menus and status bar. It asks before unsaved changes are lost and
/// otherwise only connects what others do.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a design file, after asking about unsaved changes. False if the open design stays.
    bool openFile(const QString &path);
    /// Starts a new design from a template or example of the resources.
    bool startFrom(const QString &resource);
    /// Offers unsaved designs of sessions that did not end well.
    void offerRecovery();
    /// Shows the tour if no start before has.
    void offerTour();
    /// As on a first start on such a screen. On a small one the board comes first: one column of panels behind each other
    /// beside it, the rarer ones for when they are asked for; on a middling one such columns at both sides, and nothing
    /// below the board. True for these two.
    bool arrangePanels(const QSize &screen);
    BoardView &board() { return *m_board; }
    Selection &selection() { return m_selection; }
    QAction *action(const char *id) const { return m_actions.action(id); }

protected:
    void closeEvent(QCloseEvent *event) override;
    void childEvent(QChildEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QMenu *createPopupMenu() override;

private:
    enum Dock {
        VmsDock,
        OutlineDock,
        ProfilesDock,
        InspectorDock,
        HistoryDock,
        FindingsDock,
        CapacityDock,
        ViewsDock,
        PlanDock
    };

    // main_window.cpp: what it is made of
    void createPanels();
    void createStatusBar();
    void connectPanels();
    QDockWidget *addDock(const char *name, const QString &title, QWidget *panel, Qt::DockWidgetArea area);
    void arrangeDocks();
    void arrangeInOneColumn(int width);
    void arrangeAtTheSides();
    /// False without a geometry for one of the screens that there are.
    bool restoreWindow();
    void showStart();
    void createSearch();
    bool isDesignShown() const { return m_stack->currentWidget() == m_workplace; }
    void showDesign();
    void showIndicators(bool shown);
    void showCounts();
    void showTitle();
    /// `keys`: what keys do now; they keep their room beside the text.
    void showKeys();
    void showHint(const QString &text, const QString &keys = {});
    void announce(const QString &text);
    void showZoom(double zoom);
    void showFindingOf(const EntityRef &ref);

    // main_window_actions.cpp: what it can do
    void createActions();
    std::vector<ActionRow> fileRows();
    std::vector<ActionRow> viewRows();
    std::vector<ActionRow> panelRows();
    std::vector<ActionRow> toolRows();
    void createMenus();
    void createViewMenu();
    void fillMenu(QMenu *menu, std::initializer_list<const char *> ids);
    void createToolBar();
    ToolBarChoice defaultToolBar() const;
    void fillRecentMenu();
    void refreshActions();
    void editSettings();
    void editHouseRules();
    void findText();
    void editInInspector();
    void selectMatchesOnly();

    // main_window_panels.cpp: ways to the panels by keyboard
    std::vector<ActionRow> goRows();
    std::vector<QWidget *> panes() const;
    void goToDock(Dock dock);
    void stepPane(int step);

    // main_window_help.cpp
    std::vector<ActionRow> helpRows();
    void showHelp();
    void showHelpAbout(const QDialog &dialog);
    QString helpPageHere() const;
    void showRuleReference();
    void showFilterHelp();

    // main_window_menus.cpp: context menus
    void connectMenus();
    void showContextMenu(const QPoint &position);
    void showProfileMenu(const QPoint &position);
    void showHistoryMenu(const QPoint &position);
    void showCapacityMenu(QAbstractItemView *list, const EntityRef &ref, const QString &profile,
                          const QPoint &position);
    void addCopy(QMenu &menu, QAbstractItemView &view);
    void addProfileEntries(QMenu &menu, const QString &profile);
    void filterBoard(const QString &facet, const QString &value);
    void selectVmsWith(const QString &profile);

    // main_window_files.cpp: files and unsaved changes
    bool mayDiscard();
    bool save();
    bool saveAs();
    bool saveTo(const QString &path);
    void commitTyping();
    void browse();
    void openWindow();
    void newFromTemplate();
    void closeDesign();

    // main_window_export.cpp: diagrams and paper
    std::vector<ActionRow> exportRows();
    void exportDesign();
    void editTitleBlock();
    std::optional<std::string> contentPatiently();
    void previewPrint();
    void print();

    // main_window_safety.cpp: what is remembered, kept and watched
    QWidget *createCentre();
    void connectSafety();
    void noteRecent();
    void showRecent();
    void checkDisk();
    void reloadFromDisk();
    void compareWithDisk();
    void showEarlierVersions();
    void showTour();

    // main_window_comparison.cpp: against other designs, and with them
    void createComparison(QBoxLayout *layout);
    std::vector<ActionRow> comparisonRows();
    void compare();
    void compareWith(Result<Design> other, const QString &name);
    void compareWithFile();
    void listChanges();
    void showChanges(bool shown);
    void watchComparison();
    void endComparison();
    void mergeWithDisk();
    void showConflicts();
    void settleConflict(ConflictsDialog &dialog, int row, MergeSide side);

    // main_window_plan.cpp: the change plan
    void createPlanPanel();
    void planFromSaved();
    void planFromFile();
    void planFromEarlierVersion();
    void planFromFileAt(const QString &path);
    void exportPlan();
    void exportPlanAsPdf();
    void notePlanBase(const QString &path);

    // main_window_presentation.cpp: saved views
    void createViewsPanel();
    PresentationOptions presentationOptions() const;
    void present(int step);
    void filterAs(const QString &filter);
    void exportStepsAsPdf();

    void showDock(Dock dock);

    /// The state of docks that another version saved does not fit.
    static constexpr int kDockStateVersion = 3;

    Session &m_session;
    Settings m_settings;
    Selection m_selection;
    ActionTable m_actions;

    QStackedWidget *m_stack;
    StartPage *m_start;
    QWidget *m_workplace; ///< the board, under its search bar
    DiskBanner *m_diskBanner = nullptr;
    ChangesBanner *m_changesBanner = nullptr;
    std::unique_ptr<DesignComparison> m_comparison;
    ComparisonDialog *m_comparisonDialog = nullptr;
    FileWatch m_fileWatch;
    RecentDesigns m_recentDesigns;
    BoardView *m_board;
    BoardFilter *m_filter = nullptr;
    SearchBar *m_search = nullptr;
    VmPalette *m_vms = nullptr;
    ProfilePalette *m_profiles = nullptr;
    OutlinePanel *m_outline = nullptr;
    Inspector *m_inspector = nullptr;
    FindingsPanel *m_findings = nullptr;
    HistoryPanel *m_history = nullptr;
    CapacityPanel *m_capacity = nullptr;
    ViewsPanel *m_views = nullptr;
    PlanPanel *m_plan = nullptr;
    QString m_planBase; ///< the file that the plan starts from; empty: from none
    std::vector<QDockWidget *> m_docks; ///< by Dock
    QByteArray m_dockState; ///< as it is while the start page hides the docks
    QMenu *m_recentMenu = nullptr;
    QMenu *m_panelMenu = nullptr;
    QToolBar *m_toolBar = nullptr;

    ElidedLabel *m_hint;
    QLabel *m_keys;
    std::array<QToolButton *, 4> m_counts{};
    QToolButton *m_zoom;
};

} // namespace sliceboard
