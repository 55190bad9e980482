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

namespace sliceboard {

/// Edits a saved view: title, caption, what is in sight, the finding it frames and what its step adds.
class ViewDialog : public CheckedDialog {
    Q_OBJECT

public:
    /// `selected`: the paths of what is selected on the board, which the step can be told to add.
    ViewDialog(const SavedView &view, const Checker &checker, std::vector<std::string> selected,
               QWidget *parent = nullptr);

    SavedView result() const;

private:
    void createFields();
    void fillPlaces();
    void fillFindings();
    void fillArrangement();
    QWidget *createAdded();
    std::string path() const;
    void check();

    const SavedView m_view;
    const Checker &m_checker;
    const std::vector<std::string> m_selected;
    std::vector<FindingName> m_findings; ///< by row of the list
    QLineEdit *m_title;
    QPlainTextEdit *m_caption;
    QComboBox *m_show;
    QSpinBox *m_zoom;
    QComboBox *m_grouping; ///< the first line leaves the board as it is, as that of the next
    QComboBox *m_order;
    QLineEdit *m_filter;
    QComboBox *m_finding;
    QListWidget *m_adds;
};

} // namespace sliceboard
