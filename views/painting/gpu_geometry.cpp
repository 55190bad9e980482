// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/gpu_geometry.h"

#include <algorithm>
#include <cmath>

namespace sliceboard {

GpuGeometry::GpuGeometry(const QRectF &row, const BoardMetrics &metrics, const GpuScale &scale, int lanes)
    : m_row(row), m_bar(row), m_units(std::max(1, scale.units)), m_lanes(std::max(1, lanes))
{
    if (metrics.level == DetailLevel::Near) {
        m_info = QRectF(row.left(), row.top(), row.width(), metrics.gpuInfo);
        m_bar.setTop(row.top() + metrics.gpuInfo);
        m_bar.setBottom(row.bottom() - std::round(6 * metrics.unit));
    } else if (metrics.level == DetailLevel::Mid) {
        m_bar.setBottom(row.bottom() - std::max(1.0, std::round(3 * metrics.unit)));
    }
}

double GpuGeometry::xOf(double unit) const
{
    return std::round(m_bar.left() + m_bar.width() * std::clamp(unit, 0.0, double(m_units)) / m_units);
}

QRectF GpuGeometry::rectOf(const UnitRange &range) const
{
    const double left = xOf(range.start);
    return {left, m_bar.top(), std::max(1.0, xOf(range.end) - left), m_bar.height()};
}

QRectF GpuGeometry::rectOf(const Block &block) const
{
    // A block beyond the end, by a wrong placement ID, still has to be seen.
    const int width = std::clamp(block.range.size(), 1, m_units);
    const int start = std::clamp(block.range.start, 0, m_units - width);
    QRectF rect = rectOf(UnitRange{start, start + width});
    const double top = std::round(m_bar.height() * block.lane / m_lanes);
    const double bottom = std::round(m_bar.height() * (block.lane + 1) / m_lanes);
    rect.setTop(m_bar.top() + top);
    rect.setHeight(std::max(1.0, bottom - top));
    return rect;
}

int GpuGeometry::unitAt(double x) const
{
    const double share = (x - m_bar.left()) / std::max(1.0, m_bar.width());
    return std::clamp(int(std::floor(share * m_units)), 0, m_units - 1);
}

int GpuGeometry::blockAt(const GpuLayout &layout, const QPointF &point) const
{
    for (std::size_t i = layout.blocks.size(); i-- > 0;)
        if (rectOf(layout.blocks[i]).contains(point))
            return int(i);
    return -1;
}

} // namespace sliceboard
