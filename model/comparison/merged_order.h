// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace sliceboard {

using NameList = std::vector<std::string>;

/// NameList with newcomers, each with the name that it comes behind; empty: it comes first. Those that would follow a name
/// that is not there come last. Every name is unique.
NameList withNewcomers(const NameList &names, const std::vector<std::pair<std::string, std::string>> &newcomers);

/// NameList in the given order; those that it does not know come last.
NameList inOrder(NameList names, const NameList &order);

/// One order out of two that were made from a third.
struct MergedOrder {
    NameList names;
    bool isConflict = false; ///< both brought what was there into another order: the first one's counts
};

/// The order of the names in `merged`, each of which is in one of the lists. The same for `ours` and `theirs` exchanged,
/// unless there is a conflict; that of the one side if the other left the order as it was.
MergedOrder mergeOrders(const NameList &base, const NameList &ours, const NameList &theirs,
                        const std::unordered_set<std::string> &merged);

} // namespace sliceboard
