// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/drag/drop_preview.h"
#include "views/drag/ways_out.h"
#include "views/painting/board_marks.h"

#include <QColor>
#include <QFont>

#include <optional>
#include <vector>

namespace sliceboard {

/// The card beside the pointer: what a drop would bring, why it is refused, and what could be done instead.
class DropChip {
public:
    /// Where it may stand: near `point`, inside `room` and, if there is room, beside what it speaks of and its name.
    struct Site {
        QPointF point;
        QRectF room;
        QRectF target = {};
        QRectF name = {}; ///< the header of the host
    };

    /// `scale`: of lengths, 1 at zoom 1; `name`: of what is dragged.
    DropChip(const Site &site, const BoardFonts &fonts, double scale, const QString &name, const DropPreview &preview,
             const std::vector<WayOut> &ways);

    /// Without the shadow.
    const QRectF &card() const { return m_card; }
    /// All that is painted, with the shadow.
    QRectF outline() const { return m_card.adjusted(-6, -4, 6, 8); }
    void paint(QPainter &painter, const Theme &theme) const;

private:
    enum class Tone { Text, Muted, Accent };
    struct Line {
        QString text;
        QFont font;
        Tone tone = Tone::Text;
        double height = 0;
    };

    QSizeF measure(double width);
    QRectF nearPoint(const Site &site, const QSizeF &size) const;
    std::optional<QRectF> place(const Site &site, bool besideName);
    double px(double units) const;
    double pad() const { return px(10); }
    double mark() const { return px(20); }
    double textWidth(double width) const { return width - 3 * pad() - mark(); }

    double m_scale;
    DropGrade m_grade;
    std::vector<Line> m_lines;
    QRectF m_card;
};

} // namespace sliceboard
