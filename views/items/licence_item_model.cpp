// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/licence_item_model.h"

#include <QLocale>

namespace sliceboard {

LicenceItemModel::LicenceItemModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent), m_catalog(catalog)
{ }

int LicenceItemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int LicenceItemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LicenceItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == EditionColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole)
        return licenceBasis(m_catalog).join(u'\n');
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == EditionColumn)
        return editionsText(row.editions);
    return QLocale().toString(index.column() == VmsColumn ? row.count.vms : row.count.gpus);
}

QVariant LicenceItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == EditionColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EditionColumn:
        return tr("Licence");
    case VmsColumn:
        return tr("Running VMs");
    default:
        return tr("GPUs");
    }
}

/// The unknown comes last.
void LicenceItemModel::show(const Capacity &capacity)
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t bits = 1; bits <= EditionSet::kCount; ++bits) {
        const EditionSet editions{std::uint8_t(bits % EditionSet::kCount)};
        if (const LicenceCount &count = capacity.licences[editions.bits]; count != LicenceCount{})
            m_rows.push_back({editions, count});
    }
    endResetModel();
}

} // namespace sliceboard
