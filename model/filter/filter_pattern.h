// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sliceboard {

/// Small letters without accents: how a filter compares texts. "Señal" gives "senal".
std::string foldedForFilter(std::string_view utf8);

/// What a text has to look like, whatever the case and the accents of its letters; `*` stands for any letters.
class FilterPattern {
public:
    enum class Fit {
        Part, ///< the text holds it somewhere
        Whole, ///< the text is it, from end to end
    };

    FilterPattern() = default;
    FilterPattern(std::string_view utf8, Fit fit);

    bool matches(std::string_view utf8) const;

private:
    bool matchesFolded(std::string_view folded) const;

    std::vector<std::string> m_parts; ///< folded, between the wildcards
    bool m_isOpenLeft = true; ///< anything may stand before the first part
    bool m_isOpenRight = true;
};

} // namespace sliceboard
