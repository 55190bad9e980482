// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTreeView>

namespace sliceboard {

/// Makes the first columns so many letters wide, and wider where their headers need it. Where all have a width, the last
/// one keeps it, too, instead of what little the others leave.
void setColumnWidths(QTreeView &list, std::initializer_list<int> letters);
/// Makes a column as wide as the longest of the first cells, within these numbers of letters.
void fitColumn(QTreeView &list, int column, int leastLetters, int mostLetters);

} // namespace sliceboard
