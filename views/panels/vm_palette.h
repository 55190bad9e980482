// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/drag/drag_tree.h"
#include "views/items/selection.h"
#include "views/items/vm_filter_model.h"
#include "views/items/vm_item_model.h"
#include "views/panels/search_field.h"

#include <QComboBox>
#include <QLabel>

namespace sliceboard {

/// The VMs to drag to the board: those that wait, those that are placed, or all. Dropped here, a placed VM waits again.
class VmPalette : public QWidget {
    Q_OBJECT

public:
    VmPalette(Document &document, Checker &checker, Selection &selection, QWidget *parent = nullptr);

    QTreeView *list() const { return m_list; }
    SearchField *search() const { return m_search; }

Q_SIGNALS:
    void addRequested();
    void refused(const QString &reason);

private:
    void createList(Selection &selection);
    QLayout *createHead();
    void showLikelyVms();
    void fitColumns();
    void showAll();
    void showNote();
    QString emptyText() const;

    const Document &m_document;
    VmItemModel m_items;
    VmFilterModel m_filter;
    DragTree *m_list;
    SearchField *m_search;
    QComboBox *m_show;
    QLabel *m_note;
    bool m_isToFit = false; ///< the columns, once the rows are there
};

} // namespace sliceboard
