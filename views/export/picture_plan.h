// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/painting/board_layout.h"

#include <optional>
#include <vector>

namespace sliceboard {

/// One sheet of a picture: which strip of the board stands on it.
struct Sheet {
    QRectF area; ///< of the board
    int cluster = -1; ///< the row of the one cluster on it; -1: all are
    bool isContinued = false; ///< the cluster began on the sheet before
    bool isToContinue = false; ///< the cluster goes on on the next sheet
};

/// How a board is spread over sheets. Lengths are in pixels at zoom 1.
struct PicturePlan {
    BoardLayout layout;
    std::vector<Sheet> sheets;
    double scale = 1; ///< at most, of strips on their sheets
};

/// What pages are planned from.
struct PageRequest {
    std::optional<int> cluster; ///< only this one, by row
    double textHeight = 16; ///< line height of the board's font, on which its sizes rest
    QSizeF room; ///< for the strip of one page
    bool isPerCluster = false; ///< each cluster on pages of its own, even if all would fit on one
    std::optional<int> hosts; ///< on a page, at most; then each cluster has pages of its own, too
};

/// All of the board, or one cluster by row, on one sheet: about as wide as high, and smaller in scale when the design
/// is very large. `textHeight`: line height of the board's font, on which its sizes rest.
PicturePlan planOneSheet(const Design &design, std::optional<int> cluster, double textHeight);

/// One sheet for all if the board fits, enlarged if it is small; else one for each cluster, and several for a cluster that is still too high,
/// parted between hosts; each of them begins with the cluster's header. Strips may have to be scaled down to fit: a
/// little, and more when one host is higher than a sheet or the request has many hosts on a page.
PicturePlan planPages(const Design &design, const PageRequest &request);

} // namespace sliceboard
