// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/filter_painter.h"

#include "views/painting/board_layout.h"
#include "views/painting/board_marks.h"
#include "views/painting/gpu_geometry.h"

namespace sliceboard {
namespace {

constexpr double kKept = 0.5; ///< of what is dimmed
constexpr double kInnerLineFrom = 24; ///< pixels
constexpr double kOutlineFrom = 8; ///< pixels of width from which a cell of a strip is outlined

} // namespace

QColor dimmed(const QColor &color, const QColor &ground) { return mixed(color, ground, kKept); }

void FilterPainter::dim(const QRectF &rect, const QColor &ground)
{
    QColor wash = ground;
    wash.setAlphaF(float(1 - kKept));
    m_painter.fillRect(rect, wash);
}

/// With a lighter line inside where it covers no text.
void FilterPainter::outline(const QRectF &rect)
{
    drawFrame(m_painter, rect, m_theme.text, 2);
    if (rect.width() > kInnerLineFrom && rect.height() > kInnerLineFrom)
        drawFrame(m_painter, rect.adjusted(2, 2, -2, -2), m_theme.card, 1);
}

void FilterPainter::paintCluster(const Cluster &cluster, const QRectF &header)
{
    if (m_matches && !m_matches->holds(cluster.id))
        dim(header, m_theme.canvas);
}

void FilterPainter::paintStickyHeader(const Host &host, const QRectF &header)
{
    if (m_matches && !m_matches->holds(host.id))
        dim(header.adjusted(1, 0, -1, 0), m_theme.card);
}

void FilterPainter::paintHost(const Host &host, const QRectF &card, int gpus)
{
    if (!m_matches)
        return;
    if (!m_matches->holds(host.id))
        return dim(card, m_theme.card);
    for (int row = 0; row < gpus; ++row)
        paintGpu(host.gpus[std::size_t(row)], BoardLayout::gpuRectIn(m_metrics, card, gpus, row));
    if (m_matches->of(host.id) == FilterMatch::Itself || gpus == 0)
        outline(card);
}

void FilterPainter::paintGpu(const Gpu &gpu, const QRectF &row)
{
    if (!m_matches->holds(gpu.id))
        return dim(row, m_theme.card);
    const GpuCard &card = m_scene.gpu(gpu);
    const GpuGeometry geometry(row, m_metrics, card.layout.scale, card.layout.lanes);
    for (const BlockCard &block : card.blocks) {
        const QRectF rect = geometry.rectOf(block.block);
        if (!isMatch(gpu.id, block))
            dim(rect, m_theme.card);
        else if (isOutlined(gpu.id, block))
            outline(m_metrics.level == DetailLevel::Near ? rect : rect.adjusted(-1, -1, 1, 1));
    }
    if (m_matches->of(gpu.id) == FilterMatch::Itself && !m_highlights.marks(gpu.id))
        outline(m_metrics.level == DetailLevel::Near ? row.adjusted(-3, 1, 3, -1)
                                                     : geometry.bar().adjusted(-2, -2, 2, 2));
}

bool FilterPainter::isMatch(GpuId gpu, const BlockCard &block) const
{
    const auto &device = block.block.occupant.device;
    return device ? m_matches->holdsDevice(*device) : m_matches->holdsSlots(gpu);
}

bool FilterPainter::isOutlined(GpuId gpu, const BlockCard &block) const
{
    const auto &device = block.block.occupant.device;
    const bool isSelected =
        m_highlights.slot ? *m_highlights.slot == block.slot(gpu) : m_highlights.marks(block.owner(gpu));
    return device && !isSelected && m_matches->of(device->vm) == FilterMatch::Itself;
}

void FilterPainter::paintStrip(const Host &host, const QRectF &card)
{
    if (!m_matches)
        return;
    if (!m_matches->holds(host.id))
        return dim(card, m_theme.canvas);
    const int count = int(host.gpus.size());
    for (int row = 0; row < count; ++row) {
        const QRectF cell = BoardLayout::gpuRectIn(m_metrics, card, count, row);
        const GpuId gpu = host.gpus[std::size_t(row)].id;
        if (!m_matches->holds(gpu))
            dim(cell, m_theme.card);
        else if (m_matches->of(gpu) != FilterMatch::Through && cell.width() >= kOutlineFrom)
            drawFrame(m_painter, cell, m_theme.text, 1);
    }
    drawFrame(m_painter, card.adjusted(-1, -1, 1, 1), m_theme.text, 1); // thin, as it is next to what it is about
}

} // namespace sliceboard
