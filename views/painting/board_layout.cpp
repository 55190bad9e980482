// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/board_layout.h"

#include <algorithm>
#include <climits>
#include <cmath>

namespace sliceboard {
namespace {

constexpr int kFewHosts = 12; ///< of one group

/// How many cards of a column begin at `y` or above it.
int linesUpTo(const BoardLayout::GroupBox &box, int column, double y)
{
    int low = 0;
    int high = (int(box.tops.size()) - column + box.columns - 1) / box.columns;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (box.tops[std::size_t(middle * box.columns + column)] <= y)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

BoardLayout::BoardLayout(const Design &design, const BoardArrangement &arrangement, const Folded &folded,
                         const BoardMetrics &metrics, double width)
    : m_metrics(metrics),
      m_width(std::max(width, metrics.cardWidth + metrics.sideHeader + 2 * metrics.margin)),
      m_height(metrics.margin),
      m_spots(design.clusters.size())
{
    for (std::size_t cluster = 0; cluster < design.clusters.size(); ++cluster)
        m_spots[cluster].resize(design.clusters[cluster].hosts.size());
    for (const BoardArrangement::Group &group : arrangement.groups)
        m_mostHosts = std::max(m_mostHosts, int(group.hosts.size() + group.goneHosts.size()));
    m_groups.reserve(arrangement.groups.size());
    m_hosts.reserve(arrangement.groups.size());
    for (const BoardArrangement::Group &group : arrangement.groups)
        addGroup(design, arrangement, group, folded);
    m_height += m_groups.empty() ? metrics.margin : metrics.margin - metrics.clusterGap;
}

void BoardLayout::addGroup(const Design &design, const BoardArrangement &arrangement,
                           const BoardArrangement::Group &group, const Folded &folded)
{
    std::vector<HostShape> shapes;
    shapes.reserve(group.hosts.size() + group.goneHosts.size());
    for (const auto &at : group.hosts) {
        const Host &host = design.clusters[std::size_t(at.cluster)].hosts[std::size_t(at.row)];
        m_spots[std::size_t(at.cluster)][std::size_t(at.row)] = {int(m_groups.size()), int(shapes.size())};
        const auto gone = arrangement.goneGpus.find(host.id.value);
        shapes.push_back({at, int(host.gpus.size()), folded.contains(host.id.value),
                          gone == arrangement.goneGpus.end() ? 0 : gone->second});
    }
    for (const int gpus : group.goneHosts)
        shapes.push_back({{}, gpus, false, 0});
    GroupBox box;
    box.hosts = int(group.hosts.size());
    box.goneHosts = int(group.goneHosts.size());
    box.key = group.key;
    box.cluster = group.cluster;
    box.title = group.title;
    box.folded = folded.contains(group.key);
    const double room = m_width - m_metrics.margin - gridLeft();
    box.columns = columnsIn(room, group.columnsFor > 0 ? group.columnsFor : m_mostHosts);
    placeLines(box, shapes);
    m_height = box.bottom + m_metrics.clusterGap;
    m_groups.push_back(std::move(box));
    m_hosts.push_back(std::move(shapes));
}

/// No more columns than there are hosts: few hosts get wide cards instead of an empty board beside them.
int BoardLayout::columnsIn(double room, int mostHosts) const
{
    const int most = std::max(1, int((room + m_metrics.gap) / (m_metrics.cardWidth + m_metrics.gap)));
    if (mostHosts <= most || mostHosts > kFewHosts || m_metrics.level == DetailLevel::Far)
        return std::clamp(mostHosts, 1, most);
    // Two and two rather than three and one: no line more, and wider cards.
    const int lines = (mostHosts + most - 1) / most;
    return (mostHosts + lines - 1) / lines;
}

void BoardLayout::placeLines(GroupBox &box, const std::vector<HostShape> &shapes)
{
    const double room = m_width - m_metrics.margin - gridLeft();
    const int cards = int(shapes.size());
    const double stretched = std::floor((room + m_metrics.gap) / box.columns - m_metrics.gap);
    box.cardWidth = std::min(stretched, m_metrics.widestCard);
    if (m_metrics.level == DetailLevel::Far) {
        const int lines = std::max(1, (cards + box.columns - 1) / box.columns);
        const double free = m_metrics.clusterHeader - (lines - 1) * m_metrics.gap;
        box.stripHeight = std::max(m_metrics.gpuHeight, std::floor(free / lines));
    }
    box.top = m_height;
    const double first = m_metrics.sideHeader > 0 ? box.top - m_metrics.gap : box.top + m_metrics.clusterHeader;
    std::vector<double> bottoms(std::size_t(box.columns), first); // of what stands in each column
    for (int line = 0; !box.folded && line < cards; line += box.columns) {
        const int end = std::min(line + box.columns, cards);
        double highest = 0;
        for (int host = line; host < end; ++host)
            if (!isLow(shapes[std::size_t(host)]))
                highest = std::max(highest, heightOf(box, shapes[std::size_t(host)]));
        for (int host = line; host < end; ++host) {
            double &bottom = bottoms[std::size_t(host - line)];
            const HostShape &own = shapes[std::size_t(host)];
            box.tops.push_back(bottom + m_metrics.gap);
            bottom += m_metrics.gap + (isLow(own) ? heightOf(box, own) : highest);
        }
    }
    box.bottom = std::max(*std::ranges::max_element(bottoms), box.top + m_metrics.clusterHeader);
}

std::optional<BoardLayout::Spot> BoardLayout::find(int cluster, int row) const
{
    if (cluster < 0 || std::size_t(cluster) >= m_spots.size())
        return {};
    const auto &spots = m_spots[std::size_t(cluster)];
    if (row < 0 || std::size_t(row) >= spots.size() || spots[std::size_t(row)].group < 0)
        return {};
    return spots[std::size_t(row)];
}

std::optional<int> BoardLayout::findCluster(int cluster) const
{
    // Clusters stand in the order of the design; where some are left out, a group stands before its row.
    for (int group = std::min(cluster, int(m_groups.size()) - 1); group >= 0; --group)
        if (m_groups[std::size_t(group)].cluster == cluster)
            return group;
    return {};
}

const Host &BoardLayout::hostOf(const Design &design, int group, int host) const
{
    const auto at = rowOf(group, host);
    return design.clusters[std::size_t(at.cluster)].hosts[std::size_t(at.row)];
}

int BoardLayout::gpusShown(int group, int host) const
{
    const HostShape &own = shape(group, host);
    return own.folded && m_metrics.level != DetailLevel::Far ? 0 : own.gpus;
}

double BoardLayout::cardHeight(const BoardMetrics &metrics, int gpuCount, bool folded)
{
    if (metrics.level == DetailLevel::Far)
        return metrics.gpuHeight;
    if (folded)
        return metrics.hostHeader;
    return metrics.hostHeader + gpuCount * metrics.gpuHeight + metrics.padding;
}

const BoardLayout::HostShape &BoardLayout::shape(int group, int host) const
{
    return m_hosts[std::size_t(group)][std::size_t(host)];
}

QRectF BoardLayout::groupRect(int group) const
{
    const GroupBox &box = m_groups[std::size_t(group)];
    return {0, box.top, m_width, box.bottom - box.top};
}

QRectF BoardLayout::groupHeaderRect(int group) const
{
    if (!has(group))
        return {};
    const GroupBox &box = m_groups[std::size_t(group)];
    const double width =
        m_metrics.sideHeader > 0 ? m_metrics.sideHeader - m_metrics.gap : m_width - 2 * m_metrics.margin;
    return {m_metrics.margin, box.top, width, m_metrics.clusterHeader};
}

QRectF BoardLayout::stickyHeaderRect(int group, double top) const
{
    const GroupBox &box = m_groups[std::size_t(group)];
    QRectF rect = groupHeaderRect(group);
    const double lowest = std::max(box.top, box.bottom - rect.height());
    rect.moveTop(std::clamp(top, box.top, lowest));
    return rect;
}

QRectF BoardLayout::hostRect(int group, int host) const
{
    if (!has(group, host))
        return {};
    const GroupBox &box = m_groups[std::size_t(group)];
    if (box.folded)
        return {};
    const double left = gridLeft() + (host % box.columns) * (box.cardWidth + m_metrics.gap);
    return {left, box.tops[std::size_t(host)], box.cardWidth, heightOf(box, shape(group, host))};
}

QRectF BoardLayout::hostHeaderRect(int group, int host) const
{
    QRectF rect = hostRect(group, host);
    if (m_metrics.level != DetailLevel::Far && !rect.isNull())
        rect.setHeight(m_metrics.hostHeader);
    return rect;
}

QRectF BoardLayout::stickyHostHeaderRect(int group, int host, double top) const
{
    QRectF rect = hostHeaderRect(group, host);
    if (m_metrics.level == DetailLevel::Far || rect.isNull())
        return rect;
    const QRectF card = hostRect(group, host);
    // The last GPU keeps its row, so that the header never stands without one.
    const double lowest = card.bottom() - rect.height() - m_metrics.gpuHeight;
    const double edge = stickyHeaderRect(group, top).bottom();
    if (edge > rect.top() && lowest > rect.top())
        rect.moveTop(std::min(edge, lowest));
    return rect;
}

QRectF BoardLayout::gpuRect(int group, int host, int gpu) const
{
    const QRectF card = hostRect(group, host);
    if (card.isNull())
        return {};
    const HostShape &own = shape(group, host);
    const bool hidden = own.folded && m_metrics.level != DetailLevel::Far;
    return hidden || gpu >= own.gpus ? QRectF() : gpuRectIn(card, own.gpus, gpu);
}

QRectF BoardLayout::goneGpuRect(int group, int host, int row) const
{
    const QRectF card = hostRect(group, host);
    if (card.isNull() || m_metrics.level == DetailLevel::Far || shape(group, host).folded)
        return {};
    const HostShape &own = shape(group, host);
    return gpuRectIn(card, own.gpus + own.gone, own.gpus + row);
}

QRectF BoardLayout::gpuRectIn(const BoardMetrics &metrics, const QRectF &card, int gpuCount, int gpu)
{
    if (metrics.level == DetailLevel::Far) {
        const double width = (card.width() - 2 * metrics.padding) / std::max(1, gpuCount);
        return {card.left() + metrics.padding + gpu * width, card.top() + 1, width, card.height() - 2};
    }
    return {card.left() + metrics.padding, card.top() + metrics.hostHeader + gpu * metrics.gpuHeight,
            card.width() - 2 * metrics.padding, metrics.gpuHeight};
}

BoardLayout::Rows BoardLayout::visibleGroups(double top, double bottom) const
{
    const auto first = std::ranges::upper_bound(m_groups, top, {}, &GroupBox::bottom);
    const auto end = std::ranges::lower_bound(m_groups, bottom, {}, &GroupBox::top);
    return {int(first - m_groups.begin()), int(std::max(first, end) - m_groups.begin())};
}

BoardLayout::Rows BoardLayout::visibleHosts(int group, double top, double bottom) const
{
    const GroupBox &box = m_groups[std::size_t(group)];
    if (box.folded)
        return {};
    int firstLine = INT_MAX;
    int endLine = 0;
    for (int column = 0; column < std::min(box.columns, int(box.tops.size())); ++column) {
        firstLine = std::min(firstLine, std::max(0, linesUpTo(box, column, top) - 1));
        endLine = std::max(endLine, linesUpTo(box, column, std::nextafter(bottom, top)));
    }
    if (endLine == 0)
        return {};
    return {std::min(firstLine * box.columns, box.hosts), std::min(endLine * box.columns, box.hosts)};
}

BoardHit BoardLayout::hitTest(const QPointF &point) const
{
    const Rows groups = visibleGroups(point.y(), point.y() + 1);
    if (groups.first == groups.end || point.x() < 0 || point.x() >= m_width)
        return {};
    const int row = groups.first;
    if (groupHeaderRect(row).contains(point))
        return {BoardHit::Part::GroupHeader, row};
    const GroupBox &box = m_groups[std::size_t(row)];
    const int column = int((point.x() - gridLeft()) / (box.cardWidth + m_metrics.gap));
    if (box.folded || point.x() < gridLeft() || column >= box.columns)
        return {};
    const int host = (linesUpTo(box, column, point.y()) - 1) * box.columns + column;
    if (host < 0 || host >= box.hosts)
        return {};
    return hitHost(row, host, point);
}

BoardHit BoardLayout::hitTest(const QPointF &point, double scrolledTop) const
{
    const Rows groups = visibleGroups(scrolledTop, scrolledTop + 1);
    if (groups.first < groups.end && stickyHeaderRect(groups.first, scrolledTop).contains(point))
        return {BoardHit::Part::GroupHeader, groups.first};
    BoardHit hit = hitTest(point);
    if (hit.part == BoardHit::Part::Gpu && stickyHostHeaderRect(hit.group, hit.host, scrolledTop).contains(point))
        hit = {BoardHit::Part::HostHeader, hit.group, hit.host};
    return hit;
}

BoardHit BoardLayout::hitHost(int group, int host, const QPointF &point) const
{
    const QRectF card = hostRect(group, host);
    if (!card.contains(point))
        return {};
    const HostShape &own = shape(group, host);
    const bool far = m_metrics.level == DetailLevel::Far;
    if (own.gpus > 0 && (far || !own.folded)) {
        const QRectF first = gpuRectIn(card, own.gpus, 0);
        const int gpu = far ? int((point.x() - first.left()) / first.width())
                            : int(std::floor((point.y() - first.top()) / first.height()));
        if (gpu >= 0 && gpu < own.gpus && gpuRectIn(card, own.gpus, gpu).contains(point))
            return {BoardHit::Part::Gpu, group, host, gpu};
    }
    return {BoardHit::Part::HostHeader, group, host};
}

double fittingZoom(const Design &design, const BoardArrangement &arrangement, const Folded &folded, double textHeight,
                   const QSizeF &size, double most)
{
    const auto fits = [&](double zoom) {
        const BoardLayout layout(design, arrangement, folded, BoardMetrics(zoom, textHeight), size.width());
        return layout.height() <= size.height() && layout.width() <= size.width();
    };
    double low = BoardMetrics::kSmallestZoom;
    double high = std::min(most, BoardMetrics::kLargestZoom);
    if (fits(high))
        return high;
    for (int step = 0; step < 10; ++step) {
        const double middle = std::sqrt(low * high);
        (fits(middle) ? low : high) = middle;
    }
    // A little more makes names readable.
    return low < BoardMetrics::kNearFrom && BoardMetrics::kNearFrom <= most && fits(BoardMetrics::kNearFrom)
        ? BoardMetrics::kNearFrom
        : low;
}

} // namespace sliceboard
