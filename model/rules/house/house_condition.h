// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/house/house_facts.h"

#include <memory>

namespace re2 {
class RE2;
} // namespace re2

namespace sliceboard {

/// How a house rule tests a fact.
enum class HouseTestKind {
    Is,
    IsNot,
    In,
    NotIn,
    AtLeast,
    AtMost,
    Above,
    Below,
    Matches,
    NotMatches,
    Has,
    HasNot,
    HasAny,
    HasAll,
    HasNone,
    Only,
    Known,
};

/// The words of the tests in house rules, in the order of HouseTestKind.
std::span<const std::string_view> houseTestWords();
/// The tests that suit a kind of fact.
std::span<const HouseTestKind> houseTestsFor(HouseKind kind);

/// A test of one fact.
struct HouseTest {
    const HouseFact *fact = nullptr;
    std::string name; ///< of the fact, as the rule writes it: "host.esxi"
    HouseTestKind kind = HouseTestKind::Is;
    std::vector<HouseValue> operands;
    std::shared_ptr<const re2::RE2> pattern; ///< of Matches and NotMatches; takes time linear in the text
};

/// Whether a condition holds; Unknown: a fact that it depends on is missing.
enum class Truth { False, Unknown, True };

/// Tests, put together. Named conditions are shared by all that use them.
struct HouseCondition {
    enum class Kind { All, Any, Not, Test };
    Kind kind = Kind::All;
    std::vector<std::shared_ptr<const HouseCondition>> parts;
    HouseTest test;
    std::size_t size = 1; ///< tests that evaluating it may take
    bool asksParent = false; ///< for the host or cluster above
};
using HouseConditionPtr = std::shared_ptr<const HouseCondition>;

/// A truth, and the test on which it rests: nullptr where an empty condition holds.
struct HouseOutcome {
    Truth truth = Truth::True;
    const HouseTest *because = nullptr;
};

HouseOutcome evaluate(const HouseCondition &condition, const HouseSubject &subject);

} // namespace sliceboard
