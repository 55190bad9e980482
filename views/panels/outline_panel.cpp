// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/outline_panel.h"

#include "views/panels/selection_link.h"

#include <QVBoxLayout>

namespace sliceboard {
namespace {

/// More rows than this are left folded on opening.
constexpr int kMostExpandedHosts = 50;

} // namespace

OutlinePanel::OutlinePanel(BoardItemModel &items, Selection &selection, QWidget *parent)
    : QWidget(parent), m_items(items), m_tree(new QTreeView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_tree);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setAccessibleName(tr("Outline of clusters, hosts and GPUs"));
    new SelectionLink(
        *m_tree, items, selection,
        [this](const QModelIndex &index) -> std::optional<EntityRef> {
            return index.isValid() ? std::optional(m_items.entity(index)) : std::nullopt;
        },
        [this](const EntityRef &ref) { return m_items.indexOf(ref); });
    const int letter = fontMetrics().averageCharWidth();
    m_tree->setColumnWidth(BoardItemModel::NameColumn, 26 * letter);
    for (const int column : {BoardItemModel::ModelColumn, BoardItemModel::ModeColumn, BoardItemModel::FreeColumn})
        m_tree->setColumnWidth(column, 18 * letter);
    connect(m_tree, &QTreeView::activated, this,
            [this, &selection](const QModelIndex &index) { selection.jumpTo(m_items.entity(index)); });
    connect(&items, &QAbstractItemModel::modelReset, this, &OutlinePanel::expandSome);
    expandSome();
}

void OutlinePanel::expandSome()
{
    for (int row = 0; row < m_items.rowCount(); ++row) {
        const QModelIndex cluster = m_items.index(row, 0);
        if (m_items.rowCount(cluster) > kMostExpandedHosts)
            continue;
        m_tree->expand(cluster);
        for (int host = 0; host < m_items.rowCount(cluster) && m_items.rowCount() == 1; ++host)
            m_tree->expand(m_items.index(host, 0, cluster));
    }
}

} // namespace sliceboard
