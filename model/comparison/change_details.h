// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comparison/design_difference.h"

namespace sliceboard {

/// In which way something changed, as people group changes.
enum class ChangeKind {
    Added,
    Removed,
    Moved, ///< a host into another cluster, a VM or device to another host, GPU or placement ID
    Reprofiled, ///< another vGPU type, or a device of another kind; devices and slots that came and went
    Mode, ///< what a GPU serves and how it is divided
    Driver, ///< vGPU Manager, guest driver
    Settings, ///< every other fact
    Reordered ///< only the order in the file
};
inline constexpr int kChangeKinds = 8;

/// "added", "moved", "re-profiled" …: language-neutral, for reports.
std::string_view toString(ChangeKind kind);
/// One character that stands for it: "+", "−", "→" … The word is to stand beside it.
const char *symbolOf(ChangeKind kind);

/// One thing that became of one fact: what ValueChange says of a map or list, taken apart. Texts are as people read
/// them; empty: not stated.
struct ChangeDetail {
    ChangeKind kind = ChangeKind::Settings;
    std::string key; ///< "esxi", "guest.driver", "devices[2].at", "views[Start].caption"; empty: the entity itself
    std::string before;
    std::string after;
    bool operator==(const ChangeDetail &) const = default;
};

/// At least one; of an entity that was added or removed, that it was, and nothing more.
std::vector<ChangeDetail> detailsOf(const EntityChange &change);

} // namespace sliceboard
