// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/board_metrics.h"

#include <algorithm>
#include <cmath>

namespace sliceboard {
namespace {

constexpr double kMidFrom = 0.25;
/// Of a slice, for two lines in the smallest letters that it has and its outline, in pixels.
constexpr double kTwoLines = 23;
constexpr double kTwoHighLines = 1.65; ///< the same in line heights of the base font, for fonts with high lines
constexpr double kTiniestBelow = 0.05; ///< zoom

} // namespace

BoardMetrics::BoardMetrics(double zoom_, double textHeight)
    : zoom(std::clamp(zoom_, kSmallestZoom, kLargestZoom)), unit(zoom * textHeight / 16)
{
    level = zoom >= kNearFrom ? DetailLevel::Near : zoom >= kMidFrom ? DetailLevel::Mid : DetailLevel::Far;
    const double text = textHeight / 16;
    const auto whole = [](double value) { return std::round(value); };
    margin = whole(std::max(8.0, 16 * unit));
    cardWidth = whole(std::max(26.0, 430 * unit));
    gpuInfo = sideHeader = 0;
    switch (level) {
    case DetailLevel::Near:
        gap = whole(14 * unit);
        clusterHeader = whole(38 * unit);
        clusterGap = whole(22 * unit);
        hostHeader = whole(48 * unit);
        padding = whole(10 * unit);
        gpuInfo = whole(std::max(26 * unit, kTarget * zoom)); // small fonts make small units
        gpuHeight = gpuInfo + whole(6 * unit + std::max({34 * unit, kTwoLines, kTwoHighLines * textHeight}));
        break;
    case DetailLevel::Mid:
        gap = whole(std::max(5.0, 12 * unit));
        clusterHeader = whole(30 * text);
        clusterGap = whole(12 * text);
        hostHeader = whole(20 * text);
        padding = whole(4 * text);
        gpuHeight = whole(std::max(6.0, 30 * unit));
        break;
    case DetailLevel::Far: {
        // The last stretch is for boards of a thousand hosts: cells of a few pixels, one line of names.
        const double far = std::clamp((zoom - kSmallestZoom) / (kTiniestBelow - kSmallestZoom), 0.0, 1.0);
        const auto least = [far](double smallest, double usual) { return std::lerp(smallest, usual, far); };
        margin = whole(least(4, margin));
        cardWidth = whole(std::max(least(13, 26), 430 * unit));
        gap = whole(std::max(least(1, 2), 14 * unit));
        clusterHeader = whole(least(13, 22) * text);
        sideHeader = whole(least(150, 230) * text);
        clusterGap = whole(least(0, 6) * text);
        hostHeader = 0;
        padding = 1;
        gpuHeight = whole(std::max(least(4, 7), 60 * unit));
        break;
    }
    }
    widestCard = std::round(cardWidth * 2.2);
}

} // namespace sliceboard
