// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/presentation/step_framing.h"

#include "views/board/board_view.h"
#include "views/presentation/presented_design.h"

#include <QFontMetricsF>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace sliceboard {
namespace {

constexpr double kMostZoom = 1.5;
constexpr double kZoomStep = 0.96; ///< from one zoom that is tried to the next

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

void addBlocks(std::vector<QRectF> &marks, const BoardScene &scene, const BoardLayout &layout, const Gpu &gpu, VmId vm)
{
    const QRectF row = gpuPlace(scene.document().index(), layout, gpu.id);
    if (row.isNull())
        return;
    const GpuCard &card = scene.gpu(gpu);
    if (layout.metrics().level == DetailLevel::Far) {
        marks.push_back(row);
        return;
    }
    const GpuGeometry geometry(row, layout.metrics(), card.layout.scale, card.layout.lanes);
    for (const BlockCard &block : card.blocks)
        if (!block.isReserved() && block.owner(gpu.id) == EntityRef(vm))
            marks.push_back(geometry.rectOf(block.block));
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

std::vector<QRectF> marksOnBoard(const BoardScene &scene, const BoardLayout &layout, const EntityRef &ref)
{
    std::vector<QRectF> marks;
    const DesignIndex &index = scene.document().index();
    if (const Vm *vm = vmAt(scene.design(), index.place(ref.id))) {
        std::set<GpuId> gpus;
        for (const Device &device : vm->devices)
            if (device.gpu && gpus.insert(*device.gpu).second)
                addBlocks(marks, scene, layout, *gpuAt(scene.design(), index.place(device.gpu->value)), vm->id);
    } else if (const Place place = index.place(ref.id); place.kind == NodeKind::Cluster) {
        if (const auto group = layout.findCluster(place.row))
            marks.push_back(layout.groupHeaderRect(*group));
    } else if (ref.kind != EntityKind::Design) {
        marks.push_back(placeOnBoard(scene.design(), index, layout, ref));
    }
    std::erase_if(marks, [](const QRectF &mark) { return mark.isNull(); });
    return marks;
}

double zoomToSee(const Design &design, const DesignIndex &index, const EntityRef &ref, double textHeight,
                 const QSizeF &room)
{
    const auto fits = [&](double zoom) {
        const BoardLayout layout(design, {}, BoardMetrics(zoom, textHeight), room.width());
        const QRectF place = placeOnBoard(design, index, layout, ref);
        return place.height() + layout.metrics().clusterHeader <= room.height() && layout.width() <= room.width();
    };
    // Hosts wrap anew at each zoom: one that is smaller may fit less well, so there is nothing to bisect.
    double zoom = kMostZoom;
    while (zoom > BoardMetrics::kSmallestZoom && !fits(zoom))
        zoom *= kZoomStep;
    return std::max(zoom, BoardMetrics::kSmallestZoom);
}

double zoomToSee(const PresentedDesign &presented, double textHeight, const QSizeF &room)
{
    if (const auto wanted = presented.zoom())
        return *wanted;
    double zoom = kMostZoom;
    for (const Design &state : presented.states()) {
        DesignIndex index;
        index.rebuild(state);
        const Facts facts(presented.checker().catalog(), state, index, presented.checker().facts().today());
        const EntityRef shown = shownBy(presented.view(presented.current()), facts);
        zoom = std::min(zoom, zoomToSee(state, index, shown, textHeight, room));
    }
    return zoom;
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

void showOnBoard(BoardView &board, const Facts &facts, const EntityRef &ref, std::optional<double> zoom)
{
    board.unfoldAll();
    const QSizeF room = board.viewport()->size();
    const double wanted =
        zoom.value_or(zoomToSee(facts.design(), facts.index(), ref, QFontMetricsF(board.font()).height(), room));
    board.setZoom(wanted, {});
    const QRectF place = placeOnBoard(facts.design(), facts.index(), board.boardLayout(), ref);
    const QPointF corner = cornerToSee(place, board.boardLayout(), board.viewport()->size());
    board.horizontalScrollBar()->setValue(int(corner.x()));
    board.verticalScrollBar()->setValue(int(corner.y()));
}

EntityRef inSightOf(const BoardView &board, const Facts &facts)
{
    const EntityRef chosen = board.selection().current();
    if (!placeOnBoard(facts.design(), facts.index(), board.boardLayout(), chosen).isNull()
        && chosen.kind != EntityKind::Design)
        return chosen;
    if (board.verticalScrollBar()->maximum() == 0 && board.horizontalScrollBar()->maximum() == 0)
        return {};
    const QPoint middle = board.viewport()->rect().center();
    EntityRef nearest;
    double least = std::numeric_limits<double>::max();
    for (const Gpu *gpu : board.gpusInSight()) {
        const Host &host = *facts.hostOf(gpu->id);
        const double distance = QLineF(board.rectOf(host.id).center(), middle).length();
        if (distance < least) {
            least = distance;
            nearest = host.id;
        }
    }
    return nearest;
}

} // namespace sliceboard
