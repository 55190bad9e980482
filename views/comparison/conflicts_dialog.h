// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comparison/conflict_settling.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <array>

namespace sliceboard {

/// Lists what two people changed each in another way, with what either made of it, to be settled one by one. Accepted:
/// all are settled, and the list can go.
class ConflictsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConflictsDialog(std::vector<MergeConflict> conflicts, QWidget *parent = nullptr);

    /// Those that are left; the next one is chosen.
    void setConflicts(std::vector<MergeConflict> conflicts);
    QListWidget *list() const { return m_list; }
    /// What a side has of the chosen conflict.
    QPlainTextEdit *value(MergeSide side) const { return m_sides[std::size_t(side)].value; }
    QPushButton *button(MergeSide side) const { return m_sides[std::size_t(side)].use; }

Q_SIGNALS:
    /// A conflict was chosen.
    void chosen(sliceboard::EntityKind kind, const std::string &name);
    /// The conflict of this row is to be settled with what a side made of it.
    void settled(int row, sliceboard::MergeSide side);

protected:
    /// The first conflict is chosen.
    void showEvent(QShowEvent *event) override;

private:
    /// What one side made of the chosen conflict, and the button that takes it.
    struct SideParts {
        QPlainTextEdit *value = nullptr;
        QPushButton *use = nullptr;
    };
    QWidget *createSide(MergeSide side, const QString &title, const QString &use, const QString &toolTip);
    void showCurrent();

    std::vector<MergeConflict> m_conflicts;
    QListWidget *m_list;
    std::array<SideParts, 3> m_sides; ///< by MergeSide
};

} // namespace sliceboard
