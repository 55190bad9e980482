// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/upgrade.h"
#include "views/panels/inspector/suggest_editor.h"

#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>

namespace sliceboard {

/// What an upgrade of the open design to other releases would bring; the design changes only when it is applied.
class UpgradePage : public QWidget {
    Q_OBJECT

public:
    UpgradePage(Document &document, Checker &checker, QWidget *parent = nullptr);

private:
    QWidget *createFields();
    UpgradePlan plan(QStringList &faults) const;
    void look();
    void show(const UpgradeOutcome &outcome);
    void say(const QString &text);
    void apply();

    Document &m_document;
    Checker &m_checker;
    SuggestEditor *m_hosts;
    SuggestEditor *m_guests;
    SuggestEditor *m_esxi;
    QLabel *m_summary;
    QTextBrowser *m_findings;
    QPushButton *m_apply;
    QTimer m_pause; ///< a large design is not judged at each letter
};

} // namespace sliceboard
