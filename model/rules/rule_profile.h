// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"
#include "model/rules/rule_book.h"

#include <chrono>

namespace sliceboard {

/// What one rule costs in a full check of a design.
struct RuleCost {
    const Rule *rule = nullptr;
    int entities = 0; ///< that it looks at
    std::chrono::nanoseconds time{};
};

/// Runs every rule that is not switched off over all entities of its scope, rule by rule, and measures each. Dearest
/// first.
std::vector<RuleCost> profileRules(const Facts &facts, const RuleBook &rules);

} // namespace sliceboard
