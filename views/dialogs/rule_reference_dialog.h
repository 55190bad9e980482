// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/reports/rule_reference.h"
#include "model/rules/rule_book.h"
#include "views/panels/search_field.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QTextBrowser>

namespace sliceboard {

/// Every rule to read about, to be searched by id, title and text. It stays open beside the window.
class RuleReferenceDialog : public QDialog {
    Q_OBJECT

public:
    RuleReferenceDialog(const Catalog &catalog, const RuleBook &rules, QWidget *parent = nullptr);

    /// Whether it shows these very rules.
    bool isOf(const RuleBook &rules) const { return &m_rules == &rules; }

    /// Shows a rule by its id, lifting a search that hides it.
    void showRule(const QString &id);
    SearchField *search() const { return m_search; }
    QListWidget *list() const { return m_list; }
    QTextBrowser *page() const { return m_page; }

private:
    void fillList();
    void filter(const QString &words);
    void showCurrent();

    const RuleBook &m_rules;
    std::vector<RuleArticle> m_articles;
    QListWidget *m_list;
    SearchField *m_search;
    QLabel *m_count;
    QTextBrowser *m_page;
};

} // namespace sliceboard
