// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"
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

/// A vGPU type dragged from the profile palette.
struct DraggedProfile {
    std::string name;
    bool operator==(const DraggedProfile &) const = default;
};

/// What a drag carries: ids and names, never pointers. Placed devices and reserved slots come from the board.
using DragPayload = std::variant<DraggedVms, DeviceRef, ReservationRef, DraggedProfile>;

inline constexpr char kDragMimeType[] = "application/x-sliceboard-drag";

/// The payload as versioned JSON with the document's identity; beside it the names as plain text, for other programs.
std::unique_ptr<QMimeData> toMime(const DragPayload &payload, const Document &document);

/// The payload of a drag, if it is ours, of this very document, and what it names still exists.
std::optional<DragPayload> fromMime(const QMimeData *data, const Document &document);

/// What people call the things dragged: "train-01", "3 VMs", "grid_a100-10c".
QString nameOf(const DragPayload &payload, const Document &document);

} // namespace sliceboard
