// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/customising.h"

#include "views/dialogs/shortcuts_dialog.h"

namespace sliceboard {
namespace {

QString idOf(const ActionRow &row) { return QString::fromLatin1(row.id); }

/// The letters that open menus, as Alt+F.
std::vector<std::pair<QKeySequence, QString>> menuKeys(const QMenuBar &menus)
{
    std::vector<std::pair<QKeySequence, QString>> keys;
    for (const QAction *menu : menus.actions())
        keys.emplace_back(QKeySequence::mnemonic(menu->text()), QString(menu->text()).remove(u'&'));
    return keys;
}

bool knows(const ActionTable &actions, const QString &id)
{
    return std::ranges::any_of(actions.rows(), [&id](const ActionRow &row) { return idOf(row) == id; });
}

} // namespace

void applyShortcuts(ActionTable &actions, const Settings &settings)
{
    const QMap<QString, QKeySequence> chosen = settings.shortcuts();
    for (const ActionRow &row : actions.rows())
        actions.setKey(row.id, chosen.value(idOf(row), row.key));
}

void editShortcuts(ActionTable &actions, Settings &settings, QMenuBar &menus)
{
    std::vector<ShortcutRow> rows;
    for (const ActionRow &row : actions.rows())
        rows.push_back(
            {idOf(row), actions.title(row.id), actions.action(row.id)->icon(), actions.key(row.id), row.key});
    ShortcutsDialog dialog(std::move(rows), menuKeys(menus), menus.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QMap<QString, QKeySequence> chosen;
    for (const ShortcutRow &row : dialog.result())
        if (row.key != row.byDefault)
            chosen[row.id] = row.key;
    settings.setShortcuts(chosen);
    applyShortcuts(actions, settings);
}

void fillToolBar(QToolBar &bar, const ActionTable &actions, const Settings &settings, const ToolBarChoice &byDefault)
{
    const ToolBarChoice choice = settings.toolBar().value_or(byDefault);
    bar.clear();
    bar.setToolButtonStyle(choice.style);
    for (const QString &id : choice.ids)
        if (id == u"-")
            bar.addSeparator();
        else if (knows(actions, id))
            bar.addAction(actions.action(id.toLatin1().constData()));
}

void editToolBar(QToolBar &bar, const ActionTable &actions, Settings &settings, const ToolBarChoice &byDefault)
{
    std::vector<ToolBarEntry> entries;
    for (const ActionRow &row : actions.rows())
        entries.push_back({idOf(row), actions.title(row.id), actions.action(row.id)->icon()});
    ToolBarDialog dialog(std::move(entries), settings.toolBar().value_or(byDefault), byDefault, bar.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    settings.setToolBar(dialog.result() == byDefault ? std::nullopt : std::optional(dialog.result()));
    fillToolBar(bar, actions, settings, byDefault);
}

} // namespace sliceboard
