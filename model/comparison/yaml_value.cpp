// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/yaml_value.h"

#include "model/base/yaml_text.h"

#include <algorithm>
#include <utility>

namespace sliceboard {
namespace {

void append(std::string &out, const YamlValue &value)
{
    if (!value.isMap() && !value.isList()) {
        out += value.scalar;
        return;
    }
    out += value.isMap() ? '{' : '[';
    const char *separator = "";
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        out += std::exchange(separator, ", ");
        if (value.isMap()) {
            (out += value.keyTexts[i]) += ": ";
        }
        append(out, value.items[i]);
    }
    out += value.isMap() ? '}' : ']';
}

} // namespace

YamlValue YamlValue::of(YamlNode node)
{
    YamlValue value;
    if (!node)
        return value;
    value.kind = node.isMap() ? Kind::Map : node.isSequence() ? Kind::List : Kind::Scalar;
    if (value.kind == Kind::Scalar)
        value.scalar = yamlOnOneLine(node);
    for (const YamlNode item : node.items())
        value.items.push_back(of(item));
    for (const YamlEntry entry : node.entries()) {
        value.keys.emplace_back(entry.key.text());
        value.keyTexts.push_back(yamlOnOneLine(entry.key));
        value.items.push_back(of(entry.value));
    }
    return value;
}

YamlValue YamlValue::ofText(std::string_view text)
{
    YamlValue value;
    value.kind = Kind::Scalar;
    appendYaml(value.scalar, text, YamlStyle::Flow);
    return value;
}

const YamlValue &YamlValue::find(std::string_view key) const
{
    static const YamlValue kAbsent;
    const auto at = std::find(keys.begin(), keys.end(), key);
    return at == keys.end() ? kAbsent : items[std::size_t(at - keys.begin())];
}

std::string YamlValue::keyText(std::string_view key) const
{
    const auto at = std::find(keys.begin(), keys.end(), key);
    return at == keys.end() ? std::string() : keyTexts[std::size_t(at - keys.begin())];
}

void YamlValue::set(std::string_view key, YamlValue value, std::string keyText)
{
    const auto at = std::find(keys.begin(), keys.end(), key);
    const auto row = at - keys.begin();
    if (at == keys.end()) {
        if (value.isAbsent())
            return;
        if (keyText.empty())
            appendYaml(keyText, key, YamlStyle::Flow);
        keys.emplace_back(key);
        keyTexts.push_back(std::move(keyText));
        items.push_back(std::move(value));
    } else if (value.isAbsent()) {
        keys.erase(at);
        keyTexts.erase(keyTexts.begin() + row);
        items.erase(items.begin() + row);
    } else {
        items[std::size_t(row)] = std::move(value);
    }
}

std::string YamlValue::toString() const
{
    std::string out;
    append(out, *this);
    return out;
}

YamlValue yamlValue(std::string_view text)
{
    if (text.empty())
        return {};
    const auto tree = parseYaml(text, {});
    return tree ? YamlValue::of(tree->root()) : YamlValue();
}

std::string plainText(const YamlValue &value)
{
    return value.kind == YamlValue::Kind::Scalar ? plainText(value.scalar) : value.toString();
}

std::string plainText(std::string_view yaml)
{
    const auto tree = parseYaml(yaml, {});
    return tree && tree->root().isScalar() ? std::string(tree->root().text()) : std::string(yaml);
}

} // namespace sliceboard
