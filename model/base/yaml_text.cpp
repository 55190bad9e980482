// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/yaml_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace sliceboard {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isAscii(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// Cuts the first code point off a text; kReplacement for a byte that is not UTF-8.
char32_t takeCodePoint(std::string_view &text)
{
    static constexpr std::array<char32_t, 5> kLeast = {0, 0, 0x80, 0x800, 0x10000};
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first < 0x80 ? 1
        : first < 0xC2                      ? 0
        : first < 0xE0                      ? 2
        : first < 0xF0                      ? 3
        : first < 0xF5                      ? 4
                                            : 0;
    char32_t code = length <= 1 ? first : first & (0xFFu >> (length + 1));
    bool good = length > 0 && length <= text.size();
    for (std::size_t i = 1; good && i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        good = (byte & 0xC0) == 0x80;
        code = (code << 6) | (byte & 0x3Fu);
    }
    good = good && code >= kLeast[length] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    text.remove_prefix(good ? length : 1);
    return good ? code : kReplacement;
}

/// Control and format characters, which a reader of the file could not see or an editor would change.
bool isInvisible(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x2028 && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF || (code >= 0xFFF0 && code < 0xFFFE)
        || (code & 0xFFFE) == 0xFFFE;
}

/// Whether every character can be seen, line feeds aside, and the bytes are UTF-8.
bool isVisible(std::string_view text)
{
    while (!text.empty()) {
        const bool lineFeed = text.front() == '\n';
        if (isInvisible(takeCodePoint(text)) && !lineFeed)
            return false;
    }
    return true;
}

bool mayStartPlain(char c) { return isLetter(c) || isDigit(c) || c == '_' || c == '/' || c == '(' || !isAscii(c); }

bool mayStandInPlain(char c, YamlStyle style)
{
    static constexpr std::string_view kAnywhere = " _./-+()@=%&'!;$~";
    return isLetter(c) || isDigit(c) || !isAscii(c) || kAnywhere.find(c) != std::string_view::npos
        || (style == YamlStyle::Block && c == ',');
}

/// Whether YAML's syntax lets the text stand without quotes.
bool canBePlain(std::string_view text, YamlStyle style)
{
    return !text.empty() && mayStartPlain(text.front()) && text.back() != ' '
        && std::all_of(text.begin(), text.end(), [style](char c) { return mayStandInPlain(c, style); })
        && isVisible(text);
}

/// Whether YAML 1.1 or 1.2 takes the plain word for a Boolean or null.
bool isWordOfYaml(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> kWords = {"true", "false", "yes", "no", "on",
                                                               "off",  "null",  "y",   "n"};
    return std::any_of(kWords.begin(), kWords.end(), [text](std::string_view word) {
        return std::equal(word.begin(), word.end(), text.begin(), text.end(),
                          [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? char(b + ('a' - 'A')) : b); });
    });
}

bool areAll(std::string_view text, std::string_view allowed)
{
    return text.find_first_not_of(allowed) == std::string_view::npos;
}

/// Whether a YAML reader may take the plain text for a number, a time or a date. A few too many are no harm.
bool looksLikeNumber(std::string_view text)
{
    if (!isDigit(text.front()))
        return false;
    if (text.starts_with("0x") || text.starts_with("0o") || text.starts_with("0b"))
        return areAll(text.substr(2), "0123456789abcdefABCDEF_");
    return areAll(text, "0123456789._:-+eETZtz ");
}

bool isVersion(std::string_view text)
{
    return !text.empty() && isDigit(text.front()) && isDigit(text.back()) && areAll(text, "0123456789.")
        && text.find("..") == std::string_view::npos;
}

void appendUtf8(std::string &out, char32_t code)
{
    if (code < 0x800) {
        out += char(0xC0 | (code >> 6));
    } else {
        if (code < 0x10000) {
            out += char(0xE0 | (code >> 12));
        } else {
            out += char(0xF0 | (code >> 18));
            out += char(0x80 | ((code >> 12) & 0x3F));
        }
        out += char(0x80 | ((code >> 6) & 0x3F));
    }
    out += char(0x80 | (code & 0x3F));
}

void appendEscape(std::string &out, char32_t code)
{
    if (code == '\n')
        out += "\\n";
    else if (code == '\t')
        out += "\\t";
    else if (code == '\r')
        out += "\\r";
    else if (code < 0x20 || code == 0x7F) // the reader refuses them even as escapes
        appendUtf8(out, kReplacement);
    else if (code < 0x100)
        fmt::format_to(std::back_inserter(out), "\\x{:02x}", std::uint32_t(code));
    else if (code < 0x10000)
        fmt::format_to(std::back_inserter(out), "\\u{:04x}", std::uint32_t(code));
    else
        fmt::format_to(std::back_inserter(out), "\\U{:08x}", std::uint32_t(code));
}

/// Lines that an editor would change, or that would be taken for the block's indentation.
bool isAwkwardLine(std::string_view line) { return !line.empty() && (line.back() == ' ' || line.front() == '\t'); }

bool fitsBlock(std::string_view text)
{
    if (text.find('\n') == std::string_view::npos || text.front() == ' ' || text.front() == '\n'
        || text.ends_with("\n\n") || !isVisible(text))
        return false;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        if (isAwkwardLine(text.substr(start, end - start)))
            return false;
        start = end + 1;
    }
    return true;
}

void appendOnOneLine(std::string &out, YamlNode node)
{
    if (node.isNull()) {
        out += '~';
    } else if (node.isScalar()) {
        if (!node.isQuoted() && canBePlain(node.text(), YamlStyle::Flow))
            out += node.text();
        else
            appendYaml(out, node.text(), YamlStyle::Flow);
    } else if (node.isSequence()) {
        const char *separator = "[";
        for (const YamlNode item : node.items()) {
            out += std::exchange(separator, ", ");
            appendOnOneLine(out, item);
        }
        out += node.size() == 0 ? "[]" : "]";
    } else {
        const char *separator = "{";
        for (const YamlEntry entry : node.entries()) {
            out += std::exchange(separator, ", ");
            appendOnOneLine(out, entry.key);
            out += ": ";
            appendOnOneLine(out, entry.value);
        }
        out += node.size() == 0 ? "{}" : "}";
    }
}

void startLine(std::string &out, std::string_view indent)
{
    if (!out.empty())
        out += '\n';
    out += indent;
}

/// The pairs of a map, each on one line; the first line begins with `first`, the others with `next`.
void appendPairs(std::string &out, YamlNode map, std::string_view first, std::string_view next)
{
    for (const YamlEntry entry : map.entries()) {
        startLine(out, std::exchange(first, next));
        appendOnOneLine(out, entry.key);
        out += ": ";
        appendOnOneLine(out, entry.value);
    }
}

bool isListOfMaps(YamlNode node)
{
    if (!node.isSequence() || node.size() == 0)
        return false;
    for (const YamlNode item : node.items())
        if (!item.isMap() || item.size() == 0)
            return false;
    return true;
}

} // namespace

void appendYamlQuoted(std::string &out, std::string_view text)
{
    out += '"';
    while (!text.empty()) {
        const char32_t code = takeCodePoint(text);
        if (isInvisible(code))
            appendEscape(out, code);
        else if (code >= 0x80)
            appendUtf8(out, code);
        else if (code == '"' || code == '\\')
            (out += '\\') += char(code);
        else
            out += char(code);
    }
    out += '"';
}

void appendYaml(std::string &out, std::string_view text, YamlStyle style)
{
    if (canBePlain(text, style) && !isWordOfYaml(text) && !looksLikeNumber(text))
        out += text;
    else
        appendYamlQuoted(out, text);
}

void appendYamlVersion(std::string &out, std::string_view text, YamlStyle style)
{
    if (isVersion(text))
        out += text;
    else
        appendYaml(out, text, style);
}

bool appendYamlBlock(std::string &out, std::string_view text, int indent)
{
    if (!fitsBlock(text))
        return false;
    out += text.back() == '\n' ? "|" : "|-";
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        out += '\n';
        if (end > start)
            out.append(std::size_t(indent), ' ');
        out += text.substr(start, end - start);
        start = end + 1;
    }
    return true;
}

std::string yamlOnOneLine(YamlNode node)
{
    std::string out;
    appendOnOneLine(out, node);
    return out;
}

std::string yamlInLines(YamlNode node)
{
    if (!node.isMap() || node.size() == 0)
        return yamlOnOneLine(node);
    std::string out;
    for (const YamlEntry entry : node.entries()) {
        startLine(out, {});
        appendOnOneLine(out, entry.key);
        out += ':';
        if (isListOfMaps(entry.value)) {
            for (const YamlNode item : entry.value.items())
                appendPairs(out, item, "  - ", "    ");
        } else if (entry.value.isMap() && entry.value.size() > 0) {
            appendPairs(out, entry.value, "  ", "  ");
        } else {
            out += ' ';
            appendOnOneLine(out, entry.value);
        }
    }
    return out;
}

} // namespace sliceboard
