// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"
#include "views/painting/theme.h"

#include <QImage>

namespace sliceboard {

class BoardScene;

/// The whole board as a small picture, without title and legend. `size` in pixels of the screen, of which one has
/// `ratio` pixels of the image; the board is centred in it.
QImage boardThumbnail(const Document &document, const Checker &checker, const QSize &size, double ratio,
                      const Theme &theme);
/// The same of a scene that a board shows already.
QImage boardThumbnail(const BoardScene &scene, const QSize &size, double ratio, const Theme &theme);

} // namespace sliceboard
