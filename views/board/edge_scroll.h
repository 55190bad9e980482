// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRect>

namespace sliceboard {

/// By how many pixels a view scrolls at once while something is dragged near its upper or lower edge: the nearer, the
/// faster; below 0 upwards, 0 in the middle.
inline int edgeStep(const QRect &room, const QPoint &point)
{
    constexpr int kEdge = 36;
    const int above = room.top() + kEdge - point.y();
    const int below = point.y() - (room.bottom() - kEdge);
    return above > 0 ? -above / 2 - 2 : below > 0 ? below / 2 + 2 : 0;
}

} // namespace sliceboard
