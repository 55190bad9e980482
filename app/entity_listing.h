// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/reports/entity_rows.h"

#include <QJsonArray>

namespace sliceboard {

/// A table with a heading; empty if there are no rows.
QString listAsText(const std::vector<ListedRow> &rows);
/// RFC 4180: a line of keys, then a line for each row, ended by CR LF. Lists are separated by spaces.
QString listAsCsv(const std::vector<ListedRow> &rows);
QJsonArray listAsJson(const std::vector<ListedRow> &rows);

} // namespace sliceboard
