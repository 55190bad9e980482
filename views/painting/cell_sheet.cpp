// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/cell_sheet.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sliceboard {
namespace {

constexpr qint64 kMostPixels = 64 << 20; ///< of a large screen; a picture of it all may have more

bool isWholeNumber(double value) { return value == std::round(value); }

/// How many pixels a unit has, if pixels lie in the painter's grid; 0 otherwise.
int pixelsOfUnit(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    const QTransform &transform = painter.deviceTransform();
    const bool isGrid = engine && engine->type() == QPaintEngine::Raster && transform.type() <= QTransform::TxScale
        && transform.m11() == transform.m22() && transform.m11() > 0 && isWholeNumber(transform.m11())
        && isWholeNumber(transform.dx()) && isWholeNumber(transform.dy()) && painter.brushOrigin().isNull();
    return isGrid ? int(transform.m11()) : 0;
}

/// As the engine rounds what it fills.
QRect toPixels(const QRectF &rect)
{
    const int left = qRound(rect.left());
    const int top = qRound(rect.top());
    return {left, top, qRound(rect.left() + rect.width()) - left, qRound(rect.top() + rect.height()) - top};
}

/// Where a pattern begins, so that cells that are alike look alike wherever they stand.
QPoint startOf(const QRectF &cell) { return {qRound(cell.left()), qRound(cell.top())}; }

int remainder(int value, int period)
{
    const int rest = value % period;
    return rest < 0 ? rest + period : rest;
}

} // namespace

CellSheet::CellSheet(QPainter &painter, const QRectF &area, const QColor &ground, std::vector<QBrush> fills)
    : m_painter(painter), m_area(area), m_ground(ground), m_fills(std::move(fills)), m_rects(m_fills.size())
{
    m_scale = pixelsOfUnit(painter);
    if (m_scale == 0)
        return;
    const QTransform &transform = painter.deviceTransform();
    m_origin = QPoint(int(transform.dx()), int(transform.dy()));
    m_pixels = transform.mapRect(area).toAlignedRect();
    if (qint64(m_pixels.width()) * m_pixels.height() > kMostPixels)
        m_scale = 0;
}

CellSheet::Tile CellSheet::tileOf(const QBrush &brush) const
{
    const QImage texture = brush.textureImage();
    if (texture.isNull())
        return {{brush.color().rgb()}, 1, 1};
    const QImage scaled = texture.convertToFormat(QImage::Format_RGB32)
                              .scaled(texture.size() * m_scale, Qt::IgnoreAspectRatio, Qt::FastTransformation);
    Tile tile{{}, scaled.width(), scaled.height()};
    for (int y = 0; y < scaled.height(); ++y) {
        const QRgb *row = reinterpret_cast<const QRgb *>(scaled.constScanLine(y));
        tile.pixels.insert(tile.pixels.end(), row, row + scaled.width());
    }
    return tile;
}

void CellSheet::write(const Tile &tile, const QRectF &rect)
{
    const QRect whole = toPixels({rect.left() * m_scale + m_origin.x(), rect.top() * m_scale + m_origin.y(),
                                  rect.width() * m_scale, rect.height() * m_scale});
    const QRect cell = whole & m_pixels;
    const QPoint start = startOf(rect) * m_scale + m_origin;
    for (int y = cell.top(); y <= cell.bottom(); ++y) {
        QRgb *to = reinterpret_cast<QRgb *>(m_picture.scanLine(y - m_pixels.top())) + cell.left() - m_pixels.left();
        const QRgb *row = tile.pixels.data() + std::ptrdiff_t(remainder(y - start.y(), tile.height)) * tile.width;
        if (tile.width == 1) {
            std::fill_n(to, cell.width(), *row);
            continue;
        }
        int from = remainder(cell.left() - start.x(), tile.width);
        for (int left = cell.width(); left > 0; from = 0) {
            const int count = std::min(left, tile.width - from);
            to = std::copy_n(row + from, count, to);
            left -= count;
        }
    }
}

void CellSheet::paint()
{
    if (m_scale == 0) {
        m_painter.setPen(Qt::NoPen);
        for (std::size_t fill = 0; fill < m_fills.size(); ++fill) {
            m_painter.setBrush(m_fills[fill]);
            for (const QRectF &rect : m_rects[fill]) {
                m_painter.setBrushOrigin(startOf(rect));
                m_painter.drawRect(rect);
            }
        }
        m_painter.setBrushOrigin(0, 0);
        return;
    }
    if (m_pixels.isEmpty())
        return;
    m_picture = QImage(m_pixels.size(), QImage::Format_RGB32);
    m_picture.fill(m_ground);
    for (std::size_t fill = 0; fill < m_fills.size(); ++fill) {
        const Tile tile = tileOf(m_fills[fill]);
        for (const QRectF &rect : m_rects[fill])
            write(tile, rect);
    }
    m_picture.setDevicePixelRatio(m_scale);
    m_painter.drawImage(QPointF(m_pixels.topLeft() - m_origin) / m_scale, m_picture);
}

} // namespace sliceboard
