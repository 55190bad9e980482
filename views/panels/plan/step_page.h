// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/plan/change_plan.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTextBrowser>
#include <QWidget>

namespace sliceboard {

/// One step of a change plan: what to do, why and what one should see; and how it went.
class StepPage : public QWidget {
    Q_OBJECT

public:
    explicit StepPage(QWidget *parent = nullptr);

    /// Shows a step with what was noted on it; nullptr: none.
    void showStep(const PlanStep *step, const StepResult &result);
    QString text() const { return m_text->toPlainText(); }

Q_SIGNALS:
    /// What is to be noted on the step that is shown.
    void noted(const sliceboard::StepResult &result);

private:
    void tell();

    QTextBrowser *m_text;
    QComboBox *m_outcome;
    QLineEdit *m_by;
    QLineEdit *m_note;
    StepResult m_result;
};

} // namespace sliceboard
