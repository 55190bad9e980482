// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/findings_item_model.h"
#include "views/items/list_filter_model.h"
#include "views/items/sort_keys.h"

#include <unordered_set>

namespace sliceboard {

/// Sorts findings, worst first, and shows those that pass the filters.
class FindingsFilterModel : public ListFilterModel {
    Q_OBJECT

public:
    explicit FindingsFilterModel(FindingsItemModel &findings, QObject *parent = nullptr);

    /// Waived findings count as a severity of their own here.
    void setShown(Severity severity, bool shown);
    bool isShown(Severity severity) const { return !m_hidden[std::size_t(severity)]; }
    void setWaivedShown(bool shown);
    bool isWaivedShown() const { return m_waivedShown; }
    /// All words must occur in rule, subject or message.
    void setText(const QString &text);
    /// Only findings about one of these entities; empty: all.
    void setSubjects(const std::vector<EntityRef> &subjects);
    /// Only findings of one rule, by id; empty: all.
    void setRule(const std::string &rule);
    bool hasFilter() const;

protected:
    bool acceptsRow(int row) const override;
    void prepareToSort(const QModelIndex &index) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool passesSeverity(int row) const;
    bool passesText(int row) const;

    const FindingsItemModel &m_findings;
    SortKeys m_keys; ///< of the findings
    std::array<bool, 5> m_hidden{};
    bool m_waivedShown = false;
    QStringList m_words;
    std::unordered_set<EntityRef> m_subjects;
    std::string m_rule;
};

} // namespace sliceboard
