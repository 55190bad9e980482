// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli_options.h"

namespace sliceboard {

/// Tells which releases go together, and what an upgrade of a design would bring.
extern const CliCommand kCompatCommand;

} // namespace sliceboard
