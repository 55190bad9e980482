// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/capacity_item_model.h"

#include "views/items/entity_texts.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>

namespace sliceboard {

CapacityItemModel::CapacityItemModel(CapacityBook &book, QObject *parent) : QAbstractTableModel(parent), m_book(book)
{
    m_entities = entitiesOf(m_scope);
}

int CapacityItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entities.size());
}

int CapacityItemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CapacityItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return capacitySentence(shortLabel(m_book.facts(), entity(row)), capacity(row));
    case Qt::AccessibleTextRole:
        if (index.column() == BarColumn)
            return capacitySentence(shortLabel(m_book.facts(), entity(row)), capacity(row));
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() > BarColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        if (entity(row) == m_scope) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

/// The bar is painted, from capacity().
QString CapacityItemModel::text(int row, int column) const
{
    if (column == NameColumn)
        return shortLabel(m_book.facts(), entity(row));
    const Capacity &shown = capacity(row);
    const bool isKnown = shown.gpus > shown.unknownGpus;
    switch (column) {
    case UsedColumn:
        return shown.gpus == 0 ? QString() : usedText(shown);
    case FreeColumn:
        return isKnown ? tr("%1 GB").arg(gibText(shown.memory.free)) : QString();
    default:
        return {};
    }
}

QVariant CapacityItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section > BarColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case BarColumn:
        return tr("Frame buffer in GB");
    case UsedColumn:
        return tr("Used");
    default:
        return tr("Free");
    }
}

void CapacityItemModel::setScope(const EntityRef &scope)
{
    if (scope == m_scope)
        return;
    beginResetModel();
    m_scope = scope;
    m_entities = entitiesOf(scope);
    endResetModel();
}

void CapacityItemModel::refresh()
{
    std::vector<EntityRef> entities = entitiesOf(m_scope);
    if (entities != m_entities) {
        beginResetModel();
        m_entities = std::move(entities);
        endResetModel();
    } else if (!m_entities.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int CapacityItemModel::rowOf(const EntityRef &ref) const
{
    const auto found = std::ranges::find(m_entities, ref);
    return found == m_entities.end() ? -1 : int(found - m_entities.begin());
}

std::vector<EntityRef> CapacityItemModel::entitiesOf(const EntityRef &scope) const
{
    const Facts facts = m_book.facts();
    std::vector<EntityRef> all{EntityRef()};
    const Gpu *gpu = scope.kind == EntityKind::Gpu ? facts.gpu({scope.id}) : nullptr;
    const Host *host = gpu ? facts.hostOf(gpu->id) : scope.kind == EntityKind::Host ? facts.host({scope.id}) : nullptr;
    const Cluster *cluster = host           ? facts.clusterOf(host->id)
        : scope.kind == EntityKind::Cluster ? facts.cluster({scope.id})
                                            : nullptr;
    if (cluster)
        all.emplace_back(cluster->id);
    if (host)
        all.emplace_back(host->id);
    if (gpu)
        all.emplace_back(gpu->id);
    const auto addAll = [&](const auto &nodes) {
        for (const auto &node : nodes)
            all.emplace_back(node.id);
    };
    if (!cluster)
        addAll(facts.design().clusters);
    else if (!host)
        addAll(cluster->hosts);
    else if (!gpu)
        addAll(host->gpus);
    return all;
}

QString shortLabel(const Facts &facts, const EntityRef &ref)
{
    if (ref.kind == EntityKind::Design)
        return QCoreApplication::translate("CapacityItemModel", "The whole design");
    if (const Gpu *gpu = ref.kind == EntityKind::Gpu ? facts.gpu({ref.id}) : nullptr)
        return u"%1 (%2)"_qs.arg(QString::fromStdString(gpu->address), modelText(facts, *gpu));
    return facts.label(ref);
}

} // namespace sliceboard
