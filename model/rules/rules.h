// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/rule.h"

namespace sliceboard {

/// All rules, family by family in the order of rules.yaml.
std::span<const Rule *const> allRules();
/// nullptr if there is no such rule.
const Rule *ruleById(std::string_view id);

} // namespace sliceboard
