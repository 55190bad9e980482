// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <vector>

namespace sliceboard {

/// Rows in columns that are as wide as their widest cell, two spaces apart, for a terminal. The first row is the
/// heading.
QString textTable(const std::vector<QStringList> &rows);

} // namespace sliceboard
