// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/drag/drop_words.h"

#include "views/drag/drop_texts.h"
#include "views/items/entity_texts.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace sliceboard {
namespace {

/// Findings and VMs that are told one by one; of more the number is told.
constexpr std::size_t kMostTold = 2;

/// A VM as it was before a drop.
struct VmBefore {
    VmId id;
    std::vector<Device> devices;
};

std::vector<VmBefore> vmsBefore(const Facts &facts, const DragPayload &payload)
{
    std::vector<VmBefore> before;
    for (const VmId id : vmsOf(payload))
        if (const Vm *vm = facts.vm(id))
            before.push_back({id, {vm->devices.begin(), vm->devices.end()}});
    return before;
}

/// A vGPU that stands on a GPU.
struct Stand {
    DeviceRef device;
    GpuId gpu;
    UnitRange range;
    GpuScale scale;
};

std::vector<Stand> standsOn(const Facts &facts, const std::set<GpuId> &gpus)
{
    std::vector<Stand> stands;
    for (const GpuId id : gpus) {
        const Gpu *gpu = facts.gpu(id);
        const GpuLayout layout = gpu ? facts.layout(*gpu) : GpuLayout();
        for (const Block &block : layout.blocks)
            if (block.occupant.device && block.occupant.running && block.fits && !block.occupant.profile.empty())
                stands.push_back({*block.occupant.device, id, block.range, layout.scale});
    }
    return stands;
}

QString nameOfVm(const Facts &facts, VmId id)
{
    const Vm *vm = facts.vm(id);
    return vm ? QString::fromStdString(vm->name) : QString();
}

/// Of VMs dragged as such: where they leave, and what is added to them. A slice that is dragged tells by itself.
QStringList notesOnVms(const Facts &facts, const std::vector<VmBefore> &before)
{
    QStringList moved;
    QStringList grown;
    for (const VmBefore &old : before) {
        const Vm *vm = facts.vm(old.id);
        if (!vm)
            continue;
        const QString name = QString::fromStdString(vm->name);
        if (!old.devices.empty() && vm->devices.size() > old.devices.size())
            grown.append(
                (vm->devices.back().kind == DeviceKind::Vgpu
                     ? DropTexts::tr("adds a vGPU to the %Ln device(s) of %1", nullptr, int(old.devices.size()))
                     : DropTexts::tr("adds a whole GPU to the %Ln device(s) of %1", nullptr, int(old.devices.size())))
                    .arg(name));
        for (std::size_t row = 0; row < std::min(old.devices.size(), vm->devices.size()); ++row)
            if (const auto from = old.devices[row].gpu; from && vm->devices[row].gpu && *from != *vm->devices[row].gpu)
                moved.append(DropTexts::tr("moves %1 from %2").arg(name, QString::fromStdString(facts.path(*from))));
    }
    if (std::size_t(moved.size()) > kMostTold)
        moved = {DropTexts::tr("moves %Ln device(s) from other GPUs", nullptr, int(moved.size()))};
    if (std::size_t(grown.size()) > kMostTold)
        grown = {DropTexts::tr("adds a device to %Ln VM(s) that have some", nullptr, int(grown.size()))};
    return moved + grown;
}

/// Of what stands elsewhere on its GPU afterwards, though nobody dragged it.
QStringList notesOnOthers(const Facts &facts, const std::vector<VmId> &dragged, const std::vector<Stand> &before,
                          const std::vector<Stand> &after)
{
    QStringList notes;
    for (const Stand &now : after) {
        const auto old = std::ranges::find_if(before, [&](const Stand &stand) {
            return stand.device == now.device && stand.gpu == now.gpu;
        });
        const bool isOther = std::ranges::find(dragged, now.device.vm) == dragged.end();
        if (isOther && old != before.end() && old->range != now.range && old->scale.unit == now.scale.unit)
            notes.append(DropTexts::tr("moves %1 from %2 to %3", "a VM, from 0–20 GB to 60–80 GB")
                             .arg(nameOfVm(facts, now.device.vm), rangeText(old->range, old->scale),
                                  rangeText(now.range, now.scale)));
    }
    if (std::size_t(notes.size()) > kMostTold)
        notes = {DropTexts::tr("moves %Ln other VM(s) on the GPU", nullptr, int(notes.size()))};
    return notes;
}

} // namespace

void describeFindings(const Checker &checker, const Judgement &judgement, DropPreview &preview)
{
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
    preview.rule = QString::fromUtf8(added.front().rule->id);
    QStringList lines{describe(added.front(), checker.facts())};
    for (std::size_t i = 1; i < std::min(kMostTold, added.size()); ++i)
        lines.append(namedRule(added[i]) + u": "_qs + describe(added[i], checker.facts()));
    if (added.size() > kMostTold)
        lines.append(DropTexts::tr("and %Ln more finding(s).", nullptr, int(added.size() - kMostTold)));
    preview.message = lines.join(u'\n');
}

QString noteOf(Document &document, const Checker &checker, const DragPayload &payload,
               const std::vector<GpuId> &targets, const std::vector<Edit> &edits)
{
    const Facts facts = checker.facts();
    const std::vector<VmBefore> vms = vmsBefore(facts, payload);
    std::set<GpuId> gpus(targets.begin(), targets.end()); // and those that something leaves
    for (const VmBefore &vm : vms)
        for (const Device &device : vm.devices)
            if (device.gpu)
                gpus.insert(*device.gpu);
    const std::vector<Stand> before = standsOn(facts, gpus);
    QStringList notes;
    document.whatIf(edits, [&] {
        if (std::holds_alternative<DraggedVms>(payload))
            notes = notesOnVms(facts, vms);
        notes += notesOnOthers(facts, vmsOf(payload), before, standsOn(facts, gpus));
    });
    return notes.join(u"; "_qs);
}

} // namespace sliceboard
