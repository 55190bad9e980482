// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/house/house_reader.h"

#include <span>

namespace sliceboard {

/// The rules that one design is checked with: the built-in ones, the house rules of the catalog folder, and the design's
/// own. Findings point into it.
class RuleBook {
public:
    /// `own`: the YAML text of the design's house rules.
    RuleBook(const Catalog &catalog, const std::string &own);

    std::span<const Rule *const> rules() const { return m_rules; }
    /// nullptr if there is no such rule.
    const Rule *find(std::string_view id) const;
    /// House rules that could not be read and are not checked. Those of the design have no file name, and places in its
    /// text of house rules.
    const std::vector<Error> &errors() const { return m_house.errors; }
    /// The text it was made of.
    const std::string &own() const { return m_own; }

private:
    std::string m_own;
    HouseRules m_house;
    std::vector<const Rule *> m_rules;
};

/// The errors of a book with those of the design at their places in the design file.
std::vector<Error> houseRuleErrors(const RuleBook &book, const Catalog &catalog, std::string_view designFile,
                                   const QString &fileName);

} // namespace sliceboard
