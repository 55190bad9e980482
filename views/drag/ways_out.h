// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/drag/drop_preview.h"

#include <optional>
#include <vector>

namespace sliceboard {

class DropSession;

/// What could be done instead of a drop that is impossible or brings findings. None of it breaks a rule; where nothing
/// better is found instead of an error, it may bring a warning, which its title tells.
struct WayOut {
    QString title; ///< "Use esx01/0000:65:00.0", "Switch the GPU to mixed size"
    QString step; ///< name of the undo step
    std::vector<Edit> edits;
};

/// Ways out of a drop of the session's payload on `target`, nearest first: the profile of this GPU's model that is like the
/// one asked for, the zone that is asked for, a free slot, another mode of the GPU, for several VMs its whole host, another
/// GPU of its host, another host of its cluster, the other zone. One of each kind, at most three. Unset: more GPUs than
/// `mostJudged` would have to be judged; those that were are known to the session, so that another call comes further.
std::optional<std::vector<WayOut>> waysOutOf(DropSession &session, Document &document, Checker &checker,
                                             const DropTarget &target, int mostJudged);

/// Ways out of filling a host that has no place for all, or none without findings: another host of its cluster that has,
/// the next one below first. One host more is judged per call.
std::optional<std::vector<WayOut>> waysOutOf(DropSession &session, Document &document, Checker &checker, HostId target,
                                             int mostJudged);

} // namespace sliceboard
