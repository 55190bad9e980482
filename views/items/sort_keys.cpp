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
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &owner,
                     [this](const QModelIndex &first, const QModelIndex &last) {
                         if (first.column() > m_column || last.column() < m_column)
                             return;
                         const int end = std::min(last.row() + 1, int(m_keys.size()));
                         for (int row = first.row(); row < end; ++row)
                             m_keys[std::size_t(row)].reset();
                     });
    QObject::connect(&model, &QAbstractItemModel::modelReset, &owner, forget);
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &owner, forget);
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &owner, forget);
    QObject::connect(&model, &QAbstractItemModel::rowsMoved, &owner, forget);
    QObject::connect(&model, &QAbstractItemModel::layoutChanged, &owner, forget);
}

const QCollatorSortKey &SortKeys::key(const QModelIndex &index) const
{
    const auto row = std::size_t(index.row());
    if (row >= m_keys.size())
        m_keys.resize(std::size_t(index.model()->rowCount()));
    if (!m_keys[row])
        m_keys[row] = naturalOrder().sortKey(index.data().toString());
    return *m_keys[row];
}

void SortKeys::use(int column) const
{
    if (std::exchange(m_column, column) != column)
        m_keys.clear();
}

void SortKeys::make(const QModelIndex &index) const
{
    use(index.column());
    key(index);
}

int SortKeys::compare(const QModelIndex &left, const QModelIndex &right) const
{
    use(left.column());
    // The first may move when the second makes room for itself.
    key(left);
    const QCollatorSortKey &last = key(right);
    return key(left).compare(last);
}

} // namespace sliceboard
