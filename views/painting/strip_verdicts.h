// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/drag/drop_grade.h"
#include "views/painting/theme.h"

#include <QPainter>

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace sliceboard {

/// Paints what a drag says of hosts that are strips of cells. What is refused stays in place and bears a small cross, or
/// a bar; what is not has a thick frame. Cells too narrow for that share the sign of their host, and those of a framed
/// host that are refused fade.
class StripVerdicts {
public:
    struct Cell {
        QRectF rect;
        std::optional<DropGrade> grade; ///< not judged yet: looks as it does without a drag
        bool isAimed = false;
    };

    StripVerdicts(QPainter &painter, const Theme &theme) : m_painter(painter), m_theme(theme) { }

    void paint(const QRectF &card, const std::vector<Cell> &cells);

private:
    void paintNarrow(const QRectF &card, const std::vector<Cell> &cells);
    void paintSign(const QRectF &rect, DropGrade grade, bool isAimed);
    QPixmap signOf(const QSize &size, DropGrade grade, bool isAimed) const;
    QColor veil() const;

    QPainter &m_painter;
    const Theme &m_theme;
    std::map<std::tuple<int, int, DropGrade, bool>, QPixmap> m_signs; ///< a frame has thousands, of a few sizes
};

} // namespace sliceboard
