// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/saved_view_item_model.h"

#include "model/operations/saved_views.h"
#include "views/items/perform.h"

namespace sliceboard {

SavedViewItemModel::SavedViewItemModel(Document &document, const Catalog &catalog, QObject *parent)
    : QAbstractListModel(parent), m_document(document), m_catalog(catalog), m_views(document.design().views)
{
    connect(&document, &Document::settled, this, &SavedViewItemModel::update);
    connect(&document, &Document::loaded, this, &SavedViewItemModel::update);
}

void SavedViewItemModel::update()
{
    const std::vector<SavedView> &now = m_document.design().views;
    if (now == m_views)
        return;
    if (now.size() != m_views.size()) {
        beginResetModel();
        m_views = now;
        endResetModel();
        return;
    }
    m_views = now;
    Q_EMIT dataChanged(index(0), index(int(m_views.size()) - 1));
}

int SavedViewItemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_views.size()); }

QVariant SavedViewItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedView &view = m_views[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  %2").arg(index.row() + 1).arg(QString::fromStdString(view.title));
    case Qt::EditRole:
        return QString::fromStdString(view.title);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(view);
    default:
        return {};
    }
}

QString SavedViewItemModel::toolTip(const SavedView &view) const
{
    QStringList lines;
    lines << (view.show.empty()             ? tr("Shows the whole board.")
                  : facts().find(view.show) ? tr("Shows %1.").arg(QString::fromStdString(view.show))
                                            : tr("%1 is not in the design any more: shows the whole board.")
                                                  .arg(QString::fromStdString(view.show)));
    if (!view.finding.rule.empty())
        lines << tr("Frames a finding of the rule %1.").arg(QString::fromStdString(view.finding.rule));
    if (!view.adds.empty())
        lines << tr("Shows the board before and after.");
    if (!view.caption.empty())
        lines << QString::fromStdString(view.caption);
    return lines.join(u'\n');
}

bool SavedViewItemModel::change(int row, SavedView view, const QString &name)
{
    const Result<void> done = perform(m_document, name, changeView(facts(), row, std::move(view)));
    if (!done)
        Q_EMIT refused(done.error().text);
    return bool(done);
}

bool SavedViewItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    SavedView view = m_views[std::size_t(index.row())];
    view.title = value.toString().toStdString();
    return change(index.row(), std::move(view), tr("Rename view"));
}

Qt::ItemFlags SavedViewItemModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

bool SavedViewItemModel::moveRows(const QModelIndex &source, int row, int count, const QModelIndex &target, int to)
{
    if (source.isValid() || target.isValid() || count != 1 || to == row || to == row + 1)
        return false;
    const Result<void> done = perform(m_document, tr("Move view"), moveView(facts(), row, to));
    if (done)
        Q_EMIT moved(to > row ? to - 1 : to);
    else
        Q_EMIT refused(done.error().text);
    return bool(done);
}

} // namespace sliceboard
