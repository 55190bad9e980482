// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comparison/merged_order.h"
#include "model/comparison/yaml_value.h"

#include <optional>

namespace sliceboard {

// What is known of the values of a design file beyond their YAML. A path is made of the keys that lead to a value from
// its entity, with a dot between: "guest.os", "views.caption" for the caption of any view.

/// Whether the value is a map whose keys are facts of their own.
bool isMapOfFacts(std::string_view path);

/// Names by which the items of a list are the same items as in the list before, each unique in its list; none if the
/// list counts as one value. Words stand for themselves, views go by title, waivers by rule and subjects. Devices and
/// slots have no name: they are matched with those before, by what they are and where they are.
std::optional<NameList> itemNames(std::string_view path, const YamlValue &before, const YamlValue &list);
/// How an item is shown in the path of a value: by its name or, without one, by its row from 1.
std::string shownItem(std::string_view path, const YamlValue &item, std::size_t row);

/// Puts keys that are changed together into maps: of a device or slot "what" it is and "where" it is, of a guest its
/// "driver" with its release. Other values stay as they are.
YamlValue unfolded(std::string_view path, const YamlValue &value);
/// Takes unfolded() back. What cannot belong to the device's kind is left out.
YamlValue folded(std::string_view path, const YamlValue &value);

} // namespace sliceboard
