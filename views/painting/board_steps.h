// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/painting/board_layout.h"

namespace sliceboard {

/// Where an arrow key, Home or End leads from a header, host or GPU; from nothing to the first header. Part::Nothing
/// where there is nothing in that direction.
BoardHit stepOnBoard(const BoardLayout &layout, const BoardHit &from, Qt::Key key);

} // namespace sliceboard
