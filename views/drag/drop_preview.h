// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/placing.h"
#include "views/drag/drag_payload.h"
#include "views/drag/drop_grade.h"

namespace sliceboard {

/// Where a drag can end: on a GPU, as a whole or on a slot of it; a profile also on a VM; VMs and slices also on a host,
/// whose GPUs they fill.
using BoardTarget = std::variant<DropTarget, VmId, HostId>;

/// The edits of a drop on a GPU or a VM, or why there is no such thing. Several times: what is dragged goes there and,
/// beside it, copies of it, until `count` of each are there; a VM asks for a profile but once.
Edits editsOfDrop(Document &document, Checker &checker, const DragPayload &payload, const BoardTarget &target,
                  int count = 1);

/// The name of the undo step: "Place train-01 on esx01/0000:17:00.0". `turn`: see DropPreview.
QString nameOfDrop(const DragPayload &payload, const BoardTarget &target, const Checker &checker,
                   const Document &document, const QString &turn = {});

/// A drop among the waiting VMs: what is dragged leaves its GPU, a reserved slot is released, copies are added. Refused
/// for a profile, which can only be dropped on a VM.
Edits editsOfReturn(Checker &checker, const DragPayload &payload);
QString nameOfReturn(const DragPayload &payload);

/// One of several seats that a drop fills.
struct SeatGhost {
    GpuId gpu;
    QString name;
    int number = 1; ///< in the order of filling
    DropTarget::Zone zone = DropTarget::Zone::Slot;
    UnitRange range; ///< of a slot
    GpuScale scale;
};

/// What a drop would bring, in words and numbers.
struct DropPreview {
    Verdict verdict = Verdict::Impossible;
    Severity worst = Severity::Off; ///< of the findings that the drop adds
    QString title; ///< "Allowed", "Error · Rule: “…”" with the title of the worst finding's rule, or "Not possible"
    QString rule; ///< the id of that rule, the same in every language; empty: no finding
    QString message; ///< the findings with their numbers, or the reason
    QString turn; ///< "switches the GPU from MIG to Same size"; empty: GPUs keep use and mode
    QString
        note; ///< what else it does: "adds a vGPU to the 2 devices of big-01", "moves vm-2 from 0–20 GB to 60–80 GB"
    QString effect; ///< "free 20 GB → 10 GB, slots 2 → 1"; may be empty
    QString place; ///< "esx01/0000:65:00.0, 10–20 GB"
    std::optional<UnitRange> ghost; ///< where the new block would stand
    int ghostLane = 0;
    bool isOnTaken = false; ///< something else stands there
    GpuScale scale; ///< after the drop: an unassigned GPU takes the mode of its first slot
    std::vector<SeatGhost> seats; ///< of a drop on a host
    std::vector<VmId> left; ///< VMs for which the host has no place
    std::vector<Edit> edits;
    /// All of it in one line, for the status bar and for assistive technology.
    QString sentence() const;
    DropGrade grade() const { return gradeOf(verdict, worst); }
    /// Refused, breaks a rule that is an error, comes to a slot that is taken, or leaves VMs without a place: after such
    /// a drop ways out are offered.
    bool isWrong() const
    {
        return grade() >= DropGrade::Error || (grade() == DropGrade::Warning && isOnTaken) || !left.empty();
    }
};

/// `preferred`: the profile for VMs that ask for none. `count`: see editsOfDrop().
DropPreview previewDrop(Document &document, Checker &checker, const DragPayload &payload, const BoardTarget &target,
                        const std::string &preferred = {}, int count = 1);

/// What keys do while something is dragged, in few words, for the status bar.
QString dragKeysText();

} // namespace sliceboard
