// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/outline_tree.h"

namespace sliceboard {

/// All of the design as a tree: clusters, hosts, GPUs, what is on them, and the VMs that wait. Whatever can be done on the
/// board can be done here, by keyboard and with assistive technology.
class OutlinePanel : public QWidget {
    Q_OBJECT

public:
    OutlinePanel(Document &document, Checker &checker, Selection &selection, QWidget *parent = nullptr);

    OutlineTree *tree() const { return m_tree; }
    OutlineItemModel &items() { return m_items; }
    /// Opens a field over the name of the current row; false if it has none that can be edited.
    bool renameCurrent();

Q_SIGNALS:
    void refused(const QString &reason);

private:
    void expandSome();
    void showNewRows(const QModelIndex &parent);

    OutlineItemModel m_items;
    OutlineTree *m_tree;
};

} // namespace sliceboard
