// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/scripts/quoting.h"

#include <QString>

#include <fmt/format.h>

#include <array>

namespace sliceboard {
namespace {

/// Characters that change how the text around them reads, or end a line for some reader.
bool isInvisible(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x61c || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xffff)
        || (c >= 0xe0000 && c <= 0xe0fff);
}

/// The text with every invisible character, and those that `escape` turns into another text, exchanged.
template <class Escape> std::string mapped(std::string_view text, const Escape &escape)
{
    std::string result;
    for (const char32_t c : QString::fromUtf8(text.data(), qsizetype(text.size())).toStdU32String()) {
        const std::string other = escape(c);
        result += other.empty() ? QString::fromUcs4(&c, 1).toStdString() : other;
    }
    return result;
}

/// "\n", "\"" and "\\", and invisible characters as \uXXXX or \UXXXXXXXX; the same in YAML and HCL.
std::string escaped(char32_t c)
{
    if (c == U'"' || c == U'\\')
        return {'\\', char(c)};
    if (c == U'\n')
        return "\\n";
    if (!isInvisible(c))
        return {};
    return c > 0xffff ? fmt::format("\\U{:08x}", std::uint32_t(c)) : fmt::format("\\u{:04x}", std::uint32_t(c));
}

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
    return text;
}

} // namespace

std::string shQuoted(std::string_view text) { return '\'' + replaced(std::string(text), "'", "'\\''") + '\''; }

std::string powerShellQuoted(std::string_view text)
{
    return '\''
        + mapped(text,
                 [](char32_t c) {
                     const bool isQuote = c == U'\'' || (c >= 0x2018 && c <= 0x201b);
                     return isQuote ? QString::fromUcs4(&c, 1).repeated(2).toStdString() : std::string();
                 })
        + '\'';
}

std::string yamlQuoted(std::string_view text) { return '"' + mapped(text, escaped) + '"'; }

std::string ansibleQuoted(std::string_view text) { return "!unsafe " + yamlQuoted(text); }

std::string hclQuoted(std::string_view text)
{
    return '"' + replaced(replaced(mapped(text, escaped), "${", "$${"), "%{", "%%{") + '"';
}

std::string visible(std::string_view text)
{
    return mapped(text, [](char32_t c) {
        if (c == U'\n' || c == U'\t')
            return std::string(" ");
        return isInvisible(c) ? fmt::format("<U+{:04X}>", std::uint32_t(c)) : std::string();
    });
}

std::string vCenterName(std::string_view name)
{
    std::string result;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const std::string_view two = name.substr(i + 1, 2);
        const bool isEscape = two == "2f" || two == "2F" || two == "5c" || two == "5C" || two == "25";
        if (name[i] == '/')
            result += "%2f";
        else if (name[i] == '\\')
            result += "%5c";
        else if (name[i] == '%' && !isEscape)
            result += "%25";
        else
            result += name[i];
    }
    return result;
}

std::string plainName(std::string_view vCenterName)
{
    std::string result;
    for (std::size_t i = 0; i < vCenterName.size(); ++i) {
        const std::string_view two = vCenterName[i] == '%' ? vCenterName.substr(i + 1, 2) : std::string_view();
        if (two == "2f" || two == "2F")
            result += '/';
        else if (two == "5c" || two == "5C")
            result += '\\';
        else if (two == "25")
            result += '%';
        else {
            result += vCenterName[i];
            continue;
        }
        i += 2;
    }
    return result;
}

std::string globQuoted(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '*' || c == '?' || c == '[' || c == '\\')
            result += '\\';
        result += c;
    }
    return result;
}

} // namespace sliceboard
