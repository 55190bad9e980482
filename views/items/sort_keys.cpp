// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/sort_keys.h"

#include <algorithm>
#include <utility>

namespace sliceboard {
namespace {

const QCollator &naturalOrder()
{
    static const QCollator natural = [] {
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        return collator;
    }();
    return natural;
}

} // namespace

void SortKeys::watch(QAbstractItemModel &model, QObject &owner)
{
    const auto forget = [this] { m_keys.clear(); };
    QObject::connect(&model, &QAbstractItemModel::modelReset, &owner, forget);
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &owner, forget);
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &owner, forget);
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &owner, forget);
    QObject::connect(&model, &QAbstractItemModel::rowsMoved, &owner, forget);
    QObject::connect(&model, &QAbstractItemModel::layoutChanged, &owner, forget);
}

const QCollatorSortKey &SortKeys::key(const QModelIndex &index) const
{
    const auto row = std::size_t(index.row());
    m_keys.resize(std::max(m_keys.size(), std::size_t(index.model()->rowCount())));
    if (!m_keys[row])
        m_keys[row] = naturalOrder().sortKey(index.data().toString());
    return *m_keys[row];
}

int SortKeys::compare(const QModelIndex &left, const QModelIndex &right) const
{
    if (std::exchange(m_column, left.column()) != left.column())
        m_keys.clear();
    // The first may move when the second makes room for itself.
    key(left);
    const QCollatorSortKey &last = key(right);
    return key(left).compare(last);
}

} // namespace sliceboard
