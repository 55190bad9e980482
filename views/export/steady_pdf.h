// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDate>
#include <QPageLayout>
#include <QPainter>

#include <functional>

namespace sliceboard {

/// Hears how many pages of how many are painted, before each; false stops.
using PageProgress = std::function<bool(int done, int all)>;

/// What a PDF is besides its pages.
struct PdfFrame {
    QString title;
    QPageLayout layout;
    double width = 0; ///< of a page, in the painter's units
    int pages = 1;
    QDate day; ///< on which it is said to be made; invalid: it says nothing of it
    PageProgress progress = {};
};

/// Paints the pages of a PDF. The same pages give the same bytes: of the time when it was made only the day is written,
/// if one is given. Empty if the progress stopped it.
QByteArray writePdf(const PdfFrame &frame, const std::function<void(QPainter &painter, int page)> &paint);

} // namespace sliceboard
