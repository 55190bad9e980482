// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/preview.h"
#include "views/items/findings_filter_model.h"
#include "views/items/selection.h"
#include "views/panels/search_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace sliceboard {

/// All findings with their details and quick fixes. Choosing one selects what it is about on the board; with "Only
/// about the selection" the list follows the board.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    FindingsPanel(Document &document, Checker &checker, Selection &selection, QWidget *parent = nullptr);

    /// Chooses the next (1) or previous (-1) finding and shows its subject; goes round at the ends.
    void step(int direction);
    /// Chooses a finding by Finding::key(), lifting filters that hide it.
    void choose(const QString &key);
    /// Shows findings of this severity and no other; Off: all.
    void showOnly(Severity severity);
    /// The rule of the finding that is chosen, or nullptr.
    const Rule *currentRule() const;
    SearchField *search() const { return m_search; }
    QTreeView *list() const { return m_list; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void refused(const QString &reason);
    void houseRulesWanted(); ///< the user wants to look at what is wrong with them

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Toggle {
        Severity severity; ///< Off: the waived ones
        QToolButton *button;
    };

    QLayout *createToggles();
    void createList();
    void fitColumns();
    int leastInOneLine() const;
    QWidget *createDetails();
    void showCounts();
    void showCurrent();
    void selectSubjects();
    void followSelection();
    void clearFilters();
    void setToggle(Severity severity, bool on);
    const Finding *current() const;
    void showFixes(const Finding *finding);
    void tryFix(const QString &title);
    void openLink(const QUrl &link);
    void showMenu(const QPoint &at);
    void waive();
    void takeWaiverBack();
    void waiveOrTakeBack();
    QLayout *createDecisions();
    void fixAllOfKind();
    void setRuleSeverity(const std::string &rule, std::optional<Severity> severity);

    Document &m_document;
    Checker &m_checker;
    Selection &m_selection;
    FindingsItemModel m_items;
    FindingsFilterModel m_filter;
    QSplitter *m_splitter;
    QTreeView *m_list;
    SearchField *m_search;
    QCheckBox *m_follow;
    std::array<Toggle, 5> m_toggles{};
    QLabel *m_empty;
    QTextBrowser *m_details;
    QPushButton *m_waive;
    QPushButton *m_fixAll;
    QWidget *m_fixes;
    QVBoxLayout *m_fixesLayout;
    QStringList m_fixTitles;
    QBoxLayout *m_head; ///< what to show
    QBoxLayout *m_decisions;
    QString m_currentKey;
    bool m_selecting = false;
};

} // namespace sliceboard
