// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/history_panel.h"

#include <QVBoxLayout>

namespace sliceboard {

HistoryPanel::HistoryPanel(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_items(document), m_list(new QListView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_list);
    m_list->setModel(&m_items);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("History"));
    m_list->setAccessibleDescription(tr("Choose a step and press Enter to go back or forth to it."));
    connect(m_list, &QListView::clicked, this, &HistoryPanel::goTo);
    connect(m_list, &QListView::activated, this, &HistoryPanel::goTo);
    connect(&m_items, &QAbstractItemModel::dataChanged, this, &HistoryPanel::showCurrent);
    showCurrent();
}

void HistoryPanel::goTo(const QModelIndex &index) { m_document.goTo(std::size_t(index.row())); }

void HistoryPanel::showCurrent()
{
    const QModelIndex current = m_items.index(m_items.currentRow());
    m_list->setCurrentIndex(current);
    m_list->scrollTo(current);
}

} // namespace sliceboard
