// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractItemModel>
#include <QCollator>

#include <optional>
#include <vector>

namespace sliceboard {

/// Compares rows of a model by the texts of a column, numbers by their value and letters as the language orders them. What
/// the language makes of a text is kept until the model changes: sorting asks for it again and again.
class SortKeys {
public:
    /// To be called before anybody else hears of the model, so that nobody sorts by texts that are gone.
    void watch(QAbstractItemModel &model, QObject &owner);
    /// Below 0 if left comes first, above if right does. Both are of one column of the watched model.
    int compare(const QModelIndex &left, const QModelIndex &right) const;
    /// Makes the key of a row beforehand: that of a long text takes some microseconds.
    void make(const QModelIndex &index) const;

private:
    void use(int column) const;
    const QCollatorSortKey &key(const QModelIndex &index) const;

    mutable int m_column = -1; ///< of the keys
    mutable std::vector<std::optional<QCollatorSortKey>> m_keys; ///< by row
};

} // namespace sliceboard
