// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/painting/board_layout.h"
#include "views/painting/board_scene.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace sliceboard {

class BoardView;

/// The whole board in a corner of its view, with a frame around what is in sight; a click or a drag goes there. Hidden
/// where the whole board is in sight. It repeats what the scroll bar and the keys can do, and takes no focus. Thousands of
/// hosts are drawn bit by bit; until they are, the last picture is shown, stretched where the board has another shape.
class BoardMinimap : public QWidget {
    Q_OBJECT

public:
    explicit BoardMinimap(BoardView &view);

    bool isWanted() const { return m_isWanted; }
    void setWanted(bool wanted);
    /// The board has been laid out anew, or looks otherwise.
    void refresh();
    /// The board has been scrolled, or its view has another size.
    void follow();
    /// A drag goes over the board: nothing may stand in its way.
    void setDragged(bool dragged);

    QSize sizeHint() const override;
    /// From its upper edge to that of the view below it, where it is shown but for a drag; else 0.
    int reach() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool isUseful() const;
    bool hasUse() const;
    void begin();
    void goOn();
    bool drawSome();
    void drawHost(QPainter &painter, const QRectF &rect, const HostStrip &strip) const;
    void goTo(const QPointF &point);
    QRectF onMap(const QRectF &board) const;

    BoardView &m_view;
    bool m_isWanted = true;
    bool m_isDragged = false;
    QPixmap m_picture;
    QPixmap m_next; ///< being drawn; null: none is
    int m_nextGroup = 0;
    int m_nextRow = 0;
    QTimer m_timer; ///< gathers edits into one picture
    QTimer m_parts; ///< runs while a picture is being drawn
};

} // namespace sliceboard
