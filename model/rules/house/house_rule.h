// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/house/house_condition.h"
#include "model/rules/rule.h"

namespace sliceboard {

/// A rule that users wrote as data. It owns the texts that its Rule part points to, so it stays where it is made.
struct HouseRule : Rule {
    struct Texts {
        std::string id, title, explanation, wayOut;
        std::string origin; ///< where the rule comes from, as a whole sentence
        std::string demand; ///< the condition `must`, as YAML on one line
    };

    HouseRule(Texts texts, EntityKind on, Severity severity, HouseConditionPtr when, HouseConditionPtr must);
    HouseRule(const HouseRule &) = delete;
    HouseRule &operator=(const HouseRule &) = delete;

    const Texts texts;
    const HouseConditionPtr when; ///< what the rule is for; nullptr: all entities of its kind
    const HouseConditionPtr must; ///< what it demands of them
};

} // namespace sliceboard
