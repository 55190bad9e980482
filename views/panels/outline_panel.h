// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/board_item_model.h"
#include "views/items/selection.h"

#include <QTreeView>

namespace sliceboard {

/// Clusters, hosts and GPUs as a tree: everything on the board, for the keyboard and for assistive technology.
class OutlinePanel : public QWidget {
    Q_OBJECT

public:
    OutlinePanel(BoardItemModel &items, Selection &selection, QWidget *parent = nullptr);

    QTreeView *tree() const { return m_tree; }

private:
    void expandSome();

    BoardItemModel &m_items;
    QTreeView *m_tree;
};

} // namespace sliceboard
