// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_drag.h"

#include "views/board/board_view.h"
#include "views/board/edge_scroll.h"
#include "views/board/way_out_bar.h"
#include "views/dialogs/count_dialog.h"
#include "views/drag/host_preview.h"
#include "views/items/entity_texts.h"

#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>

namespace sliceboard {
namespace {

using Zone = DropTarget::Zone;

constexpr int kSpringDelay = 600; ///< milliseconds of hovering until something folded opens
constexpr int kLensDelay = 350; ///< until a host that is too small is enlarged

} // namespace

BoardDrag::BoardDrag(BoardView &view, Document &document, Checker &checker)
    : m_view(view), m_document(document), m_checker(checker)
{ }

BoardDrag::~BoardDrag() = default;

void BoardDrag::begin(DragTakings taken, bool carried)
{
    end();
    m_isCarried = carried;
    m_isExact = false;
    m_typed.clear();
    m_isTyping = false;
    m_taken = std::move(taken);
    m_chipFonts = BoardFonts(m_view.font(), 1);
    startSession(m_taken->payload());
    Q_EMIT activeChanged(true);
    m_verdictTimer.start(0, this); // the frame that shows what is dragged comes first
}

void BoardDrag::startSession(DragPayload payload)
{
    if (m_session)
        m_session.release()->deleteLater(); // it may be what is calling
    m_session = std::make_unique<DropSession>(m_document, m_checker, std::move(payload));
    m_session->prefer(m_preferred);
    connect(m_session.get(), &DropSession::aimed, this, &BoardDrag::sayTarget);
    connect(m_session.get(), &DropSession::judged, this,
            [this](GpuId gpu) { m_judged |= aroundRow(gpu) & m_view.viewport()->rect(); });
    connect(m_session.get(), &DropSession::gone, this, &BoardDrag::cancel, Qt::QueuedConnection);
}

void BoardDrag::setCopying(bool copying)
{
    if (!m_session || !m_taken->setCopying(copying, m_document, m_checker.facts()))
        return;
    const auto target = m_session->target();
    startSession(m_taken->payload());
    fillVerdicts();
    m_session->aim(target);
}

void BoardDrag::end()
{
    if (m_session) {
        m_session.release()->deleteLater(); // it may be what is calling
        Q_EMIT activeChanged(false);
    }
    m_lens.reset();
    m_after.reset();
    m_hovered = {};
    m_hoverTimer.stop();
    m_edgeTimer.stop();
    m_verdictTimer.stop();
    m_shown.reset();
    foldBack();
    m_view.viewport()->update();
}

bool BoardDrag::enter(const QMimeData *data, const QPoint &point)
{
    auto taken = DragTakings::fromMime(data, m_document, m_checker.facts());
    if (!taken)
        return false;
    m_point = point; // verdicts begin there
    begin(std::move(*taken), false);
    moveTo(point);
    return true;
}

void BoardDrag::moveTo(const QPoint &point)
{
    if (!m_session)
        return;
    m_point = point;
    watchHover(point);
    watchEdges(point);
    m_session->aim(targetAt(point));
    if (!m_session->target())
        sayTarget();
    showAim();
}

bool BoardDrag::drop()
{
    if (!m_session)
        return false;
    const QString said = m_session->preview() ? m_session->preview()->sentence() : QString();
    if (const Gpu *gpu = aimedGpu()) {
        m_sprung.erase(m_document.index().hostOf(gpu->id).value);
        m_sprung.erase(m_document.index().clusterOf(m_document.index().hostOf(gpu->id)).value);
    }
    const DragPayload payload = m_session->payload();
    const std::optional<DropPreview> preview =
        m_session->preview() ? std::optional(*m_session->preview()) : std::nullopt;
    const bool isWrong = preview && preview->isWrong() && !m_isCarried;
    const std::vector<WayOut> ways = isWrong ? m_session->waysOut() : std::vector<WayOut>();
    const bool done = m_session->drop();
    end();
    Q_EMIT statusText(said);
    if (done)
        select(payload);
    // To do something else is one click, to leave it as it is another or Esc.
    if (!ways.empty() || (isWrong && done))
        Q_EMIT announced(WayOutBar::offer(m_document, ways, *preview, done, m_view.viewport(), m_point));
    return done;
}

void BoardDrag::dropSeveral()
{
    if (!m_session || !m_session->target())
        return;
    // The board is not in a drag any more while one answers.
    const SeveralDrop wanted{m_session->payload(), *m_session->target(), m_preferred};
    end();
    Q_EMIT statusText({});
    CountDialog::askAfterDrag(m_document, m_checker, wanted, &m_view,
                              [this](const DragPayload &dropped) { select(dropped); });
}

void BoardDrag::select(const DragPayload &dropped)
{
    if (const auto *device = std::get_if<DeviceRef>(&dropped))
        m_view.selection().select(SlotRef(*device));
    const auto *copies = std::get_if<DraggedCopies>(&dropped);
    if (!copies)
        return;
    std::vector<EntityRef> added;
    for (const Vm &vm : copies->vms)
        if (m_checker.facts().vm(vm.id)) // several get ids of their own
            added.push_back(vm.id);
    m_view.selection().set(std::move(added));
}

void BoardDrag::cancel()
{
    if (!m_session)
        return;
    const bool carried = m_isCarried;
    const QString name = m_session->name();
    end();
    Q_EMIT statusText({});
    if (carried)
        Q_EMIT announced(tr("Let go of %1; nothing has changed.").arg(name));
}

std::optional<BoardDrag::Row> BoardDrag::rowOnBoard(const Gpu &gpu) const
{
    const QRectF rect = m_view.gpuRow(gpu.id);
    if (rect.isNull())
        return {};
    const BoardMetrics &metrics = m_view.boardLayout().metrics();
    const bool judged = m_session && m_session->hasTargets(gpu.id);
    const GpuScale scale = judged ? m_session->targets(gpu).scale : m_view.scene().gpu(gpu).layout.scale;
    return Row{&gpu, GpuGeometry(rect, metrics, scale), &metrics, &m_view.fonts()};
}

std::optional<BoardDrag::Row> BoardDrag::rowInLens(const Gpu &gpu) const
{
    const Place place = m_document.index().place(gpu.id.value);
    if (!m_lens || m_document.index().hostOf(gpu.id) != m_lens->host())
        return {};
    const bool judged = m_session && m_session->hasTargets(gpu.id);
    const GpuScale scale = judged ? m_session->targets(gpu).scale : m_view.scene().gpu(gpu).layout.scale;
    return Row{&gpu, GpuGeometry(m_lens->gpuRect(place.row), m_lens->metrics(), scale), &m_lens->metrics(),
               &m_lens->fonts()};
}

std::optional<BoardDrag::Row> BoardDrag::rowOf(const Gpu &gpu) const
{
    auto row = rowInLens(gpu);
    return row ? row : rowOnBoard(gpu);
}

std::optional<BoardDrag::Row> BoardDrag::rowAt(const QPoint &point) const
{
    const Facts facts = m_checker.facts();
    if (m_lens && m_lens->card().contains(point)) {
        const Host *host = facts.host(m_lens->host());
        const int row = m_lens->gpuAt(point);
        return host && row >= 0 ? rowInLens(host->gpus[std::size_t(row)]) : std::nullopt;
    }
    const EntityRef under = m_view.spotAt(point).entity;
    const Gpu *gpu = under.kind == EntityKind::Gpu ? facts.gpu({under.id}) : nullptr;
    return gpu ? rowOnBoard(*gpu) : std::nullopt;
}

std::optional<BoardTarget> BoardDrag::targetAt(const QPoint &point) const
{
    if (m_lens && !m_isExact && m_lens->isMeantAt(point))
        return m_lens->meant();
    const auto found = rowAt(point);
    if (!found && fillsHosts(m_session->payload())) {
        if (m_lens && m_lens->card().contains(point))
            return m_lens->host();
        const EntityRef under = m_view.spotAt(point).entity;
        return under.kind == EntityKind::Host ? std::optional<BoardTarget>(HostId{under.id}) : std::nullopt;
    }
    if (!found)
        return {};
    const Gpu &gpu = *found->gpu;
    const GpuTargets &targets = m_session->targets(gpu);
    const auto row = rowAt(point); // again, now on the scale of the targets
    const GpuGeometry &geometry = row->geometry;
    if (std::holds_alternative<DraggedProfile>(m_session->payload()) && row->metrics->level != DetailLevel::Far) {
        const GpuCard &card = m_view.scene().gpu(gpu);
        const GpuGeometry drawn(geometry.row(), *row->metrics, card.layout.scale, card.layout.lanes);
        const int block = drawn.blockAt(card.layout, point);
        if (block >= 0 && !card.blocks[std::size_t(block)].isReserved())
            return card.blocks[std::size_t(block)].block.occupant.device->vm;
    }
    if (!row->metrics->hasFullTargets())
        return m_session->preferredZone() == Zone::WholeGpu ? DropTarget{gpu.id, Zone::WholeGpu, {}, {}}
                                                            : DropTarget{gpu.id, Zone::Slot, targets.profile, {}};
    if (targets.hasWhole && point.y() < geometry.bar().top())
        return DropTarget{gpu.id, Zone::WholeGpu, {}, {}};
    const int unit = geometry.unitAt(point.x());
    return m_isExact ? DropTarget{gpu.id, Zone::Slot, targets.profile, unit, true} : slotTarget(gpu, targets, unit);
}

/// The slot over a unit, else the nearest one.
BoardTarget BoardDrag::slotTarget(const Gpu &gpu, const GpuTargets &targets, int unit) const
{
    DropTarget target{gpu.id, Zone::Slot, targets.profile, {}};
    const auto distance = [unit](const SlotTarget &slot) {
        return slot.range.start <= unit && unit < slot.range.end
            ? 0
            : std::min(std::abs(slot.range.start - unit), std::abs(slot.range.end - 1 - unit));
    };
    const auto nearest = std::ranges::min_element(targets.slots, {}, distance);
    if (nearest != targets.slots.end())
        target.at = nearest->at;
    return target;
}

QRectF BoardDrag::zoneRect(GpuId id, Zone zone, std::optional<int> unit) const
{
    const Gpu *gpu = m_checker.facts().gpu(id);
    const auto row = gpu ? rowOf(*gpu) : std::nullopt;
    if (!row)
        return {};
    const GpuGeometry &geometry = row->geometry;
    if (zone == Zone::WholeGpu)
        return geometry.info().isNull() ? geometry.row() : geometry.info();
    if (!unit)
        return geometry.bar();
    if (m_session && m_session->hasTargets(id))
        for (const SlotTarget &slot : m_session->targets(*gpu).slots)
            if (slot.range.start == *unit)
                return geometry.rectOf(slot.range);
    return geometry.rectOf(UnitRange{*unit, *unit + 1});
}

void BoardDrag::boardMoved()
{
    if (!m_session)
        return;
    m_verdictTimer.start(0, this);
    if (m_isCarried)
        return;
    m_lens.reset();
    m_session->aim(targetAt(m_point));
}

void BoardDrag::watchEdges(const QPoint &point)
{
    if (edgeStep(m_view.viewport()->rect(), point) == 0)
        m_edgeTimer.stop();
    else if (!m_edgeTimer.isActive())
        m_edgeTimer.start(30, this);
}

void BoardDrag::scrollAtEdge()
{
    const int step = edgeStep(m_view.viewport()->rect(), m_point);
    if (m_lens && m_lens->scroll(-step)) {
        m_session->aim(targetAt(m_point));
        m_view.viewport()->update();
        return;
    }
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() + step);
}

void BoardDrag::watchHover(const QPoint &point)
{
    if (m_lens && m_lens->holds(point))
        return;
    m_lens.reset();
    EntityRef under = m_view.spotAt(point).entity;
    if (under.kind == EntityKind::Gpu && !m_view.boardLayout().metrics().hasFullTargets())
        under = m_document.index().hostOf({under.id});
    if (under == m_hovered)
        return;
    m_hovered = under;
    m_hoverTimer.stop();
    if (m_view.isFolded(under))
        m_hoverTimer.start(kSpringDelay, this);
    else if (under.kind == EntityKind::Host && !m_view.boardLayout().metrics().hasFullTargets())
        m_hoverTimer.start(kLensDelay, this);
}

void BoardDrag::springOpen()
{
    m_hoverTimer.stop();
    if (m_view.isFolded(m_hovered)) {
        m_sprung.insert(m_hovered.id);
        m_view.setFolded(m_hovered, false);
        fillVerdicts();
    } else if (const Host *host = m_checker.facts().host({m_hovered.id}); host && !host->gpus.empty()) {
        const EntityRef under = m_view.spotAt(m_point).entity;
        const auto meant = targetAt(m_point);
        const int row = under.kind == EntityKind::Gpu ? m_document.index().place(under.id).row : -1;
        m_lens = std::make_unique<HostLens>(*host, HostLens::Spot{row, m_session->preferredZone()}, m_point,
                                            m_view.viewport()->rect(), m_view.font());
        m_lens->keep(meant);
    }
    m_hovered = {};
    m_session->aim(targetAt(m_point));
    m_view.viewport()->update();
}

void BoardDrag::foldBack()
{
    for (const std::uint32_t id : std::exchange(m_sprung, {}))
        m_view.setFolded(EntityRef(EntityKind::Host, id), true);
}

void BoardDrag::timerEvent(QTimerEvent *event)
{
    if (!m_session)
        return;
    if (event->timerId() == m_hoverTimer.timerId())
        springOpen();
    else if (event->timerId() == m_edgeTimer.timerId())
        scrollAtEdge();
    else if (event->timerId() == m_verdictTimer.timerId())
        fillVerdicts();
}

const Gpu *BoardDrag::aimedGpu() const
{
    const auto *target = m_session && m_session->target() ? std::get_if<DropTarget>(&*m_session->target()) : nullptr;
    return target ? m_checker.facts().gpu(target->gpu) : nullptr;
}

const Gpu *BoardDrag::nearGpu() const
{
    if (const Gpu *gpu = aimedGpu())
        return gpu;
    const auto *aimed = m_session && m_session->target() ? std::get_if<HostId>(&*m_session->target()) : nullptr;
    const Host *host = aimed ? m_checker.facts().host(*aimed) : nullptr;
    return host && !host->gpus.empty() ? &host->gpus.front() : nullptr;
}

} // namespace sliceboard
