// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/board_places.h"

#include <algorithm>
#include <cmath>

namespace sliceboard {
namespace {

constexpr double kTriedStep = 0.96; ///< from one zoom that is tried to the next

QRectF hostPlace(const BoardLayout &layout, int cluster, int row)
{
    const auto spot = layout.find(cluster, row);
    return spot ? layout.hostRect(spot->group, spot->host) : QRectF();
}

/// All of a cluster's hosts, which are in several places where the board is grouped otherwise.
QRectF clusterPlace(const Design &design, const BoardLayout &layout, int cluster)
{
    if (const auto group = layout.findCluster(cluster))
        return layout.groupRect(*group);
    QRectF place;
    for (int row = 0; row < int(design.clusters[std::size_t(cluster)].hosts.size()); ++row)
        place |= hostPlace(layout, cluster, row);
    return place;
}

GpuId firstGpuOf(const Vm &vm)
{
    for (const Device &device : vm.devices)
        if (device.gpu)
            return *device.gpu;
    return {};
}

/// A host's card, or some of its GPUs.
struct HostPart {
    int cluster = 0;
    int row = 0;
    bool isWhole = true;
    int first = 0; ///< GPU
    int last = 0;
};

/// Where entities stand in any layout: of those in one host only what lies farthest apart is asked for, since all of a large
/// design may be chosen and a hundred layouts tried.
class Sights {
public:
    Sights(const Design &design, const DesignIndex &index, const std::vector<EntityRef> &refs) : m_design(design)
    {
        for (const EntityRef &ref : refs)
            add(index, ref);
        std::ranges::sort(m_parts, {}, keyOf);
        const auto take = [](HostPart &one, const HostPart &other) {
            one.isWhole = one.isWhole || other.isWhole;
            one.first = std::min(one.first, other.first);
            one.last = std::max(one.last, other.last);
        };
        std::size_t kept = 0;
        for (const HostPart &part : m_parts) {
            if (kept > 0 && keyOf(m_parts[kept - 1]) == keyOf(part))
                take(m_parts[kept - 1], part);
            else
                m_parts[kept++] = part;
        }
        m_parts.resize(kept);
    }

    QRectF on(const BoardLayout &layout) const
    {
        if (m_isAll)
            return {0, 0, layout.width(), layout.height()};
        QRectF all;
        for (const int cluster : m_clusters)
            all |= clusterPlace(m_design, layout, cluster);
        for (const HostPart &part : m_parts)
            if (const auto spot = layout.find(part.cluster, part.row))
                all |= part.isWhole ? layout.hostRect(spot->group, spot->host)
                                    : layout.gpuRect(spot->group, spot->host, part.first)
                        | layout.gpuRect(spot->group, spot->host, part.last);
        return all;
    }

private:
    static std::pair<int, int> keyOf(const HostPart &part) { return {part.cluster, part.row}; }

    void add(const DesignIndex &index, const EntityRef &ref)
    {
        const Place place = index.place(ref.id);
        if (ref.kind == EntityKind::Design)
            m_isAll = true;
        else if (place.kind == NodeKind::Cluster)
            m_clusters.push_back(place.row);
        else if (place.kind == NodeKind::Host)
            m_parts.push_back({place.cluster, place.row});
        else if (place.kind == NodeKind::Gpu)
            addGpu(place);
        else if (place.kind == NodeKind::Vm)
            addGpu(index.place(firstGpuOf(*vmAt(m_design, place)).value));
    }
    void addGpu(const Place &place)
    {
        if (place.kind == NodeKind::Gpu)
            m_parts.push_back({place.cluster, place.host, false, place.row, place.row});
    }

    const Design &m_design;
    bool m_isAll = false;
    std::vector<int> m_clusters; ///< rows
    std::vector<HostPart> m_parts; ///< one for each host
};

} // namespace

QRectF placeOnBoard(const Design &design, const DesignIndex &index, const BoardLayout &layout, const EntityRef &ref)
{
    return placeOnBoard(design, index, layout, std::vector{ref});
}

QRectF placeOnBoard(const Design &design, const DesignIndex &index, const BoardLayout &layout,
                    const std::vector<EntityRef> &refs)
{
    return Sights(design, index, refs).on(layout);
}

double zoomToSee(const Design &design, const DesignIndex &index, const BoardArrangement &arrangement,
                 const Folded &folded, const std::vector<EntityRef> &refs, double textHeight, const QSizeF &room,
                 double most)
{
    const Sights sights(design, index, refs);
    const auto fits = [&](double zoom) {
        const BoardLayout layout(design, arrangement, folded, BoardMetrics(zoom, textHeight), room.width());
        const QRectF place = sights.on(layout);
        return place.height() + layout.metrics().clusterHeader <= room.height() && layout.width() <= room.width();
    };
    // Hosts wrap anew at each zoom: one that is smaller may fit less well, so there is nothing to bisect.
    double zoom = most;
    while (zoom > BoardMetrics::kSmallestZoom && !fits(zoom)) {
        const double next = zoom * kTriedStep;
        const bool passesNear = zoom > BoardMetrics::kNearFrom && next < BoardMetrics::kNearFrom;
        zoom = passesNear ? BoardMetrics::kNearFrom : next;
    }
    return std::max(zoom, BoardMetrics::kSmallestZoom);
}

QPointF cornerToSee(const QRectF &place, const BoardLayout &layout, const QSizeF &room)
{
    const auto along = [](double middle, double size, double whole) {
        return std::clamp(std::round(middle - size / 2), 0.0, std::max(0.0, std::ceil(whole - size)));
    };
    // The header of a cluster sticks to the upper edge: the middle is that of what it leaves free.
    const double header = layout.metrics().sideHeader > 0 ? 0 : layout.metrics().clusterHeader;
    return {along(place.center().x(), room.width(), layout.width()),
            along(place.center().y() - header / 2, room.height(), layout.height())};
}

} // namespace sliceboard
