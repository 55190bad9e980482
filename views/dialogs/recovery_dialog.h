// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/recovery.h"

#include <QDialog>
#include <QListWidget>

namespace sliceboard {

/// Offers the unsaved designs that earlier sessions left behind.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    enum class Answer { Later, Recover, Discard };

    explicit RecoveryDialog(const std::vector<Snapshot> &snapshots, QWidget *parent = nullptr);

    Answer answer() const { return m_answer; }
    /// Row of the snapshot that the answer is about.
    int row() const { return m_list->currentRow(); }

private:
    void finish(Answer answer);

    QListWidget *m_list;
    Answer m_answer = Answer::Later;
};

} // namespace sliceboard
