// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"

#include <QAbstractTableModel>

#include <memory>
#include <unordered_map>

namespace sliceboard {

/// The checker's findings, one a row, in no order: sort and filter them by FindingsFilterModel. A finding whose
/// numbers changed keeps its row.
class FindingsItemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, MessageColumn, SubjectColumn, TitleColumn, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< int of Severity
        WaivedRole, ///< bool
        KeyRole, ///< QString of Finding::key()
    };

    FindingsItemModel(Document &document, Checker &checker, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// As the base class has it, but quickly: sorting asks millions of times.
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The finding of a row; borrowed until the document changes.
    const Finding &finding(int row) const { return m_rows[std::size_t(row)].finding; }
    bool isWaived(int row) const { return m_rows[std::size_t(row)].waived; }
    /// -1 if there is none. Looks at one row after the other.
    int rowOf(const std::string &key) const;

private:
    struct Texts {
        QString subject;
        QString message;
    };
    struct Row {
        Finding finding;
        bool waived = false;
        mutable std::unique_ptr<Texts> texts; ///< made when first shown
    };
    using RowsByHash = std::unordered_multimap<std::size_t, std::size_t>;

    void reset();
    void update(const FindingChange &change);
    void put(const Finding &finding);
    void take(const Finding &finding);
    /// The end if there is none.
    RowsByHash::iterator find(const Finding &finding);
    Row row(Finding finding) const;
    void noteRename(const Edit &edit);
    void refreshNames();
    const Texts &texts(const Row &row) const;
    QVariant text(const Row &row, int column) const;
    void touch(int first, int last);

    Document &m_document;
    Checker &m_checker;
    std::vector<Row> m_rows;
    RowsByHash m_rowsByHash; ///< hash of the key to row; made for the first edit after a reset
    bool m_renamed = false;
    bool m_isQuiet = false; ///< rows change within a reset
};

} // namespace sliceboard
