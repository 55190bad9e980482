// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/painting/gpu_painter.h"

namespace sliceboard {

/// Dims what does not match a filter and outlines what does, over what is painted already. What is selected keeps its
/// own outline.
///
/// Dimmed texts keep a contrast of 3:1 with what they stand on, so that the board stays legible.
class FilterPainter {
public:
    /// Does nothing if the highlights have no filter.
    FilterPainter(QPainter &painter, const BoardScene &scene, const Theme &theme, const BoardMetrics &metrics,
                  const BoardHighlights &highlights)
        : m_painter(painter),
          m_scene(scene),
          m_theme(theme),
          m_metrics(metrics),
          m_highlights(highlights),
          m_matches(highlights.filter)
    { }

    void paintCluster(const Cluster &cluster, const QRectF &header);
    /// A card with its rows of GPUs; `gpus` of them are shown.
    void paintHost(const Host &host, const QRectF &card, int gpus);
    /// A host's header that sticks to the edge.
    void paintStickyHeader(const Host &host, const QRectF &header);
    /// A host from afar.
    void paintStrip(const Host &host, const QRectF &card);

private:
    void paintGpu(const Gpu &gpu, const QRectF &row);
    bool isMatch(GpuId gpu, const BlockCard &block) const;
    bool isOutlined(GpuId gpu, const BlockCard &block) const;
    void dim(const QRectF &rect, const QColor &ground);
    void outline(const QRectF &rect);

    QPainter &m_painter;
    const BoardScene &m_scene;
    const Theme &m_theme;
    const BoardMetrics &m_metrics;
    const BoardHighlights &m_highlights;
    const FilterMatches *m_matches;
};

/// What is left of a colour that a filter dims, on a ground.
QColor dimmed(const QColor &color, const QColor &ground);

} // namespace sliceboard
