// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/drop_painter.h"

#include "views/painting/gpu_cards.h"

#include <QCoreApplication>

#include <cmath>

namespace sliceboard {
namespace {

struct DropPainting {
    Q_DECLARE_TR_FUNCTIONS(DropPainter)
};

QColor colorOf(Verdict verdict, const Theme &theme)
{
    switch (verdict) {
    case Verdict::Allowed:
        return theme.allowed;
    case Verdict::AllowedWithFindings:
        return theme.warned;
    case Verdict::Impossible:
        break;
    }
    return theme.impossible;
}

} // namespace

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allowed:
        return Mark::Allowed;
    case Verdict::AllowedWithFindings:
        return Mark::Warned;
    case Verdict::Impossible:
        break;
    }
    return Mark::Impossible;
}

void drawVerdictFrame(QPainter &painter, const QRectF &rect, Verdict verdict, double width, const Theme &theme)
{
    drawFrame(painter, rect, colorOf(verdict, theme), width,
              verdict == Verdict::AllowedWithFindings ? Qt::DashLine : Qt::SolidLine);
}

void DropPainter::paintFrame(const QRectF &rect, Verdict verdict, double width)
{
    drawVerdictFrame(m_painter, rect, verdict, width, m_theme);
}

void DropPainter::paintZones(const GpuGeometry &geometry, const GpuTargets &targets, const QString &name,
                             std::optional<DropTarget::Zone> aimed)
{
    using Zone = DropTarget::Zone;
    if (targets.hasWhole)
        paintZone(geometry.info().adjusted(0, 0, 0, -px(2)), name, targets.whole, aimed == Zone::WholeGpu);
    if (targets.slot == Verdict::Impossible)
        drawCrossHatch(m_painter, geometry.bar().adjusted(1, 1, -1, -1), mixed(m_theme.line, m_theme.card, 0.6), px(9));
    else
        paintSlots(geometry, targets);
    paintFrame(geometry.bar(), targets.slot, aimed == Zone::Slot ? px(3) : px(2));
    const QString label = targets.profile.empty()
        ? DropPainting::tr("vGPU")
        : DropPainting::tr("vGPU: %1").arg(QString::fromStdString(targets.profile));
    const double mark = px(13);
    const double width = m_fonts.blockSmall.width(label) + mark + px(12);
    const double height = std::max(mark, m_fonts.blockSmall.height()) + px(2);
    // In a low bar it takes all of the height rather than half a mark of the block below.
    const QRectF room = geometry.bar().adjusted(px(3), px(3), -px(3), -px(3));
    const double top = room.height() < 2.5 * height ? room.top() : room.bottom() - height;
    const QRectF tag(room.right() - width, top, width, room.bottom() - top);
    m_painter.fillRect(tag, m_theme.card);
    drawMark(m_painter, {tag.left() + px(3), tag.center().y() - mark / 2, mark, mark}, markOf(targets.slot), m_theme);
    m_painter.setPen(m_theme.text);
    m_fonts.blockSmall.draw(m_painter, tag.adjusted(mark + px(7), 0, 0, 0), label);
}

void DropPainter::paintZone(const QRectF &rect, const QString &name, Verdict verdict, bool aimed)
{
    m_painter.fillRect(rect, aimed ? mixed(colorOf(verdict, m_theme), m_theme.card, 0.18) : m_theme.card);
    const QString label = DropPainting::tr("Passthrough: whole GPU");
    const double mark = px(15);
    const QRectF square(rect.left() + px(6), rect.center().y() - mark / 2, mark, mark);
    QRectF text = rect.adjusted(mark + px(12), 0, -px(8), 0);
    m_painter.setPen(m_theme.text);
    text.setLeft(text.left() + m_fonts.small.draw(m_painter, text, label) + px(10));
    const double width = std::min(m_fonts.small.width(name), text.width());
    if (verdict == Verdict::Impossible && text.width() > width + px(20))
        drawCrossHatch(m_painter, {text.left(), rect.top(), text.width() - width - px(10), rect.height()},
                       mixed(m_theme.line, m_theme.card, 0.6), px(9));
    m_painter.setPen(m_theme.mutedText);
    m_fonts.small.draw(m_painter, text, name, Qt::AlignRight);
    paintFrame(rect, verdict, aimed ? px(3) : px(1));
    drawMark(m_painter, square, markOf(verdict), m_theme);
}

void DropPainter::paintSlots(const GpuGeometry &geometry, const GpuTargets &targets)
{
    for (const SlotTarget &slot : targets.slots) {
        const QRectF rect = geometry.rectOf(slot.range).adjusted(1, 2, -1, -2);
        if (rect.width() < 4)
            continue;
        if (!slot.isTaken)
            m_painter.fillRect(rect, mixed(colorOf(targets.slot, m_theme), m_theme.card, 0.10));
        drawFrame(m_painter, rect, slot.isTaken ? m_theme.line : colorOf(targets.slot, m_theme), 1,
                  slot.isTaken ? Qt::DotLine : Qt::DashLine);
    }
}

void DropPainter::paintSmall(const QRectF &rect, Verdict verdict, bool aimed)
{
    if (verdict == Verdict::Impossible) {
        m_painter.setPen(QPen(m_theme.impossible, 1));
        if (rect.width() < 20) {
            m_painter.drawLine(rect.topLeft(), rect.bottomRight());
            m_painter.drawLine(rect.topRight(), rect.bottomLeft());
        } else {
            drawCrossHatch(m_painter, rect, m_theme.impossible, 7);
        }
    }
    paintFrame(rect, verdict, aimed ? 3 : rect.height() >= 9 ? 2 : 1);
    const double size = std::min(14.0, rect.height() - 2);
    if (size >= 7 && rect.width() >= 2 * size) {
        const QRectF mark(rect.left() + 2, rect.center().y() - size / 2, size, size);
        m_painter.fillRect(mark, m_theme.card);
        drawMark(m_painter, mark, markOf(verdict), m_theme);
    }
}

void DropPainter::paintGhost(const QRectF &rect, const QString &name, const QString &range, GpuLook look,
                             Verdict verdict)
{
    QColor ground = m_theme.tint(look);
    ground.setAlpha(235);
    m_painter.fillRect(rect, ground);
    drawPattern(m_painter, {rect.left() + 1, rect.top() + 1, std::min(rect.width() - 2, px(12)), rect.height() - 2},
                look, m_theme.look(look), std::max(3.0, px(4)));
    paintFrame(rect, verdict, px(3));
    if (rect.width() < 40 || rect.height() < 12)
        return;
    QRectF room = rect.adjusted(px(18), px(2), -px(4), -px(2));
    m_painter.setPen(m_theme.text);
    if (room.height() >= m_fonts.block.height() + m_fonts.blockSmall.height() * 0.8) {
        QRectF second = room;
        second.setTop(room.top() + m_fonts.block.height() - px(1));
        m_fonts.blockSmall.draw(m_painter, second, range);
        room.setHeight(m_fonts.block.height());
    }
    m_fonts.block.draw(m_painter, room, name);
}

} // namespace sliceboard
