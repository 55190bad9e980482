// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/drag/drag_tree.h"

#include "views/painting/board_marks.h"

#include <QDrag>
#include <QHeaderView>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace sliceboard {

QPixmap dragPicture(const QString &name, const QWidget &widget)
{
    const Theme &theme = Theme::of(widget.palette());
    const GlyphFont label(widget.font());
    const double ratio = widget.devicePixelRatioF();
    const QSizeF size(std::ceil(std::min(240.0, label.width(name) + 20)), std::ceil(label.height() + 8));
    QPixmap picture((size * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(theme.card);
    QPainter painter(&picture);
    drawFrame(painter, {{}, size}, theme.accent);
    painter.setPen(theme.text);
    label.draw(painter, {10, 4, size.width() - 20, label.height()}, name);
    return picture;
}

void DragTree::setWidths(std::initializer_list<int> letters)
{
    int column = 0;
    for (const int count : letters) {
        setColumnWidth(column, std::max(count * fontMetrics().averageCharWidth(), header()->sectionSizeHint(column)));
        ++column;
    }
}

void DragTree::startDrag(Qt::DropActions actions)
{
    QModelIndexList dragged = selectedIndexes();
    dragged.removeIf([](const QModelIndex &index) { return !index.flags().testFlag(Qt::ItemIsDragEnabled); });
    QMimeData *data = dragged.isEmpty() ? nullptr : model()->mimeData(dragged);
    if (!data)
        return;
    const QStringList names = data->text().split(u'\n');
    const QString more = names.size() > 1 ? u" +%1"_qs.arg(names.size() - 1) : QString();
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(dragPicture(names.front() + more, *this));
    drag->setHotSpot({-12, -8});
    // What a drop does is done by its target; the rows follow the document.
    drag->exec(actions, defaultDropAction() == Qt::IgnoreAction ? Qt::CopyAction : defaultDropAction());
}

} // namespace sliceboard
