// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/filter/filter_parser.h"

namespace sliceboard {

/// A filter that is being typed: what stands at its end may be half a term.
struct FilterDraft {
    FilterQuery query; ///< without an end that asks for nothing yet, such as `mode:`
    /// The same without a last word that is also the beginning of a property, such as `mo`; unset: there is none.
    std::optional<FilterQuery> without;
    QString hint; ///< how the end can go on; empty: it is not half a term
};

/// Reads a filter up to where it has been typed; what is wrong before its end is an error here, too.
tl::expected<FilterDraft, FilterError> parseFilterDraft(const QString &text);

/// How a filter goes on after `facet:`, in a sentence.
QString hintAfter(const FilterFacet &facet, const QString &prefix);
/// What a word may become, in a sentence; empty: it is the beginning of no property.
QString hintForWord(const QString &word);

} // namespace sliceboard
