// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"
#include "views/items/selection.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>

#include <map>

namespace sliceboard {

class InspectorPage;

/// Shows and edits the properties of what is selected: the design, clusters, hosts, GPUs or VMs, of one kind at a time.
class Inspector : public QWidget {
    Q_OBJECT

public:
    Inspector(Document &document, Checker &checker, Selection &selection, QWidget *parent = nullptr);

    /// Gives the focus to the first field: for what is selected, its name or address.
    void editFirstField();

Q_SIGNALS:
    /// Finding::key() of a finding that the user wants to see in full.
    void findingActivated(const QString &key);

private:
    void addPage(EntityKind kind, InspectorPage *page);
    void showSelection();
    void refresh();
    QString titleOf(EntityKind kind, const std::vector<EntityRef> &entities) const;

    Document &m_document;
    Checker &m_checker;
    Selection &m_selection;
    QLabel *m_title;
    QStackedWidget *m_stack;
    std::map<EntityKind, InspectorPage *> m_pages;
};

} // namespace sliceboard
