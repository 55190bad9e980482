// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/capacity_texts.h"

#include <QAbstractTableModel>

namespace sliceboard {

/// Licences by edition, in some part of a design: the running VMs that need one, and the GPUs that these use.
class LicenceItemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { EditionColumn, VmsColumn, GpusColumn, ColumnCount };

    explicit LicenceItemModel(const Catalog &catalog, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void show(const Capacity &capacity);

private:
    struct Row {
        EditionSet editions;
        LicenceCount count;
    };
    const Catalog &m_catalog;
    std::vector<Row> m_rows;
};

} // namespace sliceboard
