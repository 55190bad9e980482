// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/list_filter_model.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <limits>
#include <utility>

namespace sliceboard {
namespace {

constexpr int kManyRows = 5000;
constexpr int kSlice = 15; ///< milliseconds per turn of the event loop
constexpr int kLook = 64; ///< rows between two looks at the clock

} // namespace

/// Hears of changes before the base class does, which asks for rows then.
void ListFilterModel::setSourceModel(QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::modelReset, this, &ListFilterModel::forget);
    connect(model, &QAbstractItemModel::dataChanged, this, &ListFilterModel::forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListFilterModel::forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListFilterModel::forget);
    connect(model, &QAbstractItemModel::rowsMoved, this, &ListFilterModel::forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ListFilterModel::forget);
    QSortFilterProxyModel::setSourceModel(model);
}

bool ListFilterModel::isLong() const { return sourceModel() && sourceModel()->rowCount() > kMostAtOnce; }

void ListFilterModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    if (isLong())
        start();
    else
        QSortFilterProxyModel::sort(column, order);
}

/// Qt tells each range of rows that goes or comes and mends its tables for each; of very many rows it makes new tables.
void ListFilterModel::refilter()
{
    forget();
    m_isToFilter = isLong();
    if (m_isToFilter)
        start();
    else if (sourceModel() && sourceModel()->rowCount() > kManyRows)
        invalidate();
    else
        invalidateRowsFilter();
}

void ListFilterModel::start()
{
    m_next = 0;
    if (isBusy())
        return;
    m_slices.start(0, this);
    Q_EMIT busyChanged(true);
}

void ListFilterModel::forget()
{
    m_accepted.clear();
    m_isDecided = false;
    m_next = 0;
}

void ListFilterModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_slices.timerId())
        return QSortFilterProxyModel::timerEvent(event);
    if (lookAtSome(kSlice))
        apply();
}

void ListFilterModel::finish()
{
    if (isBusy() && lookAtSome(std::numeric_limits<int>::max()))
        apply();
}

/// Whether all rows have been looked at.
bool ListFilterModel::lookAtSome(int milliseconds)
{
    QElapsedTimer time;
    time.start();
    const int rows = sourceModel()->rowCount();
    for (; m_next < rows; ++m_next) {
        if (m_next % kLook == 0 && time.elapsed() >= milliseconds)
            return false;
        if (std::size_t(m_next) == m_accepted.size())
            m_accepted.push_back(acceptsRow(m_next));
        if (m_column >= 0 && m_accepted[std::size_t(m_next)])
            prepareToSort(sourceModel()->index(m_next, m_column));
    }
    m_isDecided = true;
    return true;
}

/// Sorts only rows that are accepted now: nothing was made ready of the others.
void ListFilterModel::apply()
{
    m_slices.stop();
    const bool isToSort = m_column != sortColumn() || m_order != sortOrder();
    const bool isToFilter = std::exchange(m_isToFilter, false);
    if (isToSort && isToFilter)
        QSortFilterProxyModel::sort(-1, m_order);
    if (isToFilter)
        invalidate();
    if (isToSort)
        QSortFilterProxyModel::sort(m_column, m_order);
    Q_EMIT busyChanged(false);
}

bool ListFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_isDecided ? m_accepted[std::size_t(row)] : acceptsRow(row);
}

} // namespace sliceboard
