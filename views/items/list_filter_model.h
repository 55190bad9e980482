// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QBasicTimer>
#include <QSortFilterProxyModel>

#include <vector>

namespace sliceboard {

/// Filters and sorts a list that may have very many rows. Of more than kMostAtOnce, it shows what it showed until it has
/// looked at all of them, bit by bit, so that the window answers meanwhile; another wish takes the place of the one before.
class ListFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    static constexpr int kMostAtOnce = 50'000; ///< rows

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool isBusy() const { return m_slices.isActive(); }
    /// Does now what is left to be done.
    void finish();

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    /// Asks again which rows are accepted.
    void refilter();
    virtual bool acceptsRow(int row) const = 0;
    /// Makes what lessThan() needs to know of a row.
    virtual void prepareToSort(const QModelIndex &) const { }

    bool filterAcceptsRow(int row, const QModelIndex &parent) const final;
    void timerEvent(QTimerEvent *event) override;

private:
    bool isLong() const;
    void start();
    void forget();
    bool lookAtSome(int milliseconds);
    void apply();

    QBasicTimer m_slices;
    std::vector<bool> m_accepted; ///< by row, as far as it was looked at
    bool m_isDecided = false; ///< all rows were looked at and did not change since
    bool m_isToFilter = false;
    int m_next = 0; ///< row to be looked at
    int m_column = -1; ///< that is wished to be sorted by
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace sliceboard
