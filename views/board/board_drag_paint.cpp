// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_drag.h"
#include "views/board/board_view.h"
#include "views/items/entity_texts.h"
#include "views/painting/drop_painter.h"
#include "views/painting/gpu_cards.h"
#include "views/painting/strip_verdicts.h"

#include <algorithm>
#include <utility>

// The part of BoardDrag that paints.

namespace sliceboard {
namespace {

using Zone = DropTarget::Zone;

/// With the room of the frames that reach over a row.
QRectF withFrame(const QRectF &row) { return row.adjusted(-4, -4, 4, 4); }

} // namespace

void BoardDrag::paint(QPainter &painter, const QRectF &exposed, const std::function<void()> &headers)
{
    if (!m_session)
        return;
    const BoardMetrics &metrics = m_view.boardLayout().metrics();
    if (metrics.level == DetailLevel::Far)
        paintStrips(painter, exposed);
    else
        paintRows(painter, exposed);
    headers();
    if (m_lens)
        paintLens(painter);
    paintAimedHost(painter);
    if (const auto card = chip(); card && card->outline().intersects(exposed))
        card->paint(painter, m_view.theme());
}

void BoardDrag::paintRows(QPainter &painter, const QRectF &exposed)
{
    const BoardMetrics &metrics = m_view.boardLayout().metrics();
    DropPainter small(painter, m_view.theme(), m_view.fonts(), metrics);
    const BoardHighlights none;
    GpuPainter names(painter, m_view.theme(), m_view.fonts(), metrics, none);
    const Gpu *aimed = aimedGpu();
    for (const Gpu *gpu : m_view.gpusInSight(withFrame(exposed))) {
        if (!m_session->hasTargets(gpu->id) || !withFrame(m_view.gpuRow(gpu->id)).intersects(exposed))
            continue;
        const Row row = *rowOnBoard(*gpu);
        if (metrics.level == DetailLevel::Near) {
            paintRow(painter, row);
        } else {
            names.keepFree(DropPainter::smallMark(row.geometry.row()));
            if (m_view.scene().hasCard(gpu->id)) // else no name is there yet
                names.shortenNames(m_view.scene().gpu(*gpu), row.geometry.row());
            small.paintSmall(row.geometry.row(), m_session->targets(*gpu).best(), gpu == aimed);
            paintSeats(painter, row);
        }
    }
}

void BoardDrag::paintStrips(QPainter &painter, const QRectF &exposed)
{
    StripVerdicts verdicts(painter, m_view.theme());
    const Gpu *aimed = aimedGpu();
    std::vector<StripVerdicts::Cell> cells;
    const Host *last = nullptr;
    for (const Gpu *inSight : m_view.gpusInSight(withFrame(exposed))) {
        const Host *host = m_checker.facts().host(m_document.index().hostOf(inSight->id));
        if (std::exchange(last, host) == host)
            continue;
        const QRectF card = m_view.rectOf(host->id);
        cells.clear();
        const int count = int(host->gpus.size());
        for (int row = 0; row < count; ++row) {
            const Gpu &gpu = host->gpus[std::size_t(row)];
            cells.push_back(
                {BoardLayout::gpuRectIn(m_view.boardLayout().metrics(), card, count, row), {}, &gpu == aimed});
            if (m_session->hasTargets(gpu.id))
                cells.back().grade = m_session->targets(gpu).best();
        }
        verdicts.paint(card, cells);
    }
}

QRect BoardDrag::aroundRow(GpuId gpu) const
{
    const bool isNear = m_view.boardLayout().metrics().level == DetailLevel::Near;
    return isNear ? m_view.gpuRow(gpu).toAlignedRect() : m_view.rectOf(m_document.index().hostOf(gpu));
}

std::optional<DropChip> BoardDrag::chip() const
{
    const DropPreview *preview = m_session->preview();
    if (!preview)
        return {};
    const BoardMetrics metrics(1, QFontMetricsF(m_view.font()).height());
    const Gpu *aimed = aimedGpu();
    const auto row = aimed ? rowOf(*aimed) : std::nullopt;
    const auto *host = m_session->target() ? std::get_if<HostId>(&*m_session->target()) : nullptr;
    const QRectF name = aimed ? headerOf(m_document.index().hostOf(aimed->id)) : QRectF();
    const QRectF target = row ? row->geometry.row() : host ? headerOf(*host) : QRectF();
    const DropChip::Site site{chipPoint(), m_view.viewport()->rect(), target, name};
    return DropChip(site, m_chipFonts, metrics.unit, m_session->name(), *preview, m_session->knownWaysOut());
}

std::optional<QRegion> BoardDrag::aimedRegion() const
{
    const auto &target = m_session->target();
    if (m_lens || (target && !std::holds_alternative<DropTarget>(*target)))
        return {};
    QRegion region;
    if (const Gpu *gpu = aimedGpu())
        region += withFrame(aroundRow(gpu->id)).toAlignedRect();
    if (const auto card = chip())
        region += card->outline().toAlignedRect();
    return region;
}

void BoardDrag::showAim()
{
    const auto now = m_session ? aimedRegion() : std::nullopt;
    const QRegion judged = std::exchange(m_judged, {});
    if (now && m_shown)
        m_view.viewport()->update(*now + *m_shown + judged);
    else
        m_view.viewport()->update();
    m_shown = now;
}

void BoardDrag::paintLens(QPainter &painter)
{
    const Host *host = m_checker.facts().host(m_lens->host());
    if (!host)
        return;
    m_lens->paint(painter, m_view.scene(), m_view.theme(), *host);
    for (const Gpu &gpu : host->gpus) {
        m_session->targets(gpu);
        paintRow(painter, *rowInLens(gpu));
    }
    m_lens->paintHeader(painter, m_view.scene(), m_view.theme(), *host);
}

void BoardDrag::paintRow(QPainter &painter, const Row &row)
{
    DropPainter drop(painter, m_view.theme(), *row.fonts, *row.metrics);
    const auto *target = m_session->target() ? std::get_if<DropTarget>(&*m_session->target()) : nullptr;
    const bool isAimed = target && target->gpu == row.gpu->id;
    const GpuCard &card = m_view.scene().gpu(*row.gpu);
    const GpuTargets &targets = m_session->targets(*row.gpu);
    const BoardHighlights none;
    GpuPainter texts(painter, m_view.theme(), *row.fonts, *row.metrics, none);
    const std::vector<QRectF> names = texts.namePlaces(card, row.geometry.row());
    const auto tag = drop.tagOn(row.geometry, targets, card.layout.free, names);
    texts.keepFree(tag.rect);
    texts.shortenNames(card, row.geometry.row());
    drop.paintZones(row.geometry, targets,
                    {card.address + u"  "_qs + card.model, isAimed ? std::optional(target->zone) : std::nullopt, tag,
                     names,
                     [&] { texts.paintNames(card, row.geometry.row(), targets.slot == DropGrade::Impossible); }});
    const DropPreview *preview = m_session->preview();
    if (isAimed && m_after)
        paintAfter(painter, row);
    else if (isAimed && preview->verdict != Verdict::Impossible && target->zone == Zone::WholeGpu)
        drop.paintGhost(row.geometry.bar(), m_session->name(), preview->effect, GpuLook::Passthrough, preview->grade());
    const auto *vm = m_session->target() ? std::get_if<VmId>(&*m_session->target()) : nullptr;
    const GpuGeometry drawn(row.geometry.row(), *row.metrics, card.layout.scale, card.layout.lanes);
    paintSeats(painter, row);
    for (const BlockCard &block : card.blocks)
        if (vm && block.owner(row.gpu->id) == EntityRef(*vm))
            drop.paintFrame(drawn.rectOf(block.block), preview->grade(), 3);
}

void BoardDrag::lookAfter()
{
    m_after.reset();
    const DropPreview *preview = m_session->preview();
    const Gpu *gpu = aimedGpu();
    if (!preview || !preview->ghost || !gpu)
        return;
    m_document.whatIf(preview->edits,
                      [&, id = gpu->id] { m_after = makeGpuCard(m_checker, *m_checker.facts().gpu(id)); });
}

/// The GPU aimed at as the drop would leave it, with what is dropped and what has to move for it.
void BoardDrag::paintAfter(QPainter &painter, const Row &row)
{
    const DropPreview &preview = *m_session->preview();
    const GpuCard &before = m_view.scene().gpu(*row.gpu);
    const GpuGeometry geometry(row.geometry.row(), *row.metrics, m_after->layout.scale, m_after->layout.lanes);
    const BoardHighlights none;
    DropPainter drop(painter, m_view.theme(), *row.fonts, *row.metrics);
    GpuPainter(painter, m_view.theme(), *row.fonts, *row.metrics, none).paintScale(*m_after, geometry.row());
    drop.paintEdge(geometry.bar(), preview.grade(), 2);
    for (const BlockCard &block : m_after->blocks) {
        const QRectF rect = geometry.rectOf(block.block);
        const GpuLook look = lookOf(*m_after, block);
        const auto stoodElsewhere = [&](const BlockCard &old) {
            return !block.isReserved() && old.block.occupant.device == block.block.occupant.device
                && old.range != block.range;
        };
        if (block.block.range == *preview.ghost && block.block.lane == preview.ghostLane)
            drop.paintGhost(rect, m_session->name(), block.isPassthrough() ? preview.effect : block.range, look,
                            preview.grade());
        else if (std::ranges::any_of(before.blocks, stoodElsewhere))
            drop.paintMoved(rect, block.name, block.range, look);
    }
}

/// The seats that VMs dropped on a host fill, numbered in the order of filling.
void BoardDrag::paintSeats(QPainter &painter, const Row &row)
{
    const DropPreview *preview = m_session->preview();
    DropPainter drop(painter, m_view.theme(), *row.fonts, *row.metrics);
    for (const SeatGhost &seat : preview ? preview->seats : std::vector<SeatGhost>()) {
        if (seat.gpu != row.gpu->id)
            continue;
        const bool whole = seat.zone == Zone::WholeGpu;
        const GpuGeometry geometry(row.geometry.row(), *row.metrics, seat.scale);
        const GpuLook look = whole                           ? GpuLook::Passthrough
            : seat.scale.unit == GpuScale::Unit::MemorySlice ? GpuLook::Mig
                                                             : GpuLook::SameSize;
        drop.paintGhost(whole ? geometry.bar() : geometry.rectOf(seat.range),
                        u"%1  %2"_qs.arg(seat.number).arg(seat.name),
                        whole ? QString() : rangeText(seat.range, seat.scale), look, DropGrade::Allowed);
    }
}

QRectF BoardDrag::headerOf(HostId host) const
{
    if (m_lens && m_lens->host() == host)
        return m_lens->header();
    const BoardLayout &layout = m_view.boardLayout();
    const Place place = m_document.index().place(host.value);
    const auto spot = layout.find(place.cluster, place.row);
    if (!spot)
        return {};
    const QPointF scrolled = m_view.scrollOffset();
    return layout.stickyHostHeaderRect(spot->group, spot->host, scrolled.y()).translated(-scrolled);
}

/// VMs fill the GPUs of the host whose header is framed.
void BoardDrag::paintAimedHost(QPainter &painter)
{
    const auto *host = m_session->target() ? std::get_if<HostId>(&*m_session->target()) : nullptr;
    if (!host)
        return;
    DropPainter drop(painter, m_view.theme(), m_view.fonts(), m_view.boardLayout().metrics());
    drop.paintFrame(headerOf(*host), m_session->preview()->grade(), 3);
}

QPoint BoardDrag::chipPoint() const
{
    if (!m_isCarried)
        return m_point;
    const Gpu *gpu = aimedGpu();
    const auto row = gpu ? rowOf(*gpu) : std::nullopt;
    return row ? (row->geometry.row().bottomLeft() + QPointF(40, -10)).toPoint() : QPoint(40, 40);
}

} // namespace sliceboard
