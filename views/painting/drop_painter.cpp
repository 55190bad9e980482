// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/drop_painter.h"

#include "views/painting/gpu_cards.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sliceboard {
namespace {

struct DropPainting {
    Q_DECLARE_TR_FUNCTIONS(DropPainter)
};

constexpr double kHatch = 0.4; ///< strength of the lines over what breaks a rule, under marks and beside texts
constexpr double kLinesInside = 36; ///< pixels of height from which lines inside of a frame leave room for names
constexpr double kNamed = 40; ///< pixels of width from which a block bears a name
constexpr double kNarrow = 20; ///< pixels of width below which there is no room for a name

/// One bar across the middle, as of the no-entry sign.
void drawBarred(QPainter &painter, const QRectF &rect, double width, const QColor &color)
{
    const double height = std::min(width, rect.height());
    painter.fillRect(QRectF(rect.left(), std::round(rect.center().y() - height / 2), rect.width(), height), color);
}

/// The last third, as far as nothing is written there: names are not to be crossed out.
QRectF besideNames(const QRectF &bar, const std::vector<QRectF> &names)
{
    constexpr double kGap = 4;
    QRectF room = bar.adjusted(std::floor(bar.width() * 2 / 3), 0, 0, 0);
    for (const QRectF &name : names)
        if (name.intersects(bar))
            room.setLeft(std::max(room.left(), name.right() + kGap));
    return room;
}

void drawGradeEdge(QPainter &painter, const QRectF &rect, DropGrade grade, double width, const Theme &theme)
{
    const bool isDashed = grade == DropGrade::Unknown || grade == DropGrade::Warning;
    drawFrame(painter, rect, gradeColor(grade, theme), width, isDashed ? Qt::DashLine : Qt::SolidLine);
}

} // namespace

QColor gradeColor(DropGrade grade, const Theme &theme)
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
    drawGradeEdge(painter, rect, grade, width, theme);
    // A second line inside: crossed lines alone would not show around what is filled.
    const double inside = width + 2;
    if (grade == DropGrade::Error && std::min(rect.width(), rect.height()) >= kLinesInside)
        drawFrame(painter, rect.adjusted(inside, inside, -inside, -inside), gradeColor(grade, theme), 1);
}

/// Without the second line, which would run through what is written inside.
void DropPainter::paintEdge(const QRectF &rect, DropGrade grade, double width)
{
    drawGradeEdge(m_painter, rect, grade, width, m_theme);
}

void DropPainter::paintFrame(const QRectF &rect, DropGrade grade, double width)
{
    drawGradeFrame(m_painter, rect, grade, width, m_theme);
}

/// What breaks a rule is crossed out, what cannot be is barred.
void DropPainter::paintPattern(const QRectF &rect, DropGrade grade)
{
    if (grade == DropGrade::Error)
        drawCrossHatch(m_painter, rect, mixed(gradeColor(grade, m_theme), m_theme.card, kHatch), px(9));
    else if (grade == DropGrade::Impossible)
        drawBarred(m_painter, rect, px(3), mixed(m_theme.impossible, m_theme.card, 0.6));
}

/// What cannot be fades, but not its texts. High contrast lets nothing fade.
void DropPainter::paintVeil(const QRectF &rect)
{
    QColor veil = m_theme.card;
    veil.setAlpha(150);
    if (!m_theme.isHighContrast())
        m_painter.fillRect(rect, veil);
}

void DropPainter::paintZones(const GpuGeometry &geometry, const GpuTargets &targets, const Zones &zones)
{
    using Zone = DropTarget::Zone;
    if (targets.hasWhole)
        paintZone(geometry.info().adjusted(0, 0, 0, -px(2)), zones.name, targets.whole, zones.aimed == Zone::WholeGpu);
    const QRectF inside = geometry.bar().adjusted(1, 1, -1, -1);
    if (targets.slot == DropGrade::Impossible) {
        paintVeil(inside);
    } else {
        paintSlots(geometry, targets);
        if (const QRectF room = besideNames(inside, zones.names); room.width() > px(6))
            paintPattern(room, targets.slot);
    }
    paintEdge(geometry.bar(), targets.slot, zones.aimed == Zone::Slot ? px(3) : px(2));
    if (zones.texts && (targets.slot != DropGrade::Impossible || !m_theme.isHighContrast()))
        zones.texts();
    paintTag(zones.tag, targets.slot);
}

DropPainter::Tag DropPainter::tagOn(const GpuGeometry &geometry, const GpuTargets &targets,
                                    const std::vector<UnitRange> &free, const std::vector<QRectF> &names) const
{
    const QString label = targets.profile.empty()
        ? DropPainting::tr("vGPU")
        : DropPainting::tr("vGPU: %1").arg(QString::fromStdString(targets.profile));
    const double width = m_fonts.blockSmall.width(label) + tagMark() + px(12);
    const double height = std::max(tagMark(), m_fonts.blockSmall.height()) + px(2);
    // In a low bar it takes all of the height rather than half a mark of the block below.
    const QRectF room = geometry.bar().adjusted(px(3), px(3), -px(3), -px(3));
    const double top = room.height() < 2.5 * height ? room.top() : room.bottom() - height;
    const auto endingAt = [&](double right, double wide) {
        return QRectF(right - wide, top, wide, room.bottom() - top);
    };
    const auto hidesNone = [&](const QRectF &rect) {
        return rect.left() >= room.left()
            && std::ranges::none_of(names, [&](const QRectF &name) { return rect.intersects(name); });
    };
    std::vector<double> ends{room.right()};
    for (auto range = free.rbegin(); range != free.rend(); ++range)
        ends.push_back(std::min(room.right(), geometry.rectOf(*range).right() - px(3)));
    for (const double end : ends)
        if (const QRectF rect = endingAt(end, width); hidesNone(rect))
            return {rect, label};
    return {endingAt(room.right(), tagMark() + px(6)), {}};
}

void DropPainter::paintTag(const Tag &tag, DropGrade grade)
{
    const double mark = tagMark();
    m_painter.fillRect(tag.rect, m_theme.card);
    drawMark(m_painter, {tag.rect.left() + px(3), tag.rect.center().y() - mark / 2, mark, mark}, markOf(grade),
             m_theme);
    m_painter.setPen(m_theme.text);
    m_fonts.blockSmall.draw(m_painter, tag.rect.adjusted(mark + px(7), 0, 0, 0), tag.label);
}

void DropPainter::paintZone(const QRectF &rect, const QString &name, DropGrade grade, bool aimed)
{
    // No lines: beside a text they would look as if they had come loose from something.
    m_painter.fillRect(rect, mixed(gradeColor(grade, m_theme), m_theme.card, aimed ? 0.18 : 0.06));
    const QString label = DropPainting::tr("Passthrough: whole GPU");
    const double mark = px(15);
    const QRectF square(rect.left() + px(6), rect.center().y() - mark / 2, mark, mark);
    QRectF text = rect.adjusted(mark + px(12), 0, -px(8), 0);
    m_painter.setPen(m_theme.text);
    text.setLeft(text.left() + m_fonts.small.draw(m_painter, text, label) + px(10));
    m_painter.setPen(m_theme.mutedText);
    m_fonts.small.draw(m_painter, text, name, Qt::AlignRight);
    paintFrame(rect, grade, aimed ? px(3) : px(1));
    drawMark(m_painter, square, markOf(grade), m_theme);
}

void DropPainter::paintSlots(const GpuGeometry &geometry, const GpuTargets &targets)
{
    const bool hasLinesInside = geometry.bar().height() >= kLinesInside;
    for (const SlotTarget &slot : targets.slots) {
        const QRectF rect = geometry.rectOf(slot.range).adjusted(1, 2, -1, -2);
        if (rect.width() < 4 || (slot.isTaken && !hasLinesInside))
            continue;
        if (!slot.isTaken)
            m_painter.fillRect(rect, mixed(gradeColor(targets.slot, m_theme), m_theme.card, 0.10));
        drawFrame(m_painter, rect, slot.isTaken ? m_theme.line : gradeColor(targets.slot, m_theme), 1,
                  slot.isTaken ? Qt::DotLine : Qt::DashLine);
    }
}

void DropPainter::paintSmall(const QRectF &rect, DropGrade grade, bool aimed, Qt::AlignmentFlag markAt)
{
    if (grade == DropGrade::Error && rect.width() < kNarrow)
        drawCrossHatch(m_painter, rect, gradeColor(grade, m_theme), 3);
    else if (grade == DropGrade::Impossible && rect.width() < kNarrow)
        drawBarred(m_painter, rect, 2, m_theme.impossible);
    paintFrame(rect, grade, aimed ? 3 : rect.height() >= 9 ? 2 : 1);
    if (const QRectF mark = smallMark(rect, markAt); !mark.isNull()) {
        m_painter.fillRect(mark, m_theme.card);
        drawMark(m_painter, mark, markOf(grade), m_theme);
    }
}

QRectF DropPainter::smallMark(const QRectF &rect, Qt::AlignmentFlag markAt)
{
    const double size = std::min(14.0, rect.height() - 2);
    if (size < 7 || rect.width() < 2 * size)
        return {};
    const double left = markAt == Qt::AlignRight ? rect.right() - size - 2 : rect.left() + 2;
    return {left, rect.center().y() - size / 2, size, size};
}

void DropPainter::paintGhost(const QRectF &rect, const QString &name, const QString &range, GpuLook look,
                             DropGrade grade)
{
    paintPlate(rect, look);
    paintEdge(rect, grade, px(3));
    if (rect.width() < kNamed || rect.height() < 12)
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
    paintLines(room, name, range);
}

void DropPainter::paintMoved(const QRectF &rect, const QString &name, const QString &range, GpuLook look)
{
    paintPlate(rect, look);
    drawFrame(m_painter, rect, m_theme.text, px(2), Qt::DotLine);
    if (rect.width() >= kNamed && rect.height() >= 12)
        paintLines(rect.adjusted(px(18), px(2), -px(4), -px(2)), u"→ "_qs + name, range);
}

/// The ground of a block; nothing shines through.
void DropPainter::paintPlate(const QRectF &rect, GpuLook look)
{
    m_painter.fillRect(rect, m_theme.tint(look));
    drawPattern(m_painter, {rect.left() + 1, rect.top() + 1, std::min(rect.width() - 2, px(12)), rect.height() - 2},
                look, m_theme.look(look), std::max(3.0, px(4)));
}

void DropPainter::paintLines(QRectF room, const QString &name, const QString &range)
{
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
