// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/comparison/change_marks.h"
#include "views/painting/board_metrics.h"
#include "views/painting/theme.h"

#include <QPainter>

namespace sliceboard {

/// Paints over the board what a comparison says: frames and symbols on what changed, outlines of what is gone.
class ChangePainter {
public:
    /// `font` at zoom 1.
    ChangePainter(QPainter &painter, const Theme &theme, const BoardMetrics &metrics, const QFont &font);

    /// A dashed frame: what is selected has a solid one.
    void paintFrame(const QRectF &rect);
    /// Symbols at the upper right corner, on a ground of their own; without names if these are too long.
    void paintChip(const QRectF &rect, const QString &text, const QString &symbols);
    /// A frame with symbols at its right end, for strips that are lower than a letter.
    void paintStrip(const QRectF &rect, const QString &symbols);
    /// Outlines where the other design has a host, a GPU in its row, a block on its GPU.
    void paintGoneHost(const QRectF &card, const GoneEntity &host);
    void paintGoneGpu(const QRectF &row, const GoneEntity &gpu);
    void paintGoneBlock(const QRectF &rect, const GoneEntity &block);

private:
    void paintGoneStrip(const QRectF &strip, const GoneEntity &host);
    void outline(const QRectF &rect, const QColor &ground);
    /// The text if it fits, else only the symbol, as a bold stroke where no letter is readable.
    void label(const QRectF &rect, const GoneEntity &gone, Qt::Alignment alignment, const QString &more = {});

    QPainter &m_painter;
    const Theme &m_theme;
    const BoardMetrics &m_metrics;
    QFont m_plain;
};

} // namespace sliceboard
