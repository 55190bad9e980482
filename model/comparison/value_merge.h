// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comparison/yaml_value.h"

namespace sliceboard {

/// A value that both sides changed, each in its own way; as files have it, on one line. Empty: not stated.
struct ValueConflict {
    std::string key; ///< with what leads to it: "esxi", "guest.driver", "views[Start].caption", "devices[2]"
    std::string base;
    std::string ours;
    std::string theirs;
    bool operator==(const ValueConflict &) const = default;
};

/// Merges the facts of one entity, key by key, and where lists have items that can be told apart, item by item. Where
/// both sides differ, ours counts and a conflict is added.
YamlValue mergeFacts(const YamlValue &base, const YamlValue &ours, const YamlValue &theirs,
                     std::vector<ValueConflict> &conflicts);
/// The same for an entity that both sides added: lists are not mixed, since nothing says that their items are the same.
YamlValue mergeNewFacts(const YamlValue &ours, const YamlValue &theirs, std::vector<ValueConflict> &conflicts);

} // namespace sliceboard
