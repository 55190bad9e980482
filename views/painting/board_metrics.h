// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace sliceboard {

/// How much of the board is drawn, by zoom.
enum class DetailLevel {
    Far, ///< a heat strip per host
    Mid, ///< host cards with one bar per GPU
    Near, ///< slices to scale with names, facts of hosts and GPUs
};

/// Sizes of everything on the board at one zoom, in pixels. Zoom 1 shows text in the size that the system asks for.
struct BoardMetrics {
    static constexpr double kSmallestZoom = 0.02;
    static constexpr double kLargestZoom = 3;
    static constexpr double kNearFrom = 0.7;
    /// What a pointer can hit: no target of a drag is lower than that (WCAG 2.2, 2.5.8).
    static constexpr double kTarget = 24;

    BoardMetrics() : BoardMetrics(1, 16) { }
    /// `textHeight`: line height of the base font.
    BoardMetrics(double zoom_, double textHeight);

    double zoom;
    double unit; ///< one pixel at zoom 1 and a text height of 16
    DetailLevel level;
    double margin; ///< around the board
    double gap; ///< between cards, both ways
    double clusterHeader; ///< height
    double sideHeader; ///< width of cluster headers that stand left of the hosts, in Far; else 0
    double clusterGap; ///< between clusters
    double cardWidth; ///< the least; cards stretch to fill a line
    double widestCard;
    double hostHeader;
    double padding; ///< inside a card
    double gpuHeight; ///< of a row; in Far the height of a host's strip
    double gpuInfo; ///< the line of facts atop a row; 0 unless Near
    /// Whether both zones of a GPU row are large enough to drop on.
    bool hasFullTargets() const { return level == DetailLevel::Near && gpuInfo >= kTarget; }
};

} // namespace sliceboard
