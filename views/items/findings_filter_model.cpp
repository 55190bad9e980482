// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/findings_filter_model.h"

#include "model/rules/rule.h"

#include <algorithm>

namespace sliceboard {

FindingsFilterModel::FindingsFilterModel(FindingsItemModel &findings, QObject *parent)
    : ListFilterModel(parent), m_findings(findings)
{
    m_keys.watch(findings, *this);
    setSourceModel(&findings);
    setDynamicSortFilter(true);
    sort(FindingsItemModel::SeverityColumn, Qt::AscendingOrder);
}

void FindingsFilterModel::setShown(Severity severity, bool shown)
{
    m_hidden[std::size_t(severity)] = !shown;
    refilter();
}

void FindingsFilterModel::setWaivedShown(bool shown)
{
    m_waivedShown = shown;
    refilter();
}

void FindingsFilterModel::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    refilter();
}

void FindingsFilterModel::setSubjects(const std::vector<EntityRef> &subjects)
{
    if (subjects.empty() && m_subjects.empty())
        return;
    m_subjects = {subjects.begin(), subjects.end()};
    refilter();
}

void FindingsFilterModel::setRule(const std::string &rule)
{
    m_rule = rule;
    refilter();
}

bool FindingsFilterModel::hasFilter() const { return !m_words.isEmpty() || !m_subjects.empty() || !m_rule.empty(); }

bool FindingsFilterModel::acceptsRow(int row) const
{
    const Finding &finding = m_findings.finding(row);
    const auto isMeant = [this](const EntityRef &ref) { return m_subjects.contains(ref); };
    return passesSeverity(row) && (m_rule.empty() || m_rule == finding.rule->id)
        && (m_subjects.empty() || isMeant(finding.subject) || std::ranges::any_of(finding.others, isMeant))
        && passesText(row);
}

void FindingsFilterModel::prepareToSort(const QModelIndex &index) const
{
    if (index.column() != FindingsItemModel::SeverityColumn)
        m_keys.make(index);
}

bool FindingsFilterModel::passesSeverity(int row) const
{
    return m_findings.isWaived(row) ? m_waivedShown : isShown(m_findings.finding(row).severity);
}

bool FindingsFilterModel::passesText(int row) const
{
    if (m_words.isEmpty())
        return true;
    QString text = QString::fromUtf8(m_findings.finding(row).rule->id);
    for (int column = 0; column < FindingsItemModel::ColumnCount; ++column)
        text += u'\n' + m_findings.index(row, column).data().toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool FindingsFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Finding &a = m_findings.finding(left.row());
    const Finding &b = m_findings.finding(right.row());
    const int column = left.column();
    const bool isSameText = column == FindingsItemModel::TitleColumn && a.rule == b.rule;
    if (column != FindingsItemModel::SeverityColumn && !isSameText)
        if (const int order = m_keys.compare(left, right))
            return order < 0;
    if (a.severity != b.severity)
        return a.severity > b.severity;
    if (a.subject != b.subject)
        return a.subject < b.subject;
    return std::string_view(a.rule->id) < std::string_view(b.rule->id);
}

} // namespace sliceboard
