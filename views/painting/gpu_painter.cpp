// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/gpu_painter.h"

#include <cmath>
#include <utility>

namespace sliceboard {
namespace {

constexpr double kLabelFrom = 40; ///< pixels of width from which a block bears a name
constexpr double kEmptyAbove = -2; ///< pixels
constexpr double kSmallPattern = 9; ///< width
constexpr double kFreeTextFrom = 13; ///< pixels of height; with lower bars there are too many in a frame
constexpr double kSmallMark = 16; ///< room at the end of a bar
constexpr double kPatternFrom = 9; ///< pixels of height from which the lines of a pattern can be told apart

/// What the rules found, and nothing else: where they are silent about a block that has no room, no symbol speaks.
Severity severityOf(const BlockCard &block)
{
    return block.block.known ? block.worst : std::max(block.worst, Severity::Unknown);
}

/// Whether blocks that are filled and framed leave nothing of their GPU's bar to be seen.
bool isCovered(const GpuCard &card)
{
    const auto isFilled = [&](const BlockCard &block) {
        return !block.isReserved() && !block.isPoweredOff() && block.block.fits && lookOf(card, block) == card.look;
    };
    return card.layout.free.empty() && card.layout.lanes == 1 && !card.blocks.empty()
        && std::ranges::all_of(card.blocks, isFilled);
}

} // namespace

GpuLook lookOf(const GpuCard &card, const BlockCard &block)
{
    if (block.isPassthrough())
        return GpuLook::Passthrough;
    const bool slices = card.look != GpuLook::Passthrough && card.look != GpuLook::Unassigned;
    return slices ? card.look : GpuLook::SameSize;
}

void GpuPainter::paint(const GpuCard &card, const QRectF &row)
{
    const GpuGeometry geometry(row, m_metrics, card.layout.scale, card.layout.lanes);
    if (m_metrics.level != DetailLevel::Near) {
        paintSmall(card, geometry);
        return;
    }
    if (m_highlights.marks(card.id) && !m_highlights.slot) {
        const QRectF around = row.adjusted(-px(4), px(1), px(4), -px(1));
        m_painter.fillRect(around, mixed(m_theme.accent, m_theme.card, 0.12));
        drawFrame(m_painter, around, m_theme.accent, px(2));
    }
    paintInfo(card, geometry.info());
    paintBar(card, geometry);
}

void GpuPainter::paintScale(const GpuCard &card, const QRectF &row)
{
    paintBar(card, GpuGeometry(row, m_metrics, card.layout.scale, card.layout.lanes));
}

void GpuPainter::paintNames(const GpuCard &card, const QRectF &row, bool withFree)
{
    const GpuGeometry geometry(row, m_metrics, card.layout.scale, card.layout.lanes);
    for (const BlockCard &block : card.blocks)
        paintTexts(block, geometry.rectOf(block.block));
    if (withFree)
        paintFreeText(card, geometry);
}

void GpuPainter::paintInfo(const GpuCard &card, const QRectF &info)
{
    double left = info.left();
    if (card.worst != Severity::Off) {
        const QRectF badge = gpuBadgeRect(info, m_metrics);
        drawMark(m_painter, badge, markOf(card.worst), m_theme);
        left = badge.right() + px(5);
    }
    const double right = drawLookChip(m_painter, info, card.look, m_fonts.small, m_theme, m_metrics.unit) - px(10);
    m_painter.setPen(m_theme.text);
    left += m_fonts.text.draw(m_painter, {left, info.top(), std::max(0.0, right - left), info.height()}, card.address);
    left += px(9);
    m_painter.setPen(m_theme.mutedText);
    if (right - left > px(30))
        m_fonts.small.draw(m_painter, {left, info.top(), right - left, info.height()}, card.model);
}

void GpuPainter::paintBar(const GpuCard &card, const GpuGeometry &geometry)
{
    m_painter.fillRect(geometry.bar(), m_theme.free);
    if (card.look == GpuLook::Passthrough && card.blocks.empty())
        drawPattern(m_painter, geometry.bar(), card.look, m_theme.pattern(card.look), px(7));
    paintRoom(card, geometry);
    drawFrame(m_painter, geometry.bar(), card.look == GpuLook::Unassigned ? m_theme.line : m_theme.look(card.look), 1,
              card.look == GpuLook::Unassigned ? Qt::DashLine : Qt::SolidLine);
    paintBlocks(card, geometry, &GpuPainter::paintBlock);
}

void GpuPainter::paintBlocks(const GpuCard &card, const GpuGeometry &geometry,
                             void (GpuPainter::*paintOne)(const GpuCard &, const BlockCard &, const QRectF &))
{
    for (const BlockCard &block : card.blocks) {
        if (m_parts)
            m_parts->beginBlock(card.id, block);
        (this->*paintOne)(card, block, geometry.rectOf(block.block));
        if (m_parts)
            m_parts->end();
    }
}

void GpuPainter::paintRoom(const GpuCard &card, const GpuGeometry &geometry)
{
    for (const UnitRange &range : card.stranded)
        drawRisingLines(m_painter, geometry.rectOf(range).adjusted(1, 1, -1, -1), m_theme.line, px(6));
    const ProfileRoom *chosen = roomOn(card);
    if (chosen)
        paintProfileRoom(*chosen, GpuGeometry(geometry.row(), m_metrics, chosen->scale));
    for (const UnitRange &range : chosen ? std::vector<UnitRange>() : card.possible) {
        const QRectF slot = geometry.rectOf(range).adjusted(2, 3, -2, -3);
        if (slot.width() > 4)
            drawFrame(m_painter, slot, m_theme.hairline, 1, Qt::DashLine);
    }
    paintFreeText(card, geometry);
}

const ProfileRoom *GpuPainter::roomOn(const GpuCard &card) const
{
    const ProfileRoom *room = m_highlights.rooms ? m_highlights.rooms->of(card.id) : nullptr;
    return room && !room->text.isEmpty() ? room : nullptr;
}

/// Every placement that the chosen vGPU type could still take, with a plus sign where there is room for one.
void GpuPainter::paintProfileRoom(const ProfileRoom &room, const GpuGeometry &geometry)
{
    for (const UnitRange &range : room.slots) {
        const QRectF slot = geometry.rectOf(range).adjusted(2, 3, -2, -3);
        if (slot.width() <= 4)
            continue;
        drawFrame(m_painter, slot, m_theme.accent, px(1.5), Qt::DashLine);
        const double arm = std::min(px(4), slot.width() / 4);
        const QPointF center(slot.left() + 2 * arm, slot.top() + 2 * arm);
        if (slot.width() < 5 * arm)
            continue;
        m_painter.fillRect(QRectF(center.x() - arm, center.y() - 0.5, 2 * arm, px(1.5)), m_theme.accent);
        m_painter.fillRect(QRectF(center.x() - 0.5, center.y() - arm, px(1.5), 2 * arm), m_theme.accent);
    }
}

/// In the widest free range, if it has room and is not hatched.
void GpuPainter::paintFreeText(const GpuCard &card, const GpuGeometry &geometry)
{
    const FreeText free = freeText(card, geometry);
    if (free.place.isNull())
        return;
    const auto hatched = [&](const UnitRange &range) { return range.overlaps(free.range); };
    if (roomOn(card) || std::ranges::any_of(card.stranded, hatched)
        || (card.look == GpuLook::Passthrough && card.blocks.empty()))
        m_painter.fillRect(free.place.adjusted(-3, 0, 3, 0), m_theme.free);
    m_painter.setPen(m_theme.mutedText);
    freeFont().draw(m_painter, free.place.adjusted(0, 0, 1, 0), free.text);
}

const GlyphFont &GpuPainter::freeFont() const
{
    return m_metrics.level == DetailLevel::Near ? m_fonts.small : m_fonts.blockSmall;
}

GpuPainter::FreeText GpuPainter::freeText(const GpuCard &card, const GpuGeometry &geometry) const
{
    const auto widest = std::ranges::max_element(card.layout.free, {}, &UnitRange::size);
    if (widest == card.layout.free.end())
        return {};
    const bool isNear = m_metrics.level == DetailLevel::Near;
    const GlyphFont &font = freeFont();
    QRectF rect = geometry.rectOf(*widest).adjusted(4, 0, -4, 0);
    if (!isNear)
        rect.setRight(
            std::min(rect.right(), geometry.bar().right() - kSmallMark)); // which may bear the mark of the GPU
    const ProfileRoom *chosen = roomOn(card);
    QString text = chosen ? card.free + u" · "_qs + chosen->text : card.free;
    if (chosen && rect.width() < font.width(text))
        text = chosen->text;
    const double width = font.width(text);
    const double height = font.height();
    const auto middleOf = [&](const QRectF &room) {
        return QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height);
    };
    QRectF place = middleOf(rect);
    if (place.intersects(m_keptFree)) {
        rect = beforeKept(rect);
        place = middleOf(rect);
    }
    return rect.width() < width ? FreeText() : FreeText{place, text, *widest};
}

void GpuPainter::paintBlock(const GpuCard &card, const BlockCard &block, const QRectF &rect)
{
    paintGround(card, block, rect);
    paintTexts(block, rect);
    paintOutline(card, block, rect);
}

void GpuPainter::paintGround(const GpuCard &card, const BlockCard &block, const QRectF &rect)
{
    const GpuLook look = lookOf(card, block);
    const bool solid = !block.isReserved() && !block.isPoweredOff();
    m_painter.fillRect(rect, solid ? m_theme.tint(look) : m_theme.card);
    const double band = rect.width() < px(kLabelFrom) ? rect.width() : px(12);
    const QRectF patterned(rect.left(), rect.top(), band, rect.height());
    if (solid) {
        m_painter.fillRect(patterned, m_theme.pattern(look));
        drawPattern(m_painter, patterned.adjusted(1, 1, 0, -1), look, m_theme.look(look), std::max(3.0, px(4)));
    } else if (block.isPoweredOff() && rect.width() >= px(kLabelFrom)) {
        const double size = std::min(px(12), rect.height() - 2);
        drawMark(m_painter, {rect.left() + px(3), rect.center().y() - size / 2, size, size}, Mark::PoweredOff, m_theme);
    }
}

void GpuPainter::paintTexts(const BlockCard &block, const QRectF &rect)
{
    const bool isQuiet = block.isReserved() || block.isPoweredOff();
    const Lines lines = linesOf(block, rect);
    if (!lines.name.isNull()) {
        m_painter.setPen(isQuiet ? m_theme.mutedText : m_theme.text);
        m_fonts.block.drawName(m_painter, beforeKept(lines.name), block.name);
    }
    if (!lines.facts.isNull()) {
        m_painter.setPen(m_theme.mutedText);
        m_fonts.blockSmall.draw(m_painter, beforeKept(lines.facts), lines.factsText);
    }
}

/// What is left of a line in front of the place that is kept free.
QRectF GpuPainter::beforeKept(QRectF line) const
{
    if (m_keptFree.intersects(line))
        line.setRight(std::max(line.left(), std::min(line.right(), m_keptFree.left() - 2)));
    return line;
}

GpuPainter::Lines GpuPainter::linesOf(const BlockCard &block, const QRectF &rect) const
{
    const bool isNear = m_metrics.level == DetailLevel::Near;
    if (rect.width() < kLabelFrom
        || rect.height() < (isNear ? m_fonts.block.height() * 0.8 : m_fonts.block.height() + 1))
        return {};
    if (!isNear)
        return {rect.adjusted(12, 0, -2, 0), {}, {}};
    QRectF room = rect.adjusted(px(17), 0, -px(4), 0);
    if (block.isReserved())
        room.setLeft(rect.left() + px(7));
    const bool two = rect.height() >= m_fonts.block.height() + m_fonts.blockSmall.height() * 0.9;
    QRectF first = room;
    if (two) {
        // Both lines in the middle. Above capitals a line is empty: that may lie outside, so that no descender does.
        const double rest = rect.height() - m_fonts.block.height() - m_fonts.blockSmall.height();
        first.setTop(rect.top() + std::max(kEmptyAbove, std::floor(rest / 2 + m_metrics.unit / 2)));
        first.setHeight(m_fonts.block.height());
    }
    const QRectF badge = hasBadge(block, rect) ? blockBadgeRect(rect, m_metrics) : QRectF();
    // It stands at the foot, so that names have the whole width where there is a second line.
    const bool isBesideName = !badge.isNull() && (!two || badge.top() < first.bottom() - first.height() / 4);
    if (isBesideName)
        first.setRight(std::min(first.right(), badge.left() - 2));
    Lines lines{first, {}, {}};
    if (!two)
        return lines;
    QRectF second = room;
    second.setTop(first.bottom());
    second.setHeight(m_fonts.blockSmall.height());
    if (!badge.isNull())
        second.setRight(std::min(second.right(), badge.left() - 2));
    const QString both = block.profile + u" · "_qs + block.range;
    lines.facts = second;
    lines.factsText = m_fonts.blockSmall.width(both) <= second.width() ? both : block.profile;
    return lines;
}

std::optional<QRectF> GpuPainter::writtenOn(const BlockCard &block, const QRectF &rect) const
{
    const Lines lines = linesOf(block, rect);
    if (lines.name.isNull())
        return {};
    QRectF written = lines.name;
    written.setWidth(std::min(written.width(), m_fonts.block.width(block.name)));
    if (!lines.facts.isNull()) {
        QRectF facts = lines.facts;
        facts.setWidth(std::min(facts.width(), m_fonts.blockSmall.width(lines.factsText)));
        written |= facts;
    }
    return written;
}

std::vector<QRectF> GpuPainter::namePlaces(const GpuCard &card, const QRectF &row) const
{
    const GpuGeometry geometry(row, m_metrics, card.layout.scale, card.layout.lanes);
    std::vector<QRectF> places;
    for (const BlockCard &block : card.blocks)
        if (const auto written = writtenOn(block, geometry.rectOf(block.block)))
            places.push_back(*written);
    if (const QRectF free = freeText(card, geometry).place; !free.isNull())
        places.push_back(free);
    return places;
}

void GpuPainter::shortenNames(const GpuCard &card, const QRectF &row)
{
    const GpuGeometry geometry(row, m_metrics, card.layout.scale, card.layout.lanes);
    for (const BlockCard &block : card.blocks) {
        const QRectF rect = geometry.rectOf(block.block);
        const auto written = writtenOn(block, rect);
        if (!written || !written->intersects(m_keptFree))
            continue;
        const GpuLook look = lookOf(card, block);
        const bool isSolid = !block.isReserved() && !block.isPoweredOff();
        const QRectF ground = QRectF(written->left(), rect.top(), rect.right() - written->left(), rect.height());
        const bool isNear = m_metrics.level == DetailLevel::Near;
        const double inset = isNear ? 3 : 1; // for the outline
        m_painter.fillRect(ground.adjusted(0, inset, -inset, -inset),
                           isNear        ? (isSolid ? m_theme.tint(look) : m_theme.card)
                               : isSolid ? m_theme.pattern(look)
                                         : m_theme.free);
        paintTexts(block, rect);
    }
    const QRectF kept = std::exchange(m_keptFree, {});
    const QRectF written = freeText(card, geometry).place;
    m_keptFree = kept;
    if (written.intersects(kept)) {
        m_painter.fillRect(written.adjusted(0, -2, 0, 2), m_theme.free);
        paintFreeText(card, geometry);
    }
}

void GpuPainter::paintOutline(const GpuCard &card, const BlockCard &block, const QRectF &rect)
{
    const QColor color = block.isPoweredOff() ? m_theme.line : m_theme.look(lookOf(card, block));
    const bool dashed = block.isReserved() || block.isPoweredOff();
    drawFrame(m_painter, rect, color, 1, dashed ? Qt::DashLine : Qt::SolidLine);
    const Severity shown = severityOf(block);
    if (shown >= Severity::Unknown)
        drawFrame(m_painter, rect, m_theme.severity(shown), px(2));
    else if (!block.block.fits)
        drawFrame(m_painter, rect, m_theme.text, px(2), Qt::DotLine);
    if (hasBadge(block, rect))
        drawMark(m_painter, blockBadgeRect(rect, m_metrics), markOf(shown), m_theme);
    if (isSelected(card, block)) {
        drawFrame(m_painter, rect.adjusted(-1, -1, 1, 1), m_theme.accent, px(3));
        drawFrame(m_painter, rect.adjusted(px(2), px(2), -px(2), -px(2)), m_theme.card, 1);
    }
}

/// An information gives way to a name that has no other room.
bool GpuPainter::hasBadge(const BlockCard &block, const QRectF &rect) const
{
    const Severity shown = severityOf(block);
    const QRectF badge = blockBadgeRect(rect, m_metrics);
    if (shown == Severity::Off || badge.isNull())
        return false;
    return shown > Severity::Info || m_fonts.block.width(block.name) <= badge.left() - 2 - rect.left() - px(17);
}

bool GpuPainter::isSelected(const GpuCard &card, const BlockCard &block) const
{
    if (m_highlights.slot && *m_highlights.slot == block.slot(card.id))
        return true;
    return !block.isReserved() && !m_highlights.slot && m_highlights.marks(block.owner(card.id));
}

/// A bar with names at most: strong colours, one frame per block, marks only where they can be told apart.
void GpuPainter::paintSmall(const GpuCard &card, const GpuGeometry &geometry)
{
    const QRectF &bar = geometry.bar();
    if (!isCovered(card)) {
        m_painter.fillRect(bar, m_theme.free);
        drawFrame(m_painter, bar, m_theme.look(card.look), 1,
                  card.look == GpuLook::Unassigned ? Qt::DotLine : Qt::SolidLine);
    }
    if (card.blocks.empty())
        paintSmallRoom(card, bar);
    const double size = std::min(14.0, bar.height());
    const QRectF mark(bar.right() - size, bar.center().y() - size / 2, size, size);
    const bool hasMark = card.worst >= Severity::Unknown && bar.height() >= 9;
    if (hasMark)
        m_keptFree = mark;
    paintBlocks(card, geometry, &GpuPainter::paintSmallBlock);
    if (!card.blocks.empty() && bar.height() >= std::max(kFreeTextFrom, m_fonts.blockSmall.height() + 1))
        paintFreeText(card, geometry);
    if (m_highlights.marks(card.id) && !m_highlights.slot)
        drawFrame(m_painter, bar, m_theme.accent, 2);
    if (hasMark)
        drawMark(m_painter, mark, markOf(card.worst), m_theme);
    m_keptFree = {};
}

/// A frame may have thousands of these: where pixels are set, they are filled instead of drawn line by line.
void GpuPainter::paintSmallPattern(const QRectF &rect, GpuLook look)
{
    if (!paintsUnits(m_painter))
        return drawPattern(m_painter, rect.adjusted(1, 1, -1, -1), look, m_theme.look(look), 4); // inside the frame
    QBrush &brush = m_patterns[std::size_t(look)];
    if (brush.style() == Qt::NoBrush)
        brush = patternBrush(look, m_theme.look(look));
    m_painter.setBrushOrigin(rect.topLeft());
    m_painter.fillRect(rect, brush);
    m_painter.setBrushOrigin(0, 0);
}

/// Which mode an empty GPU is in is to be seen without its colour; in words, where there is room for them.
void GpuPainter::paintSmallRoom(const GpuCard &card, const QRectF &bar)
{
    if (card.look != GpuLook::Unassigned && bar.height() >= kPatternFrom)
        paintSmallPattern({bar.left(), bar.top(), std::min(bar.width(), kSmallPattern), bar.height()}, card.look);
    if (bar.height() < m_fonts.blockSmall.height() + 1 || card.free.isEmpty())
        return;
    const QString both = toText(card.look) + u" · "_qs + card.free;
    const QRectF room = bar.adjusted(14, 0, -16, 0);
    m_painter.setPen(m_theme.mutedText);
    for (const QString &text : {both, card.free})
        if (m_fonts.blockSmall.width(text) <= room.width())
            return static_cast<void>(m_fonts.blockSmall.draw(m_painter, room, text));
}

void GpuPainter::paintSmallBlock(const GpuCard &card, const BlockCard &block, const QRectF &rect)
{
    const GpuLook look = lookOf(card, block);
    const bool solid = !block.isReserved() && !block.isPoweredOff();
    if (solid)
        m_painter.fillRect(rect, m_theme.pattern(look));
    if (solid && rect.height() >= kPatternFrom)
        paintSmallPattern({rect.left(), rect.top(), std::min(rect.width(), kSmallPattern), rect.height()}, look);
    const bool wrong = severityOf(block) == Severity::Error;
    if (rect.width() >= 3 || wrong)
        drawFrame(m_painter, rect, wrong ? m_theme.severity(Severity::Error) : m_theme.look(look), 1,
                  solid && block.block.fits ? Qt::SolidLine : Qt::DotLine);
    paintTexts(block, rect);
    if (isSelected(card, block))
        drawFrame(m_painter, rect, m_theme.accent, 2);
}

} // namespace sliceboard
