// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/picture_svg.h"

#include "views/export/svg_parts.h"

#include <QBuffer>
#include <QSvgGenerator>

#include <cmath>

namespace sliceboard {

Result<QByteArray> renderSvg(const PictureSheets &sheets, const Checker &checker)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSizeF size = sheets.size(0);
    generator.setResolution(96);
    generator.setSize(QSize(int(std::ceil(size.width())), int(std::ceil(size.height()))));
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    SvgParts parts(painter, checker);
    const bool isWhole = sheets.paint(painter, 0, &parts);
    painter.end();
    if (!isWhole)
        return exportStopped();
    return nameParts(buffer.data(), {sheets.title(), sheets.summary()}, parts.names());
}

} // namespace sliceboard
