// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli_options.h"

namespace sliceboard {

/// Lists the entities of a design that match a filter.
extern const CliCommand kListCommand;

} // namespace sliceboard
