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

OutlinePanel::OutlinePanel(Document &document, Checker &checker, Selection &selection, QWidget *parent)
    : QWidget(parent), m_items(document, checker), m_tree(new OutlineTree(document, checker, m_items, selection, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_tree);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setAccessibleName(tr("Outline of clusters, hosts, GPUs and VMs"));
    auto *link = new SelectionLink(
        *m_tree, m_items, selection,
        [this](const QModelIndex &index) -> std::optional<EntityRef> {
            const bool isNothing = !index.isValid() || m_items.isWaitingRow(index);
            return isNothing ? std::nullopt : std::optional(m_items.entityOf(index));
        },
        [this](const EntityRef &ref) { return m_items.indexOfEntity(ref); });
    link->followSlots([this](const QModelIndex &index) { return m_items.slotOf(index); },
                      [this](const SlotRef &slot) { return m_items.indexOfSlot(slot); });
    m_tree->setWidths({26, 18, 18, 10, 6, 8});
    connect(m_tree, &QTreeView::activated, this, [this, &selection](const QModelIndex &index) {
        if (!m_items.isWaitingRow(index))
            selection.jumpTo(m_items.entityOf(index));
    });
    connect(&m_items, &OutlineItemModel::refused, this, &OutlinePanel::refused);
    connect(&m_items, &QAbstractItemModel::modelReset, this, &OutlinePanel::expandSome);
    connect(&m_items, &QAbstractItemModel::rowsInserted, this, &OutlinePanel::showNewRows);
    expandSome();
}

bool OutlinePanel::renameCurrent()
{
    const QModelIndex name = m_tree->currentIndex().siblingAtColumn(BoardItemModel::NameColumn);
    if (!name.flags().testFlag(Qt::ItemIsEditable))
        return false;
    m_tree->scrollTo(name); // unfolds what is above it
    m_tree->edit(name);
    return true;
}

void OutlinePanel::expandSome()
{
    const int clusters = m_items.rowCount() - 1;
    for (int row = 0; row < clusters; ++row) {
        const QModelIndex cluster = m_items.index(row, 0);
        if (m_items.rowCount(cluster) > kMostExpandedHosts)
            continue;
        m_tree->expand(cluster);
        for (int host = 0; host < m_items.rowCount(cluster) && clusters == 1; ++host)
            m_tree->expand(m_items.index(host, 0, cluster));
    }
    if (m_items.rowCount(m_items.waitingRow()) <= kMostExpandedHosts)
        m_tree->expand(m_items.waitingRow());
}

/// What one has just added is to be seen, as long as it is little: the first rows below a cluster, a host or the row of
/// the waiting VMs.
void OutlinePanel::showNewRows(const QModelIndex &parent)
{
    const int rows = parent.isValid() ? m_items.rowCount(parent) : 0;
    if (rows > 0 && rows <= kMostExpandedHosts && m_items.entityOf(parent).kind != EntityKind::Gpu)
        m_tree->expand(parent);
}

} // namespace sliceboard
