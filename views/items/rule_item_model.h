// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"
#include "model/rules/rule.h"

#include <QAbstractTableModel>

#include <span>

namespace sliceboard {

/// All rules, with how their findings count by default and in this design. Follows the document.
class RuleItemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, DefaultColumn, SeverityColumn, IdColumn, ColumnCount };

    RuleItemModel(const Document &document, std::span<const Rule *const> rules, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Rule &rule(int row) const { return *m_rules[std::size_t(row)]; }
    /// How the rule counts in this design; unset: by default.
    std::optional<Severity> own(const Rule &rule) const;

private:
    QVariant text(const Rule &rule, int column) const;
    void update();

    const Document &m_document;
    std::vector<const Rule *> m_rules;
    std::map<std::string, Severity> m_severities; ///< as shown
};

} // namespace sliceboard
