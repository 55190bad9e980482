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

QRectF gpuPlace(const DesignIndex &index, const BoardLayout &layout, GpuId id)
{
    const Place place = index.place(id.value);
    const auto spot = place.kind == NodeKind::Gpu ? layout.find(place.cluster, place.host) : std::nullopt;
    return spot ? layout.gpuRect(spot->group, spot->host, place.row) : QRectF();
}

} // namespace

QRectF placeOnBoard(const Design &design, const DesignIndex &index, const BoardLayout &layout, const EntityRef &ref)
{
    if (ref.kind == EntityKind::Design)
        return {0, 0, layout.width(), layout.height()};
    const Place place = index.place(ref.id);
    switch (place.kind) {
    case NodeKind::Cluster:
        return clusterPlace(design, layout, place.row);
    case NodeKind::Host:
        return hostPlace(layout, place.cluster, place.row);
    case NodeKind::Gpu:
        return gpuPlace(index, layout, {ref.id});
    case NodeKind::Vm:
        return gpuPlace(index, layout, firstGpuOf(*vmAt(design, place)));
    default:
        return {};
    }
}

QRectF placeOnBoard(const Design &design, const DesignIndex &index, const BoardLayout &layout,
                    const std::vector<EntityRef> &refs)
{
    QRectF all;
    for (const EntityRef &ref : refs)
        all |= placeOnBoard(design, index, layout, ref);
    return all;
}

double zoomToSee(const Design &design, const DesignIndex &index, const BoardArrangement &arrangement,
                 const Folded &folded, const std::vector<EntityRef> &refs, double textHeight, const QSizeF &room,
                 double most)
{
    const auto fits = [&](double zoom) {
        const BoardLayout layout(design, arrangement, folded, BoardMetrics(zoom, textHeight), room.width());
        const QRectF place = placeOnBoard(design, index, layout, refs);
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
