// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/drag/drop_preview.h"

#include "model/base/overload.h"
#include "model/rules/host_spread.h"
#include "views/drag/gpu_turns.h"
#include "views/items/entity_texts.h"
#include "views/items/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace sliceboard {
namespace {

struct DropTexts {
    Q_DECLARE_TR_FUNCTIONS(DropTexts)
};

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

/// "Error vgpu-manager-missing": what is said next to it is what the rule has to say, not what is so.
QString namedRule(const Finding &finding)
{
    return toText(finding.severity) + u' ' + QString::fromUtf8(finding.rule->id);
}

void describeFindings(const Checker &checker, const Judgement &judgement, DropPreview &preview)
{
    constexpr std::size_t kMost = 2;
    std::vector<Finding> added = judgement.change.added;
    std::erase_if(added, [&](const Finding &finding) { return !countsAgainst(checker, finding); });
    std::ranges::stable_sort(added, std::ranges::greater(), &Finding::severity);
    if (added.empty()) {
        const auto mended = std::ranges::count_if(judgement.change.removed, [](const Finding &finding) {
            return finding.severity >= Severity::Unknown;
        });
        preview.title = DropTexts::tr("Allowed");
        if (mended > 0)
            preview.message = DropTexts::tr("Mends %Ln finding(s).", nullptr, int(mended));
        return;
    }
    preview.worst = judgement.worst;
    preview.title = namedRule(added.front());
    QStringList lines{describe(added.front(), checker.facts())};
    for (std::size_t i = 1; i < std::min(kMost, added.size()); ++i)
        lines.append(namedRule(added[i]) + u": "_qs + describe(added[i], checker.facts()));
    if (added.size() > kMost)
        lines.append(DropTexts::tr("and %Ln more finding(s).", nullptr, int(added.size() - kMost)));
    preview.message = lines.join(u'\n');
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

QString freeOn(const Facts &facts, const Host &host)
{
    Mebibytes free{0};
    for (const Gpu &gpu : host.gpus) {
        const GpuModel *model = facts.model(gpu);
        const GpuLayout layout = facts.layout(gpu);
        if (model && layout.scale.units > 0)
            free.value += model->memory.value * layout.freeUnits() / layout.scale.units;
    }
    return toText(Mebibytes{free.value / 1024 * 1024});
}

/// The block that a device of a VM has on a GPU.
void lookAtSeat(const Facts &facts, const HostSpread::Seat &seat, SeatGhost &ghost)
{
    const GpuLayout layout = facts.layout(*facts.gpu(seat.target.gpu));
    ghost.scale = layout.scale;
    for (const Block &block : layout.blocks)
        if (block.occupant.device && block.occupant.device->vm == seat.vm)
            ghost.range = block.range;
}

std::vector<GpuId> gpusOf(const std::vector<SeatGhost> &seats)
{
    std::vector<GpuId> gpus;
    for (const SeatGhost &seat : seats)
        if (std::ranges::find(gpus, seat.gpu) == gpus.end())
            gpus.push_back(seat.gpu);
    return gpus;
}

/// VMs fill a host: each gets the first place that breaks no rule.
void previewOnHost(Document &document, Checker &checker, const DragPayload &payload, HostId hostId,
                   const std::string &preferred, int count, DropPreview &preview)
{
    const Facts facts = checker.facts();
    const auto *dragged = std::get_if<DraggedVms>(&payload);
    const auto *copies = std::get_if<DraggedCopies>(&payload);
    if (!dragged && !copies) {
        preview.title = DropTexts::tr("Not possible");
        preview.message = DropTexts::tr("Only VMs can be dropped on a host.");
        return;
    }
    const std::vector<Vm> added =
        copies ? multiplied(document, facts, *copies, count) : companions(document, facts, payload, count);
    std::vector<VmId> vms = dragged ? dragged->vms : std::vector<VmId>();
    std::ranges::transform(added, std::back_inserter(vms), &Vm::id);
    HostSpread spread = spreadOnHost(document, checker, hostId, vms, addNewcomers(facts, added), preferred);
    if (spread.seats.empty()) {
        preview.title = DropTexts::tr("Not possible");
        preview.message =
            DropTexts::tr("No GPU of this host has a place that breaks no rule. Drop on a single GPU to see "
                          "why.");
        return;
    }
    preview.verdict = spread.left.empty() ? Verdict::Allowed : Verdict::AllowedWithFindings;
    preview.title = DropTexts::tr("%1 of %Ln VM(s) placed", nullptr, int(vms.size())).arg(spread.seats.size());
    if (!spread.left.empty())
        preview.message =
            DropTexts::tr("%Ln VM(s) find no place that breaks no rule, and wait.", nullptr, int(spread.left.size()));
    const QString before = freeOn(facts, *facts.host(hostId));
    document.whatIf(spread.edits, [&] {
        for (const HostSpread::Seat &seat : spread.seats) {
            SeatGhost ghost{seat.target.gpu,
                            QString::fromStdString(facts.vm(seat.vm)->name),
                            int(preview.seats.size()) + 1,
                            seat.target.zone,
                            {},
                            {}};
            lookAtSeat(facts, seat, ghost);
            preview.seats.push_back(std::move(ghost));
        }
        preview.effect = DropTexts::tr("free %1 → %2").arg(before, freeOn(facts, *facts.host(hostId)));
    });
    preview.turn = turnText(document, checker, spread.edits, gpusOf(preview.seats));
    preview.edits = std::move(spread.edits);
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
        Overload{[&](const DraggedVms &) { return DropTexts::tr("Place %1 on %2").arg(name, place); },
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
    QStringList brings{turn, effect};
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
        previewOnHost(document, checker, payload, *host, preferred, count, preview);
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
        }
        if (preview.edits.empty())
            preview.message = DropTexts::tr("It is there already.");
    }
    describePlace(checker, target, preview);
    return preview;
}

} // namespace sliceboard
