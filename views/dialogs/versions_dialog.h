// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/safety/versions.h"
#include "views/dialogs/design_preview.h"
#include "views/dialogs/latest_job.h"

#include <QDialog>
#include <QListWidget>
#include <QPushButton>

namespace sliceboard {

/// Shows what a design's file was before its last saves, and asks what to do with one of these versions.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    enum class Answer { Nothing, OpenCopy, Restore };

    /// `now`: the open design, with which versions are compared.
    VersionsDialog(const std::vector<EarlierVersion> &versions, const Design &now, const Catalog &catalog,
                   QWidget *parent = nullptr);

    /// Asks only which version, with a button of this text, instead of what to do with it.
    void askOnlyWhich(const QString &buttonText);

    Answer answer() const { return m_answer; }
    /// Row of the version that the answer is about.
    int row() const { return m_list->currentRow(); }

private:
    /// A version that was read and checked, or why it could not be.
    struct Look {
        Result<Design> design;
        std::unique_ptr<FirstCheck> check;
        QString difference; ///< to the open design
    };
    void showVersion(int row);
    void show(Look look);
    void countFindings(int row);
    void finish(Answer answer);

    const std::vector<EarlierVersion> &m_versions;
    const Design &m_now;
    const Catalog &m_catalog;
    QListWidget *m_list;
    DesignPreview *m_preview;
    QLabel *m_difference;
    QPushButton *m_open;
    QPushButton *m_restore;
    Answer m_answer = Answer::Nothing;
    LatestJob<Look> m_job; ///< its end waits for what borrows from the dialog
};

} // namespace sliceboard
