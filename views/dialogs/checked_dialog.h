// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

namespace sliceboard {

/// A form that says while it is filled in what is still wrong, and can be accepted only when nothing is.
class CheckedDialog : public QDialog {
    Q_OBJECT

public:
    CheckedDialog(const QString &title, const QString &accept, QWidget *parent);

protected:
    QFormLayout *form() const { return m_form; }
    /// Adds a row whose label belongs to `control` or, if given, to the part of it that takes the focus.
    void addRow(const QString &label, QWidget *control, QWidget *focus = nullptr);
    /// Shows what the dialog will do; an error says why it cannot.
    void say(const QString &summary, const QString &error);

private:
    QFormLayout *m_form;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
};

} // namespace sliceboard
