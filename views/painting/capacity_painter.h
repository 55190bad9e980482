// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/capacity_texts.h"
#include "views/painting/theme.h"

#include <QPainter>

namespace sliceboard {

/// Fills a rectangle with the ground and the pattern of a sort of frame buffer: each has one of its own.
void drawPart(QPainter &painter, const QRectF &rect, MemoryPart part, const Theme &theme);
/// A bar of all parts to scale, each with its number of GB where there is room for it.
void drawCapacityBar(QPainter &painter, const QRectF &rect, const FrameBuffer &memory, const Theme &theme);

/// The ground of a cell of the heat map: the fuller the GPU, the further from the ground of cards. `share` is 0 to 1.
QColor heatShade(const Theme &theme, double share);

} // namespace sliceboard
