// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"

#include <QString>

namespace sliceboard {

/// A source as a rule names it, looked up in the catalog.
struct CitedSource {
    QString key; ///< "UG17"
    QString place; ///< "ch.3"; may be empty
    QString title; ///< empty if the catalog does not have the source
    QString url;

    /// "NVIDIA vGPU User Guide, ch.3, https://…"; the key stands in for a missing title.
    QString toString() const;
};

/// Looks up "UG17 ch.3": the key of a source, and after the first space the place in it.
CitedSource citedSource(std::string_view citation, const Catalog &catalog);

} // namespace sliceboard
