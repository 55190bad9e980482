// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"
#include "views/dialogs/checked_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <map>

namespace sliceboard {

/// What a dialog about a view knows of the board.
struct BoardOfView {
    std::vector<std::string> selected; ///< paths of what is selected, which the step can be told to add
    std::map<std::string, QString> groups; ///< titles of groups that are no clusters, by name
};

/// Edits a saved view: title, caption, what is in sight and folded, the finding it frames and what its step adds.
class ViewDialog : public CheckedDialog {
    Q_OBJECT

public:
    ViewDialog(const SavedView &view, const Checker &checker, BoardOfView board, QWidget *parent = nullptr);

    SavedView result() const;

private:
    void createFields();
    void fillPlaces();
    void fillFindings();
    void fillArrangement();
    void fillFolded();
    QWidget *createAdded();
    std::string path() const;
    void check();

    const SavedView m_view;
    const Checker &m_checker;
    const BoardOfView m_board;
    std::vector<FindingName> m_findings; ///< by row of the list
    QLineEdit *m_title;
    QPlainTextEdit *m_caption;
    QComboBox *m_show;
    QSpinBox *m_zoom;
    QComboBox *m_grouping; ///< the first line leaves the board as it is, as that of the next
    QComboBox *m_order;
    QListWidget *m_folded; ///< what is unchecked is unfolded
    QLineEdit *m_filter;
    QComboBox *m_finding;
    QListWidget *m_adds;
};

} // namespace sliceboard
