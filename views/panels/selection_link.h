// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/selection.h"

#include <QAbstractItemView>
#include <QBasicTimer>

#include <functional>

namespace sliceboard {

/// Keeps the rows selected in a list or tree and the window's selection in step. Only what the user selects in the
/// view changes the window's selection; rows that are filtered out or removed do not. Of thousands that are selected here
/// and there, the view shows some: Qt compares each range of rows with each other one.
class SelectionLink : public QObject {
    Q_OBJECT

public:
    using ToEntity = std::function<std::optional<EntityRef>(const QModelIndex &)>;
    using ToIndex = std::function<QModelIndex(const EntityRef &)>;
    using ToSlot = std::function<std::optional<SlotRef>(const QModelIndex &)>;
    using SlotToIndex = std::function<QModelIndex(const SlotRef &)>;

    /// Installs the model in the view, which becomes the parent. The functions speak of indexes of that model.
    SelectionLink(QAbstractItemView &view, QAbstractItemModel &model, Selection &selection, ToEntity toEntity,
                  ToIndex toIndex);

    /// For views with rows for blocks: such a row selects its block too.
    void followSlots(ToSlot toSlot, SlotToIndex slotToIndex);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void takeFromView();
    void showInView();
    void showLater();
    void leaveCurrent(const QModelIndex &parent, int row);
    void reveal(const EntityRef &ref);
    std::vector<QModelIndex> rowsToShow();
    QModelIndex rowOf(const EntityRef &ref) const;

    QAbstractItemView &m_view;
    Selection &m_selection;
    ToEntity m_toEntity;
    ToIndex m_toIndex;
    ToSlot m_toSlot;
    SlotToIndex m_slotToIndex;
    std::vector<EntityRef> m_notShown; ///< selected, and yet no row of the view is
    QBasicTimer m_later;
    QPersistentModelIndex m_leftBelow; ///< where the current row was, which has gone
    int m_leftRow = -1; ///< -1: nowhere
    bool m_busy = false;
};

} // namespace sliceboard
