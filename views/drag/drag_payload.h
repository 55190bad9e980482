// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/copying.h"
#include "views/items/selection.h"

#include <QMimeData>

#include <memory>
#include <variant>

namespace sliceboard {

/// VMs dragged as such, from a list of VMs.
struct DraggedVms {
    std::vector<VmId> vms;
    bool operator==(const DraggedVms &) const = default;
};

/// VMs that a drop adds to the design: copies of its own, or VMs dragged from another window. They have ids and names of
/// their own already, which nobody bears yet.
struct DraggedCopies {
    std::vector<Vm> vms;
    bool operator==(const DraggedCopies &) const = default;
};

/// A vGPU type dragged from the profile palette.
struct DraggedProfile {
    std::string name;
    bool operator==(const DraggedProfile &) const = default;
};

/// What a drag carries: ids and names, never pointers. Placed devices and reserved slots come from the board.
using DragPayload = std::variant<DraggedVms, DeviceRef, ReservationRef, DraggedProfile, DraggedCopies>;

/// The VMs of this design that a payload carries; empty if it carries something else.
std::vector<VmId> vmsOf(const DragPayload &payload);

inline constexpr char kDragMimeType[] = "application/x-sliceboard-drag";

/// A design of some hosts and VMs as YAML, on the clipboard and from window to window.
inline constexpr char kFragmentMimeType[] = "application/x-sliceboard+yaml";

/// The payload as versioned JSON with the document's identity; beside it the VMs as the YAML of a small design, and the
/// names as plain text, for other windows and programs.
std::unique_ptr<QMimeData> toMime(const DragPayload &payload, const Document &document);

/// The payload of a drag, if it is ours, of this very document, and what it names still exists.
std::optional<DragPayload> fromMime(const QMimeData *data, const Document &document);

/// Hosts and VMs for the clipboard: the YAML of a small design, as such and as plain text, which goes into a mail too.
std::unique_ptr<QMimeData> fragmentToMime(const Design &fragment);
/// The design that the clipboard holds, or why it holds none. What is not text of a design is told with its line.
Result<Design> fragmentFromMime(const QMimeData *data);

/// VMs dragged from a window of another design; unset if there are none, or the text is no design.
std::optional<DraggedCopies> copiesFromMime(const QMimeData *data, const Facts &facts, const NewId &newId);
/// Copies of the VMs that a payload of this design carries; unset if it carries none.
std::optional<DraggedCopies> copiesOf(const DragPayload &payload, const Facts &facts, const NewId &newId);

/// What is to be moved of what is selected: the block, else the VMs; of a single VM its first device on a GPU, if there
/// is one. Unset if nothing of it can move.
std::optional<DragPayload> payloadOf(const Selection &selection, const Facts &facts);

/// What people call the things dragged: "train-01", "3 VMs", "grid_a100-10c".
QString nameOf(const DragPayload &payload, const Document &document);

} // namespace sliceboard
