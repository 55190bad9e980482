// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/selection_link.h"

#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QScopedValueRollback>

#include <algorithm>
#include <unordered_set>

namespace sliceboard {
namespace {

constexpr int kMostRanges = 400;

/// Neighbours under one parent are one range.
QItemSelection inRanges(std::vector<QModelIndex> rows)
{
    std::ranges::sort(rows, {}, [](const QModelIndex &row) { return std::pair(row.parent(), row.row()); });
    QItemSelection ranges;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t next = first + 1;
        while (next < rows.size() && rows[next].row() <= rows[next - 1].row() + 1
               && rows[next].parent() == rows[first].parent())
            ++next;
        ranges.append(QItemSelectionRange(rows[first], rows[next - 1]));
        first = next;
    }
    return ranges;
}

} // namespace

SelectionLink::SelectionLink(QAbstractItemView &view, QAbstractItemModel &model, Selection &selection,
                             ToEntity toEntity, ToIndex toIndex)
    : QObject(&view),
      m_view(view),
      m_selection(selection),
      m_toEntity(std::move(toEntity)),
      m_toIndex(std::move(toIndex))
{
    // Before the view sees the model: its selection model drops rows that go at the very same signal.
    const auto hold = [this] { m_busy = true; };
    const auto resume = [this] {
        m_busy = false;
        showLater();
    };
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &parent, int first, int last) {
                m_busy = true;
                const QModelIndex current = m_view.currentIndex();
                if (current.isValid() && current.parent() == parent && current.row() >= first && current.row() <= last)
                    leaveCurrent(parent, first);
            });
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, hold);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_busy = true;
        m_leftBelow = m_view.currentIndex().parent();
        m_leftRow = m_view.currentIndex().row();
    });
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, hold); // which parts selected ranges
    view.setModel(&model);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, resume);
    connect(&model, &QAbstractItemModel::layoutChanged, this, resume);
    connect(&model, &QAbstractItemModel::modelReset, this, resume);
    connect(&model, &QAbstractItemModel::rowsInserted, this, resume);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionLink::takeFromView);
    connect(&selection, &Selection::changed, this, &SelectionLink::showInView);
    connect(&selection, &Selection::reveal, this, &SelectionLink::reveal);
    showInView();
}

void SelectionLink::followSlots(ToSlot toSlot, SlotToIndex slotToIndex)
{
    m_toSlot = std::move(toSlot);
    m_slotToIndex = std::move(slotToIndex);
    showInView();
}

void SelectionLink::takeFromView()
{
    if (m_busy)
        return;
    const QScopedValueRollback busy(m_busy, true);
    std::vector<EntityRef> entities;
    std::unordered_set<EntityRef> known;
    const QModelIndex current = m_view.currentIndex().siblingAtColumn(0);
    const bool isCurrent = m_view.selectionModel()->isSelected(current);
    const auto last = isCurrent ? m_toEntity(current) : std::nullopt;
    const auto add = [&](const EntityRef &entity) {
        if (entity != last && known.insert(entity).second) // several rows may be about one entity
            entities.push_back(entity);
    };
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier)) // the others stay as they are
        std::ranges::for_each(m_notShown, add);
    const QModelIndexList rows = m_view.selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        if (const auto entity = m_toEntity(row))
            add(*entity);
    if (last)
        entities.push_back(*last);
    m_selection.set(std::move(entities), m_toSlot && isCurrent ? m_toSlot(current) : std::nullopt);
}

/// Else the view would go to the next row, for which it lays out all rows: once for each VM of many that are deleted. It
/// gets there later, so that the keyboard stays where it was.
void SelectionLink::leaveCurrent(const QModelIndex &parent, int row)
{
    m_leftBelow = parent;
    m_leftRow = row;
    m_view.selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
}

/// Once for all rows that one step adds or removes, which may be thousands.
void SelectionLink::showLater() { m_later.start(0, this); }

void SelectionLink::timerEvent(QTimerEvent *)
{
    m_later.stop();
    showInView();
}

void SelectionLink::showInView()
{
    if (m_busy)
        return;
    const QScopedValueRollback busy(m_busy, true);
    std::vector<QModelIndex> rows = rowsToShow();
    QItemSelectionModel *model = m_view.selectionModel();
    if (!rows.empty())
        model->setCurrentIndex(rows.back(), QItemSelectionModel::NoUpdate);
    else if (const int count = m_view.model()->rowCount(m_leftBelow); m_leftRow >= 0 && count > 0)
        model->setCurrentIndex(m_view.model()->index(std::min(m_leftRow, count - 1), 0, m_leftBelow),
                               QItemSelectionModel::NoUpdate);
    m_leftRow = -1;
    model->select(inRanges(std::move(rows)), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// The row of what was selected last is the last one. From so many ranges on that Qt would be slow, all else is left out.
std::vector<QModelIndex> SelectionLink::rowsToShow()
{
    std::vector<QModelIndex> rows;
    m_notShown.clear();
    const std::vector<EntityRef> &entities = m_selection.entities();
    int ranges = 0;
    QModelIndex last;
    for (auto entity = entities.rbegin(); entity != entities.rend(); ++entity) {
        const QModelIndex row = ranges > kMostRanges ? QModelIndex() : rowOf(*entity);
        if (!row.isValid()) {
            m_notShown.push_back(*entity);
            continue;
        }
        if (!last.isValid() || std::abs(row.row() - last.row()) > 1 || row.parent() != last.parent())
            ++ranges;
        last = row;
        rows.push_back(row);
    }
    std::ranges::reverse(rows);
    std::ranges::reverse(m_notShown);
    return rows;
}

/// The block that was meant goes before the first row of its VM.
QModelIndex SelectionLink::rowOf(const EntityRef &ref) const
{
    const auto &slot = m_selection.slot();
    const QModelIndex block =
        slot && m_slotToIndex && ref == m_selection.current() ? m_slotToIndex(*slot) : QModelIndex();
    return block.isValid() ? block : m_toIndex(ref);
}

void SelectionLink::reveal(const EntityRef &ref)
{
    if (const QModelIndex index = rowOf(ref); index.isValid())
        m_view.scrollTo(index);
}

} // namespace sliceboard
