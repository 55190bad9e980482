// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/filter/filter_query.h"

#include <tl/expected.hpp>

namespace sliceboard {

/// What is wrong with a filter, and where: [at, at + length) of the text, counted from 0 as QString does.
struct FilterError {
    QString text; ///< a whole sentence that says what was expected
    qsizetype at = 0;
    qsizetype length = 0;
};

using FilterResult = tl::expected<FilterQuery, FilterError>;

/// Reads the filter language. It is the same in every language of the program:
///
/// - A plain word matches names that hold it: of clusters, hosts, GPU models, VMs, profiles and tags, and PCI addresses.
///   The case and the accents of letters do not matter. `"two words"` is a phrase.
/// - `facet:value` asks for one property (filterFacets()). A value matches a part of a name; in quotes, or with `*`, all
///   of it. Words such as `mig` are meant as a whole.
/// - `free>=40`, `vms<4`, `release>=17.4` compare: `<`, `<=`, `>`, `>=`, `=`, `!=`. Amounts of memory are in GB unless
///   MB, GB or TB stands after the number.
/// - Terms beside each other must all hold. `or` or `|` between them begins an alternative. `-` or `not` before a term
///   negates it.
///
/// At most 2,000 letters and 100 terms.
FilterResult parseFilter(const QString &text);

} // namespace sliceboard
