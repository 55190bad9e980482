// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/dialogs/settings_dialog.h"

namespace sliceboard {

/// Sets the style and the colours of all windows, now and from now on.
void applyTheme(ThemeChoice choice);

/// Whether menus slide and cursors blink from now on. Panels are the window's own business.
void applyMotion(bool reduced);

} // namespace sliceboard
