// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/drag/drag_tree.h"
#include "views/items/profile_filter_model.h"
#include "views/items/profile_item_model.h"
#include "views/panels/search_field.h"

#include <QLabel>

namespace sliceboard {

/// The vGPU types to drag: onto a GPU to reserve a slot, onto a VM to make it ask for that. The one chosen here is what
/// a VM without a request of its own gets when it is dropped on a slot.
class ProfilePalette : public QWidget {
    Q_OBJECT

public:
    ProfilePalette(const Document &document, const Catalog &catalog, QWidget *parent = nullptr);

    /// ESXi name of the profile chosen; empty if none is.
    QString currentProfile() const;
    /// Chooses a profile, of the model that is in use if several have it. False if there is none of this name.
    bool choose(const QString &profile);
    QTreeView *list() const { return m_list; }
    SearchField *search() const { return m_search; }

Q_SIGNALS:
    void currentProfileChanged(const QString &profile);

private:
    void createList();
    void expandUsed();

    ProfileItemModel m_items;
    ProfileFilterModel m_filter;
    DragTree *m_list;
    SearchField *m_search;
    QLabel *m_hint;
};

} // namespace sliceboard
