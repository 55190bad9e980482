// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace sliceboard {

/// A place in a text file. Lines and columns count from 1.
struct TextPlace {
    QString file; ///< as the user named it; may be empty
    int line = 0;
    int column = 0;
    bool operator==(const TextPlace &) const = default;
};

/// What went wrong, as one whole translated sentence that says what to do.
struct Error {
    QString text;
    std::optional<TextPlace> where = {};

    /// "file:line:column: text", as far as the place is known.
    QString toString() const
    {
        if (!where)
            return text;
        const QString file = where->file.isEmpty() ? QStringLiteral("-") : where->file;
        if (where->line <= 0)
            return QStringLiteral("%1: %2").arg(file, text);
        return QStringLiteral("%1:%2:%3: %4").arg(file).arg(where->line).arg(where->column).arg(text);
    }
};

/// A value, or why there is none. Never ignore one.
template <class T> class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

inline tl::unexpected<Error> failure(QString text, std::optional<TextPlace> where = {})
{
    return tl::unexpected<Error>(Error{std::move(text), std::move(where)});
}

} // namespace sliceboard
