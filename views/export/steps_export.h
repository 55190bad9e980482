// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "views/export/steady_pdf.h"
#include "views/painting/theme.h"
#include "views/presentation/presented_design.h"

#include <QByteArray>

namespace sliceboard {

struct StepsOptions {
    PresentationOptions presentation;
    Theme::Kind theme = Theme::Kind::Light;
    PageProgress progress = {};
};

/// The saved views of a design as a PDF: one page of 16:9 for each, with its caption, its number and the watermark. A
/// step that adds something has the board twice on its page, before and after. The same design and day give the same
/// bytes.
QByteArray renderSteps(const Design &design, const Catalog &catalog, QDate today, const StepsOptions &options);

/// The same into a file, which is either written whole or left as it was.
Result<void> exportSteps(const Design &design, const Catalog &catalog, QDate today, const StepsOptions &options,
                         const QString &path);
/// The same of what was prepared by these options for that day.
Result<void> exportSteps(PreparedPresentation prepared, const Catalog &catalog, QDate today,
                         const StepsOptions &options, const QString &path);

} // namespace sliceboard
