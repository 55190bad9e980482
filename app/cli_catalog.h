// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli_options.h"

namespace sliceboard {

/// Lists what the catalog knows, and of which rows it is not sure.
extern const CliCommand kCatalogCommand;

} // namespace sliceboard
