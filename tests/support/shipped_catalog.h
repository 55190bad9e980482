// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"

#include <stdexcept>

namespace sliceboard {

/// The catalog that ships with the program, read once for all tests.
inline const Catalog &shippedCatalog()
{
    static const Catalog catalog = [] {
        Result<Catalog> read = Catalog::load();
        if (!read)
            throw std::runtime_error(read.error().toString().toStdString());
        return std::move(*read);
    }();
    return catalog;
}

} // namespace sliceboard
