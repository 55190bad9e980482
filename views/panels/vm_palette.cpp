// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/vm_palette.h"

#include "views/drag/drag_tree.h"
#include "views/panels/selection_link.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {

VmPalette::VmPalette(Document &document, Checker &checker, Selection &selection, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_items(document, checker),
      m_list(new DragTree(this)),
      m_search(new SearchField(tr("Search VMs"), m_list, this)),
      m_show(new QComboBox(this)),
      m_empty(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(createHead());
    createList(selection);
    layout->addWidget(m_list, 1);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_empty);
    auto *add = new QPushButton(tr("Add V&Ms…"), this);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &VmPalette::addRequested);
    connect(&document, &Document::loaded, this, &VmPalette::showLikelyVms);
    connect(&m_items, &VmItemModel::refused, this, &VmPalette::refused);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &VmPalette::showCount);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &VmPalette::showCount);
    showCount();
}

void VmPalette::createList(Selection &selection)
{
    m_filter.setSourceModel(&m_items);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDropIndicatorShown(true);
    m_list->setAccessibleName(tr("VMs"));
    new SelectionLink(
        *m_list, m_filter, selection,
        [this](const QModelIndex &index) -> std::optional<EntityRef> {
            return index.isValid() ? std::optional<EntityRef>(m_items.vmAt(m_filter.mapToSource(index).row()))
                                   : std::nullopt;
        },
        [this](const EntityRef &ref) {
            return ref.kind == EntityKind::Vm ? m_filter.mapFromSource(m_items.indexOf({ref.id})) : QModelIndex();
        });
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(VmItemModel::NameColumn, Qt::AscendingOrder);
    setColumnWidths();
    connect(m_list, &QTreeView::activated, this, [this, &selection](const QModelIndex &index) {
        selection.jumpTo(m_items.vmAt(m_filter.mapToSource(index).row()));
    });
}

QLayout *VmPalette::createHead()
{
    auto *layout = new QHBoxLayout;
    m_show->addItem(tr("Waiting"), int(VmFilterModel::Show::Waiting));
    m_show->addItem(tr("Placed"), int(VmFilterModel::Show::Placed));
    m_show->addItem(tr("All"), int(VmFilterModel::Show::All));
    m_show->setAccessibleName(tr("Which VMs to show"));
    layout->addWidget(m_search, 1);
    layout->addWidget(m_show);
    connect(m_search, &SearchField::searched, &m_filter, &VmFilterModel::setText);
    connect(m_search, &SearchField::searched, this, &VmPalette::showCount);
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setShow(VmFilterModel::Show(m_show->currentData().toInt()));
        showCount();
    });
    return layout;
}

void VmPalette::setColumnWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(VmItemModel::NameColumn, 14 * letter);
    m_list->setColumnWidth(VmItemModel::RequestColumn, 18 * letter);
    m_list->setColumnWidth(VmItemModel::PlaceColumn, 20 * letter);
    m_list->setColumnWidth(VmItemModel::DriverColumn, 18 * letter);
}

/// A design that was just opened shows what is left to place, or all VMs if nothing is.
void VmPalette::showLikelyVms()
{
    const bool waits = std::ranges::any_of(m_document.design().vms, isWaiting);
    m_show->setCurrentIndex(m_show->findData(int(waits ? VmFilterModel::Show::Waiting : VmFilterModel::Show::All)));
}

/// An empty list says why it is empty.
void VmPalette::showCount()
{
    m_empty->setVisible(m_filter.rowCount() == 0);
    if (m_items.rowCount() == 0)
        m_empty->setText(tr("The design has no VMs yet. Add some and drag them to a GPU."));
    else if (!m_search->text().isEmpty())
        m_empty->setText(tr("No VM here contains “%1”.").arg(m_search->text()));
    else if (m_show->currentIndex() == 0)
        m_empty->setText(tr("No VM is waiting: all are placed. Drag one here to take it off its GPU."));
    else
        m_empty->setText(tr("No VM is placed yet."));
}

} // namespace sliceboard
