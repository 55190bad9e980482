// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/yaml_tree.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sliceboard {

/// A value of a design file that can be taken apart and put together, unlike a YamlNode. Absent: the key is not there.
struct YamlValue {
    enum class Kind { Absent, Scalar, List, Map };

    Kind kind = Kind::Absent;
    std::string scalar; ///< as YAML on one line, so that a word and a text of the same letters differ
    std::vector<std::string> keys; ///< of a map, as many as items
    std::vector<std::string> keyTexts = {}; ///< the keys as YAML, with the quotes that they have, as many
    std::vector<YamlValue> items; ///< of a list or a map

    static YamlValue of(YamlNode node); ///< Absent for an empty handle
    static YamlValue ofText(std::string_view text); ///< a scalar
    static YamlValue map() { return {Kind::Map, {}, {}, {}, {}}; }
    static YamlValue list(std::vector<YamlValue> items = {}) { return {Kind::List, {}, {}, {}, std::move(items)}; }

    bool isAbsent() const { return kind == Kind::Absent; }
    bool isMap() const { return kind == Kind::Map; }
    bool isList() const { return kind == Kind::List; }
    /// The value of a key of a map; an absent one if there is none.
    const YamlValue &find(std::string_view key) const;
    /// Sets a key of a map, at the end if it is new; an absent value removes it. `keyText`: a new key as YAML.
    void set(std::string_view key, YamlValue value, std::string keyText = {});
    /// A key of the map as YAML; empty if there is none.
    std::string keyText(std::string_view key) const;
    /// YAML on one line, fit for any place; empty for an absent value.
    std::string toString() const;

    bool operator==(const YamlValue &) const = default;
};

/// Reads what toString() gives. An empty text, or one that is no YAML, gives an absent value.
YamlValue yamlValue(std::string_view text);

/// The text that a scalar stands for, without quotes and escapes; of other values, what toString() gives.
std::string plainText(const YamlValue &value);
/// The same for the text of a value.
std::string plainText(std::string_view yaml);

} // namespace sliceboard
