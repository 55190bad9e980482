// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/picture_export.h"

#include "views/export/output_files.h"
#include "views/export/picture_sheets.h"
#include "views/export/picture_svg.h"
#include "views/export/picture_texts.h"
#include "views/export/steady_pdf.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QThread>
#include <QtConcurrent>

#include <cmath>

namespace sliceboard {
namespace {

constexpr double kUsualScale = 2;
constexpr double kMostPixels = 120e6; ///< about half a gigabyte in memory
constexpr double kLongestSide = 32000; ///< QPainter's raster engine counts pixels in 16 bits
constexpr unsigned long kGlance = 20; ///< milliseconds
constexpr double kDotsPerMeter = 96 / 0.0254;

double largestScale(const QSizeF &size)
{
    return std::min(std::sqrt(kMostPixels / (size.width() * size.height())),
                    kLongestSide / std::max(size.width(), size.height()));
}

Result<QByteArray> pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return failure(PictureTexts::tr("There is not enough memory for the picture: choose a smaller scale."));
    return buffer.data();
}

/// Millions of pixels take seconds to pack: meanwhile whoever waits can give up, and what was packed is forgotten.
Result<QByteArray> pngAside(const QImage &image, const PageProgress &progress)
{
    QFuture<Result<QByteArray>> packed = QtConcurrent::run([image] { return pngOf(image); });
    while (!packed.isFinished()) {
        if (!progress(1, 1))
            return exportStopped();
        QThread::msleep(kGlance);
    }
    return packed.result();
}

Result<QByteArray> renderPng(const PictureSheets &sheets, std::optional<double> scaleAsked,
                             const PageProgress &progress)
{
    const double largest = largestScale(sheets.size(0));
    const double scale = scaleAsked.value_or(std::min(kUsualScale, largest));
    const QSizeF size = sheets.size(0) * scale;
    if (scale > largest)
        return failure(
            PictureTexts::tr("The picture would have %1 × %2 pixels, which is too large: choose a smaller scale, one "
                             "cluster, or SVG or PDF.")
                .arg(qRound64(size.width()))
                .arg(qRound64(size.height())));
    QImage image(int(std::ceil(size.width())), int(std::ceil(size.height())), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(kDotsPerMeter * scale));
    image.setDotsPerMeterY(qRound(kDotsPerMeter * scale));
    QPainter painter(&image);
    painter.scale(scale, scale);
    const bool isWhole = sheets.paint(painter, 0);
    painter.end();
    if (!isWhole)
        return exportStopped();
    return progress ? pngAside(image, progress) : pngOf(image);
}

/// The day that a PDF says it was made on: that of the export if it is told, else the one on its paper.
QDate dayOf(const Design &design, const PictureOptions &options)
{
    return options.exported.value_or(QDate::fromString(QString::fromStdString(design.change.date), Qt::ISODate));
}

Result<QByteArray> renderPdf(const PictureSheets &sheets, QDate day, const PageProgress &progress)
{
    const PdfFrame frame{sheets.title(), sheets.pageLayout(), sheets.size(0).width(), sheets.count(), day, progress};
    QByteArray pdf = writePdf(frame, [&](QPainter &painter, int sheet) { sheets.paint(painter, sheet); });
    return pdf.isEmpty() ? Result<QByteArray>(exportStopped()) : Result<QByteArray>(std::move(pdf));
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("png"))
        return PictureFormat::Png;
    if (suffix == QStringLiteral("svg"))
        return PictureFormat::Svg;
    if (suffix == QStringLiteral("pdf"))
        return PictureFormat::Pdf;
    return {};
}

Result<QByteArray> renderPicture(const Document &document, const Checker &checker, const PictureOptions &options)
{
    const PictureSheets sheets(document, checker, options);
    switch (options.format) {
    case PictureFormat::Png:
        return renderPng(sheets, options.scale, options.progress);
    case PictureFormat::Svg:
        return renderSvg(sheets, checker);
    case PictureFormat::Pdf:
        return renderPdf(sheets, dayOf(document.design(), options), options.progress);
    }
    return QByteArray();
}

tl::unexpected<Error> exportStopped() { return failure(PictureTexts::tr("Stopped; no file was written.")); }

Result<void> exportPicture(const Document &document, const Checker &checker, const PictureOptions &options,
                           const QString &path)
{
    const auto bytes = renderPicture(document, checker, options);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeOutput(*bytes, path);
}

} // namespace sliceboard
