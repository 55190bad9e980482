// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capacity/capacity_book.h"

#include <QAbstractTableModel>

namespace sliceboard {

/// A row for each host with GPUs, a cell for each of its GPUs: how much of it is used. Is told when to look again.
class HeatItemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit HeatItemModel(CapacityBook &book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The hosts of one cluster only, or with none given all.
    void setCluster(std::optional<ClusterId> cluster);
    void refresh();

    HostId host(int row) const { return m_hosts[std::size_t(row)]; }
    /// nullptr where the host of the row has no such GPU.
    const Gpu *gpu(const QModelIndex &index) const;
    QModelIndex indexOf(GpuId gpu) const; ///< invalid: not shown
    QModelIndex indexOf(HostId host) const; ///< its first GPU
    /// Used part of the GPU, 0 to 1; unset if the catalog does not know it.
    std::optional<double> share(const Gpu &gpu) const;

private:
    struct Rows {
        std::vector<HostId> hosts;
        int columns = 0;
    };
    Rows rows() const;
    void take(Rows rows);

    CapacityBook &m_book;
    std::optional<ClusterId> m_cluster;
    std::vector<HostId> m_hosts; ///< by row
    int m_columns = 0; ///< as many as the host with most has GPUs
};

} // namespace sliceboard
