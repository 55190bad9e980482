// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/export/picture_export.h"

#include <QPrinter>

namespace sliceboard {

/// Sets a printer for the pages that the design is set for, without a margin of ours, and names its job.
void setUpPrinter(QPrinter &printer, const Design &design);

/// Prints the pages that a PDF of the board would have on the printer's paper, reduced to what it can print on. Takes
/// only the pages that were chosen in the print dialog.
Result<void> printPicture(const Document &document, const Checker &checker, PictureOptions options, QPrinter &printer);

} // namespace sliceboard
