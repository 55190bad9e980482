// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/drag/drop_preview.h"

#include "model/base/overload.h"
#include "views/drag/drop_texts.h"
#include "views/drag/drop_words.h"
#include "views/drag/gpu_turns.h"
#include "views/drag/host_preview.h"
#include "views/items/entity_texts.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// Several VMs go side by side: each on what the ones before it have left. A GPU as a whole takes but one.
Edits placeSeveral(Document &document, Checker &checker, const std::vector<VmId> &vms, DropTarget target,
                   std::vector<Edit> all = {})
{
    for (const VmId vm : vms) {
        Edits next;
        document.whatIf(all, [&] { next = placeVm(checker.facts(), vm, target); });
        if (!next)
            return next;
        std::ranges::move(*next, std::back_inserter(all));
        target.at.reset();
        target.exact = false;
    }
    return all;
}

std::vector<VmId> idsOf(const std::vector<Vm> &vms)
{
    std::vector<VmId> ids;
    std::ranges::transform(vms, std::back_inserter(ids), &Vm::id);
    return ids;
}

/// VMs to stand beside those of the payload, so that there are `count` of each.
std::vector<Vm> companions(Document &document, const Facts &facts, const DragPayload &payload, int count)
{
    std::vector<Vm> originals;
    for (const VmId id : vmsOf(payload))
        if (const Vm *vm = facts.vm(id))
            originals.push_back(*vm);
    std::vector<Vm> wanted;
    for (int copy = 1; copy < count; ++copy)
        wanted.insert(wanted.end(), originals.begin(), originals.end());
    return newcomers(
        facts, [&] { return document.newId(); }, wanted);
}

/// Copies that are not in the design yet, `count` of each.
std::vector<Vm> multiplied(Document &document, const Facts &facts, const DraggedCopies &copies, int count)
{
    std::vector<Vm> wanted;
    for (int copy = 0; copy < count; ++copy)
        wanted.insert(wanted.end(), copies.vms.begin(), copies.vms.end());
    return count == 1 ? copies.vms
                      : newcomers(
                          facts, [&] { return document.newId(); }, wanted);
}

/// Goes on after the edits of a first drop: VMs beside it, or the same profile again.
Edits repeatOnGpu(Document &document, Checker &checker, const DragPayload &payload, DropTarget target, int count,
                  std::vector<Edit> all)
{
    const Facts facts = checker.facts();
    target.at.reset();
    target.exact = false;
    if (!vmsOf(payload).empty()) {
        const std::vector<Vm> more = companions(document, facts, payload, count);
        std::vector<Edit> adding;
        document.whatIf(all, [&] { adding = addNewcomers(facts, more); });
        std::ranges::move(adding, std::back_inserter(all));
        return placeSeveral(document, checker, idsOf(more), target, std::move(all));
    }
    const auto *reserved = std::get_if<ReservationRef>(&payload);
    const auto *profile = std::get_if<DraggedProfile>(&payload);
    std::string name = profile ? profile->name : target.profile;
    if (const Gpu *from = reserved ? facts.gpu(reserved->gpu) : nullptr; from && name.empty())
        name = from->reservations[std::size_t(reserved->row)].profile;
    for (int again = 1; again < count; ++again) {
        Edits next;
        document.whatIf(all, [&] { next = reserveSlot(facts, target.gpu, name, {}); });
        if (!next)
            return next;
        std::ranges::move(*next, std::back_inserter(all));
    }
    return all;
}

Edits editsOnGpu(Document &document, Checker &checker, const DragPayload &payload, const DropTarget &target, int count)
{
    const Facts facts = checker.facts();
    Edits first = std::visit(
        Overload{[&](const DraggedVms &dragged) {
                     return dragged.vms.size() == 1 ? placeVm(facts, dragged.vms.front(), target)
                                                    : placeSeveral(document, checker, dragged.vms, target);
                 },
                 [&](const DeviceRef &device) { return moveDevice(facts, device, target); },
                 [&](const ReservationRef &from) { return moveReservation(facts, from.gpu, from.row, target); },
                 [&](const DraggedProfile &profile) {
                     return reserveSlot(facts, target.gpu, profile.name, target.at, target.exact);
                 },
                 [&](const DraggedCopies &copies) {
                     const std::vector<Vm> vms = multiplied(document, facts, copies, count);
                     return placeSeveral(document, checker, idsOf(vms), target, addNewcomers(facts, vms));
                 }},
        payload);
    if (!first || count == 1 || std::holds_alternative<DraggedCopies>(payload))
        return first;
    return repeatOnGpu(document, checker, payload, target, count, std::move(*first));
}

/// The block that the drop adds or moves: what stands there afterwards and did not before. Others may have to move for
/// it: what was nowhere on the GPU comes first, then what stands where it was wanted.
const Block *newBlock(const GpuLayout &before, const GpuLayout &after, std::optional<int> at)
{
    const auto isSame = [](const Block &one, const Block &other) {
        return one.occupant.device == other.occupant.device && one.occupant.profile == other.occupant.profile;
    };
    const auto strangeness = [&](const Block &block) {
        const auto wasHere = [&](const Block &old) { return isSame(old, block); };
        const auto stoodHere = [&](const Block &old) { return isSame(old, block) && old.range == block.range; };
        if (std::ranges::any_of(before.blocks, stoodHere))
            return 0;
        if (!std::ranges::any_of(before.blocks, wasHere))
            return 3;
        return at && block.occupant.at == at ? 2 : 1;
    };
    const auto found = std::ranges::max_element(after.blocks, {}, strangeness);
    return found == after.blocks.end() || strangeness(*found) == 0 ? nullptr : &*found;
}

/// How many more slices of a type fit side by side.
std::optional<int> roomFor(const Facts &facts, const Gpu &gpu, const GpuLayout &layout, const std::string &profile)
{
    const VgpuType *type = profile.empty() ? nullptr : facts.type(profile, gpu);
    const auto shape = type ? shapeOf(*type, *facts.model(gpu), gpu.vgpuMode, facts.catalog()) : std::nullopt;
    return shape ? std::optional(int(slotsSideBySide(*shape, layout.seats).size())) : std::nullopt;
}

QString effectText(const QString &freeBefore, const QString &freeAfter, std::optional<int> before,
                   std::optional<int> after)
{
    if (freeBefore == freeAfter && before == after)
        return {};
    QString text = DropTexts::tr("free %1 → %2").arg(freeBefore, freeAfter);
    if (before && after)
        text += u", "_qs + DropTexts::tr("slots %1 → %2").arg(*before).arg(*after);
    return text;
}

bool isSameScale(const GpuScale &one, const GpuScale &other)
{
    return one.unit == other.unit && one.units == other.units;
}

/// An empty GPU in the scale that it takes with its first slot.
GpuLayout emptyLayout(const GpuScale &scale)
{
    GpuLayout layout;
    layout.scale = scale;
    layout.free = {{0, scale.units}};
    return layout;
}

/// Fills in ghost and effect by looking at the GPU before and after.
void lookAhead(Document &document, Checker &checker, const DropTarget &target, DropPreview &preview)
{
    const Facts facts = checker.facts();
    const GpuLayout now = facts.layout(*facts.gpu(target.gpu));
    document.whatIf(preview.edits, [&] {
        const Gpu &changed = *facts.gpu(target.gpu);
        const GpuLayout after = facts.layout(changed);
        const GpuLayout before = isSameScale(now.scale, after.scale) ? now : emptyLayout(after.scale);
        preview.scale = after.scale;
        std::string profile = target.profile;
        if (const Block *block = newBlock(now, after, target.at)) {
            preview.ghost = block->range;
            preview.ghostLane = block->lane;
            preview.isOnTaken = std::ranges::any_of(after.blocks, [&](const Block &other) {
                return &other != block && other.occupant.running && other.range.overlaps(block->range);
            });
            profile = block->occupant.profile;
        }
        preview.effect =
            effectText(amountText(before.freeUnits(), before.scale), amountText(after.freeUnits(), after.scale),
                       roomFor(facts, changed, before, profile), roomFor(facts, changed, after, profile));
    });
}

QString pathOf(const Checker &checker, const EntityRef &ref)
{
    return QString::fromStdString(checker.facts().path(ref));
}

EntityRef entityOf(const BoardTarget &target)
{
    return std::visit(Overload{[](const DropTarget &on) { return EntityRef(on.gpu); },
                               [](VmId vm) { return EntityRef(vm); }, [](HostId host) { return EntityRef(host); }},
                      target);
}

void describePlace(const Checker &checker, const BoardTarget &target, DropPreview &preview)
{
    preview.place = pathOf(checker, entityOf(target));
    const auto *on = std::get_if<DropTarget>(&target);
    if (!on)
        return;
    if (on->zone == DropTarget::Zone::WholeGpu)
        preview.place += u", "_qs + DropTexts::tr("whole GPU");
    else if (preview.ghost)
        preview.place += u", "_qs + rangeText(*preview.ghost, preview.scale);
}

bool areAllMoved(const Facts &facts, const DraggedVms &dragged)
{
    return std::ranges::all_of(dragged.vms, [&](VmId id) {
        const Vm *vm = facts.vm(id);
        return vm && isMovedWhenPlaced(*vm);
    });
}

/// What of a payload goes to a host, each `count` times; no guests if it is no VM and no slice.
HostLoad loadOf(Document &document, const Facts &facts, const DragPayload &payload, int count)
{
    const auto *copies = std::get_if<DraggedCopies>(&payload);
    const std::vector<Vm> added =
        copies ? multiplied(document, facts, *copies, count) : companions(document, facts, payload, count);
    HostLoad load;
    if (const auto *slice = std::get_if<DeviceRef>(&payload))
        load.guests.push_back({slice->vm, slice->device});
    else
        for (const VmId vm : vmsOf(payload))
            load.guests.push_back({vm, {}});
    for (const Vm &vm : added)
        load.guests.push_back({vm.id, {}});
    load.before = addNewcomers(facts, added);
    return load;
}

} // namespace

Edits editsOfDrop(Document &document, Checker &checker, const DragPayload &payload, const BoardTarget &target,
                  int count)
{
    if (const auto *on = std::get_if<DropTarget>(&target))
        return editsOnGpu(document, checker, payload, *on, count);
    const auto *vm = std::get_if<VmId>(&target);
    const auto *profile = std::get_if<DraggedProfile>(&payload);
    if (vm && profile)
        return askForProfile(checker.facts(), *vm, profile->name);
    return failure(vm ? DropTexts::tr("Only a profile can be dropped on a VM.")
                      : DropTexts::tr("Only VMs can be dropped on a host."));
}

Edits editsOfReturn(Checker &checker, const DragPayload &payload)
{
    const Facts facts = checker.facts();
    return std::visit(Overload{[&](const DraggedVms &dragged) {
                                   std::vector<Edit> all; // each is about another VM
                                   for (const VmId vm : dragged.vms) {
                                       Edits next = unplaceVm(facts, vm);
                                       if (!next)
                                           return next;
                                       std::ranges::move(*next, std::back_inserter(all));
                                   }
                                   return Edits(std::move(all));
                               },
                               [&](const DeviceRef &device) { return unplaceDevice(facts, device); },
                               [&](const ReservationRef &slot) { return releaseSlot(facts, slot.gpu, slot.row); },
                               [](const DraggedProfile &) {
                                   return Edits(failure(DropTexts::tr("Drop a profile on a GPU or on a VM.")));
                               },
                               [&](const DraggedCopies &copies) { return Edits(addNewcomers(facts, copies.vms)); }},
                      payload);
}

QString nameOfReturn(const DragPayload &payload)
{
    return std::visit(Overload{[](const DraggedVms &dragged) {
                                   return DropTexts::tr("Take %Ln VM(s) off their GPUs", nullptr,
                                                        int(dragged.vms.size()));
                               },
                               [](const DeviceRef &) { return DropTexts::tr("Take VM off its GPU"); },
                               [](const ReservationRef &) { return DropTexts::tr("Release reserved slot"); },
                               [](const DraggedProfile &) { return QString(); },
                               [](const DraggedCopies &copies) {
                                   return DropTexts::tr("Add %Ln VM(s)", nullptr, int(copies.vms.size()));
                               }},
                      payload);
}

QString nameOfDrop(const DragPayload &payload, const BoardTarget &target, const Checker &checker,
                   const Document &document, const QString &turn)
{
    if (!turn.isEmpty())
        return u"%1 (%2)"_qs.arg(nameOfDrop(payload, target, checker, document), turn);
    const QString name = nameOf(payload, document);
    const QString place = pathOf(checker, entityOf(target));
    if (std::holds_alternative<VmId>(target))
        return DropTexts::tr("Let %1 ask for %2").arg(place, name);
    return std::visit(
        Overload{[&](const DraggedVms &dragged) {
                     return areAllMoved(checker.facts(), dragged) ? DropTexts::tr("Move %1 to %2").arg(name, place)
                                                                  : DropTexts::tr("Place %1 on %2").arg(name, place);
                 },
                 [&](const DeviceRef &) { return DropTexts::tr("Move %1 to %2").arg(name, place); },
                 [&](const ReservationRef &) { return DropTexts::tr("Move reserved slot %1 to %2").arg(name, place); },
                 [&](const DraggedProfile &) { return DropTexts::tr("Reserve %1 on %2").arg(name, place); },
                 [&](const DraggedCopies &) { return DropTexts::tr("Add %1 on %2").arg(name, place); }},
        payload);
}

QString dragKeysText() { return DropTexts::tr("Ctrl: copy · Shift: how many · Alt: exact place · Esc: cancel"); }

QString DropPreview::sentence() const
{
    QString text = u"%1: %2."_qs.arg(place, title);
    if (!message.isEmpty()) {
        if (worst != Severity::Off) // the rule has a name, and this is what it says
            text.replace(text.size() - 1, 1, u':');
        text += u' ' + QString(message).replace(u'\n', u' ');
    }
    QStringList brings{turn, note, effect};
    brings.removeAll(QString());
    if (!brings.isEmpty())
        text += u" ("_qs + brings.join(u"; "_qs) + u')';
    return text;
}

DropPreview previewDrop(Document &document, Checker &checker, const DragPayload &payload, const BoardTarget &target,
                        const std::string &preferred, int count)
{
    DropPreview preview;
    if (const auto *host = std::get_if<HostId>(&target)) {
        HostLoad load = loadOf(document, checker.facts(), payload, count);
        previewOnHost(document, checker, payload, std::move(load), *host, preferred, preview);
        describePlace(checker, target, preview);
        return preview;
    }
    Judgement judgement = judge(checker, editsOfDrop(document, checker, payload, target, count));
    preview.verdict = judgement.verdict;
    if (judgement.verdict == Verdict::Impossible) {
        preview.title = DropTexts::tr("Not possible");
        preview.message = judgement.reason;
    } else {
        describeFindings(checker, judgement, preview);
        preview.edits = std::move(judgement.edits);
        if (const auto *on = std::get_if<DropTarget>(&target); on && !preview.edits.empty()) {
            lookAhead(document, checker, *on, preview);
            preview.turn = turnText(document, checker, preview.edits, std::array{on->gpu});
            preview.note = noteOf(document, checker, payload, {on->gpu}, preview.edits);
        }
        if (preview.edits.empty())
            preview.message = DropTexts::tr("It is there already.");
    }
    describePlace(checker, target, preview);
    return preview;
}

} // namespace sliceboard
