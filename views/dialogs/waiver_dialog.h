// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"
#include "views/dialogs/checked_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>

namespace sliceboard {

/// Asks why a finding is accepted, by whom and until when.
class WaiverDialog : public CheckedDialog {
    Q_OBJECT

public:
    /// `earlier` is the waiver that this one takes the place of, if any.
    WaiverDialog(const Finding &finding, const Facts &facts, const Waiver *earlier, QWidget *parent = nullptr);

    Waiver result() const;

private:
    void check();

    Waiver m_waiver;
    QDate m_today;
    QLineEdit *m_reason;
    QLineEdit *m_author;
    QCheckBox *m_ends;
    QDateEdit *m_lastDay;
};

} // namespace sliceboard
