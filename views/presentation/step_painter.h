// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/painting/theme.h"
#include "views/presentation/presented_design.h"

#include <QFont>
#include <QPainter>
#include <QWidget>

namespace sliceboard {

/// Paints what stands below and over the board of a step, on any device.
class StepPainter {
public:
    /// `pointSize`: how many pixels a point has.
    StepPainter(const Theme &theme, const QFont &font, double pointSize)
        : m_theme(theme), m_font(font), m_pointSize(pointSize)
    { }

    /// `pointSize` for a window: its points, but smaller ones where the window is so low (as a screen at 200 %) that big
    /// texts would leave no room for the board.
    static double pointSizeIn(const QWidget &window);

    /// The height that the texts take at a width; they are set smaller to stay within `most`.
    double captionHeight(const StepText &text, double width, double most) const;
    void paintCaption(QPainter &painter, const QRectF &rect, const StepText &text) const;
    /// Frames what a finding is about; each mark has a light and a dark line, so that it shows on every ground.
    void paintMarks(QPainter &painter, const std::vector<QRectF> &marks) const;
    /// Writes a text across a part of the board, so faint that the board stays readable.
    void paintWatermark(QPainter &painter, const QRectF &rect, const QString &text) const;
    /// A short text in a box, with its upper left corner at a point. Returns the box.
    QRectF paintChip(QPainter &painter, const QPointF &at, const QString &text) const;
    QFont fontOf(double points, bool bold = false) const;

private:
    /// Sets all texts from top to bottom; the height that they take. Without a painter it only measures.
    double flow(QPainter *painter, const QRectF &rect, const StepText &text, double shrink) const;
    double paragraph(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font,
                     const QColor &color) const;
    double shrinkToFit(const StepText &text, double width, double most) const;
    double px(double points) const { return points * m_pointSize; }

    const Theme &m_theme;
    QFont m_font;
    double m_pointSize;
};

} // namespace sliceboard
