// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"
#include "model/rules/severity_presets.h"
#include "views/items/perform.h"
#include "views/items/rule_item_model.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QTreeWidget>

namespace sliceboard {

/// How rules count in this design, and which findings are waived. What is chosen takes effect at once, as undo steps.
class RulesDialog : public QDialog {
    Q_OBJECT

public:
    RulesDialog(Document &document, Checker &checker, QWidget *parent = nullptr);

private:
    QWidget *createRules();
    QWidget *createPresets();
    QWidget *createWaivers();
    void setSeverityOfChosen(int choice);
    void showChosen();
    void applyPreset();
    void showWaivers();
    void removeWaivers();
    void renewWaiver();
    void change(const QString &name, const Edits &edits);
    std::vector<const Rule *> chosen() const;

    Document &m_document;
    Checker &m_checker;
    RuleItemModel m_rules;
    QSortFilterProxyModel m_filter;
    std::vector<SeverityPreset> m_presets;
    QTreeView *m_list;
    QComboBox *m_severity;
    QComboBox *m_preset;
    QTreeWidget *m_waivers;
    QPushButton *m_remove;
    QPushButton *m_renew;
    QLabel *m_refusal;
};

} // namespace sliceboard
