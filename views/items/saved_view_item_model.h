// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"
#include "model/facts/facts.h"

#include <QAbstractListModel>

namespace sliceboard {

/// The saved views of a document as a list in the order of the presentation. Titles can be edited, rows moved.
class SavedViewItemModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit SavedViewItemModel(Document &document, const Catalog &catalog, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &source, int row, int count, const QModelIndex &target, int to) override;

Q_SIGNALS:
    /// The order has changed by a drag: the row that was moved stands here now.
    void moved(int row);
    void refused(const QString &reason);

private:
    void update();
    QString toolTip(const SavedView &view) const;
    Facts facts() const { return {m_catalog, m_document.design(), m_document.index()}; }
    bool change(int row, SavedView view, const QString &name);

    Document &m_document;
    const Catalog &m_catalog;
    std::vector<SavedView> m_views; ///< as shown; follows the document when a step is done
};

} // namespace sliceboard
