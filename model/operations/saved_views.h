// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/placing.h"

namespace sliceboard {

// The saved views of the design, by row. Refused: a blank title, a text or list longer than a file may have, more views
// than a file may have, a row that is gone.
Edits addView(const Facts &facts, int row, SavedView view);
Edits changeView(const Facts &facts, int row, SavedView view);
Edits removeView(const Facts &facts, int row);
/// `to` counts rows before the move; the number of views means: to the end.
Edits moveView(const Facts &facts, int row, int to);

/// By which names the views are presented from now on.
Edits presentUnder(const Facts &facts, PresentedNames names);

} // namespace sliceboard
