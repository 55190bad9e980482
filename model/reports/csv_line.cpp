// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/csv_line.h"

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

bool isInvisible(QChar letter)
{
    return letter.isSpace() || letter.unicode() < 0x20 || letter.category() == QChar::Other_Format;
}

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted += csvCell(cell);
    return quoted.join(u',') + u"\r\n"_qs;
}

QString asPlainCell(const QString &cell)
{
    static const QString kFormulaSigns = u"=+-@\uff1d\uff0b\uff0d\uff20"_qs;
    const auto first = std::ranges::find_if_not(cell, isInvisible);
    const bool isFormula = first != cell.end() && kFormulaSigns.contains(*first) && cell != u"-"_qs;
    const bool isOdd = !cell.isEmpty() && cell.front().unicode() < 0x20;
    return isFormula || isOdd ? u'\'' + cell : cell;
}

} // namespace sliceboard
