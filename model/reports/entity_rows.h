// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/filter/filter_sources.h"

#include <QJsonValue>
#include <QString>

#include <functional>
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

/// The entities of one kind that are wanted, in the order of the design; VMs in theirs.
std::vector<ListedRow> listEntities(const Checker &checker, FilterSources &sources, EntityKind kind,
                                    const std::function<bool(const EntityRef &)> &isWanted);

/// The columns of a kind, as a row of an entity that is not in the design.
ListedRow listedColumns(const Checker &checker, EntityKind kind);

/// A value as text: empty for null, "-" for a null in a list; lists are separated by spaces.
QString listedText(const QJsonValue &value);

} // namespace sliceboard
