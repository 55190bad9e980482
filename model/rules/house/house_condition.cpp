// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/house/house_condition.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

namespace sliceboard {
namespace {

using Words = std::vector<std::string>;

constexpr std::array<std::string_view, 17> kWords{"is",      "is_not",  "in",      "not_in",  "at_least",
                                                  "at_most", "above",   "below",   "matches", "not_matches",
                                                  "has",     "has_not", "has_any", "has_all", "has_none",
                                                  "only",    "known"};
static_assert(kWords.size() == std::size_t(HouseTestKind::Known) + 1);

constexpr std::array kOfFlags{HouseTestKind::Is, HouseTestKind::IsNot, HouseTestKind::Known};
constexpr std::array kOfNumbers{HouseTestKind::Is,    HouseTestKind::IsNot,   HouseTestKind::In,
                                HouseTestKind::NotIn, HouseTestKind::AtLeast, HouseTestKind::AtMost,
                                HouseTestKind::Above, HouseTestKind::Below,   HouseTestKind::Known};
constexpr std::array kOfTexts{HouseTestKind::Is,    HouseTestKind::IsNot,   HouseTestKind::In,
                              HouseTestKind::NotIn, HouseTestKind::Matches, HouseTestKind::NotMatches,
                              HouseTestKind::Known};
constexpr std::array kOfWords{HouseTestKind::Has,     HouseTestKind::HasNot,     HouseTestKind::HasAny,
                              HouseTestKind::HasAll,  HouseTestKind::HasNone,    HouseTestKind::Only,
                              HouseTestKind::Matches, HouseTestKind::NotMatches, HouseTestKind::Known};

/// Missing parts of a version count as 0: 17 is 17.0.
bool isLess(HouseVersion a, HouseVersion b)
{
    if (a.empty() || b.empty())
        return a.empty() && !b.empty();
    const std::size_t parts = std::max(a.size(), b.size());
    a.resize(parts);
    b.resize(parts);
    return a < b;
}

/// Of two values of one kind.
bool isLess(const HouseValue &a, const HouseValue &b)
{
    const auto *version = std::get_if<HouseVersion>(&a);
    return version ? isLess(*version, std::get<HouseVersion>(b)) : a < b;
}

bool isEqual(const HouseValue &a, const HouseValue &b) { return !isLess(a, b) && !isLess(b, a); }

bool contains(const HouseValue &words, const HouseValue &word)
{
    const auto &all = std::get<Words>(words);
    return std::ranges::find(all, std::get<std::string>(word)) != all.end();
}

bool matches(const HouseTest &test, const std::string &text) { return re2::RE2::FullMatch(text, *test.pattern); }

/// Whether every text of a value matches as a whole, or any does.
bool matches(const HouseTest &test, const HouseValue &value, bool every)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return matches(test, *text);
    const auto &words = std::get<Words>(value);
    const auto one = [&test](const std::string &word) { return matches(test, word); };
    return every ? std::ranges::all_of(words, one) : std::ranges::any_of(words, one);
}

bool isOneOf(const HouseTest &test, const HouseValue &value)
{
    return std::ranges::any_of(test.operands, [&](const HouseValue &operand) { return isEqual(value, operand); });
}

bool hasOnly(const HouseTest &test, const HouseValue &value)
{
    return std::ranges::all_of(std::get<Words>(value), [&](const std::string &word) {
        return std::ranges::find(test.operands, HouseValue(word)) != test.operands.end();
    });
}

/// A test of a value that is known.
bool holds(const HouseTest &test, const HouseValue &value)
{
    const auto has = [&](const HouseValue &word) { return contains(value, word); };
    switch (test.kind) {
    case HouseTestKind::Is:
    case HouseTestKind::In:
        return isOneOf(test, value);
    case HouseTestKind::IsNot:
    case HouseTestKind::NotIn:
        return !isOneOf(test, value);
    case HouseTestKind::AtLeast:
        return !isLess(value, test.operands.front());
    case HouseTestKind::AtMost:
        return !isLess(test.operands.front(), value);
    case HouseTestKind::Above:
        return isLess(test.operands.front(), value);
    case HouseTestKind::Below:
        return isLess(value, test.operands.front());
    case HouseTestKind::Matches:
        return matches(test, value, true);
    case HouseTestKind::NotMatches:
        return !matches(test, value, false);
    case HouseTestKind::Has:
    case HouseTestKind::HasAny:
        return std::ranges::any_of(test.operands, has);
    case HouseTestKind::HasNot:
    case HouseTestKind::HasNone:
        return std::ranges::none_of(test.operands, has);
    case HouseTestKind::HasAll:
        return std::ranges::all_of(test.operands, has);
    case HouseTestKind::Only:
        return hasOnly(test, value);
    case HouseTestKind::Known:
        break;
    }
    return true;
}

Truth judge(const HouseTest &test, const HouseSubject &subject)
{
    const HouseValue value = test.fact->value(subject);
    const bool known = !std::holds_alternative<std::monostate>(value);
    if (test.kind == HouseTestKind::Known)
        return std::get<bool>(test.operands.front()) == known ? Truth::True : Truth::False;
    if (!known)
        return Truth::Unknown;
    return holds(test, value) ? Truth::True : Truth::False;
}

/// All: the falsest part decides; any: the truest.
HouseOutcome combine(const HouseCondition &condition, const HouseSubject &subject, bool all)
{
    HouseOutcome decisive{all ? Truth::True : Truth::False, nullptr};
    const Truth final = all ? Truth::False : Truth::True;
    for (const HouseConditionPtr &part : condition.parts) {
        const HouseOutcome outcome = evaluate(*part, subject);
        if (outcome.truth == final)
            return outcome;
        const bool decides = !decisive.because || (outcome.truth == Truth::Unknown && decisive.truth != Truth::Unknown);
        if (decides)
            decisive = outcome;
    }
    return decisive;
}

Truth opposite(Truth truth)
{
    if (truth == Truth::Unknown)
        return truth;
    return truth == Truth::True ? Truth::False : Truth::True;
}

} // namespace

std::span<const std::string_view> houseTestWords() { return kWords; }

std::span<const HouseTestKind> houseTestsFor(HouseKind kind)
{
    switch (kind) {
    case HouseKind::Flag:
        return kOfFlags;
    case HouseKind::Number:
    case HouseKind::Version:
        return kOfNumbers;
    case HouseKind::Text:
        return kOfTexts;
    case HouseKind::Words:
        break;
    }
    return kOfWords;
}

HouseOutcome evaluate(const HouseCondition &condition, const HouseSubject &subject)
{
    switch (condition.kind) {
    case HouseCondition::Kind::All:
        return combine(condition, subject, true);
    case HouseCondition::Kind::Any:
        return combine(condition, subject, false);
    case HouseCondition::Kind::Not: {
        HouseOutcome outcome = evaluate(*condition.parts.front(), subject);
        outcome.truth = opposite(outcome.truth);
        return outcome;
    }
    case HouseCondition::Kind::Test:
        break;
    }
    return {judge(condition.test, subject), &condition.test};
}

} // namespace sliceboard
