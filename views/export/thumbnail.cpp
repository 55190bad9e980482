// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/thumbnail.h"

#include "views/painting/board_painter.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>

namespace sliceboard {
namespace {

/// The board is laid out for a picture so much larger, then reduced: that shows GPUs of small designs with their slices.
constexpr double kReduction = 4;

} // namespace

QImage boardThumbnail(const Document &document, const Checker &checker, const QSize &size, double ratio,
                      const Theme &theme)
{
    return boardThumbnail(BoardScene(document, checker), size, ratio, theme);
}

QImage boardThumbnail(const BoardScene &scene, const QSize &size, double ratio, const Theme &theme)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.canvas);
    const QSizeF room = QSizeF(size) * kReduction;
    const QFont font = QGuiApplication::font();
    const double textHeight = QFontMetricsF(font).height();
    const double zoom = fittingZoom(scene.design(), BoardArrangement(scene.design()), {}, textHeight, room, 1);
    const BoardLayout layout(scene.design(), {}, BoardMetrics(zoom, textHeight), room.width());
    const double scale =
        std::min(size.width() / layout.width(), size.height() / std::max(1.0, double(layout.height())));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((size.width() - layout.width() * scale) / 2, (size.height() - layout.height() * scale) / 2);
    painter.scale(scale, scale);
    BoardPainter(painter, scene, theme, BoardFonts(font, zoom), layout).paint({0, 0, layout.width(), layout.height()});
    return image;
}

} // namespace sliceboard
