// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace sliceboard {

/// The VMs of a VmItemModel that are waiting or placed and contain the words searched for.
class VmFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Show { Waiting, Placed, All };

    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setShow(Show show);
    /// All words must occur in some column.
    void setText(const QString &text);
    void setSourceModel(QAbstractItemModel *model) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const QCollatorSortKey &nameKey(int row) const;

    Show m_show = Show::Waiting;
    QStringList m_words;
    mutable std::vector<std::optional<QCollatorSortKey>> m_nameKeys; ///< by row of the source, made when first compared
};

} // namespace sliceboard
