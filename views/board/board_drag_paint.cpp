// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_drag.h"
#include "views/board/board_view.h"
#include "views/items/entity_texts.h"
#include "views/painting/drop_painter.h"

#include <utility>

// The part of BoardDrag that paints.

namespace sliceboard {
namespace {

using Zone = DropTarget::Zone;

/// A row with the frames that reach over it.
QRectF withFrame(const QRectF &row) { return row.adjusted(-4, -4, 4, 4); }

} // namespace

void BoardDrag::paint(QPainter &painter, const QRectF &exposed)
{
    if (!m_session)
        return;
    const BoardMetrics &metrics = m_view.boardLayout().metrics();
    DropPainter small(painter, m_view.theme(), m_view.fonts(), metrics);
    const Gpu *aimed = aimedGpu();
    for (const Gpu *gpu : m_view.gpusInSight()) {
        if (!m_session->hasTargets(gpu->id) || !withFrame(m_view.gpuRow(gpu->id)).intersects(exposed))
            continue;
        if (metrics.level == DetailLevel::Near)
            paintRow(painter, *rowOnBoard(*gpu));
        else {
            small.paintSmall(m_view.gpuRow(gpu->id), m_session->targets(*gpu).best(), gpu == aimed);
            if (metrics.level == DetailLevel::Mid)
                paintSeats(painter, *rowOnBoard(*gpu));
        }
    }
    if (m_lens)
        paintLens(painter);
    paintAimedHost(painter);
    if (const auto card = chip(); card && card->outline().intersects(exposed))
        card->paint(painter, m_view.theme());
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
        region += withFrame(m_view.gpuRow(gpu->id)).toAlignedRect();
    if (const auto card = chip())
        region += card->outline().toAlignedRect();
    return region;
}

void BoardDrag::showAim()
{
    const auto now = m_session ? aimedRegion() : std::nullopt;
    const QRect judged = std::exchange(m_judged, {});
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
}

void BoardDrag::paintRow(QPainter &painter, const Row &row)
{
    DropPainter drop(painter, m_view.theme(), *row.fonts, *row.metrics);
    const auto *target = m_session->target() ? std::get_if<DropTarget>(&*m_session->target()) : nullptr;
    const bool isAimed = target && target->gpu == row.gpu->id;
    const GpuCard &card = m_view.scene().gpu(*row.gpu);
    drop.paintZones(row.geometry, m_session->targets(*row.gpu), card.address + u"  "_qs + card.model,
                    isAimed ? std::optional(target->zone) : std::nullopt);
    const DropPreview *preview = m_session->preview();
    if (isAimed && preview->verdict != Verdict::Impossible && target->zone == Zone::WholeGpu) {
        drop.paintGhost(row.geometry.bar(), m_session->name(), preview->effect, GpuLook::Passthrough, preview->grade());
    } else if (isAimed && preview->ghost) {
        const GpuGeometry after(row.geometry.row(), *row.metrics, preview->scale);
        const GpuLook look = preview->scale.unit == GpuScale::Unit::MemorySlice ? GpuLook::Mig
            : lookOf(*row.gpu) == GpuLook::MixedSize                            ? GpuLook::MixedSize
                                                                                : GpuLook::SameSize;
        drop.paintGhost(after.rectOf(*preview->ghost), m_session->name(), rangeText(*preview->ghost, preview->scale),
                        look, preview->grade());
    }
    const auto *vm = m_session->target() ? std::get_if<VmId>(&*m_session->target()) : nullptr;
    const GpuGeometry drawn(row.geometry.row(), *row.metrics, card.layout.scale, card.layout.lanes);
    paintSeats(painter, row);
    for (const BlockCard &block : card.blocks)
        if (vm && block.owner(row.gpu->id) == EntityRef(*vm))
            drop.paintFrame(drawn.rectOf(block.block), preview->grade(), 3);
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
    QRectF header = m_view.rectOf(host);
    const double height = m_view.boardLayout().metrics().hostHeader;
    if (height > 0)
        header.setHeight(std::min(header.height(), height));
    return header;
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
