// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/drag/drop_session.h"
#include "views/painting/board_marks.h"
#include "views/painting/gpu_geometry.h"

#include <functional>

namespace sliceboard {

/// Paints what a drag adds to the board: grades of targets and the ghost. Grades differ by frame and pattern (solid,
/// dashed, double and crossed, faded) and by mark as well as by colour. Lines keep off the names on a GPU.
class DropPainter {
public:
    DropPainter(QPainter &painter, const Theme &theme, const BoardFonts &fonts, const BoardMetrics &metrics)
        : m_painter(painter), m_theme(theme), m_fonts(fonts), m_metrics(metrics)
    { }

    /// What the slots of a GPU would give, and where on its bar that is told.
    struct Tag {
        QRectF rect;
        QString label; ///< empty: the mark alone
    };
    /// At the end of the bar, else of a free range, where it hides none of the `names`; else the mark alone.
    Tag tagOn(const GpuGeometry &geometry, const GpuTargets &targets, const std::vector<UnitRange> &free,
              const std::vector<QRectF> &names) const;
    /// What is shown of the zones of a GPU row at full size.
    struct Zones {
        QString name; ///< of the GPU
        std::optional<DropTarget::Zone> aimed; ///< under the pointer
        Tag tag;
        std::vector<QRectF> names = {}; ///< where those of blocks are written
        std::function<void()> texts = {}; ///< paints those on the GPU once more, over lines and what fades
    };
    void paintZones(const GpuGeometry &geometry, const GpuTargets &targets, const Zones &zones);
    /// One frame around a GPU that is too small for zones, with the mark where no name begins.
    void paintSmall(const QRectF &rect, DropGrade grade, bool aimed, Qt::AlignmentFlag markAt = Qt::AlignRight);
    /// Where that mark stands; null if there is no room for one.
    static QRectF smallMark(const QRectF &rect, Qt::AlignmentFlag markAt = Qt::AlignRight);
    void paintGhost(const QRectF &rect, const QString &name, const QString &range, GpuLook look, DropGrade grade);
    /// What stands elsewhere after the drop, in its new place.
    void paintMoved(const QRectF &rect, const QString &name, const QString &range, GpuLook look);
    void paintFrame(const QRectF &rect, DropGrade grade, double width);
    /// The same around what has texts inside.
    void paintEdge(const QRectF &rect, DropGrade grade, double width);

private:
    void paintZone(const QRectF &rect, const QString &name, DropGrade grade, bool aimed);
    void paintPattern(const QRectF &rect, DropGrade grade);
    void paintPlate(const QRectF &rect, GpuLook look);
    void paintLines(QRectF room, const QString &name, const QString &range);
    void paintVeil(const QRectF &rect);
    void paintTag(const Tag &tag, DropGrade grade);
    double tagMark() const { return px(13); }
    void paintSlots(const GpuGeometry &geometry, const GpuTargets &targets);
    double px(double units) const { return std::max(1.0, std::round(units * m_metrics.unit)); }

    QPainter &m_painter;
    const Theme &m_theme;
    const BoardFonts &m_fonts;
    const BoardMetrics &m_metrics;
};

Mark markOf(DropGrade grade);
QColor gradeColor(DropGrade grade, const Theme &theme);
/// Solid for what is allowed or impossible, dashed for what brings a warning or rests on missing facts, double for what
/// breaks a rule.
void drawGradeFrame(QPainter &painter, const QRectF &rect, DropGrade grade, double width, const Theme &theme);

} // namespace sliceboard
