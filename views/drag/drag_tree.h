// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPixmap>
#include <QTreeView>

class QDrag;

namespace sliceboard {

/// A small label that goes along with the pointer, above it and translucent, so that it hides nothing of the place that
/// is pointed at.
struct DragPicture {
    QPixmap pixmap;
    QPoint hotSpot; ///< where the pointer is, seen from its upper left corner
    void goAlong(QDrag &drag) const;
};
DragPicture dragPicture(const QString &name, const QWidget &widget);

/// A list whose rows are dragged as a small label instead of as a picture of the rows.
class DragTree : public QTreeView {
    Q_OBJECT

public:
    using QTreeView::QTreeView;

    /// Widths of the columns in average letters; none is narrower than its title.
    void setWidths(std::initializer_list<int> letters);

protected:
    void startDrag(Qt::DropActions actions) override;
};

} // namespace sliceboard
