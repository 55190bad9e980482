// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/page_size.h"

#include "views/export/picture_texts.h"

namespace sliceboard {
namespace {

constexpr double kPixelsOfMillimeter = 1480.0 / 297;

QPageSize::PageSizeId idOf(PaperSize size)
{
    switch (size) {
    case PaperSize::A4:
        return QPageSize::A4;
    case PaperSize::A3:
        return QPageSize::A3;
    case PaperSize::Letter:
        return QPageSize::Letter;
    case PaperSize::Tabloid:
        return QPageSize::Tabloid;
    }
    return QPageSize::A4;
}

} // namespace

QPageLayout pageLayoutOf(const PageSetup &setup)
{
    const bool isPortrait = setup.orientation == PageOrientation::Portrait;
    return {QPageSize(idOf(setup.size.value_or(PaperSize::A4))),
            isPortrait ? QPageLayout::Portrait : QPageLayout::Landscape, QMarginsF()};
}

PageSetup combined(const PageSetup &first, const PageSetup &second)
{
    return {first.size ? first.size : second.size, first.orientation ? first.orientation : second.orientation};
}

QSizeF sheetSizeOf(const QSizeF &millimeters) { return millimeters * kPixelsOfMillimeter; }

QString nameOf(PaperSize size)
{
    switch (size) {
    case PaperSize::A4:
        return QStringLiteral("A4");
    case PaperSize::A3:
        return QStringLiteral("A3");
    case PaperSize::Letter:
        return QStringLiteral("Letter");
    case PaperSize::Tabloid:
        return QStringLiteral("Tabloid");
    }
    return {};
}

QString toText(PageOrientation orientation)
{
    return orientation == PageOrientation::Portrait ? PictureTexts::tr("Portrait") : PictureTexts::tr("Landscape");
}

} // namespace sliceboard
