// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace sliceboard {

/// Where a design file has what it says, for reports that point into the file.
class DesignPlaces {
public:
    /// Reads the places of a file that readDesign() has read without an error.
    static Result<DesignPlaces> read(std::string_view bytes, const QString &fileName);

    /// Line, from 1 on, of the node to which readDesign() gives this id; 1 for an id it does not give.
    int lineOf(std::uint32_t id) const { return id < m_lines.size() ? int(m_lines[id]) : 1; }
    /// Line on which the severity of a rule is changed; 1 if it is not.
    int lineOfSeverity(std::string_view rule) const;

private:
    std::vector<std::uint32_t> m_lines{1}; ///< by id
    std::map<std::string, int, std::less<>> m_severities;
};

} // namespace sliceboard
