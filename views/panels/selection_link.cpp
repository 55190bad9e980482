// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/selection_link.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>

namespace sliceboard {

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
        showInView();
    };
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, hold);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, hold);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, hold);
    view.setModel(&model);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, resume);
    connect(&model, &QAbstractItemModel::layoutChanged, this, resume);
    connect(&model, &QAbstractItemModel::modelReset, this, resume);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &SelectionLink::showInView);
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
    const QModelIndex current = m_view.currentIndex().siblingAtColumn(0);
    const auto add = [&](const QModelIndex &row) {
        const auto entity = m_toEntity(row);
        if (!entity)
            return;
        std::erase(entities, *entity); // several rows may be about one entity
        entities.push_back(*entity);
    };
    const QModelIndexList rows = m_view.selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        if (row != current)
            add(row);
    const bool isCurrent = m_view.selectionModel()->isSelected(current);
    if (isCurrent)
        add(current);
    m_selection.set(std::move(entities), m_toSlot && isCurrent ? m_toSlot(current) : std::nullopt);
}

void SelectionLink::showInView()
{
    if (m_busy)
        return;
    const QScopedValueRollback busy(m_busy, true);
    QItemSelection rows;
    QModelIndex last;
    for (const EntityRef &entity : m_selection.entities())
        if (const QModelIndex index = rowOf(entity); index.isValid()) {
            rows.select(index, index);
            last = index;
        }
    QItemSelectionModel *model = m_view.selectionModel();
    if (last.isValid())
        model->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    model->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
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
