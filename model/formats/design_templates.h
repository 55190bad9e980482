// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <QString>

#include <span>
#include <vector>

namespace sliceboard {

/// A design that ships with the program, to start from.
struct DesignTemplate {
    QString path; ///< of the file in the resources, for loadDesignFile()
    QString title; ///< translated
    QString summary; ///< translated, one sentence
    QString group; ///< translated, of a sample: samples of one group follow each other
};

/// What "New from template" offers, the empty design first.
std::vector<DesignTemplate> designTemplates();
/// The worked examples; the first is the one to open when there is nothing else.
std::vector<DesignTemplate> designSamples();

/// What shipped designs say of themselves, in English: their names and descriptions, titles and captions of their views.
std::span<const char *const> shippedTexts();
/// Puts these texts into the user's language where a design has them; whether that made a difference.
bool translateTexts(Design &design);

} // namespace sliceboard
