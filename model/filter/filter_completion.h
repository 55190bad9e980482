// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"

#include <QString>

#include <vector>

namespace sliceboard {

struct FilterSuggestion {
    QString text; ///< what to write in place of the word: "host:", "mode:mig"
    QString meaning; ///< of a facet, in the user's language; else empty
};

/// How the word before the cursor may go on.
struct FilterCompletion {
    qsizetype from = 0; ///< the word to be replaced is [from, cursor)
    std::vector<FilterSuggestion> suggestions;
};

/// Facets that begin as the word does, and names in the design that hold it; after `facet:` the values of the facet:
/// those in the design first, then those of the catalog. At most 50. Without names where what has them is listed anyway.
FilterCompletion completeFilter(const Checker &checker, const QString &text, qsizetype cursor, bool withNames = true);

/// A value as it is written behind "facet:", with quotation marks where the language needs them.
QString filterValue(const std::string &value);

} // namespace sliceboard
