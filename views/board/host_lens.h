// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/drag/drop_preview.h"
#include "views/painting/board_painter.h"

namespace sliceboard {

/// One host at full size over a board that is zoomed out, so that its zones are large enough to drop on.
class HostLens {
public:
    /// What comes to lie under the pointer.
    struct Spot {
        int gpu = -1; ///< the row; -1: the header of the host
        DropTarget::Zone zone = DropTarget::Zone::Slot; ///< of that row
    };

    /// `point`: of the viewport. The card stays inside of it, its header first: then something else may come to lie there.
    HostLens(const Host &host, const Spot &spot, const QPoint &point, const QRectF &viewport, const QFont &font);

    HostId host() const { return m_host; }
    const QRectF &card() const { return m_card; }
    /// Stays in sight where the card reaches above the viewport.
    QRectF header() const;
    const BoardMetrics &metrics() const { return m_metrics; }
    const BoardFonts &fonts() const { return m_fonts; }
    QRectF gpuRect(int gpu) const { return BoardLayout::gpuRectIn(m_metrics, m_card, m_gpus, gpu); }
    /// The GPU at a point; -1 if there is none.
    int gpuAt(const QPointF &point) const;
    /// Keeps what the pointer meant before the card came under it, until the pointer moves.
    void keep(std::optional<BoardTarget> meant) { m_meant = std::move(meant); }
    const std::optional<BoardTarget> &meant() const { return m_meant; }
    bool isMeantAt(const QPoint &point) const;
    /// Whether the pointer is still near enough.
    bool holds(const QPointF &point) const { return m_card.adjusted(-24, -24, 24, 24).contains(point); }
    /// Shifts a card that is higher than the viewport towards what the pointer reaches for.
    bool scroll(double step);

    void paint(QPainter &painter, const BoardScene &scene, const Theme &theme, const Host &host) const;
    /// The header that stays in sight, over all that is painted on the rows; nothing where it stands in its place.
    void paintHeader(QPainter &painter, const BoardScene &scene, const Theme &theme, const Host &host) const;

private:
    /// The middle of a spot.
    double middleOf(const Spot &spot) const;

    HostId m_host;
    int m_gpus = 0;
    QRectF m_viewport;
    BoardMetrics m_metrics;
    BoardFonts m_fonts;
    QRectF m_card;
    QPoint m_opened; ///< where the pointer was
    int m_reach = 0; ///< pixels from there within which it counts as not moved; -1: the card has moved instead
    std::optional<BoardTarget> m_meant;
    BoardLayout m_layout; ///< without rows; for its metrics
};

} // namespace sliceboard
