// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"
#include "views/panels/inspector/suggest_editor.h"

#include <QLabel>
#include <QScrollArea>
#include <QTreeWidget>

namespace sliceboard {

/// Which branches of vGPU software go with a vGPU Manager, a guest driver or an ESXi version, from the catalog.
class PairingPage : public QWidget {
    Q_OBJECT

public:
    explicit PairingPage(const Facts &facts, QWidget *parent = nullptr);

private:
    /// What is asked. A text that is no version leaves its part unset and is complained about.
    struct Question {
        std::optional<VgpuRelease> host, guest;
        std::optional<EsxiVersion> esxi;
        QStringList faults;
    };

    QWidget *createQuestions();
    void createTable();
    void askAboutDesign();
    Question question() const;
    void answer();
    void fillTable(const Question &asked);
    void fitColumns();
    void addRow(const DriverBranch &branch);
    void fillVerdicts(const Question &asked);

    Facts m_facts;
    SuggestEditor *m_host;
    SuggestEditor *m_guest;
    SuggestEditor *m_esxi;
    QTreeWidget *m_table;
    QLabel *m_notes;
    QScrollArea *m_scroll; ///< around the notes
};

} // namespace sliceboard
