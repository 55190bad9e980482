// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/yaml_tree.h"

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace sliceboard {

/// An Error at a node.
tl::unexpected<Error> yamlFailure(YamlNode node, const QString &text);

/// A node in words for messages: "a list", "a map", "nothing" or the text in quotes.
QString describeYaml(YamlNode node);

/// Text of a scalar, quoted or not ("17.4" and 17.4 are the same text); it lives as long as the tree.
Result<std::string_view> yamlText(YamlNode node);
/// A whole number in plain decimal, unquoted and without leading zeros: 010 is eight in YAML 1.1 and ten in 1.2.
Result<std::int64_t> yamlInteger(YamlNode node, std::int64_t least, std::int64_t most);
/// true or false, unquoted; "yes" and "on" are refused.
Result<bool> yamlBool(YamlNode node);
/// Which of the words a scalar is; the error lists them.
Result<std::size_t> yamlWord(YamlNode node, std::span<const std::string_view> words);
/// Nothing if the node is a list.
Result<void> expectYamlList(YamlNode node);
/// Nothing if the node is a map.
Result<void> expectYamlMap(YamlNode node);

Result<void> readYaml(YamlNode node, std::string &target);
Result<void> readYaml(YamlNode node, bool &target);
template <std::integral T> Result<void> readYaml(YamlNode node, T &target);
/// Null (an empty value, ~ or null) is "not known".
template <class T> Result<void> readYaml(YamlNode node, std::optional<T> &target);
template <class T> Result<void> readYaml(YamlNode node, std::vector<T> &target);

/// Reads the keys of one map, whatever their order, and refuses the ones that nobody asked for. The first error is
/// kept and the calls after it do nothing, so that a caller asks for all keys and looks at finish() only.
class ObjectReader {
public:
    explicit ObjectReader(YamlNode map);

    /// Leaves the target as it is if the key is missing.
    template <class T> void optional(std::string_view key, T &target);
    /// It is an error if the key is missing.
    template <class T> void required(std::string_view key, T &target);
    /// The value of a key, which from now on is known; empty if it is missing or something went wrong before.
    YamlNode optionalNode(std::string_view key);
    YamlNode requiredNode(std::string_view key);
    /// Reads the map under a key by a function that takes its ObjectReader; a missing or empty value is fine.
    template <class Read> void optionalObject(std::string_view key, Read read);
    /// Accepts keys without reading them.
    void skip(std::initializer_list<std::string_view> keys);
    /// Keeps an error of the caller's own reading, unless there is one already.
    void check(const Result<void> &result);
    bool ok() const { return !m_error; }
    /// Every key asked for so far.
    std::span<const std::string_view> knownKeys() const { return m_known; }
    /// Refuses unknown keys with the nearest known one; keys that start with "x-" go to `extension`, if given, and
    /// are unknown otherwise.
    Result<void> finish(const std::function<void(YamlEntry)> &extension = {});

private:
    bool isKnown(std::string_view key) const;
    Result<void> unknownKey(YamlNode key) const;

    YamlNode m_map;
    std::vector<std::string_view> m_known;
    std::optional<Error> m_error;
    std::optional<Error> m_missing; ///< told last: the key may be there, but mistyped
};

template <std::integral T> Result<void> readYaml(YamlNode node, T &target)
{
    const auto number = yamlInteger(node, std::numeric_limits<T>::min(),
                                    std::int64_t(std::min<std::uint64_t>(std::numeric_limits<T>::max(),
                                                                         std::numeric_limits<std::int64_t>::max())));
    if (!number)
        return tl::unexpected(number.error());
    target = T(*number);
    return {};
}

template <class T> Result<void> readYaml(YamlNode node, std::optional<T> &target)
{
    if (node.isNull()) {
        target.reset();
        return {};
    }
    return readYaml(node, target.emplace());
}

template <class T> Result<void> readYaml(YamlNode node, std::vector<T> &target)
{
    if (auto list = expectYamlList(node); !list)
        return list;
    target.clear();
    target.reserve(node.size());
    for (const YamlNode item : node.items())
        if (auto done = readYaml(item, target.emplace_back()); !done)
            return done;
    return {};
}

template <class T> void ObjectReader::optional(std::string_view key, T &target)
{
    if (const YamlNode node = optionalNode(key))
        check(readYaml(node, target));
}

template <class Read> void ObjectReader::optionalObject(std::string_view key, Read read)
{
    const YamlNode node = optionalNode(key);
    if (!node || node.isNull())
        return;
    ObjectReader inner(node);
    read(inner);
    check(inner.finish());
}

template <class T> void ObjectReader::required(std::string_view key, T &target)
{
    if (const YamlNode node = requiredNode(key))
        check(readYaml(node, target));
}

} // namespace sliceboard
