// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/history_item_model.h"

#include <QListView>

namespace sliceboard {

/// The steps done and undone; choosing one goes back or forth to the state after it.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Document &document, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    /// To the state after the step that is chosen.
    void goToCurrent() { goTo(m_list->currentIndex()); }

private:
    void goTo(const QModelIndex &index);
    void showCurrent();

    Document &m_document;
    HistoryItemModel m_items;
    QListView *m_list;
};

} // namespace sliceboard
