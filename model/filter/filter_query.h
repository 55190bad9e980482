// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/filter/filter_pattern.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace sliceboard {

struct FilterFacet;
struct FilterWord;

enum class FilterComparison { Equal, Unequal, Less, AtMost, Above, AtLeast };

/// One condition of a filter: `host:esx01`, `free>=40`, `-tag:old`, `train`.
struct FilterTerm {
    const FilterFacet *facet = nullptr; ///< nullptr: a plain word, for any name
    bool isNegated = false;
    FilterComparison comparison = FilterComparison::Equal;
    FilterPattern pattern; ///< of texts and words
    const FilterWord *word = nullptr; ///< of `is:` and `has:`
    std::int64_t number = 0; ///< amounts of memory in MiB
    QString typed; ///< as it stands in the filter
    std::vector<int> version; ///< "17.4" is {17, 4}
    /// The kinds of entities that have what it asks for: bits of kindBit().
    unsigned owners() const;
};

/// A filter that was read: it holds where all terms of one of its alternatives do.
struct FilterQuery {
    std::vector<std::vector<FilterTerm>> alternatives;
    bool isEmpty() const { return alternatives.empty(); } ///< nothing is asked; everything matches
    /// Whether it asks for findings, so that it is to be asked again when they change.
    bool asksFindings() const;
};

/// Whether `left comparison right`.
template <class T> bool holds(const T &left, FilterComparison comparison, const T &right)
{
    switch (comparison) {
    case FilterComparison::Equal:
        return left == right;
    case FilterComparison::Unequal:
        return left != right;
    case FilterComparison::Less:
        return left < right;
    case FilterComparison::AtMost:
        return left <= right;
    case FilterComparison::Above:
        return left > right;
    case FilterComparison::AtLeast:
        return left >= right;
    }
    return false;
}

} // namespace sliceboard
