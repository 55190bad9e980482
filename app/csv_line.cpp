// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/csv_line.h"

#include <algorithm>

namespace sliceboard {
namespace {

QString csvCell(QString cell)
{
    const bool isPlain = std::ranges::none_of(cell, [](QChar letter) {
        return letter == u',' || letter == u'"' || letter.unicode() < 0x20;
    });
    return isPlain ? cell : u'"' + cell.replace(u'"', u"\"\""_qs) + u'"';
}

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted += csvCell(cell);
    return quoted.join(u',') + u"\r\n"_qs;
}

} // namespace sliceboard
