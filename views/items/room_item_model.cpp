// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/room_item_model.h"

#include "views/items/profile_item_model.h"
#include "views/items/texts.h"

#include <QLocale>

#include <algorithm>

namespace sliceboard {
namespace {

QString shown(const std::string &text) { return QString::fromStdString(text); }

} // namespace

RoomItemModel::RoomItemModel(const Catalog &catalog, QObject *parent) : QAbstractTableModel(parent), m_catalog(catalog)
{ }

int RoomItemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 1 + int(m_types.size()); }

int RoomItemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RoomItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNumber = index.column() == MoreColumn || index.column() == SizeColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case kSortRole:
        return sortKey(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QString RoomItemModel::text(int row, int column) const
{
    const TypeSum *sum = sumOf(row);
    switch (column) {
    case ProfileColumn:
        return sum ? shown(sum->type->name) : tr("Whole GPU");
    case MoreColumn:
        return sum ? moreText(*sum) : QLocale().toString(m_wholeGpus);
    case SizeColumn:
        return sum ? toText(sum->type->frameBuffer) : QString();
    default:
        return sum ? shown(m_catalog.model(sum->type->model)->name) : QString();
    }
}

QString RoomItemModel::profile(int row) const
{
    const TypeSum *sum = sumOf(row);
    return sum ? shown(sum->type->name) : QString();
}

QVariant RoomItemModel::sortKey(int row, int column) const
{
    const TypeSum *sum = sumOf(row);
    if (column == MoreColumn)
        return sum ? sum->more : m_wholeGpus;
    if (column == SizeColumn)
        return sum ? qint64(sum->type->frameBuffer.value) : qint64(0);
    return text(row, column).toLower();
}

QString RoomItemModel::toolTip(int row) const
{
    const TypeSum *sum = sumOf(row);
    if (!sum)
        return tr("How many more VMs could be given a whole GPU by DirectPath I/O: GPUs without VM and reserved slot "
                  "that are for passthrough or nothing yet.");
    const QString kind = u"%1: %2"_qs.arg(shown(sum->type->name), kindText(*sum->type));
    if (sum->unknownGpus == 0)
        return kind;
    return kind + u'\n'
        + tr("For %Ln GPU(s) the catalog does not tell how many fit, or tells it by a row that is not verified.",
             nullptr, sum->unknownGpus);
}

QVariant RoomItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter
                   | (section == MoreColumn || section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProfileColumn:
        return tr("Profile");
    case MoreColumn:
        return tr("More");
    case SizeColumn:
        return tr("Frame buffer");
    default:
        return tr("GPU model");
    }
}

void RoomItemModel::show(const Capacity &capacity)
{
    const bool sameRows = std::ranges::equal(capacity.types, m_types, {}, &TypeSum::type, &TypeSum::type);
    if (!sameRows)
        beginResetModel();
    m_types = capacity.types;
    m_wholeGpus = capacity.wholeGpus;
    if (!sameRows)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace sliceboard
