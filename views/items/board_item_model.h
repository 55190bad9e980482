// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"
#include "views/painting/theme.h"

#include <QAbstractItemModel>
#include <QIcon>

#include <set>

namespace sliceboard {

/// Clusters, hosts and GPUs as a tree, for the board. It holds no data and changes none.
class BoardItemModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ModelColumn, ModeColumn, FreeColumn, VmsColumn, FindingsColumn, ColumnCount };
    enum Role {
        EntityRole = Qt::UserRole, ///< EntityRef
        SeverityRole, ///< int of Severity: the worst finding about the entity
    };

    BoardItemModel(const Document &document, const Checker &checker, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The entity of a row; the design itself for an invalid index.
    EntityRef entity(const QModelIndex &index) const;
    /// Invalid if the entity is no cluster, host or GPU, or is gone.
    QModelIndex indexOf(const EntityRef &ref, int column = 0) const;

protected:
    /// The id of the node above a row; 0 for one without, unset at the top.
    static std::optional<std::uint32_t> idAbove(const QModelIndex &index);
    /// What a transaction touched, when it is done and its rows have been told.
    virtual void touched(const std::set<EntityRef> &) { }

    const Document &document() const { return m_document; }
    const Checker &checker() const { return m_checker; }
    const QIcon &icon(Severity severity) const;

private:
    void prepare(const Edit &edit);
    void finish(const Edit &edit);
    void announceNoted();
    void announce(const EntityRef &ref, int firstColumn, int lastColumn);
    void announceFindings(const FindingChange &change);
    void announceAllFindings();
    QModelIndex indexAt(const Place &place) const;
    QModelIndex parentOf(const Place &place) const;
    QString text(const EntityRef &ref, int column) const;
    QString clusterText(const Cluster &cluster, int column) const;
    QString hostText(const Host &host, int column) const;
    QString gpuText(const Gpu &gpu, int column) const;
    QString findingsText(const EntityRef &ref) const;

    const Document &m_document;
    const Checker &m_checker;
    mutable std::array<QIcon, 5> m_icons; ///< by Severity; made when first shown
    mutable Theme::Kind m_iconsFor = Theme::Kind::Light;
    bool m_isLoading = false; ///< between the beginning and the end of a reset
    std::set<EntityRef> m_touched; ///< rows whose texts the edits of a transaction change
};

} // namespace sliceboard
