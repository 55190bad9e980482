// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design_index.h"
#include "views/painting/board_layout.h"

#include <QPointF>
#include <QSizeF>

namespace sliceboard {

/// Where an entity stands on a board: a cluster with its hosts, a host's card, a GPU's row, the row of the first GPU of
/// a VM, for the design itself everything. Null if it has no place there.
QRectF placeOnBoard(const Design &design, const DesignIndex &index, const BoardLayout &layout, const EntityRef &ref);
/// What is around the places of several.
QRectF placeOnBoard(const Design &design, const DesignIndex &index, const BoardLayout &layout,
                    const std::vector<EntityRef> &refs);

/// The largest zoom, at most `most`, at which all of the entities are in sight as a whole.
double zoomToSee(const Design &design, const DesignIndex &index, const BoardArrangement &arrangement,
                 const Folded &folded, const std::vector<EntityRef> &refs, double textHeight, const QSizeF &room,
                 double most);
/// The upper left corner of a part of the board with the place in its middle, as far as the board reaches.
QPointF cornerToSee(const QRectF &place, const BoardLayout &layout, const QSizeF &room);

} // namespace sliceboard
