// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settings.h"
#include "views/actions/action_table.h"

#include <QMenuBar>
#include <QToolBar>

namespace sliceboard {

/// Gives the actions the keys that the user has chosen.
void applyShortcuts(ActionTable &actions, const Settings &settings);
/// Lets the user choose keys, keeps and applies them. The menus keep theirs.
void editShortcuts(ActionTable &actions, Settings &settings, QMenuBar &menus);

/// Fills the tool bar as the user has chosen, or else as `byDefault` says.
void fillToolBar(QToolBar &bar, const ActionTable &actions, const Settings &settings, const ToolBarChoice &byDefault);
/// Lets the user choose what the tool bar shows, keeps and applies it.
void editToolBar(QToolBar &bar, const ActionTable &actions, Settings &settings, const ToolBarChoice &byDefault);

} // namespace sliceboard
