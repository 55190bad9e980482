// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/rules/checker.h"
#include "views/export/steady_pdf.h"
#include "views/painting/theme.h"

namespace sliceboard {

enum class PictureFormat { Png, Svg, Pdf };

/// The format that a file's suffix asks for.
std::optional<PictureFormat> pictureFormatOf(const QString &path);

struct PictureOptions {
    PictureFormat format = PictureFormat::Png;
    /// Of a PNG: pixels for one pixel of the screen. Unset: two, or as many as a very large board allows.
    std::optional<double> scale;
    Theme::Kind theme = Theme::Kind::Light;
    QString title; ///< empty: the design's name
    std::optional<ClusterId> cluster; ///< only this one
    PageProgress progress = {}; ///< of a PDF
};

/// The board with title block and legend, as the bytes of a file. PNG and SVG are one sheet; PDF has A4 pages, one for
/// each cluster if the board does not fit on one. The same design and day give the same bytes. Needs a
/// QGuiApplication.
Result<QByteArray> renderPicture(const Document &document, const Checker &checker, const PictureOptions &options);

/// The refusal when the progress stopped an export.
tl::unexpected<Error> exportStopped();

/// The same into a file, which is either written whole or left as it was.
Result<void> exportPicture(const Document &document, const Checker &checker, const PictureOptions &options,
                           const QString &path);

} // namespace sliceboard
