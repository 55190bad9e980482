// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/placement/gpu_layout.h"
#include "views/painting/board_metrics.h"

#include <QRectF>

namespace sliceboard {

/// Where things stand within the row of one GPU: a line of facts, below it the GPU to scale. During a drag the line
/// is the target for the whole GPU, the scale the target for slots.
class GpuGeometry {
public:
    GpuGeometry(const QRectF &row, const BoardMetrics &metrics, const GpuScale &scale, int lanes = 1);

    const QRectF &row() const { return m_row; }
    /// The line of facts; null unless there is room for one.
    const QRectF &info() const { return m_info; }
    const QRectF &bar() const { return m_bar; }
    QRectF rectOf(const UnitRange &range) const;
    QRectF rectOf(const Block &block) const;
    /// Which unit is at x; clamped to the GPU.
    int unitAt(double x) const;
    /// The block at a point: the topmost of those that share it; -1 if there is none.
    int blockAt(const GpuLayout &layout, const QPointF &point) const;

private:
    double xOf(double unit) const;

    QRectF m_row;
    QRectF m_info;
    QRectF m_bar;
    int m_units = 1;
    int m_lanes = 1;
};

} // namespace sliceboard
