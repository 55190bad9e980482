// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/marks.h"

#include <QBrush>
#include <QCoreApplication>
#include <QImage>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPixmap>
#include <QPixmapCache>
#include <QThread>
#include <QVarLengthArray>

#include <cmath>
#include <map>
#include <tuple>

namespace sliceboard {
namespace {

using Lines = QVarLengthArray<QLineF, 64>;

/// x + y = k, cut to the rectangle.
void addRising(Lines &lines, const QRectF &rect, double spacing)
{
    const double first = std::ceil((rect.left() + rect.top()) / spacing) * spacing;
    for (double k = first; k < rect.right() + rect.bottom(); k += spacing) {
        const double left = std::max(rect.left(), k - rect.bottom());
        const double right = std::min(rect.right(), k - rect.top());
        lines.append({left, k - left, right, k - right});
    }
}

/// x - y = k, cut to the rectangle.
void addFalling(Lines &lines, const QRectF &rect, double spacing)
{
    const double first = std::ceil((rect.left() - rect.bottom()) / spacing) * spacing;
    for (double k = first; k < rect.right() - rect.top(); k += spacing) {
        const double left = std::max(rect.left(), k + rect.top());
        const double right = std::min(rect.right(), k + rect.bottom());
        lines.append({left, left - k, right, right - k});
    }
}

void addUpright(Lines &lines, const QRectF &rect, double spacing)
{
    for (double x = std::ceil(rect.left() / spacing) * spacing; x < rect.right(); x += spacing)
        lines.append({x, rect.top(), x, rect.bottom()});
}

void addLevel(Lines &lines, const QRectF &rect, double spacing)
{
    for (double y = std::ceil(rect.top() / spacing) * spacing; y < rect.bottom(); y += spacing)
        lines.append({rect.left(), y, rect.right(), y});
}

void draw(QPainter &painter, const Lines &lines, const QColor &color)
{
    painter.setPen(QPen(color, 1));
    painter.drawLines(lines.constData(), int(lines.size()));
}

/// Outlines in a square of 16.
QPainterPath outlineOf(Mark mark)
{
    QPainterPath path;
    switch (mark) {
    case Mark::Error:
        path.addPolygon(QPolygonF({{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}}));
        break;
    case Mark::Warning:
    case Mark::Warned:
        path.addPolygon(QPolygonF({{8, 0.8}, {15.6, 14.6}, {0.4, 14.6}}));
        break;
    case Mark::Unknown:
        path.addPolygon(QPolygonF({{8, 0.2}, {15.8, 8}, {8, 15.8}, {0.2, 8}}));
        break;
    case Mark::Info:
    case Mark::Allowed:
    case Mark::Impossible:
    case Mark::PoweredOff:
        path.addEllipse(QRectF(1, 1, 14, 14));
        break;
    }
    path.closeSubpath();
    return path;
}

QPainterPath symbolOf(Mark mark)
{
    QPainterPath path;
    switch (mark) {
    case Mark::Error:
        path.moveTo(5, 5);
        path.lineTo(11, 11);
        path.moveTo(11, 5);
        path.lineTo(5, 11);
        break;
    case Mark::Warning:
    case Mark::Warned:
        path.moveTo(8, 5.6);
        path.lineTo(8, 9.6);
        path.moveTo(8, 12);
        path.lineTo(8, 12.1);
        break;
    case Mark::Unknown:
        path.moveTo(6, 6.4);
        path.cubicTo(6, 3.2, 10.2, 3.4, 10, 6.2);
        path.cubicTo(9.9, 7.6, 8, 7.8, 8, 9.2);
        path.moveTo(8, 11.7);
        path.lineTo(8, 11.8);
        break;
    case Mark::Info:
        path.moveTo(8, 7.4);
        path.lineTo(8, 11.6);
        path.moveTo(8, 4.5);
        path.lineTo(8, 4.6);
        break;
    case Mark::Allowed:
        path.moveTo(4.6, 8.4);
        path.lineTo(7, 10.8);
        path.lineTo(11.4, 5.4);
        break;
    case Mark::Impossible:
        path.moveTo(4.4, 8);
        path.lineTo(11.6, 8);
        break;
    case Mark::PoweredOff:
        break;
    }
    return path;
}

QColor colorOf(Mark mark, const Theme &theme)
{
    switch (mark) {
    case Mark::Error:
        return theme.severity(Severity::Error);
    case Mark::Warning:
        return theme.severity(Severity::Warning);
    case Mark::Unknown:
        return theme.severity(Severity::Unknown);
    case Mark::Info:
        return theme.severity(Severity::Info);
    case Mark::Allowed:
        return theme.allowed;
    case Mark::Warned:
        return theme.warned;
    case Mark::Impossible:
        return theme.impossible;
    case Mark::PoweredOff:
        break;
    }
    return theme.mutedText;
}

void drawPowerSymbol(QPainter &painter, const QColor &color)
{
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(2.5, 3, 11, 11), 130 * 16, 280 * 16);
    painter.drawLine(QPointF(8, 1.6), QPointF(8, 7.4));
}

} // namespace

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Mark::Error;
    case Severity::Warning:
        return Mark::Warning;
    case Severity::Unknown:
        return Mark::Unknown;
    case Severity::Info:
    case Severity::Off:
        break;
    }
    return Mark::Info;
}

bool paintsPixels(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    return engine && engine->type() == QPaintEngine::Raster
        && painter.deviceTransform().type() <= QTransform::TxTranslate;
}

bool paintsUnits(const QPainter &painter)
{
    return paintsPixels(painter) && painter.device()->devicePixelRatioF() == 1;
}

namespace {

void drawOutlines(QPainter &painter, const QRectF &square, Mark mark, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    const QColor color = colorOf(mark, theme);
    if (mark == Mark::PoweredOff) {
        drawPowerSymbol(painter, color);
    } else {
        painter.setPen(QPen(color, 1, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setBrush(color);
        painter.drawPath(outlineOf(mark));
        painter.setPen(QPen(theme.onMark(), 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(symbolOf(mark));
    }
    painter.restore();
}

/// Two crossing lines as a brush: a drag fills thousands of GPUs with the same one.
QBrush hatchBrush(const QColor &color, int spacing)
{
    thread_local std::pair<QRgb, int> last{0, 0};
    thread_local QBrush brush;
    if (last == std::pair(color.rgba(), spacing))
        return brush;
    last = {color.rgba(), spacing};
    QImage tile(spacing, spacing, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    for (int i = 0; i < spacing; ++i) {
        tile.setPixelColor(i, i, color);
        tile.setPixelColor(i, spacing - 1 - i, color);
    }
    brush = QBrush(tile);
    return brush;
}

/// A frame has up to a thousand marks, of a few kinds and sizes: each is painted once and copied.
QPixmap pictureOf(Mark mark, int size, double ratio, const Theme &theme)
{
    static std::map<std::tuple<Mark, int, double, Theme::Kind>, QPixmapCache::Key> keys;
    QPixmapCache::Key &key = keys[{mark, size, ratio, theme.kind}];
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawOutlines(painter, {0, 0, double(size), double(size)}, mark, theme);
    painter.end();
    key = QPixmapCache::insert(picture);
    return picture;
}

} // namespace

void drawMark(QPainter &painter, const QRectF &square, Mark mark, const Theme &theme)
{
    const double size = square.width();
    const bool isWhole = size == std::round(size) && square.height() == size && size >= 1;
    const bool isOnGui = QThread::currentThread() == QCoreApplication::instance()->thread();
    if (isWhole && isOnGui && paintsPixels(painter))
        painter.drawPixmap(QPointF(std::round(square.left()), std::round(square.top())),
                           pictureOf(mark, int(size), painter.device()->devicePixelRatioF(), theme));
    else
        drawOutlines(painter, square, mark, theme);
}

namespace {

/// On the highlight of a selected row: inside an edge that parts it from any ground, in the colours that it has elsewhere.
QPixmap selectedPicture(Mark mark, int size, const Theme &theme)
{
    const double edge = size / 12.0;
    const QRectF inside = QRectF(0, 0, size, size).adjusted(edge, edge, -edge, -edge);
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(inside.topLeft());
    painter.scale(inside.width() / 16, inside.height() / 16);
    painter.setPen(QPen(theme.card, 2 * edge * 16 / inside.width(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.card);
    painter.drawPath(outlineOf(mark));
    painter.resetTransform();
    drawOutlines(painter, inside, mark, theme);
    return picture;
}

} // namespace

QIcon iconOf(Mark mark, const Theme &theme)
{
    QIcon icon;
    for (const int size : {16, 22, 32, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawMark(painter, QRectF(0, 0, size, size), mark, theme);
        icon.addPixmap(pixmap);
        icon.addPixmap(selectedPicture(mark, size, theme), QIcon::Selected);
    }
    return icon;
}

void drawPattern(QPainter &painter, const QRectF &rect, GpuLook look, const QColor &color, double spacing)
{
    Lines lines;
    switch (look) {
    case GpuLook::Unassigned:
        return;
    case GpuLook::Passthrough:
        addRising(lines, rect, spacing);
        break;
    case GpuLook::SameSize:
        addUpright(lines, rect, spacing);
        break;
    case GpuLook::MixedSize:
        addLevel(lines, rect, spacing);
        break;
    case GpuLook::Mig:
        addUpright(lines, rect, spacing);
        addLevel(lines, rect, spacing);
        break;
    }
    draw(painter, lines, color);
}

QBrush patternBrush(GpuLook look, const QColor &color)
{
    constexpr int kPeriod = 4;
    if (look == GpuLook::Unassigned)
        return {};
    QImage tile(kPeriod, kPeriod, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    for (int i = 0; i < kPeriod; ++i) {
        if (look == GpuLook::Passthrough)
            tile.setPixelColor(i, kPeriod - 1 - i, color);
        if (look == GpuLook::SameSize || look == GpuLook::Mig)
            tile.setPixelColor(1, i, color);
        if (look == GpuLook::MixedSize || look == GpuLook::Mig)
            tile.setPixelColor(i, 1, color);
    }
    return tile;
}

/// Kept, since every cluster asks for all of them; there are a few for each theme. The tile is wide, for Qt fills row by row
/// as far as the tile goes.
const QBrush &patternBrush(GpuLook look, const QColor &color, const QColor &ground)
{
    constexpr int kRepeats = 16;
    thread_local std::map<std::tuple<GpuLook, QRgb, QRgb>, QBrush> kept;
    const auto [place, isNew] = kept.try_emplace({look, color.rgba(), ground.rgba()}, ground);
    const QImage tile = isNew ? patternBrush(look, color).textureImage() : QImage();
    if (tile.isNull())
        return place->second;
    QImage wide(tile.width() * kRepeats, tile.height(), QImage::Format_RGB32);
    wide.fill(ground);
    QPainter painter(&wide);
    for (int repeat = 0; repeat < kRepeats; ++repeat)
        painter.drawImage(repeat * tile.width(), 0, tile);
    painter.end();
    place->second = wide;
    return place->second;
}

void drawCrossHatch(QPainter &painter, const QRectF &rect, const QColor &color, double spacing)
{
    const bool isWhole = spacing >= 2 && spacing == std::round(spacing);
    if (isWhole && paintsUnits(painter)) {
        const QRect box = rect.toRect();
        const QPointF origin = painter.brushOrigin();
        painter.setBrushOrigin(box.topLeft());
        painter.fillRect(box, hatchBrush(color, int(spacing)));
        painter.setBrushOrigin(origin);
        return;
    }
    Lines lines;
    addRising(lines, rect, spacing);
    addFalling(lines, rect, spacing);
    draw(painter, lines, color);
}

void drawRisingLines(QPainter &painter, const QRectF &rect, const QColor &color, double spacing)
{
    Lines lines;
    addRising(lines, rect, spacing);
    draw(painter, lines, color);
}

} // namespace sliceboard
