// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/building.h"
#include "views/dialogs/checked_dialog.h"
#include "views/dialogs/numbered_names.h"
#include "views/panels/inspector/choice_editor.h"
#include "views/panels/inspector/suggest_editor.h"

#include <QCheckBox>

namespace sliceboard {

/// Asks how many VMs to add and what they are like.
class AddVmsDialog : public CheckedDialog {
    Q_OBJECT

public:
    /// `profile` is offered as what the VMs ask for; it may be empty.
    AddVmsDialog(const Facts &facts, const QString &profile, QWidget *parent = nullptr);

    NewVms result() const;

private:
    enum class Request { Nothing, Vgpu, WholeGpu };

    void createFields();
    void connectFields();
    void suitDriver();
    void check();
    QString errorText() const;
    Request request() const { return Request(m_request->currentValue().toInt()); }

    Facts m_facts;
    NumberedNames m_names;
    ChoiceEditor *m_request;
    SuggestEditor *m_profile;
    QLineEdit *m_guestOs;
    ChoiceEditor *m_driver;
    SuggestEditor *m_release;
    QLabel *m_driverHint;
    ChoiceEditor *m_firmware;
    QLineEdit *m_memory;
    QCheckBox *m_reserveAll;
    QLineEdit *m_mmio;
};

} // namespace sliceboard
