// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/profile_palette.h"

#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {
namespace {

/// Names of GPU models differ at their beginnings. They have the whole line, and are cut where it leaves the list.
class ModelNameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto *list = qobject_cast<const QAbstractItemView *>(option->widget);
        if (!list || index.parent().isValid())
            return;
        option->textElideMode = Qt::ElideRight;
        option->rect.setRight(std::min(option->rect.right(), list->viewport()->rect().right()));
    }
};

} // namespace

ProfilePalette::ProfilePalette(const Document &document, const Catalog &catalog, QWidget *parent)
    : QWidget(parent),
      m_items(document, catalog),
      m_list(new DragTree(this)),
      m_search(new SearchField(tr("Search profiles"), m_list, this)),
      m_hint(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_search);
    createList();
    layout->addWidget(m_list, 1);
    m_hint->setWordWrap(true);
    m_hint->setText(tr("Drag a profile to a GPU to reserve a slot, or to a VM to make it ask for that."));
    layout->addWidget(m_hint);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_filter.setText(text);
        if (text.trimmed().isEmpty())
            m_list->collapseAll();
        expandUsed();
    });
    connect(&document, &Document::loaded, this, &ProfilePalette::expandUsed);
    expandUsed();
}

QString ProfilePalette::currentProfile() const
{
    return m_list->currentIndex().siblingAtColumn(0).data(ProfileItemModel::ProfileRole).toString();
}

bool ProfilePalette::choose(const QString &profile)
{
    if (!m_search->text().isEmpty()) {
        m_search->clear();
        m_filter.setText({});
    }
    const auto found = m_filter.match(m_filter.index(0, 0), ProfileItemModel::ProfileRole, profile, 1,
                                      Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty())
        return false;
    m_list->setCurrentIndex(found.front());
    m_list->scrollTo(found.front());
    return true;
}

void ProfilePalette::createList()
{
    m_filter.setSourceModel(&m_items);
    m_list->setModel(&m_filter);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setAccessibleName(tr("vGPU profiles"));
    m_list->setTextElideMode(Qt::ElideMiddle); // names of profiles differ at their ends
    m_list->setItemDelegate(new ModelNameDelegate(m_list));
    m_list->setIndentation(m_list->indentation() * 2 / 3);
    m_list->setWidths({30, 10, 20, 10});
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT currentProfileChanged(currentProfile()); });
}

/// Opens the models of the design, or everything that a search found. The name of a model has the whole line.
void ProfilePalette::expandUsed()
{
    const bool searches = !m_search->text().trimmed().isEmpty();
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex model = m_filter.index(row, 0);
        m_list->setFirstColumnSpanned(row, {}, true);
        if (searches || model.data(ProfileItemModel::IsUsedRole).toBool())
            m_list->expand(model);
    }
}

} // namespace sliceboard
