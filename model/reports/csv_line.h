// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace sliceboard {

/// One line of a CSV file as RFC 4180 has it: cells are in quotes, with those inside doubled, wherever a reader could
/// take one for more; it ends with CR and LF.
QString csvLine(const QStringList &cells);

/// A text that no spreadsheet takes for a formula: with an apostrophe before it, if it begins, after blanks that are
/// not seen, with "=", "+", "-" or "@", also in their full width. A lone "-" is none.
QString asPlainCell(const QString &cell);

} // namespace sliceboard
