// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"

#include <QAbstractListModel>

namespace sliceboard {

/// The undo steps of a document as a list: row n is the state after n steps, row 0 the design as it was opened.
class HistoryItemModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IsDoneRole = Qt::UserRole + 1, ///< bool: not undone
        IsCurrentRole, ///< bool: the state shown now
    };

    explicit HistoryItemModel(const Document &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// The row of the state shown now.
    int currentRow() const { return m_position; }

private:
    void update();
    void replaceFrom(int first, int count);

    const Document &m_document;
    std::vector<QString> m_names;
    int m_position = 0;
};

} // namespace sliceboard
