// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/card_list.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace sliceboard {

class SearchField;

/// A design opened or saved lately, as it was then.
struct RecentDesign {
    QString path;
    bool isMissing = false;
    bool isChanged = false; ///< the file is another one by now: picture and counts are not known
    QImage picture; ///< null: none is known
    std::optional<FindingCounts> counts;
};

/// What a window without a design shows: designs opened lately, templates and worked examples, with one filter over all.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const std::vector<RecentDesign> &designs);
    CardList *recent() const { return m_recent; }
    CardList *starts() const { return m_starts; }
    SearchField *search() const { return m_search; }

Q_SIGNALS:
    void openRequested(const QString &path);
    void browseRequested();
    /// A template or example of the resources, to start a new design from.
    void startRequested(const QString &resource);
    void forgetRequested(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createRecent();
    void fillStarts();
    void filter(const QString &text);
    void refresh();
    void fitSize();

    QLabel *m_title;
    QLabel *m_purpose;
    QBoxLayout *m_columns;
    SearchField *m_search;
    CardList *m_recent;
    CardList *m_starts;
    QLabel *m_noRecent;
    QPushButton *m_open;
    QPushButton *m_forget;
};

} // namespace sliceboard
