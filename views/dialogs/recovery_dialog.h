// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/safety/recovery.h"
#include "views/dialogs/design_preview.h"
#include "views/dialogs/latest_job.h"

#include <QDialog>
#include <QListWidget>

namespace sliceboard {

/// Offers the unsaved designs that earlier sessions left behind.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    enum class Answer { Later, Recover, Discard };

    RecoveryDialog(const std::vector<UnsavedDesign> &designs, const Catalog &catalog, QWidget *parent = nullptr);

    Answer answer() const { return m_answer; }
    /// Row of the design that the answer is about.
    int row() const { return m_list->currentRow(); }

private:
    void showDesign(int row);
    void finish(Answer answer);

    const std::vector<UnsavedDesign> &m_designs;
    const Catalog &m_catalog;
    QListWidget *m_list;
    DesignPreview *m_preview;
    Answer m_answer = Answer::Later;
    LatestJob<std::unique_ptr<FirstCheck>> m_job; ///< its end waits for what borrows from the dialog
};

} // namespace sliceboard
