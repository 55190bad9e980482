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
    if (screen.width() >= kSmallScreen.width() && screen.height() >= kSmallScreen.height())
        return false;
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
    resizeDocks({first}, {int(screen.width() * kShareOfPanels)}, Qt::Horizontal);
    m_dockState = saveState(kDockStateVersion);
    return true;
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
