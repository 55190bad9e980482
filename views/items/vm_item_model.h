// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"
#include "views/drag/drag_payload.h"

#include <QAbstractTableModel>

#include <optional>
#include <span>

namespace sliceboard {

/// The VMs of a design, one a row, in the design's order. VMs can be dragged from it to the board; dropped on it, a
/// placed VM waits again, and a profile makes the VM under it ask for that profile.
class VmItemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, RequestColumn, PlaceColumn, DriverColumn, FindingsColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< uint: VmId
        IsWaitingRole, ///< bool: some device has no GPU, or there is none
        SeverityRole, ///< int of the worst Severity
    };

    VmItemModel(Document &document, Checker &checker, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Renames a VM.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    VmId vmAt(int row) const;
    QModelIndex indexOf(VmId vm) const;

Q_SIGNALS:
    /// Why a rename or a drop was not done.
    void refused(const QString &reason);

private:
    void beginMany(std::span<const Edit> edits);
    void endMany();
    void begin(const Edit &edit);
    void end(const Edit &edit);
    void settle();
    void showFindings(const FindingChange &change);
    void showAll(int firstColumn, int lastColumn);
    bool addFrom(const QMimeData *data);
    bool dropPayload(const DragPayload &payload, const QModelIndex &parent);
    bool report(const Result<void> &result);
    QVariant text(const Vm &vm, int column) const;
    QString placeText(const Vm &vm) const;
    QString findingsText(const Vm &vm) const;
    QVariant toolTip(const Vm &vm) const;

    Document &m_document;
    Checker &m_checker;
    bool m_placesChanged = false;
    bool m_isReset = false; ///< by a load or many edits at once: the end of it tells everything
};

/// Whether a VM has something left to place: a waiting device, or no device yet.
bool isWaiting(const Vm &vm);

} // namespace sliceboard
