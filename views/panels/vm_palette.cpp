// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/vm_palette.h"

#include "views/panels/column_widths.h"
#include "views/panels/selection_link.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sliceboard {

VmPalette::VmPalette(Document &document, Checker &checker, Selection &selection, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_items(document, checker),
      m_list(new DragTree(this)),
      m_search(new SearchField(tr("Search VMs"), m_list, this)),
      m_show(new QComboBox(this)),
      m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(createHead());
    createList(selection);
    layout->addWidget(m_list, 1);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::RichText);
    m_note->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_note, &QLabel::linkActivated, this, &VmPalette::showAll);
    layout->addWidget(m_note);
    auto *add = new QPushButton(tr("Add V&Ms…"), this);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &VmPalette::addRequested);
    connect(&document, &Document::loaded, this, &VmPalette::showLikelyVms);
    connect(&m_items, &VmItemModel::refused, this, &VmPalette::refused);
    for (const QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(&m_filter), static_cast<QAbstractItemModel *>(&m_items)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &VmPalette::showNote);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &VmPalette::showNote);
        connect(model, &QAbstractItemModel::modelReset, this, &VmPalette::showNote);
        connect(model, &QAbstractItemModel::layoutChanged, this, &VmPalette::showNote);
    }
    showNote();
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
    m_list->setTextElideMode(Qt::ElideMiddle); // names of VMs and profiles differ at their ends
    m_list->setWidths({12, 16, 17, 18, 8});
    connect(&m_filter, &ListFilterModel::busyChanged, this, [this](bool busy) {
        busy ? m_list->viewport()->setCursor(Qt::BusyCursor) : m_list->viewport()->unsetCursor();
        if (!busy && std::exchange(m_isToFit, false))
            fitColumns();
    });
    connect(m_list, &QTreeView::activated, this, [this, &selection](const QModelIndex &index) {
        selection.jumpTo(m_items.vmAt(m_filter.mapToSource(index).row()));
    });
    // On the board, too, a double click changes the name; a VM that waits is not to be found there.
    connect(m_list, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.data(VmItemModel::IsWaitingRole).toBool())
            m_list->edit(index.siblingAtColumn(VmItemModel::NameColumn));
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
    connect(m_search, &SearchField::searched, this, &VmPalette::showNote);
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setShow(VmFilterModel::Show(m_show->currentData().toInt()));
        showNote();
    });
    return layout;
}

/// A design that was just opened shows what is left to place, or all VMs if nothing is.
void VmPalette::showLikelyVms()
{
    const bool waits = std::ranges::any_of(m_document.design().vms, isWaiting);
    m_show->setCurrentIndex(m_show->findData(int(waits ? VmFilterModel::Show::Waiting : VmFilterModel::Show::All)));
    m_isToFit = m_filter.isBusy();
    if (!m_isToFit)
        fitColumns();
}

void VmPalette::fitColumns()
{
    // No wider than need be, so that the place is in sight, too.
    fitColumn(*m_list, VmItemModel::NameColumn, 8, 18);
    fitColumn(*m_list, VmItemModel::RequestColumn, 10, 22);
}

void VmPalette::showAll()
{
    m_search->clear();
    m_filter.setText({});
    m_show->setCurrentIndex(m_show->findData(int(VmFilterModel::Show::All)));
    m_list->setFocus(Qt::OtherFocusReason);
}

QString VmPalette::emptyText() const
{
    if (m_items.rowCount() == 0)
        return tr("The design has no VMs yet. Add some and drag them to a GPU.");
    if (!m_search->text().isEmpty())
        return tr("No VM here contains “%1”.").arg(m_search->text().toHtmlEscaped());
    if (m_show->currentData().toInt() == int(VmFilterModel::Show::Waiting))
        return tr("No VM is waiting: all are placed. Drag one here to take it off its GPU.");
    return tr("No VM is placed yet.");
}

/// Says why the list is empty, or how many VMs it leaves out, and offers to show them.
void VmPalette::showNote()
{
    const int hidden = m_items.rowCount() - m_filter.rowCount();
    QString text = m_filter.rowCount() == 0 ? emptyText() : tr("%Ln VM(s) are not shown.", nullptr, hidden);
    if (hidden > 0)
        text += u" <a href=\"all\">%1</a>"_qs.arg(tr("Show all"));
    m_note->setText(text);
    m_note->setVisible(hidden > 0 || m_items.rowCount() == 0);
}

} // namespace sliceboard
