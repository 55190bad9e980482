// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/comparison/change_tree.h"
#include "views/comparison/twin_boards.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

namespace sliceboard {

/// How the open design differs from another: as a list, side by side, and as text. A change that is chosen is selected
/// on the board; it can be taken over from the other design.
class ComparisonDialog : public QDialog {
    Q_OBJECT

public:
    ComparisonDialog(DesignComparison &comparison, const Checker &checker, Selection &selection,
                     QWidget *parent = nullptr);

    ChangeTree *changes() const { return m_changes; }
    QTabWidget *tabs() const { return m_tabs; }
    /// nullptr until they were looked at.
    TwinBoards *boards() const { return m_boards; }
    /// What the text tab says, or would say if it were seen.
    QString text() const;
    QString summary() const { return m_summary->text(); }
    /// Whether the board shows the changes.
    QCheckBox *onBoard() const { return m_onBoard; }

Q_SIGNALS:
    /// For assistive technology and the status bar.
    void announced(const QString &text);

private:
    QWidget *createTextTab();
    void showTab(int tab);
    void refresh();
    void refreshText();
    void showChosen();
    void takeOver();
    /// Shows what else would be taken over; true: it may be.
    bool askToTakeAlso(const QString &entity, const std::vector<EntityChange> &needs);
    void copyText();

    DesignComparison &m_comparison;
    const Checker &m_checker;
    Selection &m_selection;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    ChangeTree *m_changes;
    QWidget *m_boardsTab;
    TwinBoards *m_boards = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_format = nullptr;
    QCheckBox *m_onBoard;
    QPushButton *m_takeOver = nullptr;
};

} // namespace sliceboard
