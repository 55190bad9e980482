// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/building.h"
#include "views/dialogs/checked_dialog.h"
#include "views/panels/inspector/suggest_editor.h"

#include <QSpinBox>

namespace sliceboard {

struct NewGpus {
    std::string model; ///< key of the catalog
    int count = 1; ///< for each host
};

/// Asks which GPUs to add to one or several hosts.
class AddGpusDialog : public CheckedDialog {
    Q_OBJECT

public:
    AddGpusDialog(const Facts &facts, std::vector<HostId> hosts, QWidget *parent = nullptr);

    NewGpus result() const;

private:
    void check();

    Facts m_facts;
    std::vector<HostId> m_hosts;
    SuggestEditor *m_model;
    QSpinBox *m_count;
};

} // namespace sliceboard
