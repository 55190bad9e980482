// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/heat_item_model.h"

#include <QTableView>

namespace sliceboard {

/// The cells of a HeatItemModel, each with its share as shade and as number.
class HeatMap : public QTableView {
    Q_OBJECT

public:
    HeatMap(HeatItemModel &items, QWidget *parent);

    /// Makes the cell of a GPU, or the first one of a host, the current one.
    void showEntity(const EntityRef &ref);

Q_SIGNALS:
    void chosen(const sliceboard::EntityRef &ref); ///< a GPU by its cell, a host by its name

private:
    HeatItemModel &m_items;
};

} // namespace sliceboard
