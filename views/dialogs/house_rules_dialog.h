// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace sliceboard {

/// The house rules of the design as YAML, read while they are typed; mistakes are listed with their places. The
/// vocabulary stands beside.
class HouseRulesDialog : public QDialog {
    Q_OBJECT

public:
    HouseRulesDialog(Document &document, Checker &checker, QWidget *parent = nullptr);

    QPlainTextEdit *editor() const { return m_text; }
    QListWidget *mistakes() const { return m_mistakes; }
    QPushButton *applyButton() const { return m_apply; }

    void done(int result) override;

private:
    QWidget *createEditor();
    QLayout *createButtons();
    void read();
    void apply();
    void insertExample();
    void goToMistake(const QListWidgetItem *item);
    bool isChanged() const;

    Document &m_document;
    Checker &m_checker;
    QPlainTextEdit *m_text;
    QListWidget *m_mistakes;
    QLabel *m_state;
    QPushButton *m_apply;
    QTimer m_pause;
    QString m_applied; ///< the text as the design has it
};

} // namespace sliceboard
