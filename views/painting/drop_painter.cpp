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

constexpr double kHatch = 0.4; ///< strength of the lines over what breaks a rule, under marks and beside texts

QColor colorOf(DropGrade grade, const Theme &theme)
{
    switch (grade) {
    case DropGrade::Allowed:
        return theme.allowed;
    case DropGrade::Unknown:
        return theme.severity(Severity::Unknown);
    case DropGrade::Warning:
        return theme.warned;
    case DropGrade::Error:
        return theme.severity(Severity::Error);
    case DropGrade::Impossible:
        break;
    }
    return theme.impossible;
}

/// One bar across the middle, as of the no-entry sign.
void drawBarred(QPainter &painter, const QRectF &rect, double width, const QColor &color)
{
    const double height = std::min(width, rect.height());
    painter.fillRect(QRectF(rect.left(), std::round(rect.center().y() - height / 2), rect.width(), height), color);
}

/// The last third: names, which are not to be crossed out, begin at the left.
QRectF endOf(const QRectF &rect) { return rect.adjusted(std::floor(rect.width() * 2 / 3), 0, 0, 0); }

} // namespace

Mark markOf(DropGrade grade)
{
    switch (grade) {
    case DropGrade::Allowed:
        return Mark::Allowed;
    case DropGrade::Unknown:
        return Mark::Unknown;
    case DropGrade::Warning:
        return Mark::Warned;
    case DropGrade::Error:
        return Mark::Error;
    case DropGrade::Impossible:
        break;
    }
    return Mark::Impossible;
}

void drawGradeFrame(QPainter &painter, const QRectF &rect, DropGrade grade, double width, const Theme &theme)
{
    const QColor color = colorOf(grade, theme);
    const bool isDashed = grade == DropGrade::Unknown || grade == DropGrade::Warning;
    drawFrame(painter, rect, color, width, isDashed ? Qt::DashLine : Qt::SolidLine);
    // A second line inside: crossed lines alone would not show around what is filled.
    const double inside = width + 2;
    if (grade == DropGrade::Error && std::min(rect.width(), rect.height()) > 2 * inside + 4)
        drawFrame(painter, rect.adjusted(inside, inside, -inside, -inside), color, 1);
}

void DropPainter::paintFrame(const QRectF &rect, DropGrade grade, double width)
{
    drawGradeFrame(m_painter, rect, grade, width, m_theme);
}

/// What breaks a rule is crossed out; what cannot be fades, with a bar across.
void DropPainter::paintPattern(const QRectF &rect, DropGrade grade)
{
    if (grade == DropGrade::Error)
        drawCrossHatch(m_painter, rect.width() > px(60) ? endOf(rect) : rect,
                       mixed(colorOf(grade, m_theme), m_theme.card, kHatch), px(9));
    if (grade != DropGrade::Impossible)
        return;
    QColor veil = m_theme.card;
    veil.setAlpha(150);
    m_painter.fillRect(rect, veil);
    drawBarred(m_painter, rect, px(3), mixed(m_theme.impossible, m_theme.card, 0.6));
}

void DropPainter::paintZones(const GpuGeometry &geometry, const GpuTargets &targets, const QString &name,
                             std::optional<DropTarget::Zone> aimed)
{
    using Zone = DropTarget::Zone;
    if (targets.hasWhole)
        paintZone(geometry.info().adjusted(0, 0, 0, -px(2)), name, targets.whole, aimed == Zone::WholeGpu);
    if (targets.slot != DropGrade::Impossible)
        paintSlots(geometry, targets);
    paintPattern(geometry.bar().adjusted(1, 1, -1, -1), targets.slot);
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

void DropPainter::paintZone(const QRectF &rect, const QString &name, DropGrade grade, bool aimed)
{
    m_painter.fillRect(rect, aimed ? mixed(colorOf(grade, m_theme), m_theme.card, 0.18) : m_theme.card);
    const QString label = DropPainting::tr("Passthrough: whole GPU");
    const double mark = px(15);
    const QRectF square(rect.left() + px(6), rect.center().y() - mark / 2, mark, mark);
    QRectF text = rect.adjusted(mark + px(12), 0, -px(8), 0);
    m_painter.setPen(m_theme.text);
    text.setLeft(text.left() + m_fonts.small.draw(m_painter, text, label) + px(10));
    const double width = std::min(m_fonts.small.width(name), text.width());
    if (text.width() > width + px(20))
        paintPattern({text.left(), rect.top(), text.width() - width - px(10), rect.height()}, grade);
    m_painter.setPen(m_theme.mutedText);
    m_fonts.small.draw(m_painter, text, name, Qt::AlignRight);
    paintFrame(rect, grade, aimed ? px(3) : px(1));
    drawMark(m_painter, square, markOf(grade), m_theme);
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

void DropPainter::paintSmall(const QRectF &rect, DropGrade grade, bool aimed, Qt::AlignmentFlag markAt)
{
    if (grade == DropGrade::Error && rect.width() < 20)
        drawCrossHatch(m_painter, rect, colorOf(grade, m_theme), 3);
    else if (grade == DropGrade::Error)
        drawCrossHatch(m_painter, endOf(rect), mixed(colorOf(grade, m_theme), m_theme.card, kHatch), 7);
    else if (grade == DropGrade::Impossible)
        drawBarred(m_painter, rect, 2, m_theme.impossible);
    paintFrame(rect, grade, aimed ? 3 : rect.height() >= 9 ? 2 : 1);
    const double size = std::min(14.0, rect.height() - 2);
    if (size >= 7 && rect.width() >= 2 * size) {
        const double left = markAt == Qt::AlignRight ? rect.right() - size - 2 : rect.left() + 2;
        const QRectF mark(left, rect.center().y() - size / 2, size, size);
        m_painter.fillRect(mark, m_theme.card);
        drawMark(m_painter, mark, markOf(grade), m_theme);
    }
}

void DropPainter::paintGhost(const QRectF &rect, const QString &name, const QString &range, GpuLook look,
                             DropGrade grade)
{
    QColor ground = m_theme.tint(look);
    ground.setAlpha(235);
    m_painter.fillRect(rect, ground);
    drawPattern(m_painter, {rect.left() + 1, rect.top() + 1, std::min(rect.width() - 2, px(12)), rect.height() - 2},
                look, m_theme.look(look), std::max(3.0, px(4)));
    paintFrame(rect, grade, px(3));
    if (rect.width() < 40 || rect.height() < 12)
        return;
    QRectF room = rect.adjusted(px(18), px(2), -px(4), -px(2));
    const double mark = px(14);
    if (grade != DropGrade::Allowed && room.width() > 3 * mark) {
        const QRectF crossed(room.right() - 2 * mark, rect.top() + 1, 2 * mark + px(4), rect.height() - 2);
        paintPattern(crossed, grade);
        drawMark(m_painter, {crossed.center().x() - mark / 2, rect.center().y() - mark / 2, mark, mark}, markOf(grade),
                 m_theme);
        room.setRight(crossed.left() - px(2));
    }
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
