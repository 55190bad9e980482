// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"
#include "views/painting/board_metrics.h"

#include <QRectF>

#include <unordered_set>
#include <utility>

namespace sliceboard {

/// Clusters and hosts that are folded up, by id.
using Folded = std::unordered_set<std::uint32_t>;

/// What stands at a point of the board, by rows of the design.
struct BoardHit {
    enum class Part { Nothing, ClusterHeader, HostHeader, Gpu };
    Part part = Part::Nothing;
    int cluster = -1;
    int host = -1;
    int gpu = -1;
    friend bool operator==(const BoardHit &, const BoardHit &) = default;
};

/// Where everything stands: clusters below each other, their hosts as cards in as many columns as the width allows.
///
/// Built in O(hosts) from the shape of the design alone; answers in O(log clusters + log lines). Rectangles of what was
/// not in the design then are null.
class BoardLayout {
public:
    /// Hosts of one cluster: a grid whose lines are as high as their highest card.
    struct ClusterBox {
        double top = 0;
        double bottom = 0; ///< of the last card
        int columns = 1;
        int hosts = 0;
        double cardWidth = 0;
        bool folded = false;
        std::vector<double> lineTops; ///< and, last, where the next line would begin
    };
    /// A half-open range of rows.
    struct Rows {
        int first = 0;
        int end = 0;
    };

    BoardLayout() = default;
    BoardLayout(const Design &design, const Folded &folded, const BoardMetrics &metrics, double width);

    const BoardMetrics &metrics() const { return m_metrics; }
    double width() const { return m_width; }
    double height() const { return m_height; }
    const std::vector<ClusterBox> &clusters() const { return m_clusters; }

    double gridLeft() const { return m_metrics.margin + m_metrics.sideHeader; }
    QRectF clusterRect(int cluster) const;
    QRectF clusterHeaderRect(int cluster) const;
    /// The header while the board is scrolled to `top`: it sticks to the edge as long as its cluster is in sight.
    QRectF stickyHeaderRect(int cluster, double top) const;
    /// Null if the cluster is folded.
    QRectF hostRect(int cluster, int host) const;
    QRectF hostHeaderRect(int cluster, int host) const;
    /// Null if the cluster or the host is folded.
    QRectF gpuRect(int cluster, int host, int gpu) const;
    /// The same within any card, as that of an enlarged host.
    QRectF gpuRectIn(const QRectF &card, int gpuCount, int gpu) const
    {
        return gpuRectIn(m_metrics, card, gpuCount, gpu);
    }
    static QRectF gpuRectIn(const BoardMetrics &metrics, const QRectF &card, int gpuCount, int gpu);
    static double cardHeight(const BoardMetrics &metrics, int gpuCount, bool folded);

    Rows visibleClusters(double top, double bottom) const;
    Rows visibleHosts(int cluster, double top, double bottom) const;
    BoardHit hitTest(const QPointF &point) const;
    /// As hitTest(), with the header of the cluster that sticks to the top edge in front.
    BoardHit hitTest(const QPointF &point, double scrolledTop) const;

private:
    struct HostShape {
        int gpus = 0;
        bool folded = false;
    };
    void addCluster(const Cluster &cluster, const Folded &folded);
    BoardHit hitHost(int cluster, int host, const QPointF &point) const;
    const HostShape &shape(int cluster, int host) const;
    bool has(int cluster) const { return std::size_t(cluster) < m_clusters.size(); }
    bool has(int cluster, int host) const
    {
        return has(cluster) && std::size_t(host) < m_hosts[std::size_t(cluster)].size();
    }

    BoardMetrics m_metrics;
    double m_width = 0;
    double m_height = 0;
    std::vector<ClusterBox> m_clusters;
    std::vector<std::vector<HostShape>> m_hosts; ///< by cluster
};

/// The largest zoom at which all of the design is in sight without scrolling, at most `most`.
double fittingZoom(const Design &design, const Folded &folded, double textHeight, const QSizeF &size, double most);

} // namespace sliceboard
