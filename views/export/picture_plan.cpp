// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/picture_plan.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace sliceboard {
namespace {

constexpr double kNarrowest = 960;
constexpr double kWidest = 7680;
/// A small board on one page is enlarged: paper is read from farther away than a screen.
constexpr std::array kOnePageScales{1.5, 1.25, 1.0, 0.9, 0.8};
/// How far a board may be scaled down to fit a page: the smallest text stays above 5 points on A4.
constexpr std::array kReadableScales{1.0, 0.9, 0.8};
/// The same where somebody asks for many hosts on a page, and can see what comes of it.
constexpr std::array kAskedScales{1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4};

BoardLayout layoutOf(const Design &design, double zoom, double textHeight, double width)
{
    return {design, {}, BoardMetrics(zoom, textHeight), width};
}

/// On paper cards have all of the width: nothing else comes to stand beside them.
BoardMetrics paperMetrics(double textHeight)
{
    BoardMetrics metrics(1, textHeight);
    metrics.widestCard = std::numeric_limits<double>::max();
    return metrics;
}

/// The width in which all hosts of the largest cluster stand side by side; more would stay empty.
double usefulWidth(const Design &design, double textHeight)
{
    std::size_t most = 1;
    for (const Cluster &cluster : design.clusters)
        most = std::max(most, cluster.hosts.size());
    const BoardMetrics metrics(1, textHeight);
    return 2 * metrics.margin + double(most) * (metrics.cardWidth + metrics.gap) - metrics.gap;
}

/// The strip of one group with the margins of the board above and below.
QRectF stripOf(const BoardLayout &layout, int group)
{
    const double margin = layout.metrics().margin;
    return layout.groupRect(group).adjusted(0, -margin, 0, margin);
}

QRectF wholeBoard(const BoardLayout &layout) { return {0, 0, layout.width(), layout.height()}; }

QRectF areaOf(const BoardLayout &layout, std::optional<int> cluster)
{
    return cluster ? stripOf(layout, *cluster) : wholeBoard(layout);
}

Sheet sheetOf(const BoardLayout &layout, std::optional<int> cluster)
{
    return {areaOf(layout, cluster), cluster.value_or(-1), false, false};
}

/// Deals out the hosts of clusters to pages at one scale.
class Dealer {
public:
    Dealer(const Design &design, const PageRequest &request, double scale)
        : m_design(design),
          m_request(request),
          m_metrics(paperMetrics(request.textHeight)),
          m_width(request.room.width() / scale),
          m_height(request.room.height() / scale),
          m_most(request.hosts.value_or(std::numeric_limits<int>::max()))
    {
        BoardArrangement clusters(design);
        for (BoardArrangement::Group &cluster : clusters.groups)
            cluster.columnsFor = int(cluster.hosts.size());
        const BoardLayout layout(design, clusters, {}, m_metrics, m_width);
        for (int row = 0; row < int(design.clusters.size()); ++row)
            if (!request.cluster || row == *request.cluster)
                deal(row, layout.groups()[std::size_t(row)].columns);
    }

    /// Whether no cluster is parted for want of room.
    bool hasRoom() const { return m_hasRoom; }

    PicturePlan plan() const
    {
        PicturePlan plan{BoardLayout(m_design, m_arrangement, {}, m_metrics, m_width), {}, 1};
        const auto &groups = m_arrangement.groups;
        for (int page = 0; page < int(groups.size()); ++page) {
            const int cluster = *groups[std::size_t(page)].cluster;
            const auto isSame = [&](int other) {
                return other >= 0 && other < int(groups.size()) && groups[std::size_t(other)].cluster == cluster;
            };
            plan.sheets.push_back({stripOf(plan.layout, page), cluster, isSame(page - 1), isSame(page + 1)});
        }
        if (plan.sheets.empty())
            plan.sheets.push_back(sheetOf(plan.layout, {}));
        return plan;
    }

private:
    /// All pages of a cluster have the same columns.
    void deal(int row, int columns)
    {
        const Cluster &cluster = m_design.clusters[std::size_t(row)];
        const int count = int(cluster.hosts.size());
        int first = 0;
        do {
            BoardArrangement::Group page{cluster.id.value, row, {}, {}};
            page.columnsFor = count;
            const int end = endOfPage(cluster, first, columns);
            for (int host = first; host < end; ++host)
                page.hosts.push_back({row, host});
            m_arrangement.groups.push_back(std::move(page));
            first = end;
        } while (first < count);
    }

    /// Up to which host a page reaches: as many lines as there is room for, at least one.
    int endOfPage(const Cluster &cluster, int first, int columns)
    {
        const int last = int(std::min(cluster.hosts.size(), std::size_t(first) + std::size_t(m_most)));
        double height = 2 * m_metrics.margin + m_metrics.clusterHeader;
        int end = first;
        while (end < last) {
            const int next = std::min(end + columns, last);
            double highest = 0;
            for (int host = end; host < next; ++host)
                highest = std::max(highest, heightOf(cluster.hosts[std::size_t(host)]));
            height += m_metrics.gap + highest;
            if (height > m_height) {
                m_hasRoom = false;
                if (end > first)
                    break;
            }
            end = next;
        }
        return end;
    }

    double heightOf(const Host &host) const { return BoardLayout::cardHeight(m_metrics, int(host.gpus.size()), false); }

    const Design &m_design;
    const PageRequest &m_request;
    BoardMetrics m_metrics;
    double m_width;
    double m_height;
    int m_most;
    bool m_hasRoom = true;
    BoardArrangement m_arrangement;
};

PicturePlan dealOut(const Design &design, const PageRequest &request)
{
    const std::span<const double> scales =
        request.hosts ? std::span<const double>(kAskedScales) : std::span<const double>(kReadableScales);
    for (const double scale : scales)
        if (const Dealer dealer(design, request, scale); dealer.hasRoom() || scale == scales.back())
            return dealer.plan();
    return {};
}

} // namespace

PicturePlan planOneSheet(const Design &design, std::optional<int> cluster, double textHeight)
{
    const double useful = std::max(kNarrowest, usefulWidth(design, textHeight));
    for (double width = kNarrowest; width <= kWidest; width *= 1.25) {
        BoardLayout layout = layoutOf(design, 1, textHeight, std::min(width, useful));
        const Sheet sheet = sheetOf(layout, cluster);
        const bool isLast = width >= useful && sheet.area.height() <= kWidest;
        if (isLast || sheet.area.height() <= width * 0.8)
            return {std::move(layout), {sheet}, 1};
    }
    const double zoom = fittingZoom(design, BoardArrangement(design), {}, textHeight, {kWidest, kWidest}, 1);
    BoardLayout layout = layoutOf(design, zoom, textHeight, kWidest);
    const Sheet sheet = sheetOf(layout, cluster);
    return {std::move(layout), {sheet}, 1};
}

PicturePlan planPages(const Design &design, const PageRequest &request)
{
    const bool isParted = request.isPerCluster || request.hosts;
    for (const double scale : kOnePageScales) {
        BoardLayout layout(design, {}, paperMetrics(request.textHeight), request.room.width() / scale);
        const Sheet sheet = sheetOf(layout, request.cluster);
        if (!isParted && sheet.area.height() <= request.room.height() / scale)
            return {std::move(layout), {sheet}, scale};
    }
    return dealOut(design, request);
}

} // namespace sliceboard
