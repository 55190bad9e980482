// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace sliceboard {

/// One line of a CSV file as RFC 4180 has it: cells are in quotes, with those inside doubled, wherever a reader could
/// take one for more; it ends with CR and LF.
QString csvLine(const QStringList &cells);

} // namespace sliceboard
