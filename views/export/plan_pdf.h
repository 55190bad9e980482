// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/domain/design.h"
#include "views/export/steady_pdf.h"

namespace sliceboard {

/// A change plan as a PDF with selectable text: the pages of its HTML, each with title and number; A4 and portrait where
/// `page` leaves it open. `day`: on which it is said to be made. The same plan and day give the same bytes.
QByteArray renderPlanPdf(const QString &html, const PageSetup &page, QDate day, const PageProgress &progress = {});

} // namespace sliceboard
