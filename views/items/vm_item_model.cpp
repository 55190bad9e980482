// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/vm_item_model.h"

#include "model/base/overload.h"
#include "model/operations/changing.h"
#include "views/drag/drop_preview.h"
#include "views/items/perform.h"
#include "views/items/severity_icon.h"
#include "views/items/texts.h"

#include <QMimeData>

#include <algorithm>
#include <utility>

namespace sliceboard {
namespace {

bool hasPlace(const Vm &vm)
{
    return std::ranges::any_of(vm.devices, [](const Device &device) { return device.gpu.has_value(); });
}

/// From here on it is cheaper to tell all rows at once than each, which goes through a sorting proxy.
constexpr std::ptrdiff_t kRowsToReset = 40;

bool concernsRows(const Edit &edit)
{
    const auto isVm = [](const Place &at) { return at.kind == NodeKind::Vm; };
    return std::visit(Overload{[&](const Insert &e) { return isVm(e.at); }, [&](const Remove &e) { return isVm(e.at); },
                               [&](const Replace &e) { return isVm(e.at); },
                               [&](const Move &e) { return isVm(e.from); }},
                      edit);
}

/// Qt's models know no move to where a row already is.
bool changesRow(const Move &move) { return move.to.row != move.from.row && move.to.row != move.from.row + 1; }

} // namespace

VmItemModel::VmItemModel(Document &document, Checker &checker, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_checker(checker)
{
    connect(&document, &Document::aboutToApply, this, &VmItemModel::begin);
    connect(&document, &Document::applied, this, &VmItemModel::end);
    connect(&document, &Document::aboutToApplyMany, this, &VmItemModel::beginMany);
    connect(&document, &Document::appliedMany, this, &VmItemModel::endMany);
    connect(&document, &Document::settled, this, &VmItemModel::settle);
    connect(&document, &Document::aboutToLoad, this, [this] {
        m_isReset = true;
        beginResetModel();
    });
    connect(&document, &Document::loaded, this, &VmItemModel::endMany);
    connect(&checker, &Checker::findingsChanged, this, &VmItemModel::showFindings);
    connect(&checker, &Checker::findingsReset, this, [this] { showAll(0, ColumnCount - 1); });
}

int VmItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_document.design().vms.size());
}

int VmItemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant VmItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Vm &vm = m_document.design().vms[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(vm, index.column());
    case Qt::EditRole:
        return index.column() == NameColumn ? text(vm, NameColumn) : QVariant();
    case Qt::DecorationRole:
        return index.column() == FindingsColumn ? QVariant(severityIcon(m_checker.worst(vm.id))) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(vm);
    case IdRole:
        return vm.id.value;
    case IsWaitingRole:
        return isWaiting(vm);
    case SeverityRole:
        return int(m_checker.worst(vm.id));
    default:
        return {};
    }
}

QVariant VmItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("VM");
    case RequestColumn:
        return tr("Asks for");
    case PlaceColumn:
        return tr("Placed on");
    case DriverColumn:
        return tr("Guest driver");
    case FindingsColumn:
        return tr("Findings");
    default:
        return {};
    }
}

Qt::ItemFlags VmItemModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
        | Qt::ItemNeverHasChildren;
    return index.column() == NameColumn ? all | Qt::ItemIsEditable : all;
}

bool VmItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != NameColumn)
        return false;
    const std::string name = value.toString().trimmed().toStdString();
    const VmId id = vmAt(index.row());
    return report(
        perform(m_document, tr("Rename VM"), changeVms(m_checker.facts(), {&id, 1}, [&](Vm &vm) { vm.name = name; })));
}

QStringList VmItemModel::mimeTypes() const { return {QLatin1String(kDragMimeType), QLatin1String(kFragmentMimeType)}; }

QMimeData *VmItemModel::mimeData(const QModelIndexList &indexes) const
{
    DraggedVms dragged;
    for (const QModelIndex &index : indexes)
        if (index.column() == NameColumn)
            dragged.vms.push_back(vmAt(index.row()));
    return dragged.vms.empty() ? nullptr : toMime(dragged, m_document).release();
}

Qt::DropActions VmItemModel::supportedDragActions() const { return Qt::MoveAction | Qt::CopyAction; }

Qt::DropActions VmItemModel::supportedDropActions() const { return Qt::MoveAction | Qt::CopyAction; }

bool VmItemModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const std::optional<DragPayload> payload = fromMime(data, m_document);
    if (!payload)
        return data && data->hasFormat(QLatin1String(kFragmentMimeType)); // of another window
    if (const auto *dragged = std::get_if<DraggedVms>(&*payload))
        return std::ranges::any_of(dragged->vms, [this](VmId id) { return hasPlace(*m_checker.facts().vm(id)); });
    return parent.isValid() || !std::holds_alternative<DraggedProfile>(*payload);
}

bool VmItemModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const auto payload = fromMime(data, m_document);
    return payload ? dropPayload(*payload, parent) : addFrom(data);
}

bool VmItemModel::addFrom(const QMimeData *data)
{
    const auto copies = copiesFromMime(data, m_checker.facts(), [this] { return m_document.newId(); });
    return copies && dropPayload(*copies, {});
}

bool VmItemModel::dropPayload(const DragPayload &payload, const QModelIndex &parent)
{
    if (const auto *profile = std::get_if<DraggedProfile>(&payload))
        return report(perform(m_document, tr("Ask for %1").arg(QString::fromStdString(profile->name)),
                              askForProfile(m_checker.facts(), vmAt(parent.row()), profile->name)));
    return report(perform(m_document, nameOfReturn(payload), editsOfReturn(m_checker, payload)));
}

VmId VmItemModel::vmAt(int row) const { return m_document.design().vms[std::size_t(row)].id; }

QModelIndex VmItemModel::indexOf(VmId vm) const
{
    const Place place = m_document.index().place(vm.value);
    return place.kind == NodeKind::Vm ? index(place.row, 0) : QModelIndex();
}

void VmItemModel::beginMany(std::span<const Edit> edits)
{
    if (m_isReset || std::ranges::count_if(edits, concernsRows) <= kRowsToReset)
        return;
    m_isReset = true;
    beginResetModel();
}

void VmItemModel::endMany()
{
    if (std::exchange(m_isReset, false))
        endResetModel();
}

void VmItemModel::begin(const Edit &edit)
{
    if (m_isReset)
        return;
    std::visit(Overload{[this](const Insert &e) {
                            if (e.at.kind == NodeKind::Vm)
                                beginInsertRows({}, e.at.row, e.at.row);
                        },
                        [this](const Remove &e) {
                            if (e.at.kind == NodeKind::Vm)
                                beginRemoveRows({}, e.at.row, e.at.row);
                        },
                        [](const Replace &) {},
                        [this](const Move &e) {
                            if (e.from.kind == NodeKind::Vm && changesRow(e))
                                beginMoveRows({}, e.from.row, e.from.row, {}, e.to.row);
                        }},
               edit);
}

void VmItemModel::end(const Edit &edit)
{
    if (m_isReset)
        return;
    const auto isVm = [](const Place &at) { return at.kind == NodeKind::Vm; };
    const bool vms =
        std::visit(Overload{[&](const Insert &e) { return isVm(e.at) && (endInsertRows(), true); },
                            [&](const Remove &e) { return isVm(e.at) && (endRemoveRows(), true); },
                            [&](const Replace &e) {
                                if (isVm(e.at))
                                    Q_EMIT dataChanged(index(e.at.row, 0), index(e.at.row, ColumnCount - 1));
                                return isVm(e.at) || e.at.kind == NodeKind::Waiver;
                            },
                            [&](const Move &e) {
                                if (isVm(e.from) && changesRow(e))
                                    endMoveRows();
                                return isVm(e.from);
                            }},
                   edit);
    m_placesChanged = m_placesChanged || !vms;
}

/// A host or GPU that changed may be named in any row; the view asks again only for the rows it shows.
void VmItemModel::settle()
{
    if (std::exchange(m_placesChanged, false))
        showAll(PlaceColumn, PlaceColumn);
}

void VmItemModel::showFindings(const FindingChange &change)
{
    if (std::ssize(change.added) + std::ssize(change.removed) > kRowsToReset)
        return showAll(FindingsColumn, FindingsColumn);
    const auto show = [this](const EntityRef &ref) {
        if (ref.kind != EntityKind::Vm)
            return;
        if (const QModelIndex first = indexOf({ref.id}); first.isValid())
            Q_EMIT dataChanged(first.siblingAtColumn(FindingsColumn), first.siblingAtColumn(FindingsColumn));
    };
    for (const auto *findings : {&change.added, &change.removed})
        for (const Finding &finding : *findings) {
            show(finding.subject);
            std::ranges::for_each(finding.others, show);
        }
}

void VmItemModel::showAll(int firstColumn, int lastColumn)
{
    if (m_isReset) // the end of the reset tells it
        return;
    if (const int rows = rowCount())
        Q_EMIT dataChanged(index(0, firstColumn), index(rows - 1, lastColumn));
}

bool VmItemModel::report(const Result<void> &result)
{
    if (!result)
        Q_EMIT refused(result.error().text);
    return result.has_value();
}

QVariant VmItemModel::text(const Vm &vm, int column) const
{
    switch (column) {
    case NameColumn:
        return QString::fromStdString(vm.name);
    case RequestColumn: {
        QStringList requests;
        for (const Device &device : vm.devices)
            requests << requestText(device);
        return requests.join(QStringLiteral(", "));
    }
    case PlaceColumn:
        return placeText(vm);
    case DriverColumn:
        return toText(vm.guestDriver);
    case FindingsColumn:
        return findingsText(vm);
    default:
        return {};
    }
}

QString VmItemModel::placeText(const Vm &vm) const
{
    const Facts facts = m_checker.facts();
    QStringList places;
    for (const Device &device : vm.devices)
        if (device.gpu)
            places << QString::fromStdString(facts.path(*device.gpu));
    places.removeDuplicates();
    if (places.isEmpty() && vm.host)
        return tr("%1 (host only)").arg(QString::fromStdString(facts.path(*vm.host)));
    return places.join(QStringLiteral(", "));
}

QString VmItemModel::findingsText(const Vm &vm) const
{
    const Severity worst = m_checker.worst(vm.id);
    return worst == Severity::Off ? QString() : sliceboard::toText(worst);
}

QVariant VmItemModel::toolTip(const Vm &vm) const
{
    QStringList lines{QString::fromStdString(vm.name)};
    const Facts facts = m_checker.facts();
    for (const Finding &finding : m_checker.findingsAbout(vm.id))
        lines << tr("%1: %2", "severity: message").arg(sliceboard::toText(finding.severity), describe(finding, facts));
    return lines.join(u'\n');
}

bool isWaiting(const Vm &vm)
{
    return vm.devices.empty() || std::ranges::any_of(vm.devices, [](const Device &device) { return !device.gpu; });
}

} // namespace sliceboard
