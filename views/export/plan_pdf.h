// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/plan/change_plan.h"
#include "views/export/steady_pdf.h"

namespace sliceboard {

/// A change plan as a PDF with selectable text: the pages of its HTML, each with title and number. `day`: on which it
/// is said to be made. The same plan and day give the same bytes.
QByteArray renderPlanPdf(const ChangePlan &plan, const QString &html, QDate day, const PageProgress &progress = {});

} // namespace sliceboard
