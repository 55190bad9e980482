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
    PageProgress progress = {}; ///< hears of the pages of a PDF, or of the hosts of PNG and SVG
    PageSetup page = {}; ///< of a PDF: goes before what the design is set for
    std::optional<QSizeF> paper = {}; ///< of a PDF, in millimetres: as a printer has it; goes before `page`
    bool isPagePerCluster = false; ///< of a PDF: even if more would fit on a page
    std::optional<int> hostsPerPage = {}; ///< of a PDF: at most; unset: as many as fit
    std::optional<QDate> exported = {}; ///< the day of the export, for the title block; unset: it says nothing of it
    std::string content = {}; ///< what contentHash() says of the design, by who knows it already; empty: it is asked
};

/// What a PNG has for one pixel of the screen at so many dots per inch.
inline double scaleOfDpi(double dpi) { return dpi / 96; }

/// The board with title block and legend, as the bytes of a file. PNG and SVG are one sheet; PDF has pages of the size
/// that the design is set for, one for each cluster if the board does not fit on one. The same design gives the same
/// bytes as long as the same findings hold: no clock is asked. Needs a QGuiApplication.
Result<QByteArray> renderPicture(const Document &document, const Checker &checker, const PictureOptions &options);

/// The refusal when the progress stopped an export.
tl::unexpected<Error> exportStopped();

/// The same into a file, which is either written whole or left as it was.
Result<void> exportPicture(const Document &document, const Checker &checker, const PictureOptions &options,
                           const QString &path);

} // namespace sliceboard
