// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/units.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace sliceboard {

/// Translation context of the draw.io and wiki diagrams.
struct DiagramTexts {
    Q_DECLARE_TR_FUNCTIONS(Diagrams)
};

/// A name on one line of a label: line breaks and other control characters as pictures, marks that turn the direction
/// of what follows as replacement characters, nothing that XML cannot hold.
QString shownName(std::string_view utf8);
QString shownName(const QString &text);

/// About how wide a text is in a font without serifs, in the unit of its size; rather too wide.
double textWidth(const QString &text, double fontSize);
/// The text, or its beginning with "…" if it is wider.
QString elidedText(const QString &text, double width, double fontSize);

/// "40 GB", "17.6 GB" in the user's language.
QString gigabytes(Mebibytes amount);

} // namespace sliceboard
