// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <string_view>

// What the writers of reports share.
namespace sliceboard {

inline QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

/// null for what is not said.
inline QJsonValue textOrNull(std::string_view utf8) { return utf8.empty() ? QJsonValue() : QJsonValue(text(utf8)); }

/// Each element of a range as JSON.
template <class Range, class Convert> QJsonArray toArray(const Range &range, Convert convert)
{
    QJsonArray array;
    for (const auto &element : range)
        array.append(convert(element));
    return array;
}

} // namespace sliceboard
