// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/list_filter_model.h"
#include "views/items/sort_keys.h"

namespace sliceboard {

/// The VMs of a VmItemModel that are waiting or placed and contain the words searched for.
class VmFilterModel : public ListFilterModel {
    Q_OBJECT

public:
    enum class Show { Waiting, Placed, All };

    using ListFilterModel::ListFilterModel;
    void setShow(Show show);
    /// All words must occur in some column.
    void setText(const QString &text);
    void setSourceModel(QAbstractItemModel *model) override;

protected:
    bool acceptsRow(int row) const override;
    void prepareToSort(const QModelIndex &index) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Show m_show = Show::Waiting;
    QStringList m_words;
    SortKeys m_keys; ///< of the source
};

} // namespace sliceboard
