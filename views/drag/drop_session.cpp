// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/drag/drop_session.h"

#include "model/base/overload.h"

#include <algorithm>
#include <limits>

namespace sliceboard {
namespace {

using Zone = DropTarget::Zone;

/// The mode in which a GPU offers these slots: its own, unless it takes another with its first slot.
std::optional<SliceShape> shapeOfSlots(const Facts &facts, const Gpu &gpu, const VgpuType &type,
                                       const std::vector<UnitRange> &slots, GpuScale &scale)
{
    const GpuModel &model = *facts.model(gpu);
    for (const VgpuMode mode : {gpu.vgpuMode, VgpuMode::SameSize, VgpuMode::MixedSize, VgpuMode::Mig}) {
        auto shape = shapeOf(type, model, mode, facts.catalog());
        const bool same = shape
            && std::ranges::equal(shape->starts, slots, {}, [](const SliceStart &start) { return start.seat.range; });
        if (!same)
            continue;
        scale = scaleOf(model, mode, facts.catalog());
        return shape;
    }
    return {};
}

/// The block that moves does not stand in its own way.
bool isPayload(const Facts &facts, const DragPayload &payload, const Occupant &occupant, GpuId gpu)
{
    const auto *dragged = std::get_if<DraggedVms>(&payload);
    if (dragged && occupant.device) {
        const Vm *vm = facts.vm(occupant.device->vm);
        return vm && isMovedWhenPlaced(*vm) && std::ranges::find(dragged->vms, vm->id) != dragged->vms.end();
    }
    if (const auto *device = std::get_if<DeviceRef>(&payload))
        return occupant.device == *device;
    const auto *reserved = std::get_if<ReservationRef>(&payload);
    return reserved && !occupant.device && reserved->gpu == gpu && reserved->row == occupant.reservation;
}

} // namespace

DropSession::DropSession(Document &document, Checker &checker, DragPayload payload, QObject *parent)
    : QObject(parent), m_document(document), m_checker(checker), m_payload(std::move(payload))
{
    connect(&document, &Document::settled, this, &DropSession::forget);
    connect(&document, &Document::loaded, this, &DropSession::gone);
}

DropTarget::Zone DropSession::preferredZone() const
{
    const Facts facts = m_checker.facts();
    const auto zoneOf = [](const Device &device) {
        return device.kind == DeviceKind::Vgpu ? Zone::Slot : Zone::WholeGpu;
    };
    if (const auto *ref = std::get_if<DeviceRef>(&m_payload)) {
        const Vm *vm = facts.vm(ref->vm);
        return vm ? zoneOf(vm->devices[std::size_t(ref->device)]) : Zone::Slot;
    }
    if (const auto *dragged = std::get_if<DraggedVms>(&m_payload))
        if (const Vm *vm = facts.vm(dragged->vms.front()); vm && !vm->devices.empty())
            return zoneOf(vm->devices.front());
    if (const auto *copies = std::get_if<DraggedCopies>(&m_payload))
        if (!copies->vms.front().devices.empty())
            return zoneOf(copies->vms.front().devices.front());
    return Zone::Slot;
}

const GpuTargets &DropSession::targets(const Gpu &gpu)
{
    const auto found = m_targets.find(gpu.id);
    if (found != m_targets.end())
        return found->second;
    const GpuTargets &made = m_targets.emplace(gpu.id, makeTargets(gpu)).first->second;
    Q_EMIT judged(gpu.id);
    return made;
}

GpuTargets DropSession::makeTargets(const Gpu &gpu)
{
    GpuTargets targets;
    targets.hasWhole =
        !std::holds_alternative<ReservationRef>(m_payload) && !std::holds_alternative<DraggedProfile>(m_payload);
    if (targets.hasWhole)
        targets.whole = gradeOn({gpu.id, Zone::WholeGpu, {}, {}});
    targets.profile = profileFor(gpu);
    addSlots(gpu, targets);
    targets.slot = gradeOn({gpu.id, Zone::Slot, targets.profile, {}});
    return targets;
}

std::string DropSession::profileFor(const Gpu &gpu) const
{
    const Facts facts = m_checker.facts();
    const auto ofDevice = [&](const Vm &vm, const Device *device) {
        if (device && !device->profile.empty() && facts.type(device->profile, gpu))
            return device->profile;
        return profileForDrop(facts, vm, gpu, m_preferred);
    };
    return std::visit(Overload{[&](const DraggedVms &dragged) {
                                   const Vm *vm = facts.vm(dragged.vms.front());
                                   return vm ? ofDevice(*vm, nullptr) : std::string();
                               },
                               [&](const DeviceRef &ref) {
                                   const Vm *vm = facts.vm(ref.vm);
                                   return vm ? ofDevice(*vm, &vm->devices[std::size_t(ref.device)]) : std::string();
                               },
                               [&](const ReservationRef &ref) {
                                   const Gpu *from = facts.gpu(ref.gpu);
                                   return from ? from->reservations[std::size_t(ref.row)].profile : std::string();
                               },
                               [](const DraggedProfile &profile) { return profile.name; },
                               [&](const DraggedCopies &copies) { return ofDevice(copies.vms.front(), nullptr); }},
                      m_payload);
}

void DropSession::addSlots(const Gpu &gpu, GpuTargets &targets) const
{
    const Facts facts = m_checker.facts();
    const GpuLayout layout = facts.layout(gpu);
    targets.scale = layout.scale;
    const VgpuType *type = targets.profile.empty() ? nullptr : facts.type(targets.profile, gpu);
    if (!type)
        return;
    const auto shape = shapeOfSlots(facts, gpu, *type, slotsFor(facts, gpu, *type), targets.scale);
    const bool sameScale = targets.scale.unit == layout.scale.unit;
    for (const SliceStart &start : shape ? shape->starts : std::vector<SliceStart>()) {
        const auto isInTheWay = [&](const Block &block) {
            return block.occupant.running && sameScale && block.range.overlaps(start.seat.range)
                && !isPayload(facts, m_payload, block.occupant, gpu.id);
        };
        targets.slots.push_back({start.seat.range, start.at, std::ranges::any_of(layout.blocks, isInTheWay)});
    }
}

DropGrade DropSession::gradeOn(const DropTarget &target)
{
    const Judgement judgement = judge(m_checker, editsOfDrop(m_document, m_checker, m_payload, target));
    return gradeOf(judgement.verdict, judgement.worst);
}

const DropPreview &DropSession::onHost(HostId host)
{
    const auto found = m_onHosts.find(host);
    if (found != m_onHosts.end())
        return found->second;
    return m_onHosts.emplace(host, previewDrop(m_document, m_checker, m_payload, host, m_preferred)).first->second;
}

void DropSession::aim(std::optional<BoardTarget> target)
{
    if (target == m_target)
        return;
    m_target = std::move(target);
    look();
}

void DropSession::look()
{
    m_preview.reset();
    m_waysOut.reset();
    if (const auto *host = m_target ? std::get_if<HostId>(&*m_target) : nullptr)
        m_preview = onHost(*host);
    else if (m_target)
        m_preview = previewDrop(m_document, m_checker, m_payload, *m_target, m_preferred);
    Q_EMIT aimed();
}

const std::vector<WayOut> &DropSession::waysOut()
{
    lookForWaysOut(std::numeric_limits<int>::max());
    return *m_waysOut;
}

bool DropSession::lookForWaysOut(int mostJudged)
{
    if (m_waysOut)
        return true;
    const bool isRefused = m_target && m_preview && m_preview->verdict != Verdict::Allowed;
    const auto *target = isRefused ? std::get_if<DropTarget>(&*m_target) : nullptr;
    const auto *host = isRefused ? std::get_if<HostId>(&*m_target) : nullptr;
    if (target)
        m_waysOut = waysOutOf(*this, m_document, m_checker, *target, mostJudged);
    else if (host)
        m_waysOut = waysOutOf(*this, m_document, m_checker, *host, mostJudged);
    else
        m_waysOut.emplace();
    return m_waysOut.has_value();
}

bool DropSession::drop()
{
    if (!m_target || !m_preview || m_preview->verdict == Verdict::Impossible)
        return false;
    const QString name = nameOfDrop(m_payload, *m_target, m_checker, m_document, m_preview->turn);
    // The edits change the design, and with it this session forgets its preview.
    std::vector<Edit> edits = std::exchange(m_preview->edits, {});
    disconnect(&m_document, nullptr, this, nullptr);
    run(m_document, name, std::move(edits));
    return true;
}

bool DropSession::isThere() const
{
    return std::holds_alternative<DraggedCopies>(m_payload)
        || fromMime(toMime(m_payload, m_document).get(), m_document).has_value();
}

void DropSession::forget()
{
    m_targets.clear();
    m_onHosts.clear();
    if (isThere()) {
        look();
        return;
    }
    m_target.reset();
    m_preview.reset();
    m_waysOut.reset();
    Q_EMIT gone();
}

} // namespace sliceboard
