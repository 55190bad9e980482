// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/actions/action_table.h"
#include "views/panels/search_field.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QTextBrowser>

namespace sliceboard {

/// Shows the pages of :/help/LANGUAGE, written in Markdown; where one is not translated, the English one. The word
/// {shortcuts} in a page stands for the present keyboard shortcuts, {facets} for those of the filter language.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(const ActionTable &actions, QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;
    /// The text of a page by its name, as "findings"; empty if there is none.
    QString pageText(const QString &page) const;

private:
    const ActionTable &m_actions;
};

/// The manual in the program: a list of pages to be searched, and the page with its links. It stays open beside the
/// window. Links of the form action:ID run an action.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(const ActionTable &actions, QWidget *parent = nullptr);

    /// All pages in the order of the list.
    static QStringList pages();
    /// Shows a page by its name, lifting a search that hides it.
    void showPage(const QString &page);
    SearchField *search() const { return m_search; }
    QListWidget *list() const { return m_list; }
    HelpBrowser *browser() const { return m_browser; }

private:
    void fillList();
    QWidget *createNavigation();
    void filter(const QString &words);
    void follow(const QUrl &link);
    void showSource(const QUrl &source);
    void markFound();

    const ActionTable &m_actions;
    HelpBrowser *m_browser;
    QListWidget *m_list;
    SearchField *m_search;
    QLabel *m_count;
};

} // namespace sliceboard
