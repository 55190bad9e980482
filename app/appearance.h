// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/dialogs/settings_dialog.h"

#include <QPalette>

namespace sliceboard {

/// Sets the style and the colours of all windows, now and from now on.
void applyTheme(ThemeChoice choice);

/// In which fields, boxes and buttons are outlined: 3:1 to the grounds on both sides of the line (WCAG 2.1, 1.4.11).
QColor outlineColor(const QPalette &palette);

/// Whether menus slide and cursors blink from now on. Panels are the window's own business.
void applyMotion(bool reduced);

} // namespace sliceboard
