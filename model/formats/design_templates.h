// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

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

} // namespace sliceboard
