// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "views/panels/search_bar.h"

#include <algorithm>
#include <iterator>

// How the keyboard comes from the board to the panels and back.

namespace sliceboard {
namespace {

constexpr QSize kSmallScreen(800, 560); ///< logical pixels; on less there is no room for panels on three sides
constexpr double kShareOfPanels = 0.36;
constexpr QSize kMiddlingScreen(1440, 800); ///< on no more, there is no room for panels below the board
constexpr int kTooNarrow = 1100; ///< for panels below the board between those at its sides
constexpr int kNarrowLeft = 230, kNarrowRight = 280; ///< widths of the columns there

/// Where the keyboard last was in a panel, else the first place for it.
void enterPane(QWidget &pane)
{
    const auto takesFocus = [](const QWidget *widget) {
        return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
    };
    QWidget *to = takesFocus(&pane) ? &pane : pane.focusWidget();
    if (!takesFocus(to)) {
        to = pane.nextInFocusChain();
        while (to != &pane && !(pane.isAncestorOf(to) && takesFocus(to)))
            to = to->nextInFocusChain();
    }
    to->setFocus(Qt::ShortcutFocusReason);
}

} // namespace

bool MainWindow::arrangePanels(const QSize &screen)
{
    if (screen.width() < kSmallScreen.width() || screen.height() < kSmallScreen.height())
        arrangeInOneColumn(int(screen.width() * kShareOfPanels));
    else if (screen == screen.boundedTo(kMiddlingScreen) && screen.width() > screen.height())
        arrangeAtTheSides();
    else
        return false;
    m_dockState = saveState(kDockStateVersion);
    return true;
}

void MainWindow::arrangeInOneColumn(int width)
{
    QDockWidget *first = m_docks[VmsDock];
    std::vector<QDockWidget *> others;
    std::ranges::copy_if(m_docks, std::back_inserter(others),
                         [first](const QDockWidget *dock) { return dock != first; });
    for (QDockWidget *dock : others) {
        addDockWidget(Qt::LeftDockWidgetArea, dock);
        tabifyDockWidget(first, dock);
        dock->setVisible(dock == m_docks[OutlineDock] || dock == m_docks[ProfilesDock] || dock == m_docks[InspectorDock]
                         || dock == m_docks[FindingsDock]);
    }
    first->show();
    first->raise();
    resizeDocks({first}, {width}, Qt::Horizontal);
}

/// VMs and profiles to drag from stay at the left, all else goes behind the inspector at the right.
void MainWindow::arrangeAtTheSides()
{
    QDockWidget *inspector = m_docks[InspectorDock];
    for (const Dock dock : {FindingsDock, CapacityDock, HistoryDock, ViewsDock, PlanDock}) {
        addDockWidget(Qt::RightDockWidgetArea, m_docks[dock]);
        tabifyDockWidget(inspector, m_docks[dock]);
    }
    for (QDockWidget *dock : m_docks)
        dock->setVisible(dock != m_docks[HistoryDock] && dock != m_docks[ViewsDock] && dock != m_docks[PlanDock]);
    m_docks[VmsDock]->raise();
    inspector->raise();
    resizeDocks({m_docks[VmsDock], inspector}, {kNarrowLeft, kNarrowRight}, Qt::Horizontal);
}

/// A narrow window, as one of two side by side, leaves little between the columns: below the board, panels get all of it.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool isNarrow = width() < kTooNarrow;
    const auto left = isNarrow ? Qt::BottomDockWidgetArea : Qt::LeftDockWidgetArea;
    const auto right = isNarrow ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea;
    if (corner(Qt::BottomLeftCorner) == left && corner(Qt::BottomRightCorner) == right)
        return;
    setCorner(Qt::BottomLeftCorner, left);
    setCorner(Qt::BottomRightCorner, right);
}

std::vector<ActionRow> MainWindow::goRows()
{
    struct Target {
        const char *id;
        const char *text;
        const char16_t *key;
        Dock dock;
    };
    static constexpr Target targets[] = {
        {"go-vms", QT_TRANSLATE_NOOP("Actions", "Go to VMs"), u"Alt+1", VmsDock},
        {"go-profiles", QT_TRANSLATE_NOOP("Actions", "Go to Profiles"), u"Alt+2", ProfilesDock},
        {"go-inspector", QT_TRANSLATE_NOOP("Actions", "Go to Inspector"), u"Alt+3", InspectorDock},
        {"go-history", QT_TRANSLATE_NOOP("Actions", "Go to History"), u"Alt+4", HistoryDock},
        {"go-findings", QT_TRANSLATE_NOOP("Actions", "Go to Findings"), u"Alt+5", FindingsDock},
        {"go-capacity", QT_TRANSLATE_NOOP("Actions", "Go to Capacity"), u"Alt+6", CapacityDock},
        {"go-views", QT_TRANSLATE_NOOP("Actions", "Go to Views"), u"Alt+7", ViewsDock}};
    std::vector<ActionRow> rows;
    rows.push_back({"next-panel", QT_TRANSLATE_NOOP("Actions", "Next Panel"), QKeySequence(u"F6"_qs), nullptr,
                    [this] { stepPane(1); }});
    rows.push_back({"previous-panel", QT_TRANSLATE_NOOP("Actions", "Previous Panel"), QKeySequence(u"Shift+F6"_qs),
                    nullptr, [this] { stepPane(-1); }});
    rows.push_back({"go-board", QT_TRANSLATE_NOOP("Actions", "Go to Board"), QKeySequence(u"Alt+0"_qs), nullptr,
                    [this] { m_board->setFocus(Qt::ShortcutFocusReason); }});
    for (const Target &target : targets)
        rows.push_back({target.id, target.text, QKeySequence(QString::fromUtf16(target.key)), nullptr,
                        [this, dock = target.dock] { goToDock(dock); }});
    requireOf(rows, [this] { return isDesignShown(); });
    return rows;
}

void MainWindow::goToDock(Dock dock)
{
    showDock(dock);
    enterPane(*m_docks[dock]->widget());
}

/// The search, the board and the panels that can be seen: of those behind each other, the one in front.
std::vector<QWidget *> MainWindow::panes() const
{
    std::vector<QWidget *> all{m_board};
    for (const QDockWidget *dock : m_docks)
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            all.push_back(dock->widget());
    if (m_search->isVisible())
        all.push_back(m_search);
    return all;
}

void MainWindow::stepPane(int step)
{
    const std::vector<QWidget *> all = panes();
    const QWidget *focus = focusWidget();
    const auto here =
        std::ranges::find_if(all, [focus](const QWidget *pane) { return pane == focus || pane->isAncestorOf(focus); });
    const auto count = int(all.size());
    const int next = here == all.end() ? 0 : (int(here - all.begin()) + step + count) % count;
    enterPane(*all[std::size_t(next)]);
}

} // namespace sliceboard
