// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/rule_item_model.h"

#include "views/items/severity_icon.h"

#include <QCoreApplication>
#include <QFont>

namespace sliceboard {

RuleItemModel::RuleItemModel(const Document &document, std::span<const Rule *const> rules, QObject *parent)
    : QAbstractTableModel(parent),
      m_document(document),
      m_rules(rules.begin(), rules.end()),
      m_severities(document.design().severities)
{
    connect(&document, &Document::settled, this, &RuleItemModel::update);
    connect(&document, &Document::loaded, this, &RuleItemModel::update);
}

int RuleItemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rules.size()); }

int RuleItemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

std::optional<Severity> RuleItemModel::own(const Rule &rule) const
{
    const auto found = m_severities.find(rule.id);
    return found == m_severities.end() ? std::nullopt : std::optional(found->second);
}

QVariant RuleItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Rule &rule = this->rule(index.row());
    const auto severity = own(rule);
    switch (role) {
    case Qt::DisplayRole:
        return text(rule, index.column());
    case Qt::DecorationRole:
        if (index.column() == SeverityColumn)
            return severityIcon(severity.value_or(rule.severity));
        return {};
    case Qt::ToolTipRole:
        return QCoreApplication::translate("Rules", rule.explanation);
    case Qt::FontRole:
        if (severity && index.column() == SeverityColumn) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant RuleItemModel::text(const Rule &rule, int column) const
{
    const auto severity = own(rule);
    switch (column) {
    case TitleColumn:
        return QCoreApplication::translate("Rules", rule.title);
    case DefaultColumn:
        return toText(rule.severity);
    case SeverityColumn:
        return severity ? toText(*severity) : tr("By default: %1").arg(toText(rule.severity));
    default:
        return QString::fromLatin1(rule.id);
    }
}

QVariant RuleItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Rule");
    case DefaultColumn:
        return tr("Default");
    case SeverityColumn:
        return tr("In this design");
    default:
        return tr("Id");
    }
}

void RuleItemModel::update()
{
    if (m_severities == m_document.design().severities)
        return;
    m_severities = m_document.design().severities;
    Q_EMIT dataChanged(index(0, SeverityColumn), index(rowCount() - 1, SeverityColumn));
}

} // namespace sliceboard
