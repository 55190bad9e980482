// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <QPageLayout>
#include <QSizeF>

namespace sliceboard {

/// A page without margins; A4 and landscape where the setup leaves it open.
QPageLayout pageLayoutOf(const PageSetup &setup);
/// What `first` leaves open is as in `second`.
PageSetup combined(const PageSetup &first, const PageSetup &second);
/// The size of sheets on paper of this size, in the pixels that pictures are painted in: text has the same size on
/// paper of any size, and A4 in landscape is 1480 pixels wide.
QSizeF sheetSizeOf(const QSizeF &millimeters);
/// "A4", "Letter"; sizes have names that are the same in every language.
QString nameOf(PaperSize size);
/// "Landscape", "Portrait" in the user's language.
QString toText(PageOrientation orientation);

} // namespace sliceboard
