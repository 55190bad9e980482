// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QBrush>
#include <QImage>
#include <QRect>

#include <optional>
#include <vector>

class QPainter;

namespace sliceboard {

/// Fills tens of thousands of small cells. On a screen it writes them into a picture itself, for what an engine does for each
/// rectangle takes several times as long as its pixels; elsewhere it has the painter fill them.
class CellSheet {
public:
    /// `area` holds everything that comes, in the painter's coordinates; what is in it now is of the one colour `ground`.
    /// `fills` are colours or pictures without transparency that repeat from the corner of each cell; what is filled with a later one lies on top.
    CellSheet(QPainter &painter, const QRectF &area, const QColor &ground, std::vector<QBrush> fills);

    /// A later cell covers, of the same fill, only what is below it; empty ones are no cells.
    void fill(std::size_t fill, const QRectF &rect) { m_rects[fill].push_back(rect); }
    /// Paints what has come.
    void paint();

private:
    /// A fill as rows of pixels that repeat downwards and to the right.
    struct Tile {
        std::vector<QRgb> pixels;
        int width = 0;
        int height = 0;
    };

    Tile tileOf(const QBrush &brush) const;
    void write(const Tile &tile, const QRectF &rect);

    QPainter &m_painter;
    QRectF m_area;
    QColor m_ground;
    std::vector<QBrush> m_fills;
    std::vector<std::vector<QRectF>> m_rects; ///< by fill
    int m_scale = 0; ///< pixels of a unit; 0: the painter fills
    QPoint m_origin; ///< where the pixel of the painter's 0, 0 is
    QRect m_pixels; ///< of the picture, on the device
    QImage m_picture;
};

} // namespace sliceboard
