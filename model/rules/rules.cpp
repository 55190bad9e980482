// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/rules.h"

#include <algorithm>

namespace sliceboard {

std::span<const Rule *const> allRules()
{
    static const std::vector<const Rule *> rules{};
    return rules;
}

const Rule *ruleById(std::string_view id)
{
    const auto found = std::ranges::find_if(allRules(), [id](const Rule *rule) { return rule->id == id; });
    return found == allRules().end() ? nullptr : *found;
}

} // namespace sliceboard
