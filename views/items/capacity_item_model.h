// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/capacity_texts.h"

#include "model/capacity/capacity_book.h"

#include <QAbstractTableModel>

namespace sliceboard {

/// The capacity of an entity with what it stands in and what stands in it: the design, the cluster and the host above,
/// the entity, and the clusters, hosts or GPUs below. Is told when to look again, so that nothing is counted for a
/// panel that nobody sees.
class CapacityItemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, BarColumn, UsedColumn, FreeColumn, ColumnCount };

    explicit CapacityItemModel(CapacityBook &book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setScope(const EntityRef &scope);
    const EntityRef &scope() const { return m_scope; }
    void refresh();

    const EntityRef &entity(int row) const { return m_entities[std::size_t(row)]; }
    int rowOf(const EntityRef &ref) const; ///< -1: not shown
    const Capacity &capacity(int row) const { return m_book.of(entity(row)); }

private:
    std::vector<EntityRef> entitiesOf(const EntityRef &scope) const;
    QString text(int row, int column) const;

    CapacityBook &m_book;
    EntityRef m_scope;
    std::vector<EntityRef> m_entities; ///< by row
};

/// "esx01", "0000:17:00.0 (A100 PCIe 40GB)", "The whole design": short, for rows whose surroundings are known.
QString shortLabel(const Facts &facts, const EntityRef &ref);

} // namespace sliceboard
