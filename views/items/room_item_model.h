// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/capacity_texts.h"

#include <QAbstractTableModel>

namespace sliceboard {

/// How many more vGPUs of each type fit, and how many more whole GPUs there are, in some part of a design.
class RoomItemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ProfileColumn, MoreColumn, SizeColumn, ModelColumn, ColumnCount };
    /// To sort by: names without case, numbers as numbers.
    static constexpr int kSortRole = Qt::UserRole + 1;

    explicit RoomItemModel(const Catalog &catalog, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void show(const Capacity &capacity);
    /// The profile of a row; empty for the row of the whole GPU.
    QString profile(int row) const;

private:
    // The first row is the whole GPU; types follow.
    const TypeSum *sumOf(int row) const { return row == 0 ? nullptr : &m_types[std::size_t(row - 1)]; }
    QString text(int row, int column) const;
    QVariant sortKey(int row, int column) const;
    QString toolTip(int row) const;

    const Catalog &m_catalog;
    std::vector<TypeSum> m_types;
    int m_wholeGpus = 0;
};

} // namespace sliceboard
