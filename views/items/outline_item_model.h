// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/board_item_model.h"
#include "views/items/selection.h"

#include <unordered_map>

namespace sliceboard {

/// Everything that the board shows, and the VMs that wait, as one tree: below each GPU the devices and reserved slots on
/// it, and behind the clusters a row with the waiting VMs. Names can be edited; what is dropped is the tree's business.
class OutlineItemModel : public BoardItemModel {
    Q_OBJECT

public:
    OutlineItemModel(Document &document, Checker &checker, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }

    /// What a row is about: the VM of a device or of a waiting row, the GPU of a reserved slot; the design itself for
    /// the row above the waiting VMs.
    EntityRef entityOf(const QModelIndex &index) const;
    /// The device or reserved slot of a row; unset for any other.
    std::optional<SlotRef> slotOf(const QModelIndex &index) const;
    /// A VM: where it waits, else its first device on a GPU.
    QModelIndex indexOfEntity(const EntityRef &ref) const;
    QModelIndex indexOfSlot(const SlotRef &slot) const;
    QModelIndex waitingRow() const;
    bool isWaitingRow(const QModelIndex &index) const;

Q_SIGNALS:
    void refused(const QString &reason);

protected:
    void touched(const std::set<EntityRef> &entities) override;

private:
    bool isBelowGpu(const QModelIndex &index) const;
    bool isBelowWaiting(const QModelIndex &index) const;
    const std::vector<SlotRef> &slots(GpuId gpu) const;
    const std::vector<VmId> &waiting() const;
    std::vector<SlotRef> slotsNow(GpuId gpu) const;
    void updateSlots(GpuId gpu);
    void updateWaiting(const std::set<EntityRef> &entities);
    void showFindings(const FindingChange &change);
    void showAllFindings();
    QString slotText(const SlotRef &slot, int column) const;
    QString slotSentence(const SlotRef &slot) const;
    QString waitingText(const Vm &vm, int column) const;

    Document &m_document;
    Checker &m_checker;
    // What the rows below GPUs and below the waiting row are now; filled when first asked for, in ascending order.
    mutable std::unordered_map<GpuId, std::vector<SlotRef>> m_slots;
    mutable std::optional<std::vector<VmId>> m_waiting;
};

} // namespace sliceboard
