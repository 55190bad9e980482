// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/yaml_reader.h"

#include "model/base/nearest_word.h"
#include "model/base/utf8.h"
#include "model/base/yaml_text.h"

#include <QStringList>

#include <algorithm>
#include <charconv>

namespace sliceboard {
namespace {

constexpr qsizetype kLongestQuote = 60; ///< characters of the file's text in a message

QString shortened(std::string_view text)
{
    const QString all = plain(text.substr(0, std::size_t(kLongestQuote) * 4)).simplified();
    return all.size() <= kLongestQuote ? all : all.left(kLongestQuote) + QChar(0x2026);
}

QString didYouMean(std::string_view nearest)
{
    return nearest.empty() ? QString() : YamlTexts::tr("Did you mean \"%1\"?").arg(plain(nearest));
}

QString joined(const QString &sentence, const QString &next)
{
    return next.isEmpty() ? sentence : sentence + u' ' + next;
}

bool isPlainDecimal(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const bool digitsOnly = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digitsOnly && !text.empty() && (text.size() == 1 || text.front() != '0');
}

} // namespace

tl::unexpected<Error> yamlFailure(YamlNode node, const QString &text) { return failure(text, node.place()); }

QString describeYaml(YamlNode node)
{
    switch (node.kind()) {
    case YamlNode::Kind::Null:
        return YamlTexts::tr("nothing");
    case YamlNode::Kind::Sequence:
        return YamlTexts::tr("a list");
    case YamlNode::Kind::Map:
        return YamlTexts::tr("a map");
    case YamlNode::Kind::Scalar:
        break;
    }
    return QStringLiteral("\"%1\"").arg(shortened(node.text()));
}

Result<std::string_view> yamlText(YamlNode node)
{
    if (!node.isScalar())
        return yamlFailure(node, YamlTexts::tr("Expected text, but got %1.").arg(describeYaml(node)));
    return node.text();
}

Result<std::int64_t> yamlInteger(YamlNode node, std::int64_t least, std::int64_t most)
{
    const std::string_view text = node.text();
    if (!node.isScalar() || node.isQuoted() || !isPlainDecimal(text))
        return yamlFailure(node, YamlTexts::tr("Expected a whole number, but got %1.").arg(describeYaml(node)));
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || number < least || number > most)
        return yamlFailure(node,
                           YamlTexts::tr("Expected a whole number from %1 to %2, but got %3.")
                               .arg(least)
                               .arg(most)
                               .arg(shortened(text)));
    return number;
}

Result<bool> yamlBool(YamlNode node)
{
    if (node.isScalar() && !node.isQuoted() && (node.text() == "true" || node.text() == "false"))
        return node.text() == "true";
    return yamlFailure(node, YamlTexts::tr("Expected true or false, but got %1.").arg(describeYaml(node)));
}

Result<std::size_t> yamlWord(YamlNode node, std::span<const std::string_view> words)
{
    const auto found = std::find(words.begin(), words.end(), node.text());
    if (node.isScalar() && found != words.end())
        return std::size_t(found - words.begin());
    QStringList all;
    for (const std::string_view word : words)
        all += plain(word);
    const QString sentence =
        YamlTexts::tr("Expected one of %1, but got %2.").arg(all.join(QStringLiteral(", ")), describeYaml(node));
    return yamlFailure(node, joined(sentence, didYouMean(nearestWord(node.text(), words))));
}

Result<void> expectYamlList(YamlNode node)
{
    if (!node.isSequence())
        return yamlFailure(node, YamlTexts::tr("Expected a list, but got %1.").arg(describeYaml(node)));
    return {};
}

Result<void> expectYamlMap(YamlNode node)
{
    if (!node.isMap())
        return yamlFailure(node,
                           YamlTexts::tr("Expected a map of keys and values, but got %1.").arg(describeYaml(node)));
    return {};
}

Result<void> readYaml(YamlNode node, std::string &target)
{
    const auto text = yamlText(node);
    if (!text)
        return tl::unexpected(text.error());
    target = *text;
    return {};
}

Result<void> readYaml(YamlNode node, bool &target)
{
    const auto value = yamlBool(node);
    if (!value)
        return tl::unexpected(value.error());
    target = *value;
    return {};
}

ObjectReader::ObjectReader(YamlNode map) : m_map(map)
{
    m_known.reserve(16);
    check(expectYamlMap(map));
}

YamlNode ObjectReader::optionalNode(std::string_view key)
{
    m_known.push_back(key);
    return ok() ? m_map.find(key) : YamlNode();
}

YamlNode ObjectReader::requiredNode(std::string_view key)
{
    const YamlNode node = optionalNode(key);
    if (!node && !m_missing)
        m_missing = Error{YamlTexts::tr("The key \"%1\" is missing here.").arg(plain(key)), m_map.place()};
    return node;
}

void ObjectReader::skip(std::initializer_list<std::string_view> keys)
{
    m_known.insert(m_known.end(), keys.begin(), keys.end());
}

void ObjectReader::check(const Result<void> &result)
{
    if (!result && !m_error)
        m_error = result.error();
}

bool ObjectReader::isKnown(std::string_view key) const
{
    return std::find(m_known.begin(), m_known.end(), key) != m_known.end();
}

Result<void> ObjectReader::unknownKey(YamlNode key) const
{
    return yamlFailure(key,
                       joined(YamlTexts::tr("Unknown key \"%1\".").arg(shortened(key.text())),
                              didYouMean(nearestWord(key.text(), m_known))));
}

Result<void> ObjectReader::finish(const std::function<void(YamlEntry)> &extension)
{
    if (m_error)
        return tl::unexpected(*m_error);
    for (const YamlEntry entry : m_map.entries()) {
        if (isKnown(entry.key.text()))
            continue;
        if (!extension || !entry.key.text().starts_with("x-"))
            return unknownKey(entry.key);
        extension(entry);
    }
    if (m_missing)
        return tl::unexpected(*m_missing);
    return {};
}

} // namespace sliceboard
