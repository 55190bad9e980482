// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"
#include "model/edits/document.h"

#include <QAbstractItemModel>

namespace sliceboard {

/// The catalog's vGPU types below their GPU models; models that the design uses come first. Types can be dragged: onto
/// a GPU to reserve a slot, onto a VM to make it ask for that profile.
class ProfileItemModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, FrameBufferColumn, KindColumn, MostColumn, ColumnCount };
    enum Role {
        ProfileRole = Qt::UserRole + 1, ///< QString, the ESXi name; empty for a GPU model
        IsUsedRole, ///< bool: a GPU of this model is in the design
    };

    ProfileItemModel(const Document &document, const Catalog &catalog, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override;

    /// The vGPU type of a row, or nullptr for a GPU model.
    const VgpuType *typeOf(const QModelIndex &index) const;

private:
    /// A GPU model with its types, in catalog order; `gpus` counts the design's GPUs of it.
    struct Group {
        const GpuModel *model;
        std::vector<const VgpuType *> types;
        int gpus = 0;
        bool first = false; ///< stands among the models in use
    };

    const Group *groupOf(const QModelIndex &index) const;
    void count(const Gpu &gpu, int step);
    void count(const Host &host, int step);
    void count(const Cluster &cluster, int step);
    void countAll();
    void note(const Edit &edit);
    void regroup();
    void sortGroups();
    int targetRow(std::size_t group) const;
    QVariant modelData(const Group &group, int column, int role) const;
    QVariant typeData(const VgpuType &type, int column, int role) const;

    const Document &m_document;
    const Catalog &m_catalog;
    std::vector<Group> m_groups; ///< catalog order; never moves
    std::vector<std::size_t> m_order; ///< row → group
    std::unordered_map<const GpuModel *, std::size_t> m_groupByModel;
    bool m_counted = false; ///< some count changed since the last regroup()
};

/// "Time-sliced, C-series", "MIG 1g.5gb": how a vGPU type shares its GPU.
QString kindText(const VgpuType &type);
/// "4 in same size, 3 in mixed size" or "7": how many of the type fit one GPU.
QString mostText(const VgpuType &type);

} // namespace sliceboard
