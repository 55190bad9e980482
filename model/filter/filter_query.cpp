// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/filter_query.h"

#include "model/filter/filter_facets.h"

#include <algorithm>
#include <string_view>

namespace sliceboard {

unsigned FilterTerm::owners() const
{
    if (word)
        return word->owners;
    return facet ? facet->owners : kAnyKind;
}

bool FilterQuery::asksFindings() const
{
    return std::ranges::any_of(alternatives, [](const std::vector<FilterTerm> &terms) {
        return std::ranges::any_of(terms,
                                   [](const FilterTerm &term) { return term.facet && term.facet->asksFindings; });
    });
}

} // namespace sliceboard
