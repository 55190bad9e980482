// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/building.h"
#include "views/dialogs/checked_dialog.h"
#include "views/dialogs/numbered_names.h"
#include "views/panels/inspector/choice_editor.h"
#include "views/panels/inspector/suggest_editor.h"

namespace sliceboard {

/// Asks how many hosts to add to which cluster, and what they are like: entered here, taken from a host
/// there is, or known of a server.
class AddHostsDialog : public CheckedDialog {
    Q_OBJECT

public:
    AddHostsDialog(const Facts &facts, ClusterId cluster, QWidget *parent = nullptr);

    NewHosts result() const;

private:
    void createFields(ClusterId cluster);
    void createLikeness();
    void connectFields();
    void takeLikeness();
    void takeServer();
    const Server *server() const;
    void check();

    Facts m_facts;
    NumberedNames m_names;
    QComboBox *m_cluster;
    QComboBox *m_likeness;
    QComboBox *m_server;
    SuggestEditor *m_esxi;
    SuggestEditor *m_manager;
    ChoiceEditor *m_package;
    ChoiceEditor *m_graphics;
    ChoiceEditor *m_policy;
    SuggestEditor *m_gpuModel;
    QSpinBox *m_gpuCount;
    ChoiceEditor *m_gpuUse;
    ChoiceEditor *m_gpuMode;
};

} // namespace sliceboard
