// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/edit.h"
#include "model/rules/checker.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace sliceboard {

/// What is before the audience at one moment: a step, or what was there before the step.
struct PresentationFrame {
    int step = 0; ///< row of the view; 0 also where there is no view and the whole board is shown
    bool isBefore = false;
    friend bool operator==(const PresentationFrame &, const PresentationFrame &) = default;
};

/// The saved views of the design, or the whole board if there are none.
std::vector<SavedView> presentedViews(const Design &design);
/// One frame for each step, preceded by one of what was before where the step adds something.
std::vector<PresentationFrame> framesOf(const Facts &facts);
/// What takes away what the view adds; VMs on a host or GPU that is not there wait.
std::vector<Edit> editsBefore(const Facts &facts, const SavedView &view);
/// The entity of a view's path; the design itself if the path is empty or names nothing.
EntityRef shownBy(const SavedView &view, const Facts &facts);
/// The key by which a group of hosts that is no cluster is folded; ids of entities count up from 1 and stay far below.
/// `name`: as views name it, "group:mode:mig", the same in every language.
std::uint32_t groupKey(std::string_view name);
/// How the names of such groups begin.
inline constexpr std::string_view kGroupName = "group:";
/// Ids of the hosts and clusters that a view has folded, none above what it shows, frames or adds; and keys of other groups.
std::unordered_set<std::uint32_t> foldedBy(const SavedView &view, const Facts &facts);
/// How a view names those of its design's hosts and clusters that are folded, and of the `groups`.
std::vector<std::string> foldedNames(const Facts &facts, const std::unordered_set<std::uint32_t> &folded,
                                     const std::vector<std::string> &groups = {});
/// The finding that a view names, if the design has it.
std::optional<Finding> findingNamed(const FindingName &name, const Checker &checker);
/// How a view names a finding.
FindingName nameOf(const Finding &finding, const Facts &facts);

} // namespace sliceboard
