// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/list_filter_model.h"

namespace sliceboard {
namespace {

constexpr int kManyRows = 5000;

} // namespace

/// Qt tells each range of rows that goes or comes and mends its tables for each; of very many rows it makes new tables.
void ListFilterModel::refilter()
{
    if (sourceModel() && sourceModel()->rowCount() > kManyRows)
        invalidate();
    else
        invalidateRowsFilter();
}

} // namespace sliceboard
