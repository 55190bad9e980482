// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli_options.h"

namespace sliceboard {

/// Checks a design and prints its findings.
extern const CliCommand kCheckCommand;

} // namespace sliceboard
