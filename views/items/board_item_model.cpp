// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/board_item_model.h"

#include "model/base/overload.h"
#include "views/items/entity_texts.h"
#include "views/items/touched_entities.h"
#include "views/painting/marks.h"

#include <QGuiApplication>

namespace sliceboard {
namespace {

// An index carries the id of its parent, never a row: rows move under persistent indexes. The odd factor spreads the
// ids, since qHash(QModelIndex) only adds row, column and internalId.
constexpr quintptr kSpread = 0x9E3779B97F4A7C15u;
constexpr quintptr kGather = 0xF1DE83E19937733Du;
static_assert(kSpread * kGather == 1);
constexpr quintptr kTopLevel = 0;

quintptr spread(std::uint32_t id) { return (quintptr(id) + 1) * kSpread; }
std::uint32_t gather(quintptr id) { return std::uint32_t(id * kGather - 1); }

/// Qt's models know no move to where a row already is.
bool changesRow(const Move &move)
{
    const bool isSameParent = move.from.cluster == move.to.cluster && move.from.host == move.to.host;
    return !isSameParent || (move.to.row != move.from.row && move.to.row != move.from.row + 1);
}

bool isShown(NodeKind kind) { return kind == NodeKind::Cluster || kind == NodeKind::Host || kind == NodeKind::Gpu; }

} // namespace

BoardItemModel::BoardItemModel(const Document &document, const Checker &checker, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_checker(checker)
{
    connect(&document, &Document::aboutToApply, this, &BoardItemModel::prepare);
    connect(&document, &Document::applied, this, &BoardItemModel::finish);
    connect(&document, &Document::settled, this, &BoardItemModel::announceNoted);
    connect(&document, &Document::aboutToLoad, this, [this] {
        m_isLoading = true;
        beginResetModel();
    });
    connect(&document, &Document::loaded, this, [this] {
        m_isLoading = false;
        endResetModel();
    });
    connect(&checker, &Checker::findingsChanged, this, &BoardItemModel::announceFindings);
    connect(&checker, &Checker::findingsReset, this, &BoardItemModel::announceAllFindings);
}

QModelIndex BoardItemModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? spread(entity(parent).id) : kTopLevel);
}

QModelIndex BoardItemModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kTopLevel)
        return {};
    const Place place = m_document.index().place(gather(child.internalId()));
    if (place.kind == NodeKind::Cluster)
        return createIndex(place.row, 0, kTopLevel);
    const auto cluster = std::size_t(place.cluster);
    return createIndex(place.row, 0, spread(m_document.design().clusters[cluster].id.value));
}

int BoardItemModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_document.design().clusters.size());
    if (parent.column() > 0)
        return 0;
    const Place place = m_document.index().place(entity(parent).id);
    if (const Cluster *cluster = clusterAt(m_document.design(), place))
        return int(cluster->hosts.size());
    const Host *host = hostAt(m_document.design(), place);
    return host ? int(host->gpus.size()) : 0;
}

std::optional<std::uint32_t> BoardItemModel::idAbove(const QModelIndex &index)
{
    return index.internalId() == kTopLevel ? std::nullopt : std::optional(gather(index.internalId()));
}

int BoardItemModel::columnCount(const QModelIndex &) const { return ColumnCount; }

Qt::ItemFlags BoardItemModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return entity(index).kind == EntityKind::Gpu ? flags | Qt::ItemNeverHasChildren : flags;
}

EntityRef BoardItemModel::entity(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Design &design = m_document.design();
    const auto row = std::size_t(index.row());
    if (index.internalId() == kTopLevel)
        return row < design.clusters.size() ? EntityRef(design.clusters[row].id) : EntityRef();
    const Place place = m_document.index().place(gather(index.internalId()));
    if (const Cluster *cluster = clusterAt(design, place))
        return row < cluster->hosts.size() ? EntityRef(cluster->hosts[row].id) : EntityRef();
    const Host *host = hostAt(design, place);
    return host && row < host->gpus.size() ? EntityRef(host->gpus[row].id) : EntityRef();
}

QModelIndex BoardItemModel::indexOf(const EntityRef &ref, int column) const
{
    const Place place = m_document.index().place(ref.id);
    return isShown(place.kind) ? indexAt(place).siblingAtColumn(column) : QModelIndex();
}

QModelIndex BoardItemModel::indexAt(const Place &place) const { return index(place.row, 0, parentOf(place)); }

QModelIndex BoardItemModel::parentOf(const Place &place) const
{
    if (place.kind == NodeKind::Cluster)
        return {};
    const QModelIndex cluster = index(place.cluster, 0);
    return place.kind == NodeKind::Gpu ? index(place.host, 0, cluster) : cluster;
}

void BoardItemModel::prepare(const Edit &edit)
{
    addTouched(m_document, edit, m_touched);
    std::visit(Overload{[&](const Insert &e) {
                            if (isShown(e.at.kind))
                                beginInsertRows(parentOf(e.at), e.at.row, e.at.row);
                        },
                        [&](const Remove &e) {
                            if (isShown(e.at.kind))
                                beginRemoveRows(parentOf(e.at), e.at.row, e.at.row);
                        },
                        [&](const Move &e) {
                            if (isShown(e.from.kind) && changesRow(e))
                                beginMoveRows(parentOf(e.from), e.from.row, e.from.row, parentOf(e.to), e.to.row);
                        },
                        [](const Replace &) {}},
               edit);
}

void BoardItemModel::finish(const Edit &edit)
{
    addTouched(m_document, edit, m_touched);
    std::visit(Overload{[&](const Insert &e) {
                            if (isShown(e.at.kind))
                                endInsertRows();
                        },
                        [&](const Remove &e) {
                            if (isShown(e.at.kind))
                                endRemoveRows();
                        },
                        [&](const Move &e) {
                            if (isShown(e.from.kind) && changesRow(e))
                                endMoveRows();
                        },
                        [&](const Replace &e) {
                            if (isShown(e.at.kind))
                                announce(entity(indexAt(e.at)), 0, ColumnCount - 1);
                        }},
               edit);
}

void BoardItemModel::announceNoted()
{
    const std::set<EntityRef> all = std::exchange(m_touched, {});
    for (const EntityRef &ref : all)
        announce(ref, ModelColumn, FindingsColumn);
    touched(all);
}

void BoardItemModel::announce(const EntityRef &ref, int firstColumn, int lastColumn)
{
    const QModelIndex first = indexOf(ref, firstColumn);
    if (first.isValid())
        Q_EMIT dataChanged(first, first.siblingAtColumn(lastColumn));
}

void BoardItemModel::announceFindings(const FindingChange &change)
{
    std::set<EntityRef> about;
    for (const auto *findings : {&change.added, &change.removed})
        for (const Finding &finding : *findings) {
            about.insert(finding.subject);
            about.insert(finding.others.begin(), finding.others.end());
        }
    for (const EntityRef &ref : about)
        announce(ref, FindingsColumn, FindingsColumn);
}

void BoardItemModel::announceAllFindings()
{
    if (m_isLoading) // the end of the reset tells it
        return;
    const auto announceChildren = [this](const QModelIndex &parent) {
        if (const int count = rowCount(parent))
            Q_EMIT dataChanged(index(0, FindingsColumn, parent), index(count - 1, FindingsColumn, parent));
    };
    announceChildren({});
    for (int cluster = 0; cluster < rowCount(); ++cluster) {
        const QModelIndex parent = index(cluster, 0);
        announceChildren(parent);
        for (int host = 0; host < rowCount(parent); ++host)
            announceChildren(index(host, 0, parent));
    }
}

QVariant BoardItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntityRef ref = entity(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(ref, index.column());
    case Qt::DecorationRole:
        if (const Severity worst = m_checker.worst(ref); index.column() == FindingsColumn && worst != Severity::Off)
            return icon(worst);
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == VmsColumn || index.column() == FreeColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                           : QVariant();
    case Qt::ToolTipRole:
        return toolTipFor(m_checker, ref);
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        return index.column() == NameColumn ? accessibleText(m_checker, ref) : QVariant();
    case EntityRole:
        return QVariant::fromValue(ref);
    case SeverityRole:
        return int(m_checker.worst(ref));
    default:
        return {};
    }
}

const QIcon &BoardItemModel::icon(Severity severity) const
{
    const Theme &theme = Theme::of(QGuiApplication::palette());
    if (theme.kind != m_iconsFor)
        m_icons = {};
    m_iconsFor = theme.kind;
    QIcon &kept = m_icons[std::size_t(severity)];
    if (kept.isNull())
        kept = iconOf(markOf(severity), theme);
    return kept;
}

QVariant BoardItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ModelColumn:
        return tr("Model");
    case ModeColumn:
        return tr("Use");
    case FreeColumn:
        return tr("Free");
    case VmsColumn:
        return tr("VMs");
    case FindingsColumn:
        return tr("Findings");
    default:
        return {};
    }
}

QString BoardItemModel::text(const EntityRef &ref, int column) const
{
    if (column == FindingsColumn)
        return findingsText(ref);
    const Facts facts = m_checker.facts();
    if (const Cluster *cluster = facts.cluster({ref.id}))
        return clusterText(*cluster, column);
    if (const Host *host = facts.host({ref.id}))
        return hostText(*host, column);
    const Gpu *gpu = facts.gpu({ref.id});
    return gpu ? gpuText(*gpu, column) : QString();
}

QString BoardItemModel::clusterText(const Cluster &cluster, int column) const
{
    if (column == NameColumn)
        return QString::fromStdString(cluster.name);
    return column == ModelColumn ? tr("%Ln host(s)", nullptr, int(cluster.hosts.size())) : QString();
}

QString BoardItemModel::hostText(const Host &host, int column) const
{
    switch (column) {
    case NameColumn:
        return QString::fromStdString(host.name);
    case ModelColumn:
        return gpuSummary(m_checker.facts(), host);
    case ModeColumn:
        return hostSummary(host);
    case VmsColumn:
        return QString::number(m_checker.facts().vmsOn(host).size());
    default:
        return {};
    }
}

QString BoardItemModel::gpuText(const Gpu &gpu, int column) const
{
    const Facts facts = m_checker.facts();
    switch (column) {
    case NameColumn:
        return QString::fromStdString(gpu.address);
    case ModelColumn:
        return modelText(facts, gpu);
    case ModeColumn:
        return toText(lookOf(gpu));
    case FreeColumn: {
        const GpuLayout layout = facts.layout(gpu);
        return amountText(layout.freeUnits(), layout.scale);
    }
    case VmsColumn:
        return QString::number(facts.residents(gpu).size());
    default:
        return {};
    }
}

QString BoardItemModel::findingsText(const EntityRef &ref) const { return tallyAbout(m_checker, ref).text(); }

} // namespace sliceboard
