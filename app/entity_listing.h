// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/filter/design_filter.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace sliceboard {

/// One property of an entity, as lists show it.
struct ListedCell {
    const char *key; ///< of JSON and CSV, the same in every language
    QString heading; ///< translated
    QJsonValue value; ///< text, number, list of texts, or null: not known
};
/// All entities have their kind and path first; the other columns depend on the kind.
using ListedRow = std::vector<ListedCell>;

/// The entities of one kind that match, in the order of the design; VMs in theirs.
std::vector<ListedRow> listEntities(const Checker &checker, FilterSources &sources, const FilterMatches &matches,
                                    EntityKind kind);

/// A table with a heading; empty if there are no rows.
QString listAsText(const std::vector<ListedRow> &rows);
/// RFC 4180: a line of keys, then a line for each row, ended by CR LF. Lists are separated by spaces.
QString listAsCsv(const std::vector<ListedRow> &rows);
QJsonArray listAsJson(const std::vector<ListedRow> &rows);

} // namespace sliceboard
