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

void addBlocks(std::vector<QRectF> &marks, const BoardScene &scene, const BoardLayout &layout, const Gpu &gpu, VmId vm)
{
    const QRectF row = placeOnBoard(scene.design(), scene.document().index(), layout, gpu.id);
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

/// A view may have folded a group in which what it shows has come to stand since.
void unfoldGroupOf(BoardView &board, const Facts &facts, const EntityRef &ref)
{
    const HostId host = ref.kind == EntityKind::Gpu ? facts.index().hostOf(GpuId{ref.id})
        : ref.kind == EntityKind::Host              ? HostId{ref.id}
                                                    : HostId{};
    const Place place = facts.index().place(host.value);
    if (const auto spot = host ? board.boardLayout().find(place.cluster, place.row) : std::nullopt)
        board.setGroupFolded(board.boardLayout().groups()[std::size_t(spot->group)].key, false);
}

} // namespace

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

double zoomToSee(const Design &design, const DesignIndex &index, const BoardArrangement &arrangement,
                 const Folded &folded, const EntityRef &ref, double textHeight, const QSizeF &room)
{
    return zoomToSee(design, index, arrangement, folded, {ref}, textHeight, room, kMostZoom);
}

double zoomToSee(PresentedDesign &presented, double textHeight, const QSizeF &room)
{
    if (const auto wanted = presented.zoom())
        return *wanted;
    double zoom = kMostZoom;
    presented.forEachState([&] {
        const Facts facts = presented.checker().facts();
        const BoardSorting sorting = presented.sorting();
        const BoardArrangement arrangement = sorting == BoardSorting()
            ? BoardArrangement(facts.design())
            : arrangeBoard(BoardScene(presented.document(), presented.checker()), sorting);
        zoom = std::min(zoom,
                        zoomToSee(facts.design(), facts.index(), arrangement, presented.folded(), presented.shown(),
                                  textHeight, room));
    });
    return zoom;
}

void showOnBoard(BoardView &board, const Facts &facts, const EntityRef &ref, Folded folded, std::optional<double> zoom)
{
    board.setFolded(std::move(folded));
    unfoldGroupOf(board, facts, ref);
    const QSizeF room = board.viewport()->size();
    const double wanted = zoom.value_or(zoomToSee(facts.design(), facts.index(), board.arrangement(), board.folded(),
                                                  ref, QFontMetricsF(board.font()).height(), room));
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
