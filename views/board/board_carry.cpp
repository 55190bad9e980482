// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_drag.h"
#include "views/board/board_view.h"
#include "views/drag/host_preview.h"

#include <algorithm>

// The part of BoardDrag that serves the keyboard.

namespace sliceboard {
namespace {

using Zone = DropTarget::Zone;

constexpr std::array kCarryKeys{Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Left,  Qt::Key_Right, Qt::Key_Up,
                                Qt::Key_Down, Qt::Key_P,       Qt::Key_V,     Qt::Key_N,     Qt::Key_Home,
                                Qt::Key_End,  Qt::Key_Return,  Qt::Key_Enter, Qt::Key_Space, Qt::Key_Escape,
                                Qt::Key_H,    Qt::Key_C,       Qt::Key_1,     Qt::Key_2,     Qt::Key_3};

} // namespace

void BoardDrag::lift(const DragPayload &payload)
{
    begin(DragTakings(payload), true);
    m_view.setFocus(Qt::OtherFocusReason);
    Q_EMIT announced(
        tr("Took %1. Tab: next target; N: next allowed target; arrows: slot and GPU; P: whole GPU; V: slot; "
           "slash: find by name; H: fill the host; C: copy; Alt and arrows: do not snap to slots; 1 to 3: way out; "
           "Enter: drop; "
           "Shift+Enter: ask how many; Esc: let go.")
            .arg(m_session->name()));
    const auto all = allGpus();
    if (all.empty())
        return;
    const Facts facts = m_checker.facts();
    const Gpu *start = nullptr;
    if (const auto *ref = std::get_if<DeviceRef>(&payload))
        if (const Vm *vm = facts.vm(ref->vm))
            start = facts.gpu(vm->devices[std::size_t(ref->device)].gpu.value_or(GpuId{}));
    if (const auto *ref = std::get_if<ReservationRef>(&payload))
        start = facts.gpu(ref->gpu);
    const auto seen = m_view.gpusInSight();
    if (!start || m_view.isLeftOut(start->id))
        start = seen.empty() ? all.front() : seen.front();
    aimAt(*start, m_session->preferredZone());
}

bool BoardDrag::wantsKey(const QKeyEvent &event) const
{
    if (!isCarrying())
        return false;
    if (event.modifiers().testFlag(Qt::ControlModifier))
        return event.key() == Qt::Key_V;
    if (wantsTyped(event))
        return true;
    return std::ranges::find(kCarryKeys, event.key()) != kCarryKeys.end();
}

bool BoardDrag::press(const QKeyEvent &event)
{
    if (!wantsKey(event))
        return false;
    if (event.modifiers().testFlag(Qt::ControlModifier))
        return finishCarried();
    if (wantsTyped(event))
        return type(event);
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        step(event.key() == Qt::Key_Tab && !event.modifiers().testFlag(Qt::ShiftModifier));
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event.modifiers().testFlag(Qt::AltModifier))
            stepExactly(event.key() == Qt::Key_Right ? 1 : -1);
        else
            stepSlot(event.key() == Qt::Key_Right ? 1 : -1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        stepGpu(event.key() == Qt::Key_Down ? 1 : -1);
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        stepGpu(event.key() == Qt::Key_Home ? -int(allGpus().size()) : int(allGpus().size()));
        break;
    case Qt::Key_P:
        toggleZone(Zone::WholeGpu);
        break;
    case Qt::Key_V:
        toggleZone(Zone::Slot);
        break;
    case Qt::Key_N:
        nextAllowed();
        break;
    case Qt::Key_H:
        aimAtHost();
        break;
    case Qt::Key_C:
        setCopying(!isCopying());
        break;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        return takeWayOut(std::size_t(event.key() - Qt::Key_1));
    case Qt::Key_Escape:
        cancel();
        break;
    default:
        finishCarried(event.modifiers().testFlag(Qt::ShiftModifier));
        break;
    }
    return true;
}

void BoardDrag::aimAtHost()
{
    const Gpu *gpu = nearGpu();
    if (gpu && fillsHosts(m_session->payload()))
        m_session->aim(m_document.index().hostOf(gpu->id));
}

DropTarget::Zone BoardDrag::aimedZone() const
{
    const auto *target = m_session->target() ? std::get_if<DropTarget>(&*m_session->target()) : nullptr;
    return target ? target->zone : m_session->preferredZone();
}

bool BoardDrag::takeWayOut(std::size_t row)
{
    if (row >= m_session->waysOut().size()) {
        Q_EMIT announced(tr("There is no such way out."));
        return true;
    }
    const WayOut way = m_session->waysOut()[row];
    const DragPayload payload = m_session->payload();
    const QString done = tr("Done: %1.").arg(way.title);
    end();
    Q_EMIT statusText(done);
    run(m_document, way.step, way.edits);
    select(payload);
    Q_EMIT announced(done);
    return true;
}

bool BoardDrag::finishCarried(bool several)
{
    const DropPreview *preview = m_session->preview();
    if (!preview || preview->verdict == Verdict::Impossible) {
        Q_EMIT announced(preview ? preview->sentence() : tr("Choose a target first."));
        return true;
    }
    if (several) {
        dropSeveral();
        return true;
    }
    const QString done = tr("Dropped %1. %2").arg(m_session->name(), preview->sentence());
    drop();
    Q_EMIT announced(done);
    return true;
}

void BoardDrag::dropCarriedAt(const QPoint &point)
{
    if (const auto target = targetAt(point))
        m_session->aim(target);
    finishCarried();
}

std::vector<const Gpu *> BoardDrag::allGpus() const
{
    std::vector<const Gpu *> all;
    for (const Host *host : m_view.hostsInOrder())
        for (const Gpu &gpu : host->gpus)
            if (m_typed.isEmpty() || m_checker.facts().label(gpu.id).contains(m_typed, Qt::CaseInsensitive))
                all.push_back(&gpu);
    return all;
}

bool BoardDrag::wantsTyped(const QKeyEvent &event) const
{
    if (!m_isTyping)
        return event.text() == u"/"_qs;
    const bool isEnd = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Escape;
    return isEnd || event.key() == Qt::Key_Backspace || (!event.text().isEmpty() && event.text().front().isPrint());
}

/// A slash begins; letters that do something else are a part of a name then.
bool BoardDrag::type(const QKeyEvent &event)
{
    if (!m_isTyping) {
        m_isTyping = true;
        m_typed.clear();
        const QString how = tr("Type a part of the name of a host or GPU. Enter: go on among these; Esc: among all.");
        Q_EMIT statusText(how);
        Q_EMIT announced(how);
    } else if (event.key() == Qt::Key_Escape) {
        m_isTyping = false;
        m_typed.clear();
        sayTarget();
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        m_isTyping = false;
        sayTarget();
    } else if (event.key() == Qt::Key_Backspace) {
        seek(m_typed.chopped(m_typed.isEmpty() ? 0 : 1));
    } else {
        seek(m_typed + event.text());
    }
    return true;
}

/// What nothing is named is not taken; the text stays as it was.
void BoardDrag::seek(const QString &text)
{
    const QString before = std::exchange(m_typed, text);
    const auto found = allGpus();
    if (found.empty()) {
        m_typed = before;
        const QString none = tr("No host or GPU is named “%1”.").arg(text);
        Q_EMIT statusText(none);
        Q_EMIT announced(none);
        return;
    }
    if (std::ranges::find(found, nearGpu()) == found.end())
        aimAt(*found.front(), m_session->preferredZone());
    const QString count = tr("“%1”: %Ln GPU(s).", nullptr, int(found.size())).arg(text);
    const DropPreview *preview = m_session->preview();
    const QString all = preview ? count + u' ' + preview->sentence() : count;
    Q_EMIT statusText(all);
    Q_EMIT announced(all);
}

void BoardDrag::aimAt(const Gpu &gpu, Zone zone, bool quiet)
{
    const GpuTargets &targets = m_session->targets(gpu);
    const bool whole = zone == Zone::WholeGpu && targets.hasWhole;
    m_session->aim(whole ? DropTarget{gpu.id, Zone::WholeGpu, {}, {}}
                         : DropTarget{gpu.id, Zone::Slot, targets.profile, {}});
    if (quiet)
        return;
    m_view.reveal(gpu.id);
    m_lens.reset();
    const Host *host = m_checker.facts().hostOf(gpu.id);
    if (!m_view.boardLayout().metrics().hasFullTargets() && host) {
        const QPoint center = m_view.gpuRow(gpu.id).center().toPoint();
        const HostLens::Spot spot{m_document.index().place(gpu.id.value).row, zone};
        m_lens = std::make_unique<HostLens>(*host, spot, center, m_view.viewport()->rect(), m_view.font());
    }
    m_view.viewport()->update();
}

void BoardDrag::step(bool forward)
{
    const Gpu *gpu = nearGpu();
    if (!gpu)
        return;
    const Zone zone = aimedZone();
    const bool both = m_session->targets(*gpu).hasWhole;
    if (both && zone == (forward ? Zone::WholeGpu : Zone::Slot)) {
        aimAt(*gpu, forward ? Zone::Slot : Zone::WholeGpu);
        return;
    }
    const auto all = allGpus();
    const auto at = std::size_t(std::ranges::find(all, gpu) - all.begin());
    const Gpu *next = all[(at + (forward ? 1 : all.size() - 1)) % all.size()];
    aimAt(*next, forward ? Zone::WholeGpu : Zone::Slot);
}

void BoardDrag::stepGpu(int step)
{
    const Gpu *gpu = nearGpu();
    if (!gpu)
        return;
    const auto all = allGpus();
    const int at = int(std::ranges::find(all, gpu) - all.begin());
    const int next = std::clamp(at + step, 0, int(all.size()) - 1);
    aimAt(*all[std::size_t(next)], aimedZone());
}

void BoardDrag::stepSlot(int step)
{
    const Gpu *gpu = aimedGpu();
    if (!gpu)
        return;
    const GpuTargets &targets = m_session->targets(*gpu);
    DropTarget target = std::get<DropTarget>(*m_session->target());
    if (target.zone == Zone::WholeGpu || targets.slots.empty()) {
        aimAt(*gpu, Zone::Slot);
        return;
    }
    int row = step > 0 ? -1 : int(targets.slots.size());
    for (int i = 0; i < int(targets.slots.size()); ++i) {
        const SlotTarget &slot = targets.slots[std::size_t(i)];
        const bool isGhost = (!target.at || target.exact) && m_session->preview()->ghost == slot.range;
        if (target.at == slot.at || isGhost)
            row = i;
    }
    if (target.exact && target.at) {
        // From a place in between: to the slot before or behind.
        const auto before = [&](bool orAt) {
            return int(std::ranges::count_if(targets.slots, [&](const SlotTarget &slot) {
                return slot.at < *target.at || (orAt && slot.at == *target.at);
            }));
        };
        row = step > 0 ? before(true) - 1 : before(false);
    }
    row = std::clamp(row + step, 0, int(targets.slots.size()) - 1);
    target.at = targets.slots[std::size_t(row)].at;
    target.exact = false;
    m_session->aim(target);
}

/// By one unit of the GPU's scale, whether the profile can stand there or not.
void BoardDrag::stepExactly(int step)
{
    const Gpu *gpu = aimedGpu();
    if (!gpu)
        return;
    const GpuTargets &targets = m_session->targets(*gpu);
    DropTarget target = std::get<DropTarget>(*m_session->target());
    const DropPreview *preview = m_session->preview();
    const int seen = preview && preview->ghost ? preview->ghost->start : 0;
    const int from = target.zone == Zone::WholeGpu ? -step : target.at.value_or(seen);
    const int at = std::clamp(from + step, 0, std::max(0, targets.scale.units - 1));
    m_session->aim(DropTarget{gpu->id, Zone::Slot, targets.profile, at, true});
}

void BoardDrag::toggleZone(Zone zone)
{
    if (const Gpu *gpu = nearGpu())
        aimAt(*gpu, zone);
}

void BoardDrag::nextAllowed()
{
    const auto all = allGpus();
    const Gpu *gpu = nearGpu();
    const auto from = gpu ? std::size_t(std::ranges::find(all, gpu) - all.begin()) : 0;
    const Zone first = m_session->preferredZone();
    const Zone second = first == Zone::Slot ? Zone::WholeGpu : Zone::Slot;
    const auto isAllowed = [](const GpuTargets &targets, Zone zone) {
        return zone == Zone::Slot ? targets.slot == DropGrade::Allowed
                                  : targets.hasWhole && targets.whole == DropGrade::Allowed;
    };
    for (const Zone zone : {first, second})
        for (std::size_t i = 1; i <= all.size(); ++i) {
            const Gpu &next = *all[(from + i) % all.size()];
            if (isAllowed(m_session->targets(next), zone))
                return aimAt(next, zone);
        }
    Q_EMIT announced(tr("No target is allowed without findings."));
}

} // namespace sliceboard
