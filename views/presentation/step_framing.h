// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design_index.h"
#include "views/painting/board_places.h"
#include "views/painting/board_scene.h"

namespace sliceboard {

class BoardView;
class PresentedDesign;

/// The parts of a board that are framed to point out an entity: as placeOnBoard(), but for a VM each of its blocks.
std::vector<QRectF> marksOnBoard(const BoardScene &scene, const BoardLayout &layout, const EntityRef &ref);

/// The largest zoom, up to one and a half, at which an entity is in sight as a whole.
double zoomToSee(const Design &design, const DesignIndex &index, const BoardArrangement &arrangement,
                 const Folded &folded, const EntityRef &ref, double textHeight, const QSizeF &room);
/// The zoom at which the step that is shown is presented: its own, else the largest that suits it before and after.
double zoomToSee(PresentedDesign &presented, double textHeight, const QSizeF &room);

/// Folds, scrolls and zooms a board until an entity is in sight; without a zoom as large as fits.
void showOnBoard(BoardView &board, const Facts &facts, const EntityRef &ref, Folded folded, std::optional<double> zoom);
/// What such a board has in sight now: what is selected, else the host or cluster in its middle; the design itself if
/// everything is in sight.
EntityRef inSightOf(const BoardView &board, const Facts &facts);

} // namespace sliceboard
