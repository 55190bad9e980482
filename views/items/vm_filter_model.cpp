// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/vm_filter_model.h"

#include "views/items/vm_item_model.h"

#include <algorithm>

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

void VmFilterModel::setShow(Show show)
{
    m_show = show;
    invalidateRowsFilter();
}

void VmFilterModel::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool VmFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_show != Show::All && first.data(VmItemModel::IsWaitingRole).toBool() != (m_show == Show::Waiting))
        return false;
    if (m_words.isEmpty())
        return true;
    QString text;
    for (int column = 0; column < VmItemModel::ColumnCount; ++column)
        text += u'\n' + first.siblingAtColumn(column).data().toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Keys are forgotten before the rows are sorted again, and thus before the base class hears of a change.
void VmFilterModel::setSourceModel(QAbstractItemModel *model)
{
    const auto forget = [this] { m_nameKeys.clear(); };
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(model, &QAbstractItemModel::rowsMoved, this, forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, forget);
    QSortFilterProxyModel::setSourceModel(model);
}

const QCollatorSortKey &VmFilterModel::nameKey(int row) const
{
    m_nameKeys.resize(std::max(m_nameKeys.size(), std::size_t(sourceModel()->rowCount())));
    std::optional<QCollatorSortKey> &key = m_nameKeys[std::size_t(row)];
    if (!key)
        key = naturalOrder().sortKey(sourceModel()->index(row, VmItemModel::NameColumn).data().toString());
    return *key;
}

bool VmFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == VmItemModel::FindingsColumn)
        return left.data(VmItemModel::SeverityRole).toInt() > right.data(VmItemModel::SeverityRole).toInt();
    if (left.column() == VmItemModel::NameColumn)
        return nameKey(left.row()) < nameKey(right.row());
    return naturalOrder().compare(left.data().toString(), right.data().toString()) < 0;
}

} // namespace sliceboard
