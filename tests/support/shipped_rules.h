// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/rule_book.h"
#include "tests/support/shipped_catalog.h"

namespace sliceboard {

/// The rules of a design that has no house rules.
inline const RuleBook &shippedRules()
{
    static const RuleBook book(shippedCatalog(), {});
    return book;
}

} // namespace sliceboard
