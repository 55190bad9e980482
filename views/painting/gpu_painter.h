// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/filter/design_filter.h"
#include "views/painting/board_marks.h"
#include "views/painting/board_scene.h"
#include "views/painting/gpu_geometry.h"
#include "views/painting/painted_parts.h"
#include "views/painting/profile_rooms.h"

#include <memory>
#include <unordered_set>

namespace sliceboard {

/// What is chosen, for painting: entities by id, the block that was meant, and where the keyboard is.
struct BoardHighlights {
    std::shared_ptr<const std::unordered_set<EntityRef>> selected; ///< nullptr: nothing
    std::optional<SlotRef> slot;
    EntityRef current; ///< the design itself: nowhere
    std::optional<std::uint32_t> group; ///< key of the group at whose header the keyboard is, if that is no cluster
    bool hasFocus = false;
    const FilterMatches *filter = nullptr; ///< what does not match is dimmed; nullptr: nothing is
    const ProfileRooms *rooms = nullptr; ///< where the vGPU type that is chosen could go
    bool marks(const EntityRef &ref) const { return selected && selected->contains(ref); }
};

/// Paints the row of one GPU.
class GpuPainter {
public:
    GpuPainter(QPainter &painter, const Theme &theme, const BoardFonts &fonts, const BoardMetrics &metrics,
               const BoardHighlights &highlights)
        : m_painter(painter), m_theme(theme), m_fonts(fonts), m_metrics(metrics), m_highlights(highlights)
    { }

    void paint(const GpuCard &card, const QRectF &row);
    /// The GPU to scale, without the line of facts.
    void paintScale(const GpuCard &card, const QRectF &row);
    /// The names on the GPU once more, over what a drag has painted; `withFree`: and how much is free.
    void paintNames(const GpuCard &card, const QRectF &row, bool withFree);
    /// Keeps names off a place, where something else is to stand; null: off none.
    void keepFree(const QRectF &place) { m_keptFree = place; }
    /// Paints what is written into the place that is kept free once more, beside it.
    void shortenNames(const GpuCard &card, const QRectF &row);
    /// Where something is written on the scale of a GPU, on blocks and in free room.
    std::vector<QRectF> namePlaces(const GpuCard &card, const QRectF &row) const;
    /// Tells of each block; nullptr: nobody.
    void setParts(PaintedParts *parts) { m_parts = parts; }

private:
    /// What is written on a block; a line without a text has a null place.
    struct Lines {
        QRectF name;
        QRectF facts;
        QString factsText;
    };
    Lines linesOf(const BlockCard &block, const QRectF &rect) const;
    std::optional<QRectF> writtenOn(const BlockCard &block, const QRectF &rect) const;
    void paintInfo(const GpuCard &card, const QRectF &info);
    void paintBar(const GpuCard &card, const GpuGeometry &geometry);
    void paintRoom(const GpuCard &card, const GpuGeometry &geometry);
    const ProfileRoom *roomOn(const GpuCard &card) const;
    void paintProfileRoom(const ProfileRoom &room, const GpuGeometry &geometry);
    /// How much is free, in the middle of the widest free range; a null place: it has no room.
    struct FreeText {
        QRectF place;
        QString text;
        UnitRange range;
    };
    FreeText freeText(const GpuCard &card, const GpuGeometry &geometry) const;
    const GlyphFont &freeFont() const;
    void paintFreeText(const GpuCard &card, const GpuGeometry &geometry);
    void paintBlocks(const GpuCard &card, const GpuGeometry &geometry,
                     void (GpuPainter::*paintOne)(const GpuCard &, const BlockCard &, const QRectF &));
    void paintBlock(const GpuCard &card, const BlockCard &block, const QRectF &rect);
    void paintGround(const GpuCard &card, const BlockCard &block, const QRectF &rect);
    void paintOutline(const GpuCard &card, const BlockCard &block, const QRectF &rect);
    void paintTexts(const BlockCard &block, const QRectF &rect);
    void paintSmall(const GpuCard &card, const GpuGeometry &geometry);
    void paintSmallPattern(const QRectF &rect, GpuLook look);
    void paintSmallRoom(const GpuCard &card, const QRectF &bar);
    void paintSmallBlock(const GpuCard &card, const BlockCard &block, const QRectF &rect);
    bool hasBadge(const BlockCard &block, const QRectF &rect) const;
    bool isSelected(const GpuCard &card, const BlockCard &block) const;
    QRectF beforeKept(QRectF line) const;
    double px(double units) const { return std::max(1.0, std::round(units * m_metrics.unit)); }

    QPainter &m_painter;
    const Theme &m_theme;
    const BoardFonts &m_fonts;
    const BoardMetrics &m_metrics;
    const BoardHighlights &m_highlights;
    PaintedParts *m_parts = nullptr;
    QRectF m_keptFree;
    std::array<QBrush, kGpuLooks.size()> m_patterns; ///< made when first used
};

/// The look in which a block is painted: its GPU's, but passthrough for a passthrough device anywhere.
GpuLook lookOf(const GpuCard &card, const BlockCard &block);

} // namespace sliceboard
