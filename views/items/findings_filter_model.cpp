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

void FindingsFilterModel::setSubjects(std::vector<EntityRef> subjects)
{
    m_subjects = std::move(subjects);
    refilter();
}

void FindingsFilterModel::setRule(const std::string &rule)
{
    m_rule = rule;
    refilter();
}

bool FindingsFilterModel::hasFilter() const { return !m_words.isEmpty() || !m_subjects.empty() || !m_rule.empty(); }

bool FindingsFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Finding &finding = m_findings.finding(row);
    const auto isAbout = [&](const EntityRef &ref) {
        return finding.subject == ref || std::ranges::count(finding.others, ref) > 0;
    };
    return passesSeverity(row) && (m_rule.empty() || m_rule == finding.rule->id)
        && (m_subjects.empty() || std::ranges::any_of(m_subjects, isAbout)) && passesText(row);
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
    return std::tuple(a.subject, std::string_view(a.rule->id)) < std::tuple(b.subject, std::string_view(b.rule->id));
}

} // namespace sliceboard
