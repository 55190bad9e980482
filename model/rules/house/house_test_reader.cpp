// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/nearest_word.h"
#include "model/rules/house/house_condition_reader.h"
#include "model/rules/house/house_reader.h"

#include <re2/re2.h>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr std::int64_t kMostNumber = 1'000'000'000;
constexpr std::int64_t kPatternMemory = 1 << 20; ///< bytes; RE2 refuses patterns that would need more

QString listed(std::span<const std::string_view> words)
{
    QStringList all;
    for (const std::string_view word : words)
        all += toQ(word);
    return all.join(QStringLiteral(", "));
}

Result<HouseValue> readVersion(YamlNode node)
{
    const auto text = yamlText(node);
    if (!text)
        return tl::unexpected(text.error());
    if (const auto release = VgpuRelease::parse(*text))
        return HouseVersion{release->branch, release->minor};
    if (const auto esxi = EsxiVersion::parse(*text))
        return HouseVersion{esxi->major, esxi->minor, esxi->update};
    return yamlFailure(node,
                       HouseText::tr("Expected a version such as 8.0.3 or 17.4, but got %1.").arg(describeYaml(node)));
}

/// A text, one of the fact's own words if it has such.
Result<HouseValue> readWord(const HouseFact &fact, YamlNode node)
{
    const auto text = yamlText(node);
    if (!text)
        return tl::unexpected(text.error());
    if (fact.words && std::ranges::find(fact.words(), *text) == fact.words().end())
        return yamlFailure(node,
                           HouseText::tr("\"%1\" can be %2, but not %3.")
                               .arg(toQ(fact.name), listed(fact.words()), describeYaml(node)));
    return std::string(*text);
}

Result<HouseValue> readOperand(const HouseFact &fact, YamlNode node)
{
    if (fact.kind == HouseKind::Version)
        return readVersion(node);
    if (fact.kind == HouseKind::Flag) {
        const auto flag = yamlBool(node);
        return flag ? Result<HouseValue>(*flag) : tl::unexpected(flag.error());
    }
    if (fact.kind == HouseKind::Number) {
        const auto number = yamlInteger(node, 0, kMostNumber);
        return number ? Result<HouseValue>(*number) : tl::unexpected(number.error());
    }
    return readWord(fact, node);
}

Result<void> readOperands(const HouseFact &fact, YamlNode node, std::vector<HouseValue> &operands)
{
    if (auto list = expectYamlList(node); !list)
        return list;
    if (node.size() == 0)
        return yamlFailure(node, HouseText::tr("This list must not be empty."));
    for (const YamlNode item : node.items()) {
        auto operand = readOperand(fact, item);
        if (!operand)
            return tl::unexpected(operand.error());
        operands.push_back(std::move(*operand));
    }
    return {};
}

/// RE2 matches in time linear in the text, whatever the pattern, and bounds the memory that a pattern takes.
Result<void> readPattern(YamlNode node, HouseTest &test)
{
    const auto text = yamlText(node);
    if (!text)
        return tl::unexpected(text.error());
    if (text->size() > kLongestHousePattern)
        return yamlFailure(node, HouseText::tr("A pattern has at most %1 bytes.").arg(kLongestHousePattern));
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(kPatternMemory);
    auto pattern = std::make_shared<const re2::RE2>(re2::StringPiece(text->data(), text->size()), options);
    if (!pattern->ok())
        return yamlFailure(
            node, HouseText::tr("This pattern cannot be used: %1.").arg(QString::fromStdString(pattern->error())));
    test.pattern = std::move(pattern);
    return {};
}

bool takesList(HouseTestKind kind)
{
    switch (kind) {
    case HouseTestKind::In:
    case HouseTestKind::NotIn:
    case HouseTestKind::HasAny:
    case HouseTestKind::HasAll:
    case HouseTestKind::HasNone:
    case HouseTestKind::Only:
        return true;
    default:
        return false;
    }
}

Result<void> readArguments(const HouseFact &fact, YamlNode node, HouseTest &test)
{
    if (takesList(test.kind))
        return readOperands(fact, node, test.operands);
    if (test.kind == HouseTestKind::Matches || test.kind == HouseTestKind::NotMatches)
        return readPattern(node, test);
    if (test.kind == HouseTestKind::Known) {
        const auto known = yamlBool(node);
        if (!known)
            return tl::unexpected(known.error());
        test.operands.emplace_back(*known);
        return {};
    }
    auto operand = readOperand(fact, node);
    if (!operand)
        return tl::unexpected(operand.error());
    test.operands.push_back(std::move(*operand));
    return {};
}

Result<HouseConditionPtr> readTest(const HouseFact &fact, std::string_view name, HouseTestKind kind, YamlNode node)
{
    auto condition = std::make_shared<HouseCondition>();
    condition->kind = HouseCondition::Kind::Test;
    condition->asksParent = isOfParent(name);
    condition->test.fact = &fact;
    condition->test.name = name;
    condition->test.kind = kind;
    if (auto done = readArguments(fact, node, condition->test); !done)
        return tl::unexpected(done.error());
    return HouseConditionPtr(std::move(condition));
}

/// The tests that suit the fact are offered when another word is found.
Result<HouseTestKind> readKind(const HouseFact &fact, YamlNode key)
{
    std::vector<std::string_view> words;
    for (const HouseTestKind kind : houseTestsFor(fact.kind)) {
        words.push_back(houseTestWords()[std::size_t(kind)]);
        if (words.back() == key.text())
            return kind;
    }
    return yamlFailure(key,
                       HouseText::tr("\"%1\" can be tested by %2, but not by \"%3\".")
                           .arg(toQ(fact.name), listed(words), toQ(key.text())));
}

} // namespace

Result<HouseConditionPtr> readHouseTests(const HouseFact &fact, YamlEntry entry)
{
    const std::string_view name = entry.key.text();
    const bool isWords = fact.kind == HouseKind::Words;
    if (entry.value.isSequence())
        return readTest(fact, name, isWords ? HouseTestKind::HasAny : HouseTestKind::In, entry.value);
    if (!entry.value.isMap())
        return readTest(fact, name, isWords ? HouseTestKind::Has : HouseTestKind::Is, entry.value);
    if (entry.value.size() == 0)
        return yamlFailure(entry.value, HouseText::tr("A condition must not be empty."));
    std::vector<HouseConditionPtr> parts;
    for (const YamlEntry test : entry.value.entries()) {
        const auto kind = readKind(fact, test.key);
        if (!kind)
            return tl::unexpected(kind.error());
        auto part = readTest(fact, name, *kind, test.value);
        if (!part)
            return part;
        parts.push_back(std::move(*part));
    }
    return joinHouseConditions(HouseCondition::Kind::All, std::move(parts), entry.key);
}

} // namespace sliceboard
