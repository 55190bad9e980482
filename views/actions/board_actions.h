// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/actions/action_table.h"
#include "views/board/board_view.h"

namespace sliceboard {

/// What can be done with the look of a board: zoom, fold, group, sort, overview. Nothing here changes the design.
std::vector<ActionRow> boardActions(BoardView *board);

/// Ids of boardActions() for a menu of groupings and orders; an empty id is a separator.
inline constexpr std::array kArrangeActions{"group-cluster",  "group-gpus", "group-mode",    "group-use",
                                            "group-findings", "",           "sort-design",   "sort-name",
                                            "sort-full",      "sort-empty", "sort-findings", "",
                                            "arrange-again"};

} // namespace sliceboard
