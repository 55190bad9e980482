// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/picture_export.h"

#include "views/export/picture_sheets.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHashSeed>
#include <QImage>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace sliceboard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

constexpr double kUsualScale = 2;
constexpr double kMostPixels = 120e6; ///< about half a gigabyte in memory
constexpr double kLongestSide = 32000; ///< QPainter's raster engine counts pixels in 16 bits
constexpr double kDotsPerMeter = 96 / 0.0254;
constexpr int kPdfDotsPerInch = 600;

double largestScale(const QSizeF &size)
{
    return std::min(std::sqrt(kMostPixels / (size.width() * size.height())),
                    kLongestSide / std::max(size.width(), size.height()));
}

Result<QByteArray> renderPng(const PictureSheets &sheets, std::optional<double> scaleAsked)
{
    const double largest = largestScale(sheets.size(0));
    const double scale = scaleAsked.value_or(std::min(kUsualScale, largest));
    const QSizeF size = sheets.size(0) * scale;
    if (scale > largest)
        return failure(Tr::tr("The picture would have %1 × %2 pixels, which is too large: choose a smaller scale, one "
                              "cluster, or SVG or PDF.")
                           .arg(qRound64(size.width()))
                           .arg(qRound64(size.height())));
    QImage image(int(std::ceil(size.width())), int(std::ceil(size.height())), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(kDotsPerMeter * scale));
    image.setDotsPerMeterY(qRound(kDotsPerMeter * scale));
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheets.paint(painter, 0);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return failure(Tr::tr("There is not enough memory for the picture: choose a smaller scale."));
    return buffer.data();
}

Result<QByteArray> renderSvg(const PictureSheets &sheets)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSizeF size = sheets.size(0);
    generator.setResolution(96);
    generator.setSize(QSize(int(std::ceil(size.width())), int(std::ceil(size.height()))));
    generator.setViewBox(QRectF(QPointF(), size));
    // Qt writes both as they are.
    generator.setTitle(sheets.title().toHtmlEscaped());
    generator.setDescription(sheets.summary().toHtmlEscaped());
    QPainter painter(&generator);
    sheets.paint(painter, 0);
    painter.end();
    return buffer.data();
}

/// Qt writes the time at which a PDF was made; the day is enough, and makes equal designs equal files.
void keepOnlyDay(QByteArray &pdf, QDate day)
{
    const QByteArray key = "/CreationDate (D:";
    const QByteArray stamp = day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000";
    if (const qsizetype at = pdf.indexOf(key); at >= 0)
        pdf.replace(at + key.size(), stamp.size(), stamp);
}

/// Qt writes the fonts of a PDF in the order of a hash.
class SteadyHashes {
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    SteadyHashes(const SteadyHashes &) = delete;
    SteadyHashes &operator=(const SteadyHashes &) = delete;
};

Result<QByteArray> renderPdf(const PictureSheets &sheets, QDate day)
{
    const SteadyHashes steady;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, {}});
    writer.setResolution(kPdfDotsPerInch);
    writer.setTitle(sheets.title());
    writer.setCreator(QStringLiteral("Sliceboard"));
    QPainter painter(&writer);
    for (int sheet = 0; sheet < sheets.count(); ++sheet) {
        if (sheet > 0)
            writer.newPage();
        painter.save();
        const double scale = writer.width() / kPageSize.width();
        painter.scale(scale, scale);
        sheets.paint(painter, sheet);
        painter.restore();
    }
    painter.end();
    QByteArray pdf = buffer.data();
    keepOnlyDay(pdf, day);
    return pdf;
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
        return renderPng(sheets, options.scale);
    case PictureFormat::Svg:
        return renderSvg(sheets);
    case PictureFormat::Pdf:
        return renderPdf(sheets, checker.facts().today());
    }
    return QByteArray();
}

Result<void> exportPicture(const Document &document, const Checker &checker, const PictureOptions &options,
                           const QString &path)
{
    const auto bytes = renderPicture(document, checker, options);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure(Tr::tr("This file cannot be written: %1.").arg(file.errorString()), TextPlace{path, 0, 0});
    return {};
}

} // namespace sliceboard
