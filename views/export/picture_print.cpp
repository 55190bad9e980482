// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/picture_print.h"

#include "views/export/picture_sheets.h"
#include "views/export/picture_texts.h"

#include <algorithm>
#include <utility>

namespace sliceboard {
namespace {

/// The sheet in the middle of what can be printed on.
void paintReduced(QPainter &painter, const PictureSheets &sheets, int sheet, const QSizeF &room)
{
    const QSizeF size = sheets.size(sheet);
    const double scale = std::min(room.width() / size.width(), room.height() / size.height());
    painter.save();
    painter.translate((room.width() - size.width() * scale) / 2, (room.height() - size.height() * scale) / 2);
    painter.scale(scale, scale);
    sheets.paint(painter, sheet);
    painter.restore();
}

} // namespace

void setUpPrinter(QPrinter &printer, const Design &design)
{
    const QPageLayout page = pageLayoutOf(design.page);
    printer.setPageSize(page.pageSize());
    printer.setPageOrientation(page.orientation());
    printer.setDocName(QString::fromStdString(design.name).simplified());
    printer.setCreator(QStringLiteral("Sliceboard"));
}

Result<void> printPicture(const Document &document, const Checker &checker, PictureOptions options, QPrinter &printer)
{
    options.format = PictureFormat::Pdf;
    options.paper = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
    const PageProgress progress = std::exchange(options.progress, {});
    const PictureSheets sheets(document, checker, options);
    const int first = std::clamp(printer.fromPage(), 1, sheets.count()) - 1;
    const int end = printer.toPage() > 0 ? std::clamp(printer.toPage(), first + 1, sheets.count()) : sheets.count();
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(PictureTexts::tr("The printer “%1” takes no pages.").arg(printer.printerName()));
    for (int sheet = first; sheet < end; ++sheet) {
        if (progress && !progress(sheet - first, end - first)) {
            painter.end();
            return failure(PictureTexts::tr("Stopped printing."));
        }
        if (sheet > first && !printer.newPage())
            return failure(PictureTexts::tr("The printer “%1” takes no more pages.").arg(printer.printerName()));
        paintReduced(painter, sheets, sheet, QSizeF(printer.width(), printer.height()));
    }
    return {};
}

} // namespace sliceboard
