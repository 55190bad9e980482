// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"
#include "views/actions/action_table.h"
#include "views/items/selection.h"

#include <QWidget>

namespace sliceboard {

/// What the actions on a design work with.
struct DesignActionContext {
    Document &document;
    Checker &checker;
    Selection &selection;
    QWidget *window;
    std::function<bool()> isOpen; ///< whether a design is shown at all
    std::function<QString()> currentProfile; ///< chosen in the profile palette; may be empty
    std::function<void(const QString &)> say; ///< what was not done and why, or what was taken
};

/// Undo, redo, and everything that adds, removes, places or changes what is selected.
std::vector<ActionRow> designActions(const DesignActionContext &context);

} // namespace sliceboard
