// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/finding.h"
#include "views/items/finding_tally.h"
#include "views/painting/board_metrics.h"
#include "views/painting/glyph_font.h"
#include "views/painting/marks.h"

namespace sliceboard {

// Parts that headers and rows share, and where they stand, for painting and for clicks alike.

/// The triangle at the left of a header that folds what is below it.
QRectF foldRect(const QRectF &header, const BoardMetrics &metrics);
void drawFoldMark(QPainter &painter, const QRectF &square, bool folded, const QColor &color);

/// What the badge in the header of a host, or else of a group, shows: a mark for each severity with its count; from
/// farther away the worst alone, for hosts without a count.
std::vector<SeverityCount> badgeParts(const FindingTally &findings, const BoardMetrics &metrics, bool isHost);
/// Where they stand, at the right of the header; null if there are none.
QRectF badgeRect(const QRectF &header, const BoardMetrics &metrics, const std::vector<SeverityCount> &parts);
/// The mark of a GPU at the left of its line of facts.
QRectF gpuBadgeRect(const QRectF &info, const BoardMetrics &metrics);
/// The mark of a block, in its upper right corner; null if the block is too small for one.
QRectF blockBadgeRect(const QRectF &block, const BoardMetrics &metrics);

void drawBadge(QPainter &painter, const QRectF &rect, const BoardMetrics &metrics,
               const std::vector<SeverityCount> &parts, const GlyphFont &font, const Theme &theme);

/// "Same size" with a swatch of its pattern, right-aligned in the box; returns its left edge.
double drawLookChip(QPainter &painter, const QRectF &box, GpuLook look, const GlyphFont &font, const Theme &theme,
                    double unit);

/// An outline inside a rectangle, `width` pixels wide, without antialiasing.
void drawFrame(QPainter &painter, const QRectF &rect, const QColor &color, double width = 1,
               Qt::PenStyle style = Qt::SolidLine);
/// What makes a card stand above the board; reaches so many pixels over it, and two more below.
void drawShadow(QPainter &painter, const QRectF &card, int reach);

} // namespace sliceboard
