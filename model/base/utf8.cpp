// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace sliceboard {
namespace {

bool isContinuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

/// Length of the well-formed multi-byte sequence at the start of the text; 0 if there is none (Unicode, table 3-7).
std::size_t sequenceLength(std::string_view text)
{
    const auto at = [text](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : 0); };
    const unsigned char first = at(0);
    if (first >= 0xC2 && first <= 0xDF)
        return isContinuation(at(1)) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned char low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned char high = first == 0xED ? 0x9F : 0xBF;
        return at(1) >= low && at(1) <= high && isContinuation(at(2)) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned char low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = first == 0xF4 ? 0x8F : 0xBF;
        return at(1) >= low && at(1) <= high && isContinuation(at(2)) && isContinuation(at(3)) ? 4 : 0;
    }
    return 0;
}

bool isRefusedControl(unsigned char byte)
{
    return byte == 0x7F || (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r');
}

BadByte describe(std::string_view bytes, std::size_t offset, BadByte::Kind kind)
{
    const std::string_view before = bytes.substr(0, offset);
    const auto lineEnd = before.rfind('\n');
    const std::string_view sameLine = lineEnd == std::string_view::npos ? before : before.substr(lineEnd + 1);
    return {kind, static_cast<unsigned char>(bytes[offset]), 1 + int(std::count(before.begin(), before.end(), '\n')),
            1 + int(countCharacters(sameLine))};
}

/// Whether eight bytes hold something else than printable ASCII. Line ends make it say yes: they are looked at singly.
bool needsALook(const char *eightBytes)
{
    constexpr std::uint64_t ones = 0x0101010101010101u;
    constexpr std::uint64_t highs = 0x8080808080808080u;
    std::uint64_t word = 0;
    std::memcpy(&word, eightBytes, sizeof word);
    const std::uint64_t below32 = (word - ones * 0x20) & ~word;
    const std::uint64_t deletes = word ^ (ones * 0x7F);
    return ((word | below32 | ((deletes - ones) & ~deletes)) & highs) != 0;
}

} // namespace

TextScan scanText(std::string_view bytes)
{
    TextScan scan;
    std::size_t i = 0;
    while (i < bytes.size()) {
        if (i + 8 <= bytes.size() && !needsALook(bytes.data() + i)) {
            i += 8;
            continue;
        }
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const std::size_t length = byte < 0x80 ? 1 : sequenceLength(bytes.substr(i, 4));
        scan.ascii = scan.ascii && byte < 0x80;
        if (length == 0 || isRefusedControl(byte)) {
            scan.bad = describe(bytes, i, length == 0 ? BadByte::Kind::NotUtf8 : BadByte::Kind::Control);
            return scan;
        }
        i += length;
    }
    return scan;
}

std::size_t countCharacters(std::string_view utf8)
{
    return std::size_t(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return !isContinuation(static_cast<unsigned char>(c)); }));
}

} // namespace sliceboard
