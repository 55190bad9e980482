// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/picture_plan.h"

#include <algorithm>
#include <array>

namespace sliceboard {
namespace {

constexpr double kNarrowest = 960;
constexpr double kWidest = 7680;
/// How far a board may be scaled down to fit a page: the smallest text stays above 5 points on A4.
constexpr std::array kReadableScales{1.0, 0.9, 0.8};

BoardLayout layoutOf(const Design &design, double zoom, double textHeight, double width)
{
    return {design, {}, BoardMetrics(zoom, textHeight), width};
}

/// The strip of one cluster with the margins of the board above and below.
QRectF stripOf(const BoardLayout &layout, int cluster)
{
    const double margin = layout.metrics().margin;
    return layout.groupRect(cluster).adjusted(0, -margin, 0, margin);
}

QRectF wholeBoard(const BoardLayout &layout) { return {0, 0, layout.width(), layout.height()}; }

QRectF areaOf(const BoardLayout &layout, std::optional<int> cluster)
{
    return cluster ? stripOf(layout, *cluster) : wholeBoard(layout);
}

Sheet sheetOf(const BoardLayout &layout, std::optional<int> cluster)
{
    return {areaOf(layout, cluster), cluster.value_or(-1), false};
}

/// Parts a cluster between the lines of its hosts: each strip takes as many lines as there is room for, at least one.
void addStrips(std::vector<Sheet> &sheets, const BoardLayout &layout, int cluster, double room)
{
    const QRectF all = stripOf(layout, cluster);
    const auto &tops = layout.groups()[std::size_t(cluster)].lineTops;
    const auto add = [&](double top, double bottom) {
        sheets.push_back({{all.left(), top, all.width(), bottom - top}, cluster, top > all.top()});
    };
    double top = all.top();
    double end = top; ///< of the last line that is known to fit
    for (std::size_t line = 1; line < tops.size(); ++line) {
        const double next = line + 1 < tops.size() ? tops[line] - layout.metrics().gap / 2 : all.bottom();
        if (next - top > room && end > top) {
            add(top, end);
            top = end;
        }
        end = next;
    }
    add(top, all.bottom());
}

bool eachFits(const BoardLayout &layout, const std::vector<int> &clusters, double room)
{
    return std::ranges::all_of(clusters, [&](int cluster) { return stripOf(layout, cluster).height() <= room; });
}

} // namespace

PicturePlan planOneSheet(const Design &design, std::optional<int> cluster, double textHeight)
{
    for (double width = kNarrowest; width <= kWidest; width *= 1.25) {
        BoardLayout layout = layoutOf(design, 1, textHeight, width);
        if (const Sheet sheet = sheetOf(layout, cluster); sheet.area.height() <= width * 0.8)
            return {std::move(layout), {sheet}};
    }
    const double zoom = fittingZoom(design, BoardArrangement(design), {}, textHeight, {kWidest, kWidest}, 1);
    BoardLayout layout = layoutOf(design, zoom, textHeight, kWidest);
    const Sheet sheet = sheetOf(layout, cluster);
    return {std::move(layout), {sheet}};
}

PicturePlan planPages(const Design &design, std::optional<int> cluster, double textHeight, const QSizeF &room)
{
    for (const double scale : kReadableScales) {
        BoardLayout layout = layoutOf(design, 1, textHeight, room.width() / scale);
        if (const Sheet sheet = sheetOf(layout, cluster); sheet.area.height() <= room.height() / scale)
            return {std::move(layout), {sheet}};
    }
    std::vector<int> clusters;
    for (int row = 0; row < int(design.clusters.size()); ++row)
        if (!cluster || row == *cluster)
            clusters.push_back(row);
    PicturePlan plan;
    double height = 0;
    for (const double scale : kReadableScales) {
        plan.layout = layoutOf(design, 1, textHeight, room.width() / scale);
        height = room.height() / scale;
        if (eachFits(plan.layout, clusters, height))
            break;
    }
    for (const int row : clusters)
        addStrips(plan.sheets, plan.layout, row, height);
    return plan;
}

} // namespace sliceboard
