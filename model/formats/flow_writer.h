// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/yaml_text.h"
#include "model/domain/design.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace sliceboard {

/// Writes a map in flow style, on one line.
class FlowMap {
public:
    explicit FlowMap(std::string &out) : m_out(out) { m_out += '{'; }
    ~FlowMap() { m_out += '}'; }
    FlowMap(const FlowMap &) = delete;
    FlowMap &operator=(const FlowMap &) = delete;

    /// The text after which the value is to be appended.
    std::string &key(std::string_view name)
    {
        m_out += std::exchange(m_separator, ", ");
        m_out += name;
        return m_out += ": ";
    }
    void text(std::string_view name, std::string_view value) { appendYaml(key(name), value, YamlStyle::Flow); }
    void textIfAny(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            text(name, value);
    }
    void version(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            appendYamlVersion(key(name), value, YamlStyle::Flow);
    }
    void number(std::string_view name, std::optional<int> value)
    {
        if (value)
            key(name) += std::to_string(*value);
    }
    void flag(std::string_view name, std::optional<bool> value)
    {
        if (value)
            key(name) += *value ? "true" : "false";
    }
    template <class E> void word(std::string_view name, E value) { key(name) += spelling(value); }
    template <class E> void word(std::string_view name, std::optional<E> value)
    {
        if (value)
            word(name, *value);
    }
    void extras(const Extras &extras)
    {
        for (const auto &[name, yaml] : extras) {
            m_out += std::exchange(m_separator, ", ");
            appendYaml(m_out, name, YamlStyle::Flow);
            (m_out += ": ") += yaml;
        }
    }

private:
    std::string &m_out;
    const char *m_separator = "";
};

/// Writes a list in flow style, on one line.
class FlowList {
public:
    explicit FlowList(std::string &out) : m_out(out) { m_out += '['; }
    ~FlowList() { m_out += ']'; }
    FlowList(const FlowList &) = delete;
    FlowList &operator=(const FlowList &) = delete;

    /// The text after which the next item is to be appended.
    std::string &item() { return m_out += std::exchange(m_separator, ", "); }

private:
    std::string &m_out;
    const char *m_separator = "";
};

} // namespace sliceboard
