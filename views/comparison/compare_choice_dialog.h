// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QPushButton>
#include <QTreeWidget>

#include <vector>

namespace sliceboard {

/// A design that the open one can be compared with.
struct CompareChoice {
    QString group; ///< "Earlier versions"
    QString text; ///< time, revision, author …
};

/// Asks with what to compare the open design.
class CompareChoiceDialog : public QDialog {
    Q_OBJECT

public:
    enum class Answer { Choice, OtherFile };

    /// `note`: why something that one might expect is not among the choices; may be empty.
    CompareChoiceDialog(const std::vector<CompareChoice> &choices, const QString &note, QWidget *parent = nullptr);

    Answer answer() const { return m_answer; }
    /// Row among the choices; -1: none is chosen.
    int row() const;
    QTreeWidget *list() const { return m_list; }

private:
    QTreeWidget *m_list;
    QPushButton *m_compare;
    Answer m_answer = Answer::Choice;
};

} // namespace sliceboard
