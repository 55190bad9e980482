// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/active_rules.h"
#include "model/rules/finding_store.h"

#include <functional>
#include <memory>

namespace sliceboard {

/// A design that has been indexed and checked before any document holds it, as a thread does that reads it. Holds
/// nothing of the design itself, which may be moved meanwhile, but must stay the same.
struct FirstCheck {
    DesignIndex index;
    QDate today; ///< for waivers and support ends
    std::unique_ptr<const RuleBook> book; ///< findings point into it
    std::unique_ptr<const ActiveRules> active;
    FindingStore store;
    std::vector<Finding> listed; ///< all of the store
};

/// Unset if `isWanted` said no: it is asked again and again.
std::unique_ptr<FirstCheck> checkFirst(const Catalog &catalog, const Design &design,
                                       const std::function<bool()> &isWanted, QDate today = QDate::currentDate());

/// Checks all of a design into an empty store; false if `isWanted` said no.
bool checkInto(FindingStore &store, const Facts &facts, const ActiveRules &rules,
               const std::function<bool()> &isWanted);

/// The waiver in force over a finding, or nullptr.
const Waiver *waiverOf(const Finding &finding, const Facts &facts);

} // namespace sliceboard
