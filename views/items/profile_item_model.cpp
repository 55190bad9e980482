// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/profile_item_model.h"

#include "model/base/overload.h"
#include "views/drag/drag_payload.h"
#include "views/items/texts.h"

#include <QCoreApplication>
#include <QFont>
#include <QMimeData>

#include <algorithm>

namespace sliceboard {
namespace {

/// With its memory, unless the name has it: lists give it the whole line.
QString modelName(const GpuModel &model)
{
    const QString name = QString::fromStdString(model.name);
    return name.contains(u"GB "_qs) || name.endsWith(u"GB"_qs) ? name : name + u" · "_qs + toText(model.memory);
}

} // namespace

ProfileItemModel::ProfileItemModel(const Document &document, const Catalog &catalog, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_catalog(catalog)
{
    for (const GpuModel &model : catalog.models())
        if (auto types = catalog.typesOf(model); !types.empty()) {
            m_groupByModel[&model] = m_groups.size();
            m_groups.push_back({&model, std::move(types)});
        }
    countAll();
    connect(&document, &Document::aboutToApply, this, &ProfileItemModel::note);
    connect(&document, &Document::settled, this, &ProfileItemModel::regroup);
    connect(&document, &Document::loaded, this, [this] {
        beginResetModel();
        countAll();
        endResetModel();
    });
}

// The internal id is the group's number plus one for a type, 0 for a model: groups never move.
QModelIndex ProfileItemModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(m_order[std::size_t(parent.row())] + 1) : quintptr(0));
}

QModelIndex ProfileItemModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const auto row = std::ranges::find(m_order, std::size_t(child.internalId() - 1));
    return createIndex(int(row - m_order.begin()), 0, quintptr(0));
}

int ProfileItemModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_order.size());
    if (parent.column() > 0 || parent.internalId() != 0)
        return 0;
    return int(m_groups[m_order[std::size_t(parent.row())]].types.size());
}

int ProfileItemModel::columnCount(const QModelIndex &) const { return ColumnCount; }

const ProfileItemModel::Group *ProfileItemModel::groupOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const quintptr id = index.internalId();
    return &m_groups[id ? std::size_t(id - 1) : m_order[std::size_t(index.row())]];
}

const VgpuType *ProfileItemModel::typeOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() ? groupOf(index)->types[std::size_t(index.row())] : nullptr;
}

QVariant ProfileItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VgpuType *type = typeOf(index);
    return type ? typeData(*type, index.column(), role) : modelData(*groupOf(index), index.column(), role);
}

QVariant ProfileItemModel::modelData(const Group &group, int column, int role) const
{
    const bool name = column == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (name && group.gpus > 0)
            return tr("%1 (%Ln in the design)", nullptr, group.gpus).arg(modelName(*group.model));
        return name                       ? QVariant(modelName(*group.model))
            : column == FrameBufferColumn ? QVariant(toText(group.model->memory))
                                          : QVariant();
    case Qt::FontRole:
        if (group.gpus > 0) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case ProfileRole:
        return QString();
    case IsUsedRole:
        return group.gpus > 0;
    default:
        return {};
    }
}

QVariant ProfileItemModel::typeData(const VgpuType &type, int column, int role) const
{
    if (role == ProfileRole)
        return QString::fromStdString(type.name);
    if (role == Qt::ToolTipRole && !type.confidence.verified)
        return tr("%1: parts of this row of the catalog are not verified.").arg(QString::fromStdString(type.name));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn:
        return QString::fromStdString(type.name);
    case FrameBufferColumn:
        return toText(type.frameBuffer);
    case KindColumn:
        return kindText(type);
    default:
        return mostText(type);
    }
}

QVariant ProfileItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Profile");
    case FrameBufferColumn:
        return tr("Frame buffer");
    case KindColumn:
        return tr("Kind");
    case MostColumn:
        return tr("Most per GPU");
    default:
        return {};
    }
}

Qt::ItemFlags ProfileItemModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return typeOf(index) ? all | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : all;
}

QStringList ProfileItemModel::mimeTypes() const { return {QLatin1String(kDragMimeType)}; }

QMimeData *ProfileItemModel::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &index : indexes)
        if (const VgpuType *type = typeOf(index))
            return toMime(DraggedProfile{type->name}, m_document).release();
    return nullptr;
}

Qt::DropActions ProfileItemModel::supportedDragActions() const { return Qt::CopyAction; }

void ProfileItemModel::count(const Gpu &gpu, int step)
{
    if (const auto found = m_groupByModel.find(m_catalog.model(gpu.model)); found != m_groupByModel.end())
        m_groups[found->second].gpus += step;
    m_counted = true;
}

void ProfileItemModel::count(const Host &host, int step)
{
    for (const Gpu &gpu : host.gpus)
        count(gpu, step);
}

void ProfileItemModel::count(const Cluster &cluster, int step)
{
    for (const Host &host : cluster.hosts)
        count(host, step);
}

void ProfileItemModel::countAll()
{
    for (Group &group : m_groups)
        group.gpus = 0;
    for (const Cluster &cluster : m_document.design().clusters)
        count(cluster, 1);
    sortGroups();
}

/// Counts before the edit is applied, while what goes can still be looked at.
void ProfileItemModel::note(const Edit &edit)
{
    const Design &design = m_document.design();
    std::visit(Overload{[this](const Insert &e) {
                            std::visit(Overload{[](const Vm &) {}, [](const Waiver &) {},
                                                [this](const auto &node) { count(node, 1); }},
                                       e.node);
                        },
                        [&](const Remove &e) {
                            if (const Cluster *cluster = clusterAt(design, e.at))
                                count(*cluster, -1);
                            else if (const Host *host = hostAt(design, e.at))
                                count(*host, -1);
                            else if (const Gpu *gpu = gpuAt(design, e.at))
                                count(*gpu, -1);
                        },
                        [&](const Replace &e) {
                            const auto *after = std::get_if<Gpu>(&e.contents);
                            if (!after || after->model == gpuAt(design, e.at)->model)
                                return;
                            count(*gpuAt(design, e.at), -1);
                            count(*after, 1);
                        },
                        [](const Move &) {}},
               edit);
}

/// Moves models that came into use to the front and those out of use back; both parts stay in catalog order.
void ProfileItemModel::regroup()
{
    if (!std::exchange(m_counted, false))
        return;
    for (std::size_t number = 0; number < m_groups.size(); ++number) {
        Group &group = m_groups[number];
        if (group.first == (group.gpus > 0))
            continue;
        const int from = int(std::ranges::find(m_order, number) - m_order.begin());
        group.first = group.gpus > 0;
        const int to = targetRow(number);
        const bool moves = to != from && to != from + 1;
        if (moves && !beginMoveRows({}, from, from, {}, to))
            continue;
        m_order.erase(m_order.begin() + from);
        m_order.insert(m_order.begin() + (to > from ? to - 1 : to), number);
        if (moves)
            endMoveRows();
    }
    Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn));
}

void ProfileItemModel::sortGroups()
{
    m_order.resize(m_groups.size());
    for (std::size_t number = 0; number < m_groups.size(); ++number) {
        m_order[number] = number;
        m_groups[number].first = m_groups[number].gpus > 0;
    }
    std::stable_partition(m_order.begin(), m_order.end(),
                          [this](std::size_t number) { return m_groups[number].first; });
}

/// The row, counted before the move, in front of which a group belongs.
int ProfileItemModel::targetRow(std::size_t group) const
{
    const auto rank = [this](std::size_t number) { return std::pair(!m_groups[number].first, number); };
    for (std::size_t row = 0; row < m_order.size(); ++row)
        if (m_order[row] != group && rank(m_order[row]) > rank(group))
            return int(row);
    return int(m_order.size());
}

QString kindText(const VgpuType &type)
{
    const QString series = QString::fromStdString(type.series);
    if (!type.isMigBacked())
        return QCoreApplication::translate("Texts", "Time-sliced, %1-series").arg(series);
    return QStringLiteral("%1 %2").arg(toText(type.sharing), QString::fromStdString(type.migProfile));
}

QString mostText(const VgpuType &type)
{
    if (!type.maxEqual)
        return QCoreApplication::translate("Texts", "Unknown");
    if (!type.maxMixed || type.maxMixed == type.maxEqual)
        return QString::number(*type.maxEqual);
    return QCoreApplication::translate("Texts", "%1 (%2 in mixed size)").arg(*type.maxEqual).arg(*type.maxMixed);
}

} // namespace sliceboard
