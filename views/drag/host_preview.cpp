// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/drag/host_preview.h"

#include "views/drag/drop_texts.h"
#include "views/drag/drop_words.h"
#include "views/drag/gpu_turns.h"
#include "views/items/texts.h"

#include <QStringList>

#include <algorithm>

namespace sliceboard {
namespace {

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

/// How many are placed, with the findings that this brings, and why others are not.
void describeSpread(Document &document, Checker &checker, const HostSpread &spread, DropPreview &preview)
{
    const int all = int(spread.seats.size() + spread.left.size());
    const Judgement judgement = judge(checker, spread.edits);
    document.whatIf(spread.edits, [&] { describeFindings(checker, judgement, preview); });
    const bool isClean = judgement.verdict == Verdict::Allowed && spread.left.empty();
    preview.verdict = isClean ? Verdict::Allowed : Verdict::AllowedWithFindings;
    const QString placed = DropTexts::tr("%1 of %Ln VM(s) placed", nullptr, all).arg(spread.seats.size());
    preview.title = judgement.worst == Severity::Off ? placed : placed + u", "_qs + preview.title;
    if (spread.left.empty())
        return;
    QStringList lines{preview.message,
                      DropTexts::tr("%Ln VM(s) find no place without an error.", nullptr, int(spread.left.size())),
                      spread.why};
    lines.removeAll(QString());
    preview.message = lines.join(u'\n');
}

void addSeats(const Facts &facts, const HostSpread &spread, DropPreview &preview)
{
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
}

void refuse(const QString &reason, DropPreview &preview)
{
    preview.title = DropTexts::tr("Not possible");
    preview.message = reason;
}

} // namespace

bool fillsHosts(const DragPayload &payload)
{
    return !std::holds_alternative<DraggedProfile>(payload) && !std::holds_alternative<ReservationRef>(payload);
}

void previewOnHost(Document &document, Checker &checker, const DragPayload &payload, HostLoad load, HostId hostId,
                   const std::string &preferred, DropPreview &preview)
{
    const Facts facts = checker.facts();
    if (load.guests.empty())
        return refuse(DropTexts::tr("Only VMs can be dropped on a host."), preview);
    HostSpread spread = spreadOnHost(document, checker, hostId, load.guests, std::move(load.before), preferred);
    preview.left = spread.left;
    if (spread.seats.empty()) {
        const QString none = DropTexts::tr("No GPU of this host takes any of %Ln VM(s) without an error.", nullptr,
                                           int(spread.left.size()));
        return refuse(spread.why.isEmpty() ? none : none + u'\n' + spread.why, preview);
    }
    describeSpread(document, checker, spread, preview);
    const QString before = freeOn(facts, *facts.host(hostId));
    QString after;
    document.whatIf(spread.edits, [&] {
        addSeats(facts, spread, preview);
        after = freeOn(facts, *facts.host(hostId));
    });
    if (spread.edits.empty()) {
        preview.title = DropTexts::tr("Allowed");
        preview.message = DropTexts::tr("It is there already.");
    } else {
        preview.effect = DropTexts::tr("free %1 → %2").arg(before, after);
        preview.turn = turnText(document, checker, spread.edits, gpusOf(preview.seats));
        preview.note = noteOf(document, checker, payload, gpusOf(preview.seats), spread.edits);
    }
    preview.edits = std::move(spread.edits);
}

std::vector<Edit> withRestOn(Document &document, Checker &checker, const DropPreview &filled, HostId other,
                             const std::string &preferred)
{
    HostSpread spread = spreadOnHost(document, checker, other, filled.left, filled.edits, preferred);
    const bool isMore = spread.edits.size() > filled.edits.size(); // else they are there already
    return spread.left.empty() && isMore ? std::move(spread.edits) : std::vector<Edit>();
}

} // namespace sliceboard
