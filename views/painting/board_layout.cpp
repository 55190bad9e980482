// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/board_layout.h"

#include <algorithm>
#include <cmath>

namespace sliceboard {

BoardLayout::BoardLayout(const Design &design, const Folded &folded, const BoardMetrics &metrics, double width)
    : m_metrics(metrics),
      m_width(std::max(width, metrics.cardWidth + metrics.sideHeader + 2 * metrics.margin)),
      m_height(metrics.margin)
{
    m_clusters.reserve(design.clusters.size());
    m_hosts.reserve(design.clusters.size());
    for (const Cluster &cluster : design.clusters)
        addCluster(cluster, folded);
    m_height += m_clusters.empty() ? metrics.margin : metrics.margin - metrics.clusterGap;
}

void BoardLayout::addCluster(const Cluster &cluster, const Folded &folded)
{
    ClusterBox box;
    std::vector<HostShape> shapes;
    shapes.reserve(cluster.hosts.size());
    for (const Host &host : cluster.hosts)
        shapes.push_back({int(host.gpus.size()), folded.contains(host.id.value)});
    const double room = m_width - m_metrics.margin - gridLeft();
    box.hosts = int(shapes.size());
    box.columns = std::max(1, int((room + m_metrics.gap) / (m_metrics.cardWidth + m_metrics.gap)));
    const double stretched = std::floor((room + m_metrics.gap) / box.columns - m_metrics.gap);
    box.cardWidth = std::min(stretched, m_metrics.widestCard);
    box.folded = folded.contains(cluster.id.value);
    box.top = m_height;
    double y = m_metrics.sideHeader > 0 ? box.top - m_metrics.gap : box.top + m_metrics.clusterHeader;
    for (int line = 0; !box.folded && line < box.hosts; line += box.columns) {
        box.lineTops.push_back(y + m_metrics.gap);
        double highest = 0;
        for (int host = line; host < std::min(line + box.columns, box.hosts); ++host)
            highest = std::max(highest,
                               cardHeight(m_metrics, shapes[std::size_t(host)].gpus, shapes[std::size_t(host)].folded));
        y += m_metrics.gap + highest;
    }
    box.lineTops.push_back(y + m_metrics.gap);
    y = std::max(y, box.top + m_metrics.clusterHeader);
    box.bottom = y;
    m_height = y + m_metrics.clusterGap;
    m_clusters.push_back(std::move(box));
    m_hosts.push_back(std::move(shapes));
}

double BoardLayout::cardHeight(const BoardMetrics &metrics, int gpuCount, bool folded)
{
    if (metrics.level == DetailLevel::Far)
        return metrics.gpuHeight;
    if (folded)
        return metrics.hostHeader;
    return metrics.hostHeader + gpuCount * metrics.gpuHeight + metrics.padding;
}

const BoardLayout::HostShape &BoardLayout::shape(int cluster, int host) const
{
    return m_hosts[std::size_t(cluster)][std::size_t(host)];
}

QRectF BoardLayout::clusterRect(int cluster) const
{
    const ClusterBox &box = m_clusters[std::size_t(cluster)];
    return {0, box.top, m_width, box.bottom - box.top};
}

QRectF BoardLayout::clusterHeaderRect(int cluster) const
{
    if (!has(cluster))
        return {};
    const ClusterBox &box = m_clusters[std::size_t(cluster)];
    const double width =
        m_metrics.sideHeader > 0 ? m_metrics.sideHeader - m_metrics.gap : m_width - 2 * m_metrics.margin;
    return {m_metrics.margin, box.top, width, m_metrics.clusterHeader};
}

QRectF BoardLayout::stickyHeaderRect(int cluster, double top) const
{
    const ClusterBox &box = m_clusters[std::size_t(cluster)];
    QRectF rect = clusterHeaderRect(cluster);
    const double lowest = std::max(box.top, box.bottom - rect.height());
    rect.moveTop(std::clamp(top, box.top, lowest));
    return rect;
}

QRectF BoardLayout::hostRect(int cluster, int host) const
{
    if (!has(cluster, host))
        return {};
    const ClusterBox &box = m_clusters[std::size_t(cluster)];
    if (box.folded)
        return {};
    const double left = gridLeft() + (host % box.columns) * (box.cardWidth + m_metrics.gap);
    const HostShape &own = shape(cluster, host);
    return {left, box.lineTops[std::size_t(host / box.columns)], box.cardWidth,
            cardHeight(m_metrics, own.gpus, own.folded)};
}

QRectF BoardLayout::hostHeaderRect(int cluster, int host) const
{
    QRectF rect = hostRect(cluster, host);
    if (m_metrics.level != DetailLevel::Far && !rect.isNull())
        rect.setHeight(m_metrics.hostHeader);
    return rect;
}

QRectF BoardLayout::gpuRect(int cluster, int host, int gpu) const
{
    const QRectF card = hostRect(cluster, host);
    if (card.isNull())
        return {};
    const HostShape &own = shape(cluster, host);
    const bool hidden = own.folded && m_metrics.level != DetailLevel::Far;
    return hidden || gpu >= own.gpus ? QRectF() : gpuRectIn(card, own.gpus, gpu);
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

BoardLayout::Rows BoardLayout::visibleClusters(double top, double bottom) const
{
    const auto first = std::ranges::upper_bound(m_clusters, top, {}, &ClusterBox::bottom);
    const auto end = std::ranges::lower_bound(m_clusters, bottom, {}, &ClusterBox::top);
    return {int(first - m_clusters.begin()), int(std::max(first, end) - m_clusters.begin())};
}

BoardLayout::Rows BoardLayout::visibleHosts(int cluster, double top, double bottom) const
{
    const ClusterBox &box = m_clusters[std::size_t(cluster)];
    if (box.folded)
        return {};
    const auto begin = box.lineTops.begin();
    const auto after = std::upper_bound(begin, box.lineTops.end(), top);
    const int firstLine = std::max(0, int(after - begin) - 1);
    const int endLine = int(std::lower_bound(begin, box.lineTops.end() - 1, bottom) - begin);
    return {std::min(firstLine * box.columns, box.hosts), std::min(endLine * box.columns, box.hosts)};
}

BoardHit BoardLayout::hitTest(const QPointF &point) const
{
    const Rows clusters = visibleClusters(point.y(), point.y() + 1);
    if (clusters.first == clusters.end || point.x() < 0 || point.x() >= m_width)
        return {};
    const int row = clusters.first;
    if (clusterHeaderRect(row).contains(point))
        return {BoardHit::Part::ClusterHeader, row};
    const ClusterBox &box = m_clusters[std::size_t(row)];
    const Rows hosts = visibleHosts(row, point.y(), point.y() + 1);
    const int column = int((point.x() - gridLeft()) / (box.cardWidth + m_metrics.gap));
    const int host = hosts.first + column;
    if (point.x() < gridLeft() || column >= box.columns || host >= hosts.end)
        return {};
    return hitHost(row, host, point);
}

BoardHit BoardLayout::hitTest(const QPointF &point, double scrolledTop) const
{
    const Rows clusters = visibleClusters(scrolledTop, scrolledTop + 1);
    if (clusters.first < clusters.end && stickyHeaderRect(clusters.first, scrolledTop).contains(point))
        return {BoardHit::Part::ClusterHeader, clusters.first};
    return hitTest(point);
}

BoardHit BoardLayout::hitHost(int cluster, int host, const QPointF &point) const
{
    const QRectF card = hostRect(cluster, host);
    if (!card.contains(point))
        return {};
    const HostShape &own = shape(cluster, host);
    const bool far = m_metrics.level == DetailLevel::Far;
    if (own.gpus > 0 && (far || !own.folded)) {
        const QRectF first = gpuRectIn(card, own.gpus, 0);
        const int gpu = far ? int((point.x() - first.left()) / first.width())
                            : int(std::floor((point.y() - first.top()) / first.height()));
        if (gpu >= 0 && gpu < own.gpus && gpuRectIn(card, own.gpus, gpu).contains(point))
            return {BoardHit::Part::Gpu, cluster, host, gpu};
    }
    return {BoardHit::Part::HostHeader, cluster, host};
}

double fittingZoom(const Design &design, const Folded &folded, double textHeight, const QSizeF &size, double most)
{
    const auto fits = [&](double zoom) {
        const BoardLayout layout(design, folded, BoardMetrics(zoom, textHeight), size.width());
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
    return low;
}

} // namespace sliceboard
