// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/drag/drag_tree.h"

#include "views/painting/board_marks.h"
#include "views/panels/column_widths.h"

#include <QDrag>
#include <QHeaderView>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace sliceboard {

namespace {

constexpr double kWidestLabel = 150; ///< pixels
/// From the pointer: beside it and higher than the GPU that it points at, so that neither slots nor the address above
/// them are hidden.
constexpr QPoint kAway(14, 46);

} // namespace

DragPicture dragPicture(const QString &name, const QWidget &widget)
{
    const Theme &theme = Theme::of(widget.palette());
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    const GlyphFont label(font);
    const double ratio = widget.devicePixelRatioF();
    const QSizeF size(std::ceil(std::min(kWidestLabel, label.width(name) + 10)), std::ceil(label.height() + 2));
    QPixmap picture((size * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    QColor ground = theme.card;
    ground.setAlpha(190);
    picture.fill(ground);
    QPainter painter(&picture);
    drawFrame(painter, {{}, size}, theme.accent);
    painter.setPen(theme.text);
    label.draw(painter, {5, 1, size.width() - 10, label.height()}, name);
    return {picture, {-kAway.x(), int(size.height()) + kAway.y()}};
}

void DragPicture::goAlong(QDrag &drag) const
{
    drag.setPixmap(pixmap);
    drag.setHotSpot(hotSpot);
}

void DragTree::setWidths(std::initializer_list<int> letters) { setColumnWidths(*this, letters); }

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
    dragPicture(names.front() + more, *this).goAlong(*drag);
    // What a drop does is done by its target; the rows follow the document.
    drag->exec(actions, defaultDropAction() == Qt::IgnoreAction ? Qt::CopyAction : defaultDropAction());
}

} // namespace sliceboard
