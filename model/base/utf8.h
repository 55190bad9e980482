// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <string_view>

namespace sliceboard {

/// The first byte of a text that no text file should hold.
struct BadByte {
    enum class Kind { NotUtf8, Control };
    Kind kind = Kind::NotUtf8;
    unsigned char value = 0;
    int line = 1; ///< from 1
    int column = 1; ///< from 1, in characters
};

/// What one pass over a text finds out.
struct TextScan {
    bool ascii = true;
    std::optional<BadByte> bad;
};

/// Looks for bytes that are not UTF-8 (with overlong forms and surrogates) and for control characters other than tab,
/// line feed and carriage return.
TextScan scanText(std::string_view bytes);

/// Code points in well-formed UTF-8.
std::size_t countCharacters(std::string_view utf8);

/// The text as it stands, for the window and for output; not translated.
inline QString plain(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

} // namespace sliceboard
