// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/painting/board_painter.h"

namespace sliceboard {

/// One host at full size over a board that is zoomed out, so that its zones are large enough to drop on.
class HostLens {
public:
    /// `gpu`: the row to put under `point`; both in coordinates of the viewport.
    HostLens(const Host &host, int gpu, const QPoint &point, const QRectF &viewport, const QFont &font);

    HostId host() const { return m_host; }
    const QRectF &card() const { return m_card; }
    const BoardMetrics &metrics() const { return m_metrics; }
    const BoardFonts &fonts() const { return m_fonts; }
    QRectF gpuRect(int gpu) const { return BoardLayout::gpuRectIn(m_metrics, m_card, m_gpus, gpu); }
    /// The GPU at a point; -1 if there is none.
    int gpuAt(const QPointF &point) const;
    /// Whether the pointer is still near enough.
    bool holds(const QPointF &point) const { return m_card.adjusted(-24, -24, 24, 24).contains(point); }
    /// Shifts a card that is higher than the viewport towards what the pointer reaches for.
    bool scroll(double step);

    void paint(QPainter &painter, const BoardScene &scene, const Theme &theme, const Host &host) const;

private:
    HostId m_host;
    int m_gpus = 0;
    QRectF m_viewport;
    BoardMetrics m_metrics;
    BoardFonts m_fonts;
    QRectF m_card;
    BoardLayout m_layout; ///< without rows; for its metrics
};

} // namespace sliceboard
