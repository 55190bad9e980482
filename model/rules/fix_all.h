// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"

namespace sliceboard {

/// One change that mends the findings of a rule, made of the fixes that are offered for each of them.
struct FixAll {
    std::vector<Edit> edits; ///< empty: nothing can be mended
    int mended = 0; ///< by how many findings there are fewer
    int left = 0; ///< findings that no fix mends
    FindingChange change;
};

/// Mends every finding of a rule that counts, one after the other, each by the first fix that is offered once those
/// before it are mended, until none is left that a fix mends. Works on a copy of the design and changes nothing.
FixAll fixAll(Checker &checker, const Rule &rule);

} // namespace sliceboard
