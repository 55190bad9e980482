// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/history_item_model.h"

#include <QFont>

namespace sliceboard {

HistoryItemModel::HistoryItemModel(const Document &document, QObject *parent)
    : QAbstractListModel(parent), m_document(document)
{
    connect(&document, &Document::historyChanged, this, &HistoryItemModel::update);
    update();
}

int HistoryItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size()) + 1;
}

QVariant HistoryItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return row == 0 ? tr("Design as opened") : m_names[std::size_t(row - 1)];
    case Qt::AccessibleDescriptionRole:
        return row > m_position ? tr("Undone") : row == m_position ? tr("Current state") : tr("Done");
    case Qt::FontRole: {
        QFont font;
        font.setBold(row == m_position);
        font.setItalic(row > m_position);
        return font;
    }
    case IsDoneRole:
        return row <= m_position;
    case IsCurrentRole:
        return row == m_position;
    default:
        return {};
    }
}

void HistoryItemModel::update()
{
    // Steps below the old position cannot have changed: only what was undone is ever replaced.
    const int count = int(m_document.stepCount());
    int first = std::min({m_position, count, int(m_names.size())});
    while (first < std::min(count, int(m_names.size()))
           && m_names[std::size_t(first)] == m_document.stepName(std::size_t(first)))
        ++first;
    replaceFrom(first, count);
    const auto [low, high] = std::minmax({std::min(m_position, count), int(m_document.position())});
    m_position = int(m_document.position());
    Q_EMIT dataChanged(index(low), index(high),
                       {Qt::FontRole, Qt::AccessibleDescriptionRole, IsDoneRole, IsCurrentRole});
}

void HistoryItemModel::replaceFrom(int first, int count)
{
    if (const int last = int(m_names.size()); first < last) {
        beginRemoveRows({}, first + 1, last);
        m_names.resize(std::size_t(first));
        endRemoveRows();
    }
    if (first < count) {
        beginInsertRows({}, first + 1, count);
        for (int step = first; step < count; ++step)
            m_names.push_back(m_document.stepName(std::size_t(step)));
        endInsertRows();
    }
}

} // namespace sliceboard
