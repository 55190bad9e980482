// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sliceboard {

/// Small letters without accents: how a filter compares texts. "Señal" gives "senal".
std::string foldedForFilter(std::string_view utf8);

/// Parts of a text: where each begins, and its length.
using TextParts = std::vector<std::pair<std::size_t, std::size_t>>;

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
    /// Where its letters stand in a text that matches; none where letters are not ASCII.
    TextParts placesIn(std::string_view utf8) const;

private:
    bool matchesFolded(std::string_view folded, TextParts *places = nullptr) const;

    std::vector<std::string> m_parts; ///< folded, between the wildcards
    bool m_isOpenLeft = true; ///< anything may stand before the first part
    bool m_isOpenRight = true;
};

} // namespace sliceboard
