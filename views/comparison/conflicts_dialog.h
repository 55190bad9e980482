// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comparison/design_merge.h"

#include <QDialog>
#include <QListWidget>

namespace sliceboard {

/// Lists what two people changed each in another way. Accepted: the conflicts are settled, and the list can go.
class ConflictsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConflictsDialog(const std::vector<MergeConflict> &conflicts, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    /// A conflict was chosen.
    void chosen(sliceboard::EntityKind kind, const std::string &name);

private:
    QListWidget *m_list;
};

} // namespace sliceboard
