// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSortFilterProxyModel>

namespace sliceboard {

/// The profiles of a ProfileItemModel that contain the words searched for, in its order. A GPU model that matches
/// shows all its profiles.
class ProfileFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ProfileFilterModel(QObject *parent = nullptr);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace sliceboard
