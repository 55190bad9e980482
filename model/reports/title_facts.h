// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"

#include <QString>

namespace sliceboard {

/// One fact of a title block.
struct TitleFact {
    const char *key; ///< "change", "revision": language-neutral
    QString label; ///< in the user's language
    QString value;
};

/// The design's name, or that it has none.
QString titleOf(const Design &design);

/// The releases that a design has, each once, in one line: of ESXi, vGPU Managers and guest drivers.
QString releasesOf(const Design &design);

/// What title blocks say of a design besides its title, in their order; what is not entered is left out. No day but the
/// one entered, so that the same design gives the same words.
std::vector<TitleFact> titleFacts(const Checker &checker);

} // namespace sliceboard
