// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/filter/filter_parser.h"

#include <span>
#include <string_view>

namespace sliceboard {

/// `facet`, operator and value of a token; no operator in a plain word.
struct FilterParts {
    QString name;
    QString sign;
    QString value;
    bool isExact = false; ///< the value is quoted
    qsizetype at = 0;
    qsizetype valueAt = 0;
    qsizetype end = 0;
};

/// " Did you mean this?", or nothing.
QString didYouMean(const QString &word, std::span<const std::string_view> words);

/// Whether a text is a sign of comparison or the colon.
bool readFilterSign(const QString &sign, FilterComparison &comparison);
/// Reads the value of a term whose facet is known; what is wrong with it, or nothing.
std::optional<FilterError> readFilterValue(const FilterParts &parts, FilterTerm &term);

} // namespace sliceboard
