// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/painting/board_arrangement.h"
#include "views/painting/board_metrics.h"

#include <QRectF>

#include <optional>
#include <unordered_set>
#include <utility>

namespace sliceboard {

/// Groups and hosts that are folded up: by BoardArrangement::Group::key, and by id.
using Folded = std::unordered_set<std::uint32_t>;

/// What stands at a point of the board: a group, the position of a host in it, the row of a GPU on the host.
struct BoardHit {
    enum class Part { Nothing, GroupHeader, HostHeader, Gpu };
    Part part = Part::Nothing;
    int group = -1;
    int host = -1;
    int gpu = -1;
    friend bool operator==(const BoardHit &, const BoardHit &) = default;
};

/// Where everything stands: groups below each other, their hosts as cards in as many columns as the width allows; few
/// hosts in even lines. Speaks of groups and of positions in them, as arranged; find() leads there from the rows of the design.
///
/// Built in O(hosts) from the shape of the design alone; answers in O(log groups + log lines). Rectangles of what was
/// not in the arrangement are null.
class BoardLayout {
public:
    /// Where a host stands.
    struct Spot {
        int group = -1;
        int host = -1;
    };
    /// Hosts of one group: a grid whose lines are as high as their highest card. Under a folded card the column moves up,
    /// so that it leaves no hole.
    struct GroupBox {
        std::uint32_t key = 0; ///< by which it is folded
        std::optional<int> cluster; ///< row of the cluster that it is
        QString title; ///< of a group that is no cluster
        double top = 0;
        double bottom = 0; ///< of the last card
        int columns = 1;
        int hosts = 0;
        int goneHosts = 0; ///< cards that are left free behind those of the hosts
        double cardWidth = 0;
        double stripHeight = 0; ///< of hosts from afar: as high as the header beside them allows
        bool folded = false;
        std::vector<double> tops; ///< of the cards, those that are left free too; ascending in each column
    };
    /// A half-open range of rows.
    struct Rows {
        int first = 0;
        int end = 0;
    };

    BoardLayout() = default;
    /// Cluster by cluster, as in the design.
    BoardLayout(const Design &design, const Folded &folded, const BoardMetrics &metrics, double width)
        : BoardLayout(design, BoardArrangement(design), folded, metrics, width)
    { }
    BoardLayout(const Design &design, const BoardArrangement &arrangement, const Folded &folded,
                const BoardMetrics &metrics, double width);

    const BoardMetrics &metrics() const { return m_metrics; }
    double width() const { return m_width; }
    double height() const { return m_height; }
    const std::vector<GroupBox> &groups() const { return m_groups; }
    /// Where a host of the design stands; unset if it is not shown.
    std::optional<Spot> find(int cluster, int row) const;
    /// The group that a cluster is; unset if the groups are of another kind.
    std::optional<int> findCluster(int cluster) const;
    /// The row of a host in the design; it must be there.
    BoardArrangement::HostRow rowOf(int group, int host) const { return shape(group, host).at; }
    const Host &hostOf(const Design &design, int group, int host) const;
    /// GPUs of which rows can be seen: none where the host is folded.
    int gpusShown(int group, int host) const;

    double gridLeft() const { return m_metrics.margin + m_metrics.sideHeader; }
    QRectF groupRect(int group) const;
    QRectF groupHeaderRect(int group) const;
    /// The header while the board is scrolled to `top`: it sticks to the edge as long as its group is in sight.
    QRectF stickyHeaderRect(int group, double top) const;
    /// Null if the group is folded.
    QRectF hostRect(int group, int host) const;
    QRectF hostHeaderRect(int group, int host) const;
    /// The header of a host while the board is scrolled to `top`: it sticks below that of its group as long as a GPU of
    /// the host is in sight.
    QRectF stickyHostHeaderRect(int group, int host, double top) const;
    /// Null if the group or the host is folded.
    QRectF gpuRect(int group, int host, int gpu) const;
    /// The same within any card, as that of an enlarged host.
    QRectF gpuRectIn(const QRectF &card, int gpuCount, int gpu) const
    {
        return gpuRectIn(m_metrics, card, gpuCount, gpu);
    }
    /// Room that the arrangement leaves free: for a host behind the others, for a GPU below the others. Null if that is
    /// folded; from afar there is none for GPUs.
    QRectF goneHostRect(int group, int row) const { return hostRect(group, m_groups[std::size_t(group)].hosts + row); }
    QRectF goneGpuRect(int group, int host, int row) const;
    static QRectF gpuRectIn(const BoardMetrics &metrics, const QRectF &card, int gpuCount, int gpu);
    static double cardHeight(const BoardMetrics &metrics, int gpuCount, bool folded);

    Rows visibleGroups(double top, double bottom) const;
    /// From the first to the last card within; where columns have moved up, some between them may lie outside.
    Rows visibleHosts(int group, double top, double bottom) const;
    BoardHit hitTest(const QPointF &point) const;
    /// As hitTest(), with the headers that stick to the top edge in front.
    BoardHit hitTest(const QPointF &point, double scrolledTop) const;

private:
    struct HostShape {
        BoardArrangement::HostRow at;
        int gpus = 0;
        bool folded = false;
        int gone = 0; ///< rows left free below the GPUs
    };
    void addGroup(const Design &design, const BoardArrangement &arrangement, const BoardArrangement::Group &group,
                  const Folded &folded);
    double heightOf(const GroupBox &box, const HostShape &own) const
    {
        return box.stripHeight > 0 ? box.stripHeight : cardHeight(m_metrics, own.gpus + own.gone, own.folded);
    }
    int columnsIn(double room, int mostHosts) const;
    void placeLines(GroupBox &box, const std::vector<HostShape> &shapes);
    bool isLow(const HostShape &own) const { return own.folded && m_metrics.level != DetailLevel::Far; }
    BoardHit hitHost(int group, int host, const QPointF &point) const;
    const HostShape &shape(int group, int host) const;
    bool has(int group) const { return group >= 0 && std::size_t(group) < m_groups.size(); }
    bool has(int group, int host) const
    {
        return has(group) && host >= 0 && std::size_t(host) < m_hosts[std::size_t(group)].size();
    }

    BoardMetrics m_metrics;
    double m_width = 0;
    double m_height = 0;
    int m_mostHosts = 0; ///< of one group
    std::vector<GroupBox> m_groups;
    std::vector<std::vector<HostShape>> m_hosts; ///< by group; behind the hosts, cards that are left free
    std::vector<std::vector<Spot>> m_spots; ///< by cluster and row
};

/// The largest zoom at which all of the arrangement is in sight without scrolling, at most `most`.
double fittingZoom(const Design &design, const BoardArrangement &arrangement, const Folded &folded, double textHeight,
                   const QSizeF &size, double most);

} // namespace sliceboard
