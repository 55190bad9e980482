// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"

namespace sliceboard {

/// The catalog that ships with the program, read once for all tests.
inline const Catalog &shippedCatalog()
{
    static const Result<Catalog> catalog = Catalog::load();
    if (!catalog)
        qFatal("%s", qPrintable(catalog.error().toString()));
    return *catalog;
}

} // namespace sliceboard
