// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/comparison/change_tree.h"

#include "views/panels/column_widths.h"

#include "model/comparison/difference_texts.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kChangeRole = Qt::UserRole; ///< row in DesignComparison::changes()
constexpr int kNameRole = Qt::UserRole + 1; ///< by which a group or a row is the same in the next list
constexpr int kOpenedUpTo = 200; ///< more rows are shown folded
enum Grouping { ByKind, ByPlace };

QString kindText(ChangeKind kind) { return QString::fromUtf8(symbolOf(kind)) + u' ' + nameOf(kind); }

} // namespace

ChangeTree::ChangeTree(const DesignComparison &comparison, QWidget *parent)
    : QWidget(parent),
      m_comparison(comparison),
      m_filter(new QLineEdit(this)),
      m_grouping(new QComboBox(this)),
      m_list(new QTreeWidget(this))
{
    m_filter->setPlaceholderText(tr("Filter changes"));
    m_filter->setAccessibleName(tr("Filter changes"));
    m_filter->setClearButtonEnabled(true);
    m_grouping->addItems({tr("By kind"), tr("By place")});
    m_grouping->setAccessibleName(tr("Grouping"));
    m_list->setHeaderLabels({tr("Change"), tr("Of what"), tr("How")});
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Changes"));
    m_list->header()->setStretchLastSection(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_grouping);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &ChangeTree::applyFilter);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &ChangeTree::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ChangeTree::chosenChanged);
    connect(&comparison, &DesignComparison::changed, this, &ChangeTree::fill);
    fill();
    setColumnWidths(*m_list, {26, 34});
}

const EntityChange *ChangeTree::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant row = item ? item->data(0, kChangeRole) : QVariant();
    const auto &changes = m_comparison.changes();
    return row.isValid() && row.toULongLong() < changes.size() ? &changes[row.toULongLong()] : nullptr;
}

ChangeTree::Position ChangeTree::position() const
{
    Position position;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        position.expanded[m_list->topLevelItem(i)->data(0, kNameRole).toString()] =
            m_list->topLevelItem(i)->isExpanded();
    position.scrolled = {m_list->horizontalScrollBar()->value(), m_list->verticalScrollBar()->value()};
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return position;
    const QTreeWidgetItem *group = item->parent() ? item->parent() : item;
    position.group = group->data(0, kNameRole).toString();
    if (item == group)
        return position;
    position.row = item->data(0, kNameRole).toString();
    position.index = group->indexOfChild(const_cast<QTreeWidgetItem *>(item));
    return position;
}

/// What was chosen and is no more makes way for the row that took its place.
void ChangeTree::restore(const Position &position, bool expandNew)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        const QString name = group->data(0, kNameRole).toString();
        const auto known = position.expanded.find(name);
        group->setExpanded(known == position.expanded.end() ? expandNew : known->second);
        if (name != position.group)
            continue;
        QTreeWidgetItem *current = group;
        if (position.index >= 0)
            current = group->child(std::min(position.index, group->childCount() - 1));
        for (int row = 0; position.index >= 0 && row < group->childCount(); ++row)
            if (group->child(row)->data(0, kNameRole).toString() == position.row)
                current = group->child(row);
        m_list->setCurrentItem(current);
    }
    m_list->horizontalScrollBar()->setValue(position.scrolled.x());
    m_list->verticalScrollBar()->setValue(position.scrolled.y());
}

void ChangeTree::fill()
{
    const Position before = position();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    addGroups();
    int rows = 0;
    for (int i = m_list->topLevelItemCount() - 1; i >= 0; --i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        rows += item->childCount();
        if (item->childCount() == 0)
            delete item;
        else
            item->setText(0,
                          tr("%1 (%2)", "a group, and how many are in it").arg(item->text(0)).arg(item->childCount()));
    }
    m_groups.clear();
    applyFilter();
    m_list->doItemsLayout(); // else there is nothing to scroll yet
    restore(before, rows <= kOpenedUpTo);
}

void ChangeTree::addGroups()
{
    const bool byKind = m_grouping->currentIndex() == ByKind;
    const auto &changes = m_comparison.changes();
    // Groups of kinds stand in the order of the kinds.
    for (int kind = 0; byKind && kind < kChangeKinds; ++kind)
        group(kindText(ChangeKind(kind)));
    for (std::size_t i = 0; i < changes.size(); ++i)
        for (const ChangeDetail &detail : detailsOf(changes[i]))
            addRow(group(byKind ? kindText(detail.kind) : placeOf(changes[i])), i, detail);
}

QTreeWidgetItem *ChangeTree::group(const QString &title)
{
    QTreeWidgetItem *&item = m_groups[title];
    if (!item) {
        item = new QTreeWidgetItem(m_list, {title});
        item->setFirstColumnSpanned(true);
        item->setData(0, kNameRole, title);
    }
    return item;
}

void ChangeTree::addRow(QTreeWidgetItem *group, std::size_t change, const ChangeDetail &detail)
{
    const EntityChange &of = m_comparison.changes()[change];
    const bool isWhole = detail.key.empty() || of.kind == EntityChange::Kind::Reordered;
    auto *row = new QTreeWidgetItem(
        group, {kindText(detail.kind), entityText(of.entity, of.name), isWhole ? toText(of) : toText(detail)});
    row->setData(0, kChangeRole, qulonglong(change));
    row->setData(0, kNameRole, row->text(0) + u'\n' + row->text(1) + u'\n' + QString::fromStdString(detail.key));
    for (int column = 0; column < 3; ++column)
        row->setToolTip(column, row->text(column));
}

/// The host, or what else an entity belongs to.
QString ChangeTree::placeOf(const EntityChange &change) const
{
    switch (change.entity) {
    case EntityKind::Gpu:
        return entityText(EntityKind::Host, change.parent);
    case EntityKind::Vm:
        return tr("VMs");
    default:
        return entityText(change.entity, change.name);
    }
}

void ChangeTree::applyFilter()
{
    const QString wanted = m_filter->text().trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        int shown = 0;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            bool matches = wanted.isEmpty();
            for (int column = 0; column < 3; ++column)
                matches = matches || item->text(column).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!matches);
            shown += matches ? 1 : 0;
        }
        group->setHidden(shown == 0);
    }
}

} // namespace sliceboard
