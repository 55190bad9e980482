// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/vm_filter_model.h"

#include "views/items/vm_item_model.h"

#include <algorithm>

namespace sliceboard {

void VmFilterModel::setShow(Show show)
{
    m_show = show;
    refilter();
}

void VmFilterModel::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    refilter();
}

bool VmFilterModel::acceptsRow(int row) const
{
    const QModelIndex first = sourceModel()->index(row, 0);
    if (m_show != Show::All && first.data(VmItemModel::IsWaitingRole).toBool() != (m_show == Show::Waiting))
        return false;
    if (m_words.isEmpty())
        return true;
    QString text;
    for (int column = 0; column < VmItemModel::ColumnCount; ++column)
        text += u'\n' + first.siblingAtColumn(column).data().toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void VmFilterModel::prepareToSort(const QModelIndex &index) const
{
    if (index.column() != VmItemModel::FindingsColumn)
        m_keys.make(index);
}

void VmFilterModel::setSourceModel(QAbstractItemModel *model)
{
    m_keys.watch(*model, *this);
    ListFilterModel::setSourceModel(model);
}

bool VmFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == VmItemModel::FindingsColumn)
        return left.data(VmItemModel::SeverityRole).toInt() > right.data(VmItemModel::SeverityRole).toInt();
    return m_keys.compare(left, right) < 0;
}

} // namespace sliceboard
