// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/yaml_tree.h"
#include "model/rules/house/house_rule.h"

#include <set>
#include <string>

namespace sliceboard {

/// House rules as they were read. What is wrong with one leaves out that one rule.
struct HouseRules {
    std::vector<std::unique_ptr<HouseRule>> rules;
    std::vector<Error> errors; ///< with their places
};

/// Bounds on what comes from files.
inline constexpr std::size_t kMostHouseRules = 500;
inline constexpr std::size_t kMostHouseTests = 1000; ///< in one rule, named conditions counted wherever they are used
inline constexpr std::size_t kLongestHousePattern = 500;

/// Reads the map of a design's key `house_rules`, or of a file house_rules.yaml: `conditions` by name and a list of
/// `rules`; README.md has the vocabulary. `taken` holds the ids of other rules and gets those of the new ones; `origin`
/// is a sentence on where they come from.
void readHouseRules(YamlNode root, const std::string &origin, std::set<std::string, std::less<>> &taken,
                    HouseRules &into);

} // namespace sliceboard
