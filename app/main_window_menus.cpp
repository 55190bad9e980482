// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "model/filter/filter_completion.h"
#include "views/panels/capacity/capacity_panel.h"
#include "views/panels/history_panel.h"
#include "views/panels/outline_panel.h"
#include "views/panels/profile_palette.h"
#include "views/panels/vm_palette.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QShortcut>

#include <algorithm>

// The context menus of the window's panels.

namespace sliceboard {
namespace {

/// The selected rows of a list, or its current one, as lines with tabs between the columns.
QString rowsText(const QAbstractItemView &view)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    if (rows.isEmpty())
        rows.append(view.currentIndex());
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < view.model()->columnCount(row.parent()); ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t').trimmed();
    }
    return lines.join(u'\n');
}

} // namespace

void MainWindow::connectMenus()
{
    connect(m_board, &BoardView::contextMenuWanted, this, &MainWindow::showContextMenu);
    const auto offer = [this](QAbstractItemView *view, void (MainWindow::*menu)(const QPoint &)) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view, menu](const QPoint &at) { (this->*menu)(view->viewport()->mapToGlobal(at)); });
    };
    // Qt knows the menu key, but Shift+F10 on some platforms only.
    auto *key = new QShortcut(QKeySequence(u"Shift+F10"_qs), this);
    connect(key, &QShortcut::activated, this, [] {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return;
        const QPoint at = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, focus->mapToGlobal(at));
        QApplication::sendEvent(focus, &event);
    });
    offer(m_vms->list(), &MainWindow::showContextMenu);
    offer(m_outline->tree(), &MainWindow::showContextMenu);
    offer(m_profiles->list(), &MainWindow::showProfileMenu);
    offer(m_history->list(), &MainWindow::showHistoryMenu);
    connect(m_capacity, &CapacityPanel::menuWanted, this, &MainWindow::showCapacityMenu);
}

void MainWindow::showContextMenu(const QPoint &position)
{
    QMenu menu(this);
    m_actions.refresh(); // what is folded is no part of the selection
    menu.setToolTipsVisible(true); // they say why an entry is disabled
    switch (m_selection.current().kind) {
    case EntityKind::Vm:
        fillMenu(&menu,
                 {"place-on", "take", "lift", "unplace", "", "ask-profile", "ask-passthrough", "remove-device", "",
                  "select-same", "copy", "duplicate", "rename", "fill-in", "delete", "", "show-findings",
                  "properties"});
        break;
    case EntityKind::Gpu:
        fillMenu(&menu,
                 {"place", "place-on", "reserve", "", "use-unassigned", "use-passthrough", "use-same-size",
                  "use-mixed-size", "use-mig", "", "add-gpus", "fill-in", "delete", "", "show-findings", "properties"});
        break;
    case EntityKind::Host:
        fillMenu(&menu,
                 {"add-gpus", "add-hosts", "", "fold-selected", "unfold-selected", "zoom-selection", "", "copy",
                  "paste", "move-hosts", "rename", "fill-in", "delete", "", "show-findings", "properties"});
        break;
    case EntityKind::Cluster:
        fillMenu(&menu,
                 {"add-hosts", "paste", "", "fold-selected", "unfold-selected", "zoom-selection", "", "rename",
                  "delete", "", "show-findings", "properties"});
        break;
    case EntityKind::Design:
        fillMenu(&menu, {"add-cluster", "add-hosts", "add-vms", "paste", "", "zoom-fit"});
        break;
    }
    menu.exec(position);
}

void MainWindow::addCopy(QMenu &menu, QAbstractItemView &view)
{
    menu.addAction(tr("&Copy as Text"), &view, [&view] { QGuiApplication::clipboard()->setText(rowsText(view)); });
}

/// Filters the board; what is open there already gives way.
void MainWindow::filterBoard(const QString &facet, const QString &value)
{
    filterAs(facet + u':' + filterValue(value.toStdString()));
}

void MainWindow::addProfileEntries(QMenu &menu, const QString &profile)
{
    menu.addAction(tr("&Show What Has It on the Board"), this,
                   [this, profile] { filterBoard(u"profile"_qs, profile); });
    menu.addAction(tr("Select &VMs That Have It"), this, [this, profile] { selectVmsWith(profile); });
}

void MainWindow::selectVmsWith(const QString &profile)
{
    std::vector<EntityRef> found;
    for (const Vm &vm : m_session.document().design().vms)
        if (std::ranges::count(vm.devices, profile.toStdString(), &Device::profile) > 0)
            found.push_back(vm.id);
    if (found.empty())
        return announce(tr("No VM has %1.").arg(profile));
    m_selection.set(std::move(found));
}

void MainWindow::showProfileMenu(const QPoint &position)
{
    const QString profile = m_profiles->currentProfile();
    if (!m_profiles->list()->currentIndex().isValid())
        return;
    QMenu menu(this);
    if (!profile.isEmpty()) {
        fillMenu(&menu, {"ask-profile", "reserve", ""});
        addProfileEntries(menu, profile);
    }
    menu.addSeparator();
    addCopy(menu, *m_profiles->list());
    menu.exec(position);
}

void MainWindow::showHistoryMenu(const QPoint &position)
{
    const int row = m_history->list()->currentIndex().row();
    const int now = int(m_session.document().position());
    if (row < 0)
        return;
    QMenu menu(this);
    menu.addAction(row <= now ? tr("Go &Back to This State") : tr("Go &Forth to This State"), this,
                   [this] { m_history->goToCurrent(); });
    menu.actions().front()->setEnabled(row != now);
    menu.addSeparator();
    fillMenu(&menu, {"undo", "redo", ""});
    addCopy(menu, *m_history->list());
    menu.exec(position);
}

void MainWindow::showCapacityMenu(QAbstractItemView *list, const EntityRef &ref, const QString &profile,
                                  const QPoint &position)
{
    QMenu menu(this);
    if (!profile.isEmpty()) {
        menu.addAction(tr("&Use This Profile"), this, [this, profile] {
            if (m_profiles->choose(profile))
                showDock(ProfilesDock);
        });
        addProfileEntries(menu, profile);
        menu.addSeparator();
    } else if (ref.kind != EntityKind::Design) {
        menu.addAction(tr("&Select on the Board"), this, [this, ref] { m_selection.jumpTo(ref); });
        const QString path = QString::fromStdString(m_session.checker().facts().path(ref));
        if (ref.kind == EntityKind::Host || ref.kind == EntityKind::Cluster)
            menu.addAction(tr("Show &Only This on the Board"), this, [this, ref, path] {
                filterBoard(ref.kind == EntityKind::Host ? u"host"_qs : u"cluster"_qs, path);
            });
        fillMenu(&menu, {"show-findings", ""});
    }
    menu.addAction(tr("Show as &Bars"), this, [this] { m_capacity->showChart(CapacityPanel::Chart::Bars); });
    menu.addAction(tr("Show as &Heat Map"), this, [this] { m_capacity->showChart(CapacityPanel::Chart::HeatMap); });
    menu.addSeparator();
    addCopy(menu, *list);
    menu.exec(position);
}

} // namespace sliceboard
