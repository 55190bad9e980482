// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/yaml_reader.h"
#include "model/domain/design.h"
#include "model/formats/design_keys.h"

#include <string_view>
#include <unordered_map>

namespace sliceboard {

/// Ends the reading of a map: refuses unknown keys, and keeps those that begin with "x-" where there is a place for
/// them.
Result<void> finishMap(ObjectReader &map, DesignMap kind, Extras *extras = nullptr);

/// Nothing if the node is a list of at most so many items.
Result<void> expectListUpTo(YamlNode node, std::size_t most);

/// Reads a whole number, if the key is there.
void optionalWithin(ObjectReader &map, std::string_view key, int least, int most, std::optional<int> &number);

/// Reads an ISO date that exists, if the key is there.
void optionalDay(ObjectReader &map, std::string_view key, std::string &day);

/// Refuses a second use of a name. It keeps views of the tree's texts.
class UniqueNames {
public:
    void reserve(std::size_t count) { m_lines.reserve(count); }
    /// Reads a name, which must not be empty.
    Result<void> read(YamlNode node, std::string &name);

private:
    std::unordered_map<std::string_view, int> m_lines; ///< where each name was first used
};

} // namespace sliceboard
