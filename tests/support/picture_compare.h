// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>

namespace sliceboard::testing {

/// The mean difference of two pictures per colour and pixel, 0 to 255.
inline double differenceOf(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 255;
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += qAbs(qRed(p) - qRed(q)) + qAbs(qGreen(p) - qGreen(q)) + qAbs(qBlue(p) - qBlue(q));
        }
    return double(sum) / (3.0 * a.width() * a.height());
}

/// An SVG as Qt's renderer draws it.
inline QImage drawnSvg(const QByteArray &svg, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    QSvgRenderer renderer(svg);
    renderer.render(&painter, QRectF(QPointF(), renderer.viewBoxF().size()));
    return image;
}

/// The first page of a PDF as poppler draws it.
inline QImage drawnPdf(const QByteArray &pdf, const QSize &size)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess tool;
    tool.start(QStringLiteral("pdftoppm"),
               {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-scale-to-x"),
                QString::number(size.width()), QStringLiteral("-scale-to-y"), QString::number(size.height()),
                file.fileName(), folder.filePath(QStringLiteral("page"))});
    return tool.waitForFinished() ? QImage(folder.filePath(QStringLiteral("page.png"))) : QImage();
}

} // namespace sliceboard::testing
