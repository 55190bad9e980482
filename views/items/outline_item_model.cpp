// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/outline_item_model.h"

#include "model/operations/changing.h"
#include "views/drag/drag_payload.h"
#include "views/drag/host_move.h"
#include "views/items/entity_texts.h"
#include "views/items/perform.h"
#include "views/items/texts.h"
#include "views/items/vm_item_model.h"

#include <algorithm>

namespace sliceboard {
namespace {

constexpr std::uint32_t kNobody = 0; ///< the id above waiting VMs, which no node has
constexpr std::size_t kManyFindings = 200; ///< from here on it is cheaper to tell all rows

GpuId gpuOf(const Facts &facts, const SlotRef &slot) { return gpuOf(facts.design(), facts.index(), slot); }

/// Makes `rows` what `wanted` is, both ascending, telling `remove` and `insert` before, `done` after each range of rows.
template <class T, class Remove, class Insert, class Done>
void change(std::vector<T> &rows, const std::vector<T> &wanted, Remove remove, Insert insert, Done done)
{
    for (std::size_t row = 0; row < rows.size() || row < wanted.size();) {
        const auto old = rows.begin() + std::ptrdiff_t(row);
        const auto fresh = wanted.begin() + std::ptrdiff_t(row);
        const auto oldEnd = row < wanted.size() ? std::lower_bound(old, rows.end(), *fresh) : rows.end();
        const auto freshEnd = old != rows.end() ? std::lower_bound(fresh, wanted.end(), *old) : wanted.end();
        if (oldEnd != old) {
            remove(int(row), int(oldEnd - rows.begin()) - 1);
            rows.erase(old, oldEnd);
            done(false);
        } else if (freshEnd != fresh) {
            insert(int(row), int(freshEnd - wanted.begin()) - 1);
            rows.insert(old, fresh, freshEnd);
            done(true);
        } else {
            ++row;
        }
    }
}

} // namespace

OutlineItemModel::OutlineItemModel(Document &document, Checker &checker, QObject *parent)
    : BoardItemModel(document, checker, parent), m_document(document), m_checker(checker)
{
    connect(&document, &Document::aboutToLoad, this, [this] {
        m_slots.clear();
        m_waiting.reset();
    });
    connect(&checker, &Checker::findingsChanged, this, &OutlineItemModel::showFindings);
    connect(&checker, &Checker::findingsReset, this, &OutlineItemModel::showAllFindings);
}

bool OutlineItemModel::isBelowWaiting(const QModelIndex &index) const
{
    return index.isValid() && idAbove(index) == kNobody;
}

bool OutlineItemModel::isBelowGpu(const QModelIndex &index) const
{
    const auto above = index.isValid() ? idAbove(index) : std::nullopt;
    return above && m_document.index().place(*above).kind == NodeKind::Gpu;
}

bool OutlineItemModel::isWaitingRow(const QModelIndex &index) const
{
    return index.isValid() && !idAbove(index) && index.row() == int(m_document.design().clusters.size());
}

QModelIndex OutlineItemModel::waitingRow() const { return index(int(m_document.design().clusters.size()), 0); }

QModelIndex OutlineItemModel::index(int row, int column, const QModelIndex &parent) const
{
    return isBelowGpu(parent) || isBelowWaiting(parent) ? QModelIndex() : BoardItemModel::index(row, column, parent);
}

QModelIndex OutlineItemModel::parent(const QModelIndex &child) const
{
    if (isBelowWaiting(child))
        return waitingRow();
    return isBelowGpu(child) ? indexOf(EntityRef(EntityKind::Gpu, *idAbove(child))) : BoardItemModel::parent(child);
}

int OutlineItemModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return BoardItemModel::rowCount() + 1;
    if (parent.column() > 0 || isBelowGpu(parent) || isBelowWaiting(parent))
        return 0;
    if (isWaitingRow(parent))
        return int(waiting().size());
    const EntityRef ref = entity(parent);
    return ref.kind == EntityKind::Gpu ? int(slots({ref.id}).size()) : BoardItemModel::rowCount(parent);
}

const std::vector<SlotRef> &OutlineItemModel::slots(GpuId gpu) const
{
    const auto found = m_slots.find(gpu);
    return found != m_slots.end() ? found->second : m_slots.emplace(gpu, slotsNow(gpu)).first->second;
}

std::vector<SlotRef> OutlineItemModel::slotsNow(GpuId id) const
{
    std::vector<SlotRef> all;
    const Gpu *gpu = m_checker.facts().gpu(id);
    if (!gpu)
        return all;
    for (const DeviceRef &ref : m_document.index().residents(id))
        all.emplace_back(ref);
    for (int row = 0; row < int(gpu->reservations.size()); ++row)
        all.emplace_back(ReservationRef{id, row});
    return all;
}

const std::vector<VmId> &OutlineItemModel::waiting() const
{
    if (!m_waiting) {
        m_waiting.emplace();
        for (const Vm &vm : m_document.design().vms)
            if (isWaiting(vm))
                m_waiting->push_back(vm.id);
        std::ranges::sort(*m_waiting);
    }
    return *m_waiting;
}

EntityRef OutlineItemModel::entityOf(const QModelIndex &index) const
{
    if (const auto slot = slotOf(index))
        return ownerOf(*slot);
    if (isBelowWaiting(index))
        return std::size_t(index.row()) < waiting().size() ? EntityRef(waiting()[std::size_t(index.row())])
                                                           : EntityRef();
    return entity(index);
}

std::optional<SlotRef> OutlineItemModel::slotOf(const QModelIndex &index) const
{
    if (!isBelowGpu(index))
        return {};
    const auto &all = slots({*idAbove(index)});
    return std::size_t(index.row()) < all.size() ? std::optional(all[std::size_t(index.row())]) : std::nullopt;
}

QModelIndex OutlineItemModel::indexOfEntity(const EntityRef &ref) const
{
    if (ref.kind != EntityKind::Vm)
        return indexOf(ref);
    const auto found = std::ranges::lower_bound(waiting(), VmId{ref.id});
    if (found != waiting().end() && *found == VmId{ref.id})
        return index(int(found - waiting().begin()), 0, waitingRow());
    const Vm *vm = m_checker.facts().vm({ref.id});
    for (int row = 0; vm && row < int(vm->devices.size()); ++row)
        if (const QModelIndex at = indexOfSlot(DeviceRef{vm->id, row}); at.isValid())
            return at;
    return {};
}

QModelIndex OutlineItemModel::indexOfSlot(const SlotRef &slot) const
{
    const GpuId gpu = gpuOf(m_checker.facts(), slot);
    const QModelIndex above = gpu ? indexOf(gpu) : QModelIndex();
    if (!above.isValid())
        return {};
    const auto &all = slots(gpu);
    const auto found = std::ranges::find(all, slot);
    return found == all.end() ? QModelIndex() : index(int(found - all.begin()), 0, above);
}

void OutlineItemModel::touched(const std::set<EntityRef> &entities)
{
    for (const EntityRef &ref : entities)
        if (ref.kind == EntityKind::Gpu)
            updateSlots({ref.id});
    updateWaiting(entities);
    std::erase_if(m_slots,
                  [this](const auto &one) { return m_document.index().place(one.first.value).kind == NodeKind::None; });
}

void OutlineItemModel::updateSlots(GpuId gpu)
{
    const auto found = m_slots.find(gpu);
    const QModelIndex above = indexOf(gpu);
    if (found == m_slots.end() || !above.isValid())
        return;
    change(
        found->second, slotsNow(gpu), [&](int first, int last) { beginRemoveRows(above, first, last); },
        [&](int first, int last) { beginInsertRows(above, first, last); },
        [&](bool isNew) { isNew ? endInsertRows() : endRemoveRows(); });
    if (const int rows = int(found->second.size()))
        Q_EMIT dataChanged(index(0, 0, above), index(rows - 1, ColumnCount - 1, above));
}

void OutlineItemModel::updateWaiting(const std::set<EntityRef> &entities)
{
    if (!m_waiting)
        return;
    std::vector<VmId> wanted = *m_waiting;
    bool isTold = false;
    for (const EntityRef &ref : entities) {
        if (ref.kind != EntityKind::Vm)
            continue;
        isTold = true;
        const Vm *vm = m_checker.facts().vm({ref.id});
        const auto at = std::ranges::lower_bound(wanted, VmId{ref.id});
        const bool isThere = at != wanted.end() && *at == VmId{ref.id};
        const bool waits = vm && isWaiting(*vm);
        if (isThere && !waits)
            wanted.erase(at);
        else if (!isThere && waits)
            wanted.insert(at, {ref.id});
    }
    if (!isTold)
        return;
    const QModelIndex above = waitingRow();
    change(
        *m_waiting, wanted, [&](int first, int last) { beginRemoveRows(above, first, last); },
        [&](int first, int last) { beginInsertRows(above, first, last); },
        [&](bool isNew) { isNew ? endInsertRows() : endRemoveRows(); });
    Q_EMIT dataChanged(above, above.siblingAtColumn(ColumnCount - 1));
    if (const int rows = int(m_waiting->size()))
        Q_EMIT dataChanged(index(0, 0, above), index(rows - 1, ColumnCount - 1, above));
}

/// Of blocks and waiting VMs; the base class tells those of the rows above.
void OutlineItemModel::showAllFindings()
{
    const auto tell = [this](const QModelIndex &above, std::size_t rows) {
        if (above.isValid() && rows > 0)
            Q_EMIT dataChanged(index(0, FindingsColumn, above), index(int(rows) - 1, FindingsColumn, above));
    };
    for (const auto &[gpu, rows] : m_slots)
        tell(indexOf(gpu), rows.size());
    if (m_waiting)
        tell(waitingRow(), m_waiting->size());
}

void OutlineItemModel::showFindings(const FindingChange &change)
{
    if (change.added.size() + change.removed.size() > kManyFindings)
        return showAllFindings();
    const auto show = [this](const EntityRef &ref) {
        const Vm *vm = ref.kind == EntityKind::Vm ? m_checker.facts().vm({ref.id}) : nullptr;
        const auto tell = [this](const QModelIndex &row) {
            if (row.isValid())
                Q_EMIT dataChanged(row.siblingAtColumn(FindingsColumn), row.siblingAtColumn(FindingsColumn));
        };
        for (int row = 0; vm && row < int(vm->devices.size()); ++row)
            if (vm->devices[std::size_t(row)].gpu && m_slots.contains(*vm->devices[std::size_t(row)].gpu))
                tell(indexOfSlot(DeviceRef{vm->id, row}));
        if (vm && m_waiting)
            tell(indexOfEntity(ref));
    };
    for (const auto *findings : {&change.added, &change.removed})
        for (const Finding &finding : *findings) {
            show(finding.subject);
            std::ranges::for_each(finding.others, show);
        }
}

Qt::ItemFlags OutlineItemModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = QAbstractItemModel::flags(index) | Qt::ItemIsDropEnabled;
    const bool isSlot = isBelowGpu(index);
    if (isSlot || isBelowWaiting(index))
        flags |= Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    const EntityKind kind = entityOf(index).kind;
    if (kind == EntityKind::Host)
        flags |= Qt::ItemIsDragEnabled;
    const bool hasName = kind == EntityKind::Cluster || kind == EntityKind::Host || kind == EntityKind::Vm;
    return hasName && index.column() == NameColumn ? flags | Qt::ItemIsEditable : flags;
}

bool OutlineItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const EntityRef ref = entityOf(index);
    const Result<void> done = perform(m_document, tr("Rename %1").arg(data(index, Qt::EditRole).toString()),
                                      renameEntity(m_checker.facts(), ref, value.toString().trimmed().toStdString()));
    if (!done)
        Q_EMIT refused(done.error().text);
    return done.has_value();
}

QStringList OutlineItemModel::mimeTypes() const
{
    return {QLatin1String(kDragMimeType), QLatin1String(kHostsMimeType), QLatin1String(kFragmentMimeType)};
}

/// One device or reserved slot moves by itself; several rows are their VMs. Rows of hosts alone are these hosts.
QMimeData *OutlineItemModel::mimeData(const QModelIndexList &indexes) const
{
    DraggedVms dragged;
    std::vector<SlotRef> slots;
    std::vector<HostId> hosts;
    for (const QModelIndex &index : indexes) {
        if (index.column() != NameColumn)
            continue;
        if (const auto slot = slotOf(index))
            slots.push_back(*slot);
        const EntityRef ref = entityOf(index);
        if (ref.kind == EntityKind::Vm && std::ranges::find(dragged.vms, VmId{ref.id}) == dragged.vms.end())
            dragged.vms.push_back({ref.id});
        if (ref.kind == EntityKind::Host)
            hosts.push_back({ref.id});
    }
    if (slots.empty() && dragged.vms.empty() && !hosts.empty())
        return hostsToMime(hosts, m_document).release();
    if (slots.size() == 1 && dragged.vms.size() <= 1)
        return toMime(std::visit([](const auto &slot) { return DragPayload(slot); }, slots.front()), m_document)
            .release();
    return dragged.vms.empty() ? nullptr : toMime(dragged, m_document).release();
}

QVariant OutlineItemModel::data(const QModelIndex &index, int role) const
{
    const auto slot = slotOf(index);
    const bool isOwn = slot || isBelowWaiting(index) || isWaitingRow(index);
    if (!isOwn)
        return role == Qt::EditRole ? BoardItemModel::data(index, Qt::DisplayRole) : BoardItemModel::data(index, role);
    const EntityRef ref = entityOf(index);
    const Vm *vm = m_checker.facts().vm({ref.id});
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (slot)
            return slotText(*slot, index.column());
        if (vm)
            return waitingText(*vm, index.column());
        return index.column() == NameColumn ? tr("Waiting VMs")
            : index.column() == VmsColumn   ? QString::number(waiting().size())
                                            : QString();
    case Qt::DecorationRole:
        if (const Severity worst = vm ? m_checker.worst(ref) : Severity::Off;
            index.column() == FindingsColumn && worst != Severity::Off)
            return icon(worst);
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == VmsColumn || index.column() == FreeColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                           : QVariant();
    case Qt::ToolTipRole:
        return vm ? toolTipFor(m_checker, ref) : QVariant();
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        if (index.column() != NameColumn)
            return {};
        return slot ? slotSentence(*slot)
            : vm    ? accessibleText(m_checker, ref)
                    : tr("%Ln VM(s) wait.", nullptr, int(waiting().size()));
    case EntityRole:
        return QVariant::fromValue(ref);
    case SeverityRole:
        return int(vm ? m_checker.worst(ref) : Severity::Off);
    default:
        return {};
    }
}

QString OutlineItemModel::slotText(const SlotRef &slot, int column) const
{
    const Facts facts = m_checker.facts();
    const Gpu *gpu = facts.gpu(gpuOf(facts, slot));
    if (!gpu)
        return {}; // it has just gone
    const auto *device = std::get_if<DeviceRef>(&slot);
    const auto *reserved = std::get_if<ReservationRef>(&slot);
    const Vm *vm = device ? facts.vm(device->vm) : nullptr;
    switch (column) {
    case NameColumn:
        return vm ? QString::fromStdString(vm->name) : tr("Reserved slot");
    case ModelColumn:
        if (vm)
            return requestText(vm->devices[std::size_t(device->device)]);
        return std::size_t(reserved->row) < gpu->reservations.size()
            ? QString::fromStdString(gpu->reservations[std::size_t(reserved->row)].profile)
            : QString();
    case ModeColumn: {
        const GpuLayout layout = facts.layout(*gpu);
        const Block *block = blockOf(layout, slot);
        return block ? rangeText(block->range, layout.scale) : QString();
    }
    case FindingsColumn:
        return vm ? tallyAbout(m_checker, vm->id).text() : QString();
    default:
        return {};
    }
}

QString OutlineItemModel::slotSentence(const SlotRef &slot) const
{
    const Facts facts = m_checker.facts();
    const Gpu *gpu = facts.gpu(gpuOf(facts, slot));
    if (!gpu)
        return {};
    const GpuLayout layout = facts.layout(*gpu);
    const Block *block = blockOf(layout, slot);
    return block ? accessibleText(m_checker, *gpu, *block, layout.scale) : slotText(slot, NameColumn);
}

QString OutlineItemModel::waitingText(const Vm &vm, int column) const
{
    switch (column) {
    case NameColumn:
        return QString::fromStdString(vm.name);
    case ModelColumn: {
        QStringList requests;
        for (const Device &device : vm.devices)
            if (!device.gpu)
                requests << requestText(device);
        return requests.join(QStringLiteral(", "));
    }
    case FindingsColumn:
        return tallyAbout(m_checker, vm.id).text();
    default:
        return {};
    }
}

} // namespace sliceboard
