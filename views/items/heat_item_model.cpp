// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/heat_item_model.h"

#include "views/items/capacity_texts.h"

#include <QLocale>

#include <algorithm>

namespace sliceboard {

HeatItemModel::HeatItemModel(CapacityBook &book, QObject *parent) : QAbstractTableModel(parent), m_book(book)
{
    take(rows());
}

int HeatItemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_hosts.size()); }

int HeatItemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_columns; }

const Gpu *HeatItemModel::gpu(const QModelIndex &index) const
{
    const Host *host =
        index.isValid() && index.row() < rowCount() ? m_book.facts().host(this->host(index.row())) : nullptr;
    return host && std::size_t(index.column()) < host->gpus.size() ? &host->gpus[std::size_t(index.column())] : nullptr;
}

std::optional<double> HeatItemModel::share(const Gpu &gpu) const
{
    const GpuCapacity *capacity = m_book.gpu(gpu.id);
    return capacity && capacity->model ? std::optional(capacity->memory.usedShare()) : std::nullopt;
}

QVariant HeatItemModel::data(const QModelIndex &index, int role) const
{
    const Gpu *shown = gpu(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return usedText(m_book.of(shown->id));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return capacitySentence(m_book.facts().label(shown->id), m_book.of(shown->id));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant HeatItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const QString number = QLocale().toString(section + 1);
        if (role == Qt::DisplayRole)
            return number;
        return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(tr("GPU %1").arg(number))
                                                                         : QVariant();
    }
    const Host *host = section < rowCount() ? m_book.facts().host(this->host(section)) : nullptr;
    if (!host)
        return {};
    if (role == Qt::DisplayRole)
        return QString::fromStdString(host->name);
    return role == Qt::ToolTipRole ? QVariant(capacitySentence(QString::fromStdString(host->name), m_book.of(host->id)))
                                   : QVariant();
}

Qt::ItemFlags HeatItemModel::flags(const QModelIndex &index) const
{
    return gpu(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

void HeatItemModel::setCluster(std::optional<ClusterId> cluster)
{
    if (cluster == m_cluster)
        return;
    m_cluster = cluster;
    refresh();
}

void HeatItemModel::refresh()
{
    Rows now = rows();
    if (now.hosts != m_hosts || now.columns != m_columns) {
        beginResetModel();
        take(std::move(now));
        endResetModel();
    } else if (!m_hosts.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

QModelIndex HeatItemModel::indexOf(GpuId gpu) const
{
    const Place place = m_book.facts().index().place(gpu.value);
    const auto row = std::ranges::find(m_hosts, m_book.facts().index().hostOf(gpu));
    return place.kind == NodeKind::Gpu && row != m_hosts.end() ? index(int(row - m_hosts.begin()), place.row)
                                                               : QModelIndex();
}

QModelIndex HeatItemModel::indexOf(HostId host) const
{
    const auto row = std::ranges::find(m_hosts, host);
    return row == m_hosts.end() ? QModelIndex() : index(int(row - m_hosts.begin()), 0);
}

HeatItemModel::Rows HeatItemModel::rows() const
{
    Rows rows;
    for (const Cluster &cluster : m_book.facts().design().clusters) {
        if (m_cluster && cluster.id != *m_cluster)
            continue;
        for (const Host &host : cluster.hosts) {
            if (host.gpus.empty())
                continue;
            rows.hosts.push_back(host.id);
            rows.columns = std::max(rows.columns, int(host.gpus.size()));
        }
    }
    return rows;
}

void HeatItemModel::take(Rows rows)
{
    m_hosts = std::move(rows.hosts);
    m_columns = rows.columns;
}

} // namespace sliceboard
