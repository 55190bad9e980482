// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"
#include "views/export/picture_export.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace sliceboard {

/// One entry of the export dialog: a kind of picture, or of text.
struct ExportFormat {
    QString title;
    QString description;
    ExportGroup group = ExportGroup::Diagram;
    std::optional<PictureFormat> picture;
    const Exporter *exporter = nullptr; ///< unless it is a picture
    QString suffix;
};

/// Pictures first, then the texts by group; those that need a plan only where there is one.
std::vector<ExportFormat> exportFormats(std::span<const Exporter *const> texts, bool hasPlan);
/// "Diagrams", "Tables" … in the user's language.
QString toText(ExportGroup group);

} // namespace sliceboard
