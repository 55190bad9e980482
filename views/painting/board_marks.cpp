// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/board_marks.h"

#include <QBrush>
#include <QImage>

#include <cmath>

namespace sliceboard {
namespace {

double markSize(const BoardMetrics &metrics)
{
    return metrics.level == DetailLevel::Near ? std::round(18 * metrics.unit) : 14;
}

constexpr double kCountGap = 4; ///< pixels between a mark and its count

QString badgeCountText(const SeverityCount &part)
{
    return part.count > 999 ? u"999+"_qs : QString::number(part.count);
}

/// For the digits of a count, at least two so that it can be hit, with the gaps beside them; 0 for a mark without one.
double badgeCountRoom(const SeverityCount &part, const BoardMetrics &metrics)
{
    const double digits = std::max(2.0, double(badgeCountText(part).size()));
    return part.count == 0 ? 0 : 2 * kCountGap + digits * std::max(9.0, std::round(10 * metrics.unit));
}

} // namespace

QRectF foldRect(const QRectF &header, const BoardMetrics &metrics)
{
    const double size = std::min(header.height(), std::max(14.0, std::round(22 * metrics.unit)));
    return {header.left() + 2, header.center().y() - size / 2, size, size};
}

void drawFoldMark(QPainter &painter, const QRectF &square, bool folded, const QColor &color)
{
    const double s = square.width() * 0.18;
    const QPointF c = square.center();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(color, std::max(1.4, square.width() / 12), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (folded)
        painter.drawPolyline(QPolygonF({c + QPointF(-s / 2, -s), c + QPointF(s / 2, 0), c + QPointF(-s / 2, s)}));
    else
        painter.drawPolyline(QPolygonF({c + QPointF(-s, -s / 2), c + QPointF(0, s / 2), c + QPointF(s, -s / 2)}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

std::vector<SeverityCount> badgeParts(const FindingTally &findings, const BoardMetrics &metrics, bool isHost)
{
    std::vector<SeverityCount> parts = findings.parts();
    const bool hasRoom = metrics.level == DetailLevel::Near || (metrics.level == DetailLevel::Mid && !isHost);
    if (!hasRoom && !parts.empty())
        parts.resize(1);
    if (!hasRoom && isHost && !parts.empty())
        parts.front().count = 0;
    return parts;
}

QRectF badgeRect(const QRectF &header, const BoardMetrics &metrics, const std::vector<SeverityCount> &parts)
{
    if (parts.empty())
        return {};
    const double size = std::min(markSize(metrics), header.height() - 2);
    double width = 0;
    for (const SeverityCount &part : parts)
        width += size + badgeCountRoom(part, metrics);
    return {header.right() - width - std::max(3.0, std::round(8 * metrics.unit)), header.center().y() - size / 2, width,
            size};
}

QRectF gpuBadgeRect(const QRectF &info, const BoardMetrics &metrics)
{
    const double size = std::round(15 * metrics.unit);
    return {info.left() + 1, std::round(info.center().y() - size / 2), size, size};
}

QRectF blockBadgeRect(const QRectF &block, const BoardMetrics &metrics)
{
    const double size = std::min(std::round(14 * metrics.unit), block.height() - 4);
    if (metrics.level != DetailLevel::Near || block.width() < size + 6 || size < 7)
        return {};
    return {block.right() - size - 3, block.bottom() - size - 3, size, size};
}

void drawBadge(QPainter &painter, const QRectF &rect, const BoardMetrics &metrics,
               const std::vector<SeverityCount> &parts, const GlyphFont &font, const Theme &theme)
{
    const double size = rect.height();
    double left = rect.left();
    for (const SeverityCount &part : parts) {
        drawMark(painter, {left, rect.top(), size, size}, markOf(part.severity), theme);
        left += size;
        painter.setPen(theme.text);
        const double room = badgeCountRoom(part, metrics);
        if (room > 0)
            font.draw(painter, {left + kCountGap, rect.top(), room - kCountGap, size}, badgeCountText(part));
        left += room;
    }
}

double drawLookChip(QPainter &painter, const QRectF &box, GpuLook look, const GlyphFont &font, const Theme &theme,
                    double unit)
{
    const QString label = toText(look);
    const double swatch = std::round(12 * unit);
    const double width = swatch + std::round(6 * unit) + font.width(label);
    const double left = std::round(box.right() - width);
    const QRectF square(left, std::round(box.center().y() - swatch / 2), swatch, swatch);
    painter.fillRect(square, theme.tint(look));
    drawPattern(painter, square.adjusted(1, 1, -1, -1), look, theme.look(look), std::max(3.0, std::round(4 * unit)));
    drawFrame(painter, square, theme.look(look), 1, look == GpuLook::Unassigned ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(theme.text);
    font.draw(painter, {square.right() + std::round(6 * unit), box.top(), width, box.height()}, label);
    return left;
}

namespace {

/// Pieces of a line and the gaps between them, in pixels.
struct Dashes {
    int piece = 1;
    int gap = 0;
};

/// A line of dashes as a brush, which fills an edge in one go.
QBrush dashedBrush(const QColor &color, const Dashes &dashes, Qt::Orientation along)
{
    const int period = dashes.piece + dashes.gap;
    const bool isAcross = along == Qt::Horizontal;
    QImage image(isAcross ? period : 1, isAcross ? 1 : period, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    for (int i = 0; i < dashes.piece; ++i)
        image.setPixelColor(isAcross ? i : 0, isAcross ? 0 : i, color);
    return image;
}

/// Pens that are wide or dashed go the long way over outlines; a frame is four edges.
void fillFrame(QPainter &painter, const QRectF &rect, const QColor &color, int width, Qt::PenStyle style)
{
    const QRect box(QPoint(int(std::round(rect.left())), int(std::round(rect.top()))),
                    QPoint(int(std::round(rect.right())) - 1, int(std::round(rect.bottom())) - 1));
    const auto fill = [&](const QBrush &along, const QBrush &down) {
        for (const int y : {box.top(), box.bottom() - width + 1})
            painter.fillRect(QRect(box.left(), y, box.width(), width), along);
        for (const int x : {box.left(), box.right() - width + 1})
            painter.fillRect(QRect(x, box.top() + width, width, box.height() - 2 * width), down);
    };
    if (style == Qt::SolidLine)
        return fill(color, color);
    const Dashes dashes = style == Qt::DashLine ? Dashes{4, 3} : Dashes{width, 2 * width};
    const QPointF origin = painter.brushOrigin();
    painter.setBrushOrigin(box.topLeft());
    fill(dashedBrush(color, dashes, Qt::Horizontal), dashedBrush(color, dashes, Qt::Vertical));
    painter.setBrushOrigin(origin);
}

} // namespace

void drawFrame(QPainter &painter, const QRectF &rect, const QColor &color, double width, Qt::PenStyle style)
{
    const bool isWhole =
        width >= 1 && width == std::round(width) && rect.width() >= 2 * width && rect.height() >= 2 * width;
    if (isWhole && paintsUnits(painter))
        return fillFrame(painter, rect, color, int(width), style);
    QPen pen(color, width, style, Qt::FlatCap, Qt::MiterJoin);
    if (style == Qt::DashLine)
        pen.setDashPattern({4 / width, 3 / width});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double half = width / 2;
    painter.drawRect(rect.adjusted(half, half, -half, -half));
}

void drawShadow(QPainter &painter, const QRectF &card, int reach)
{
    for (int i = reach; i > 0; --i)
        painter.fillRect(card.adjusted(-i, -i + 2, i, i + 2), QColor(0, 0, 0, 10));
}

} // namespace sliceboard
