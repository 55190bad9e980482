// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/capacity_painter.h"

#include "views/painting/marks.h"

#include <QFontMetricsF>

#include <algorithm>

namespace sliceboard {
namespace {

/// Air around a number in its part of a bar.
constexpr double kTextMargin = 4;
/// Strength of the accent on a full GPU: text must stay readable on it.
constexpr double kFullShadeLight = 0.55;
constexpr double kFullShadeDark = 0.45;

void drawFrameOf(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void drawNumber(QPainter &painter, const QRectF &rect, const QString &number, const QColor &ground, const Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(number) + 2 * kTextMargin;
    if (width + 2 > rect.width())
        return;
    QRectF chip(0, 0, width, std::min(rect.height() - 4, metrics.height()));
    chip.moveCenter(rect.center());
    painter.fillRect(chip, ground);
    painter.setPen(theme.text);
    painter.drawText(chip, Qt::AlignCenter, number);
}

QColor groundOf(MemoryPart part, const Theme &theme)
{
    switch (part) {
    case MemoryPart::Passthrough:
        return theme.tint(GpuLook::Passthrough);
    case MemoryPart::Vgpu:
        return theme.tint(GpuLook::SameSize);
    case MemoryPart::Reserved:
        return theme.tint(GpuLook::Unassigned);
    case MemoryPart::Free:
    case MemoryPart::Stranded:
        break;
    }
    return theme.free;
}

} // namespace

void drawPart(QPainter &painter, const QRectF &rect, MemoryPart part, const Theme &theme)
{
    painter.fillRect(rect, groundOf(part, theme));
    const QRectF inside = rect.adjusted(1, 1, -1, -1);
    switch (part) {
    case MemoryPart::Passthrough:
        drawPattern(painter, inside, GpuLook::Passthrough, theme.look(GpuLook::Passthrough), 5);
        drawFrameOf(painter, rect, theme.look(GpuLook::Passthrough));
        break;
    case MemoryPart::Vgpu:
        drawPattern(painter, inside, GpuLook::SameSize, theme.look(GpuLook::SameSize), 4);
        drawFrameOf(painter, rect, theme.look(GpuLook::SameSize));
        break;
    case MemoryPart::Reserved:
        drawPattern(painter, inside, GpuLook::MixedSize, theme.look(GpuLook::Unassigned), 4);
        drawFrameOf(painter, rect, theme.look(GpuLook::Unassigned));
        break;
    case MemoryPart::Free:
        drawFrameOf(painter, rect, theme.line);
        break;
    case MemoryPart::Stranded:
        drawCrossHatch(painter, inside, theme.line, 6);
        drawFrameOf(painter, rect, theme.line);
        break;
    }
}

void drawCapacityBar(QPainter &painter, const QRectF &rect, const FrameBuffer &memory, const Theme &theme)
{
    if (memory.total.value <= 0)
        return;
    std::int64_t reached = 0;
    const auto at = [&](std::int64_t amount) {
        return rect.left() + std::round(rect.width() * double(amount) / double(memory.total.value));
    };
    for (const MemoryPart part : kMemoryParts) {
        const Mebibytes amount = amountOf(part, memory);
        const QRectF segment(QPointF(at(reached), rect.top()), QPointF(at(reached + amount.value), rect.bottom()));
        reached += amount.value;
        if (segment.width() < 1)
            continue;
        drawPart(painter, segment, part, theme);
        drawNumber(painter, segment, gibText(amount), groundOf(part, theme), theme);
    }
}

QColor heatShade(const Theme &theme, double share)
{
    return mixed(theme.accent, theme.card,
                 std::clamp(share, 0.0, 1.0) * (theme.isDark() ? kFullShadeDark : kFullShadeLight));
}

} // namespace sliceboard
