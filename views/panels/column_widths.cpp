// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/column_widths.h"

#include <QAbstractItemModel>
#include <QHeaderView>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kCellsLookedAt = 300;

/// The average is of all scripts that the font has: with Japanese ones twice as wide.
int letterOf(const QTreeView &list) { return list.fontMetrics().horizontalAdvance(u'x'); }

} // namespace

void setColumnWidths(QTreeView &list, std::initializer_list<int> letters)
{
    if (int(letters.size()) == list.model()->columnCount())
        list.header()->setStretchLastSection(false);
    int column = 0;
    for (const int count : letters) {
        const int width = count * letterOf(list);
        list.setColumnWidth(column, std::max(width, list.header()->sectionSizeHint(column)));
        ++column;
    }
}

void fitColumn(QTreeView &list, int column, int leastLetters, int mostLetters)
{
    const int letter = letterOf(list);
    int width = leastLetters * letter;
    QFont bold = list.font();
    bold.setBold(true); // as some rows are
    const QFontMetrics metrics(bold);
    const int rows = std::min(list.model()->rowCount(), kCellsLookedAt);
    for (int row = 0; row < rows; ++row) {
        const QString text = list.model()->index(row, column).data().toString();
        width = std::max(width, metrics.horizontalAdvance(text) + 2 * letter);
    }
    width = std::min(width, std::max(mostLetters, leastLetters) * letter);
    list.setColumnWidth(column, std::max(width, list.header()->sectionSizeHint(column)));
}

} // namespace sliceboard
