// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/painting/theme.h"

#include <QIcon>
#include <QPainter>

namespace sliceboard {

/// The signs on the board and in lists, as vector shapes: they differ in outline, so that they are told apart without
/// colour and at small sizes.
enum class Mark {
    Error, ///< octagon with a cross
    Warning, ///< triangle with !
    Unknown, ///< diamond with ?
    Info, ///< disc with i
    Allowed, ///< disc with a tick
    Warned, ///< triangle with !
    Impossible, ///< disc with a bar: no entry
    PoweredOff, ///< broken ring with a bar
};

/// Severity::Off has none; ask for the others only.
Mark markOf(Severity severity);

/// Whether a painter sets pixels one to one, so that what is axis-parallel can be filled and pictures be copied. On other
/// devices outlines stay outlines.
bool paintsPixels(const QPainter &painter);
/// The same where a unit is one pixel, so that patterns can be filled pixel by pixel.
bool paintsUnits(const QPainter &painter);

/// Draws a mark into a square, in its own colour.
void drawMark(QPainter &painter, const QRectF &square, Mark mark, const Theme &theme);
QIcon iconOf(Mark mark, const Theme &theme);

/// Fills a rectangle with the lines of a look: passthrough rising, same size upright, mixed size level, MIG crossed;
/// unassigned none. As lines, so that it stays a vector in SVG and PDF.
void drawPattern(QPainter &painter, const QRectF &rect, GpuLook look, const QColor &color, double spacing = 6);
/// The same lines as a brush, for thousands of small rectangles at once; unassigned: an empty brush.
QBrush patternBrush(GpuLook look, const QColor &color);
/// The same with their ground, so that each rectangle is filled only once; unassigned: the ground.
const QBrush &patternBrush(GpuLook look, const QColor &color, const QColor &ground);
/// Crossed lines over what cannot be used.
void drawCrossHatch(QPainter &painter, const QRectF &rect, const QColor &color, double spacing = 8);
/// Lines that rise to the right within the rectangle.
void drawRisingLines(QPainter &painter, const QRectF &rect, const QColor &color, double spacing);

} // namespace sliceboard
