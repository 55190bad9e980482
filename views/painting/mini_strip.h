// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/painting/board_scene.h"

#include <QPainter>

namespace sliceboard {

/// What stands in the header of a folded host or cluster for the GPUs that are folded away: one cell after the other,
/// filled from below as far as it is used, in colour and pattern of its mode.
struct MiniStrip {
    struct Cell {
        GpuLook look = GpuLook::Unassigned;
        double used = 0; ///< share, 0 to 1
        int gpus = 1; ///< for how many it stands; so many times as wide
    };
    std::vector<Cell> cells;

    /// A cell for each GPU.
    explicit MiniStrip(const HostStrip &strip);
    /// A cell for each mode.
    explicit MiniStrip(const ClusterCard &card);
    /// In at most so much room; 0: nothing can be seen in it.
    double width(double most, double unit) const;
    void draw(QPainter &painter, const QRectF &rect, const Theme &theme, double unit) const;
};

/// One cell, as it is drawn in such a strip.
void drawStripCell(QPainter &painter, const QRectF &rect, const MiniStrip::Cell &cell, const Theme &theme, double unit);

} // namespace sliceboard
